from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from caseworker.desk import Desk
from desk_scene import PASSPHRASE
from ui.navigation import Place
from ui.runner_port import Lane
from ui.shell.frame import Frame, Opener
from ui.shell.presenter import ShellScreen
from ui.shell.session import Session
from ui.shell.window import Window
from ui.sign_in.covers import EndingCover, HideCover, LockCover
from ui.visit import Visit
from ui.widgets import Heading, Page, Sheet, TextField, Words


def open_page(_visit: Visit, place: Place) -> Page:
    page = Page()
    page.column.addWidget(Heading(type(place).__name__))
    page.column.addWidget(TextField("Anything"))
    return page


def pages(_: Session) -> Opener:
    return open_page


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    made = Window(tmp_path / "desk", pages)
    made.show()
    yield made
    if made.session is not None:
        with qtbot.waitSignal(made.signed_out):
            made.sign_out()
    made.close()
    made.deleteLater()


@pytest.fixture
def signed_in(window: Window, make_desk: Callable[..., Desk], qtbot: QtBot) -> Window:
    desk = make_desk()
    window.sign_in(desk)
    assert window.session is not None
    frame = window.session.frame
    qtbot.waitUntil(lambda: frame.page is not None)
    return window


def test_an_empty_folder_leads_to_setting_up_and_a_vault_to_signing_in(
    window: Window, make_desk: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    window.begin()
    assert window.findChildren(Frame) == []
    make_desk(tmp_path / "desk").close()
    window.begin()
    assert window.session is None


def test_locking_covers_everything_until_the_passphrase_is_typed(signed_in: Window, qtbot: QtBot) -> None:
    signed_in.lock()
    (cover,) = signed_in.findChildren(LockCover)
    assert signed_in.session is not None
    assert not signed_in.session.frame.isVisible()
    signed_in.hide_or_return()
    assert not signed_in.session.frame.isVisible()
    with qtbot.waitSignal(cover.unlocked):
        cover._check(PASSPHRASE)
    assert signed_in.session.frame.isVisible()


def sheet_with_words(window: Window, words: str) -> tuple[Sheet, TextField]:
    assert window.session is not None
    page = window.session.frame.page
    assert page is not None
    sheet, field = Sheet(page, "What did the office say?"), TextField("Who told you?")
    sheet.column.addWidget(field)
    sheet.open()
    field.set_text(words)
    return sheet, field


def test_a_sheet_is_out_of_sight_while_the_window_is_covered_and_keeps_what_was_typed(
    signed_in: Window, qtbot: QtBot
) -> None:
    sheet, field = sheet_with_words(signed_in, "Ms Lowe")
    signed_in.hide_or_return()
    assert not sheet.isVisible()
    signed_in.lock()
    signed_in.hide_or_return()
    assert not sheet.isVisible()
    (cover,) = signed_in.findChildren(LockCover)
    with qtbot.waitSignal(cover.unlocked):
        cover._check(PASSPHRASE)
    signed_in.hide_or_return()
    assert sheet.isVisible()
    assert field.text() == "Ms Lowe"


def test_signing_out_takes_a_sheet_along(signed_in: Window, qtbot: QtBot) -> None:
    sheet, _ = sheet_with_words(signed_in, "Ms Lowe")
    signed_in.sign_out()
    assert not sheet.isVisible()
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_a_wrong_passphrase_leaves_it_locked(signed_in: Window, qtbot: QtBot) -> None:
    signed_in.lock()
    (cover,) = signed_in.findChildren(LockCover)
    unlocked: list[bool] = []
    cover.unlocked.connect(lambda: unlocked.append(True))
    cover._check("not this one")
    assert signed_in.session is not None
    ended: list[object] = []
    for _ in range(3):  # as many workers as that lane has: whatever was asked before has been answered then
        signed_in.session.runner.run(Lane.OUTSIDE, lambda: None, done=ended.append, failed=ended.append)
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert unlocked == []
    assert not signed_in.session.frame.isVisible()


def test_hiding_and_returning_lead_to_the_same_place(signed_in: Window) -> None:
    assert signed_in.session is not None
    frame = signed_in.session.frame
    page = frame.page
    signed_in.hide_or_return()
    assert len(signed_in.findChildren(HideCover)) == 1
    assert not frame.isVisible()
    signed_in.hide_or_return()
    assert frame.isVisible()
    assert frame.page is page


def test_after_a_cover_the_keyboard_is_where_it_was(signed_in: Window, qtbot: QtBot) -> None:
    assert signed_in.session is not None
    page = signed_in.session.frame.page
    assert page is not None
    (field,) = page.findChildren(TextField)
    field.setFocus()
    signed_in.hide_or_return()
    signed_in.lock()
    (cover,) = signed_in.findChildren(LockCover)
    with qtbot.waitSignal(cover.unlocked):
        cover._check(PASSPHRASE)
    assert signed_in.focusWidget() is not field.input
    signed_in.hide_or_return()
    assert signed_in.focusWidget() is field.input


def test_signing_out_says_first_what_has_not_been_sent(signed_in: Window, qtbot: QtBot) -> None:
    assert signed_in.session is not None
    frame = signed_in.session.frame
    qtbot.waitUntil(lambda: signed_in.is_idle)
    frame.presenter._screen = ShellScreen(waiting=2)
    frame.sign_out_asked.emit()
    (sheet,) = signed_in.findChildren(Sheet)
    assert any("2 still waiting to be sent." in words.text() for words in sheet.findChildren(Words))
    sheet.reject()
    assert signed_in.session is not None
    frame.sign_out_asked.emit()
    with qtbot.waitSignal(signed_in.signed_out):
        signed_in.findChildren(Sheet)[-1].accept()


def test_signing_out_closes_the_vault(signed_in: Window, tmp_path: Path, qtbot: QtBot) -> None:
    assert list(tmp_path.rglob("*-wal"))
    with qtbot.waitSignal(signed_in.signed_out):
        signed_in.sign_out()
    assert signed_in.session is None
    assert list(tmp_path.rglob("*-wal")) == []


def test_after_signing_out_the_keyboard_is_where_the_next_adviser_signs_in(signed_in: Window, qtbot: QtBot) -> None:
    with qtbot.waitActive(signed_in):
        signed_in.activateWindow()
    with qtbot.waitSignal(signed_in.signed_out):
        signed_in.sign_out()
    name = next(one for one in signed_in.findChildren(QLineEdit) if one.accessibleName() == "Sign-in name")
    qtbot.waitUntil(name.hasFocus)


def test_shift_three_times_hides_the_screen(signed_in: Window, qtbot: QtBot) -> None:
    handle = signed_in.windowHandle()
    signed_in._attention._watch(handle)
    for _ in range(3):
        qtbot.keyPress(handle, Qt.Key.Key_Shift)
        qtbot.keyRelease(handle, Qt.Key.Key_Shift)
    assert len(signed_in.findChildren(HideCover)) == 1


def test_while_what_is_under_way_ends_nothing_of_anybody_is_seen_and_closing_waits_for_it(
    signed_in: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    session, goes_on = signed_in.session, Event()
    session.runner.run(Lane.STORE, goes_on.wait, done=lambda _: None, failed=lambda _: None)
    signed_in.sign_out()
    assert [cover.isVisible() for cover in signed_in.findChildren(EndingCover)] == [True]
    assert not session.frame.isVisible()
    signed_in.close()
    assert signed_in.isVisible()
    goes_on.set()
    qtbot.waitUntil(lambda: not signed_in.isVisible())
    assert list(tmp_path.rglob("*-wal")) == []


def test_signing_out_at_once_after_signing_in_leads_to_no_page(
    window: Window, make_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    shown: list[object] = []
    window.sign_in(make_desk())
    window.session.frame.page_shown.connect(shown.append)
    with qtbot.waitSignal(window.signed_out):
        window.sign_out()
    assert shown == []
