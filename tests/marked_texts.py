"""A language with a mark round every text: what a window shows without a mark is either data or escapes translation.

A text that does not pass through the translator has no mark, and so has one that the file of the language lacks.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from caseworker.catalogue import read_cards
from caseworker.desk import ReadForm, statements_for
from caseworker.desk.reading_back import day_words, spoken
from caseworker.forms import FormSession, QuestionState
from desk_scene import CENTRE
from sample_answers import answers_of
from ui.translation import LANGUAGES, install_language
from ui.translation.installing import FOLDER

OPEN, SHUT = "⟦", "⟧"
OFFICE = "Northfield Council (practice)"
MARKED = re.compile(rf"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
WORD = re.compile(r"[^\W\d_]{2,}")
SAME_EVERYWHERE = re.compile(
    r"Caseworker|\b(Ctrl|Alt|Shift|Esc|Enter)\b(\+\w+)?|English|Cymraeg|العربية|اردو|PDF"
    r"|[A-Z]{3} [0-9A-Z]{4} [0-9A-Z]{4}"
    r"|\b(am|pm|kB|MB|yb|yh|كيلوبايت|ميغابايت)\b|\S+\.(jpg|pdf|xlsx)|/\S+|\b[0-9A-Z]{5}\b"
)
"""Names of the program, keys, languages and files; references and groups of a recovery code."""


class Marker(QTranslator):
    """Puts a mark round every text that the file of a language holds."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self._words = QTranslator(self)
        assert self._words.load(str(FOLDER / f"caseworker_{tag}.qm"))

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        words = self._words.translate(context, source, comment, number)
        return f"{OPEN}{words}{SHUT}" if words else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture(params=[language.tag for language in LANGUAGES if language.tag != "en"])
def marked_language(request: pytest.FixtureRequest) -> str:
    """The tag of the language that is spoken with marks."""
    return str(request.param)


@pytest.fixture
def marked(qapp: QApplication, marked_language: str) -> Iterator[None]:
    """Speak a language, from its side, every text of ours with its mark; Qt words dates in it."""
    marker, before = Marker(marked_language), QLocale()
    install_language(qapp, marked_language)
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)
    install_language(qapp, "en")
    QLocale.setDefault(before)


def texts_in(answers: object) -> Iterator[str]:
    inner = list(answers.values()) if isinstance(answers, dict) else answers if isinstance(answers, list) else []
    if isinstance(answers, str):
        yield answers
        yield day_words(answers, "en")
    for one in inner:
        yield from texts_in(one)


@pytest.fixture(scope="session")
def facts(forms: tuple[ReadForm, ...]) -> frozenset[str]:
    """Texts that come from the vault or from a form."""
    told = {
        "Joseph Okafor",
        "Josef Okafor",
        "Priya Shah",
        "Northfield Council",
        "practice",
        CENTRE.name,
        *CENTRE.address.lines,
        "14 Moor Lane",
        "NF3",
        "7QT",
    }
    told |= {*days_and_months(), *statements_for(CENTRE.name, OFFICE), *texts_in(answers_of("missed_bin"))}
    for form in forms:
        told.add(form.definition.title)
        for card in read_cards(form.definition):
            told |= {card.about, card.office, card.call, card.time, card.kept_here, card.kept_by_office, card.agreement}
            told |= {*card.bring, *card.next_steps, card.notice, card.subject}
        for entries in form.definition.itext.entries.values():
            told |= {
                part
                for entry in entries.values()
                for piece in entry.forms.values()
                for line in piece.plain.splitlines()
                for part in (line, line.partition(": ")[2])
            }
    return frozenset(told)


def words_of(session: FormSession) -> set[str]:
    """Everything that a form that is being filled says, and what was answered, each line by itself."""
    told: set[str] = set()
    for item in session.walk(everything=True):
        told |= {item.label or ""}
        if isinstance(item, QuestionState):
            told |= {item.hint or "", item.value, *item.section, *(choice.label for choice in item.choices)}
            told.add(spoken(item, session.language))
            told |= {item.problem.sentence} if item.problem is not None and item.problem.written_by_form else set()
    return {part for text in told for line in text.splitlines() for part in (line, line.partition(": ")[2])}


def _pattern_of(told: Iterable[str]) -> re.Pattern[str]:
    """Return what finds these texts, the longest first."""
    known = sorted({" ".join(text.split()) for text in told if text.strip()}, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in known))


def days_and_months() -> Iterator[str]:
    """Words of dates as Qt has them in the languages of the window."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for locale, form in product([QLocale(language.locale) for language in LANGUAGES[1:]], forms):
        yield from (
            name(number, form) for number in range(1, 13) for name in (locale.monthName, locale.standaloneMonthName)
        )
        yield from (locale.dayName(number, form) for number in range(1, 8))


def shown(root: QWidget) -> Iterator[str]:
    """Everything that is read or heard in a window."""
    yield root.windowTitle()
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or widget.window() is not root.window():
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is not None:
            yield heard.text(QAccessible.Text.Name)
            yield heard.text(QAccessible.Text.Description)
        yield widget.toolTip()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def shown_anywhere() -> Iterator[str]:
    """Everything that is read or heard in all windows; of a dialog for files, what we gave it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QFileDialog) and window.isVisible():
            yield window.windowTitle()
            yield from window.nameFilters()
        elif window.isVisible():
            yield from shown(window)


def _cells(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[str]:
    parent = under or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            yield str(index.data(role) or "")


def escaped(texts: Iterable[str], data: Iterable[str]) -> dict[str, str]:
    """Return the texts that are neither marked nor data, each with what is left of it without those."""
    known = _pattern_of(data)
    return {text: rest for text in texts if (rest := _unmarked(text, known))}


def _unmarked(text: str, known: re.Pattern[str]) -> str:
    """What is left of a text without its marked parts and without what is known to be data."""
    left = " ".join(text.split())
    while MARKED.search(left):
        left = MARKED.sub(" ", left)
    left = SAME_EVERYWHERE.sub(" ", known.sub(" ", left))
    return left.strip() if WORD.search(left) else ""
