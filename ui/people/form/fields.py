"""The fields of a person's record, in two columns."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseworker.casework import LETTER_SIZES_PT, LONGEST_NAME, Letters, tidy_postcode
from caseworker.letters import languages
from ui.people.lines import NATIVE_NAMES
from ui.people.typed import Fault, Part, TypedPerson, read_birthday
from ui.theme import theme
from ui.when import day_words
from ui.widgets import Card, Columns, DropDown, Option, TextField


class PersonFields(QWidget):
    """Who they are, how to reach them, and how they like their letters."""

    finished = Signal()
    """Ctrl+Enter anywhere, or Enter in the last field."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.fields: Mapping[Part, TextField] = self._make_fields()
        self._language = DropDown(
            self.tr("Language"),
            [Option(code, NATIVE_NAMES.get(code, code)) for code in languages()],
        )
        sizes = {14: self.tr("Usual print (14 point)"), 18: self.tr("Large print (18 point)")}
        self._size = DropDown(self.tr("Size of print"), [Option(str(pt), sizes[pt]) for pt in LETTER_SIZES_PT])
        self._letters = DropDown(
            self.tr("What becomes of a letter"),
            [
                Option(Letters.IN_HAND, self.tr("They take it with them")),
                Option(Letters.BY_POST, self.tr("We post it to them")),
                Option(Letters.NONE, self.tr("They want no letters")),
            ],
        )
        self._lay_out()
        self._wire()

    def show_person(self, typed: TypedPerson, born_on: date | None) -> None:
        """Fill the fields."""
        for part, text in self._texts_of(typed).items():
            self.fields[part].set_text(text)
        self.fields[Part.BORN].set_text(day_words(born_on) if born_on else typed.born)
        for text_field in self.fields.values():
            if isinstance(text_field.input, QLineEdit):
                text_field.input.setCursorPosition(0)  # what is too long is read from its beginning
        self._language.choose(typed.language)
        self._size.choose(str(typed.letter_size_pt))
        self._letters.choose(typed.letters)

    def typed(self) -> TypedPerson:
        """Return what stands in the fields."""
        texts = {part.value: self.fields[part].text() for part in Part}
        return TypedPerson(
            **texts,
            language=self._language.current() or "en",
            letter_size_pt=int(self._size.current() or LETTER_SIZES_PT[0]),
            letters=Letters(self._letters.current() or Letters.IN_HAND),
        )

    def show_problems(self, sentences: Mapping[Part, str]) -> None:
        """Say beside each field what must be put right."""
        for part, text_field in self.fields.items():
            text_field.set_error(sentences.get(part, ""))

    def _make_fields(self) -> dict[Part, TextField]:
        return {
            Part.NAME: TextField(self.tr("Whole name, as they write it")),
            Part.KNOWN_AS: TextField(self.tr("What they like to be called")),
            Part.BORN: TextField(
                self.tr("Date of birth"), hint=self.tr("Such as 27 3 57 or 27 March 1957."), width_chars=20
            ),
            Part.ADDRESS: TextField(self.tr("Address, without the postcode"), lines=2),
            Part.POSTCODE: TextField(self.tr("Postcode"), width_chars=10),
            Part.PHONE: TextField(self.tr("Phone number"), width_chars=16),
            Part.EMAIL: TextField(self.tr("E-mail")),
            Part.SAFE_CONTACT: TextField(self.tr("How and when is it safe to reach them, in their words?")),
        }

    def _lay_out(self) -> None:
        fields = self.fields
        who = _card(
            self.tr("Who they are"),
            fields[Part.NAME],
            fields[Part.KNOWN_AS],
            fields[Part.BORN],
            Columns((fields[Part.ADDRESS], 3, 13.0), (fields[Part.POSTCODE], 1, 8.5), gap=16),
        )
        numbers = Columns((fields[Part.PHONE], 1, 11.0), (fields[Part.EMAIL], 1, 11.0), gap=16)
        reach = _card(self.tr("How to reach them"), numbers, fields[Part.SAFE_CONTACT])
        letters = _card(
            self.tr("Their letters"), Columns((self._language, 1, 9.0), (self._size, 2, 13.0), gap=16), self._letters
        )
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(reach)
        column.addWidget(letters)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns((who, 1, 22.0), (side, 1, 22.0), gap=24))

    def _wire(self) -> None:
        for text_field in self.fields.values():
            text_field.edited.connect(partial(self._no_fault, text_field))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finished.emit)
        order = list(self.fields.values())
        for text_field, following in pairwise(order):
            text_field.entered.connect(following.setFocus)
        order[-1].entered.connect(self._language.setFocus)
        for part, tidy in ((Part.BORN, self._tidy_birthday), (Part.POSTCODE, self._tidy_postcode)):
            line = self.fields[part].input
            if isinstance(line, QLineEdit):
                line.editingFinished.connect(tidy)

    def _no_fault(self, text_field: TextField, _text: str) -> None:
        text_field.set_error("")

    def _tidy_birthday(self) -> None:
        """Show the date as it was understood; say so at once where it was not."""
        text_field = self.fields[Part.BORN]
        born = read_birthday(text_field.text(), today=self._today)
        if isinstance(born, date):
            text_field.set_text(day_words(born))
        text_field.set_error(self.fault_words(born) if isinstance(born, Fault) else "")

    def _tidy_postcode(self) -> None:
        text_field = self.fields[Part.POSTCODE]
        text_field.set_text(tidy_postcode(text_field.text()))

    def fault_words(self, fault: Fault) -> str:
        """Return what is wrong in a field, and how to put it right."""
        match fault:
            case Fault.NAME_MISSING:
                return self.tr("Type their name. It is the one thing a record needs.")
            case Fault.NAME_TOO_LONG:
                longest = LONGEST_NAME
                return self.tr("This name is too long. Write at most {number} letters.").format(number=longest)
            case Fault.DATE_UNREADABLE:
                return self.tr("Type the date as day, month and year, such as 27 3 1957.")
            case Fault.NO_SUCH_DAY:
                return self.tr("There is no such day. Check the day and the month.")
            case Fault.DATE_AHEAD:
                return self.tr("This day has not come yet. Check the year.")
            case Fault.DATE_LONG_AGO:
                return self.tr("This is too long ago. Check the year.")
            case Fault.PHONE_UNREADABLE:
                return self.tr("Type the whole phone number, such as 01632 960 123.")
            case Fault.EMAIL_UNREADABLE:
                return self.tr("Type the whole e-mail address, such as name@example.org.")

    def _texts_of(self, typed: TypedPerson) -> dict[Part, str]:
        return {part: str(getattr(typed, part.value)) for part in Part if part is not Part.BORN}


def _card(title: str, *widgets: QWidget) -> Card:
    card = Card(title)
    card.column.setSpacing(theme().space(12))
    for widget in widgets:
        card.add(widget)
    card.column.addStretch(1)
    return card
