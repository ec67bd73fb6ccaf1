"""The order in which the keyboard goes through a page, and what of it can be seen."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_in_order(*parts: QWidget) -> None:
    """Let Tab go through these parts one after another, each in its own order, also where some were built later."""
    stops = [stop for part in parts for stop in (part, *part.findChildren(QWidget)) if _takes_tab(stop)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Say whether the whole widget can be seen without scrolling."""
    spot = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return widget.isVisible() and area.viewport().rect().contains(spot)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
