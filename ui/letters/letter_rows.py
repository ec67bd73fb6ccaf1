"""How a paper is wanted: rows, each with a link to change it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import LETTER_SIZES_PT
from caseworker.letters import languages
from ui.letters.choices import ChoiceSheet
from ui.letters.printing import PrintingNow
from ui.letters.wanted import ENGLISH, Wanted
from ui.widgets import Fact, FactRows, Option

_MOST_COPIES: Final = 5


class LetterRows(QWidget):
    """Language, size, answers, copies and printer."""

    choice_changed = Signal(object)
    """A `LetterChoice`."""
    printer_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = Wanted()
        self._shown: list[Fact] = []
        self.rows = FactRows()
        self.rows.action_clicked.connect(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the rows; the same rows are left alone, so that the keyboard stays where it is."""
        self._wanted = wanted
        facts = self._facts(wanted)
        if facts != self._shown:
            self._shown = facts
            self.rows.show_facts(facts)

    def _facts(self, wanted: Wanted) -> list[Fact]:
        choice, change = wanted.choice, self.tr("Change")
        preferred = self.tr("As they like it best") if wanted.preferred_pt == choice.size_pt else ""
        pages = self.tr("Pages in all: {pages}").format(pages=wanted.pages) if wanted.pages else ""
        size = Fact("size", self.tr("Print size"), self._size(choice.size_pt), preferred, change)
        if not wanted.has_answers and not preferred:
            size = Fact("size", self.tr("Print size"), self._size(choice.size_pt), pages, change)
        facts = [size]
        if wanted.has_answers:
            yes_or_no = self.tr("Yes") if choice.with_answers else self.tr("No")
            facts.append(Fact("answers", self.tr("Include a copy of the answers"), yes_or_no, pages, change))
        facts += [Fact("copies", self.tr("Copies"), str(choice.copies), "", change), self._printer(wanted.printing)]
        if len(languages()) > 1:
            facts.insert(0, Fact("language", self.tr("Language"), self._language(choice.language), "", change))
        return facts

    def _printer(self, printing: PrintingNow) -> Fact:
        label = self.tr("Printer")
        if printing.printers is None:
            return Fact("printer", label, self.tr("Looking for printers"))
        if printing.is_without_printer:
            hint = self.tr("Save it as a PDF, or print it later at the office.")
            return Fact("printer", label, self.tr("No printer is set up here"), hint)
        chosen = next((one for one in printing.printers if one.name == printing.chosen), None)
        detail = self.tr("It is stopped: letters wait in it.") if chosen is not None and chosen.is_stopped else ""
        several = len(printing.printers) > 1
        return Fact("printer", label, printing.chosen, detail, self.tr("Change") if several else "")

    def change(self, key: str) -> None:
        """Open the sheet on which a row is changed."""
        choice = self._wanted.choice
        heading, options, chosen = {
            "language": self._language_options,
            "size": self._size_options,
            "answers": self._answer_options,
            "copies": self._copy_options,
            "printer": self._printer_options,
        }[key]()

        def take(value: str) -> None:
            match key:
                case "language":
                    self.choice_changed.emit(replace(choice, language=value))
                case "size":
                    self.choice_changed.emit(replace(choice, size_pt=int(value)))
                case "answers":
                    self.choice_changed.emit(replace(choice, with_answers=value == "yes"))
                case "copies":
                    self.choice_changed.emit(replace(choice, copies=int(value)))
                case _:
                    self.printer_chosen.emit(value)

        ChoiceSheet(self, heading, options, chosen, take).open()

    def _language_options(self) -> tuple[str, list[Option], str]:
        options = [Option(tag, self._language(tag)) for tag in languages()]
        return self.tr("Language of the letter"), options, self._wanted.choice.language

    def _size_options(self) -> tuple[str, list[Option], str]:
        options = [Option(str(size), self._size(size)) for size in LETTER_SIZES_PT]
        return self.tr("Print size"), options, str(self._wanted.choice.size_pt)

    def _answer_options(self) -> tuple[str, list[Option], str]:
        options = [Option("yes", self.tr("Yes")), Option("no", self.tr("No"))]
        return self.tr("Include a copy of the answers"), options, "yes" if self._wanted.choice.with_answers else "no"

    def _copy_options(self) -> tuple[str, list[Option], str]:
        options = [Option(str(count), str(count)) for count in range(1, _MOST_COPIES + 1)]
        return self.tr("Copies"), options, str(self._wanted.choice.copies)

    def _printer_options(self) -> tuple[str, list[Option], str]:
        known = self._wanted.printing.printers or ()
        return self.tr("Printer"), [Option(one.name, one.name) for one in known], self._wanted.printing.chosen

    def _size(self, size_pt: int) -> str:
        return self.tr("Large – 18 point") if size_pt > LETTER_SIZES_PT[0] else self.tr("Usual – 14 point")

    def _language(self, tag: str) -> str:
        if QLocale(tag).language() is QLocale.Language.English:
            return QLocale.languageToString(QLocale.Language.English)  # Qt’s own name for it is "American English"
        return self.tr("English") if tag == ENGLISH else QLocale(tag).nativeLanguageName() or tag
