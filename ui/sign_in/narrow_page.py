"""A page as wide as text is easy to read, with its heading, its notice and its buttons in their places."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets import Button, Flow, Heading, Icon, NoticeBox, Page, Words
from ui.wording import Notice

_WIDEST_EMS = 38


class NarrowPage(Page):
    """One heading, what is asked, and the buttons under it."""

    def __init__(self, heading: str, lead: str = "") -> None:
        super().__init__()
        middle = QWidget()
        middle.setMaximumWidth(round(Size.BODY * theme().scale * _WIDEST_EMS))
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(middle)
        self.body.setContentsMargins(7, 7, 7, 7)
        self.body.setSpacing(theme().space(20))
        row = QHBoxLayout()
        row.addWidget(middle, 1)
        row.addStretch(0)
        self.column.addLayout(row)
        self.column.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(theme().space(8))
        self.heading = Heading(heading)
        head.addWidget(self.heading)
        if lead:
            head.addWidget(Words(lead, size=Size.LEAD, quiet=True))
        self.body.addLayout(head)
        self._notice = NoticeBox()
        self._notice.hide()
        self.body.addWidget(self._notice)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets under what is there."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_buttons(self, primary: Button, *others: Button) -> None:
        """Put a row of buttons under what is there; Enter presses the first, wherever the keyboard is."""
        self.add(row_of(primary, *others))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self._press(primary))

    def on_back(self, back: Button) -> None:
        """Let Alt+Left press a button that leads back."""
        shortcut = QShortcut(QKeySequence("Alt+Left"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(back.click)

    def show_notice(self, notice: Notice | None) -> None:
        """Show what went well or wrong; None for nothing."""
        self._notice.show_notice(notice)
        if notice is not None:
            self.ensureWidgetVisible(self._notice, 0, 48)

    def _press(self, primary: Button) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else primary).click()


def row_of(*buttons: QWidget) -> QWidget:
    """Return widgets side by side, in as many rows as they need."""
    holder = QWidget()
    row = Flow(holder)
    for button in buttons:
        row.addWidget(button)
    return holder


def point(icon: str, text: str, ink: str = "ink") -> QWidget:
    """Return a sentence with a picture before it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().space(12))
    row.addWidget(Icon(icon, 20, ink), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(text, ink=ink), 1)
    return line
