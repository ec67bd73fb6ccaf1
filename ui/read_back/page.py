"""Read this back: the answers at the left; at the right what happens to them, the citizen's yes and the one button."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.interview.questions import face_as
from ui.permission.presenter import Said
from ui.permission.yes_card import YesCard
from ui.read_back.answers_card import AnswersCard, fate_line
from ui.read_back.file_sheet import FileSheet
from ui.read_back.presenter import GivenYes, Mend, ReadBackScreen, ShownFile, Stage
from ui.read_back.reading import Fate, Missing, ReadForm
from ui.read_back.says_card import SaysCard
from ui.read_back.sticky import Sticky
from ui.theme import theme
from ui.widgets import Busy, Button, Card, Columns, ErrorSummary, Heading, Kind, NoticeBox, Page, Words, core_text
from ui.widgets.order import go_in_order, is_in_sight

_LEFT_EM: Final = 26
_RIGHT_EM: Final = 18


class ReadBackPage(Page):
    """Shows what is read back and tells what was pressed."""

    change_clicked = Signal(str)
    look_clicked = Signal(str)
    put_clicked = Signal()
    open_again_clicked = Signal()
    ask_permission_clicked = Signal()
    stop_clicked = Signal()
    speaker_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heading = self._title = Heading(self.tr("Read this back"))
        self._lead = Words(self.tr("Nothing has been sent. Change anything that is not right."), quiet=True)
        self.stop = Button(self.tr("Stop here for today"), kind=Kind.LINK, key="Ctrl S")
        self.notice = NoticeBox()
        self.mend = Button("")
        self.problems = ErrorSummary()
        self._busy = Busy(self.tr("Getting the answers ready"), can_cancel=False)
        self.answers = AnswersCard()
        self._fate = Card(self.tr("What happens to it"))
        self.says = SaysCard()
        self.yes = YesCard()
        self.put = Button(self.tr("Put in the outbox"), kind=Kind.PRIMARY, icon="inbox")
        self.leads_on = self.put
        self.put.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown_form: ReadForm | None = None
        self._columns = Columns((self._left(), 13, _LEFT_EM), (Sticky(self._right(), self), 6, _RIGHT_EM))
        self.column.addWidget(self._columns)
        self.column.addStretch(1)
        self._wire()

    def show_screen(self, screen: ReadBackScreen) -> None:
        """Bring every widget in line with `screen`."""
        is_open = screen.form is not None
        self._busy.setVisible(screen.stage in {Stage.LOADING, Stage.SAVING})
        if screen.stage is Stage.SAVING:
            self._busy.show_step(self.tr("Putting it in the outbox"))
        for widget in (self.answers, self._fate, self.says, self.yes, self.put):
            widget.setVisible(is_open)
        self.stop.setVisible(is_open)
        for button in (self.put, self.stop):
            button.setEnabled(screen.stage is Stage.READY)
        self.says.setEnabled(screen.stage is not Stage.SAVING)
        self.yes.setEnabled(screen.stage is not Stage.SAVING)
        if screen.form is not None:
            theme().read_in(screen.form.language)
            face_as(self.says, *screen.statements)
            face_as(self.answers, *(section.title for section in screen.form.sections))
            self._show_form(screen.form, screen.statements, screen.speaker)
        self._show_trouble(screen)
        is_quiet = screen.shows_missing
        self.yes.show_lacks(screen.lacks if not is_quiet and not screen.is_unsaid else ())
        self.says.show_unsaid(is_unsaid=screen.is_unsaid and not is_quiet)

    def given(self) -> GivenYes:
        """Return the citizen's yes as it stands on the page."""
        way, witness, signature = self.yes.given()
        said = Said(given=way, witness=witness, signature=signature, given_by=self.yes.who.given_by())
        return GivenYes(self.says.ticked(), said)

    def focus_first(self) -> None:
        """Begin at the ticks where they are in sight; else at the first answer, so that nothing is scrolled past."""
        tick = next(iter(self.says.ticks), None)
        self.first_focus = tick if tick is not None and is_in_sight(tick, self) else self.answers.first_change
        super().focus_first()

    def show_file(self, file: ShownFile) -> None:
        """Show a file over the page."""
        FileSheet(self, file).open()

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        for widget in (self._title, self._lead, self.notice, self.mend, self.problems, self._busy, self.answers):
            column.addWidget(widget)
        column.addWidget(self.stop)
        for button in (self.mend, self.stop):
            column.setAlignment(button, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        for widget in (self._fate, self.yes.who, self.says, self.yes, self.put):
            column.addWidget(widget)
        column.addStretch(1)
        return right

    def _wire(self) -> None:
        self.answers.change_clicked.connect(self.change_clicked)
        self.answers.look_clicked.connect(self.look_clicked)
        self.problems.chosen.connect(self.change_clicked)
        self.put.clicked.connect(self.put_clicked)
        self.stop.clicked.connect(self.stop_clicked)
        QShortcut(QKeySequence("Ctrl+S"), self, self.stop.click)
        self.yes.grew.connect(self.bring_into_sight)
        self.yes.who.changed.connect(self.speaker_chosen)
        self.answers.shown.connect(self._put_in_order)
        self.mend.clicked.connect(self._mend_clicked)
        self._mend = Mend.NOTHING

    def _show_form(self, form: ReadForm, statements: tuple[str, ...], speaker: str) -> None:
        self.says.show_statements(speaker or form.matter.called, statements)
        if form is self._shown_form:
            return
        self._shown_form = form
        name = form.matter.called
        if name:
            self._title.set_text(self.tr("Read this back to {name}").format(name=name))
        self.answers.show_sections(form.sections)
        self._show_fate(form.fate, name)
        self.yes.who.show_acting(name, form.matter.acts)
        QTimer.singleShot(0, self, self.focus_first)  # once everything has its place

    def _show_fate(self, fate: Fate, name: str) -> None:
        for old in self._fate.findChildren(Words, "fate"):
            old.deleteLater()
        who = name or self.tr("the person")
        until = self.tr("{who} can stop it here. After that we ask {office} for {who}.")
        sealed = self.tr("Nothing that can be read. From then on only {office} can, so the letter has no copy.")
        lines = (
            (self.tr("Goes to"), fate.team or fate.office_name),
            (self.tr("Kept there"), fate.kept_there),
            (self.tr("Kept here"), sealed.format(office=fate.office_name) if fate.is_sealed else fate.kept_here),
            (self.tr("Until it is sent"), until.format(who=who, office=fate.office_name)),
        )
        for label, text in lines:
            if text:
                line = fate_line(label, text)
                line.setObjectName("fate")
                self._fate.add(line)

    def _show_trouble(self, screen: ReadBackScreen) -> None:
        self.notice.show_notice(screen.notice)
        self._mend = screen.mend
        self.mend.setVisible(screen.mend is not Mend.NOTHING)
        if screen.mend is Mend.OPEN_AGAIN:
            self.mend.setText(self.tr("Open it again here"))
        elif screen.mend is Mend.ASK_PERMISSION:
            self.mend.setText(self.tr("Ask for permission again"))
        missing = screen.form.missing if screen.form is not None and screen.shows_missing else ()
        self.problems.show_problems(
            self.tr("%n to put right before it can go", "", len(missing)),
            [(one.ref, self._missing_words(one)) for one in missing],
        )

    def _missing_words(self, missing: Missing) -> str:
        sentence = missing.sentence if missing.is_written_by_form else core_text(missing.sentence)
        sentence = sentence or self.tr("Its file is not on this computer any more. Add it again.")
        return f"{missing.question}: {sentence}" if missing.question else sentence

    def _put_in_order(self) -> None:
        go_in_order(self.mend, self.problems, self.answers, self.stop, self.yes.who, self.says, self.yes, self.put)

    def _mend_clicked(self) -> None:
        if self._mend is Mend.OPEN_AGAIN:
            self.open_again_clicked.emit()
        elif self._mend is Mend.ASK_PERMISSION:
            self.ask_permission_clicked.emit()
