"""The first run, signing in, what covers the window and what stands round each page: in its language, or data."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import product
from pathlib import Path

import pytest
import test_shell_window
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from caseworker.accounts import Cost
from caseworker.base import CaseworkerError
from caseworker.desk import Desk, code_to_confirm
from desk_scene import CENTRE, PASSPHRASE, Scene
from fixed_clock import NOW
from marked_texts import escaped, shown, shown_anywhere
from page_crawler import Crawler
from ui.navigation import InHand
from ui.runner import QtRunner
from ui.shell.presenter import Connection, ShellScreen
from ui.shell.session import Session
from ui.shell.window import Window
from ui.sign_in import open_first_run, open_sign_in
from ui.sign_in.backup_place.page import BackupPlacePage
from ui.sign_in.covers import LockCover
from ui.sign_in.door.gate import Gate
from ui.sign_in.door.pages import CodeDoubtedPage, SignInPage
from ui.sign_in.entrance import Entrance
from ui.sign_in.first_run.wizard import FirstRun
from ui.sign_in.recovery_code.page import CodeShownPage, CodeTypedBackPage
from ui.widgets import Button, Kind, Page, Sheet
from ui.wording import words_for

window, signed_in = test_shell_window.window, test_shell_window.signed_in
pytestmark = pytest.mark.usefixtures("marked")

CHEAP = Cost(memory_kib=64, passes=1)
TYPED = {"Priya", "priya", "NL", "NF1", "1 Church Street", CENTRE.name}


@pytest.fixture
def runner() -> Iterator[QtRunner]:
    made = QtRunner()
    yield made
    made.close()


@pytest.fixture
def crawler(qtbot: QtBot, runner: QtRunner) -> Iterator[Crawler]:
    made = Crawler(qtbot, runner)
    yield made
    made.stop()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], Entrance]:
    def appear(entrance: QWidget) -> Entrance:
        assert isinstance(entrance, Entrance)
        qtbot.addWidget(entrance)
        entrance.resize(1366, 768)
        entrance.show()
        return entrance

    return appear


@pytest.fixture
def desks() -> Iterator[list[Desk]]:
    opened: list[Desk] = []
    yield opened
    for desk in opened:
        desk.close()


def here(entrance: Entrance) -> Page:
    assert entrance.page is not None
    return entrance.page


def go_on(entrance: Entrance, crawler: Crawler, qtbot: QtBot, *typed: str) -> None:
    """Go on with nothing, which may be refused; then type, and go on to the next page."""
    page = here(entrance)
    if typed:
        crawler.type_and_go_on(page, "")
    boxes = [box for box in page.findChildren(QWidget) if isinstance(box, QLineEdit | QPlainTextEdit)]
    for box, text in zip([box for box in boxes if box.isVisibleTo(page)], typed, strict=False):
        if isinstance(box, QLineEdit):
            box.setText(text)
            box.textEdited.emit(text)
        else:
            box.setPlainText(text)
    crawler.look("typed")
    next(one for one in page.findChildren(Button) if one.kind is Kind.PRIMARY and one.isVisibleTo(page)).click()
    qtbot.waitUntil(lambda: entrance.page is not page, timeout=20_000)
    crawler.look("gone on")


def confirm_code(entrance: Entrance, crawler: Crawler, qtbot: QtBot, code: str) -> None:
    """Say that the code was written down, mistype it, and type it."""
    groups, page = code.split("-"), here(entrance)
    crawler.known |= set(groups)
    [one for one in page.findChildren(Button) if one.isVisibleTo(page)][-1].click()
    qtbot.waitUntil(lambda: isinstance(entrance.page, CodeTypedBackPage))
    crawler.look("code read")
    crawler.type_and_go_on(here(entrance), "AAAAA")
    asked = [int(re.sub(r"\D", "", box.accessibleName())) for box in here(entrance).findChildren(QLineEdit)]
    go_on(entrance, crawler, qtbot, *(groups[number - 1] for number in asked))


@pytest.mark.parametrize("kind", [0, 1], ids=["practice", "real"])
def test_setting_up_is_translated(
    kind: int,
    crawler: Crawler,
    runner: QtRunner,
    show: Callable[[QWidget], Entrance],
    desks: list[Desk],
    tmp_path: Path,
    facts: frozenset[str],
    qtbot: QtBot,
) -> None:
    entrance = show(open_first_run(tmp_path / "desk", runner, desks.append, cost=CHEAP))
    crawler.look("opening")
    here(entrance).findChildren(QRadioButton)[kind].click()
    go_on(entrance, crawler, qtbot)
    go_on(entrance, crawler, qtbot, CENTRE.name)
    go_on(entrance, crawler, qtbot, "1 Church Street", "NF1 2AB", "01632 960 100")
    go_on(entrance, crawler, qtbot, "Priya Shah", "priya", PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(entrance.page, CodeShownPage), timeout=20_000)
    first_run = entrance.findChild(FirstRun)
    assert first_run is not None
    confirm_code(entrance, crawler, qtbot, first_run.presenter.new_code.code)
    place = here(entrance)
    assert isinstance(place, BackupPlacePage)
    place.presenter.choose(tmp_path)
    crawler.look("a place for backups that is this very disk")
    place.presenter.go_on()
    crawler.look("gone on")
    if kind:
        crawler.type_and_go_on(here(entrance), "")
        crawler.type_and_go_on(here(entrance), "7 x")
    assert escaped(crawler.read, facts | crawler.known | TYPED) == {}


@pytest.fixture
def folder(make_desk: Callable[..., Desk], tmp_path: Path) -> Path:
    make_desk(tmp_path / "desk").close()
    return tmp_path / "desk"


def test_signing_in_is_translated(
    crawler: Crawler,
    runner: QtRunner,
    show: Callable[[QWidget], Entrance],
    desks: list[Desk],
    folder: Path,
    facts: frozenset[str],
    qtbot: QtBot,
) -> None:
    entrance = show(open_sign_in(folder, runner, desks.append))
    gate = entrance.findChild(Gate)
    assert gate is not None

    def opened(chosen: Callable[[SignInPage], object]) -> Page:
        gate.begin()
        page = here(entrance)
        assert isinstance(page, SignInPage)
        chosen(page)
        crawler.look("opening")
        return here(entrance)

    ways: list[Callable[[SignInPage], object]] = [
        lambda page: page,
        lambda page: page.forgotten_clicked.emit(),
        lambda page: page.restore_clicked.emit(),
    ]
    for chosen in ways:
        crawler.press_each(partial(opened, chosen))
        for typed in ("", "7 x", PASSPHRASE):
            crawler.type_and_go_on(opened(chosen), typed)
    with code_to_confirm(folder):
        pass
    gate.begin()
    go_on(entrance, crawler, qtbot, "priya", PASSPHRASE)
    assert isinstance(here(entrance), CodeDoubtedPage)
    here(entrance).findChildren(Button)[-1].click()
    crawler.look("later")
    assert escaped(crawler.read, facts | TYPED) == {}


def test_what_covers_the_window_is_translated(
    facts: frozenset[str], qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    window: Window = request.getfixturevalue("signed_in")
    read: set[str] = set()
    window.lock()
    read |= {*shown(window)}
    (cover,) = window.findChildren(LockCover)
    for typed in ("", "not this one"):
        cover._page.field.set_text(typed)
        cover._page._tell()
        read |= {*shown(window)}
    qtbot.waitUntil(cover._page.field.isEnabled)
    read |= {*shown(window)}
    with qtbot.waitSignal(cover.unlocked):
        cover._check(PASSPHRASE)
    window.hide_or_return()
    read |= {*shown(window)}
    window.hide_or_return()
    for waiting in (1, 2, 6):
        window._ask_before_leaving(waiting, signs_out=waiting == 1)
        read |= {*shown_anywhere()}
        window.findChildren(Sheet)[-1].reject()
    of_the_pages_here = {"DeskPlace", "Anything"}
    assert escaped(read, facts | of_the_pages_here) == {}


def test_the_strip_the_bar_and_the_rail_are_translated(
    session: Session, scene: Scene, facts: frozenset[str], qtbot: QtBot
) -> None:
    frame, read = session.frame, set()
    days = (None, NOW, NOW - timedelta(days=1), NOW - timedelta(days=9))
    for connection, count, sent_at in product(Connection, (0, 1, 2, 6), days):
        frame.show_screen(ShellScreen(connection, count, 1, 2, count, count, sent_at))
        read |= {*shown(frame)}
    for is_cut in (True, False):
        frame.strip.show_pretence(is_cut=is_cut)
        read |= {*shown(frame)}
    for citizen in (InHand(""), InHand("Joseph Okafor", scene.citizen.id), InHand("Joseph Okafor", None, "Blue Badge")):
        frame.take_in_hand(citizen)
        read |= {*shown(frame)}
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert escaped(read, facts | {"JO", "Blue Badge"}) == {}


def errors_of(kind: type[CaseworkerError]) -> Iterator[type[CaseworkerError]]:
    for heir in kind.__subclasses__():
        yield from errors_of(heir)
        if heir.__module__.startswith(("caseworker.", "ui.")) and isinstance(heir.__dict__.get("sentence"), str):
            yield heir


def test_every_error_is_told_in_the_language(session: Session, facts: frozenset[str]) -> None:
    read: set[str] = set()
    for kind in errors_of(CaseworkerError):
        error = kind.__new__(kind)
        session.frame.tell(words_for(error))
        read |= {*shown(session.frame)}
    session.frame.tell(words_for(ZeroDivisionError()))
    read |= {*shown(session.frame)}
    assert escaped(read, facts) == {}
