"""What is told before the first question: what it is, what is asked, who sees it, how long it is kept."""

from PySide6.QtWidgets import QWidget

from ui.permission.loading import Matter, Told
from ui.theme import theme
from ui.widgets import Card, Heading, Tick, Words


class ToldCard(Card):
    """The service in a few short parts, in a language of the form."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self.ticks: list[Tick] = []

    def here(self) -> tuple[int, ...] | None:
        """Return which of the things are here, by place; None where nobody ticked any, so that nothing is known."""
        return tuple(place for place, tick in enumerate(self.ticks) if tick.isChecked()) or None

    def show_told(self, matter: Matter, told: Told) -> None:
        """Show the service in the language of `told`."""
        for part in self._parts:
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        card = told.card
        self._put(Heading(matter.title, 3))
        if card.notice:
            self._put(Words(card.notice, quiet=True))
        self._put(Words(card.about))
        asked = self.tr("It asks about: {topics}.").format(topics=", ".join(told.topics))
        self._part(self.tr("How long it takes"), card.time, asked if told.topics else "")
        if card.bring:
            self._entitle(self.tr("What to have at hand"))
            tick = self.tr("Tick what is here today. What is missing is noted, and can be brought later.")
            self._put(Words(tick, quiet=True))
            self._offer_ticks(card.bring)
        self._part(self.tr("Who decides"), card.office)
        self._part(self.tr("Who sees the answers"), told.seen_by)
        self._part(self.tr("How long it is kept"), card.kept_here, card.kept_by_office)

    def _offer_ticks(self, things: tuple[str, ...]) -> None:
        """Offer each thing to be ticked; in another language the same ones stay ticked."""
        here = self.here() or ()
        self.ticks = [Tick(thing) for thing in things]
        for place, tick in enumerate(self.ticks):
            tick.setChecked(place in here)
            self._put(tick)

    def _part(self, title: str, *lines: str) -> None:
        text = "\n".join(filter(None, lines))
        if text:
            self._entitle(title)
            self._put(Words(text))

    def _entitle(self, title: str) -> None:
        heading = Heading(title, 4)
        heading.setContentsMargins(0, theme().space(6), 0, 0)
        self._put(heading)

    def _put(self, widget: QWidget) -> None:
        self.add(widget)
        self._parts.append(widget)
