import os
from pathlib import Path

import pytest

from caseworker.printers import NoPrinter, PrinterSilent, PrinterTrouble, print_pdf, printers

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose programs stand in place of the system's."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return folder


def put_program(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


def test_without_a_printing_system_there_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printers() == ()
    with pytest.raises(NoPrinter):
        print_pdf(PDF, printer="Office")


def test_the_default_printer_comes_first_and_a_stopped_one_is_told(programs: Path) -> None:
    put_program(
        programs,
        "lpstat",
        'if [ "$1" = -e ]; then echo "Attic\nOffice"; else echo "system default destination: Office";'
        ' echo "printer Attic disabled since yesterday -"; echo "printer Office is idle."; fi',
    )
    office, attic = printers()
    assert (office.name, office.is_default, office.is_stopped) == ("Office", True, False)
    assert (attic.name, attic.is_default, attic.is_stopped) == ("Attic", False, True)


def test_the_queue_is_told_nothing_of_what_is_printed(programs: Path, tmp_path: Path) -> None:
    put_program(programs, "lp", f'cat > {tmp_path}/paper; echo "$@" > {tmp_path}/words')
    print_pdf(PDF, printer="Office", copies=3)
    assert (tmp_path / "paper").read_bytes() == PDF
    words = (tmp_path / "words").read_text()
    assert "-d Office -n 3 -t Caseworker" in words


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("lp: The printer or class does not exist.", NoPrinter),
        ("lp: Error - scheduler not responding.", PrinterTrouble),
        ('lp: Destination "Office" is not accepting jobs.', PrinterTrouble),
    ],
)
def test_what_the_printing_system_says_becomes_words(programs: Path, said: str, kind: type[Exception]) -> None:
    put_program(programs, "lp", f"echo '{said}' >&2; exit 1")
    with pytest.raises(kind):
        print_pdf(PDF, printer="Office")


def test_a_printing_system_that_never_answers_is_not_waited_for(programs: Path) -> None:
    for name in ("lp", "lpstat"):
        put_program(programs, name, "exec sleep 30")
    with pytest.raises(PrinterSilent):
        printers(deadline_s=0.2)
    with pytest.raises(PrinterSilent):
        print_pdf(PDF, printer="Office", deadline_s=0.2)


@pytest.mark.parametrize("name", ["", "two words", "a/b", "x" * 200, "-P"])
def test_a_name_that_no_printer_can_have_is_no_printer(programs: Path, name: str) -> None:
    put_program(programs, "lp", "exit 0")
    with pytest.raises(NoPrinter):
        print_pdf(PDF, printer=name)


@pytest.mark.parametrize("copies", [0, -1, 100])
def test_a_number_of_copies_that_cannot_be_meant_is_refused(copies: int) -> None:
    with pytest.raises(ValueError, match="copies"):
        print_pdf(PDF, printer="Office", copies=copies)
