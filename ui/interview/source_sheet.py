"""Asks who gives an answer: the citizen, a document that was brought, or somebody who is with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.casework import Source, Teller
from ui.interview.source_words import source_words
from ui.widgets import Button, ChoiceList, Kind, Option, ProblemLine, Sheet, TextField, Tick, announce

_MOST = 6
"""Known sources in sight: the digits reach them, and the two that are typed."""
_DOCUMENT, _HELPER = "document", "helper"


class SourceSheet(Sheet):
    """Takes a source; closing it changes nothing."""

    chosen = Signal(object, bool)
    """The `Source`, and whether it holds from here on."""

    def __init__(self, parent: QWidget, first_name: str, now: Source, known: Sequence[Source]) -> None:
        super().__init__(parent, self.tr("Who gives this answer?"))
        self._sources = {"0": Source(), **{str(number): one for number, one in enumerate(known[:_MOST], 1)}}
        said = self.tr("{name} says it").format(name=first_name) if first_name else self.tr("They say it themselves")
        options = [Option(key, source_words(one) or said) for key, one in self._sources.items()]
        options.append(Option(_DOCUMENT, self.tr("From another document") if known else self.tr("From a document")))
        options.append(Option(_HELPER, self.tr("Somebody who is with them says it")))
        self.ways = ChoiceList(options)
        self.document = TextField(self.tr("Which document?"))
        self.name = TextField(self.tr("Their name"))
        self.relation = TextField(
            self.tr("What are they to the person?"), hint=self.tr("Such as daughter or neighbour")
        )
        self.stays = Tick(self.tr("From here on, until somebody else answers"))
        self._problem = ProblemLine()
        for widget in (self.ways, self._problem, self.document, self.name, self.relation, self.stays):
            self.column.addWidget(widget)
        keep = Button(self.tr("Keep this"), Kind.PRIMARY)
        keep.clicked.connect(self._keep)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(keep, cancel)
        here = next((key for key, one in self._sources.items() if one == now), "")
        self.ways.choose((here,))
        self.ways.changed.connect(self._show_way)
        for field in (self.document, self.name, self.relation):
            field.entered.connect(self._keep)
        self._show_way()
        self.ways.setFocus()

    def _show_way(self) -> None:
        way = self._way()
        self.document.setVisible(way == _DOCUMENT)
        for field in (self.name, self.relation):
            field.setVisible(way == _HELPER)
        self._problem.show_sentence("")
        if way in {_DOCUMENT, _HELPER}:
            (self.document if way == _DOCUMENT else self.name).setFocus()

    def _way(self) -> str:
        return next(iter(self.ways.chosen()), "")

    def _keep(self) -> None:
        source = self._source()
        if source is None:
            sentence = (
                self.tr("Choose who gives the answer.") if not self._way() else self.tr("Write down who or what.")
            )
            self._problem.show_sentence(sentence)
            announce(self, sentence, urgent=True)
            return
        self.chosen.emit(source, self.stays.isChecked())
        self.accept()

    def _source(self) -> Source | None:
        match self._way():
            case "document":
                name = self.document.text().strip()
                return Source(Teller.DOCUMENT, name) if name else None
            case "helper":
                name = self.name.text().strip()
                return Source(Teller.HELPER, name, self.relation.text().strip()) if name else None
            case key:
                return self._sources.get(key)
