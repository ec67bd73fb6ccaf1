"""Finds on the screen what a person would look for: by the words that stand there, in whichever language it speaks."""

from collections.abc import Iterator
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets import Busy, Heading

W = TypeVar("W", bound=QWidget)
Field = QLineEdit | QPlainTextEdit | QComboBox

_OTHER_CONTEXTS: Final = ("Fields", "FollowUps", "Sections", "acting", "core", "help", "record", "same")
"""Of texts that stand in no class."""


def before_eyes() -> QWidget | None:
    """Return what the keyboard and the pointer reach: a dialog, else the window."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return None
    modal = app.activeModalWidget()
    return modal or next((top for top in app.topLevelWidgets() if top.isVisible() and top.isWindow()), None)


def seen(kind: type[W]) -> Iterator[W]:
    """Yield the widgets of a kind that can be seen, in the order in which they were made."""
    around = before_eyes()
    if around is not None:
        if isinstance(around, kind):
            yield around
        yield from (widget for widget in around.findChildren(kind) if widget.isVisible())


def first_seen(kind: type[W]) -> W | None:
    """Return the first widget of a kind that can be seen."""
    return next(seen(kind), None)


def button(words: str, **values: str) -> QAbstractButton | None:
    """Return the button with these words that can be pressed."""
    meant = meanings(words, **values)
    found = (one for one in seen(QAbstractButton) if one.isEnabled() and {one.text(), one.accessibleName()} & meant)
    return next(found, None)


def button_beginning(words: str) -> QAbstractButton | None:
    """Return the button whose words, told or read, begin as these do before their first value."""
    starts = tuple(meaning.partition("{")[0] for meaning in meanings(words))
    pressed = (one for one in seen(QAbstractButton) if one.isEnabled())
    return next((one for one in pressed if (one.accessibleName() or one.text()).startswith(starts)), None)


def button_about(action: str, label: str) -> QAbstractButton | None:
    """Return the button that does something to what stands beside it under a label."""
    names = {f"{does}: {what}" for does in meanings(action) for what in meanings(label)}
    return next((one for one in seen(QAbstractButton) if one.isEnabled() and one.accessibleName() in names), None)


def field(label: str, **values: str) -> Field | None:
    """Return the field under this label."""
    named = meanings(label, **values)
    meant = named.union(*(meanings("{label} (if you like)", label=one) for one in named))
    boxes: tuple[Field, ...] = (*seen(QLineEdit), *seen(QPlainTextEdit), *seen(QComboBox))
    return next((one for one in boxes if one.isEnabled() and one.accessibleName() in meant), None)


def is_said(words: str, **values: str) -> bool:
    """Say whether these words stand somewhere on the screen."""
    meant = meanings(words, **values)
    texts = (*(label.text() for label in seen(QLabel)), *(one.text() for one in seen(QAbstractButton)))
    return any(one in text for text in texts for one in meant)


def told_after(words: str, **values: str) -> str:
    """Return what a screen reader is told after these words; empty where they stand nowhere."""
    meant = meanings(words, **values)
    names = (one.accessibleName() for one in seen(QWidget))
    return next((name.removeprefix(start) for name in names for start in meant if name.startswith(start)), "")


def heading() -> str:
    """Return the heading of what is shown."""
    shown = sorted(seen(Heading), key=lambda one: one.level)
    return next((one.text() for one in shown if one.text()), "")


def is_calm() -> bool:
    """Say whether nothing on the screen shows that it is still under way."""
    return first_seen(Busy) is None


def meanings(words: str, **values: str) -> frozenset[str]:
    """Return the words and their translations in the language of the window, with values put in."""
    said = {words, *(QCoreApplication.translate(context, words) for context in (*_OTHER_CONTEXTS, *_classes()))}
    return frozenset(text.format(**values) if values else text for text in said)


def _classes(of: type[QObject] = QObject) -> Iterator[str]:
    """Yield the names of the window's classes: the translator keeps words under them."""
    for one in of.__subclasses__():
        if one.__module__.startswith("ui."):
            yield one.__name__
        yield from _classes(one)
