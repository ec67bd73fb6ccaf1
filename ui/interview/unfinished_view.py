"""What is listed before the answers are read back: what still needs somebody, and what is to be come back to."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.interview.screen import LeftLine, ProblemLine, Unfinished
from ui.theme import theme
from ui.widgets import Button, Card, ErrorSummary, Heading, Kind, announce, core_text
from ui.widgets.emptying import empty_layout


class UnfinishedView(QWidget):
    """Shows both lists; each line leads to its question."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(24))
        column.addWidget(Heading(self.tr("Before you read it back"), 1))
        self.summary = ErrorSummary()
        self.summary.chosen.connect(self.chosen)
        column.addWidget(self.summary)
        self._left = Card(self.tr("To come back to"), icon="clock")
        self._lines = QVBoxLayout()
        self._left.column.addLayout(self._lines)
        column.addWidget(self._left)
        self.links: list[Button] = []

    def show_unfinished(self, unfinished: Unfinished) -> None:
        """Show what is unfinished now."""
        problems = ((one.ref, self._problem_words(one)) for one in unfinished.problems)
        self.summary.show_problems(self.tr("These answers still need you:"), problems)
        empty_layout(self._lines)
        self.links = [self._link(one) for one in unfinished.left]
        self._left.setVisible(bool(unfinished.left))
        if unfinished.left and not unfinished.problems:
            announce(self, self.tr("%n to come back to. You can also read it back now.", "", len(unfinished.left)))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard goes through, in its order."""
        return (self.summary, *self.links)

    def _link(self, line: LeftLine) -> Button:
        words = line.question
        if line.is_unknown:
            words = self.tr("{question} – does not know").format(question=line.question)
        link = Button(words, Kind.LINK)
        link.clicked.connect(partial(self.chosen.emit, line.ref))
        self._lines.addWidget(link)
        return link

    def _problem_words(self, problem: ProblemLine) -> str:
        sentence = problem.sentence if problem.is_written_by_form else core_text(problem.sentence)
        return f"{problem.question} – {sentence}" if problem.question else sentence
