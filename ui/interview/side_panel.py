"""What stands beside a question: why it is asked, in which language it is read, and the citizen’s own view."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.catalogue import QuestionReason
from ui.interview.questions import face_as
from ui.interview.screen import InterviewScreen, LanguageLine
from ui.interview.who_card import WhoCard
from ui.theme import Size, theme
from ui.widgets import Button, Card, ChipChoice, Kind, Option, Words
from ui.widgets.typeset import reads_from_right, side_by_side

_FROM_RIGHT: Final = "\u200f"


class SidePanel(QWidget):
    """Cards one under the other; one that has nothing to say takes no room."""

    language_chosen = Signal(str)
    beside_chosen = Signal(str)
    """The second language; empty for none."""
    who_asked = Signal()
    interpreter_asked = Signal()
    view_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(16))
        self._why: QWidget | None = None
        self._languages: QWidget | None = None
        self._view: QWidget | None = None
        self._to_bring: QWidget | None = None
        self._who: WhoCard | None = None
        self._told: tuple[QuestionReason, ...] = ()
        self._offered: tuple[LanguageLine, ...] = ()
        self._chips: ChipChoice | None = None
        self._chips_beside: ChipChoice | None = None
        self._column.addStretch(1)

    def show_screen(self, screen: InterviewScreen, ref: str) -> None:
        """Bring the cards in line with `screen`; `ref` is the question that is being answered."""
        reasons = _reasons(screen, ref)
        if reasons != self._told:
            self._told = reasons
            self._why = self._replaced(self._why, 0, self._why_card(reasons) if reasons else None)
        self._show_who(screen, ref)
        self._show_languages(screen.languages)
        if self._view is None:
            self._view = self._view_card(screen.first_name)
            self._column.insertWidget(self._column.count() - 1, self._view)
        self._view.setVisible(screen.step is not None)
        if screen.to_bring and self._to_bring is None:
            self._to_bring = self._bring_card(screen.to_bring)
            self._column.insertWidget(self._column.count() - 1, self._to_bring)

    def add_card(self, card: QWidget) -> None:
        """Put a card under the others."""
        self._column.insertWidget(self._column.count() - 1, card)

    def _replaced(self, before: QWidget | None, at: int, card: QWidget | None) -> QWidget | None:
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        if card is not None:
            self._column.insertWidget(at, card)
        return card

    def _why_card(self, reasons: tuple[QuestionReason, ...]) -> Card:
        """Return the reason in the language that is read; in the second one, why it is asked stands under it."""
        card, reason = Card(self.tr("Why this is asked"), tone="why", icon="circle-question-mark"), reasons[0]
        face_as(card, reason.why)
        card.add(Words(reason.why, size=Size.BODY))
        for other in reasons[1:]:
            card.add(Words(other.why, size=Size.SMALL, quiet=True))
        for title, words in ((self.tr("What they get:"), reason.gets), (self.tr("Who sees it:"), reason.seen_by)):
            both = side_by_side(title, words, by=" ")
            card.add(Words(f"{_FROM_RIGHT}{both}" if reads_from_right(words) else both, strong=title, size=Size.BODY))
        return card

    def _show_who(self, screen: InterviewScreen, ref: str) -> None:
        if self._who is None:
            self._who = WhoCard(screen.first_name)
            self._who.change_clicked.connect(self.who_asked)
            self._who.interpreter_clicked.connect(self.interpreter_asked)
            self._column.insertWidget(0 if self._why is None else 1, self._who)
        sources = {} if screen.step is None else screen.step.sources
        self._who.setVisible(ref in sources)
        self._who.show_interpreter(screen.interpreter)
        if ref in sources:
            self._who.show_source(sources[ref], stays=sources[ref] == screen.speaker)

    def _show_languages(self, languages: tuple[LanguageLine, ...]) -> None:
        offered = tuple((line.key, line.is_unreviewed, line.is_chosen) for line in languages)
        if offered != tuple((line.key, line.is_unreviewed, line.is_chosen) for line in self._offered):
            at = self._column.indexOf(self._who) + 1 if self._who is not None else 0
            had_focus = self._languages is not None and self._languages.isAncestorOf(self.focusWidget() or self)
            self._languages = self._replaced(self._languages, at, self._language_card(languages) if languages else None)
            if had_focus and self._chips is not None:
                self._chips.setFocus()
        self._offered = languages
        for chips, key in (
            (self._chips, next((line.key for line in languages if line.is_chosen), "")),
            (self._chips_beside, next((line.key for line in languages if line.is_beside), "")),
        ):
            if chips is not None:
                chips.choose(key)

    def _language_card(self, languages: tuple[LanguageLine, ...]) -> Card:
        title = self.tr("Read it in")
        card = Card(title, icon="languages")
        self._chips = ChipChoice(title, tuple(Option(line.key, line.name) for line in languages))
        self._chips.changed.connect(self.language_chosen)
        card.add(self._chips)
        beside = self.tr("And under it, in")
        others = (Option(line.key, line.name) for line in languages if not line.is_chosen)
        self._chips_beside = ChipChoice(beside, (Option("", self.tr("nothing else")), *others))
        self._chips_beside.changed.connect(self.beside_chosen)
        card.add(Words(beside, size=Size.SMALL, quiet=True))
        card.add(self._chips_beside)
        unreviewed = ", ".join(line.name for line in languages if line.is_unreviewed)
        if unreviewed:
            words = self.tr("No native reader has checked this yet: {languages}.").format(languages=unreviewed)
            card.add(Words(words, size=Size.SMALL, quiet=True))
        return card

    def _bring_card(self, things: tuple[str, ...]) -> Card:
        card = Card(self.tr("Still to bring"), icon="file-text")
        later = self.tr("Leave questions about these for later: Ctrl+Enter.")
        for words in (*things, later):
            card.add(Words(words, size=Size.SMALL, quiet=words is later))
        return card

    def _view_card(self, first_name: str) -> Card:
        title = self.tr("{name}’s view").format(name=first_name) if first_name else self.tr("Their view")
        card = Card(title, icon="monitor")
        words = self.tr("Turn this screen to them: large text, nothing else.")
        if len(QGuiApplication.screens()) > 1:
            words = self.tr("On the second screen, as you go: large text, nothing else.")
        card.add(Words(words, size=Size.SMALL, quiet=True))
        show = Button(self.tr("Show it"), Kind.LINK, key="F11", size=Size.SMALL)
        show.clicked.connect(self.view_asked)
        card.add(show)
        return card


def _reasons(screen: InterviewScreen, ref: str) -> tuple[QuestionReason, ...]:
    """Return why a question is asked, or the first of the page that says so; then the same in the second language."""
    step = screen.step
    reasons = {} if step is None else step.reasons
    asked = ref if ref in reasons else next(iter(reasons), "")
    if step is None or not asked:
        return ()
    beside = step.beside.get(asked)
    there = None if beside is None else beside.reason
    return (reasons[asked], *(one for one in (there,) if one is not None and one.why != reasons[asked].why))
