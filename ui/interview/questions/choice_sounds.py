"""The recordings that a form has of its choices, to be heard one by one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.forms import Choice, MediaSource, file_name
from ui.interview.questions.marked import plain_words
from ui.interview.questions.play import PlayButton
from ui.media import has_media
from ui.runner_port import Runner
from ui.widgets import Flow, Words


class ChoiceSounds(QWidget):
    """A button for each; without a player it says that there are recordings."""

    def __init__(self, choices: Sequence[Choice], source: MediaSource, runner: Runner) -> None:
        super().__init__()
        self.players: list[PlayButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if not has_media():
            words = self.tr("The form has recordings of the answers. They cannot be played here: read them out.")
            column.addWidget(Words(words, quiet=True))
            return
        row = Flow(gap=8)
        for choice in choices:
            address = choice.media["audio"]
            label = plain_words(choice.label or choice.value).partition("\n")[0]
            words = self.tr("Hear “{answer}”").format(answer=label)
            player = PlayButton(words, runner, partial(source.open, file_name(address) or address))
            self.players.append(player)
            row.addWidget(player)
        column.addLayout(row)
