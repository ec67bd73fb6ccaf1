import statistics
import sys
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import install_theme, theme
from ui.widgets import ChipTone, Row, RowList
from ui.widgets.gallery import check_page, outbox_page, question_page

pytestmark = pytest.mark.bench


def cost_ms(make: Callable[[], QWidget], rounds: int = 15) -> float:
    """The median time to build, lay out and paint a widget once."""
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        widget = make()
        widget.resize(1144, 804)
        widget.show()
        widget.grab()
        taken.append((time.perf_counter() - begun) * 1000)
        widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return statistics.median(taken)


def tell(name: str, ms: float, beside: str, beside_ms: float) -> None:
    sys.stderr.write(f"\n{name}: {ms:.1f} ms, {ms / beside_ms:.1f} x {beside} ({beside_ms:.1f} ms)\n")


def label(text: str) -> QLabel:
    words = QLabel(text)
    words.setWordWrap(True)
    return words


def bare_question() -> QWidget:
    """The question page made of Qt's own widgets, as many as ours has."""
    area, pane = QScrollArea(), QWidget()
    row = QHBoxLayout(pane)
    parts: list[list[QWidget]] = [
        [label(text) for text in ("Sections", "Permission", "Walking")],
        [label(text * 9) for text in ("Walking ", "How far ", "Include stops ")],
        [label("The council gives a badge automatically. " * 3) for _ in range(6)],
    ]
    parts[1] += [QRadioButton(text) for text in ("Cannot walk", "Up to 20 metres", "50", "80", "More")]
    parts[1] += [QPushButton(text) for text in ("Continue", "Back", "Come back to this later")]
    for widgets in parts:
        column = QVBoxLayout()
        for widget in widgets:
            column.addWidget(widget)
        row.addLayout(column)
    area.setWidgetResizable(True)
    area.setWidget(pane)
    return area


def bare_check() -> QWidget:
    frame = QFrame()
    grid = QGridLayout(frame)
    for number in range(7):
        for column, text in enumerate(("Uses a walking aid", "Yes – walking stick")):
            grid.addWidget(label(text), number, column)
        grid.addWidget(QPushButton("Change"), number, 2)
    for number in range(8):
        grid.addWidget(label("Kept there three years after the badge ends"), number, 3)
    return frame


def test_the_cost_of_a_page_beside_one_of_bare_widgets(qapp: QApplication) -> None:
    install_theme(qapp)
    bare = cost_ms(bare_question)
    tell("A question, built and painted", cost_ms(question_page), "the same of bare Qt", bare)
    tell("Answers to read back, built and painted", cost_ms(check_page), "the same of bare Qt", cost_ms(bare_check))
    tell("The outbox, built and painted", cost_ms(outbox_page), "a question of bare Qt", bare)


def test_the_cost_of_twenty_thousand_rows(qapp: QApplication) -> None:
    install_theme(qapp)
    many = [
        Row(str(n), f"Person {n}", "Blue Badge", "P. N.", "Waiting", ChipTone.WAITING, "clock", f"Today, {n}")
        for n in range(20_000)
    ]

    def ours(rows: list[Row]) -> QWidget:
        made = RowList()
        made.show_rows(rows)
        return made

    def bare() -> QWidget:
        made = QListWidget()
        made.setUniformItemSizes(True)
        made.addItems([row.title for row in many])
        return made

    few = cost_ms(lambda: ours(many[:20]), 5)
    sys.stderr.write(f"\nTwenty rows: {few:.1f} ms\n")
    tell("Twenty thousand rows", cost_ms(lambda: ours(many), 5), "a bare list", cost_ms(bare, 5))


def test_the_cost_of_another_theme_and_of_larger_type(qapp: QApplication) -> None:
    install_theme(qapp)
    page = question_page()
    page.resize(1144, 804)
    page.show()
    page.grab()
    for name, scale in (("dark", 1.0), ("light", 2.0), ("light", 1.0)):
        begun = time.perf_counter()
        theme().choose(name, scale)
        page.grab()
        sys.stderr.write(f"\nTheme {name} at {scale:.0%}: {(time.perf_counter() - begun) * 1000:.1f} ms\n")
    page.close()
