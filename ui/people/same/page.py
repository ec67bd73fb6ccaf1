"""Two records side by side, field by field, and the question whether they are one person."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from caseworker.casework import Citizen
from caseworker.casework.merging import PersonField
from caseworker.desk import Comparison
from ui.people.same.presenter import SamePresenter, SameScreen, Word
from ui.people.same.words import field_words, value_words
from ui.theme import theme
from ui.widgets import (
    Busy,
    Button,
    Card,
    ChoiceList,
    Columns,
    Flow,
    Heading,
    Kind,
    NoticeBox,
    Option,
    Page,
    ProblemLine,
    Rule,
    Words,
    announce,
    name_it,
)
from ui.widgets.order import go_in_order

_KEPT, _OTHER = "kept", "other"
_SIDE_BY_SIDE = 1.6
"""In larger type the two stand one under the other."""


class SamePage(Page):
    """Shows both records and takes what was decided."""

    presenter: SamePresenter

    one_clicked = Signal(object, object)
    two_clicked = Signal()
    leave_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Comparison | None = None
        self.heading = Heading(self.tr("Is this one person?"))
        self._lead = Words(
            self.tr(
                "Compare with them. Both records stay as they are until somebody agrees. For 30 days it can be undone."
            ),
            quiet=True,
        )
        self._notice = NoticeBox()
        self._busy = Busy(self.tr("Opening both records"), can_cancel=False)
        self.fields = FieldsCard()
        self.who = WordCard()
        self.one = Button(self.tr("They are one person"), Kind.PRIMARY, icon="check")
        self.two = Button(self.tr("They are two people"))
        leave = Button(self.tr("Leave both as they are"), Kind.QUIET)
        self._buttons = QWidget()
        flow = Flow(self._buttons)
        for button in (self.one, self.two, leave):
            flow.addWidget(button)
        self._parts = (self.fields, self.who, self._buttons)
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, self._lead, self._notice, self._busy, *self._parts):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        for widget in self._parts:
            widget.hide()
        self.one.clicked.connect(lambda: self.one_clicked.emit(self.fields.chosen(), self.who.word()))
        self.two.clicked.connect(self.two_clicked)
        leave.clicked.connect(self.leave_clicked)

    def show_screen(self, screen: SameScreen) -> None:
        """Bring the page in line with `screen`."""
        self._notice.show_notice(screen.problem)
        self._busy.setVisible(screen.comparison is None and screen.problem is None)
        for widget in self._parts:
            widget.setVisible(screen.comparison is not None)
        for button in (self.one, self.two):
            button.setEnabled(not screen.is_saving)
        if screen.comparison is not None and screen.comparison != self._shown:
            self._shown = screen.comparison
            self.fields.show_both(screen.comparison, screen.to_choose)
            self.who.show_words(screen.words, screen.comparison)
            go_in_order(self.fields, self.who, self._buttons)
            self.first_focus = self.fields.first_choice or self.who.place
            self.focus_first()
        self.fields.show_unchosen(screen.unchosen)
        self.who.show_lack(is_so=screen.lacks_word and not screen.unchosen)


class FieldsCard(Card):
    """Each field of both; where both say something else, which one is right."""

    def __init__(self) -> None:
        super().__init__()
        self._problem = ProblemLine()
        self._choices: dict[PersonField, ChoiceList] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().space(4))
        self.add(self._problem)
        self.column.addLayout(self._rows)

    @property
    def first_choice(self) -> QWidget | None:
        """Return where the first field is chosen; None where there is nothing to choose."""
        return next(iter(self._choices.values()), None)

    def show_both(self, both: Comparison, to_choose: Iterable[PersonField]) -> None:
        """Show the records; what is decided by a proposal is chosen already."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = {}
        self._rows.addWidget(self._heads(both))
        asked = frozenset(to_choose)
        for what in PersonField:
            said = self._choice(both, what) if what in asked else self._both_say(both, what)
            self._rows.addWidget(Rule())
            self._rows.addWidget(Columns((_padded(field_words(what)), 2, 9.0), (said, 7, 26.0), gap=16))

    def chosen(self) -> dict[PersonField, bool]:
        """Return which of the fields come from the other record, as far as that was chosen."""
        made = {what: choice.chosen() for what, choice in self._choices.items()}
        return {what: chosen == (_OTHER,) for what, chosen in made.items() if chosen}

    def show_unchosen(self, unchosen: tuple[PersonField, ...]) -> None:
        """Say what was not chosen yet, and bring the keyboard to the first of it."""
        listed = ", ".join(map(field_words, unchosen))
        sentence = self.tr("Choose which one is right: {list}").format(list=listed) if unchosen else ""
        self._problem.show_sentence(sentence)
        if unchosen:
            announce(self, sentence, urgent=True)
            self._choices[unchosen[0]].setFocus()

    def _heads(self, both: Comparison) -> QWidget:
        heads = Columns(
            (self._head(self.tr("The record that stays"), both.kept, both.kept_cases), 1, 12.0),
            (self._head(self.tr("The record that joins it"), both.other, both.other_cases), 1, 12.0),
            gap=16,
        )
        return Columns((QWidget(), 2, 9.0), (heads, 7, 26.0), gap=16)

    def _head(self, title: str, citizen: Citizen, cases: int) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, theme().space(8))
        column.addWidget(Heading(title, 4))
        column.addWidget(Words(self.tr("{name}, %n forms", "", cases).format(name=citizen.name), quiet=True))
        return head

    def _choice(self, both: Comparison, what: PersonField) -> QWidget:
        sides = ((_KEPT, both.kept), (_OTHER, both.other))
        choice = ChoiceList([Option(key, value_words(one, what)) for key, one in sides], digits=False)
        name_it(choice, field_words(what))
        column = choice.layout()
        if isinstance(column, QBoxLayout) and theme().scale < _SIDE_BY_SIDE:
            column.setDirection(QBoxLayout.Direction.LeftToRight)
            column.setSpacing(theme().space(16))
            for place in range(column.count()):
                column.setStretch(place, 1)
        if both.pair is not None:
            choice.choose([_OTHER if what in both.pair.taken else _KEPT])
        self._choices[what] = choice
        return choice

    def _both_say(self, both: Comparison, what: PersonField) -> QWidget:
        kept, other = (_padded(value_words(one, what), weight=600) for one in (both.kept, both.other))
        return Columns((kept, 1, 12.0), (other, 1, 12.0), gap=16)


