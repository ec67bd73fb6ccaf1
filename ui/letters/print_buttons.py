"""The buttons that bring a paper to the citizen: printed now, printed later, or saved as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.letters.printing import PrintingNow
from ui.widgets import Button, Flow, Kind
from ui.widgets.order import go_in_order


class PrintButtons(QWidget):
    """Print, print later, save; where there is no printer, saving leads."""

    print_clicked = Signal()
    put_by_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.print = Button(words, kind=Kind.PRIMARY, icon="printer", key="Ctrl P")
        self.put_by = Button(self.tr("Print later at the office"))
        self.save = Button(self.tr("Save as PDF"), kind=Kind.LINK)
        self._is_without_printer = False
        self._leads = Kind.PRIMARY
        self._flow = Flow(self)
        self._deal()
        self.print.clicked.connect(self.print_clicked)
        self.put_by.clicked.connect(self.put_by_clicked)
        self.save.clicked.connect(self.save_clicked)

    @property
    def stops(self) -> tuple[Button, ...]:
        """What the keyboard goes through, the one that leads first."""
        first, last = (self.save, self.print) if self._is_without_printer else (self.print, self.save)
        return first, self.put_by, last

    @property
    def leading(self) -> Button:
        """What Enter is for."""
        return self.stops[0]

    def show_now(self, printing: PrintingNow, *, is_there: bool, can_put_by: bool) -> None:
        """Offer what can be done with the paper; `is_there` once it is made."""
        if printing.is_without_printer != self._is_without_printer:
            self._is_without_printer = printing.is_without_printer
            self._deal()
        self.print.setEnabled(is_there and not printing.is_printing)
        self.save.setEnabled(is_there)
        self.put_by.setEnabled(can_put_by)

    def step_back(self) -> None:
        """Leave it to another button of the page to lead: the paper is on its way."""
        self._leads = Kind.SECONDARY
        self._deal()

    def _deal(self) -> None:
        """Put the button that leads first, and the others after it."""
        first, second, last = self.stops
        for button, kind in ((first, self._leads), (second, Kind.SECONDARY), (last, Kind.LINK)):
            self._flow.removeWidget(button)
            self._flow.addWidget(button)
            button.show_as(kind)
        go_in_order(first, second, last)
