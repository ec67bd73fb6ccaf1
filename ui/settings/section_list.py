"""The list of sections beside the one that is shown, and the menu that takes its place in a narrow window."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.settings.section import Section
from ui.theme import Size, icon_pixmap, theme
from ui.widgets import BareButton, DropDown, Heading, Option, name_it
from ui.widgets.painting import fill_box, painter_on

_ICONS: Final = {
    Section.CENTRE: "building",
    Section.OFFICES: "server",
    Section.ADVISERS: "users",
    Section.PRINTERS: "printer",
    Section.SCANNER: "scan-line",
    Section.LOOK: "palette",
    Section.BACKUP: "hard-drive",
    Section.ABOUT: "info",
}
_ICON_PX: Final = 20
_RING: Final = 7
"""Room for the focus ring."""


class SectionButton(BareButton):
    """One section; the one that is shown stands on a panel with a bar beside it."""

    def __init__(self, section: Section, text: str) -> None:
        super().__init__()
        self._icon = _ICONS[section]
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the icon and the words."""
        look = theme()
        metrics = self.fontMetrics()
        width = look.space(16) * 2 + round(_ICON_PX * look.scale) + look.space(12)
        return QSize(width + metrics.horizontalAdvance(self.text()), max(44, metrics.height() + look.space(20)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the section."""
        look = theme()
        painter = painter_on(self)
        here = self.isChecked()
        if here or self.underMouse():
            fill_box(painter, self.rect(), 6, look.colour("panel" if here else "chip_fill"))
        if here:
            bar = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 8, 4, self.height() - 16))
            fill_box(painter, bar, 2, look.colour("primary"))
        ink = look.colour("ink" if here else "quiet")
        side = round(_ICON_PX * look.scale)
        left = look.space(16)
        icon = QRect(left, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._turned(icon).topLeft(), icon_pixmap(self._icon, side, ink))
        painter.setFont(look.font(Size.BODY, 600 if here else 400))
        painter.setPen(ink)
        start = left + side + look.space(12)
        words = self._turned(QRect(start, 0, self.width() - start, self.height()))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(QStyle.visualAlignment(self.layoutDirection(), lead)), self.text())

    def _turned(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class SectionList(QScrollArea):
    """The sections, one under the other; it scrolls by itself where large text leaves no room."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Section, SectionButton] = {}
        group = QButtonGroup(self)
        inside = QWidget()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inside)
        side = above = theme().space(36)  # its heading stands on one line with that of the section
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (_RING, side) if is_mirrored else (side, _RING)
        column.setContentsMargins(left, above, right, above)
        column.setSpacing(4)
        column.addWidget(Heading(self.tr("Settings"), level=2))
        column.addSpacing(theme().space(12))
        for section, text in section_words().items():
            button = SectionButton(section, text)
            group.addButton(button)
            button.clicked.connect(partial(self.chosen.emit, section))
            self._buttons[section] = button
            column.addWidget(button)
        column.addStretch(1)
        name_it(inside, self.tr("Sections of the settings"))
        self.setWidget(inside)
        self.setFixedWidth(inside.sizeHint().width() + theme().space(8))

    def show_section(self, section: Section) -> None:
        """Mark the section that is shown."""
        self._buttons[section].setChecked(True)


class SectionMenu(QWidget):
    """The sections in a list that opens."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        options = [Option(section.value, text) for section, text in section_words().items()]
        self._menu = DropDown(self.tr("Settings"), options)
        self._menu.changed.connect(lambda key: self.chosen.emit(Section(key)))
        column = QVBoxLayout(self)
        side = theme().space(36)
        column.setContentsMargins(side, theme().space(20), side, 0)
        column.addWidget(self._menu)

    def show_section(self, section: Section) -> None:
        """Show which section is shown."""
        self._menu.choose(section.value)


def section_words() -> Mapping[Section, str]:
    """Return what the sections are called, in their order."""
    return {
        Section.CENTRE: QCoreApplication.translate("Sections", "Centre"),
        Section.OFFICES: QCoreApplication.translate("Sections", "Offices"),
        Section.ADVISERS: QCoreApplication.translate("Sections", "Advisers"),
        Section.PRINTERS: QCoreApplication.translate("Sections", "Printers"),
        Section.SCANNER: QCoreApplication.translate("Sections", "Scanner"),
        Section.LOOK: QCoreApplication.translate("Sections", "Look"),
        Section.BACKUP: QCoreApplication.translate("Sections", "Backup and recovery"),
        Section.ABOUT: QCoreApplication.translate("Sections", "About"),
    }
