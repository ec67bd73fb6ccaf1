"""What the citizen’s own view shows of a page: large words, choices with their boxes, answers in words."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from caseworker.forms import Choice, Kind, QuestionState
from ui.interview.questions import MOST_IN_SIGHT, answer_in_words, face_as, heading_and_rest, plain_words, told
from ui.interview.screen import ShownStep
from ui.theme import theme
from ui.widgets import core_text
from ui.widgets.painting import draw_box, draw_tick, fill_box, painter_on
from ui.widgets.typeset import Paragraph

_HEADING: Final = 44
_HINT: Final = 28
_CHOICE: Final = 32
_SIDE: Final = 72
_GAP: Final = 28
_BOX: Final = 44


class Large(QWidget):
    """Large words; a choice has a box before them, round where only one can be chosen, and its digit behind."""

    def __init__(self, text: str, px: int, *, weight: int = 400, ink: str = "ink", detail: str = "") -> None:
        super().__init__()
        self._words = Paragraph(text, theme().font(px, weight), leading=1.25)
        self._detail = Paragraph(detail, theme().font(_HINT), leading=1.25) if detail else None
        self._ink = ink
        self._has_box = self._is_round = self._is_chosen = False
        self._digit = ""
        self.setAccessibleName(f"{text}\n{detail}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def be_choice(self, digit: str, *, is_round: bool, is_chosen: bool) -> None:
        """Stand for a choice."""
        self._has_box, self._is_round, self._is_chosen, self._digit = True, is_round, is_chosen, digit
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        room = max(width - 2 * self._beside(), 1)
        self._words.set_width(room)
        return max(self._words.height + self._detail_height(room), self._side())

    def sizeHint(self) -> QSize:
        """Ask for a comfortable measure."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Do with the longest word."""
        return QSize(self._words.longest_word + self._beside(), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, with a tick where it is chosen, and the words."""
        look, painter = theme(), painter_on(self)
        room = max(self.width() - 2 * self._beside(), 1)
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        self._words.set_width(room, side)
        if self._has_box:
            self._draw_box(painter)
        self._words.draw(painter, self._beside(), 0, look.colour(self._ink))
        if self._detail is not None:
            self._detail.set_width(room, side)
            self._detail.draw(painter, self._beside(), self._words.height, look.colour("quiet"))

    def _draw_box(self, painter: QPainter) -> None:
        look, side = theme(), self._side()
        top = max((self._words.first_line_height - side) // 2, 0)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, top, side, side))
        radius = side // 2 if self._is_round else 8
        draw_box(painter, box, radius, look.colour("field"), look.colour("field_edge"), 3)
        inner = box.adjusted(side // 4, side // 4, -side // 4, -side // 4)
        if self._is_chosen and self._is_round:
            fill_box(painter, inner, inner.width() // 2, look.colour("ink"))
        elif self._is_chosen:
            draw_tick(painter, box.adjusted(6, 6, -6, -6), look.colour("ink"))
        painter.setFont(look.font(_HINT))
        end = QRect(self.width() - side, top, side, side)
        painter.setPen(look.colour("quiet"))
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), end)
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self._digit)

    def _detail_height(self, room: int) -> int:
        if self._detail is None:
            return 0
        self._detail.set_width(room)
        return self._detail.height

    def _side(self) -> int:
        return round(_BOX * theme().scale) if self._has_box else 0

    def _beside(self) -> int:
        """Return how far the words stand from either end: the box is before them, the digit behind."""
        return self._side() + 20 if self._has_box else 0

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def large_page(step: ShownStep) -> QWidget:
    """Return a page with everything that the citizen is asked now, and what was answered."""
    page = QWidget()
    face_as(page, step.title, *(question.label for question in step.questions))
    column = QVBoxLayout(page)
    column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
    column.setSpacing(theme().space(_GAP))
    if step.title:
        column.addWidget(Large(step.title, _HEADING, weight=700))
    for question in step.questions:
        for words in _lines_of(question, is_tried=step.is_tried):
            column.addWidget(words)
    for row in step.rows:
        column.addWidget(Large(f"{row.number}  {row.summary}", _CHOICE))
    column.addStretch(1)
    return page


def _lines_of(question: QuestionState, *, is_tried: bool) -> Iterator[Large]:
    heading, rest = heading_and_rest(question.label or "")
    if heading:
        yield Large(heading, _HEADING, weight=700)
    for words, ink in ((plain_words(rest), "ink"), (plain_words(told(question.hint)), "quiet")):
        if words:
            yield Large(words, _HINT, ink=ink)
    problem = question.problem
    if is_tried and problem is not None:
        sentence = problem.sentence if problem.written_by_form else core_text(problem.sentence)
        yield Large(sentence, _HINT, weight=600, ink="needs")
    if question.choices and question.kind is not Kind.RANK and len(question.choices) <= MOST_IN_SIGHT:
        yield from _choices_of(question)
    elif answer := _answer(question):
        yield Large(answer, _CHOICE, weight=600)


def _choices_of(question: QuestionState) -> Iterator[Large]:
    is_round = question.kind is Kind.SELECT_ONE
    chosen = [question.value] if is_round else question.value.split()
    for number, choice in enumerate(question.choices, 1):
        line = _choice(choice)
        line.be_choice(str(number) if number <= 9 else "", is_round=is_round, is_chosen=choice.value in chosen)
        yield line


def _choice(choice: Choice) -> Large:
    label, _, detail = plain_words(choice.label or choice.value).partition("\n")
    return Large(label, _CHOICE, detail=detail.strip())


def _answer(question: QuestionState) -> str:
    """Return what was answered, as far as it may be shown large: a secret only by its length."""
    if not question.value:
        return ""
    if question.kind is Kind.SECRET or "masked" in question.appearance.split():
        return "•" * len(question.value)
    if question.kind is Kind.UPLOAD:
        return QCoreApplication.translate("CitizenView", "A file is given.")
    if question.kind is Kind.TRIGGER:
        return QCoreApplication.translate("CitizenView", "Yes")
    return answer_in_words(question)
