"""The fields for the parts of a service card that a form does not carry."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.services.card import LISTS, NUMBERS, CardFault, CardProblem
from ui.theme import theme
from ui.widgets import Columns, TextField, Words


class CardForm(QWidget):
    """Asks for what a citizen has to be told, as far as it is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, TextField] = {}
        self._halves = (QVBoxLayout(), QVBoxLayout())
        sides = [QWidget(), QWidget()]
        for side, half in zip(sides, self._halves, strict=True):
            half.setContentsMargins(0, 0, 0, 0)
            half.setSpacing(theme().space(16))
            side.setLayout(half)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        said = self.tr("Citizens read these words, and they stand in the letter they take home. Speak to them: “you”.")
        column.addWidget(Words(said, quiet=True))
        column.addWidget(Columns((sides[0], 1, 22.0), (sides[1], 1, 22.0), gap=24))

    def ask_for(self, parts: Iterable[str]) -> None:
        """Show a field for each of these parts; what was typed stays."""
        asked = set(parts)
        wanted = {part: words for part, words in self._words().items() if part in asked and part not in self._fields}
        for number, (part, (label, hint)) in enumerate(wanted.items()):
            lines = 4 if part in LISTS or part == "agreement" else 1
            text_field = TextField(label, hint=hint, lines=lines, width_chars=6 if part in NUMBERS else 0)
            self._fields[part] = text_field
            self._halves[0 if number < (len(wanted) + 1) // 2 else 1].addWidget(text_field)
        if wanted:
            for half in self._halves:
                half.addStretch(1)

    def focus_first(self) -> bool:
        """Bring the keyboard to the first field; say whether there is one."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.setFocus()
        return first is not None

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields, by part."""
        return {part: text_field.text() for part, text_field in self._fields.items()}

    def show_problems(self, problems: Iterable[CardProblem]) -> None:
        """Say beside each field what is wrong, and bring the keyboard to the first."""
        faults = {problem.part: problem.fault for problem in problems}
        for part, text_field in self._fields.items():
            text_field.set_error(self._fault_words(faults.get(part)))
        first = next((text_field for part, text_field in self._fields.items() if part in faults), None)
        if first is not None:
            first.setFocus()

    def _fault_words(self, fault: CardFault | None) -> str:
        words: Mapping[CardFault | None, str] = {
            None: "",
            CardFault.EMPTY: self.tr("This is still missing."),
            CardFault.NO_NUMBER: self.tr("Type a whole number, such as 30."),
        }
        return words[fault]

    def _words(self) -> dict[str, tuple[str, str]]:
        """Return what each part is called, and an example of it, in the order in which they are asked for."""
        return {
            "about": (self.tr("What is it for?"), self.tr("One or two sentences.")),
            "office": (self.tr("Who decides?"), self.tr("Such as “Northfield Council, travel team”.")),
            "call": (
                self.tr("Their phone and hours"),
                self.tr("Such as “01632 960 011, Monday to Friday, 9am to 5pm”."),
            ),
            "phone": (self.tr("The phone number alone"), ""),
            "time": (self.tr("How long does it take? A sentence"), self.tr("Such as “About 40 minutes.”")),
            "minutes": (self.tr("Minutes at the desk"), ""),
            "bring": (self.tr("What to bring"), self.tr("One thing on each line.")),
            "next_steps": (self.tr("What happens next?"), self.tr("One step on each line. Promise nothing.")),
            "kept_here": (self.tr("How long does this desk keep the answers? A sentence"), ""),
            "desk_days": (self.tr("Days this desk keeps them after the office has them"), ""),
            "kept_by_office": (self.tr("How long does the office keep them? A sentence"), ""),
            "agreement": (
                self.tr("What do they agree to?"),
                self.tr("Word for word, with how to stop it: “I agree that this help desk …”."),
            ),
            "agreement_days": (self.tr("The longest their permission lasts, in days"), self.tr("At most 183.")),
        }
