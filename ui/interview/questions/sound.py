"""A sound or a video as an answer: given as a file or recorded here, and heard before it is sent."""

from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import Surroundings
from ui.interview.questions.play import PlayButton
from ui.interview.questions.record_sheet import RecordSheet
from ui.interview.questions.taking_files import taken
from ui.interview.questions.upload import FileAnswer
from ui.media import has_media
from ui.widgets import Button


class SoundAnswer(FileAnswer):
    """A recording of any kind; with the extra it is played from the vault, and a sound is recorded at the desk."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        self._record: Button | None = None
        self.player: PlayButton | None = None
        super().__init__(question, surroundings, parent)

    def lay_out(self) -> None:
        """Put a button to play what was given over the others."""
        super().lay_out()
        if has_media():
            self.player = PlayButton(self.tr("Play what was given"), self.surroundings.runner, self._given)
            self.player.picture_shown.connect(self.preview.show_image)
            self.area.column.insertWidget(self.area.column.indexOf(self.buttons), self.player)

    def other_ways(self) -> tuple[Button, ...]:
        """Return the button that records, where a sound is asked for and the extra is installed; nobody scans one."""
        is_sound = self.question.attributes.get("mediatype", "").startswith("audio")
        if self._record is None and is_sound and has_media():
            self._record = Button(self.tr("Record…"), icon="mic")
            self._record.clicked.connect(self._open_recorder)
        return (self._record,) if self._record is not None else ()

    def show_value(self, value: str) -> None:
        """Show the answer, and whether there is something to play."""
        super().show_value(value)
        if self.player is not None:
            self.player.setVisible(bool(value))

    def _given(self) -> bytes | None:
        return self.surroundings.given_file(self.question.value)

    def _open_recorder(self) -> None:
        around = self.surroundings
        sheet = RecordSheet(self, around.microphones(), around.runner, largest=around.largest_file)
        sheet.recorded.connect(self._take_recording)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _take_recording(self, data: bytes) -> None:
        wanted = self.wanted
        self._forget_scan()
        self.give(lambda: taken(data, "recording.wav", wanted), leads_on=True)
