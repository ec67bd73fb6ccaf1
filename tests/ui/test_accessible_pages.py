import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from keyboard_walk import cut, missed, out_of_order, overlaps, sideways, too_small, unspoken, walk
from places import PLACES, name_of, place_of
from ui.navigation import InterviewPlace, Place
from ui.runner_port import Lane
from ui.settings.section import Section
from ui.shell.session import Session
from ui.theme import theme
from ui.widgets import Page


def read(session: Session, qtbot: QtBot) -> None:
    """Wait until everything that the page asked for has come, and what that led to."""
    for _ in range(3):
        for lane in (Lane.WORK, Lane.READ, Lane.STORE):
            answered: list[object] = []
            session.runner.run(lane, lambda: None, done=answered.append, failed=answered.append)
            qtbot.waitUntil(lambda answered=answered: answered == [None], timeout=30_000)


def go(session: Session, scene: Scene, kind: type[Place] | Section, qtbot: QtBot) -> Page:
    frame = session.frame
    with qtbot.waitActive(frame, timeout=10_000):
        frame.activateWindow()
    is_interview = kind is InterviewPlace  # one with choices and languages
    frame.go(InterviewPlace(scene.begin("blue_badge").draft.id) if is_interview else place_of(kind, scene))
    read(session, qtbot)
    assert frame.page is not None
    return frame.page


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_everything_the_keyboard_reaches_has_a_name_and_a_role_and_can_be_hit(
    kind: type[Place] | Section, session: Session, scene: Scene, qtbot: QtBot
) -> None:
    go(session, scene, kind, qtbot)
    assert unspoken(session.frame) == []
    assert too_small(session.frame) == []


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_tab_goes_through_a_page_in_the_order_of_reading_and_returns(
    kind: type[Place] | Section, session: Session, scene: Scene, qtbot: QtBot
) -> None:
    page = go(session, scene, kind, qtbot)
    walked = walk(session.frame)
    assert missed(session.frame, walked) == []
    assert out_of_order(page, walked) == []


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_nothing_is_cut_when_the_type_is_twice_as_large(
    kind: type[Place] | Section, side: Qt.LayoutDirection, session: Session, scene: Scene, qtbot: QtBot
) -> None:
    theme().choose("light", 2.0)
    QApplication.setLayoutDirection(side)
    session.frame.show_again()
    session.frame.resize(1280, 800)
    page = go(session, scene, kind, qtbot)
    assert (session.frame.width(), session.frame.height()) == (1280, 800)
    assert cut(session.frame) == []
    assert sideways(session.frame) == []
    assert overlaps(session.frame) == []
    assert out_of_order(page, walk(session.frame)) == []


UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
"""Marks of direction, which a line has in one direction and not in the other."""


def spots(window: QWidget, *, from_right: bool) -> list[tuple[str, int, int]]:
    """What each visible piece of text says, how far it is from where one begins to read, and its width."""
    found = []
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible() and part.text():
            x = part.mapTo(window, QPoint()).x()
            found.append(
                (part.text().translate(UNSEEN), window.width() - x - part.width() if from_right else x, part.width())
            )
    return sorted(found)


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_a_page_is_mirrored_where_one_reads_from_the_right(
    kind: type[Place] | Section, session: Session, scene: Scene, qtbot: QtBot
) -> None:
    frame = session.frame
    go(session, scene, kind, qtbot)
    from_left = spots(frame, from_right=False)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    frame.show_again()
    read(session, qtbot)
    assert frame.page is not None
    assert overlaps(frame) == []
    assert out_of_order(frame.page, walk(frame)) == []
    for there, here in zip(from_left, spots(frame, from_right=True), strict=True):
        assert there[0] == here[0]
        assert [*there[1:]] == pytest.approx([*here[1:]], abs=1), there[0]


def test_no_window_of_its_own_flashes_up_while_pages_open(session: Session, scene: Scene, qtbot: QtBot) -> None:
    windows: list[str] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.connect(lambda window: windows.append(window.objectName()) if window else None)
    for kind in PLACES:
        go(session, scene, kind, qtbot)
    assert set(windows) <= {f"{type(session.frame).__name__}Window"}
