"""The boxes in which a date is typed."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.interview.questions.typed_dates import (
    KNOWN_MONTHS,
    Boxes,
    DateFault,
    Fineness,
    MonthNames,
    boxes_of,
    read_date,
    spread,
)
from ui.widgets import Flow, TextField

_SHOWN: Final = {
    Fineness.DAY: ("day", "month", "year"),
    Fineness.MONTH: ("month", "year"),
    Fineness.YEAR: ("year",),
}
_WIDTHS: Final = {"day": 4, "month": 10, "year": 6}


def month_names(language: str) -> MonthNames:
    """Return the names of the months that may be typed: those always known, and those of a language."""
    locale = QLocale(language) if language else QLocale.c()
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return tuple(
        (*names, *(locale.standaloneMonthName(number, form) for form in forms))
        for number, names in enumerate(KNOWN_MONTHS, 1)
    )


class DateBoxes(QWidget):
    """Day, month and year side by side; a whole date typed into the first box is dealt out to all of them."""

    left_box = Signal()

    def __init__(self, fineness: Fineness, *, today: date, language: str) -> None:
        super().__init__()
        self._fineness = fineness
        self._today = today
        self._months = month_names(language)
        self.labels = self._labels()
        self.fields = {part: TextField(label, width_chars=_WIDTHS[part]) for part, label in self.labels.items()}
        row = Flow(self)
        for field in self.fields.values():
            row.addWidget(field)
            field.input.installEventFilter(self)

    def _labels(self) -> dict[str, str]:
        labels = {"day": self.tr("Day"), "month": self.tr("Month"), "year": self.tr("Year")}
        return {part: labels[part] for part in _SHOWN[self._fineness]}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Deal out what was typed at a go once the box is left."""
        if event.type() is QEvent.Type.FocusOut:
            self.deal_out()
            self.left_box.emit()
        return super().eventFilter(watched, event)

    def deal_out(self) -> None:
        """Spread a date that was typed into one box over all of them."""
        boxes = self._spread()
        if boxes is not None:
            self._show(boxes)

    def _spread(self) -> Boxes | None:
        """Return the boxes for a whole date in the first of them, over what stands beside it, or alone in another."""
        texts = [field.text() for field in self.fields.values()]
        filled = [text for text in texts if text.strip()]
        whole = texts[0] if texts[0].strip() else filled[0] if len(filled) == 1 else ""
        return spread(whole, self._fineness, today=self._today, months=self._months)

    @property
    def date_typed(self) -> str | DateFault:
        """The date as the form keeps it, or what is wrong with the boxes."""
        return read_date(self._spread() or self._boxes(), self._fineness, today=self._today, months=self._months)

    def _boxes(self) -> Boxes:
        return Boxes(**{part: field.text() for part, field in self.fields.items()})

    def show_date(self, stored: str) -> None:
        """Show a stored date."""
        self._show(boxes_of(stored))

    def _show(self, boxes: Boxes) -> None:
        texts = {"day": boxes.day, "month": boxes.month, "year": boxes.year}
        for part, field in self.fields.items():
            if field.text() != texts[part]:
                field.set_text(texts[part])

    def sentence(self, fault: DateFault) -> str:
        """Return a fault as a sentence."""
        sentences = {
            DateFault.DAY_MISSING: self.tr("The day is missing. Type a number from 1 to 31."),
            DateFault.MONTH_MISSING: self.tr("The month is missing. Type its number or its name."),
            DateFault.YEAR_MISSING: self.tr("The year is missing. Type four figures, such as 1957."),
            DateFault.DAY_UNREADABLE: self.tr("The day must be a number from 1 to 31."),
            DateFault.MONTH_UNREADABLE: self.tr("The month must be a number from 1 to 12, or its name."),
            DateFault.YEAR_UNREADABLE: self.tr("The year must have four figures, such as 1957."),
            DateFault.NO_SUCH_DAY: self.tr("That month does not have that day. Check the date."),
        }
        return sentences[fault]

    def in_words(self) -> str:
        """Return the date in words, so that a slip shows; empty where there is none."""
        typed = self.date_typed
        if isinstance(typed, DateFault) or not typed:
            return ""
        day = QDate.fromString(typed, "yyyy-MM-dd")
        pattern = {Fineness.DAY: "dddd d MMMM yyyy", Fineness.MONTH: "MMMM yyyy", Fineness.YEAR: "yyyy"}
        return QLocale().toString(day, pattern[self._fineness])
