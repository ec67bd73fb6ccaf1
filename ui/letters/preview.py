"""A letter as it will lie on paper: one page at a time beside the page, or all of them at their real size."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from caseworker.letters import PageImage
from ui.letters.drawing import DrawnLetter
from ui.theme import Size, theme
from ui.widgets import Button, Flow, Kind, Sheet, Words, announce, name_it
from ui.widgets.scroller import Scroller
from ui.widgets.voice import Voiced

A4_POINTS: Final = (595.276, 841.89)
_POINTS_IN_AN_INCH: Final = 72.0
_LIKELY_DPI: Final = (50.0, 400.0)
"""What a screen may say of itself; anything else is a guess of the system, and 96 is a better one."""
_WIDEST_PX: Final = 460
_SETTLES_MS: Final = 80
_EDGE: Final = 6


class PageView(QWidget, Voiced):
    """One page with its edge; the keys that turn pages work here."""

    spoken_role = QAccessible.Role.Graphic
    scale_wanted = Signal(float)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._bytes = b""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._settle.timeout.connect(self._ask_scale)

    def show_page(self, page: PageImage | None) -> None:
        """Show a page; blank paper for none."""
        self._bytes = page.pixels if page is not None else b""  # the image does not keep them alive by itself
        self._image = image_of(page) if page is not None else QImage()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that paper keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of A4 at a width."""
        paper = min(width, self._widest()) - 2 * _EDGE
        return round(paper * A4_POINTS[1] / A4_POINTS[0]) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        """Ask for a page that can be read at a glance."""
        width = self._widest()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with less."""
        return QSize(220, self.heightForWidth(220))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pages drawn for the new size, once it stays."""
        super().resizeEvent(event)
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        back = {Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up}
        onward = {Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down}
        if event.key() in back | onward and not event.modifiers():
            self.turned.emit(1 if event.key() in onward else -1)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, its edge and what is on it."""
        painter = QPainter(self)
        paper = self._paper()
        for step in range(3):  # a soft shadow
            colour = QColor(theme().colour("edge"))
            colour.setAlpha(18)
            painter.fillRect(paper.adjusted(-step, -step + 1, step, step + 2), colour)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        painter.setPen(theme().colour("line"))
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _widest(self) -> int:
        return round(_WIDEST_PX * (1 + (theme().scale - 1) / 3))

    def _paper(self) -> QRectF:
        width = min(self.width(), self._widest()) - 2 * _EDGE
        height = min(width * A4_POINTS[1] / A4_POINTS[0], self.height() - 2 * _EDGE)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - _EDGE - width if is_mirrored else _EDGE, _EDGE, width, height)

    def _ask_scale(self) -> None:
        self.scale_wanted.emit(round(self._paper().width() * self.devicePixelRatioF() / A4_POINTS[0], 3))


class LetterPreview(QWidget):
    """The pages of a letter, turned by keys or buttons."""

    scale_wanted = Signal(float)
    true_size_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[PageImage, ...] = ()
        self._at = 0
        self.view = PageView()
        self.view.scale_wanted.connect(self.scale_wanted)
        self.view.turned.connect(self.turn)
        self._count = Words("", size=Size.SMALL, quiet=True)
        self.before = Button(self.tr("Page before"), kind=Kind.QUIET, icon="chevron-left")
        self.after = Button(self.tr("Next page"), kind=Kind.QUIET, icon="chevron-right")
        self.true_size = Button(self.tr("See it in its real size"), kind=Kind.LINK, icon="eye")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.true_size.clicked.connect(self.true_size_clicked)
        self._lay_out()
        self.show_letter(None)

    def show_letter(self, letter: DrawnLetter | None) -> None:
        """Show a letter from its first page, or the same letter at another scale where it was open."""
        pages = letter.pages if letter is not None else ()
        if len(pages) != len(self._pages):
            self._at = 0
        self._pages = pages
        self._show_page()

    def turn(self, by: int) -> None:
        """Turn pages, as far as there are any."""
        at = min(max(self._at + by, 0), max(len(self._pages) - 1, 0))
        if at != self._at:
            self._at = at
            self._show_page()
            announce(self, self._count.text())

    def _lay_out(self) -> None:
        turning = Flow(gap=4)
        for part in (self.before, self.after, self._count):
            turning.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(8))
        column.addWidget(self.view)
        column.addLayout(turning)
        column.addWidget(self.true_size, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_page(self) -> None:
        page = self._pages[self._at] if self._pages else None
        self.view.show_page(page)
        count = self.tr("Page {page} of {pages}").format(page=self._at + 1, pages=len(self._pages))
        self._count.set_text(count if self._pages else "")
        name_it(self.view, self.tr("The letter"), self._count.text())
        for button, can_turn in ((self.before, self._at > 0), (self.after, self._at + 1 < len(self._pages))):
            button.setVisible(len(self._pages) > 1)
            button.setEnabled(can_turn)
        self.true_size.setVisible(bool(self._pages))


class TrueSizeSheet(Sheet):
    """All pages as large as they will be on paper, as far as the screen knows its own size."""

    def __init__(self, parent: QWidget, letter: DrawnLetter, heading: str = "") -> None:
        super().__init__(parent, heading or QCoreApplication.translate("TrueSizeSheet", "The letter in its real size"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(theme().space(16))
        for page in letter.pages:
            column.addWidget(_Sheet(page))
        self.area = QScrollArea()
        self.area.setVerticalScrollBar(Scroller())
        self.area.setWidget(inner)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name_it(self.area, heading or self.tr("The letter"))
        room = parent.window().size()
        wanted = inner.sizeHint()
        self.area.setMinimumSize(min(wanted.width() + 24, room.width() - 160), max(room.height() - 260, 320))
        self.column.addWidget(self.area)
        close = Button(self.tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        self.area.setFocus()


class _Sheet(QWidget):
    """One sheet of paper at the scale it was drawn for."""

    def __init__(self, page: PageImage) -> None:
        super().__init__()
        self._page = page  # keeps the pixels alive
        self._image = image_of(page)
        ratio = self.devicePixelRatioF()
        self._image.setDevicePixelRatio(ratio)
        self.setFixedSize(round(page.width / ratio), round(page.height / ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).drawImage(0, 0, self._image)


def image_of(page: PageImage) -> QImage:
    """Return a view of a page's pixels, which must live as long as the image."""
    return QImage(page.pixels, page.width, page.height, page.bytes_per_line, QImage.Format.Format_RGB32)


def true_scale(widget: QWidget) -> float:
    """Return the pixels to a point at which a page on this screen is as large as on paper."""
    dpi = widget.screen().physicalDotsPerInch() * widget.devicePixelRatioF()
    low, high = _LIKELY_DPI
    return (dpi if low <= dpi <= high else 96.0 * widget.devicePixelRatioF()) / _POINTS_IN_AN_INCH
