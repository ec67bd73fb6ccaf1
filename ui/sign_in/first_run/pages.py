"""The pages of the first run on which something is chosen or typed."""

from PySide6.QtCore import Signal

from ui.sign_in.checks import Field
from ui.sign_in.field_group import FieldGroup
from ui.sign_in.first_run.presenter import FirstRunScreen
from ui.sign_in.narrow_page import NarrowPage, point
from ui.widgets import Busy, Button, ChoiceList, Kind, Option, Words, announce

PRACTICE = "practice"
REAL = "real"


class KindPage(NarrowPage):
    """To practise with, or for real people?"""

    chosen = Signal(bool)
    continue_clicked = Signal()
    restore_clicked = Signal()

    def __init__(self, screen: FirstRunScreen) -> None:
        super().__init__(
            self.tr("Welcome to Caseworker"),
            self.tr("Set up this desk in about three minutes, then help the first person."),
        )
        self._choices = ChoiceList(
            [
                Option(
                    PRACTICE,
                    self.tr("To practise"),
                    self.tr(
                        "For training, with invented people. An office on this computer answers. Nothing leaves it."
                    ),
                ),
                Option(
                    REAL,
                    self.tr("To help real people"),
                    self.tr(
                        "Applications go to real offices, such as your council. Practise first in a folder of its own."
                    ),
                ),
            ]
        )
        self._missing = Words("", weight=600, ink="needs")
        self._missing.hide()
        go_on = Button(self.tr("Continue"), Kind.PRIMARY, icon="arrow-right")
        restore = Button(self.tr("Bring a desk back from a backup"), Kind.LINK)
        self.add(Words(self.tr("What is this desk for?"), weight=600), self._missing, self._choices)
        self.add_buttons(go_on, restore)
        if screen.is_practice is not None:
            self._choices.choose([PRACTICE if screen.is_practice else REAL])
        self._choices.changed.connect(lambda: self.chosen.emit(PRACTICE in self._choices.chosen()))
        go_on.clicked.connect(self.continue_clicked)
        restore.clicked.connect(self.restore_clicked)
        self.first_focus = self._choices

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Say that one of the two has to be chosen."""
        words = self.tr("Choose one of the two.") if screen.has_no_kind else ""
        self._missing.set_text(words)
        self._missing.setVisible(bool(words))
        if words:
            announce(self, words, urgent=True)
        self.show_notice(screen.notice)


class FieldsPage(NarrowPage):
    """Some fields, a way on and a way back."""

    edited = Signal(object, str)
    continue_clicked = Signal()
    back_clicked = Signal()

    def __init__(self, heading: str, lead: str, *asked: Field, go_on_words: str = "") -> None:
        super().__init__(heading, lead)
        self.fields = FieldGroup(*asked)
        self.add(self.fields)
        go_on = Button(go_on_words or self.tr("Continue"), Kind.PRIMARY, icon="arrow-right")
        back = Button(self.tr("Back"))
        self.add_buttons(go_on, back)
        self.fields.edited.connect(self.edited)
        go_on.clicked.connect(self.continue_clicked)
        back.clicked.connect(self.back_clicked)
        self.on_back(back)
        self.first_focus = self.fields.first

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show what was typed before, and what is wrong with it."""
        self.fields.show_typed(screen.typed)
        self.fields.show_problems(screen.problems)
        self.show_notice(screen.notice)


class MakingPage(NarrowPage):
    """The records are being made."""

    def __init__(self) -> None:
        super().__init__(self.tr("Making the records"))
        self._busy = Busy(self.tr("Making the keys and the locked records…"), can_cancel=False)
        self.add(
            self._busy,
            point(
                "key-round", self.tr("Your passphrase is turned into a key. This is slow on purpose: so is guessing.")
            ),
            point("database", self.tr("Everything that is kept on this computer is locked with it.")),
        )

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show nothing else; it ends by itself."""


class OpeningPage(NarrowPage):
    """The desk is ready but for its services."""

    def __init__(self) -> None:
        super().__init__(self.tr("Opening the desk"))
        self.add(Busy(self.tr("Putting the sample services on the desk…"), can_cancel=False))

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show nothing else; it ends by itself."""
        self.show_notice(screen.notice)
