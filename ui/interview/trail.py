"""Where a page of the interview stands: its section, the groups and rows around it, and which question it is."""

from ui.interview.screen import AroundLine, InterviewScreen, ShownStep
from ui.widgets import Words
from ui.widgets.typeset import side_by_side


class Trail(Words):
    """One quiet line over the question; nothing where it would say nothing new."""

    def __init__(self) -> None:
        super().__init__(quiet=True)

    def show_place(self, screen: InterviewScreen, step: ShownStep | None, heading: str) -> None:
        """Show where the page stands; what its heading says is not said twice."""
        self.set_text("" if step is None else self._words(screen, step, heading))
        self.setVisible(bool(self.text()))

    def _words(self, screen: InterviewScreen, step: ShownStep, heading: str) -> str:
        section = next((line.spoken for line in screen.sections if line.is_here), "")
        if heading == section or (step.around and step.around[0].label == section):
            section = ""
        parts = [section, *(self._around_words(one) for one in step.around)]
        if step.count > 1:
            words = self.tr("question {number} of {count}")
            if screen.whole_sections:
                words = self.tr("page {number} of {count}")
            parts.append(words.format(number=step.number, count=step.count))
        return side_by_side(*parts)

    def _around_words(self, around: AroundLine) -> str:
        if not around.number:
            return around.label
        return self.tr("{what} {number}").format(what=around.label, number=around.number).strip()
