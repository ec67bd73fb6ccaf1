"""Who says yes: the citizen themself, or somebody who may sign for them; asked only where there is somebody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.desk import WhoActs
from ui.people.acting.words import acts_as_words, name_words
from ui.theme import theme
from ui.widgets import Card, ChoiceList, Option, ProblemLine, Words, announce
from ui.widgets.emptying import empty_layout

_THEMSELF = "themself"


class WhoSays(Card):
    """Asks who says yes; nothing is chosen in advance, and hidden it means the citizen themself."""

    changed = Signal(str)
    """The id of who says it; empty for the citizen themself."""

    def __init__(self) -> None:
        super().__init__(self.tr("Who says yes?"))
        self._acts = WhoActs()
        self._choices: ChoiceList | None = None
        self._problem = ProblemLine()
        self._body = QVBoxLayout()
        self._body.setSpacing(theme().space(8))
        self.add(self._problem)
        self.column.addLayout(self._body)
        self.hide()

    def show_acting(self, citizen: str, acts: WhoActs) -> None:
        """Show who may say yes, and who may not though they act for the citizen; the same people change nothing."""
        if acts == self._acts:
            return
        self._acts = acts
        empty_layout(self._body)
        self._choices = None
        if acts.signers:
            theirs = self.tr("{name} themself").format(name=citizen)
            options = [Option(_THEMSELF, theirs)]
            options += [
                Option(line.representative.id, name_words(line), acts_as_words(line.representative.acts_as))
                for line in acts.signers
            ]
            self._choices = ChoiceList(options)
            self._choices.changed.connect(self._tell)
            self._body.addWidget(self._choices)
        else:
            self._body.addWidget(Words(self.tr("{name} themself.").format(name=citizen)))
        for line in acts.others:
            words = self.tr("{name} may act for {citizen}, but does not sign for this service.")
            self._body.addWidget(Words(words.format(name=line.representative.name, citizen=citizen), quiet=True))
        self.setVisible(bool(acts.signers or acts.others))

    def given_by(self) -> str | None:
        """Return the id of who says yes, empty for the citizen themself; None while nobody was chosen."""
        if self._choices is None:
            return ""
        chosen = self._choices.chosen()
        if not chosen:
            return None
        return "" if chosen[0] == _THEMSELF else chosen[0]

    @property
    def place(self) -> QWidget:
        """Return where the keyboard comes in."""
        return self._choices or self

    @property
    def asks(self) -> bool:
        """Say whether there is a choice."""
        return self._choices is not None

    def show_lack(self, *, is_so: bool) -> None:
        """Say that nobody was chosen yet, and bring the keyboard there."""
        sentence = self.tr("Choose who says yes.") if is_so else ""
        self._problem.show_sentence(sentence)
        if is_so:
            announce(self, sentence, urgent=True)
            if self._choices is not None:
                self._choices.setFocus()

    def _tell(self) -> None:
        self._problem.show_sentence("")
        self.changed.emit(self.given_by() or "")
