"""The bar of the person in hand: whose record this is, over every page, until it is closed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.navigation import InHand
from ui.shell.bar_button import BarButton
from ui.theme import Size, theme
from ui.widgets import Icon, Words, announce

_SIDE: Final = 28
_SHARE_OF_NAME: Final = 0.65
_LARGE: Final = 1.6
"""Beside type so large a name leaves no room: what is being done stands under it."""


class PersonBar(QWidget):
    """Shows who is being helped with what."""

    hide_clicked = Signal()
    finish_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(theme().space(12))
        self._name = Words("", size=Size.LEAD, weight=700, ink="person_text")
        self._matter = Words("", size=Size.BODY, ink="person_text")
        row.addWidget(Icon("user", 22, ink="person_text"))
        self._is_stacked = theme().scale >= _LARGE
        ways = QBoxLayout.Direction
        said = QBoxLayout(ways.TopToBottom if self._is_stacked else ways.LeftToRight)
        said.setSpacing(0 if self._is_stacked else theme().space(12))
        said.addWidget(self._name)
        said.addWidget(self._matter, 0 if self._is_stacked else 1)
        row.addLayout(said, 1)
        finish = BarButton(self.tr("Finish"), "user-check", "Ctrl W")
        finish.setToolTip(self.tr("Close this person’s record. Everything stays saved."))
        finish.clicked.connect(self.finish_clicked)
        hide = BarButton(self.tr("Hide screen"), "eye-off", "Shift ×3")
        hide.clicked.connect(self.hide_clicked)
        row.addWidget(finish, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(hide, 0, Qt.AlignmentFlag.AlignVCenter)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._buttons = (finish, hide)
        for words in (self._name, self._matter):
            words.setMinimumWidth(round(5 * Size.BODY * theme().scale))  # a long word breaks; it widens no window
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what is being done beside a long name."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._is_stacked:
            return
        beside = sum(button.sizeHint().width() + theme().space(12) for button in self._buttons)
        room = self.width() - beside - 2 * _SIDE - round(40 * theme().scale)
        share = _SHARE_OF_NAME if self._matter.text() else 1.0
        self._name.setMaximumWidth(max(round(room * share), self._name.minimumWidth()))

    def show_citizen(self, citizen: InHand | None) -> None:
        """Show who is in hand, and say it to a screen reader; nobody hides the bar."""
        if citizen is None:
            self._name.set_text("")
            self._matter.set_text("")
            self.hide()
            return
        name = citizen.name or self.tr("No record kept")
        self._name.set_text(name)
        self._matter.set_text(citizen.matter)
        self._matter.setVisible(bool(citizen.matter))
        self._fit()
        was_hidden = self.isHidden()
        self.show()
        if was_hidden:
            announce(self, self.tr("You are helping {name}.").format(name=name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the bar; where colours say nothing, a line ends it."""
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.colour("person"))
        if look.tokens.is_outlined:
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("rule"))
