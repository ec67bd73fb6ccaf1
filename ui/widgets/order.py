"""The order in which the keyboard goes through a page, and what of it can be seen."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_in_order(*parts: QWidget) -> None:
    """Let Tab go through these parts one after another, each in its own order, also where some were built later.

    What hands the keyboard on to a widget inside it moves along: left behind, it would pull the keyboard back.
    """
    inside = [widget for part in parts for widget in (part, *part.findChildren(QWidget))]
    holders = {one: proxy for one in inside if (proxy := one.focusProxy()) is not None and one.isAncestorOf(proxy)}
    for holder in holders:
        holder.setFocusProxy(None)  # type: ignore[arg-type]  # none is allowed; the stub of Qt does not know it
    for before, after in pairwise(one for one in inside if one in holders or _takes_tab(one)):
        QWidget.setTabOrder(before, after)
    for holder, proxy in holders.items():
        holder.setFocusProxy(proxy)


def is_in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Say whether the whole widget can be seen without scrolling."""
    spot = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return widget.isVisible() and area.viewport().rect().contains(spot)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
