"""The page on which a backup is put in the place of the records."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFileDialog

from caseworker.base import Clock
from caseworker.desk import Backup
from ui.runner_port import Runner
from ui.sign_in.narrow_page import NarrowPage, point
from ui.sign_in.restore.presenter import RestorePresenter, RestoreScreen
from ui.widgets import Busy, Button, ChoiceList, Kind, Option, Words

_MOST = 9
"""Digits pick them; older ones are reached through their folder."""


class RestorePage(NarrowPage):
    """Choose a backup and put it in place."""

    restored = Signal(object)
    back_clicked = Signal()

    def __init__(self, folder: Path, runner: Runner, *, clock: Clock) -> None:
        super().__init__(
            self.tr("Bring the records back"),
            self.tr("The records become what they were on the day of the backup."),
        )
        self.add(
            point("archive", self.tr("What is here now is set aside, not deleted.")),
            point("send", self.tr("What was sent since that day is marked “may have arrived” and is checked again.")),
            point("monitor", self.tr("Close Caseworker on every other computer that uses these records.")),
        )
        self._busy = Busy("", can_cancel=False)
        self._nothing = Words(self.tr("No backup was found here. Choose the folder or the drive where it is."))
        self._choices: ChoiceList | None = None
        self._shown: tuple[Backup, ...] | None = None
        self.add(self._busy, self._nothing)
        self._place = self.body.count()
        self._restore = Button(self.tr("Put this backup in place"), Kind.PRIMARY)
        self._look = Button(self.tr("Look in another folder"), icon="folder-open")
        self._back = Button(self.tr("Back"), Kind.LINK)
        self.add_buttons(self._restore, self._look, self._back)
        self.presenter = RestorePresenter(folder, self.own(runner), self, self.restored.emit, clock=clock)
        self._restore.clicked.connect(self._tell)
        self._look.clicked.connect(self._ask_where)
        self._back.clicked.connect(self.back_clicked)
        self.on_back(self._back)
        self.first_focus = self._look
        self.presenter.begin()

    def show_screen(self, screen: RestoreScreen) -> None:
        """Bring the page in line with `screen`."""
        is_looking = screen.backups is None
        self._busy.setVisible(is_looking or screen.is_busy)
        if is_looking or screen.is_busy:
            words = self.tr("Looking for backups…") if is_looking else self.tr("Putting the backup in place…")
            self._busy.show_step(words)
        self._nothing.setVisible(screen.backups == ())
        if screen.backups != self._shown:
            self._show_backups(screen.backups or ())
            self._shown = screen.backups
        self._restore.setVisible(bool(screen.backups))
        self._back.setEnabled(not screen.is_busy)
        self.show_notice(screen.notice)

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        if backups:
            options = [Option(str(one.folder), _day(one), str(one.folder.parent)) for one in backups[:_MOST]]
            self._choices = ChoiceList(options)
            self._choices.choose([options[0].key])
            self.body.insertWidget(self._place, self._choices)
            self._choices.setFocus()

    def _tell(self) -> None:
        chosen = self._choices.chosen() if self._choices is not None else ()
        if chosen:
            self.presenter.restore(Path(chosen[0]))

    def _ask_where(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where is the backup?"))
        if chosen:
            self.presenter.look_in(Path(chosen))


def _day(backup: Backup) -> str:
    made_at = QDateTime.fromSecsSinceEpoch(round(backup.made_at.timestamp()))
    return QLocale().toString(made_at, "dddd d MMMM yyyy, HH:mm")
