"""A paper to take home: what it says, how it is wanted, and the paper itself beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.letters.drawing import DrawnLetter
from ui.letters.letter_rows import LetterRows
from ui.letters.preview import LetterPreview, TrueSizeSheet
from ui.letters.print_buttons import PrintButtons
from ui.letters.save_sheet import SaveSheet, choose_file
from ui.letters.wanted import Wanted
from ui.take_home.presenter import TakeHomeScreen
from ui.take_home.stop_card import KeptCard, LeftCard
from ui.theme import theme
from ui.widgets import Busy, Button, Columns, Flow, Heading, Kind, NoticeBox, Page, Words, core_text
from ui.widgets.order import go_in_order
from ui.wording import Notice


class TakeHomePage(Page):
    """Shows the paper and tells what was pressed; `is_stop` where somebody stops for today."""

    choice_changed = Signal(object)
    """A `LetterChoice`."""
    printer_chosen = Signal(str)
    scale_wanted = Signal(float)
    print_clicked = Signal()
    put_by_clicked = Signal()
    file_wanted = Signal()
    path_chosen = Signal(object)
    """A `Path`."""
    go_on_clicked = Signal()
    finish_clicked = Signal()

    def __init__(self, *, is_stop: bool) -> None:
        super().__init__()
        self._is_stop = is_stop
        self._screen = TakeHomeScreen()
        self.heading = self._title = Heading(self.tr("Stop here for today") if is_stop else self.tr("What to bring"))
        self._lead = Words(self._lead_words(), quiet=True)
        self.kept, self.left_over = KeptCard(), LeftCard()
        self.notice = NoticeBox()
        self._reading = Busy(self.tr("Making the paper"), can_cancel=False)
        self.ways = PrintButtons(self.tr("Print it"))
        self.rows = LetterRows()
        self.finish = Button(self.tr("Finish"), icon="user-check")
        self.go_on = Button(self.tr("Go on with the questions") if is_stop else self.tr("Back"), kind=Kind.LINK)
        self.cautions = Words("", weight=600)
        self._no_paper = NoticeBox()
        self.preview = LetterPreview()
        self.column.addWidget(Columns((self._left(), 3, 30), (self._right(), 2, 21)))
        self.column.addStretch(1)
        self._wire()

    def focus_first(self) -> None:
        """Begin at the printing, once there is something to print."""
        leads = self.ways.leading
        if leads.isEnabled() and leads.isVisible():
            leads.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_screen(self, screen: TakeHomeScreen) -> None:
        """Bring every widget in line with `screen`."""
        before, self._screen = self._screen, screen
        told, shown = screen.told, screen.shown
        if told is not None and told is not before.told:
            self._show_told(screen)
        self._reading.setVisible(shown.letter is None and shown.no_letter is None and screen.notice is None)
        self._no_paper.show_notice(shown.no_letter)
        can_print = told is not None and shown.no_letter is None
        for part in (self.ways, self.rows):
            part.setVisible(can_print)
        is_there = shown.letter is not None and not shown.is_drawing
        can_put_by = shown.letter is not None and not screen.was_put_by
        self.ways.show_now(screen.printing, is_there=is_there, can_put_by=can_put_by)
        if screen.is_theirs and self._is_stop and not before.is_theirs:
            self._lead_to_finish()
        self.rows.show_wanted(_wanted(screen))
        if before.shown.letter is not shown.letter:
            self.preview.show_letter(shown.letter)
            cautions = shown.letter.letter.cautions if shown.letter is not None else ()
            self.cautions.set_text("\n".join(core_text(caution) for caution in cautions))
            self.cautions.setVisible(bool(cautions))
        self.preview.setVisible(shown.letter is not None)
        go_in_order(*self.ways.stops, self.finish, self.go_on, self.rows, self.preview)
        if shown.is_settled and not before.shown.is_settled:
            QTimer.singleShot(0, self, self.focus_first)  # once everything has its place
        self._show_notice(screen.notice or screen.printing.notice, before)

    def _lead_to_finish(self) -> None:
        """They can take it home: letting them go leads from now on."""
        self.ways.step_back()
        self.finish.show_as(Kind.PRIMARY)
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_path(self, name: str) -> None:
        """Ask where the file is to be; one that is about somebody is warned of first."""
        if self._is_stop:
            SaveSheet(self, name, self.path_chosen.emit).open()
        else:
            choose_file(self, self.tr("Save the list as a PDF"), name, self.path_chosen.emit)

    def show_true_size(self, letter: DrawnLetter) -> None:
        """Show the paper over the page, as large as it will be."""
        TrueSizeSheet(self, letter, self.tr("The paper in its real size")).open()

    def _lead_words(self) -> str:
        if self._is_stop:
            return self.tr("Give them a sheet that says what is left and how to go on. No answer stands on it.")
        return self.tr("A list to tick, for anybody to take home. Nothing personal is on it.")

    def _show_told(self, screen: TakeHomeScreen) -> None:
        told = screen.told
        if told is None:
            return
        if told.stopped is None:
            self._title.set_text(self.tr("What to bring: {service}").format(service=told.service))
            return
        name = told.stopped.called
        if name:
            self.finish.setText(self.tr("Finish with {name}").format(name=name))
        for card in (self.kept, self.left_over):
            card.show_stopped(told.stopped)
            card.show()

    def _left(self) -> QWidget:
        left, leaving = QWidget(), Flow()
        leaving.addWidget(self.finish)
        leaving.addWidget(self.go_on)
        if not self._is_stop:
            self.finish.hide()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        above = (
            self._title,
            self.kept,
            self._lead,
            self.notice,
            self._no_paper,
            self._reading,
            self.cautions,
            self.ways,
        )
        for part in above:
            column.addWidget(part)
        column.addLayout(leaving)
        column.addWidget(self.left_over)
        column.addWidget(self.rows)
        for hidden in (self.ways, self.cautions, self.kept, self.left_over, self.rows):
            hidden.hide()
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        column.addStretch(1)
        self.preview.hide()
        return right

    def _wire(self) -> None:
        for signal, told in (
            (self.ways.print_clicked, self.print_clicked),
            (self.ways.put_by_clicked, self.put_by_clicked),
            (self.ways.save_clicked, self.file_wanted),
            (self.go_on.clicked, self.go_on_clicked),
            (self.finish.clicked, self.finish_clicked),
            (self.preview.scale_wanted, self.scale_wanted),
            (self.rows.choice_changed, self.choice_changed),
            (self.rows.printer_chosen, self.printer_chosen),
        ):
            signal.connect(told)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_P), self, self.ways.print.click)

    def _show_notice(self, notice: Notice | None, before: TakeHomeScreen) -> None:
        if notice is not (before.notice or before.printing.notice):
            self.notice.show_notice(notice)


def _wanted(screen: TakeHomeScreen) -> Wanted:
    told, pages = screen.told, len(screen.shown.letter.pages) if screen.shown.letter is not None else 0
    preferred = told.size_pt if told is not None and told.prefers_size else 0
    return Wanted(screen.choice, screen.printing, pages, preferred, has_answers=False)
