"""The frame around every page while somebody is signed in: it shows places, and is the pages' `Navigator`."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseworker.desk import Desk, backup_is_due, counts, last_place, remember_place
from ui.navigation import (
    AddServicePlace,
    BringPlace,
    DeskPlace,
    FollowUpsPlace,
    HelpPlace,
    InHand,
    LettersPlace,
    OutboxPlace,
    PeoplePlace,
    Place,
    ServicePlace,
    ServicesPlace,
    SettingsPlace,
    TriedPlace,
    TryPlace,
)
from ui.runner import QtRunner, VisitRunner
from ui.runner_port import Lane, Runner
from ui.settings.backups.presenter import BACKUP_REMINDER
from ui.shell.history import History, facts_of, place_from
from ui.shell.person_bar import PersonBar
from ui.shell.presenter import ShellPresenter, ShellScreen
from ui.shell.rail import Badges, Rail, Stop
from ui.shell.strip import Strip
from ui.shell.told_line import ToldLine
from ui.shell.whose import Whose, is_same_person
from ui.theme import theme
from ui.visit import Visit
from ui.widgets import Page
from ui.wording import Notice, words_for

Opener = Callable[[Visit, Place], Page]

_STOPS: Final[Mapping[Stop, Place]] = {
    Stop.DESK: DeskPlace(),
    Stop.PEOPLE: PeoplePlace(),
    Stop.SERVICES: ServicesPlace(),
    Stop.OUTBOX: OutboxPlace(),
    Stop.FOLLOW_UPS: FollowUpsPlace(),
    Stop.LETTERS: LettersPlace(),
    Stop.SETTINGS: SettingsPlace(),
}
_UNDER: Final[Mapping[type[Place], Stop]] = {
    **{type(place): stop for stop, place in _STOPS.items()},
    ServicePlace: Stop.SERVICES,
    BringPlace: Stop.SERVICES,
    TryPlace: Stop.SERVICES,
    TriedPlace: Stop.SERVICES,
    AddServicePlace: Stop.SERVICES,
}
_Box = TypeVar("_Box", bound=QBoxLayout)
_GATHER_MS: Final = 120
"""Changes of the vault that come in a burst are told to the page once."""


class Frame(QWidget):
    """Rail, strip, bar and page of one signed-in desk."""

    lock_asked = Signal()
    hide_asked = Signal()
    sign_out_asked = Signal()
    pretend_clicked = Signal()
    page_shown = Signal(object)
    _vault_changed = Signal()

    def __init__(
        self, desk: Desk, adviser: str, runner: QtRunner, open_page: Opener, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._adviser = adviser
        self._runner = runner
        self._open_page = open_page
        self._history = History()
        self._whose = Whose(desk, runner)
        self._in_hand: InHand | None = None
        self._visit: VisitRunner | None = None
        self._page: Page | None = None
        self._screen = ShellScreen()
        self._is_cut = False
        self._make_around()
        self._stack = QStackedWidget()
        self.presenter = ShellPresenter(lambda: counts(desk.store, desk.clock), runner, self)
        self._lay_out()
        self._add_keys()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._things_changed)
        self._vault_changed.connect(self._gather.start, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = desk.store.subscribe(lambda _: self._vault_changed.emit())

    @property
    def in_hand(self) -> InHand | None:
        """The citizen whose bar stands over the page."""
        return self._in_hand

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    @property
    def place(self) -> Place | None:
        """Where the window is."""
        return self._history.here

    def go(self, place: Place) -> None:
        """Leave this page for another, once it has kept what was typed."""
        self.settle_then(partial(self._go_to, place))

    def back(self) -> None:
        """Go to where the person came from; to the desk where that is nowhere."""
        self.settle_then(self._go_back)

    def take_in_hand(self, citizen: InHand) -> None:
        """Show a citizen's bar over every page from now on."""
        before = self._in_hand
        if before is not None and not is_same_person(before, citizen):
            self._forget()
        self._in_hand = citizen
        self._whose.show(self._bar, citizen)

    def let_go(self) -> None:
        """Close the citizen's record: nothing of theirs stays in the window or the clipboard."""
        self.settle_then(self._close_record)

    def tell(self, notice: Notice) -> None:
        """Say something that does not belong to the page."""
        self._notice.show_notice(notice)

    def recount(self) -> None:
        """Read the counts again."""
        self.presenter.recount()

    def show_screen(self, screen: ShellScreen) -> None:
        """Bring the strip and the rail in line with `screen`."""
        self._screen = screen
        self.strip.show_screen(screen)
        self._rail.show_badges(Badges(screen.waiting, screen.letters_to_print, screen.follow_ups_due))

    def show_pretence(self, *, is_cut: bool) -> None:
        """Say on a practice desk whether the connection is cut."""
        self._is_cut = is_cut
        self.strip.show_pretence(is_cut=is_cut)

    def begin(self) -> None:
        """Go to where this adviser was, or to the desk."""
        self.presenter.recount()
        self._visit = self._runner.visit(self._tell_error)
        self._visit.run(
            Lane.READ,
            lambda: last_place(self._desk.store, self._desk.adviser_id),
            done=lambda facts: self.go(place_from(dict(facts)) or DeskPlace()),
            failed=lambda _: self.go(DeskPlace()),
        )
        self._runner.run(
            Lane.READ,
            lambda: backup_is_due(self._desk),
            done=lambda due: self.tell(BACKUP_REMINDER) if due else None,
            failed=lambda _: None,
        )

    def show_again(self) -> None:
        """Build the page and what stands around it again, in another theme, size or language."""
        self.settle_then(self._build_again)

    def settle_then(self, act: Callable[[], None]) -> None:
        """Do what leaves the page once the page has kept what was typed."""
        if self._page is not None:
            self._page.settle_then(act)
        else:
            act()

    def end(self) -> None:
        """Leave the page and forget whoever was in hand; the vault may be closed afterwards."""
        self._unsubscribe()
        self._end_visit()
        self._forget()

    def _lay_out(self) -> None:
        middle = _close_together(QVBoxLayout())
        for widget in self._around[1:]:
            middle.addWidget(widget)
        middle.addWidget(self._stack, 1)
        across = self._lay = _close_together(QHBoxLayout(self))
        across.addWidget(self._rail)
        across.addLayout(middle, 1)

    def _make_around(self) -> None:
        """Make what stands around the page, in the look and the language of now."""
        settings = self._desk.settings
        self._rail = Rail(settings.centre.name, self._adviser)
        self.strip = Strip(self._desk.clock, is_practice=settings.practice)
        self._bar = PersonBar()
        self._notice = ToldLine()
        self._around: tuple[QWidget, ...] = (self._rail, self.strip, self._bar, self._notice)
        self._rail.stop_clicked.connect(lambda stop: self.go(_STOPS[stop]))
        self._rail.help_clicked.connect(lambda: self.go(HelpPlace()))
        self._rail.lock_clicked.connect(self.lock_asked)
        self._rail.sign_out_clicked.connect(self.sign_out_asked)
        self._bar.hide_clicked.connect(self.hide_asked)
        self._bar.finish_clicked.connect(self.let_go)
        self.strip.pretend_clicked.connect(self.pretend_clicked)
        self.show_screen(self._screen)
        self.show_pretence(is_cut=self._is_cut)

    def _build_again(self) -> None:
        before = self._around
        self._make_around()
        for old, new in zip(before, self._around, strict=True):
            self._lay.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
        for widget in (self._rail, self.strip):
            widget.show()
        self._whose.show(self._bar, self._in_hand)
        if self._history.here is not None:
            self._show(self._history.here)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "F1": partial(self.go, HelpPlace()),
            "Ctrl+K": self._search,
            "Alt+Left": self._step_back,
            "Ctrl+L": self.lock_asked.emit,
            "Ctrl+W": self.let_go,
            **{f"Alt+{number}": partial(self.go, place) for number, place in enumerate(_STOPS.values(), 1)},
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    def _step_back(self) -> None:
        if self._page is None or not self._page.step_back():
            self.back()

    def _search(self) -> None:
        if not isinstance(self._history.here, DeskPlace):
            self.go(DeskPlace())
        elif self._page is not None:
            self._page.focus_first()

    def _show(self, place: Place) -> None:
        self._end_visit()
        self._notice.show_notice(None)
        self._visit = self._runner.visit(self._tell_error)
        page = self._open_page(Visit(self._desk, self._visit, self), place)
        before, self._page = self._page, page
        self._stack.addWidget(page)
        if before is not None:
            _turn(self._stack, before, page)
        self._rail.show_stop(
            _UNDER.get(type(place), Stop.PEOPLE if self._history.came_through(PeoplePlace) else Stop.DESK)
        )
        page.focus_first()
        self._remember(place)
        self.page_shown.emit(page)

    def _go_to(self, place: Place) -> None:
        self._history.go(place)
        self._show(place)

    def _go_back(self) -> None:
        place = self._history.back()
        if place is None:
            place = DeskPlace()
            self._history.go(place)
        self._show(place)

    def _close_record(self) -> None:
        self._forget()
        self._whose.show(self._bar, None)
        if self._history.here is None:
            self._go_to(DeskPlace())

    def _remember(self, place: Place) -> None:
        facts = facts_of(place)
        self._runner.run(
            Lane.STORE,
            lambda: remember_place(self._desk.store, self._desk.adviser_id, facts),
            done=_nothing_more,
            failed=self._tell_error,
        )

    def _tell_error(self, error: BaseException) -> None:
        self.tell(words_for(error))

    def _end_visit(self) -> None:
        if self._visit is not None:
            self._visit.end()
        if self._page is not None:
            self._page.leave()
        theme().read_in("")

    def _forget(self) -> None:
        in_hand, self._in_hand = self._in_hand, None
        _put_away(in_hand, self._runner, self._tell_error)
        self._history.forget_people()
        QGuiApplication.clipboard().clear()

    def _things_changed(self) -> None:
        self.presenter.recount()
        self._rail.show_centre(self._desk.settings.centre.name)
        if self._page is not None:
            self._page.things_changed()


def _close_together(layout: _Box) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def _turn(stack: QStackedWidget, before: Page, page: Page) -> None:
    """Show another page, with the keyboard on it: left to Qt, it would pass through the rail, and a reader say so."""
    focus = before.focusWidget()
    had_focus = focus is not None and focus.hasFocus()
    if focus is not None and had_focus:
        focus.clearFocus()
    stack.setCurrentWidget(page)
    if had_focus:
        page.setFocus()
    stack.removeWidget(before)
    before.deleteLater()


def _put_away(in_hand: InHand | None, runner: Runner, failed: Callable[[BaseException], None]) -> None:
    """Have the log of an unfinished draft say that it was left."""
    filling = None if in_hand is None else in_hand.filling
    if filling is not None:
        filling.audit.leave()
        runner.run(Lane.STORE, filling.keep_place, done=_nothing_more, failed=failed)


def _nothing_more(_: None) -> None:
    """It is kept; that is all."""
