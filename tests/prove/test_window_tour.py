"""The tour, run as somebody runs it: a process of its own, without a display."""

import importlib
import json
import os
import pkgutil
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

import ui
from places import PLACES
from ui.widgets import Sheet

pytestmark = [pytest.mark.prove, pytest.mark.timeout(600)]
# fmt: off
SCREENS = {
    "welcome", "centre", "address", "adviser", "recovery-code", "recovery-code-confirmed", "backup-place",
    "first-backup", "first-morning", "desk-offline", "nobody-found", "new-person", "person", "choose-service",
    "services", "services-found", "service", "permission", "permission-signed", "question-full-name",
    "question-home-kind", "question-photo", "question-conditions", "citizen-view", "desk", "read-back",
    "read-back-confirmed", "saved", "letter-as-a-file", "letter-put-by", "letters", "outbox-offline", "outbox",
    "received", "print-size", "received-usual-print", "people", "person-with-history", "settings-look", "locked",
    "hidden", "sign-in", "signed-in-again",
}
# fmt: on


@dataclass(frozen=True)
class Taken:
    """A tour that was taken, and what it left."""

    folder: Path
    scratch: Path
    code: int
    said: str
    errors: str

    @property
    def told(self) -> dict[str, object]:
        return json.loads((self.folder / "tour.json").read_bytes())


def take_tour(folder: Path, scratch: Path, *options: str, before: str = "") -> Taken:
    """Take the tour; `before` is run first, to break something."""
    scratch.mkdir()
    program = f"import sys; from ui.__main__ import main; {before or 'pass'}; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, "--tour", folder, *options],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        check=False,
    )
    return Taken(folder, scratch, done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    place = tmp_path_factory.mktemp("tour")
    return take_tour(place / "out", place / "scratch")


def test_it_comes_to_its_end(taken: Taken) -> None:
    assert (taken.code, taken.errors) == (0, "")


def test_there_is_a_picture_of_every_screen(taken: Taken) -> None:
    pictures = sorted(path.stem for path in taken.folder.glob("*.png"))
    assert [name[:3] for name in pictures] == [f"{number:03}" for number in range(1, len(pictures) + 1)]
    assert {name[4:] for name in pictures} >= SCREENS
    assert [f"{name}.png" for name in pictures] == taken.told["screens"]
    sizes = {
        (image.width(), image.height()) for name in pictures if (image := QImage(str(taken.folder / f"{name}.png")))
    }
    assert sizes == {(1360, 850)}


WITHOUT_PICTURE = {
    "CameraSheet": "needs a camera",
    "RecordSheet": "needs a microphone",
    "ScanSheet": "needs a folder of scans",
    "NewerFormSheet": "needs a newer version of a form that is begun",
    "CorrectionSheet": "needs a form that the office sent back",
    "VerdictSheet": "needs an office that fell silent",
    "ApartSheet": "needs records that were joined by two people",
}
"""Sheets that a first day in a library does not come by."""


def sheets_of_the_window(kind: type[Sheet] = Sheet) -> set[str]:
    """The names of all sheets, in whichever part of the window they are."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return {one.__name__ for one in kind.__subclasses__()}


def test_each_place_and_each_sheet_of_the_window_has_a_picture(taken: Taken) -> None:
    places = {getattr(kind, "value", kind.__name__ if isinstance(kind, type) else "") for kind in PLACES}
    assert places - {"SettingsPlace"} - set(taken.told["places"]) == set()
    assert sheets_of_the_window() - set(taken.told["sheets"]) - set(WITHOUT_PICTURE) == set()


def test_what_it_tells_is_what_became_of_it(taken: Taken) -> None:
    told = taken.told
    assert told["states"] == ["queued", "sending", "received"]
    assert (told["receipt"], told["office_received"]) == (True, 1)
    assert re.fullmatch(r"NL [0-9A-Z]{4} [0-9A-Z]{4}", str(told["reference"]))
    assert {"longest_gap", "gaps_over_50_ms", "page_changes"} <= set(told)


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def pages_of(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as pdf:
        return len(pdf)


def test_each_letter_says_what_was_known_when_it_was_made(taken: Taken) -> None:
    saved, received, large = (
        words_of(taken.folder / f"letter-{name}.pdf") for name in ("saved", "received", "received-large")
    )
    assert "It has not been sent yet." in saved
    assert all("has received your Blue Badge application" in letter for letter in (received, large))
    assert all(str(taken.told["reference"]) in letter for letter in (saved, received, large))
    assert pages_of(taken.folder / "letter-received-large.pdf") > pages_of(taken.folder / "letter-received.pdf")
    assert (taken.folder / "recovery-code.pdf").exists()


def test_nothing_is_left_beside_what_was_asked_for(taken: Taken) -> None:
    assert list(taken.scratch.iterdir()) == []
    assert {path.suffix for path in taken.folder.iterdir()} == {".png", ".pdf", ".json"}


BREAKS: dict[str, tuple[str, str]] = {
    "a page that cannot be built": (
        "import ui.pages; ui.pages.open_services_page = lambda *_: 1 / 0",
        "the program itself failed: ZeroDivisionError",
    ),
    "a button that leads nowhere": (
        "import ui.tour.driver as d, ui.permission.page as p; d.PATIENCE_S = 3; p.PermissionPage.agree = lambda _: 0",
        "On “Ask Joseph first” the tour waited 3 s for the first question, which did not come.",
    ),
}


@pytest.mark.parametrize(("before", "sentence"), BREAKS.values(), ids=BREAKS.keys())
def test_a_broken_page_is_told_in_one_sentence(tmp_path: Path, before: str, sentence: str) -> None:
    broken = take_tour(tmp_path / "out", tmp_path / "scratch", before=before)
    assert broken.code == 1
    assert sentence in broken.said.splitlines()[-1]
    assert (tmp_path / "out" / "failed.png").exists()
    assert list(broken.scratch.iterdir()) == []
