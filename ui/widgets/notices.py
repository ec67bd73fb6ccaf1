"""What went well or wrong, in words, with what to press and the detail a click away."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.buttons import Button, Kind
from ui.widgets.speech import announce, core_text
from ui.widgets.words import Heading, Words
from ui.wording import Notice, Tone


class NoticeBox(QFrame):
    """One notice; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Words("", weight=600)
        self._step = Words("")
        self._code = Words("", quiet=True)
        self._details = Button(self.tr("Details"), Kind.LINK)
        self._details.clicked.connect(self._code.show)
        column = QVBoxLayout(self)
        for widget in (self._sentence, self._step, self._details, self._code):
            column.addWidget(widget)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice and have it spoken; hide the box for none."""
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._sentence.set_text(core_text(notice.sentence))
        self._step.set_text(core_text(notice.next_step))
        self._step.setVisible(bool(notice.next_step))
        self._details.setVisible(bool(notice.code))
        self._code.set_text(self.tr("Code for support: {code}").format(code=notice.code))
        self._code.hide()
        announce(self, f"{self._sentence.text()} {self._step.text()}".strip(), urgent=notice.tone is Tone.WRONG)


class ErrorSummary(QFrame):
    """What must be put right, each with a link that leads there."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self.hide()

    def show_problems(self, title: str, problems: Iterable[tuple[str, str]]) -> None:
        """Show the problems as (key, sentence); hide for none."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        found = tuple(problems)
        self.setVisible(bool(found))
        if not found:
            return
        self._column.addWidget(Heading(title, 3))
        for key, sentence in found:
            link = Button(core_text(sentence), Kind.LINK)
            link.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(link)
        announce(self, title, urgent=True)
