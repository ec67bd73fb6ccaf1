"""The desk as it is shown: the search on top, what waits below; while one types, the people found take its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.desk.parts import CarryOnCard, FirstMorningCard, NeedsCard, OutboxCard
from ui.desk.presenter import DeskPresenter, DeskScreen
from ui.people.finder import Finder, FoundPeople
from ui.theme import theme
from ui.widgets import Busy, Button, Columns, Flow, Heading, Kind, NoticeBox, Page, SearchField, Words


class DeskPage(Page):
    """Who are you helping?"""

    presenter: DeskPresenter
    """Lives as long as the page; signals alone would not keep it."""

    typed = Signal(str)
    person_opened = Signal(str)
    add_clicked = Signal(str)
    without_record_clicked = Signal()
    services_clicked = Signal()
    draft_opened = Signal(str)
    need_chosen = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screen: DeskScreen | None = None
        self.heading = Heading(self.tr("Who are you helping?"))
        self.search = SearchField(self.tr("Name, postcode, phone or reference"), "Ctrl K")
        self.first_focus = self.search
        self._problem = NoticeBox()
        self.found = FoundPeople()
        self._first = FirstMorningCard()
        self.carry_on = CarryOnCard()
        self._needs = NeedsCard()
        self._outbox = OutboxCard()
        self._busy = Busy(self.tr("Looking at the desk"), can_cancel=False)
        self._lay_out()
        self._wire()
        for widget in (self.found, self._first, self._below):
            widget.hide()

    def show_screen(self, screen: DeskScreen) -> None:
        """Bring every part in line with `screen`."""
        before, self._screen = self._screen, screen
        self._problem.show_notice(screen.problem)
        self.found.show_answer(screen.answer, screen.search_problem)
        is_searching = bool(screen.answer.typed) or screen.search_problem is not None
        overview = screen.overview
        self.found.setVisible(is_searching)
        self._busy.setVisible(overview is None and screen.problem is None and not is_searching)
        self._first.setVisible(overview is not None and overview.is_first_morning and not is_searching)
        self._below.setVisible(overview is not None and not overview.is_first_morning and not is_searching)
        if overview is not None and (before is None or before.overview != overview or before.today != screen.today):
            self.carry_on.show_drafts(overview.drafts, screen.today)
            self._needs.show_needs(overview.needs)
            self._outbox.show_counts(overview.counts)

    def things_changed(self) -> None:
        """Read again what stands on the desk."""
        self.changed.emit()

    def _lay_out(self) -> None:
        lead = Words(
            self.tr(
                "Type a name, postcode, phone number or reference. "
                "You can help someone without keeping a record of them."
            ),
            quiet=True,
        )
        self._new = Button(self.tr("New person"), Kind.PRIMARY, icon="user-plus")
        self._without = Button(self.tr("Help without a record"))
        self.search.setMinimumWidth(round(theme().space(16) * 17))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across = QWidget()
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self._new)
        flow.addWidget(self._without)
        row = QVBoxLayout(across)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Columns((self.search, 3, 20.0), (buttons, 2, 22.0), gap=12))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(self._needs)
        column.addWidget(self._outbox)
        column.addStretch(1)
        self._below = Columns((self.carry_on, 2, 34.0), (side, 1, 18.0), gap=28)
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, lead, across, self._problem, self.found, self._busy, self._first, self._below):
            if widget is not None:
                self.column.addWidget(widget)
            if widget is self._problem:
                self.column.addSpacing(theme().space(8))
        self.column.addStretch(1)

    def _wire(self) -> None:
        finder = Finder(self.search)
        finder.asked.connect(self.typed)
        finder.down_pressed.connect(self.found.go_to_first)
        finder.enter_pressed.connect(lambda: self.found.enter(self.search.text()))
        self.search.textChanged.connect(self.found.forget_enter)
        self.found.opened.connect(self.person_opened)
        self.found.add_clicked.connect(self._add)
        self._new.clicked.connect(self._add)
        self._first.add_clicked.connect(self._add)
        self._first.services_clicked.connect(self.services_clicked)
        self._without.clicked.connect(self.without_record_clicked)
        self.carry_on.opened.connect(self.draft_opened)
        self._needs.chosen.connect(self.need_chosen)

    def _add(self) -> None:
        self.add_clicked.emit(self.search.text().strip())
