"""A file as an answer: chosen, dropped, pasted or scanned; its kind and size are said before and after."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from caseworker.desk import Scan
from caseworker.forms import QuestionState
from ui.interview.questions.contract import Surroundings
from ui.interview.questions.file_area import FileArea, Preview
from ui.interview.questions.file_words import kind_in_words, size_in_words, trouble_in_words
from ui.interview.questions.given_file import FileQuestion
from ui.interview.questions.scanned import Scanned
from ui.interview.questions.taking_files import FileTrouble, TakenFile, Wanted, media_type_of, read_path
from ui.widgets import Button, Flow, Kind, Words, announce
from ui.widgets.file_dialog import ask_for_file


class FileAnswer(FileQuestion):
    """One file of any kind that the form takes."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._facts = ""
        self.area = FileArea()
        self.preview = Preview()
        self.facts = Words(weight=600)
        self.choose = Button(self._choose_words(), icon="upload")
        self.remove = Button(self.tr("Take it away"), kind=Kind.LINK)
        self.buttons = QWidget()
        scans = surroundings.scans
        self.scanned = Scanned(self, scans, surroundings.runner) if scans is not None else None
        self.lay_out()
        self.choose.clicked.connect(self._ask_for_file)
        self.remove.clicked.connect(self.take_away)
        self.area.path_dropped.connect(self.take_path)
        self.area.picture_dropped.connect(self.take_picture)
        self.area.several_dropped.connect(lambda: self.say_trouble(FileTrouble.SEVERAL_FILES))
        self.name_controls()
        self.show_stored()

    def lay_out(self) -> None:
        """Put the controls into the column."""
        row = Flow(self.buttons)
        for button in (self.choose, *self.other_ways(), *self.more_buttons(), self.remove):
            row.addWidget(button)
        for widget in (self.preview, self.facts, self.buttons, Words(self._limits_in_words(), quiet=True)):
            self.area.column.addWidget(widget)
        self.column.addWidget(self.area)
        if self.scanned is not None:
            self.area.column.addWidget(self.scanned.line)
            self.scanned.chosen.connect(self._take_scan)
            self.scanned.folder_asked.connect(self._open_scans)
            self.scanned.settled.connect(self.finished)

    def other_ways(self) -> tuple[Button, ...]:
        """Return the buttons for other ways to give a file, beside choosing it."""
        return (self.scanned.button,) if self.scanned is not None else ()

    def more_buttons(self) -> tuple[Button, ...]:
        """Return the buttons between choosing and taking away."""
        return ()

    @property
    def wanted(self) -> Wanted:
        """What the question takes."""
        attributes = self.question.attributes
        written = attributes.get("accept") or attributes.get("mediatype", "")
        accept = tuple(part.strip().lower() for part in written.split(",") if part.strip())
        return Wanted(accept, self.surroundings.largest_file)

    def _choose_words(self) -> str:
        """Return what the button says that chooses a file."""
        return self.tr("Choose a file…")

    def _limits_in_words(self) -> str:
        """Return what can be given, before anybody tries."""
        words = self.tr("Or drag the file here. It may have up to {size}.")
        return words.format(size=size_in_words(self.surroundings.largest_file))

    def _facts_of(self, taken: TakenFile) -> str:
        """Return what was given, in words."""
        kind, size = kind_in_words(taken.media_type), size_in_words(len(taken.data))
        return self.tr("Given: {kind}, {size}").format(kind=kind, size=size)

    def take_path(self, path: Path) -> None:
        """Read a file from the disk and give it."""
        wanted = self.wanted
        self._forget_scan()
        self.give(lambda: read_path(path, wanted), leads_on=True)

    def take_picture(self, _image: QImage) -> None:
        """Refuse a picture that was pasted: this question takes files."""
        self.say_trouble(FileTrouble.WRONG_KIND)

    def say_trouble(self, trouble: FileTrouble) -> None:
        """Say why something cannot be taken; what was given before stays."""
        self.show_problem(trouble_in_words(trouble, self.surroundings.largest_file))

    def take_away(self) -> None:
        """Take the file out of the answer, and ask no more about a scan."""
        self._forget_scan()
        super().take_away()

    def _take_scan(self, scan: Scan) -> None:
        """Give a scan; what becomes of it in its folder is asked once the vault has it."""
        wanted = self.wanted
        self.give(lambda: read_path(scan.path, wanted))

    def given_now(self, taken: TakenFile) -> None:
        """Ask about the scan that this was, where it was one."""
        name, read, data = self.question.value, self.surroundings.given_file, taken.data
        if self.scanned is not None:
            self.scanned.ask_once_safe(lambda: read(name) == data)

    def refuse(self, error: BaseException) -> None:
        """Say why a file cannot be taken; a scan stays where it is."""
        self._forget_scan()
        super().refuse(error)

    def _forget_scan(self) -> None:
        if self.scanned is not None:
            self.scanned.forget()

    def show_nothing(self) -> None:
        """Show where a file can be put."""
        self._show("", QImage())

    def show_taken(self, taken: TakenFile, picture: QImage) -> None:
        """Show and say what was given."""
        self._show(self._facts_of(taken), picture)
        announce(self, self._facts_of(taken))

    def show_kept(self, data: bytes, picture: QImage) -> None:
        """Show what was given before."""
        kind, size = kind_in_words(media_type_of(self.question.value)), size_in_words(len(data))
        words = self.tr("Given: {kind}, {size}").format(kind=kind, size=size)
        self._show(words if data else self.tr("A file was given, but it cannot be shown."), picture)

    def _show(self, facts: str, picture: QImage) -> None:
        self._facts = facts or self.tr("Nothing is given yet.")
        self.preview.show_image(picture)
        self.facts.set_text(self._facts)
        self.remove.setVisible(bool(facts))
        for button in self.more_buttons():
            button.setVisible(not picture.isNull())
        self.choose.setText(self.tr("Choose another…") if facts else self._choose_words())

    def show_working(self, *, is_so: bool) -> None:
        """Say that the file is being got ready; the buttons stay, for one of them may have the keyboard."""
        self.facts.set_text(self.tr("Getting it ready…") if is_so else self._facts)

    def _ask_for_file(self) -> None:
        ask_for_file(self, self._choose_words(), self._filters(), self.take_path)

    def _open_scans(self) -> None:
        scans = self.surroundings.scans
        folder = scans.folder if scans is not None else None
        ask_for_file(self, self._choose_words(), self._filters(), self.take_path, begin_in=folder)

    def _filters(self) -> list[str]:
        patterns = [pattern for wish in self.wanted.accept for pattern in _patterns(wish)]
        everything = self.tr("All files (*)")
        fitting = self.tr("Fitting files ({patterns})").format(patterns=" ".join(patterns))
        return [fitting, everything] if patterns else [everything]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the clipboard holds when it is pasted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.area.take(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    def name_controls(self) -> None:
        """Name the button by the question."""
        self.name_control(self.choose, self.choose.text())

    def take_focus(self) -> bool:
        """Put the keyboard on the button that chooses, unless a file is given that may stay."""
        if self.question.value and not self.question.problem:
            return False
        self.choose.setFocus()
        return True


def _patterns(wish: str) -> list[str]:
    """Return the file name patterns of a media type or an ending."""
    known = {
        "image": ["*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.bmp", "*.tif", "*.tiff"],
        "audio": ["*.mp3", "*.m4a", "*.wav", "*.ogg", "*.amr", "*.aac", "*.flac"],
        "video": ["*.mp4", "*.mov", "*.webm", "*.avi", "*.mkv", "*.3gp"],
    }
    return [f"*{wish}"] if wish.startswith(".") else known.get(wish.partition("/")[0], [])
