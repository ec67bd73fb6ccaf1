"""Beside a question: who answers it, and a way to say that it is somebody or something else."""

from PySide6.QtCore import Signal

from caseworker.casework import Interpreter, Source
from ui.interview.source_words import source_words
from ui.theme import Size
from ui.widgets import Button, Card, Kind, Words


class WhoCard(Card):
    """Tells who answers now."""

    change_clicked = Signal()
    interpreter_clicked = Signal()

    def __init__(self, first_name: str) -> None:
        super().__init__(self.tr("Who answers"), icon="user")
        self._first_name = first_name
        self._who = Words()
        self._holds = Words(size=Size.SMALL, quiet=True)
        self.add(self._who)
        self.add(self._holds)
        self.change = Button(self.tr("Somebody or something else"), Kind.LINK, key="F8", size=Size.SMALL)
        self.change.clicked.connect(self.change_clicked)
        self.add(self.change)
        self._interprets = Words(size=Size.SMALL)
        self.add(self._interprets)
        self.interpreter = Button("", Kind.LINK, size=Size.SMALL)
        self.interpreter.clicked.connect(self.interpreter_clicked)
        self.add(self.interpreter)

    def show_source(self, source: Source, *, stays: bool) -> None:
        """Show who answers this question, and whether they answer from here on."""
        own = self._first_name or self.tr("The person")
        self._who.set_text(source_words(source) or self.tr("{name} themself").format(name=own))
        holds = "" if source.is_citizen else self.tr("from here on") if stays else self.tr("this answer")
        self._holds.set_text(holds)
        self._holds.setVisible(bool(holds))

    def show_interpreter(self, interpreter: Interpreter | None) -> None:
        """Show who interprets, where somebody does."""
        if interpreter is None:
            self._interprets.set_text("")
            self.interpreter.setText(self.tr("Somebody interprets"))
        else:
            words = self.tr("{name} interprets ({language})")
            self._interprets.set_text(words.format(name=interpreter.name, language=interpreter.language))
            self.interpreter.setText(self.tr("Change who interprets"))
        self._interprets.setVisible(interpreter is not None)
