"""The end of a try: would it be accepted, and what was answered. Nothing of it is kept or sent."""

from PySide6.QtCore import QLocale, Qt, Signal

from caseworker.desk import TryoutCheck
from caseworker.forms import Problem
from ui.read_back.answers_card import AnswersCard
from ui.trying.presenter import TriedPresenter, TriedScreen
from ui.widgets import Busy, Button, Card, ErrorSummary, Flow, Heading, Kind, NoticeBox, Page, Words, core_text
from ui.widgets.order import go_in_order


class TriedPage(Page):
    """Shows the check and the answers, and leads back."""

    presenter: TriedPresenter

    end_clicked = Signal()
    again_clicked = Signal()
    change_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._screen = TriedScreen()
        self.heading = self._title = Heading(self.tr("Tried"))
        self._lead = Words(self.tr("Trying: nothing was kept, and nothing was sent."), quiet=True)
        self.notice = NoticeBox()
        self._busy = Busy(self.tr("Checking the answers …"), can_cancel=False)
        self._verdict = Card(tone="received")
        self._verdict_title = Heading("", 2)
        self._verdict_words = Words()
        self._verdict.add(self._verdict_title)
        self._verdict.add(self._verdict_words)
        self.problems = ErrorSummary()
        self.end = Button(self.tr("End the try"), Kind.PRIMARY, icon="check")
        self.again = Button(self.tr("Try again from the start"))
        self.answers = AnswersCard()
        self.column.addWidget(self._title)
        buttons = Flow()
        for button in (self.end, self.again):
            buttons.addWidget(button)
        for widget in (self._lead, self.notice, self._busy, self._verdict, self.problems):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addWidget(self.answers)
        self.column.addStretch(1)
        self.first_focus = self.end
        for hidden in (self._verdict, self.problems, self.answers):
            hidden.hide()
        self.end.clicked.connect(self.end_clicked)
        self.again.clicked.connect(self.again_clicked)
        self.answers.change_clicked.connect(self.change_clicked)
        self.problems.chosen.connect(self.change_clicked)
        self.answers.shown.connect(lambda: go_in_order(self.problems, self.end, self.again, self.answers))

    def show_screen(self, screen: TriedScreen) -> None:
        """Bring every part in line with `screen`."""
        before, self._screen = self._screen, screen
        self.notice.show_notice(screen.notice)
        self._busy.setVisible(screen.check is None and not screen.is_over and screen.notice is None)
        self.again.setVisible(not screen.is_over)
        if screen.title:
            self._title.set_text(self.tr("Tried: {service}").format(service=screen.title))
        if screen.is_over:
            self._lead.set_text(self.tr("This try is over. Nothing of it was kept or sent."))
            self.end.setText(self.tr("Go to the services"))
        if screen.check is not None and screen.check is not before.check:
            self._show_check(screen.check, screen)
        if screen.form is not None and screen.form is not before.form:
            self.answers.show_sections(screen.form.sections)
            self.answers.show()

    def _show_check(self, check: TryoutCheck, screen: TriedScreen) -> None:
        self._verdict.setVisible(not check.problems)
        self._verdict_title.set_text(self.tr("It could be sent like this"))
        size = QLocale().formattedDataSize(check.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        kept = self.tr("Every question that needs an answer has one, and every answer keeps the rules of the form.")
        goes = self.tr("It would go to {office}: {size}, and files: {files}.")
        self._verdict_words.set_text(f"{kept} {goes.format(office=check.office_name, size=size, files=check.files)}")
        questions = {
            answer.ref: answer.question
            for section in (screen.form.sections if screen.form is not None else ())
            for answer in section.answers
        }
        self.problems.show_problems(
            self.tr("It would not be taken like this"),
            [
                (
                    one.ref,
                    f"{questions.get(one.ref, '')}: {one.sentence if one.written_by_form else core_text(one.sentence)}",
                )
                for one in check.problems
            ],
        )
        self.end.setFocus(Qt.FocusReason.OtherFocusReason)


def _sentence(problem: Problem) -> str:
    return problem.sentence if problem.written_by_form else core_text(problem.sentence)