def _padded(text: str, *, weight: int = 400) -> Words:
    """Return words that stand in line with a choice beside them."""
    words = Words(text, weight=weight)
    words.setContentsMargins(0, theme().space(12), 0, theme().space(12))
    return words


class WordCard(Card):
    """Who agrees that they are one person; nothing is chosen in advance."""

    def __init__(self) -> None:
        super().__init__(self.tr("If they are one person: who says so?"))
        self._problem = ProblemLine()
        self._proposed = Words(quiet=True)
        self._choices: ChoiceList | None = None
        for widget in (self._problem, self._proposed):
            self.add(widget)

    def show_words(self, words: tuple[Word, ...], both: Comparison) -> None:
        """Show what can be said."""
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
        told = self.tr("{name} said that these are one person.").format(name=both.proposed_by)
        self._proposed.set_text(told)
        self._proposed.setVisible(bool(both.proposed_by))
        said = {
            Word.CITIZEN: self.tr("{name} is here and says so").format(name=both.kept.greeting),
            Word.COLLEAGUE: self.tr("I have looked at both, and I say so, too"),
            Word.LATER: self.tr("I think so. A colleague looks at it, too, before anything changes"),
        }
        self._choices = ChoiceList([Option(word, said[word]) for word in words])
        name_it(self._choices, self.tr("Who says that they are one person?"))
        self.add(self._choices)
        self._choices.show()
        self._choices.changed.connect(partial(self._problem.show_sentence, ""))

    @property
    def place(self) -> QWidget:
        """Return where the keyboard comes in."""
        return self._choices or self

    def word(self) -> Word | None:
        """Return who agrees; None while nothing was chosen."""
        chosen = self._choices.chosen() if self._choices is not None else ()
        return Word(chosen[0]) if chosen else None

    def show_lack(self, *, is_so: bool) -> None:
        """Say that nobody was chosen yet, and bring the keyboard there."""
        sentence = self.tr("Choose who says that they are one person.") if is_so else ""
        self._problem.show_sentence(sentence)
        if is_so:
            announce(self, sentence, urgent=True)
            self.place.setFocus()
