"""What was promised about what was just saved, and the offer to promise something."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.desk import FollowUpLine
from ui.follow_ups.words import how_words, promised_for, weekday_words
from ui.theme import theme
from ui.widgets import Button, Words


class PromisedBox(QWidget):
    """Lines for what is promised, and a button to promise it."""

    promise_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = Words("", weight=600)
        self.button = Button("", icon="calendar-check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        column.addWidget(self._lines)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.promise_clicked)

    def show_promised(self, promised: tuple[FollowUpLine, ...], look_again_on: date | None, today: date) -> None:
        """Show what is promised; where nothing is, offer the day by which the office answers."""
        said = self.tr("Promised: {how}, {day}.")
        lines = [said.format(how=how_words(one.how), day=promised_for(one, today)) for one in promised]
        self._lines.set_text("\n".join(lines))
        self._lines.setVisible(bool(lines))
        if look_again_on is None or promised:
            self.button.setText(self.tr("New follow-up"))
        else:
            day = weekday_words(look_again_on, with_year=today)
            self.button.setText(self.tr("Promise to look again on {day}").format(day=day))
