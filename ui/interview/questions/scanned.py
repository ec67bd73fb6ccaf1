"""The way of a paper from the scanner's folder into an answer, and out of that folder once the answer is safe."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.base import CaseworkerError
from caseworker.desk import Scan, delete_scan
from ui.interview.questions.lanes import run_for
from ui.interview.questions.scan_sheet import ScanSheet
from ui.interview.scans import ScanWatch
from ui.runner_port import Lane, Runner
from ui.theme import theme
from ui.widgets import Button, Flow, Words, announce, core_text


class DeleteLine(QWidget):
    """Asks what becomes of a scan that is safe in the vault now; nothing is done by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Words()
        self.leave = Button(self.tr("Leave it there"))
        self.delete = Button(self.tr("Delete it there"), icon="trash-2")
        self._buttons = QWidget()
        row = Flow(self._buttons)
        row.addWidget(self.leave)
        row.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        column.addWidget(self.words)
        column.addWidget(self._buttons)
        self.hide()

    def ask(self) -> None:
        """Ask; the keyboard comes to the answer that changes nothing, unless it is asked already."""
        if self._buttons.isVisible():
            return
        self.say(self.tr("This paper is safe in Caseworker now. Delete it from the scanner’s folder?"))
        self._buttons.show()
        self.leave.setFocus()

    def say(self, sentence: str) -> None:
        """Say what became of it."""
        self._buttons.hide()
        self.words.set_text(sentence)
        self.show()
        announce(self, sentence)


class Scanned(QObject):
    """The button, the sheet and the question afterwards."""

    chosen = Signal(object)
    """A `Scan` to be given as the answer."""
    folder_asked = Signal()
    settled = Signal()
    """What becomes of the scan in the folder was said."""

    def __init__(self, question: QWidget, scans: ScanWatch, runner: Runner) -> None:
        super().__init__(question)
        self._question, self._scans, self._runner = question, scans, runner
        self._scan: Scan | None = None
        self.button = Button(self.tr("Take the newest scan…"), icon="scan-line")
        self.line = DeleteLine()
        self.button.clicked.connect(self.open_sheet)
        self.line.leave.clicked.connect(self._leave)
        self.line.delete.clicked.connect(self._delete)

    def open_sheet(self) -> None:
        """Show what arrived."""
        sheet = ScanSheet(self._question, self._scans, self._runner)
        sheet.scan_chosen.connect(self._choose)
        sheet.folder_asked.connect(self.folder_asked)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def forget(self) -> None:
        """Ask nothing of a scan any more: another file is given, or none."""
        self._scan = None
        self.line.hide()

    def ask_once_safe(self, is_safe: Callable[[], bool]) -> bool:
        """Ask what becomes of the scan once `is_safe`, which is called after the write, finds it in the vault.

        Returns:
            Whether there is a scan to ask about.
        """
        if self._scan is None:
            return False
        run_for(self._question, self._runner, Lane.STORE, is_safe, done=self._ask, failed=lambda _: None)
        return True

    def _choose(self, scan: Scan) -> None:
        self._scan = scan
        self.chosen.emit(scan)

    def _ask(self, is_safe: bool) -> None:
        if is_safe and self._scan is not None:
            self.line.ask()

    def _leave(self) -> None:
        self._scan = None
        self.line.say(self.tr("It is still in the scanner’s folder."))
        self.settled.emit()

    def _delete(self) -> None:
        scan, self._scan = self._scan, None
        if scan is None:
            return
        run_for(
            self._question,
            self._runner,
            Lane.OUTSIDE,
            lambda: delete_scan(scan),
            done=lambda _: self._tell(self.tr("It is deleted from the scanner’s folder.")),
            failed=self._tell_failed,
        )

    def _tell_failed(self, error: BaseException) -> None:
        told = error if isinstance(error, CaseworkerError) else CaseworkerError()
        self._tell(f"{core_text(told.sentence)} {core_text(told.next_step)}")

    def _tell(self, sentence: str) -> None:
        self.line.say(sentence)
        self.settled.emit()
