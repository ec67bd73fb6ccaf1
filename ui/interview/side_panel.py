"""What stands beside a question: why it is asked, in which language it is read, and the citizen’s own view."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.catalogue import QuestionReason
from ui.interview.screen import InterviewScreen, LanguageLine
from ui.theme import Size, theme
from ui.widgets import Button, Card, ChipChoice, Kind, Option, Words
from ui.widgets.typeset import side_by_side


class SidePanel(QWidget):
    """Three cards; one that has nothing to say takes no room."""

    language_chosen = Signal(str)
    view_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(16))
        self._why: QWidget | None = None
        self._languages: QWidget | None = None
        self._view: QWidget | None = None
        self._told: QuestionReason | None = None
        self._offered: tuple[LanguageLine, ...] = ()
        self._chips: ChipChoice | None = None
        self._column.addStretch(1)

    def show_screen(self, screen: InterviewScreen, ref: str) -> None:
        """Bring the cards in line with `screen`; `ref` is the question that is being answered."""
        reasons = {} if screen.step is None else screen.step.reasons
        reason = reasons.get(ref) or next(iter(reasons.values()), None)
        if reason != self._told:
            self._told = reason
            self._why = self._replaced(self._why, 0, None if reason is None else self._why_card(reason))
        self._show_languages(screen.languages)
        if self._view is None:
            self._view = self._view_card(screen.first_name)
            self._column.insertWidget(self._column.count() - 1, self._view)
        self._view.setVisible(screen.step is not None)

    def _replaced(self, before: QWidget | None, at: int, card: QWidget | None) -> QWidget | None:
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        if card is not None:
            self._column.insertWidget(at, card)
        return card

    def _why_card(self, reason: QuestionReason) -> Card:
        card = Card(self.tr("Why this is asked"), tone="why", icon="circle-question-mark")
        card.add(Words(reason.why, size=Size.BODY))
        for title, words in ((self.tr("What they get:"), reason.gets), (self.tr("Who sees it:"), reason.seen_by)):
            card.add(Words(side_by_side(title, words, by=" "), strong=title, size=Size.BODY))
        return card

    def _show_languages(self, languages: tuple[LanguageLine, ...]) -> None:
        offered = tuple((line.key, line.is_unreviewed) for line in languages)
        if offered != tuple((line.key, line.is_unreviewed) for line in self._offered):
            self._chips = None
            card = self._language_card(languages) if languages else None
            self._languages = self._replaced(self._languages, 1 if self._why is not None else 0, card)
        self._offered = languages
        if self._chips is not None:
            self._chips.choose(next((line.key for line in languages if line.is_chosen), ""))

    def _language_card(self, languages: tuple[LanguageLine, ...]) -> Card:
        title = self.tr("Read it in")
        card = Card(title, icon="languages")
        self._chips = ChipChoice(title, tuple(Option(line.key, line.name) for line in languages))
        self._chips.changed.connect(self.language_chosen)
        card.add(self._chips)
        unreviewed = ", ".join(line.name for line in languages if line.is_unreviewed)
        if unreviewed:
            words = self.tr("No native reader has checked this yet: {languages}.").format(languages=unreviewed)
            card.add(Words(words, size=Size.SMALL, quiet=True))
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
