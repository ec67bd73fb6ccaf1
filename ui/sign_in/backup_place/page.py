"""Where backups go: a folder off this computer, tried at once, or later."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from caseworker.desk import Desk
from ui.runner_port import Runner
from ui.sign_in.backup_place.presenter import PlacePresenter, PlaceScreen
from ui.sign_in.narrow_page import NarrowPage, point
from ui.widgets import Busy, Button, Card, Kind, Words, announce


class BackupPlacePage(NarrowPage):
    """Choose a folder, see that it works, go on."""

    settled = Signal()

    def __init__(self, desk: Desk, runner: Runner) -> None:
        super().__init__(
            self.tr("Where should backups go?"),
            self.tr("If this computer breaks or is stolen, a backup brings the records back."),
        )
        self.add(
            point("usb", self.tr("Choose a folder on a USB stick or on a network drive, not on this computer.")),
            point("lock", self.tr("A backup is locked like the records themselves. Nobody can read it without a key.")),
        )
        self._card = Card()
        self._where = Words("", weight=600)
        self._state = Words("")
        for words in (self._where, self._state):
            self._card.add(words)
        self._busy = Busy(self.tr("Making the first backup and reading it back…"))
        self.add(self._card, self._busy)
        self._go_on = Button(self.tr("Continue"))
        self._choose = Button(self.tr("Choose a folder"), Kind.PRIMARY, icon="folder-open")
        self._later = Button(self.tr("Later, remind me"))
        self.add_buttons(self._choose, self._go_on, self._later)
        self.first_focus = self._choose
        self.presenter = PlacePresenter(desk, self.own(runner), self, settled=self.settled.emit)
        self._choose.clicked.connect(self._ask_where)
        for button in (self._go_on, self._later):
            button.clicked.connect(self.presenter.go_on)
        self._busy.cancelled.connect(self.presenter.stop)
        self.presenter.begin()

    def show_screen(self, screen: PlaceScreen) -> None:
        """Bring the page in line with `screen`."""
        self._busy.setVisible(screen.is_busy)
        self._go_on.setVisible(screen.place is not None)
        self._later.setVisible(screen.place is None)
        self._card.setVisible(screen.place is not None)
        self.show_notice(screen.notice)
        if screen.place is None:
            return
        self._where.set_text(str(screen.place))
        words = self.tr("The first backup is there. It was read back and is whole.")
        if screen.is_beside:
            words += " " + self.tr(
                "But this folder is on the same disk as the records: if the disk breaks, both are lost."
            )
        self._state.set_text(words)
        self._choose.setText(self.tr("Choose another folder"))
        self.lead_with(self._go_on)
        self._go_on.setFocus()
        announce(self, words)

    def _ask_where(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for backups"))
        if chosen:
            self.presenter.choose(Path(chosen))
