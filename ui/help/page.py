"""The help: one page, searched by typing."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.help.words import Chapter, Key, chapters, keys
from ui.theme import Size, theme
from ui.widgets import Bullets, Card, Columns, Heading, KeyCap, Page, SearchField, Words, announce, name_it

_KEYS_EM: Final = 22
_TEXT_EM: Final = 30
_CAP_EM: Final = 5.2
_RETURN: Final = QKeySequence(Qt.Key.Key_Return).toString()
"""On keyboards it is called Enter, or has only a bent arrow."""


class HelpPage(Page):
    """Chapters at the left, the keys at the right; what is typed narrows both."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(self.tr("Help"))
        lead = self.tr(
            "This program helps you to fill in, send and follow forms with people. It works without a connection."
        )
        self._lead = Words(lead, quiet=True)
        self.search = SearchField(self.tr("What are you looking for?"))
        self._none = Words(self.tr("Nothing here has these words. Try another word, or fewer."))
        self._none.hide()
        self.chapters = [ChapterCard(chapter) for chapter in chapters()]
        self.keys = KeysCard(keys())
        left, right = _column(*self.chapters), _column(self.keys)
        for widget in (self.heading, self._lead, self.search, self._none):
            self.column.addWidget(widget)
        self.column.addWidget(Columns((left, 7, _TEXT_EM), (right, 5, _KEYS_EM), gap=28))
        self.column.addStretch(1)
        self.first_focus = self.search
        self.search.textChanged.connect(self.look_for)

    def look_for(self, typed: str) -> None:
        """Show what has all of these words, and say when nothing has."""
        words = typed.casefold().split()
        parts: list[ChapterCard | KeysCard] = [*self.chapters, self.keys]
        found = sum(part.narrow(words) for part in parts)
        self._none.setVisible(not found)
        if not found:
            announce(self, self._none.text())


class ChapterCard(Card):
    """One chapter."""

    def __init__(self, chapter: Chapter) -> None:
        super().__init__(chapter.title)
        self._chapter = chapter
        self._lines = Bullets(numbered=chapter.is_numbered)
        self._lines.show_items(chapter.lines)
        self.add(self._lines)

    def narrow(self, words: list[str]) -> int:
        """Show the lines with all of these words; say how many there are."""
        in_title = _has(self._chapter.title, words)
        lines = [line for line in self._chapter.lines if in_title or _has(line, words)]
        self._lines.show_items(lines)
        self.setVisible(bool(lines))
        return len(lines)


class KeysCard(Card):
    """Every key with what it does."""

    def __init__(self, told: tuple[Key, ...]) -> None:
        super().__init__(self.tr("The keys"))
        self._rows = [(key, self._row(key)) for key in told]
        for _, row in self._rows:
            self.add(row)
        self.column.addStretch(1)

    def narrow(self, words: list[str]) -> int:
        """Show the keys with all of these words; say how many there are."""
        shown = [row for key, row in self._rows if _has(f"{key.keys} {key.does}", words)]
        for _, row in self._rows:
            row.setVisible(row in shown)
        self.setVisible(bool(shown))
        return len(shown)

    def _row(self, key: Key) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().space(12))
        cap = KeyCap(key_words(key))
        does = Words(key.does, size=Size.BODY)
        name_it(does, f"{cap.text()}: {key.does}")
        holder = QWidget()
        held = QHBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(cap, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        holder.setMinimumWidth(round(_CAP_EM * Size.BODY * theme().scale))
        line.addWidget(holder)
        line.addWidget(does, 1)
        return row


def key_words(key: Key) -> str:
    """Return a key as keyboards call it."""
    if "×" in key.keys:
        return key.keys
    words = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace("+", " ").replace(_RETURN, QCoreApplication.translate("help", "Enter"))


def _has(text: str, words: list[str]) -> bool:
    return all(word in text.casefold() for word in words)


def _column(*cards: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return whole
