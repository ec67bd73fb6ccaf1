"""The section of the scanner."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ui.settings.scanner.presenter import ScannerPresenter, ScannerScreen
from ui.settings.section import SectionPage
from ui.sign_in.narrow_page import point
from ui.visit import Visit
from ui.widgets import Button, Fact, FactRows, Kind


class ScannerPage(SectionPage):
    """Where the scanner puts its files, so that a paper gets from there into a form by one button."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(
            visit,
            self.tr("Scanner"),
            self.tr("Many office scanners put their files into a folder. Tell Caseworker which one it is."),
        )
        self.facts = FactRows()
        self.add(self.facts)
        self.add(
            point("eye-off", self.tr("Only scans that arrive while a form is open are shown, never older ones.")),
            point("trash-2", self.tr("Nothing in that folder is deleted unless you say so, each time.")),
        )
        self.choose = Button(self.tr("Choose the folder…"), Kind.PRIMARY, icon="folder-open")
        self.forget = Button(self.tr("Do not look for scans"))
        self.add_buttons(self.choose, self.forget)
        self.first_focus = self.choose
        self.presenter = ScannerPresenter(visit.desk, self.runner, self)
        self.choose.clicked.connect(self._ask_where)
        self.forget.clicked.connect(self.presenter.forget)
        self.presenter.begin()

    def show_screen(self, screen: ScannerScreen) -> None:
        """Bring the page in line with `screen`."""
        told = self.tr("None is chosen") if screen.folder is None else str(screen.folder)
        self.facts.show_facts([Fact("folder", self.tr("Scans arrive in"), told if screen.is_read else "…")])
        self.forget.setVisible(screen.folder is not None)
        self.show_notice(screen.notice)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the scanner’s folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.presenter.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
