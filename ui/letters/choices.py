"""How a letter is wanted: rows with a link, and the sheet on which each is changed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.widgets import Button, ChoiceList, Kind, Option, Sheet


class ChoiceSheet(Sheet):
    """Asks for one of several; Enter takes it."""

    def __init__(
        self, parent: QWidget, heading: str, options: Sequence[Option], chosen: str, take: Callable[[str], None]
    ) -> None:
        super().__init__(parent, heading)
        self.choices = ChoiceList(options)
        self.choices.choose([chosen])
        self._take = take
        self.column.addWidget(self.choices)
        self.keep = Button(self.tr("Use this"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Leave as it is"))
        self.add_buttons(self.keep, leave)
        self.keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self.accepted.connect(self._taken)
        self.choices.setFocus()

    def _taken(self) -> None:
        for chosen in self.choices.chosen():
            self._take(chosen)
