"""The citizen's yes: what they say, and how they say it. Nothing is set in advance."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseworker.casework import Given
from ui.interview.questions import SignaturePad
from ui.read_back.presenter import GivenYes, Lacks
from ui.theme import theme
from ui.widgets import Button, Card, ChoiceList, Heading, Kind, Option, TextField, Tick, Words, announce

_WAYS: Final = (Given.SIGNED_ON_SCREEN, Given.SIGNED_ON_PAPER, Given.SPOKEN)


class YesCard(Card):
    """Takes the ticks, the way, and the signature or the witness."""

    entered = Signal()
    """Enter was pressed in the last field."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: tuple[Tick, ...] = ()
        self._said: tuple[str, ...] = ()
        self._heading = Heading("", 3)
        self.add(self._heading)
        self._problem = Words("", weight=600, ink="needs")
        self._problem.hide()
        self.add(self._problem)
        self._statements = QWidget()
        self.add(self._statements)
        self.ways = ChoiceList(
            [
                Option(Given.SIGNED_ON_SCREEN, self.tr("Sign on screen")),
                Option(Given.SIGNED_ON_PAPER, self.tr("Signed on paper")),
                Option(Given.SPOKEN, self.tr("Spoken, with a witness")),
            ]
        )
        self.ways.changed.connect(self._show_way)
        self.add(self.ways)
        self._signing = QWidget()
        self.pad = SignaturePad()
        self.witness = TextField(self.tr("Who else heard it?"), hint=self.tr("The name of a colleague or a friend."))
        self.witness.entered.connect(self.entered)
        self._lay_out_signing()
        self._show_way()

    def show_statements(self, name: str, statements: tuple[str, ...], *, heading: str = "") -> None:
        """Show what is to be said, with nothing ticked; the same statements keep their ticks."""
        says = self.tr("Before it goes, {name} says").format(name=name)
        self._heading.set_text(heading or (says if name else self.tr("Before it goes, they say")))
        if statements == self._said:
            return
        self._said = statements
        for tick in self.ticks:
            tick.deleteLater()
        self.ticks = tuple(Tick(statement) for statement in statements)
        at = self.column.indexOf(self._statements) + 1
        for place, tick in enumerate(self.ticks):
            self.column.insertWidget(at + place, tick)
            tick.show()  # at once, so that it can have the focus

    def show_lacks(self, lacks: tuple[Lacks, ...]) -> None:
        """Say what has not been given yet, and bring the keyboard there."""
        sentence = self._lack_words(lacks[0]) if lacks else ""
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))
        if lacks:
            announce(self, sentence, urgent=True)
            self._place_of(lacks[0]).setFocus()

    def given(self) -> GivenYes:
        """Return how the yes stands."""
        chosen = self.ways.chosen()
        way = Given(chosen[0]) if chosen else None
        signs = way is Given.SIGNED_ON_SCREEN and not self.pad.is_empty
        return GivenYes(
            tuple(tick.isChecked() for tick in self.ticks),
            way,
            self.witness.text(),
            self.pad.png() if signs else b"",
        )

    def _lay_out_signing(self) -> None:
        clear = Button(self.tr("Clear"), kind=Kind.LINK)
        clear.clicked.connect(self.pad.clear)
        row = QHBoxLayout(self._signing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(8))
        row.addWidget(self.pad, 1)
        row.addWidget(clear)
        self.add(self._signing)
        self.add(self.witness)

    def _show_way(self) -> None:
        chosen = self.ways.chosen()
        self._signing.setVisible(Given.SIGNED_ON_SCREEN in chosen)
        self.witness.setVisible(Given.SPOKEN in chosen)
        self._problem.hide()

    def _place_of(self, lack: Lacks) -> QWidget:
        match lack:
            case Lacks.STATEMENTS:
                return next((tick for tick in self.ticks if not tick.isChecked()), self)
            case Lacks.WITNESS:
                return self.witness
            case Lacks.SIGNATURE:
                return self.pad
            case Lacks.WAY:
                return self.ways

    def _lack_words(self, lack: Lacks) -> str:
        match lack:
            case Lacks.STATEMENTS:
                return self.tr("Tick each thing once they have said it.")
            case Lacks.WAY:
                return self.tr("Choose how they said yes.")
            case Lacks.SIGNATURE:
                return self.tr("The signature is still missing.")
            case Lacks.WITNESS:
                return self.tr("Write down who else heard it.")
