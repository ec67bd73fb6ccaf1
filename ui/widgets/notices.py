"""What went well or wrong, in words, with what to press and the detail a click away."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QVBoxLayout

from ui.theme import Size, theme
from ui.theme.tokens import CARD_RADIUS
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import ChipTone, Icon
from ui.widgets.painting import draw_box, painter_on
from ui.widgets.speech import announce, core_text
from ui.widgets.words import Heading, Words
from ui.wording import Notice, Tone

_LOOKS: Final = {
    Tone.DONE: (ChipTone.RECEIVED, "circle-check"),
    Tone.TELL: (ChipTone.SENDING, "info"),
    Tone.WARN: (ChipTone.WAITING, "triangle-alert"),
    Tone.WRONG: (ChipTone.NEEDS_YOU, "circle-alert"),
}


class NoticeBox(QFrame):
    """One notice; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = ChipTone.NEEDS_YOU
        self._icon = Icon("info", 22)
        self._sentence = Words("", weight=600)
        self._step = Words("")
        self._code = Words("", size=Size.SMALL)
        self._details = Button(self.tr("Details"), Kind.LINK, size=Size.SMALL)
        self._details.clicked.connect(self._show_code)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        column.addWidget(self._sentence)
        column.addWidget(self._step)
        column.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._code)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice and have it spoken; hide the box for none."""
        if notice is None:
            self.hide()
            return
        self._tone, icon = _LOOKS[notice.tone]
        self._icon.show_icon(icon, self._tone)
        for words in (self._sentence, self._step, self._code):
            words.set_ink("ink")
        self._sentence.set_text(core_text(notice.sentence))
        self._step.set_text(core_text(notice.next_step) if notice.next_step else "")
        self._step.setVisible(bool(notice.next_step))
        self._details.setVisible(bool(notice.code))
        self._code.set_text(self.tr("Tell whoever helps you with this computer: {code}").format(code=notice.code))
        self._code.hide()
        self.setAccessibleName(f"{self._sentence.text()} {self._step.text()}".strip())
        self.show()
        self.update()
        announce(self, self.accessibleName(), urgent=notice.tone is Tone.WRONG)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and a bar where the reading begins."""
        look = theme()
        painter = painter_on(self)
        ink = look.colour(self._tone)
        draw_box(painter, self.rect(), CARD_RADIUS, look.colour(f"{self._tone}_fill"), ink)
        bar = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 6, self.height()))
        painter.setClipRect(bar)
        draw_box(painter, self.rect(), CARD_RADIUS, ink, ink)

    def _show_code(self) -> None:
        self._code.show()
        self._details.hide()
        announce(self, self._code.text())


class ErrorSummary(QFrame):
    """What must be put right, each with a link that leads there."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._links: list[Button] = []
        self._title = Heading("", 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 14)
        self._column.setSpacing(theme().space(8))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon("circle-alert", 22, "needs"))
        row.addWidget(self._title, 1)
        self._column.addLayout(row)
        self._column.addSpacing(theme().space(2))
        self.hide()

    def show_problems(self, title: str, problems: Iterable[tuple[str, str]]) -> None:
        """Show the problems as (key, sentence), say how many, and let the keyboard come in; hide for none."""
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        self._title.set_text(title)
        self.setAccessibleName(title)
        for key, sentence in problems:
            link = Button(core_text(sentence), Kind.LINK)
            link.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(link)
            self._links.append(link)
        self.setVisible(bool(self._links))
        if self._links:
            self.setFocusProxy(self._links[0])
            announce(self, title, urgent=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a thick edge around it."""
        look = theme()
        draw_box(painter_on(self), self.rect(), CARD_RADIUS, look.colour("panel"), look.colour("needs"), 3)
