"""The pages at the door: sign in, and the code that nobody confirmed."""

from PySide6.QtCore import Signal

from ui.sign_in.door.presenter import Door, DoorScreen
from ui.sign_in.narrow_page import NarrowPage, point, row_of
from ui.widgets import Busy, Button, Kind, TextField


class SignInPage(NarrowPage):
    """Name and passphrase."""

    sign_in_clicked = Signal(str, str)
    cancel_clicked = Signal()
    forgotten_clicked = Signal()
    restore_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sign in"), at_door=True)
        self._name = TextField(self.tr("Sign-in name"))
        self._passphrase = TextField(self.tr("Passphrase"), secret=True)
        self._busy = Busy(self.tr("Opening the desk…"))
        self._busy.hide()
        self._sign_in = Button(self.tr("Sign in"), Kind.PRIMARY)
        self._tries = 0
        forgotten = Button(self.tr("I forgot my passphrase"), Kind.LINK)
        restore = Button(self.tr("Bring the records back from a backup"), Kind.LINK)
        self._others = row_of(forgotten, restore)
        self.add(self._name, self._passphrase, self._busy)
        self.add_buttons(self._sign_in)
        self.add(self._others)
        self._sign_in.clicked.connect(self._tell)
        self._busy.cancelled.connect(self.cancel_clicked)
        forgotten.clicked.connect(self.forgotten_clicked)
        restore.clicked.connect(self.restore_clicked)
        self.first_focus = self._name

    def show_screen(self, screen: DoorScreen) -> None:
        """Bring the page in line with `screen`."""
        is_opening = screen.door is not Door.SHUT
        self._busy.setVisible(is_opening)
        self._sign_in.setVisible(not is_opening)
        for widget in (self._name, self._passphrase, self._others):
            widget.setEnabled(not is_opening)
        if screen.tries != self._tries:
            self._tries = screen.tries
            self._passphrase.set_text("")
        self.show_notice(screen.notice)
        if not is_opening and screen.notice is not None:
            (self._passphrase if self._name.text() else self._name).setFocus()

    def _tell(self) -> None:
        name, passphrase = self._name.text(), self._passphrase.text()
        self._name.set_error("" if name.strip() else self.tr("Type your sign-in name."))
        self._passphrase.set_error("" if passphrase else self.tr("Type your passphrase."))
        if name.strip() and passphrase:
            self.sign_in_clicked.emit(name, passphrase)
        else:
            (self._passphrase if name.strip() else self._name).setFocus()


class CodeDoubtedPage(NarrowPage):
    """Nobody has shown that the recovery code is on paper."""

    new_code_clicked = Signal()
    later_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Is the recovery code on paper?"),
            self.tr("It was made, but nobody has confirmed it. Caseworker may have been closed in between."),
        )
        self.add(
            point("triangle-alert", self.tr("Without it, a forgotten passphrase means that the records are lost.")),
            point(
                "file-text", self.tr("A new code takes a minute. A paper with the code from before opens nothing then.")
            ),
        )
        self._busy = Busy(self.tr("Making a new code…"), can_cancel=False)
        self.add(self._busy)
        self._new = Button(self.tr("Make a new code"), Kind.PRIMARY)
        self._later = Button(self.tr("Not now, ask me again"))
        self._new.clicked.connect(self.new_code_clicked)
        self._later.clicked.connect(self.later_clicked)
        self.add_buttons(self._new, self._later)
        self.first_focus = self._new

    def show_screen(self, screen: DoorScreen) -> None:
        """Bring the page in line with `screen`."""
        is_busy = screen.door is Door.CODE_COMING
        self._busy.setVisible(is_busy)
        self._new.setEnabled(not is_busy)
        self._later.setEnabled(not is_busy)
        self.show_notice(screen.notice)
