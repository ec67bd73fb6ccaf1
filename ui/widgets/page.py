"""A page: one heading, what it shows, and where the focus begins."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button, is_enter
from ui.widgets.scroller import Scroller
from ui.widgets.voice import Voiced
from ui.widgets.words import Heading


class _Content(QWidget, Voiced):
    """What a page scrolls; a reader that comes into it says which page this is."""

    spoken_role = QAccessible.Role.Grouping

    def spoken_name(self) -> str:
        """Return the heading of the page."""
        headings = (one for one in self.findChildren(Heading) if one.level == 1 and one.isVisibleTo(self))
        return next((one.text() for one in headings), "")


class Page(QScrollArea):
    """Scrolls what does not fit; `column` takes what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.heading: Heading | None = None
        self.first_focus: QWidget | None = None
        self.is_beginning = True
        """Nobody has done anything here yet: the page shows its heading, wherever the keyboard is."""
        self.leads_on: Button | None = None
        """What Enter presses from wherever it means nothing else."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(Scroller())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing shifts when a page grows
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Content()
        self.column = QVBoxLayout(content)
        self.restyle()
        self.setWidget(content)

    def restyle(self) -> None:
        """Take margins that suit the size of the type."""
        side, above, bar = theme().space(36), theme().space(28), self.verticalScrollBar().sizeHint().width()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (side - bar, side) if is_mirrored else (side, side - bar)
        self.column.setContentsMargins(left, above, right, above)
        self.column.setSpacing(theme().space(12))

    def ring_rect(self) -> QRect:
        """Ask for no ring where nothing on the page takes the keyboard yet."""
        return QRect()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep what is shown at the top where nothing asks for the whole height."""
        super().showEvent(event)
        if not self.column.expandingDirections() & Qt.Orientation.Vertical:
            self.column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, where the page has a button that leads on."""
        if self.leads_on is not None and self.leads_on.isVisible() and is_enter(event):
            self.leads_on.click()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Bring the keyboard to where the work of this page begins."""
        if self.first_focus is not None:
            self.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_at_top(self) -> None:
        """Show the heading until somebody does something."""
        self.verticalScrollBar().setValue(0)
        self.is_beginning = True

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part that has just appeared, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, theme().space(24)))

    def step_back(self) -> bool:
        """Take one step back within the page; False where the way back leaves it."""
        return False

    def things_changed(self) -> None:
        """Read again what is shown: the records have changed, perhaps by somebody else."""

    def settle_then(self, act: Callable[[], None]) -> None:
        """Keep what was typed, then do `act`, which leaves the page; a page that must wait first does it later."""
        act()

    def leave(self) -> None:
        """End the visit; nothing is shown or emitted after it."""
