"""Opens the window on a new desk, lets the story happen, and ends everything in order."""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Final

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from caseworker.base import resources_folder
from caseworker.desk import Desk, OutboxDetail, outbox_item, outbox_list
from ui.app import make_window
from ui.navigation import Place
from ui.runner_port import Lane
from ui.shell.session import Session
from ui.theme.look import Look
from ui.tour import eyes, hand
from ui.tour.album import Album
from ui.tour.around import cover_the_screen, look_around, sign_out_and_in
from ui.tour.at_the_desk import add_the_person, begin_the_day, find_the_service, take_permission
from ui.tour.driver import Driver
from ui.tour.first_run import set_up_desk
from ui.tour.form import fill_the_form
from ui.tour.gaps import Gaps
from ui.tour.options import TourOptions
from ui.tour.pace import Pace
from ui.tour.setting import SERVICE, Setting
from ui.tour.steps import Steps, step, until
from ui.tour.to_the_office import read_it_back, save_it, send_it

_FAREWELL_MS: Final = 20_000
"""How long the window may take to close its vault."""
_UNSEEN: Final = "offscreen"
"""What Qt calls a window that nobody sees."""


def run_tour(options: TourOptions, said: Callable[[str], None]) -> int:
    """Take the tour; return the exit code.

    Args:
        options: where and how.
        said: tells a line to whoever started it.

    Raises:
        TourRefused: nothing can be left in the folder; nothing was done.
    """
    options.make_folder()
    with tempfile.TemporaryDirectory(prefix="caseworker-tour-") as scratch:
        return _run(options, Path(scratch), said)


def _run(options: TourOptions, scratch: Path, said: Callable[[str], None]) -> int:
    if os.environ.get("QT_QPA_PLATFORM") == _UNSEEN:
        _give_screen(options, scratch)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Caseworker")
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # those of the system hear no keys from here
    app.setCursorFlashTime(0)  # a caret that does not blink makes the same picture every time
    app.setQuitOnLastWindowClosed(False)
    tour = Tour(app, options, scratch, said)
    tour.begin()
    return app.exec()


def _give_screen(options: TourOptions, scratch: Path) -> None:
    """Have Qt pretend a screen as large as the window, instead of its own small one."""
    screen = {"name": "tour", "x": 0, "y": 0, "width": options.width, "height": options.height, "dpr": 1}
    settings = scratch / "screen.json"
    settings.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    os.environ["QT_QPA_PLATFORM"] = f"{_UNSEEN}:configfile={settings}"


class Tour(QObject):
    """One tour, from the first run of a new desk to signing in again."""

    def __init__(self, app: QApplication, options: TourOptions, scratch: Path, said: Callable[[str], None]) -> None:
        super().__init__(app)
        self._app = app
        self._options = options
        self._said = said
        self._begun = monotonic()
        self._told: dict[str, object] = {}
        self._broken = ""
        desk, backups = scratch / "desk", scratch / "backups"
        backups.mkdir()
        desk.mkdir()
        Look(desk).choose(theme=options.theme, scale=options.text / 100, language=options.language)
        self._window = make_window(app, desk)
        self._window.resize(options.width, options.height)
        self._album = Album(options.folder, self._window, lambda: self._window.is_idle, self._place, said)
        answers = json.loads((resources_folder() / "services" / "samples" / f"{SERVICE}.answers.json").read_bytes())
        self._setting = Setting(self._window, self._album, backups, answers)
        self._gaps, self._pace = Gaps(self), Pace(self)
        self._driver = Driver(self._story(), self._gaps, eyes.heading, self)
        self._driver.acting.connect(self._pace.acts)
        self._driver.acting.connect(partial(hand.move_a_little, self._window))
        self._driver.ended.connect(self._ended)
        if app.platformName() == _UNSEEN:  # no window manager gives the keyboard back when a dialog closes
            self._driver.waiting.connect(self._give_keyboard_back)
            QLoggingCategory.setFilterRules("default.warning=false")  # it complains of what it cannot do
        self._window.signed_in.connect(lambda: self._pace.watch(self._setting.session.frame))

    def begin(self) -> None:
        """Show the window and take the first step."""
        sys.excepthook = self._went_wrong
        self._window.begin()
        self._window.show()
        self._window.activateWindow()
        self._gaps.begin()
        self._driver.begin()

    def _place(self) -> Place | None:
        session = self._window.session
        return session.frame.place if session is not None else None

    def _story(self) -> Steps:
        setting = self._setting
        yield until("the window to have the keyboard", self._window.isActiveWindow)
        for part in (
            set_up_desk,
            begin_the_day,
            add_the_person,
            find_the_service,
            take_permission,
            fill_the_form,
            read_it_back,
            save_it,
            send_it,
        ):
            yield from part(setting)
        yield from self._learn_what_became_of_it()
        for part in (look_around, cover_the_screen, sign_out_and_in):
            yield from part(setting)

    def _learn_what_became_of_it(self) -> Steps:
        """Read from the vault what the window has shown."""
        read: list[OutboxDetail] = []

        def ask(session: Session) -> None:
            session.runner.run(Lane.READ, lambda: _only_item(session.desk), done=read.append, failed=_raise)

        yield step("somebody signed in", lambda: self._window.session, ask, is_own=True)
        yield until("what became of it", lambda: bool(read))
        detail, practice = read[0], self._setting.session.practice
        self._told = {
            "reference": detail.line.reference,
            "states": [one.state.value for one in detail.history],
            "receipt": detail.receipt is not None,
            "office_received": practice.received if practice is not None else 0,
        }

    def _give_keyboard_back(self) -> None:
        if self._app.focusWindow() is None:
            (eyes.before_eyes() or self._window).activateWindow()

    def _went_wrong(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._driver.stop(f"On “{eyes.heading()}” the program itself failed: {kind.__name__}.")

    def _ended(self, sentence: str) -> None:
        self._gaps.end()
        if sentence and not self._broken:
            self._broken = sentence
            self._album.last_look()
        if not self._broken:
            seconds = monotonic() - self._begun
            self._album.close(self._told, self._gaps, self._pace, seconds=seconds)
            self._say_farewell(seconds)
        QTimer.singleShot(_FAREWELL_MS, self, lambda: self._app.exit(1))
        if self._window.session is None:
            self._leave()
        else:
            self._window.signed_out.connect(self._leave)
            self._window.sign_out()

    def _say_farewell(self, seconds: float) -> None:
        gap, folder = self._gaps.longest, self._options.folder
        where = f"on “{gap.screen}”, after {gap.after}" if gap.after else f"on “{gap.screen}”"
        self._said(f"The window stood still for {gap.ms:.0f} ms at most, {where}.")
        self._said(f"Done in {seconds:.0f} s. Pictures, letters and tour.json are in {folder}.")

    def _leave(self) -> None:
        if self._broken:
            self._said(self._broken)
        self._window.close()
        self._app.exit(1 if self._broken else 0)


def _only_item(desk: Desk) -> OutboxDetail:
    return outbox_item(desk.store, outbox_list(desk.store)[-1].id)


def _raise(error: BaseException) -> None:
    raise error
