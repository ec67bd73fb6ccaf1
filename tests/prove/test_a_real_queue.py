"""A CUPS of our own prints on a socket that we hold, as it would on a network printer."""

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from caseworker.printers import NoPrinter, PrinterTrouble, print_pdf, printers

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(shutil.which("cupsd", path="/usr/sbin:/usr/bin") is None, reason="cups is not installed"),
]
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 2000 + b"\n%%EOF\n"


@dataclass
class Paper:
    """What lies in the tray of a printer that listens on a socket."""

    listener: socket.socket
    jobs: list[bytes] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        while True:
            try:
                printing, _ = self.listener.accept()
            except OSError:
                return
            with printing, printing.makefile("rb") as paper:
                data = paper.read()
            with self.came:
                self.jobs.append(data)
                self.came.notify_all()

    def wait_for(self, bytes_in_all: int) -> bytes:
        with self.came:
            assert self.came.wait_for(lambda: sum(map(len, self.jobs)) >= bytes_in_all, timeout=60)
            return b"".join(self.jobs)


@pytest.fixture
def tray() -> Iterator[Paper]:
    listener = socket.create_server(("127.0.0.1", 0))
    paper = Paper(listener)
    threading.Thread(target=paper.listen, daemon=True).start()
    yield paper
    listener.close()


def configure(folder: Path) -> Path:
    for name in ("root", "state", "spool", "cache", "spool/tmp"):
        (folder / name).mkdir()
        (folder / name).chmod(0o777)
    folder.chmod(0o755)
    files = ["ServerRoot root", "StateDir state", "RequestRoot spool", "CacheDir cache", "TempDir spool/tmp"]
    lines = [f"{key} {folder / value}" for key, value in (line.split() for line in files)]
    logs = [f"{name}Log {folder}/{name.lower()}.log" for name in ("Access", "Error", "Page")]
    (folder / "files.conf").write_text("\n".join([*lines, *logs, "SystemGroup root", "User lp", "Group lp", ""]))
    address = folder / "cups.sock"
    (folder / "cupsd.conf").write_text(
        f"Listen {address}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\nLogLevel debug\n"
        "<Location />\n Order allow,deny\n Allow all\n</Location>\n"
        "<Policy default>\n <Limit All>\n  Order allow,deny\n  Allow all\n </Limit>\n</Policy>\n"
    )
    return address


@pytest.fixture
def cups(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A printing system with no printer yet; its error log tells that it listens."""
    folder = tmp_path_factory.mktemp("cups")
    for around in folder.parents[:2]:
        around.chmod(0o755)  # its filters run as another user
    address = configure(folder)
    monkeypatch.setenv("CUPS_SERVER", str(address))
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}/usr/sbin")
    daemon = subprocess.Popen(["cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "files.conf"])
    waited = threading.Event()
    while not (address.exists() and subprocess.run(["lpstat", "-r"], capture_output=True, check=False).returncode == 0):
        assert daemon.poll() is None, (folder / "error.log").read_text()
        waited.wait(0.05)
    yield folder
    daemon.terminate()
    daemon.wait(20)


@pytest.fixture
def office(cups: Path, tray: Paper) -> str:
    where = f"socket://127.0.0.1:{tray.listener.getsockname()[1]}"
    subprocess.run(["lpadmin", "-p", "Office", "-E", "-v", where], check=True, capture_output=True)
    subprocess.run(["lpadmin", "-d", "Office"], check=True, capture_output=True)
    return "Office"


def test_a_letter_arrives_byte_by_byte_in_as_many_copies_as_asked_for(office: str, tray: Paper) -> None:
    print_pdf(PDF, printer=office, copies=3)
    assert tray.wait_for(3 * len(PDF)) == PDF * 3


def test_the_printers_are_told_and_a_stopped_one_says_so(office: str) -> None:
    assert [(one.name, one.is_default, one.is_stopped) for one in printers()] == [("Office", True, False)]
    subprocess.run(["cupsdisable", office], check=True, capture_output=True)
    assert printers()[0].is_stopped


def test_without_a_queue_there_is_no_printer(cups: Path) -> None:
    assert printers() == ()
    with pytest.raises(NoPrinter):
        print_pdf(PDF, printer="Office")


def test_a_queue_that_takes_nothing_is_trouble(office: str) -> None:
    subprocess.run(["cupsreject", office], check=True, capture_output=True)
    with pytest.raises(PrinterTrouble):
        print_pdf(PDF, printer=office)
