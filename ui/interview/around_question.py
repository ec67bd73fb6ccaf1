"""The layout of the interview: sections, question and what is told beside it; the question comes first where narrow."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.theme import Size, theme

_THREE_EMS: Final = 56
_TWO_EMS: Final = 38
_SECTIONS_EMS: Final = 12.5
_SIDE_EMS: Final = 17.6
_NARROW_SIDE_EMS: Final = 15
_QUESTION_EMS: Final = 36
"""The widest that a line of a question is read with ease."""
_GAP: Final = 36
_BELOW: Final = 20


class AroundQuestion(QWidget):
    """Three columns where there is room, two or one where there is not."""

    rearranged = Signal()

    def __init__(self, sections: QWidget, question: QWidget, side: QWidget) -> None:
        super().__init__()
        layout = _Around()
        self.setLayout(layout)
        self._was_wide = False
        for widget in (sections, question, side):
            layout.addWidget(widget)

    @property
    def begins_with_sections(self) -> bool:
        """Whether the sections stand before the question; where it is narrow they stand under it."""
        return self.width() >= _THREE_EMS * _em()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when what stands first has changed."""
        super().resizeEvent(event)
        if self.begins_with_sections != self._was_wide:
            self._was_wide = self.begins_with_sections
            self.rearranged.emit()


class _Around(QLayout):
    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for _, box in self._deal(QRect(0, 0, width, 0))), default=0)

    def sizeHint(self) -> QSize:
        width = round(_THREE_EMS * _em())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, box in self._deal(rect):
            item.setGeometry(QStyle.visualRect(direction, rect, box))

    def _deal(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        if len(self._items) < 3:
            return []
        sections, question, side = self._items
        em, gap = _em(), theme().space(_GAP)
        wide = rect.width() / em
        if wide >= _THREE_EMS:
            left, right = round(_SECTIONS_EMS * em), round(_SIDE_EMS * em)
            middle = rect.width() - left - right - 2 * gap
            return [
                (sections, _box(sections, rect.x(), rect.y(), left)),
                (question, _box(question, rect.x() + left + gap, rect.y(), min(middle, round(_QUESTION_EMS * em)))),
                (side, _box(side, rect.x() + rect.width() - right, rect.y(), right)),
            ]
        if wide >= _TWO_EMS:
            right = round(_NARROW_SIDE_EMS * em)
            x = rect.x() + rect.width() - right
            upper = _box(side, x, rect.y(), right)
            middle = min(rect.width() - right - gap, round(_QUESTION_EMS * em))
            below = upper.y() + upper.height() + theme().space(_BELOW)
            return [
                (question, _box(question, rect.x(), rect.y(), middle)),
                (side, upper),
                (sections, _box(sections, x, below, right)),
            ]
        dealt, y = [], rect.y()
        for item in (question, side, sections):
            box = _box(item, rect.x(), y, rect.width())
            dealt.append((item, box))
            y += box.height() + theme().space(_GAP)
        return dealt


def _em() -> float:
    return Size.BODY * theme().scale


def _box(item: QLayoutItem, x: int, y: int, width: int) -> QRect:
    height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return QRect(x, y, width, height)
