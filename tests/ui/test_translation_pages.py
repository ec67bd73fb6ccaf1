"""Each page is opened under a translator that marks whatever passes through it: what is not marked must be data."""

import re
from collections.abc import Iterator
from functools import partial
from typing import get_args

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from test_shell_pages import a_place, session  # noqa: F401 - a fixture

from caseworker.catalogue import read_cards
from caseworker.desk import ReadForm, statements_for
from desk_scene import CENTRE, Scene
from sample_answers import answers_of
from ui.navigation import Place, SettingsPlace
from ui.runner_port import Lane
from ui.settings.section import Section
from ui.shell.session import Session

OPEN, SHUT = "⟦", "⟧"
OFFICE = "Northfield Council (practice)"
MARKED = re.compile(rf"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
WORD = re.compile(r"[^\W\d_]{2,}")
SAME_EVERYWHERE = re.compile(
    r"Caseworker|\b(Ctrl|Alt|Shift|Esc|Enter)\b|English|Cymraeg|PDF|[A-Z]{3} [0-9A-Z]{4} [0-9A-Z]{4}"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\b(am|pm|kB)\b|\S+\.(jpg|pdf|xlsx)|/\S+"
)


class Marker(QTranslator):
    """Puts a mark round every text of ours."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:  # noqa: ARG002
        is_of_qt = context.startswith("Q") and context[1:2].isupper() and context != "QuestionWidget"
        return "" if is_of_qt else f"{OPEN}{source}{SHUT}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marker(qapp: QApplication) -> Iterator[None]:
    marker = Marker()
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def texts_in(answers: object) -> Iterator[str]:
    inner = list(answers.values()) if isinstance(answers, dict) else answers if isinstance(answers, list) else []
    yield from [answers] if isinstance(answers, str) else []
    for one in inner:
        yield from texts_in(one)


@pytest.fixture(scope="session")
def data(forms: tuple[ReadForm, ...]) -> re.Pattern[str]:
    """Texts that come from the vault or from a form."""
    told = {
        "Joseph Okafor",
        "Priya Shah",
        "Northfield Council",
        "practice",
        CENTRE.name,
        *CENTRE.address.lines,
        "14 Moor Lane",
        "NF3",
        "7QT",
    }
    told |= {*statements_for(CENTRE.name, OFFICE), *texts_in(answers_of("missed_bin"))}
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
    known = sorted({" ".join(text.split()) for text in told if text.strip()}, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in known))


def cells(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[str]:
    parent = under or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            yield str(index.data(role) or "")


def shown(root: QWidget) -> Iterator[str]:
    """Everything that is read or heard on a page."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is not None:
            yield heard.text(QAccessible.Text.Name)
            yield heard.text(QAccessible.Text.Description)
        yield widget.toolTip()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells(widget.model())


def unmarked(text: str, data: re.Pattern[str]) -> str:
    """What is left of a text without its marked parts and without data."""
    left = " ".join(text.split())
    while MARKED.search(left):
        left = MARKED.sub(" ", left)
    left = SAME_EVERYWHERE.sub(" ", data.sub(" ", left))
    return left.strip() if WORD.search(left) else ""


def settle(signed_in: Session, qtbot: QtBot) -> None:
    """Wait until every job of the page has told its outcome, and what came of it too."""
    for _ in range(4):
        done: list[object] = []
        for lane in Lane:
            signed_in.runner.run(lane, partial(_same, lane), done=done.append, failed=done.append)
        qtbot.waitUntil(partial(_are_all_done, done))


def _same(lane: Lane) -> Lane:
    return lane


def _are_all_done(done: list[object]) -> bool:
    return len(done) == len(Lane)


@pytest.mark.parametrize("section", [*Section][1:])
def test_every_text_of_the_settings_passes_through_the_translator(
    section: Section, marker: None, qtbot: QtBot, data: re.Pattern[str], request: pytest.FixtureRequest
) -> None:
    signed_in: Session = request.getfixturevalue("session")
    with qtbot.waitSignal(signed_in.frame.page_shown):
        signed_in.frame.go(SettingsPlace(section.value))
    settle(signed_in, qtbot)
    escaped = {text: rest for text in shown(signed_in.frame) if (rest := unmarked(text, data))}
    assert escaped == {}


@pytest.mark.parametrize("kind", get_args(Place), ids=lambda kind: kind.__name__)
def test_every_text_on_a_page_passes_through_the_translator(
    kind: type[Place], marker: None, scene: Scene, qtbot: QtBot, data: re.Pattern[str], request: pytest.FixtureRequest
) -> None:
    signed_in: Session = request.getfixturevalue("session")
    frame = signed_in.frame
    with qtbot.waitSignal(frame.page_shown):
        frame.go(a_place(kind, scene))
    settle(signed_in, qtbot)
    escaped = {text: rest for text in shown(frame) if (rest := unmarked(text, data))}
    assert escaped == {}


def test_the_marker_finds_what_escapes(data: re.Pattern[str]) -> None:
    assert unmarked("⟦Read this back to ⟧Joseph Okafor", data) == ""
    assert unmarked("⟦{name}’s permission⟧ 22 November 2026, NFL 7F3K 92XM", data) == ""
    assert unmarked("Who are you helping?", data) != ""
