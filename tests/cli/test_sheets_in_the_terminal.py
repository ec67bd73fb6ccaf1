import json
from pathlib import Path

import pypdfium2
import pytest

from caseworker.base import resources_folder
from caseworker.cli.app import main
from caseworker.cli.speaking import Exit

SAMPLES = resources_folder() / "services" / "samples"
SETUP = [
    *("setup", "--centre", "Northfield Library", "--address", "1 Church Street, Northfield", "--postcode", "NF1 2AB"),
    *("--phone", "01632 960 100", "--hours", "Mon to Fri 9 to 5", "--prefix", "NFL", "--name", "Priya Shah"),
]


class Terminal:
    """Calls the program as a script would."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.code, self.out, self.err = 0, "", ""

    def json(self, *words: str) -> object:
        with pytest.raises(SystemExit) as left:
            main((*words, "--json"))
        self.code = int(left.value.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return json.loads(self.out) if self.out.strip() else None


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    for name, value in {
        "CASEWORKER_DATA": str(tmp_path / "desk"),
        "CASEWORKER_ADVISER": "priya",
        "CASEWORKER_PASSPHRASE": "seven green bottles on a wall",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    terminal = Terminal(capsys)
    terminal.json(*SETUP)
    assert terminal.code == Exit.DONE
    return terminal


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def begun(desk: Terminal, tmp_path: Path) -> str:
    told = json.loads((SAMPLES / "missed_bin.answers.json").read_bytes())
    told["place"]["bin_address"].pop("line_1")
    told["place"].pop("bin_photo")
    first = tmp_path / "first.json"
    first.write_text(json.dumps(told))
    opened = desk.json("fill", "missed_bin", "--answers", str(first), "--given", "signed-on-paper", "--confirmed")
    assert isinstance(opened, dict)
    return opened["draft"]


def test_the_list_of_what_to_bring_is_written(desk: Terminal, tmp_path: Path) -> None:
    desk.json("services", "bring", "blue_badge", "--out", "list.pdf", "--size", "18")
    assert desk.code == Exit.DONE
    assert "Bring these with you" in text_of(tmp_path / "list.pdf")
    desk.json("services", "bring", "no_such", "--out", "other.pdf")
    assert desk.code == Exit.FAILED
    assert not (tmp_path / "other.pdf").exists()


def test_the_sheet_of_what_is_left_is_written_and_says_no_answer(desk: Terminal, tmp_path: Path) -> None:
    made = desk.json("left", begun(desk, tmp_path), "--out", "sheet.pdf")
    assert desk.code == Exit.DONE
    said = text_of(tmp_path / "sheet.pdf")
    assert isinstance(made, dict)
    assert made["reference"] in said
    assert "Nothing has been sent." in said
    assert "NF3 7QT" not in said


def test_what_is_here_is_noted_by_number(desk: Terminal, tmp_path: Path) -> None:
    made = desk.json("left", begun(desk, tmp_path), "--out", "sheet.pdf")
    assert isinstance(made, dict)
    noted = desk.json("here", made["reference"], "1")
    assert isinstance(noted, dict)
    assert noted["to_bring"] == ["The day it should have been emptied"]
    desk.json("here", made["reference"], "9")
    assert desk.code == Exit.FAILED
    desk.json("here", "NFL 0000 0000", "1")
    assert desk.code == Exit.FAILED
