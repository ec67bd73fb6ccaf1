"""The order in which the keyboard goes through a page, and what of it can be seen."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_in_order(*parts: QWidget) -> None:
    """Let Tab go through these parts one after another, each in its own order, also where some were built later.

    A part that hands the keyboard on to a widget inside it moves along: left behind, it would pull the keyboard back.
    """
    stops = [stop for part in parts for stop in (part, *part.findChildren(QWidget)) if _takes_tab(stop)]
    handed_on = [(stop, proxy) for stop in stops if (proxy := stop.focusProxy()) is not None]
    for stop, _ in handed_on:
        stop.setFocusProxy(None)  # type: ignore[arg-type]  # none is allowed; the stub of Qt does not know it
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    for stop, proxy in handed_on:
        stop.setFocusProxy(proxy)


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Say whether the whole widget can be seen without scrolling."""
    spot = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return widget.isVisible() and area.viewport().rect().contains(spot)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None
