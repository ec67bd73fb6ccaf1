"""One choice, or several: painted radios and ticks with digits, or tiles in a row."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from caseworker.forms import Choice, QuestionState
from ui.interview.questions.appearances import words_of
from ui.interview.questions.choice_sounds import ChoiceSounds
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.marked import plain_words
from ui.interview.questions.pictures import load_pictures
from ui.interview.questions.tiles import TileChoice, focus_first
from ui.widgets import ChoiceList, Option, Words

_PICTURE: Final = QSize(240, 180)


class ChoiceAnswer(QuestionWidget):
    """Choices that are all in sight."""

    several: ClassVar[bool] = False
    as_tiles: ClassVar[bool] = False

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._pictures: dict[str, QPixmap] = {}
        self._order: list[str] = []
        self._options: tuple[Option, ...] = ()
        self._choices: tuple[Choice, ...] | None = None
        self.list: ChoiceList | TileChoice | None = None
        self.sounds: ChoiceSounds | None = None
        self._empty = Words(self.tr("There is nothing to choose from here. You can go on."), quiet=True)
        self.column.addWidget(self._empty)
        self.show_stored()

    def typed(self) -> str | None:
        """Return the values chosen, in the order in which they were."""
        return " ".join(self._order)

    def show_value(self, value: str) -> None:
        """Show the choices of the question and which are chosen."""
        if self.question.choices != self._choices:
            self._choices = self.question.choices
            self._show_options()
            self._fetch_pictures()
            self._show_sounds()
        self._order = value.split() if self.several else [value] if value else []
        if self.list is not None:
            self.list.choose(self._order)

    def _show_options(self) -> None:
        options = tuple(self._option(choice) for choice in self.question.choices)
        had_focus = self.list is not None and self.list.isAncestorOf(self.focusWidget() or self)
        if self.list is not None:
            self.list.hide()  # first: a show that Qt has queued would make it a window of its own
            self.list.setParent(None)
            self.list.deleteLater()
        self.list = self._made(options) if options else None
        self._empty.setVisible(not options)
        if self.list is None:
            return
        self.column.addWidget(self.list)
        self.list.changed.connect(self._choose)
        self.name_controls()
        if had_focus:
            self.take_focus()

    def _made(self, options: tuple[Option, ...]) -> ChoiceList | TileChoice:
        if self.as_tiles:
            return TileChoice(options, appearance=self.question.appearance, several=self.several)
        return ChoiceList(options, several=self.several)

    def _option(self, choice: Choice) -> Option:
        label, _, detail = plain_words(choice.label or choice.value).partition("\n")
        return Option(choice.value, label, detail.strip(), self._pictures.get(choice.value))

    def _fetch_pictures(self) -> None:
        wanted = {choice.value: choice.media["image"] for choice in self.question.choices if "image" in choice.media}
        missing = {value: address for value, address in wanted.items() if value not in self._pictures}
        around = self.surroundings
        load_pictures(self, around.runner, around.media, missing, within=_PICTURE, shown=self._show_pictures)

    def _show_pictures(self, images: Mapping[str, QImage]) -> None:
        self._pictures.update({value: QPixmap.fromImage(image) for value, image in images.items()})
        if images:
            self._show_options()
            if self.list is not None:
                self.list.choose(self._order)

    def _show_sounds(self) -> None:
        before, self.sounds = self.sounds, None
        if before is not None:
            before.hide()
            before.deleteLater()
        sounding = [choice for choice in self.question.choices if "audio" in choice.media]
        if sounding:
            self.sounds = ChoiceSounds(sounding, self.surroundings.media, self.surroundings.runner)
            self.column.addWidget(self.sounds)

    def _choose(self) -> None:
        if self.list is None:
            return
        chosen = self.list.chosen()
        if list(chosen) == self._order:
            return
        kept = [value for value in self._order if value in chosen]
        self._order = [*kept, *(value for value in chosen if value not in kept)]
        self.tell_typed()
        if not self.several and "quick" in words_of(self.question.appearance):
            self.go_on.emit()

    def parts_to_answer(self) -> Sequence[QWidget]:
        """Return the choices."""
        return () if self.list is None else self.list.findChildren(QAbstractButton)

    def name_controls(self) -> None:
        """Name the list as a whole; each choice has its own name."""
        if self.list is not None:
            self.name_control(self.list)

    def take_focus(self) -> bool:
        """Put the keyboard on the choice that is chosen, or on the first."""
        if self.list is not None:
            focus_first(self.list)
        return self.list is not None


class OneChoice(ChoiceAnswer):
    """Exactly one choice."""


class ManyChoices(ChoiceAnswer):
    """Any number of choices."""

    several = True


class OneTile(ChoiceAnswer):
    """Exactly one choice, side by side: a scale, or columns."""

    as_tiles = True


class ManyTiles(ChoiceAnswer):
    """Any number of choices, side by side."""

    several = True
    as_tiles = True
