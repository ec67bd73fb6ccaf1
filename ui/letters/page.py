"""Letters to print: what was put by, at the left; the chosen letter, as it would be printed now, at the right."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.desk import WaitingLetter
from ui.letters.choices import ChoiceSheet
from ui.letters.drawing import DrawnLetter
from ui.letters.presenter import LettersScreen
from ui.letters.preview import LetterPreview, TrueSizeSheet
from ui.outbox.sheets import ConfirmSheet
from ui.theme import theme
from ui.when import moment_words
from ui.widgets import (
    Busy,
    Button,
    Card,
    ChipTone,
    Columns,
    Fact,
    FactRows,
    Flow,
    Heading,
    Kind,
    ListBox,
    NoticeBox,
    Option,
    Page,
    Row,
    Words,
    core_text,
    name_it,
)
from ui.widgets.typeset import side_by_side
from ui.wording import Notice, Tone

_LEFT_EM: Final = 27
_RIGHT_EM: Final = 21


class LettersPage(Page):
    """Shows the letters and tells what was pressed."""

    letter_chosen = Signal(str)
    printer_chosen = Signal(str)
    scale_wanted = Signal(float)
    print_clicked = Signal()
    print_all_clicked = Signal()
    stop_clicked = Signal()
    drop_confirmed = Signal()
    person_clicked = Signal()
    changed = Signal()
    """The records have changed."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._screen = LettersScreen()
        self.heading = self._title = Heading(self.tr("Letters to print"))
        self._lead = Words(self.tr("Each letter says what is true when it is printed."), quiet=True)
        self.notice = NoticeBox()
        self.list = ListBox(
            self.tr("No letters wait"),
            self.tr("Choose “Print later at the office” beside a letter, and it waits here."),
        )
        name_it(self.list.rows, self._title.text())
        self._printer = FactRows()
        self._printer.action_clicked.connect(self._change_printer)
        self.print = Button(self.tr("Print all"), kind=Kind.PRIMARY, icon="printer", key="Ctrl P")
        self.print_one = Button(self.tr("Print this one"), icon="printer")
        self.drop = Button(self.tr("Take it off the list"), kind=Kind.LINK)
        self.person = Button(self.tr("Open the record"), kind=Kind.LINK)
        self._busy = Busy("", can_cancel=True)
        self._no_letter = NoticeBox()
        self.cautions = Words("", weight=600)
        name_it(self.list.rows, self.tr("Letters to print"))
        self.preview = LetterPreview()
        self._lay_out()
        self.first_focus = self.list
        self._wire()

    def things_changed(self) -> None:
        """Read the list again."""
        self.changed.emit()

    def show_screen(self, screen: LettersScreen) -> None:
        """Bring every widget in line with `screen`."""
        before, self._screen = self._screen, screen
        self._show_list(screen, before)
        self._show_letter(screen, before)
        self._show_printer(screen)
        self._busy.setVisible(screen.batch is not None)
        if screen.batch is not None:
            going = self.tr("Printing {now} of {of}")
            now = min(screen.batch.done + 1, screen.batch.total)
            self._busy.show_step(going.format(now=now, of=screen.batch.total), screen.batch.done / screen.batch.total)
        can_print = screen.batch is None and not screen.printing.is_printing
        self.print.setEnabled(can_print and bool(screen.letters))
        self.print_one.setEnabled(can_print and screen.shown.letter is not None)
        self.drop.setEnabled(can_print)
        notice = self._notice_of(screen)
        if notice != self._notice_of(before):
            self.notice.show_notice(notice)

    def show_true_size(self, letter: DrawnLetter) -> None:
        """Show the letter over the page, as large as on paper."""
        TrueSizeSheet(self, letter).open()

    def _lay_out(self) -> None:
        card = Card()
        card.add(self.list)
        left, buttons = QWidget(), Flow()
        for button in (self.print, self.print_one, self.person, self.drop):
            buttons.addWidget(button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(card)
        column.addWidget(self._printer)
        column.addWidget(self._busy)
        column.addLayout(buttons)
        column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._no_letter, self.cautions, self.preview):
            column.addWidget(part)
        column.addStretch(1)
        self.column.setSpacing(theme().space(8))
        for line in (self._title, self._lead, self.notice):
            self.column.addWidget(line)
        self.column.addWidget(Columns((left, 3, _LEFT_EM), (right, 2, _RIGHT_EM)), 1)

    def _wire(self) -> None:
        for signal, told in (
            (self.list.rows.moved, self.letter_chosen),
            (self.list.retry_clicked, self.changed),
            (self.print.clicked, self.print_all_clicked),
            (self.print_one.clicked, self.print_clicked),
            (self.person.clicked, self.person_clicked),
            (self._busy.cancelled, self.stop_clicked),
            (self.preview.scale_wanted, self.scale_wanted),
        ):
            signal.connect(told)
        self.drop.clicked.connect(self._ask_drop)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_P), self, self.print.click)

    def _show_list(self, screen: LettersScreen, before: LettersScreen) -> None:
        if screen.trouble is not None:
            self.list.show_error(screen.trouble)
            return
        if screen.letters is None:
            self.list.show_loading(self.tr("Reading the letters"))
            return
        if (screen.letters, screen.unsaid) == (before.letters, before.unsaid):
            return
        self.list.show_rows([self._row(letter, is_unsaid=letter.wish_id in screen.unsaid) for letter in screen.letters])
        self.list.rows.choose(screen.chosen_id)
        if before.letters is None:
            self.focus_first()

    def _row(self, letter: WaitingLetter, *, is_unsaid: bool) -> Row:
        copies = self.tr("%n copies", "", letter.wish.copies) if letter.wish.copies > 1 else ""
        return Row(
            key=letter.wish_id,
            title=letter.name or (self.tr("For anybody") if letter.wish.service_id else self.tr("No record kept")),
            detail=side_by_side(self._what(letter), letter.reference),
            initials=letter.initials,
            chip=self.tr("Cannot be said now") if is_unsaid else copies,
            tone=ChipTone.NEEDS_YOU if is_unsaid else ChipTone.QUIET if copies else None,
            icon="circle-alert" if is_unsaid else "",
            when=moment_words(letter.put_by_at, self._today),
        )

    def _what(self, letter: WaitingLetter) -> str:
        wish, service = letter.wish, letter.service_title
        if wish.case_id:
            return self.tr("Permission: {service}").format(service=service)
        if wish.draft_id:
            return self.tr("What is left: {service}").format(service=service)
        if wish.service_id:
            return self.tr("What to bring: {service}").format(service=service)
        return service

    def _show_letter(self, screen: LettersScreen, before: LettersScreen) -> None:
        letter = screen.shown.letter
        if letter is not before.shown.letter:
            self.preview.show_letter(letter)
        self.preview.setVisible(letter is not None)
        if screen.shown.no_letter is not before.shown.no_letter:
            self._no_letter.show_notice(screen.shown.no_letter)
        cautions = letter.letter.cautions if letter is not None else ()
        self.cautions.set_text("\n".join(core_text(caution) for caution in cautions))
        self.cautions.setVisible(bool(cautions))
        has_chosen = screen.chosen is not None
        for button in (self.print_one, self.drop):
            button.setVisible(has_chosen)
        self.person.setVisible(screen.chosen is not None and screen.chosen.person_id is not None)

    def _show_printer(self, screen: LettersScreen) -> None:
        printing, label = screen.printing, self.tr("Printer")
        change = self.tr("Change") if len(printing.printers or ()) > 1 else ""
        if printing.printers is None:
            fact = Fact("printer", label, self.tr("Looking for printers"))
        elif printing.is_without_printer:
            hint = self.tr("The letters wait here until there is one.")
            fact = Fact("printer", label, self.tr("No printer is set up here"), hint)
        else:
            fact = Fact("printer", label, printing.chosen, "", change)
        self._printer.setVisible(bool(screen.letters))
        self._printer.show_facts([fact])

    def _notice_of(self, screen: LettersScreen) -> Notice | None:
        if screen.notice is not None or screen.printing.notice is not None:
            return screen.notice or screen.printing.notice
        if screen.printed and screen.batch is None:
            return Notice(self.tr("%n given to the printer.", "", screen.printed), tone=Tone.DONE)
        return None

    def _change_printer(self) -> None:
        known = self._screen.printing.printers or ()
        options = [Option(one.name, one.name) for one in known]
        sheet = ChoiceSheet(self, self.tr("Printer"), options, self._screen.printing.chosen, self.printer_chosen.emit)
        sheet.open()

    def _ask_drop(self) -> None:
        sentence = self.tr("It will not be printed. You can make the letter again from the outbox.")
        sheet = ConfirmSheet(self, self.tr("Take it off the list?"), (sentence,), self.tr("Take it off"))
        sheet.accepted.connect(self.drop_confirmed)
        sheet.open()
