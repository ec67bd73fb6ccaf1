"""The page that adds a service: choose a file, see what is wrong with it, say what it does not say, offer it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from ui.services.adding.parts import DropZone, FaultyPart, ReadyPart
from ui.services.adding.presenter import AddScreen, AddServicePresenter, Step
from ui.theme import theme
from ui.widgets import Busy, Heading, NoticeBox, Page, Words


class AddServicePage(Page):
    """From a spreadsheet to a service."""

    presenter: AddServicePresenter

    file_chosen = Signal(object)
    cancel_clicked = Signal()
    again_clicked = Signal()
    another_clicked = Signal()
    office_chosen = Signal(str)
    offer_clicked = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._screen = AddScreen()
        self.heading = Heading(self.tr("Add a service"))
        self._lead = Words(
            self.tr(
                "A service is a form written as a spreadsheet (XLSForm). It is checked before anything is changed."
            ),
            quiet=True,
        )
        self._notice = NoticeBox()
        self.drop = DropZone()
        self.first_focus = self.drop.choose
        self._busy = Busy(self.tr("Checking the form"))
        self._faulty = FaultyPart()
        self._ready = ReadyPart()
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, self._lead, self._notice, self.drop, self._busy, self._faulty, self._ready):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._wire()

    def show_screen(self, screen: AddScreen) -> None:
        """Bring the page in line with `screen`."""
        before, self._screen = self._screen, screen
        self._notice.show_notice(screen.problem)
        self.drop.setVisible(screen.step is Step.CHOOSING)
        self._busy.setVisible(screen.step in {Step.CHECKING, Step.OFFERING})
        self._faulty.setVisible(screen.step is Step.FAULTY)
        self._ready.setVisible(screen.step is Step.READY)
        match screen.step:
            case Step.CHECKING:
                self._show_progress(screen)
            case Step.OFFERING:
                self._busy.show_step(self.tr("Putting it on offer"))
            case Step.FAULTY:
                self._faulty.show_screen(screen)
            case Step.READY:
                self._ready.show_screen(screen)
            case Step.CHOOSING:
                pass
        if screen.step is not before.step:
            self._move_focus(screen.step)

    def _show_progress(self, screen: AddScreen) -> None:
        progress = screen.progress
        words = self.tr("Checking {file}").format(file=screen.file_name)
        self._busy.show_step(words, progress.done / progress.total if progress and progress.done else None)

    def _move_focus(self, step: Step) -> None:
        match step:
            case Step.CHOOSING:
                self.drop.choose.setFocus(Qt.FocusReason.TabFocusReason)
            case Step.FAULTY:
                self._faulty.again.setFocus(Qt.FocusReason.TabFocusReason)
            case Step.READY:
                self._ready.focus_first()
            case _:
                self._busy.setFocus(Qt.FocusReason.TabFocusReason)

    def _wire(self) -> None:
        self.drop.choose.clicked.connect(self._ask_for_file)
        self.drop.dropped.connect(self.file_chosen)
        self._busy.cancelled.connect(self.cancel_clicked)
        self._faulty.another.clicked.connect(self.another_clicked)
        self._faulty.again.clicked.connect(self.again_clicked)
        self._ready.another_clicked.connect(self.another_clicked)
        self._ready.office_chosen.connect(self.office_chosen)
        self._ready.offer_clicked.connect(self.offer_clicked)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Forms ({endings})").format(endings="*.xlsx *.xlsm *.xls *.xml")
        dialog = QFileDialog(self, self.tr("Choose a form"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.file_chosen.emit(Path(path)))
        dialog.open()
