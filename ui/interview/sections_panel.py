"""The sections at the left: how each stands, and a way to each; and what is true of the saving."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.interview.screen import InterviewScreen, Saved, SectionLine, SectionState
from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton, Button, Heading, Kind, Words
from ui.widgets.painting import painter_on
from ui.widgets.typeset import Paragraph

_ICON: Final = 20
_GAP: Final = 10
_AIR: Final = 8
_LOOKS: Final = {
    SectionState.DONE: ("circle-check", "received"),
    SectionState.OPEN: ("circle", "quiet"),
    SectionState.LATER: ("clock", "waiting"),
    SectionState.WRONG: ("circle-alert", "needs"),
}
_HERE: Final = ("circle-dot", "button_text")


class SectionButton(BareButton):
    """One section: an icon for how it stands, and its title."""

    def __init__(self) -> None:
        super().__init__()
        self._line = SectionLine("", "", SectionState.OPEN, is_here=False)
        self._set: tuple[str, float, str, bool] | None = None
        self._words: Paragraph | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def key(self) -> str:
        """Which section it leads to."""
        return self._line.key

    def show_line(self, line: SectionLine, title: str) -> None:
        """Show a section and how it stands."""
        if line == self._line and title == self.text():
            return
        self._line = line
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._in_words())
        self.updateGeometry()
        self.update()

    def _in_words(self) -> str:
        state = {
            SectionState.DONE: self.tr("done"),
            SectionState.OPEN: self.tr("not finished"),
            SectionState.LATER: self.tr("to come back to"),
            SectionState.WRONG: self.tr("something must be put right"),
        }[self._line.state]
        return self.tr("{state}, you are here").format(state=state) if self._line.is_here else state

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        words = self._type()
        words.set_one_line()
        return QSize(words.natural_width + self._beside(), words.height + 2 * theme().space(_AIR))

    def minimumSizeHint(self) -> QSize:
        """Do with the longest word."""
        return QSize(self._type().longest_word + self._beside(), 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the title at a width."""
        words = self._type()
        words.set_width(max(width - self._beside(), 1))
        return words.height + 2 * theme().space(_AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon beside the first line of the title."""
        look = theme()
        painter = painter_on(self)
        icon, ink = _HERE if self._line.is_here else _LOOKS[self._line.state]
        if self._line.is_here and self._line.state is SectionState.WRONG:
            icon = "circle-alert"
        words = self._type()
        words.set_width(max(self.width() - self._beside(), 1))
        air, side = look.space(_AIR), round(_ICON * look.scale)
        top = air + (words.first_line_height - side) // 2
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, top, side, side))
        painter.drawPixmap(spot.topLeft(), icon_pixmap(icon, side, look.colour(ink)))
        colour = look.colour("ink" if self.underMouse() and not self._line.is_here else ink)
        width = self.width() - self._beside()
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(self._beside(), air, width, words.height))
        words.draw(painter, box.x(), box.y(), colour)

    def _type(self) -> Paragraph:
        now = (self.text(), theme().scale, theme().hand, self._line.is_here)
        if self._words is None or self._set != now:
            self._set = now
            self._words = Paragraph(
                self.text(), theme().font(Size.BODY, 600 if self._line.is_here else 400), leading=1.3
            )
        return self._words

    def _beside(self) -> int:
        return round(_ICON * theme().scale) + _GAP


class SectionsPanel(QWidget):
    """Permission, the sections of the form, and reading it back."""

    section_chosen = Signal(str)
    finish_chosen = Signal()
    stop_clicked = Signal()
    layout_clicked = Signal()
    """One question a page, or a section: the other of the two."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Heading(self.tr("Sections"), 3))
        self._column.addSpacing(theme().space(10))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._permission = SectionButton()
        self._permission.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._permission.setCursor(Qt.CursorShape.ArrowCursor)
        self._list.addWidget(self._permission)
        self._sections: list[SectionButton] = []
        self._last = SectionButton()
        self._last.clicked.connect(self.finish_chosen)
        self._list.addWidget(self._last)
        self._saved = Words(size=Size.SMALL, quiet=True)
        self._is_try = False
        self._column.addSpacing(theme().space(16))
        self._column.addWidget(self._saved)
        self._column.addSpacing(theme().space(12))
        self.layout_switch = Button("", Kind.LINK, key="Ctrl E", size=Size.SMALL)
        self.layout_switch.clicked.connect(self.layout_clicked)
        self._column.addWidget(self.layout_switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.stop = Button(self.tr("Stop here for today"), Kind.LINK, key="Ctrl S", size=Size.SMALL)
        self.stop.clicked.connect(self.stop_clicked)
        self._column.addSpacing(theme().space(8))
        self._column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)

    def show_screen(self, screen: InterviewScreen, now: datetime) -> None:
        """Bring the list and the line below it in line with `screen`."""
        self._permission.show_line(SectionLine("", "", SectionState.DONE, is_here=False), self.tr("Permission"))
        self._show_sections(screen)
        at_end = screen.unfinished is not None
        is_wrong = screen.unfinished is not None and bool(screen.unfinished.problems)
        state = SectionState.WRONG if is_wrong else SectionState.OPEN
        self._last.show_line(SectionLine("", "", state, at_end), self.tr("Read back and send"))
        self.show_saved(screen.saved, screen.saved_at, now)
        self.layout_switch.setText(
            self.tr("One question a page") if screen.whole_sections else self.tr("A section a page")
        )

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard goes through, in its order."""
        return (*self._sections, self._last, self.layout_switch, self.stop)

    def show_as_try(self) -> None:
        """Say that this is a try: nothing is saved, and stopping ends it."""
        self._is_try = True
        self.stop.setText(self.tr("End the try"))

    def show_saved(self, saved: Saved, at: datetime | None, now: datetime) -> None:
        """Say what is true of the answers in the vault."""
        self._saved.set_text(self._saved_words(saved, at, now))
        self._saved.set_ink("needs" if saved is Saved.NOT_SAVED else "quiet")

    def _saved_words(self, saved: Saved, at: datetime | None, now: datetime) -> str:
        if self._is_try:
            return self.tr("This is a try: nothing is kept.")
        match saved:
            case Saved.NOTHING_YET:
                return self.tr("Each answer is saved on this computer as it is given")
            case Saved.SAVING:
                return self.tr("Saving …")
            case Saved.NOT_SAVED:
                return self.tr("The last answers are not saved yet")
            case Saved.SAVED:
                minutes = 0 if at is None else int((now - at).total_seconds() // 60)
                if minutes < 1:
                    return self.tr("Saved on this computer a moment ago")
                return self.tr("Saved on this computer {minutes} min ago").format(minutes=minutes)

    def _show_sections(self, screen: InterviewScreen) -> None:
        while len(self._sections) < len(screen.sections):
            button = SectionButton()
            button.clicked.connect(partial(self._choose, button))
            self._list.insertWidget(self._list.count() - 1, button)
            self._sections.append(button)
            for below in (self._last, self._saved, self.layout_switch):
                below.raise_()  # a reader goes through the parts in the order in which they lie
        while len(self._sections) > len(screen.sections):
            button = self._sections.pop()
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        for button, line in zip(self._sections, screen.sections, strict=True):
            button.show_line(line, line.title or self.tr("Questions"))

    def _choose(self, button: SectionButton) -> None:
        self.section_chosen.emit(button.key)
