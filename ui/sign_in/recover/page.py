"""The page for a forgotten passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal

from caseworker.accounts import Keychain
from caseworker.base import Clock
from ui.runner_port import Runner
from ui.sign_in.checks import Field
from ui.sign_in.field_group import FieldGroup
from ui.sign_in.narrow_page import NarrowPage
from ui.sign_in.recover.presenter import RecoverPresenter, RecoverScreen
from ui.widgets import Busy, Button, Kind, TextField, announce, core_text


class RecoverPage(NarrowPage):
    """The code from the paper, the adviser's name, and a new passphrase."""

    recovered = Signal(object)
    back_clicked = Signal()

    def __init__(self, folder: Path, runner: Runner, *, clock: Clock, keychain: Keychain) -> None:
        super().__init__(
            self.tr("Open with the recovery code"),
            self.tr("Take the printed code. You choose a new passphrase, and the code is replaced by a new one."),
        )
        self._code = TextField(
            self.tr("Recovery code"),
            hint=self.tr("Seven groups of five, from the newest paper. Capitals and hyphens do not matter."),
        )
        self._fields = FieldGroup(Field.SIGN_IN_NAME, Field.PASSPHRASE, Field.AGAIN)
        self._busy = Busy(self.tr("Opening the desk…"), can_cancel=False)
        open_it = Button(self.tr("Open the desk"), Kind.PRIMARY)
        self._back = Button(self.tr("Back"))
        self.add(self._code, self._fields, self._busy)
        self.add_buttons(open_it, self._back)
        self.presenter = RecoverPresenter(
            folder, self.own(runner), self, self.recovered.emit, clock=clock, keychain=keychain
        )
        open_it.clicked.connect(self._tell)
        self._code.edited.connect(lambda _: self._code.set_error(""))
        self._back.clicked.connect(self.back_clicked)
        self.on_back(self._back)
        self.first_focus = self._code
        self.show_screen(RecoverScreen())

    def show_screen(self, screen: RecoverScreen) -> None:
        """Bring the page in line with `screen`."""
        self._busy.setVisible(screen.is_busy)
        self._back.setEnabled(not screen.is_busy)
        self._fields.show_problems(screen.problems)
        for field, trouble in (
            (self._fields.field(Field.SIGN_IN_NAME), screen.name_trouble),
            (self._code, screen.code_trouble),
        ):
            if trouble is not None:
                words = f"{core_text(trouble.sentence)} {core_text(trouble.next_step)}"
                field.set_error(words)
                field.setFocus()
                announce(field, words, urgent=True)
        self.show_notice(screen.notice)

    def _tell(self) -> None:
        self.presenter.recover(self._code.text(), self._fields.typed())
