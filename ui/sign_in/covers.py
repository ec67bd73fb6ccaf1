"""What is laid over the window: the lock, until its adviser types their passphrase, and the plain screen."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.desk import Desk
from ui.runner_port import Lane, Runner
from ui.sign_in.entrance import Entrance
from ui.sign_in.narrow_page import NarrowPage
from ui.theme import Size, theme
from ui.widgets import Busy, Button, Kind, TextField, Words, name_it
from ui.wording import Notice, words_for


class LockPage(NarrowPage):
    """The passphrase of whoever is signed in, or somebody else."""

    passphrase_typed = Signal(str)
    sign_out_clicked = Signal()

    def __init__(self, adviser: str) -> None:
        super().__init__(
            self.tr("Locked"),
            self.tr("{adviser} is signed in. Sending goes on.").format(adviser=adviser),
            at_door=True,
        )
        self.field = TextField(self.tr("Passphrase"), secret=True)
        self._busy = Busy(self.tr("Checking the passphrase…"), can_cancel=False)
        self._busy.hide()
        self._unlock = Button(self.tr("Unlock"), Kind.PRIMARY, icon="lock-open")
        self._other = Button(self.tr("Sign in as somebody else"), Kind.LINK)
        self.add(self.field, self._busy)
        self.add_buttons(self._unlock, self._other)
        self._unlock.clicked.connect(self._tell)
        self._other.clicked.connect(self.sign_out_clicked)
        self.first_focus = self.field

    def show_checking(self, *, is_checking: bool) -> None:
        """Show that the passphrase is being checked, or no longer."""
        self._busy.setVisible(is_checking)
        for widget in (self.field, self._unlock, self._other):
            widget.setEnabled(not is_checking)

    def show_refused(self, notice: Notice | None, words: str) -> None:
        """Say why it stays locked; the passphrase is typed anew."""
        self.show_checking(is_checking=False)
        self.show_notice(notice)
        self.field.set_text("")
        self.field.set_error(words)
        self.field.setFocus()

    def _tell(self) -> None:
        typed = self.field.text()
        self.field.set_error("" if typed else self.tr("Type your passphrase."))
        if typed:
            self.passphrase_typed.emit(typed)
        else:
            self.field.setFocus()


class LockCover(QWidget):
    """Lies over everything: nothing of anybody shows, and the window goes on sending."""

    unlocked = Signal()
    sign_out_asked = Signal()

    def __init__(self, desk: Desk, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._page = LockPage(desk.adviser_name)
        self._page.passphrase_typed.connect(self._check)
        self._page.sign_out_clicked.connect(self.sign_out_asked)
        self.setFocusProxy(self._page.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        entrance = Entrance()
        entrance.put(self._page)
        row.addWidget(entrance)
        name_it(self, self.tr("Caseworker is locked"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave nothing to be seen of what lies beneath."""
        QPainter(self).fillRect(self.rect(), theme().colour("page"))

    def _check(self, passphrase: str) -> None:
        desk = self._desk
        self._page.show_checking(is_checking=True)
        self._runner.run(Lane.OUTSIDE, lambda: desk.knows(passphrase), done=self._checked, failed=self._failed)

    def _checked(self, knows: bool) -> None:
        if knows:
            self.unlocked.emit()
        else:
            self._page.show_refused(None, self.tr("That is not the passphrase. Type it again."))

    def _failed(self, error: BaseException) -> None:
        self._page.show_refused(words_for(error), "")


class EndingCover(QWidget):
    """Lies over everything while a session comes to its end: nothing of anybody shows, and nothing more is begun."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        doing = self.tr("Signing out …")
        waits = self.tr("What is being saved, sent or printed ends first.")
        column = QVBoxLayout(self)
        column.setSpacing(theme().space(8))
        column.addStretch(2)
        for words in (Words(doing, size=Size.TITLE, ink="rail_text"), Words(waits, ink="rail_quiet")):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addStretch(3)
        name_it(self, doing, waits)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave nothing to be seen of what lies beneath."""
        QPainter(self).fillRect(self.rect(), theme().colour("rail"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click reach what lies beneath."""
        event.accept()


class HideCover(QWidget):
    """A plain screen with the name of the program and the time; Esc or Shift three times brings the page back."""

    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time = Words("", size=Size.TITLE, ink="rail_quiet")
        name = Words("Caseworker", size=Size.PAGE, weight=700, ink="rail_text")
        hint = Words(self.tr("Press Esc, or Shift three times, to go on."), size=Size.SMALL, ink="rail_quiet")
        column = QVBoxLayout(self)
        column.setSpacing(theme().space(8))
        column.addStretch(2)
        for words in (name, self._time):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addStretch(3)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        self._ticks = QTimer(self, interval=5_000)
        self._ticks.timeout.connect(self._tell_time)
        self._ticks.start()
        self._tell_time()
        name_it(self, self.tr("The screen is hidden"), self.tr("Press Escape to go on."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave nothing to be seen of what lies beneath."""
        QPainter(self).fillRect(self.rect(), theme().colour("rail"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape; nothing that is typed reaches the page beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.returned.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click reach what lies beneath."""
        event.accept()

    def _tell_time(self) -> None:
        self._time.set_text(QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat))
