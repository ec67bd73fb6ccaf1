"""The window itself: nobody signed in, or one adviser at one desk; locked, hidden, or at work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseworker.base import late, vault_exists
from ui.loading import once_loaded
from ui.runner import QtRunner
from ui.shell.attention import Attention
from ui.shell.put_away import PutAway
from ui.sign_in import open_first_run, open_sign_in
from ui.widgets import Button, Kind, Sheet, Words
from ui.widgets.voice import Voiced

if TYPE_CHECKING:
    from caseworker.desk import Desk
    from ui.shell import session as sessions
    from ui.shell.frame import Opener
    from ui.sign_in import covers
else:
    sessions, covers = late("ui.shell.session"), late("ui.sign_in.covers")

_COMFORTABLE: Final = QSize(1360, 850)
_FRAME: Final = QSize(0, 40)
"""What the desktop draws around a window, at the least."""


class Window(QWidget, Voiced):
    """What the operating system shows as Caseworker; its title never names anybody."""

    spoken_role = QAccessible.Role.Window

    loaded = Signal()
    """Everything is loaded, not only the first page."""
    rested = Signal()
    """Nobody does anything just now: what takes a moment can be done."""
    signed_in = Signal()
    signed_out = Signal()

    def __init__(
        self, folder: Path, pages: "Callable[[sessions.Session], Opener]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Caseworker")
        self.resize(_COMFORTABLE)
        self._folder = folder
        self._pages = pages
        self._door = QtRunner(self)
        """For signing in and setting up; each session has a runner of its own."""
        self.session: sessions.Session | None = None
        self._covers: list[QWidget] = []
        self._is_seen = False
        self._after_session: Callable[[], None] | None = None
        """What follows once the session that is ending has ended."""
        self._may_close = False
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._over = PutAway(self)
        self._attention = Attention(self)
        self._attention.hide_asked.connect(self.hide_or_return)
        self._attention.rested.connect(self.rested)
        self._attention.lock_due.connect(self.lock)
        self._attention.sign_out_due.connect(self.sign_out)

    def show_whole(self) -> None:
        """Appear in a comfortable size, or as large as a smaller screen is."""
        room = self.screen().availableSize()
        if (_COMFORTABLE + _FRAME).boundedTo(room) == _COMFORTABLE + _FRAME:
            self.show()
        else:
            self.showMaximized()

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs beside the window."""
        return self._door.is_idle and (self.session is None or self.session.runner.is_idle)

    def begin(self) -> None:
        """Show the first page: set up a desk where there is none, else sign in."""
        opener = open_sign_in if vault_exists(self._folder) else open_first_run
        self._put(opener(self._folder, self._door, self._let_in))

    def sign_in(self, desk: "Desk") -> None:
        """Begin to work at an open desk."""
        session = sessions.Session(desk, desk.adviser_name, self._pages)
        frame = session.frame
        frame.lock_asked.connect(self.lock)
        frame.hide_asked.connect(self.hide_or_return)
        frame.sign_out_asked.connect(self.sign_out_or_ask)
        self.session = session
        self._put(frame)
        session.begin()
        self.signed_in.emit()

    def sign_out(self) -> None:
        """Close the vault and show the sign-in page; a letter or parcel under way ends first."""
        self._end_session(self._signed_out)

    def sign_out_or_ask(self) -> None:
        """Sign out, or first say what has not been sent yet: nothing is sent while nobody is signed in."""
        waiting = self.session.frame.presenter.waiting if self.session is not None else 0
        if waiting:
            self._ask_before_leaving(waiting, signs_out=True)
        else:
            self.sign_out()

    def lock(self) -> None:
        """Cover everything until the adviser's passphrase is typed; sending goes on."""
        if self.session is None or any(isinstance(cover, covers.LockCover) for cover in self._covers):
            return
        cover = covers.LockCover(self.session.desk, self.session.runner, self)
        cover.unlocked.connect(lambda: self._uncover(cover))
        cover.sign_out_asked.connect(self.sign_out)
        self._cover(cover)

    def hide_or_return(self) -> None:
        """Hide the screen, or come back to the same place; a locked screen stays locked."""
        if self.session is None:
            return
        if not self._covers:
            cover = covers.HideCover(self)
            cover.returned.connect(lambda: self._uncover(cover))
            self._cover(cover)
        elif isinstance(self._covers[-1], covers.HideCover):
            self._uncover(self._covers[-1])

    def show_again(self) -> None:
        """Build everything that is shown again, in another look or language."""
        if self.session is not None:
            self.session.show_again()

    def come_forward(self) -> None:
        """Stand before the other windows: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say what has not been sent yet; then close everything in order."""
        if self._after_session is not None:
            self._after_session = self._leave
            event.ignore()
            return
        if self._may_close or self.session is None:
            self._door.close()
            event.accept()
            return
        event.ignore()
        waiting = self.session.frame.presenter.waiting
        if waiting and not self._covers:
            self._ask_before_leaving(waiting)
        else:
            self._end_session(self._leave)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to load the rest of the program as soon as the first page can be seen."""
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, lambda: once_loaded(self._door, self.loaded.emit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a cover over the whole window."""
        super().resizeEvent(event)
        for cover in self._covers:
            cover.setGeometry(self.rect())

    def _let_in(self, desk: "Desk") -> None:
        once_loaded(self._door, lambda: self.sign_in(desk))

    def _ask_before_leaving(self, waiting: int, *, signs_out: bool = False) -> None:
        if signs_out:
            title, word, act = self.tr("Sign out?"), self.tr("Sign out"), self.sign_out
            safe = self.tr("They are safe on this computer and go when somebody is signed in and online.")
        else:
            title, word, act = self.tr("Close Caseworker?"), self.tr("Close"), partial(self._end_session, self._leave)
            safe = self.tr("They are safe on this computer and go when Caseworker is open and online.")
        sheet = Sheet(self, title)
        sheet.column.addWidget(Words(self.tr("%n still waiting to be sent.", "", waiting) + " " + safe))
        leave = Button(word, kind=Kind.PRIMARY)
        stay = Button(self.tr("Stay"))
        sheet.add_buttons(leave, stay)
        leave.clicked.connect(sheet.accept)
        stay.clicked.connect(sheet.reject)
        sheet.accepted.connect(act)
        sheet.open()

    def _end_session(self, ended: Callable[[], None]) -> None:
        if self.session is None:
            return
        session, self.session = self.session, None
        for cover in tuple(self._covers):
            self._uncover(cover)
        self._after_session = ended
        self._cover(covers.EndingCover(self))
        session.end(self._session_ended)

    def _session_ended(self) -> None:
        for cover in tuple(self._covers):
            self._uncover(cover)
        after, self._after_session = self._after_session, None
        if after is not None:
            after()

    def _signed_out(self) -> None:
        self.begin()
        self.signed_out.emit()

    def _leave(self) -> None:
        self._may_close = True
        self.close()

    def _cover(self, cover: QWidget) -> None:
        if not self._covers:
            self._over.note_keyboard()
        self._covers.append(cover)
        self._over.put_away()
        self._stack.setVisible(False)  # no focus, no shortcut and no reader reaches what lies beneath
        cover.setParent(self)
        cover.setGeometry(self.rect())
        cover.show()
        cover.raise_()
        cover.setFocus()

    def _uncover(self, cover: QWidget) -> None:
        self._covers.remove(cover)
        cover.deleteLater()
        if not self._covers:
            self._stack.setVisible(True)
            if self.session is not None and self.session.frame.page is not None:
                self.session.frame.page.setFocus()
                self._over.bring_back()

    def _put(self, widget: QWidget) -> None:
        while (before := self._stack.widget(0)) is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        begins = widget.focusWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if begins is not None:
            begins.setFocus(Qt.FocusReason.OtherFocusReason)
