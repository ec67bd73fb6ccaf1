"""Papers from the scanner's folder: only what arrives now is shown, and nothing there is deleted by itself."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from asked_questions import Ask, Asked, asking
from ui.interview.questions.scan_sheet import ScanSheet
from ui.interview.questions.upload import FileAnswer
from ui.interview.scans import ScanWatch
from ui.runner import QtRunner

PHOTO, PAPER = 'mediatype="image/*"', 'mediatype="application/*"'
LONG_MS = 20_000


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[QtRunner]:
    runner = QtRunner()
    yield runner
    runner.close()


@pytest.fixture
def ask(qtbot: QtBot, lanes: QtRunner) -> Ask:
    return asking(qtbot, lanes)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The scanner's folder, with somebody else's paper in it."""
    made = tmp_path / "scans"
    made.mkdir()
    (made / "somebody else.pdf").write_bytes(a_scan())
    return made


class Vault:
    """What the vault has of the answer; the test decides when it does."""

    def __init__(self) -> None:
        self.data: bytes | None = None

    def read(self, _name: str) -> bytes | None:
        return self.data


def a_scan(form: str = "PDF", colour: str = "white", pages: int = 1) -> bytes:
    """Make a page as a scanner writes it."""
    written = BytesIO()
    page = Image.new("RGB", (595, 842), colour)
    more = {"save_all": True, "append_images": [page] * (pages - 1)} if pages > 1 else {}
    page.save(written, form, **more)
    return written.getvalue()


def asked_beside(qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path, attributes: str, vault: Vault) -> Asked:
    """Ask for a file, with the scanner's folder as it is now known."""
    watch = ScanWatch(folder, lanes)
    qtbot.waitUntil(lambda: lanes.is_idle)
    return ask("upload", "binary", attributes=attributes, around={"scans": watch, "given_file": vault.read})


def open_sheet(qtbot: QtBot, asked: Asked) -> ScanSheet:
    assert isinstance(asked.widget, FileAnswer)
    assert asked.widget.scanned is not None
    asked.widget.scanned.button.click()
    sheet = asked.widget.findChildren(ScanSheet)[-1]
    qtbot.waitUntil(lambda: "Looking" not in sheet.words.text(), timeout=LONG_MS)
    return sheet


def take_newest(qtbot: QtBot, asked: Asked) -> None:
    sheet = open_sheet(qtbot, asked)
    qtbot.waitUntil(sheet.use.isVisible, timeout=LONG_MS)
    sheet.use.click()


def labels(sheet: ScanSheet) -> list[str]:
    return [] if sheet.list is None else [button.text() for button in sheet.list.findChildren(QAbstractButton)]


def test_only_what_arrives_from_now_on_is_shown_the_newest_first(
    qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path
) -> None:
    asked = asked_beside(qtbot, ask, lanes, folder, PAPER, Vault())
    sheet = open_sheet(qtbot, asked)
    assert "Nothing has arrived" in sheet.words.text()
    assert not sheet.use.isVisible()
    (folder / "first.pdf").write_bytes(a_scan())
    (folder / "second.jpg").write_bytes(a_scan("JPEG"))
    qtbot.waitUntil(lambda: len(labels(sheet)) == 2, timeout=LONG_MS)
    assert labels(sheet) == ["second.jpg", "first.pdf"]


def test_a_scan_is_read_beside_the_window(qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path) -> None:
    asked = asked_beside(qtbot, ask, lanes, folder, PAPER, Vault())
    (folder / "paper.pdf").write_bytes(a_scan())
    take_newest(qtbot, asked)
    assert asked.files == []
    assert asked.widget.is_busy
    qtbot.waitUntil(lambda: len(asked.files) == 1, timeout=LONG_MS)
    assert asked.files[0].data == (folder / "paper.pdf").read_bytes()


def test_what_becomes_of_the_scan_is_asked_only_once_the_vault_has_it(
    qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path
) -> None:
    vault = Vault()
    asked = asked_beside(qtbot, ask, lanes, folder, PAPER, vault)
    widget = asked.widget
    assert isinstance(widget, FileAnswer)
    assert widget.scanned is not None
    path = folder / "paper.pdf"
    path.write_bytes(a_scan())
    take_newest(qtbot, asked)
    qtbot.waitUntil(lambda: len(asked.files) == 1 and lanes.is_idle, timeout=LONG_MS)
    assert not widget.scanned.line.isVisible()
    vault.data = asked.files[0].data
    take_newest(qtbot, asked)
    qtbot.waitUntil(widget.scanned.line.isVisible, timeout=LONG_MS)
    assert "Delete it from the scanner’s folder?" in widget.scanned.line.words.text()
    assert asked.window.focusWidget() is widget.scanned.line.leave
    assert path.exists()


@pytest.mark.parametrize("is_deleted", [True, False])
def test_the_scan_is_deleted_only_where_the_adviser_says_so(
    qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path, is_deleted: bool
) -> None:
    vault = Vault()
    asked = asked_beside(qtbot, ask, lanes, folder, PAPER, vault)
    widget = asked.widget
    assert isinstance(widget, FileAnswer)
    assert widget.scanned is not None
    path = folder / "paper.pdf"
    path.write_bytes(a_scan())
    vault.data = path.read_bytes()
    take_newest(qtbot, asked)
    line = widget.scanned.line
    qtbot.waitUntil(line.isVisible, timeout=LONG_MS)
    (line.delete if is_deleted else line.leave).click()
    qtbot.waitUntil(lambda: "is deleted" in line.words.text() or "is still" in line.words.text())
    assert path.exists() is not is_deleted
    assert (folder / "somebody else.pdf").exists()


def test_a_scanned_page_becomes_a_photo_and_several_pages_are_refused_in_words(
    qtbot: QtBot, ask: Ask, lanes: QtRunner, folder: Path
) -> None:
    asked = asked_beside(qtbot, ask, lanes, folder, PHOTO, Vault())
    (folder / "page.pdf").write_bytes(a_scan(colour="red"))
    take_newest(qtbot, asked)
    qtbot.waitUntil(lambda: len(asked.files) == 1 and not asked.widget.is_busy, timeout=LONG_MS)
    image = Image.open(BytesIO(asked.files[0].data))
    assert (image.format, max(image.size)) == ("JPEG", 2048)
    (folder / "pages.pdf").write_bytes(a_scan(pages=2))
    take_newest(qtbot, asked)
    qtbot.waitUntil(lambda: "several pages" in asked.widget.problem, timeout=LONG_MS)
    assert len(asked.files) == 1


def test_a_folder_that_cannot_be_read_is_said(qtbot: QtBot, ask: Ask, lanes: QtRunner, tmp_path: Path) -> None:
    asked = asked_beside(qtbot, ask, lanes, tmp_path / "gone", PAPER, Vault())
    sheet = open_sheet(qtbot, asked)
    assert "cannot be opened" in sheet.words.text()
    sheet.older.click()
    dialog = asked.widget.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_without_a_folder_there_is_no_button_for_scans(ask: Ask) -> None:
    asked = ask("upload", "binary", attributes=PAPER)
    assert isinstance(asked.widget, FileAnswer)
    assert asked.widget.scanned is None
    assert asked.widget.choose.isVisible()
