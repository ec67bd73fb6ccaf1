"""Saved: the honest state, how the letter is wanted, and the letter itself beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.letters.drawing import DrawnLetter
from ui.letters.letter_rows import LetterRows
from ui.letters.preview import LetterPreview, TrueSizeSheet
from ui.letters.print_buttons import PrintButtons
from ui.letters.save_sheet import SaveSheet
from ui.letters.wanted import Wanted
from ui.saved.presenter import SavedScreen
from ui.saved.promised import PromisedBox
from ui.saved.state_card import StateCard
from ui.theme import theme
from ui.widgets import (
    Busy,
    Button,
    Columns,
    Flow,
    Heading,
    Kind,
    NoticeBox,
    Page,
    Rule,
    Words,
    core_text,
)
from ui.widgets.order import go_in_order, is_in_sight
from ui.wording import Notice


class SavedPage(Page):
    """Shows what became of it and tells what was pressed."""

    choice_changed = Signal(object)
    """A `LetterChoice`."""
    printer_chosen = Signal(str)
    scale_wanted = Signal(float)
    print_clicked = Signal()
    put_by_clicked = Signal()
    file_wanted = Signal()
    path_chosen = Signal(object)
    """A `Path`."""
    outbox_clicked = Signal()
    another_clicked = Signal()
    promise_clicked = Signal()
    person_clicked = Signal()
    finish_clicked = Signal()
    changed = Signal()
    """The records have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._screen = SavedScreen()
        self.state = StateCard()
        self.notice = NoticeBox()
        self.cautions = Words("", weight=600)
        self._letter_title = Heading(self.tr("Print the letter"), 3)
        self.rows = LetterRows()
        self.ways = PrintButtons(self.tr("Print letter"))
        self.print, self.put_by, self.save = self.ways.print, self.ways.put_by, self.ways.save
        self._busy = Busy(self.tr("Making the letter"), can_cancel=False)
        self._no_letter = NoticeBox()
        self._more_title = Words("", weight=600)
        self.promised = PromisedBox()
        self.another = Button(self.tr("Start another service"))
        self.person = Button("")
        self.finish = Button("", kind=Kind.LINK)
        self.preview = LetterPreview()
        self._columns = Columns((self._left(), 3, 30), (self._right(), 2, 21))
        self.column.addWidget(self._columns)
        self.column.addStretch(1)
        self._wire()

    def focus_first(self) -> None:
        """Begin at the printing where that is in sight; else at the top, so that the state is read first."""
        if not self._screen.shown.is_settled:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # nothing to press is there yet
            return
        leads = self.ways.leading
        self.first_focus = leads if leads.isEnabled() and is_in_sight(leads, self) else self.state.copy
        super().focus_first()

    def things_changed(self) -> None:
        """Read again where it stands."""
        self.changed.emit()

    def show_screen(self, screen: SavedScreen) -> None:
        """Bring every widget in line with `screen`."""
        before, self._screen = self._screen, screen
        if screen.matter is not None:
            self.state.show_matter(screen.matter)
            self.heading = self.state.heading
            self.promised.show_promised(screen.matter.promised, screen.matter.look_again_on, screen.matter.today)
            self._show_names(screen.matter.called, has_record=screen.matter.case.citizen_id is not None)
        if before.shown.letter is not screen.shown.letter:
            self.preview.show_letter(screen.shown.letter)
        self._show_letter(screen)
        if screen.shown.is_settled and not before.shown.is_settled:
            QTimer.singleShot(0, self, self.focus_first)  # once everything has its place
        self._show_notice(screen.notice or screen.printing.notice, before)

    def ask_path(self, name: str) -> None:
        """Warn that a file is not protected, then ask where to put it."""
        SaveSheet(self, name, self.path_chosen.emit).open()

    def show_true_size(self, letter: DrawnLetter) -> None:
        """Show the letter over the page, as large as on paper."""
        TrueSizeSheet(self, letter).open()

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        more = Flow()
        for button in (self.another, self.person, self.finish):
            more.addWidget(button)
        parts = (self.state, self.notice, self._letter_title, self._no_letter, self.cautions, self.ways, self.rows)
        for part in parts:
            column.addWidget(part)
        column.addWidget(Rule())
        column.addWidget(self._more_title)
        column.addWidget(self.promised)
        column.addLayout(more)
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._busy)
        column.addWidget(self.preview)
        column.addStretch(1)
        return right

    def _wire(self) -> None:
        for signal, told in (
            (self.ways.print_clicked, self.print_clicked),
            (self.ways.put_by_clicked, self.put_by_clicked),
            (self.ways.save_clicked, self.file_wanted),
            (self.promised.promise_clicked, self.promise_clicked),
            (self.another.clicked, self.another_clicked),
            (self.person.clicked, self.person_clicked),
            (self.finish.clicked, self.finish_clicked),
            (self.state.outbox_clicked, self.outbox_clicked),
            (self.preview.scale_wanted, self.scale_wanted),
            (self.rows.choice_changed, self.choice_changed),
            (self.rows.printer_chosen, self.printer_chosen),
        ):
            signal.connect(told)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_P), self, self.print.click)

    def _show_names(self, name: str, *, has_record: bool) -> None:
        if name:
            self._letter_title.set_text(self.tr("Print the letter for {name}").format(name=name))
            self._more_title.set_text(self.tr("Anything else for {name}?").format(name=name))
            self.person.setText(self.tr("Open the record of {name}").format(name=name))
            self.finish.setText(self.tr("Finish with {name}").format(name=name))
        else:
            self._more_title.set_text(self.tr("Anything else?"))
            self.finish.setText(self.tr("Finish"))
        self.person.setVisible(has_record)

    def _show_letter(self, screen: SavedScreen) -> None:
        has_letter = screen.shown.letter is not None
        self._busy.setVisible(screen.shown.is_drawing and not has_letter)
        self.preview.setVisible(has_letter)
        self._no_letter.show_notice(screen.shown.no_letter)
        self.rows.setVisible(screen.shown.no_letter is None)
        self.rows.show_wanted(_wanted(screen))
        is_there = has_letter and not screen.shown.is_drawing
        self.ways.setVisible(screen.shown.no_letter is None)
        self.ways.show_now(screen.printing, is_there=is_there, can_put_by=has_letter and not screen.was_put_by)
        left = (self.state, *self.ways.stops, self.rows, self.promised.button, self.another, self.person, self.finish)
        go_in_order(*left, self.preview)
        cautions = screen.shown.letter.letter.cautions if screen.shown.letter is not None else ()
        self.cautions.set_text("\n".join(core_text(caution) for caution in cautions))
        self.cautions.setVisible(bool(cautions))

    def _show_notice(self, notice: Notice | None, before: SavedScreen) -> None:
        if notice is not (before.notice or before.printing.notice):
            self.notice.show_notice(notice)


def _wanted(screen: SavedScreen) -> Wanted:
    preferences = screen.matter.citizen.preferences if screen.matter and screen.matter.citizen else None
    pages = len(screen.shown.letter.pages) if screen.shown.letter is not None else 0
    return Wanted(screen.choice, screen.printing, pages, preferences.letter_size_pt if preferences else 0)
