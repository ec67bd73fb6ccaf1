"""What arrived in the scanner's folder since the page was opened, to take one of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from caseworker.base import CaseworkerError
from caseworker.desk import Scan
from ui.interview.questions.file_words import kind_in_words, size_in_words
from ui.interview.questions.lanes import run_for
from ui.interview.questions.pictures import first_sight
from ui.interview.questions.taking_files import LARGEST_SOURCE, media_type_of
from ui.interview.scans import ScanWatch
from ui.runner_port import Lane, Runner
from ui.theme import theme
from ui.widgets import Button, ChoiceList, Kind, Option, Sheet, Words, announce, core_text

MOST: Final = 3
"""Scans that are shown; older ones are chosen in the folder."""
_LOOKS_AGAIN_MS: Final = 1_000
_THUMB: Final = QSize(240, 240)


@dataclass(frozen=True, slots=True)
class Arrived:
    """What lies there now, with pictures of the newest."""

    scans: tuple[Scan, ...] = ()
    pictures: Mapping[Scan, QImage] = field(default_factory=dict, repr=False)


class ScanSheet(Sheet):
    """The newest scans first, each with a picture; it looks again by itself while it is open."""

    comfortable_px = 680
    scan_chosen = Signal(object)
    folder_asked = Signal()
    """An older file is wanted: open the folder."""

    def __init__(self, parent: QWidget, scans: ScanWatch, runner: Runner, *, looks_again_ms: int = _LOOKS_AGAIN_MS):
        super().__init__(parent, QCoreApplication.translate("ScanSheet", "Take the newest scan"))
        self._scans, self._runner = scans, runner
        self._now: Arrived | None = None
        """What lay there at the last look; None before the first."""
        self._shown: tuple[Scan, ...] = ()
        self._is_looking = False
        self._said = ""
        self.list: ChoiceList | None = None
        self.words = Words()
        self.column.addWidget(self.words)
        self.use = Button(self.tr("Use this scan"), Kind.PRIMARY, icon="check")
        self.older = Button(self.tr("Choose from the folder…"), icon="folder-open")
        self.cancel = Button(self.tr("Cancel"))
        self.add_buttons(self.use, self.older, self.cancel)
        self.use.clicked.connect(self._use)
        self.older.clicked.connect(self._ask_for_folder)
        self.cancel.clicked.connect(self.reject)
        self._again = QTimer(self, interval=looks_again_ms)
        self._again.timeout.connect(self._look)
        self._show_list(())
        self._say(self.tr("Looking into the scanner’s folder…"))

    def showEvent(self, event: QShowEvent) -> None:
        """Look, and go on looking."""
        super().showEvent(event)
        self._again.start()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._again.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        if self._is_looking:
            return
        self._is_looking = True
        known = {} if self._now is None else self._now.pictures
        scans = self._scans

        def read() -> Arrived:
            found = scans.arrived()
            newest = {scan: known[scan] if scan in known else _seen(scan) for scan in found[:MOST]}
            return Arrived(found, newest)

        run_for(self, self._runner, Lane.OUTSIDE, read, done=self._take_in, failed=self._fail)

    def _take_in(self, now: Arrived) -> None:
        """Show what has not changed between two looks; anything else is still being written."""
        before, self._now = self._now, now
        self._is_looking = False
        settled = () if before is None else tuple(scan for scan in now.scans if scan in before.scans)
        if settled != self._shown:
            self._shown = settled
            self._show_list(settled[:MOST])
        if len(settled) < len(now.scans):
            self._say(self.tr("A scan is arriving…"))
        elif settled:
            self._say(self.tr("Look that it is the right paper, and that it can be read."))
        else:
            self._say(
                self.tr(
                    "Nothing has arrived in the scanner’s folder since you opened this form. "
                    "Scan the paper now: it appears here by itself."
                )
            )

    def _fail(self, error: BaseException) -> None:
        self._is_looking = False
        self._now, self._shown = None, ()
        self._show_list(())
        told = error if isinstance(error, CaseworkerError) else CaseworkerError()
        self._say(f"{core_text(told.sentence)} {core_text(told.next_step)}")

    def _show_list(self, scans: tuple[Scan, ...]) -> None:
        before, self.list = self.list, None
        chosen = before.chosen() if before is not None else ()
        if before is not None:
            before.hide()
            before.setParent(None)
            before.deleteLater()
        if scans:
            self.list = ChoiceList([self._option(scan) for scan in scans])
            self.list.setAccessibleName(self.tr("Scans, the newest first"))
            self.column.insertWidget(0, self.list)
            self.list.show()  # at once, so that the sheet makes room for it
            keys = [str(scan.path) for scan in scans]
            self.list.choose([next((key for key in chosen if key in keys), keys[0])])
            self.list.setFocus()
        self.use.setVisible(bool(scans))
        self.use.setDefault(bool(scans))
        if self.isVisible():
            self.fit()

    def _option(self, scan: Scan) -> Option:
        image = QImage() if self._now is None else self._now.pictures.get(scan, QImage())
        facts = f"{kind_in_words(media_type_of(scan.path.name))}, {size_in_words(scan.size_bytes)}"
        return Option(str(scan.path), scan.path.name, facts, None if image.isNull() else _edged(image))

    def _use(self) -> None:
        chosen = self.list.chosen() if self.list is not None else ()
        scan = next((one for one in self._shown if str(one.path) in chosen), None)
        if scan is not None:
            self.accept()
            self.scan_chosen.emit(scan)

    def _ask_for_folder(self) -> None:
        self.reject()
        self.folder_asked.emit()

    def _say(self, sentence: str) -> None:
        if sentence != self._said:
            self._said = sentence
            self.words.set_text(sentence)
            announce(self, sentence)
            if self.isVisible():
                self.fit()


def _edged(image: QImage) -> QPixmap:
    """Return a picture with an edge, for paper is as white as the sheet."""
    picture = QPixmap.fromImage(image)
    painter = QPainter(picture)
    painter.setPen(QPen(theme().colour("edge"), max(1, picture.height() // 60)))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


def _seen(scan: Scan) -> QImage:
    """Read a small picture of a scan; a null one where it cannot be read (yet)."""
    try:
        return first_sight(scan.path.read_bytes(), _THUMB) if scan.size_bytes <= LARGEST_SOURCE else QImage()
    except OSError:
        return QImage()
