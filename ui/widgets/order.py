"""The order in which the keyboard goes through a page, and what of it can be seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_in_order(*parts: QWidget) -> None:
    """Let Tab go through these parts one after another, each in its own order, also where some were built later."""
    stops = [stop for part in parts for stop in _stops(part, parts[0].window())]
    handed_on = [(stop, proxy) for stop in stops if (proxy := stop.focusProxy()) is not None]
    before = [(widget, widget.focusPolicy()) for pair in handed_on for widget in pair]
    for stop, _ in handed_on:
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt moves nothing that takes no keyboard itself
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
    for widget, policy in before:
        widget.setFocusPolicy(policy)  # of the whole first: Qt hands that on, too


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Say whether the whole widget can be seen without scrolling."""
    spot = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return widget.isVisible() and area.viewport().rect().contains(spot)


def _stops(part: QWidget, window: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops; what hands the keyboard on to a part of itself goes as a whole."""
    if part.window() is not window:  # the list that a field opens
        return
    proxy = part.focusProxy()
    if proxy is not None and part.isAncestorOf(proxy):
        yield part
        return
    if proxy is None and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    for child in part.children():
        if isinstance(child, QWidget):
            yield from _stops(child, window)
