"""A picture taken with the camera of this computer: it goes into memory and from there into the vault."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.media import Cameras, LiveCamera
from ui.theme import theme
from ui.widgets import Button, DropDown, Kind, Option, Sheet, Words, announce, name_it
from ui.widgets.voice import Voiced

_SHAPE: Final = (16, 9)
_HIGHEST: Final = 400
_PATIENCE_MS: Final = 8_000
"""A camera that shows nothing for so long is taken by another program."""


class CameraPicture(QWidget, Voiced):
    """What the camera sees, or what was taken, as large as there is room."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show a picture; a null one leaves the place dark."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room to see whether small print can be read."""
        room = self.window().parentWidget()
        height = min(_HIGHEST, room.window().height() * 11 // 20 if room is not None else _HIGHEST)
        return QSize(height * _SHAPE[0] // _SHAPE[1], height)

    def minimumSizeHint(self) -> QSize:
        """Do with less in a small window."""
        return QSize(240, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle of a dark place."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSizeF()
            corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
            painter.drawImage(QRectF(corner, size), self._image)
        painter.setPen(theme().colour("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class CameraSheet(Sheet):
    """Shows what the camera sees; a picture is taken, looked at, turned, and used or taken again.

    The camera is on only while the sheet is seen: hiding or locking the screen switches it off.
    """

    comfortable_px = 740
    picture_taken = Signal(QImage)

    def __init__(self, parent: QWidget, cameras: Cameras | None, *, patience_ms: int = _PATIENCE_MS) -> None:
        super().__init__(parent, QCoreApplication.translate("CameraSheet", "Take a picture"))
        self._cameras = cameras
        self._live: LiveCamera | None = None
        self._latest, self._taken = QImage(), QImage()
        self._found = cameras.found() if cameras is not None else ()
        self.which = DropDown(self.tr("Camera"), [Option(one.key, one.name) for one in self._found])
        self.picture = CameraPicture()
        self.words = Words()
        self.take = Button(self.tr("Take the picture"), Kind.PRIMARY, icon="camera")
        self.use = Button(self.tr("Use it"), Kind.PRIMARY, icon="check")
        self.again = Button(self.tr("Take it again"), icon="refresh-cw")
        self.turn = Button(self.tr("Turn"), icon="rotate-cw")
        self.cancel = Button(self.tr("Cancel"))
        for widget in (self.which, self.picture, self.words):
            self.column.addWidget(widget)
        self.add_buttons(self.take, self.use, self.again, self.turn, self.cancel)
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._fail)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.which.changed.connect(lambda _key: self._switch_on())
        self.take.clicked.connect(self._take)
        self.again.clicked.connect(self._begin_again)
        self.turn.clicked.connect(self._turn_right)
        self.use.clicked.connect(self._use)
        self.cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the camera on, unless a picture is being looked at."""
        super().showEvent(event)
        if self._taken.isNull():
            self._switch_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the camera off."""
        self._switch_off()
        super().hideEvent(event)

    def _switch_on(self) -> None:
        self._switch_off()
        self._latest = QImage()
        self._show_state()
        if self._cameras is None or not self._found:
            self._say(self._why_none())
            return
        self._say(self.tr("Switching the camera on…"))
        self._patience.start()
        self._live = self._cameras.open(self.which.current(), seen=self._see, failed=self._fail)

    def _why_none(self) -> str:
        if self._cameras is None:
            return self.tr("The part of Caseworker that works the camera is not installed. Choose a file instead.")
        return self.tr("No camera is connected to this computer. Choose a file, or scan the paper instead.")

    def _switch_off(self) -> None:
        self._patience.stop()
        live, self._live = self._live, None
        if live is not None:
            live.close()

    def _see(self, image: QImage) -> None:
        if self._live is None and not self._patience.isActive():
            return
        is_first = self._latest.isNull()
        self._latest = image
        self.picture.show_image(image)
        if is_first:
            self._patience.stop()
            self._say(self.tr("Hold it flat and in good light, so that the small print can be read."))
            self._show_state()
            self.take.setFocus()

    def _fail(self) -> None:
        self._switch_off()
        self._latest = QImage()
        self._show_state()
        for widget in (self.take, self.picture):
            widget.hide()
        self.again.show()
        self.again.setText(self.tr("Try again"))
        self.again.setFocus()
        self._say(
            self.tr(
                "The camera shows nothing. Another program may be using it, or the computer’s settings do not "
                "allow it. Close the other program and try again, or choose a file instead."
            )
        )

    def _take(self) -> None:
        if self._latest.isNull():
            return
        self._taken = self._latest
        self._switch_off()
        self._show_taken()
        self._say(self.tr("Can it be read? Then use it."))
        self.use.setFocus()

    def _begin_again(self) -> None:
        self._taken = QImage()
        self._switch_on()

    def _turn_right(self) -> None:
        self._taken = self._taken.transformed(QTransform().rotate(90))
        self._show_taken()

    def _use(self) -> None:
        picture, self._taken = self._taken, QImage()
        self.accept()
        self.picture_taken.emit(picture)

    def _show_taken(self) -> None:
        self.picture.show_image(self._taken)
        self._show_state()

    def _show_state(self) -> None:
        is_taken = not self._taken.isNull()
        self.which.setVisible(len(self._found) > 1 and not is_taken)
        self.take.setVisible(not is_taken and bool(self._found))
        self.take.setEnabled(not self._latest.isNull())
        self.again.setText(self.tr("Take it again"))
        for button in (self.use, self.again, self.turn):
            button.setVisible(is_taken)
        (self.use if is_taken else self.take).setDefault(True)
        if self._latest.isNull() and not is_taken:
            self.picture.show_image(QImage())
        self.picture.setVisible(bool(self._found))
        name_it(self.picture, self.tr("The picture taken") if is_taken else self.tr("What the camera sees"))

    def _say(self, sentence: str) -> None:
        self.words.set_text(sentence)
        if self.isVisible():
            self.fit()
        announce(self, sentence)
