"""The ring around whatever has the keyboard: dark, yellow, dark, so that it shows on every ground."""

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

RING: Final = 7
"""How far the ring reaches beyond what it surrounds."""
_BANDS: Final = ((1.0, 2, "focus_edge"), (4.0, 4, "focus"), (6.5, 1, "focus_edge"))
"""From the outside in: how far the middle of a band is from the rim, how thick it is, its colour."""
_RADIUS: Final = 11
_FOLLOWED: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})
_DONE_BY_SOMEBODY: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})

Colour = Callable[[str], QColor]


@runtime_checkable
class _PlacesItsRing(Protocol):
    def ring_rect(self) -> QRect:
        """Return what the ring surrounds, in the widget's own coordinates; an empty one for no ring."""
        ...


@runtime_checkable
class _Begins(Protocol):
    is_beginning: bool
    """Nobody has pressed a key or a button in this area: it is not scrolled away from its beginning."""


class FocusRing(QObject):
    """Moves one overlay to whatever has the focus, in whichever window, and scrolls that into view."""

    def __init__(self, app: QApplication, colour: Colour) -> None:
        super().__init__(app)
        self._colour = colour
        self._overlay: _Overlay | None = None
        self._chain: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go where the focused widget goes, and keep it in sight when the page grows or somebody types into it."""
        if event.type() in _DONE_BY_SOMEBODY:
            self._end_beginning()
        elif event.type() in _FOLLOWED:
            was_in_sight = self._is_in_sight()
            self._fit()
            if was_in_sight and event.type() is QEvent.Type.Move:
                self._keep_in_sight()
        return False

    def _end_beginning(self) -> None:
        now = self._chain[0] if self._chain else None
        area: object = _scroll_area_of(now) if now is not None and isValid(now) else None
        if isinstance(area, _Begins) and area.is_beginning:
            area.is_beginning = False
            self._keep_in_sight()

    def _is_in_sight(self) -> bool:
        ring = self._overlay
        return ring is not None and isValid(ring) and not ring.visibleRegion().isEmpty()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = []
        if now is None or now.window().windowType() is Qt.WindowType.Popup:
            self._hide()
            return
        area = _scroll_area_of(now)
        host = area.widget() if area is not None else now.window()
        link: QWidget | None = now
        while link is not None and link is not host:
            self._chain.append(link)
            link.installEventFilter(self)
            link = link.parentWidget()
        self._keep_in_sight()
        self._fit()

    def _keep_in_sight(self) -> None:
        now = self._chain[0] if self._chain else None
        area = _scroll_area_of(now) if now is not None else None
        if now is not None and area is not None:
            QTimer.singleShot(0, now, partial(self._bring_into_sight, area, now))  # once everything has its place

    @staticmethod
    def _bring_into_sight(area: QScrollArea, now: QWidget) -> None:
        if now.hasFocus() and not _is_at_its_beginning(area):
            area.ensureWidgetVisible(now, 0, 48)

    def _fit(self) -> None:
        target = self._chain[0] if self._chain else None
        if target is None or not isValid(target) or not target.isVisible():
            self._hide()
            return
        inner = target.ring_rect() if isinstance(target, _PlacesItsRing) else target.rect()
        host = self._chain[-1].parentWidget()
        if inner.isEmpty() or host is None:
            self._hide()
            return
        if self._overlay is None or not isValid(self._overlay) or self._overlay.parentWidget() is not host:
            self._hide()
            self._overlay = _Overlay(host, self._colour)
        inner.moveTopLeft(target.mapTo(host, inner.topLeft()))
        self._overlay.setGeometry(inner.adjusted(-RING, -RING, RING, RING))
        self._overlay.show()
        self._overlay.raise_()

    def _hide(self) -> None:
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()
            self._overlay.deleteLater()
        self._overlay = None


class _Overlay(QWidget):
    def __init__(self, host: QWidget, colour: Colour) -> None:
        super().__init__(host)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, self.rect(), self._colour)


def draw_ring(painter: QPainter, rim: QRect, colour: Colour) -> None:
    """Draw a ring whose outer edge is `rim`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, thickness, name in _BANDS:
        painter.setPen(QPen(colour(name), thickness))
        box = QRectF(rim).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS - inset, _RADIUS - inset)


def _is_at_its_beginning(area: object) -> bool:
    return isinstance(area, _Begins) and area.is_beginning


def _scroll_area_of(widget: QWidget) -> QScrollArea | None:
    link: QWidget | None = widget
    while link is not None and not link.isWindow():  # a sheet over a page scrolls nothing of the page
        link = link.parentWidget()
        if isinstance(link, QScrollArea):
            return link
    return None
