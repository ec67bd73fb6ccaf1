"""Words on the window: text that wraps, and headings."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Size, theme
from ui.theme.tokens import HEADING_HEIGHT, LINE_HEIGHT
from ui.widgets.typeset import Paragraph
from ui.widgets.voice import Voiced

_WIDEST: Final = 640
_LEVELS: Final = {1: Size.PAGE, 2: Size.TITLE, 3: Size.LEAD, 4: Size.BODY}


class Words(QLabel):
    """A paragraph that wraps; `strong` is the part of it, where it stands first, that is bold."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = Size.BODY,
        weight: int = 400,
        quiet: bool = False,
        ink: str = "ink",
        strong: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight = size, weight
        self._ink = "quiet" if quiet else ink
        self._strong = strong
        self._leading = LINE_HEIGHT
        self._set: tuple[str, str, float, str] | None = None
        self._paragraph: Paragraph | None = None
        self._hint: tuple[Paragraph, QSize] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if text:
            self.set_text(text)

    def set_text(self, text: str, *, strong: str | None = None) -> None:
        """Show other words; what was bold stays so unless `strong` says otherwise."""
        if strong is not None:
            self._strong = strong
        self.setText(text)

    def set_ink(self, ink: str) -> None:
        """Show the words in another colour of the theme."""
        self._ink = ink
        self.update()

    @property
    def first_line_height(self) -> int:
        """How high the first line is, so that an icon can stand in its middle."""
        paragraph = self._type()
        paragraph.set_one_line()
        return paragraph.first_line_height

    def sizeHint(self) -> QSize:
        """Ask for one line, or as many as a comfortable measure gives."""
        paragraph = self._type()
        widest = round(_WIDEST * theme().scale)
        if self._hint is not None and self._hint[0] is paragraph:
            return self._with_margins(self._hint[1])
        paragraph.set_one_line()
        width = min(paragraph.natural_width, widest)
        if paragraph.natural_width > widest:
            paragraph.set_width(widest)
        self._hint = (paragraph, QSize(width, paragraph.height))
        return self._with_margins(self._hint[1])

    def minimumSizeHint(self) -> QSize:
        """Do with the room of the longest word."""
        paragraph = self._type()
        return self._with_margins(QSize(min(paragraph.longest_word, round(_WIDEST / 2 * theme().scale)), 0))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        margins = self.contentsMargins()
        inside = max(width - margins.left() - margins.right(), 1)
        return self._type().height_at(inside) + margins.top() + margins.bottom()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        box = self.contentsRect()
        paragraph = self._type()
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignHCenter
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        else:
            side = Qt.AlignmentFlag.AlignLeft
        paragraph.set_width(box.width(), side)
        spare = 0 if self.alignment() & Qt.AlignmentFlag.AlignTop else max(box.height() - paragraph.height, 0)
        ink = self._ink if self.isEnabled() else "placeholder"
        paragraph.draw(QPainter(self), box.x(), box.y() + spare // 2, theme().colour(ink))

    def _type(self) -> Paragraph:
        look = theme()
        now = (self.text(), self._strong, look.scale, look.hand)
        if self._paragraph is None or self._set != now:
            self._set = now
            font = look.font(self._size, self._weight)
            self._paragraph = Paragraph(now[0], font, leading=self._leading, strong=self._strong)
        return self._paragraph

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return QSize(size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom())


class Heading(Words, Voiced):
    """A heading: level 1 of a page, 2 of a part, 3 of a card, 4 of a small card or beside an icon."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", level: int = 1) -> None:
        super().__init__(text, size=_LEVELS[level], weight=700)
        self._leading = HEADING_HEIGHT
        self.level = level
