"""The full window before anybody is signed in: the name of the program at the left, one page at the right."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QStyle, QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets import Icon, Page, Words, name_it
from ui.widgets.emptying import empty_layout

_PANEL_EMS = 17
_LEAST_PAGE_EMS = 34


class StepState(StrEnum):
    """Where a step of several stands."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


class _StepLine(QWidget):
    """One step: done, here or ahead; the mark says it beside the colour."""

    def __init__(self, text: str, state: StepState) -> None:
        super().__init__()
        mark = {StepState.DONE: "circle-check", StepState.HERE: "circle-dot", StepState.AHEAD: "circle"}[state]
        ink = "rail_quiet" if state is StepState.AHEAD else "rail_text"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(12))
        row.addWidget(Icon(mark, 20, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(text, weight=600 if state is StepState.HERE else 400, ink=ink), 1)
        spoken = {
            StepState.DONE: self.tr("{step}, done"),
            StepState.HERE: self.tr("{step}, this page"),
            StepState.AHEAD: self.tr("{step}, later"),
        }[state]
        name_it(self, spoken.format(step=text))


class _Ground(QWidget):
    """The dark ground of the panel; where the page is as dark, a line parts them."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("rail"))
        if theme().tokens.is_outlined:
            line = QRect(self.width() - 1, 0, 1, self.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), line), theme().colour("line"))


class BrandPanel(QScrollArea):
    """The name of the program, what it is for, and the steps of what is being done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = _Ground()
        column = QVBoxLayout(ground)
        side = theme().space(32)
        column.setContentsMargins(side, theme().space(28), side, side)
        column.setSpacing(theme().space(8))
        column.addWidget(Words("Caseworker", size=Size.PAGE, weight=700, ink="rail_text"))
        column.addWidget(Words(self.tr("Public services, filled in together."), ink="rail_quiet"))
        column.addSpacing(theme().space(32))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme().space(16))
        column.addLayout(self._steps)
        column.addStretch(1)
        self._foot = Words(
            self.tr("Everything stays on this computer, encrypted, until you send it."),
            size=Size.SMALL,
            ink="rail_quiet",
        )
        column.addWidget(self._foot)
        self.setWidget(ground)

    def show_steps(self, names: Sequence[str], here: int) -> None:
        """Show the steps; `here` counts from 0."""
        empty_layout(self._steps)
        for place, name in enumerate(names):
            state = StepState.HERE if place == here else StepState.DONE if place < here else StepState.AHEAD
            self._steps.addWidget(_StepLine(name, state))


class Entrance(QWidget):
    """Shows one page at a time beside the panel, which goes where the window is too narrow for both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = BrandPanel()
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._stack, 1)
        QShortcut(QKeySequence("Alt+Left"), self, self._step_back)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def put(self, page: Page) -> None:
        """Show a page in place of the one before; the keyboard goes to where its work begins."""
        before = self.page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            before.leave()
            self._stack.removeWidget(before)
            before.deleteLater()
        if page.heading is not None:
            name_it(page, page.heading.text())
        page.focus_first()

    def _step_back(self) -> None:
        if self.page is not None:
            self.page.step_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel stand beside the page only where both have room."""
        super().resizeEvent(event)
        em = Size.BODY * theme().scale
        self.panel.setFixedWidth(round(em * _PANEL_EMS))
        self.panel.setVisible(self.width() >= em * (_PANEL_EMS + _LEAST_PAGE_EMS))
