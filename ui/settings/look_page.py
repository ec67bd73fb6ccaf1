"""The section of the look: theme, size of the type, language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.sign_in.narrow_page import NarrowPage
from ui.theme.look import SCALES, THEMES, Look
from ui.translation import LANGUAGES
from ui.widgets import ChoiceList, Heading, Option


class LookPage(NarrowPage):
    """Three choices that take effect at once."""

    def __init__(self, look: Look, changed: Callable[[], None]) -> None:
        super().__init__(self.tr("Look"), self.tr("For everybody who works on this computer. It changes at once."))
        self._look = look
        self._changed = changed
        self._theme = ChoiceList([Option(theme, self._theme_words(theme)) for theme in THEMES], digits=False)
        self._scale = ChoiceList([Option(str(scale), f"{round(scale * 100)}%") for scale in SCALES], digits=False)
        self._language = ChoiceList(
            [
                Option(one.tag, one.name, self.tr("No native reader has checked it yet.") if one.is_unchecked else "")
                for one in LANGUAGES
            ],
            digits=False,
        )
        self._theme.choose([look.chosen_theme])
        self._scale.choose([str(look.scale)])
        self._language.choose([look.language])
        self._add_part(self.tr("Colours"), self._theme)
        self._add_part(self.tr("Size of the text"), self._scale)
        self._add_part(self.tr("Language of the window"), self._language)
        choices = {"theme": self._theme, "scale": self._scale, "language": self._language}
        for what, choice in choices.items():
            choice.changed.connect(partial(self._take, what))
        self.first_focus = choices.get(look.changed_last, self._theme)

    def _take(self, what: str) -> None:
        self._look.changed_last = what
        self._look.choose(
            theme=self._theme.chosen()[0],
            scale=float(self._scale.chosen()[0]),
            language=self._language.chosen()[0],
        )
        QTimer.singleShot(0, self, self._changed)  # once the key that chose it has moved the keyboard to it

    def _add_part(self, title: str, choice: QWidget) -> None:
        choice.setAccessibleName(title)
        self.add(Heading(title, level=3), choice)

    def _theme_words(self, theme: str) -> str:
        return {
            "system": self.tr("As the computer is set"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }[theme]
