"""The list of people as it is shown: initials until a row is pointed at, whole names where a name was asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.people.browse.presenter import PeoplePresenter, PeopleScreen
from ui.people.finder import Finder, FoundPeople
from ui.people.lines import person_row
from ui.theme import theme
from ui.widgets import Button, Card, Columns, Flow, Heading, Kind, ListBox, Page, SearchField, Words, name_it


class PeoplePage(Page):
    """Everybody on record."""

    presenter: PeoplePresenter

    typed = Signal(str)
    person_opened = Signal(str)
    add_clicked = Signal(str)
    more_clicked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: object = None
        self.heading = Heading(self.tr("People"))
        self._lead = Words("", quiet=True)
        self.search = SearchField(self.tr("Name, postcode, phone or reference"))
        self.first_focus = self.search
        self._new = Button(self.tr("New person"), Kind.PRIMARY, icon="user-plus")
        self.found = FoundPeople()
        self._all = Card()
        self.list = ListBox(
            self.tr("Nobody is on record yet"),
            self.tr("Whoever you help more than once is worth a record. Press New person to begin."),
        )
        name_it(self.list.rows, self.tr("Everybody on record, by name"))
        self._more = Button(self.tr("Show more people"), icon="chevron-down")
        self._lay_out()
        self._wire()
        self.list.show_loading(self.tr("Reading the list of people"))

    def show_screen(self, screen: PeopleScreen) -> None:
        """Bring the page in line with `screen`."""
        is_searching = bool(screen.answer.typed)
        self.found.setVisible(is_searching)
        self._all.setVisible(not is_searching)
        self.found.show_answer(screen.answer, screen.problem if is_searching else None)
        self._more.setVisible(screen.has_more)
        if screen.problem is not None and not is_searching:
            self.list.show_error(screen.problem)
        elif screen.people is not None and screen.people is not self._people:
            self._people = screen.people
            self._lead.set_text(
                self.tr("%n people are on record. Names show when you point at them.", "", screen.total)
            )
            self._lead.setVisible(bool(screen.people))
            self.list.show_rows([person_row(one, is_private=True) for one in screen.people])

    def things_changed(self) -> None:
        """Read the list again."""
        self.changed.emit()

    def _lay_out(self) -> None:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        buttons = QWidget()
        Flow(buttons).addWidget(self._new)
        self._all.add(self.list)
        self._all.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.setSpacing(theme().space(16))
        across = Columns((self.search, 3, 20.0), (buttons, 2, 10.0), gap=12)
        for widget in (self.heading, self._lead, across, self.found):
            if widget is not None:
                self.column.addWidget(widget)
        self.column.addWidget(self._all, 1)
        self.found.hide()

    def _wire(self) -> None:
        finder = Finder(self.search)
        finder.asked.connect(self.typed)
        finder.down_pressed.connect(self._go_down)
        finder.enter_pressed.connect(lambda: self.found.enter(self.search.text()))
        self.search.textChanged.connect(self.found.forget_enter)
        for opened in (self.found.opened, self.list.rows.opened):
            opened.connect(self.person_opened)
        self.found.add_clicked.connect(self._add)
        self._new.clicked.connect(self._add)
        self._more.clicked.connect(self.more_clicked)
        self.list.retry_clicked.connect(self.changed)

    def _go_down(self) -> None:
        if self.found.isVisible():
            self.found.go_to_first()
        else:
            self.list.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        self.add_clicked.emit(self.search.text().strip())
