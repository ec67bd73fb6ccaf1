import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from desk_scene import Scene
from page_visitor import Visitor
from ui.desk.page import DeskPage
from ui.help import HelpPage, open_help_page
from ui.help.words import chapters, keys
from ui.interview import InterviewPage
from ui.interview.citizen_view import CitizenSheet
from ui.navigation import DeskPlace, HelpPlace, InterviewPlace, SavedPlace, ServicesPlace
from ui.saved.state_card import StateCard
from ui.shell.session import Session
from ui.take_home import TakeHomePage
from ui.widgets import Words

PATIENCE_MS = 20_000
_DIGIT = re.compile(r"(Alt\+)?\d")


def press(where: QWidget, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    QTest.keyClick(where, combination.key(), combination.keyboardModifiers())


def told() -> set[str]:
    return {QKeySequence(key.keys).toString() for key in keys()}


def said(page: QWidget) -> str:
    return "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def asked(session: Session, scene: Scene, qtbot: QtBot) -> InterviewPage:
    """Questions that stand open, with their first one asked."""
    session.frame.go(InterviewPlace(scene.begin("blue_badge").draft.id))
    page = session.frame.page
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.step is not None and not page._screen.stage.is_busy, timeout=PATIENCE_MS)
    return page


def test_every_control_that_the_help_names_is_there() -> None:
    folder = Path(ui.__file__).parent
    source = "".join(path.read_text("utf-8") for path in folder.rglob("*.py") if "help" not in path.parts)
    named = {name for chapter in chapters() for line in chapter.lines for name in re.findall("“(.+?)”", line)}
    assert len(named) > 10
    assert [name for name in sorted(named) if f'tr("{name}")' not in source] == []


def test_every_state_of_the_help_is_one_that_the_pages_say() -> None:
    source = Path(StateCard.__module__.replace(".", "/")).with_suffix(".py")
    known = (Path(ui.__file__).parents[1] / source).read_text("utf-8")
    states = [line.partition(":")[0] for line in chapters()[1].lines]
    assert [one for one in states if f'"{one}"' not in known and "replaced" not in one] == []


def test_every_key_of_the_pages_is_told_and_no_other(session: Session, scene: Scene, qtbot: QtBot) -> None:
    asked(session, scene, qtbot)
    found = {one.key().toString() for one in session.frame.findChildren(QShortcut)}
    session.frame.go(SavedPlace(scene.queued().id))
    found |= {one.key().toString() for one in session.frame.findChildren(QShortcut)}
    keys_of_pages = {one for one in found if one and not _DIGIT.fullmatch(one)} - {"Ctrl+Enter"}
    assert keys_of_pages <= told()
    pressed_elsewhere = {"Shift ×3", "Return", "1", "Alt+1", "Ctrl+R"}
    assert told() - keys_of_pages <= {QKeySequence(key).toString() for key in pressed_elsewhere}


@pytest.mark.parametrize("key", ["F1", "Ctrl+K", "Alt+1", "Alt+Left", "Ctrl+L", "Ctrl+W"])
def test_each_key_of_the_window_does_what_the_help_says(session: Session, scene: Scene, qtbot: QtBot, key: str) -> None:
    frame, locked = session.frame, []
    frame.lock_asked.connect(lambda: locked.append(True))
    frame.go(DeskPlace())
    frame.go(ServicesPlace())
    if key == "Ctrl+W":
        asked(session, scene, qtbot)
    becomes: dict[str, Callable[[], object]] = {
        "F1": lambda: isinstance(frame.page, HelpPage),
        "Ctrl+K": lambda: isinstance(frame.page, DeskPage),
        "Alt+1": lambda: isinstance(frame.page, DeskPage),
        "Alt+Left": lambda: isinstance(frame.page, DeskPage),
        "Ctrl+L": lambda: locked,
        "Ctrl+W": lambda: frame.in_hand is None,
    }
    assert not becomes[key]()
    press(frame, key)
    qtbot.waitUntil(lambda: bool(becomes[key]()), timeout=PATIENCE_MS)


@pytest.mark.parametrize("key", ["1", "Ctrl+Return", "Ctrl+PgDown", "Ctrl+E", "F11", "Ctrl+S"])
def test_each_key_of_the_questions_does_what_the_help_says(
    session: Session, scene: Scene, qtbot: QtBot, key: str
) -> None:
    page, frame = asked(session, scene, qtbot), session.frame
    step, whole = page._screen.step, page._screen.whole_sections
    becomes: dict[str, Callable[[], bool]] = {
        "1": lambda: any(one.isChecked() for one in page.step.findChildren(QRadioButton)),
        "Ctrl+Return": lambda: page._screen.step is not None and step is not None and page._screen.step.key != step.key,
        "Ctrl+PgDown": lambda: page._screen.step is not None and step is not None and page._screen.step.key != step.key,
        "Ctrl+E": lambda: page._screen.whole_sections != whole,
        "F11": lambda: bool(frame.findChildren(CitizenSheet)) or page._turning.covers_page,
        "Ctrl+S": lambda: isinstance(frame.page, TakeHomePage),
    }
    assert not becomes[key]()
    press(frame.focusWidget() or page, key)
    qtbot.waitUntil(becomes[key], timeout=PATIENCE_MS)


def test_the_help_is_searched_by_typing(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_help_page, HelpPlace(), scene.desk)
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(page.search.hasFocus)
    qtbot.keyClicks(page.search, "stolen")
    assert [card.isVisible() for card in page.chapters].count(True) == 1
    assert not page.keys.isVisible()
    page.search.setText("passphrase zebra")
    assert "Nothing here has these words" in said(page)
    page.search.setText("")
    assert all(card.isVisible() for card in page.chapters)
