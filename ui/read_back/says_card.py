"""What the citizen says before it goes, each thing with a box to tick; nothing is ticked in advance."""

from PySide6.QtWidgets import QVBoxLayout

from ui.theme import theme
from ui.widgets import Card, Heading, ProblemLine, Tick, announce


class SaysCard(Card):
    """Takes the ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: tuple[Tick, ...] = ()
        self._said: tuple[str, ...] = ()
        self._heading = Heading("", 3)
        self._problem = ProblemLine()
        self._statements = QVBoxLayout()
        self._statements.setSpacing(theme().space(8))
        self.add(self._heading)
        self.add(self._problem)
        self.column.addLayout(self._statements)

    def show_statements(self, name: str, statements: tuple[str, ...]) -> None:
        """Show what is to be said; the same statements keep their ticks."""
        says = self.tr("Before it goes, {name} says").format(name=name)
        self._heading.set_text(says if name else self.tr("Before it goes, they say"))
        if statements == self._said:
            return
        self._said = statements
        for tick in self.ticks:
            tick.deleteLater()
        self.ticks = tuple(Tick(statement) for statement in statements)
        for tick in self.ticks:
            self._statements.addWidget(tick)
            tick.show()  # at once, so that it can have the focus

    def ticked(self) -> tuple[bool, ...]:
        """Return which things were said."""
        return tuple(tick.isChecked() for tick in self.ticks)

    def show_unsaid(self, *, is_unsaid: bool) -> None:
        """Say that something was not said yet, and bring the keyboard there."""
        sentence = self.tr("Tick each thing once they have said it.") if is_unsaid else ""
        unsaid = next((tick for tick in self.ticks if not tick.isChecked()), None)
        self._problem.show_sentence(sentence, *(tick for tick in self.ticks if not tick.isChecked()))
        if is_unsaid:
            announce(self, sentence, urgent=True)
            (unsaid or self).setFocus()
