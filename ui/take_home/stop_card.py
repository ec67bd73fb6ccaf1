"""Where somebody stopped, in words: what is kept, that nothing was sent, what is left and what to bring."""

from ui.take_home.reading import Stopped
from ui.theme import Size
from ui.when import day_words
from ui.widgets import Bullets, Card, Heading, Words


class KeptCard(Card):
    """What is true now: it is kept, and nothing was sent."""

    def __init__(self) -> None:
        super().__init__(tone="received")
        self._words = Words(size=Size.LEAD)
        self.add(Heading(self.tr("Everything is kept. Nothing has been sent."), 2))
        self.add(self._words)

    def show_stopped(self, stopped: Stopped) -> None:
        """Say how far they came."""
        answered = self.tr("Questions answered so far: {count}.").format(count=stopped.answered)
        self._words.set_text(f"{answered} {self._until(stopped)}".strip())

    def _until(self, stopped: Stopped) -> str:
        if stopped.until_on is None:
            return ""
        return self.tr("Their permission ends on {day}.").format(day=day_words(stopped.until_on))


class LeftCard(Card):
    """What is left to answer and to bring."""

    def __init__(self) -> None:
        super().__init__(self.tr("What is left"))
        self._parts, self._bring = Bullets(), Bullets()
        self._bring_title = Words(weight=600)
        for widget in (self._parts, self._bring_title, self._bring):
            self.add(widget)

    def show_stopped(self, stopped: Stopped) -> None:
        """List the parts of the form, and the things."""
        self._parts.show_items([self._part(title, count) for title, count in stopped.parts] or [self._read_back()])
        asked = self.tr("Still to bring")
        unasked = self.tr("To bring, if they have not shown it yet")
        self._bring_title.set_text(asked if stopped.was_asked else unasked)
        self._bring_title.setVisible(bool(stopped.to_bring))
        self._bring.show_items(stopped.to_bring)

    def _part(self, title: str, count: int) -> str:
        questions = self.tr("%n questions", "", count)
        return f"{title} – {questions}" if title else questions

    def _read_back(self) -> str:
        return self.tr("Every question is answered. What is left is to read it back and confirm it.")
