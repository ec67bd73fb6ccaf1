"""The citizen’s own view of a question: large text and nothing else, over the window or on a second screen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from caseworker.forms import Kind, QuestionState
from ui.interview.citizen_words import large_page
from ui.interview.questions import plain_words
from ui.interview.screen import ShownStep
from ui.widgets import announce
from ui.widgets.scroller import Scroller


class CitizenSheet(QScrollArea):
    """Shows the page of the interview large; showing the same page twice changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownStep | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(Scroller())
        self.setAutoFillBackground(True)  # behind the scroll bar, too, nothing of the page is seen

    def show_step(self, step: ShownStep) -> None:
        """Show the questions of a page; where it stays, it stays scrolled to where it was."""
        if step == self._shown:
            return
        before, self._shown = self._shown, step
        at = self.verticalScrollBar().value()
        self.setWidget(large_page(step))
        if before is not None and before.key == step.key:
            self.verticalScrollBar().setValue(at)


class SecondScreen(CitizenSheet):
    """The citizen’s view on a screen of its own; the keyboard stays with the adviser."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setWindowTitle("Caseworker")
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())


class CitizenView(CitizenSheet):
    """The citizen’s view over the whole window; what is pressed here does what it does on the page."""

    closed = Signal()
    pressed = Signal(int)
    """A digit that picks a choice."""
    go_on_asked = Signal()
    back_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._was_full = over.isFullScreen()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large view. Press Escape to go back."))
        over.installEventFilter(self)

    def open(self) -> None:
        """Cover the whole window, and the whole screen."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        if not self._was_full:
            self._over.setWindowState(self._over.windowState() | Qt.WindowState.WindowFullScreen)

    def shut(self) -> None:
        """Give the window back as it was."""
        self._over.removeEventFilter(self)
        if not self._was_full:
            self._over.setWindowState(self._over.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.hide()
        self.deleteLater()

    def show_step(self, step: ShownStep) -> None:
        """Show the questions of a page, and say the first."""
        is_same = self._shown is not None and self._shown.key == step.key
        super().show_step(step)
        if step.questions and not is_same:
            announce(self, plain_words(step.questions[0].label or ""))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick, go on, go back or close; the arrows scroll."""
        key = event.key()
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.closed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown}:
            self.go_on_asked.emit()
        elif key == Qt.Key.Key_PageUp:
            self.back_asked.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.pressed.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)


def screen_beside(window: QWidget) -> QScreen | None:
    """Return a screen that the window is not on; None where there is only one."""
    return next((screen for screen in QGuiApplication.screens() if screen is not window.screen()), None)


def picked(question: QuestionState, digit: int) -> str | None:
    """Return the answer once a digit picked one more, or another, choice; None where it picks nothing."""
    if not 1 <= digit <= len(question.choices):
        return None
    value = question.choices[digit - 1].value
    if question.kind is Kind.SELECT_ONE:
        return value
    if question.kind is not Kind.SELECT_MANY:
        return None
    chosen = question.value.split()
    return " ".join(one for one in chosen if one != value) if value in chosen else " ".join([*chosen, value])
