"""Fields to type into and to choose from, each with its label, hint and problem."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import Size, theme
from ui.widgets.choices import Option
from ui.widgets.words import Words


class TextField(QWidget):
    """A label over a field of one or more lines."""

    edited = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        secret: bool = False,
        lines: int = 1,
        width_chars: int = 0,
        optional: bool = False,
    ) -> None:
        super().__init__()
        self.input: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        self._label = QLabel(self.tr("{label} (if you like)").format(label=label) if optional else label)
        self._label.setFont(theme().font(Size.BODY, 600))
        self._hint = Words(hint, quiet=True)
        self._hint.setVisible(bool(hint))
        self._error = Words("", weight=600, ink="needs")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._hint, self._error, self.input):
            column.addWidget(widget)
        if width_chars:
            self.input.setMaximumWidth(self.input.fontMetrics().averageCharWidth() * (width_chars + 4))
        if isinstance(self.input, QLineEdit):
            self.input.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
            self.input.textEdited.connect(self.edited)
            self.input.returnPressed.connect(self.entered)
        else:
            self.input.textChanged.connect(self._tell)
        self._label.setBuddy(self.input)
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
        self.setFocusProxy(self.input)

    def text(self) -> str:
        """Return what was typed."""
        return self.input.text() if isinstance(self.input, QLineEdit) else self.input.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text` in the field; `edited` stays silent."""
        if isinstance(self.input, QLineEdit):
            self.input.setText(text)
        else:
            with QSignalBlocker(self.input):
                self.input.setPlainText(text)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with what was typed; nothing if the sentence is empty."""
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))

    def _tell(self) -> None:
        self.edited.emit(self.text())


class SearchField(QLineEdit):
    """The large field to search with."""

    def __init__(self, placeholder: str, key: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(theme().font(Size.LEAD))
        self._key = key


class DropDown(QWidget):
    """A label over a list that opens."""

    changed = Signal(str)

    def __init__(self, label: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.input = QComboBox()
        title = QLabel(label)
        title.setFont(theme().font(Size.BODY, 600))
        title.setBuddy(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.input)
        for option in options:
            self.input.addItem(option.label, option.key)
        self.input.setAccessibleName(label)
        self.input.activated.connect(self._tell)
        self.setFocusProxy(self.input)

    def current(self) -> str:
        """Return the key of what is chosen."""
        return str(self.input.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose an option; `changed` stays silent."""
        self.input.setCurrentIndex(self.input.findData(key))

    def _tell(self, _index: int) -> None:
        self.changed.emit(self.current())
