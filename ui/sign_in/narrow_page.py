"""A page as wide as text is easy to read, with its heading, its notice and its buttons in their places."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.runner import VisitRunner
from ui.runner_port import Runner
from ui.theme import Size, theme
from ui.widgets import Button, Card, Flow, Heading, Icon, Kind, NoticeBox, Page, Words
from ui.wording import Notice

_WIDEST_EMS = 38
_WIDEST_AT_DOOR_EMS = 30


def _forget(_: BaseException) -> None:
    """Take no notice: the page that comes next reads what is true."""


class NarrowPage(Page):
    """One heading, what is asked, and the buttons under it; at a door it stands on a card in the middle."""

    def __init__(self, heading: str, lead: str = "", *, at_door: bool = False) -> None:
        super().__init__()
        middle: QWidget = Card() if at_door else QWidget()
        self.body = QVBoxLayout()
        self._frame(middle, at_door=at_door)
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
        self._primary: Button | None = None
        self._leads_back: Button | None = None
        self._visit: VisitRunner | None = None

    def focus_first(self) -> None:
        """Bring the keyboard to where the work begins, or to the page itself, so that it is read out."""
        if self.first_focus is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        super().focus_first()

    def own(self, runner: Runner, lost: Callable[[BaseException], None] = _forget) -> VisitRunner:
        """Return a runner that falls silent when this page is left; `lost` hears of writes that fail afterwards."""
        self._visit = VisitRunner(runner, lost)
        return self._visit

    def leave(self) -> None:
        """Let nothing late reach the page."""
        if self._visit is not None:
            self._visit.end()

    def add(self, *widgets: QWidget) -> None:
        """Put widgets under what is there."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_buttons(self, primary: Button, *others: QWidget) -> None:
        """Put a row of buttons under what is there; Enter presses the first, wherever the keyboard is."""
        self._primary = primary
        self.add(row_of(primary, *others))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._press)

    def lead_with(self, button: Button) -> None:
        """Make this the button that Enter presses, and look like it."""
        if self._primary is not button and self._primary is not None:
            self._primary.kind = Kind.SECONDARY
            button.kind = Kind.PRIMARY
            self._primary.update()
            button.update()
            self._primary = button

    def on_back(self, back: Button) -> None:
        """Let Alt+Left press a button that leads back."""
        self._leads_back = back

    def step_back(self) -> bool:
        """Press the button that leads back, where there is one."""
        if self._leads_back is None:
            return False
        self._leads_back.click()
        return True

    def show_notice(self, notice: Notice | None) -> None:
        """Show what went well or wrong; None for nothing."""
        self._notice.show_notice(notice)
        if notice is not None:
            self.ensureWidgetVisible(self._notice, 0, 48)

    def _frame(self, middle: QWidget, *, at_door: bool) -> None:
        look = theme()
        widest = _WIDEST_AT_DOOR_EMS if at_door else _WIDEST_EMS
        middle.setMaximumWidth(round(Size.BODY * look.scale * widest))
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.setSpacing(look.space(20))
        if isinstance(middle, Card):
            self.body.setContentsMargins(*(look.space(16),) * 4)
            middle.column.addLayout(self.body)
        else:
            self.body.setContentsMargins(7, 0, 7, 7)
            middle.setLayout(self.body)
        row = QHBoxLayout()
        if at_door:
            row.addStretch(1)
            self.column.addStretch(2)
        row.addWidget(middle, 20)
        row.addStretch(1 if at_door else 0)
        self.column.addLayout(row)
        self.column.addStretch(3)

    def _press(self) -> None:
        focused = QApplication.focusWidget()
        pressed = focused if isinstance(focused, QPushButton) else self._primary
        if pressed is not None:
            pressed.click()


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
