"""The section of the backups and the recovery code."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFileDialog

from ui.settings.backups.presenter import BackupsPresenter, BackupsScreen, Making
from ui.settings.section import SectionPage
from ui.sign_in.narrow_page import row_of
from ui.visit import Visit
from ui.widgets import Busy, Button, Card, Fact, FactRows, Kind, Sheet, Words


class BackupsPage(SectionPage):
    """Where backups go, when the last one was made; a new recovery code."""

    code_made = Signal(object)

    def __init__(self, visit: Visit) -> None:
        super().__init__(
            visit,
            self.tr("Backup and recovery"),
            self.tr("If this computer breaks or is stolen, a backup brings the records back."),
        )
        self._facts = FactRows()
        self._busy = Busy("")
        self._now = Button(self.tr("Back up now"), Kind.PRIMARY, icon="save")
        self._elsewhere = Button(self.tr("Choose another folder"), icon="folder-open")
        self._code = Button(self.tr("Make a new recovery code"), icon="key-round")
        self.add(self._facts, self._busy)
        self.add_buttons(self._now, self._elsewhere)
        card = Card(self.tr("The recovery code"))
        card.add(
            Words(
                self.tr(
                    "It stands on paper and opens the records when nobody can sign in. Make a new one if it is lost."
                )
            )
        )
        card.add(row_of(self._code))
        self.add(card)
        self.first_focus = self._now
        self.presenter = BackupsPresenter(visit.desk, self.runner, self)
        self._now.clicked.connect(self.presenter.back_up)
        self._elsewhere.clicked.connect(self._ask_where)
        self._code.clicked.connect(self._ask_for_code)
        self._busy.cancelled.connect(self.presenter.stop)
        self.presenter.begin()

    def show_screen(self, screen: BackupsScreen) -> None:
        """Bring the page in line with `screen`."""
        is_free = screen.making is Making.NOTHING
        self._facts.show_facts(self._told(screen))
        self._busy.setVisible(not is_free)
        if not is_free:
            backup, code = self.tr("Making a backup and reading it back…"), self.tr("Making a new code…")
            self._busy.show_step(backup if screen.making is Making.BACKUP else code)
        self.show_notice(screen.notice)
        if screen.new_code is not None:
            self.code_made.emit(screen.new_code)

    def _told(self, screen: BackupsScreen) -> list[Fact]:
        last = self.tr("Reading…") if not screen.is_read else self.tr("Never")
        if screen.last_at is not None:
            last = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(round(screen.last_at.timestamp())), "d MMMM yyyy, HH:mm"
            )
        place, detail = self.tr("Beside the records"), self.tr("Lost together with them. Choose a folder elsewhere.")
        if screen.place is not None:
            place = str(screen.place)
            detail = self.tr("On the same disk as the records: lost together with them.") if screen.is_beside else ""
        return [
            Fact("last", self.tr("Last backup"), last),
            Fact("place", self.tr("Backups go to"), place if screen.is_read else "…", detail if screen.is_read else ""),
        ]

    def _ask_where(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for backups"))
        if chosen:
            self.presenter.choose(Path(chosen))

    def _ask_for_code(self) -> None:
        sheet = Sheet(self, self.tr("Make a new recovery code?"))
        sheet.column.addWidget(
            Words(self.tr("The paper from before opens nothing any more. Have a printer or a pen ready."))
        )
        make = Button(self.tr("Make a new code"), Kind.PRIMARY)
        keep = Button(self.tr("Keep the old one"))
        sheet.add_buttons(make, keep)
        make.clicked.connect(sheet.accept)
        keep.clicked.connect(sheet.reject)
        sheet.accepted.connect(self.presenter.make_code)
        sheet.open()
