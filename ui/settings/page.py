"""The settings: sections at the left, one of them shown."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from caseworker.connectors import Office
from caseworker.desk import NewCode, confirm_code
from ui.navigation import SettingsPlace
from ui.settings.about.page import AboutPage
from ui.settings.advisers.page import AdvisersPage
from ui.settings.backups.page import BackupsPage
from ui.settings.centre.page import CentrePage
from ui.settings.look_page import LookPage
from ui.settings.offices.page import OfficePage
from ui.settings.offices_known.page import OfficesPage
from ui.settings.paper.page import PaperPage
from ui.settings.scanner.page import ScannerPage
from ui.settings.section import Section
from ui.settings.section_list import SectionList, SectionMenu
from ui.sign_in.narrow_page import NarrowPage
from ui.sign_in.recovery_code.page import RecoveryCodePages
from ui.theme import Size, theme
from ui.theme.look import Look
from ui.visit import Visit
from ui.widgets import Page

_LEAST_EMS: Final = 50
"""Narrower than this, the list of sections becomes a list that opens."""


class SettingsPage(Page):
    """One section at a time; each scrolls by itself."""

    def __init__(self, visit: Visit, section: Section, look: Look, look_changed: Callable[[], None]) -> None:
        super().__init__()
        self._visit = visit
        self._look = look
        self._look_changed = look_changed
        self._code: RecoveryCodePages | None = None
        self._list = SectionList()
        self._menu = SectionMenu()
        self._stack = QStackedWidget()
        for part in (self._list, self._stack):
            part.setSizePolicy(
                part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored
            )  # each scrolls by itself
        self._lay_out()
        self._list.chosen.connect(self._go)
        self._menu.chosen.connect(self._go)
        self._show(section)

    def restyle(self) -> None:
        """Leave the margins to the sections."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # each part scrolls by itself
        self.column.setSpacing(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sections at the left where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= Size.BODY * theme().scale * _LEAST_EMS
        self._list.setVisible(is_wide)
        self._menu.setVisible(not is_wide)

    def step_back(self) -> bool:
        """Step back within the section."""
        return self.section is not None and self.section.step_back()

    def leave(self) -> None:
        """Let nothing late reach the section that is shown."""
        self._leave_section()

    @property
    def section(self) -> NarrowPage | None:
        """The section that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, NarrowPage) else None

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._menu)
        right.addWidget(self._stack, 1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self.column.addWidget(holder, 1)

    def _go(self, section: Section) -> None:
        """Go as to another place, so that the way back and a rebuilt page know the section."""
        self._visit.window.go(SettingsPlace(section.value))

    def _show(self, section: Section) -> None:
        self._code = None
        self._list.show_section(section)
        self._menu.show_section(section)
        self._put(self._open(section))

    def _open(self, section: Section) -> NarrowPage:
        match section:
            case Section.CENTRE:
                return CentrePage(self._visit)
            case Section.OFFICES:
                return self._offices()
            case Section.ADVISERS:
                return AdvisersPage(self._visit)
            case Section.PRINTERS:
                return PaperPage(self._visit)
            case Section.SCANNER:
                return ScannerPage(self._visit)
            case Section.LOOK:
                return LookPage(self._look, self._look_changed)
            case Section.BACKUP:
                return self._backups()
            case Section.ABOUT:
                return AboutPage(self._visit)

    def _offices(self) -> OfficesPage:
        page = OfficesPage(self._visit)
        page.add_clicked.connect(lambda: self._show_way(None))
        page.change_clicked.connect(self._show_way)
        return page

    def _show_way(self, office: Office | None) -> None:
        page = OfficePage(self._visit.desk, self._visit.runner, office)
        page.settled.connect(lambda: self._show(Section.OFFICES))
        self._put(page)
        page.focus_first()

    def _backups(self) -> BackupsPage:
        page = BackupsPage(self._visit)
        page.code_made.connect(self._show_code)
        return page

    def _show_code(self, new: NewCode) -> None:
        desk = self._visit.desk

        def put(page: Page) -> None:
            if isinstance(page, NarrowPage):
                self._put(page)
                page.focus_first()

        self._code = RecoveryCodePages(
            new,
            self._visit.runner,
            put,
            confirm=lambda: confirm_code(desk),
            confirmed=lambda: self._show(Section.BACKUP),
        )
        self._code.begin()

    def _put(self, page: NarrowPage) -> None:
        before = self.section
        self._leave_section()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.heading, self.first_focus = page.heading, page.first_focus

    def _leave_section(self) -> None:
        if self.section is not None:
            self.section.leave()
