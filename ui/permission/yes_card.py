"""How the citizen says yes: signed on screen or on paper, or spoken before a witness."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget

from caseworker.casework import Given
from ui.interview.questions import SignaturePad
from ui.interview.questions.signature_pad import png_of
from ui.permission.paper_line import PaperLine
from ui.permission.presenter import Lacks
from ui.permission.who_says import WhoSays
from ui.theme import Size, theme
from ui.widgets import Button, Card, ChoiceList, Kind, Option, ProblemLine, TextField, announce, name_it

_TYPED_WIDTH, _TYPED_HEIGHT = 900, 300


class YesCard(Card):
    """Takes the way, and the signature or the witness; nothing is chosen in advance."""

    paper_chosen = Signal()
    grew = Signal(object)
    """The way was chosen, and with it appeared what has to be done; it ends with this widget."""

    def __init__(self) -> None:
        super().__init__(self.tr("How do they say yes?"))
        self._problem = ProblemLine()
        self.who = WhoSays()
        self.ways = ChoiceList(
            [
                Option(Given.SIGNED_ON_SCREEN, self.tr("They sign on this screen")),
                Option(Given.SIGNED_ON_PAPER, self.tr("They sign on paper")),
                Option(Given.SPOKEN, self.tr("They say it, and somebody else hears it")),
            ]
        )
        name_it(self.ways, self.tr("How do they say yes?"))
        self.pad = SignaturePad()
        self.clear = Button(self.tr("Clear"), Kind.LINK, icon="x")
        self.typed = TextField(self.tr("Or they type their name"))
        self.paper = PaperLine()
        self.witness = TextField(
            self.tr("Who else heard it?"), hint=self.tr("Their name. It cannot be you: a colleague or a friend.")
        )
        for widget in (self._problem, self.ways, self.pad, self.clear, self.typed, self.paper, self.witness):
            self.add(widget)
        self.clear.clicked.connect(self.pad.clear)
        self.ways.changed.connect(self._show_way)
        self.ways.changed.connect(lambda: self.grew.emit(self._last_of(self._way())))
        self._show_way()

    def given(self) -> tuple[Given | None, str, bytes]:
        """Return the way, the witness and the signature as they stand."""
        way = self._way()
        witness = self.witness.text() if way is Given.SPOKEN else ""
        return way, witness, self._signature() if way is Given.SIGNED_ON_SCREEN else b""

    def show_lacks(self, lacks: tuple[Lacks, ...]) -> None:
        """Say what was not said yet, and bring the keyboard there."""
        self.who.show_lack(is_so=Lacks.WHO in lacks)
        if not lacks or Lacks.WHO in lacks:
            self._problem.show_sentence("")
            return
        sentence, place = self._words_for(lacks[0]), self._place_of(lacks[0])
        self._problem.show_sentence(sentence, place.focusProxy() or place)
        announce(self, sentence, urgent=True)
        place.setFocus()

    def _way(self) -> Given | None:
        chosen = self.ways.chosen()
        return Given(chosen[0]) if chosen else None

    def _signature(self) -> bytes:
        if not self.pad.is_empty:
            return self.pad.png()
        name = self.typed.text().strip()
        return typed_signature(name) if name else b""

    def _show_way(self) -> None:
        way = self._way()
        for widget in (self.pad, self.clear, self.typed):
            widget.setVisible(way is Given.SIGNED_ON_SCREEN)
        self.paper.setVisible(way is Given.SIGNED_ON_PAPER)
        self.witness.setVisible(way is Given.SPOKEN)
        if way is Given.SIGNED_ON_PAPER:
            self.paper_chosen.emit()
        self._problem.show_sentence("")

    def _last_of(self, way: Given | None) -> QWidget:
        match way:
            case Given.SIGNED_ON_SCREEN:
                return self.typed
            case Given.SPOKEN:
                return self.witness
            case _:
                return self.paper

    def _place_of(self, lack: Lacks) -> QWidget:
        if lack is Lacks.SIGNATURE:
            return self.typed
        return self.ways if lack is Lacks.WAY else self.witness

    def _words_for(self, lack: Lacks) -> str:
        match lack:
            case Lacks.SIGNATURE:
                return self.tr("The signature is still missing.")
            case Lacks.WITNESS:
                return self.tr("Write down who else heard it.")
            case Lacks.OTHER_WITNESS:
                return self.tr("You cannot be the witness yourself. Write down somebody else who heard it.")
            case _:
                return self.tr("Choose how they say yes.")


def typed_signature(name: str) -> bytes:
    """Return a typed name as a picture, for somebody who signs with the keyboard."""
    image = QImage(_TYPED_WIDTH, _TYPED_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    font = QFont(theme().font(Size.PAGE))
    font.setPixelSize(72)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    room = QRectF(40, 0, _TYPED_WIDTH - 80, _TYPED_HEIGHT)
    while font.pixelSize() > 12 and painter.fontMetrics().horizontalAdvance(name) > room.width():
        font.setPixelSize(font.pixelSize() - 4)
        painter.setFont(font)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
    painter.end()
    return png_of(image)
