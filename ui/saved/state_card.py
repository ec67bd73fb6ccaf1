"""The card that says honestly where it stands: saved is not sent, sent is not received."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.base import LONDON
from caseworker.desk import OutboxLine
from caseworker.outbox import KeptReceipt, State, Word
from ui.saved.presenter import Matter
from ui.theme import Size, theme
from ui.when import day_words
from ui.widgets import Button, Card, Flow, Heading, Icon, Kind, Words, announce, core_text

_LOOKS: Final = {
    State.QUEUED: ("waiting", "inbox"),
    State.SENDING: ("sending", "cloud-upload"),
    State.IN_DOUBT: ("waiting", "clock"),
    State.HELD: ("needs", "circle-alert"),
    State.RECEIVED: ("received", "check"),
    State.HANDED_OVER: ("received", "check"),
    State.WITHDRAWN: ("card", "inbox"),
    State.REPLACED: ("card", "inbox"),
}


class StateCard(QWidget):
    """Title, sentence and reference; it is built anew when the state changes, and the change is spoken."""

    outbox_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None
        self._said: tuple[str, ...] = ()
        self.copy = Button("")
        self.heading: Heading | None = None

    def show_matter(self, matter: Matter) -> None:
        """Say where it stands now."""
        line = matter.line
        said = (self._title(line), *self._sentences(matter))
        if said == self._said:
            return
        had_said, self._said = bool(self._said), said
        tone, icon = _LOOKS[line.state]
        card = Card(tone=tone)
        card.add(self._top(said[0], icon))
        for sentence in said[1:]:
            card.add(Words(sentence, size=Size.LEAD))
        if line.needs_person:
            card.add(self._outbox_button())
        card.add(self._reference(line.reference))
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.deleteLater()
        self._card = card
        self._column.addWidget(card)
        if had_said:
            announce(self, " ".join(said[:2]))

    def _top(self, title: str, icon: str) -> QWidget:
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(12))
        row.addWidget(Icon(icon, size=28))
        self.heading = Heading(title, 2)
        row.addWidget(self.heading, 1)
        return top

    def _reference(self, reference: str) -> QWidget:
        holder = QWidget()
        row = Flow(holder)
        label = Words(self.tr("Reference"), size=Size.LEAD)
        figures = Words(reference, size=Size.LEAD, weight=700)
        font = figures.font()
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1.2 * theme().scale)
        figures.setFont(font)
        for words in (label, figures):
            words.setWordWrap(False)
        self.copy = Button(self.tr("Copy"), kind=Kind.LINK, icon="copy")
        self.copy.clicked.connect(lambda: self._copy(reference))
        for widget in (label, figures, self.copy):
            row.addWidget(widget)
        return holder

    def _copy(self, reference: str) -> None:
        QGuiApplication.clipboard().setText(reference)
        announce(self, self.tr("The reference was copied."))

    def _outbox_button(self) -> Button:
        button = Button(self.tr("Look at it in the outbox"), icon="send")
        button.clicked.connect(self.outbox_clicked)
        return button

    def _title(self, line: OutboxLine) -> str:
        match line.state:
            case State.QUEUED:
                return self.tr("Saved in the outbox")
            case State.SENDING:
                return self.tr("Being sent now")
            case State.IN_DOUBT:
                return self.tr("Sent, but not confirmed yet")
            case State.RECEIVED:
                return self.tr("Received by the office")
            case State.HANDED_OVER:
                return self.tr("Handed over to the office")
            case State.HELD:
                return self.tr("This needs you")
            case State.WITHDRAWN | State.REPLACED:
                return core_text(line.words)

    def _sentences(self, matter: Matter) -> tuple[str, ...]:
        line = matter.line
        match line.state:
            case State.QUEUED:
                return (self._waiting(matter),)
            case State.SENDING:
                return (self.tr("Wait a moment: it is not known yet if it arrives."),)
            case State.IN_DOUBT:
                may = self.tr("It may have arrived; the office has not said so yet. It is checked again by itself.")
                return may, self.tr("Do not fill in the form a second time.")
            case State.RECEIVED if matter.receipt is not None:
                return self._received(matter.receipt, line.office_name)
            case _:
                return tuple(core_text(words) for words in (line.words, line.next_step) if words)

    def _waiting(self, matter: Matter) -> str:
        sent = self.tr("It has not been sent yet. It goes as soon as this computer is online.")
        name = matter.called
        if not name:
            return sent
        return sent + " " + self.tr("{name} does not need to do anything today.").format(name=name)

    def _received(self, receipt: KeptReceipt, office: str) -> tuple[str, ...]:
        at = receipt.received_at.astimezone(LONDON)
        day = day_words(at.date())
        when = self.tr("{office} confirmed it on {day} at {time}.")
        if receipt.word is Word.PERSON:
            when = self.tr("{office} told one of us that they have it; written down on {day} at {time}.")
        sentences = [when.format(office=office, day=day, time=at.strftime("%H:%M"))]
        if receipt.office_reference:
            sentences.append(self.tr("Their reference: {reference}").format(reference=receipt.office_reference))
        sentences.append(self.tr("What they decide comes later, from them."))
        return tuple(sentences)
