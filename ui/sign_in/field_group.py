"""Fields about a centre or an adviser, one under the other, each with its own sentence when something is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.sign_in.checks import Field, Problem, strength_of
from ui.sign_in.words import field_words, strength_words
from ui.theme import Size, theme
from ui.widgets import Columns, TextField, Tick, Words, announce

_BESIDE: Final = {Field.POSTCODE: Field.PHONE, Field.NAME: Field.SIGN_IN_NAME}
"""Fields that stand side by side where there is room."""
_LEAST_EMS: Final = 15


@dataclass(frozen=True, slots=True)
class _Shape:
    label: str
    hint: str = ""
    lines: int = 1
    width_chars: int = 0
    optional: bool = False


class FieldGroup(QWidget):
    """The fields that were asked for, in that order."""

    edited = Signal(object, str)

    def __init__(self, *asked: Field, own_name: bool = True) -> None:
        super().__init__()
        self._fields = {what: self._make_field(what, own=own_name) for what in asked}
        self._strength = Words("", size=Size.SMALL, quiet=True)
        self._strength.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(20))
        placed: set[Field] = set()
        for what in asked:
            beside = _BESIDE.get(what)
            if what in placed:
                continue
            if beside in self._fields:
                pair = Columns((self._fields[what], 1, _LEAST_EMS), (self._fields[beside], 1, _LEAST_EMS), gap=20)
                column.addWidget(pair)
                placed.add(beside)
            elif what is Field.PASSPHRASE:
                column.addLayout(self._with_strength())
            else:
                column.addWidget(self._fields[what])

    def _make_field(self, what: Field, *, own: bool) -> TextField:
        shape = _shape(what, own=own)
        field = TextField(
            shape.label,
            hint=shape.hint,
            secret=what in (Field.PASSPHRASE, Field.AGAIN),
            lines=shape.lines,
            width_chars=shape.width_chars,
            optional=shape.optional,
        )
        field.edited.connect(partial(self._was_edited, what))
        return field

    def _with_strength(self) -> QVBoxLayout:
        """Return the passphrase with what is said of it, and the tick that shows it."""
        reveal = Tick(self.tr("Show the passphrase"))
        reveal.toggled.connect(self._show_secrets)
        column = QVBoxLayout()
        column.setSpacing(theme().space(8))
        for widget in (self._fields[Field.PASSPHRASE], self._strength, reveal):
            column.addWidget(widget)
        return column

    @property
    def first(self) -> TextField:
        """The first field."""
        return next(iter(self._fields.values()))

    def field(self, what: Field) -> TextField:
        """Return the field for `what`."""
        return self._fields[what]

    def show_typed(self, typed: Mapping[Field, str]) -> None:
        """Show what was typed before."""
        for what, field in self._fields.items():
            if field.text() != typed.get(what, ""):
                field.set_text(typed.get(what, ""))
        self._show_strength()

    def typed(self) -> dict[Field, str]:
        """Return what stands in the fields."""
        return {what: field.text() for what, field in self._fields.items()}

    def show_problems(self, problems: Mapping[Field, Problem]) -> None:
        """Say at each field what is wrong with it; the keyboard goes to the first of them."""
        for what, field in self._fields.items():
            field.set_error(field_words(what, problems[what]) if what in problems else "")
        first = next((what for what in self._fields if what in problems), None)
        if first is not None:
            self._fields[first].setFocus()
            announce(self._fields[first], field_words(first, problems[first]), urgent=True)

    def _was_edited(self, what: Field, text: str) -> None:
        self._fields[what].set_error("")
        if what in (Field.PASSPHRASE, Field.SIGN_IN_NAME):
            self._show_strength()
        self.edited.emit(what, text)

    def _show_strength(self) -> None:
        if Field.PASSPHRASE not in self._fields:
            return
        name = self._fields[Field.SIGN_IN_NAME].text() if Field.SIGN_IN_NAME in self._fields else ""
        words = strength_words(strength_of(self._fields[Field.PASSPHRASE].text(), name.strip()))
        self._strength.set_text(words)
        self._strength.setVisible(bool(words))

    def _show_secrets(self, shown: bool) -> None:
        for what in (Field.PASSPHRASE, Field.AGAIN):
            line = self._fields[what].input if what in self._fields else None
            if isinstance(line, QLineEdit):
                line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _shape(what: Field, *, own: bool) -> _Shape:
    return (_adviser_shapes(own=own) | _centre_shapes())[what]


def _centre_shapes() -> dict[Field, _Shape]:
    return {
        Field.CENTRE: _Shape(
            QCoreApplication.translate("Fields", "Name of the centre"),
            QCoreApplication.translate("Fields", "As people know it. It stands at the head of every letter."),
        ),
        Field.LETTERS: _Shape(
            QCoreApplication.translate("Fields", "Letters that begin every reference"),
            QCoreApplication.translate("Fields", "Two to four. A reference is what people quote when they call you."),
            width_chars=6,
        ),
        Field.ADDRESS: _Shape(
            QCoreApplication.translate("Fields", "Address"),
            QCoreApplication.translate("Fields", "As on an envelope, without the postcode."),
            lines=3,
        ),
        Field.POSTCODE: _Shape(
            QCoreApplication.translate("Fields", "Postcode"), QCoreApplication.translate("Fields", "Such as NF1 2AB.")
        ),
        Field.PHONE: _Shape(
            QCoreApplication.translate("Fields", "Phone"),
            QCoreApplication.translate("Fields", "People call this number."),
        ),
        Field.EMAIL: _Shape(QCoreApplication.translate("Fields", "Email"), width_chars=36, optional=True),
        Field.HOURS: _Shape(
            QCoreApplication.translate("Fields", "Opening hours"),
            QCoreApplication.translate(
                "Fields", "One line for each kind of day, such as: Monday to Friday, 9am to 5pm"
            ),
            lines=3,
            optional=True,
        ),
    }


def _adviser_shapes(*, own: bool) -> dict[Field, _Shape]:
    return {
        Field.NAME: _Shape(
            QCoreApplication.translate("Fields", "Your name") if own else QCoreApplication.translate("Fields", "Name"),
            QCoreApplication.translate("Fields", "As letters show it."),
        ),
        Field.SIGN_IN_NAME: _Shape(
            QCoreApplication.translate("Fields", "Sign-in name"),
            QCoreApplication.translate("Fields", "Short, such as priya."),
        ),
        Field.PASSPHRASE: _Shape(
            QCoreApplication.translate("Fields", "Passphrase"),
            QCoreApplication.translate(
                "Fields", "At least 12 characters. Best are three or four words that do not belong together."
            ),
        ),
        Field.AGAIN: _Shape(QCoreApplication.translate("Fields", "The same passphrase again")),
    }
