"""The list of services as it is shown, with a closer look at the one that is chosen."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.people.finder import Finder
from ui.services.browse.presenter import ServicesPresenter, ServicesScreen
from ui.services.offered import Offered
from ui.services.told import minutes_words, receiver_words
from ui.theme import Size, theme
from ui.widgets import (
    Bullets,
    Button,
    Card,
    ChipTone,
    Columns,
    Flow,
    Heading,
    Kind,
    ListBox,
    Page,
    Row,
    SearchField,
    Words,
    announce,
    name_it,
)
from ui.widgets.typeset import side_by_side


class ServicesPage(Page):
    """What this desk can help with."""

    presenter: ServicesPresenter

    typed = Signal(str)
    looked_at = Signal(str)
    opened = Signal(str)
    bring_clicked = Signal(str)
    add_clicked = Signal()
    changed = Signal()

    def __init__(self, *, is_choosing: bool) -> None:
        super().__init__()
        self._is_choosing = is_choosing
        self._rows: tuple[Row, ...] = ()
        self._is_read = False
        self._enter_waits = False
        self.heading = Heading(self.tr("What do they need?") if is_choosing else self.tr("Services"))
        self._lead = Words(self._lead_words(), quiet=True)
        self.search = SearchField(self.tr("In plain words, such as “parking”"))
        self.first_focus = self.search
        self._add = Button(self.tr("Add a service"), icon="file-plus")
        self._none_fit = Words("", quiet=True)
        self.list = ListBox(
            self.tr("No service is on offer yet"),
            self.tr("Add one from a spreadsheet, or fetch those of an office in Settings."),
            self.tr("Add a service"),
        )
        name_it(self.list.rows, self.tr("Services"))
        self.closer = CloserLook(is_choosing=is_choosing)
        self._lay_out()
        self._wire()
        self.list.show_loading(self.tr("Reading the list of services"))

    def show_screen(self, screen: ServicesScreen) -> None:
        """Bring the page in line with `screen`."""
        if self.heading is not None and screen.name:
            self.heading.set_text(self.tr("What does {name} need?").format(name=screen.name))
        if screen.problem is not None:
            self.list.show_error(screen.problem)
            return
        if screen.services is None:
            return
        is_narrowed = screen.total > 0 and not screen.services
        self._none_fit.set_text(self.tr("No service fits these words. Try another word for it, or fewer words."))
        self._none_fit.setVisible(is_narrowed)
        self._parts.setVisible(not is_narrowed)
        rows = tuple(self._row(one) for one in screen.services)
        if rows != self._rows or not rows:
            self._rows = rows
            self.list.show_rows(rows)
            if is_narrowed:
                announce(self, self._none_fit.text())
            elif self.search.text().strip():
                announce(self, self.tr("%n service(s) fit.", "", len(rows)))
        if screen.current is not None:
            self.list.rows.choose(screen.current.service.id)
            self.closer.show_service(screen.current)
        self.closer.setVisible(screen.current is not None)
        self._is_read = True
        if self._enter_waits:
            self._enter()

    def things_changed(self) -> None:
        """Read the list again."""
        self.changed.emit()

    def _lead_words(self) -> str:
        if self._is_choosing:
            return self.tr("Choose a service. Nothing is begun before they give their permission.")
        return self.tr("What you can help with here, who receives it and what to bring.")

    def _row(self, one: Offered) -> Row:
        facts = [receiver_words(one), minutes_words(one)]
        chip = "" if one.is_ready else self.tr("Not ready")
        return Row(
            one.service.id,
            one.title,
            side_by_side(*facts),
            icon="file-text",
            chip=chip,
            tone=ChipTone.WAITING if chip else None,
        )

    def _lay_out(self) -> None:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        buttons = QWidget()
        Flow(buttons).addWidget(self._add)
        self._add.setVisible(not self._is_choosing)
        shelf = Card()
        shelf.add(self.list)
        self._parts = Columns((shelf, 6, 26.0), (self.closer, 5, 22.0), gap=28)
        self.column.setSpacing(theme().space(16))
        across = Columns((self.search, 3, 20.0), (buttons, 2, 10.0), gap=12)
        for widget in (self.heading, self._lead, across, self._none_fit):
            if widget is not None:
                self.column.addWidget(widget)
        self.column.addWidget(self._parts, 1)
        self.column.addStretch(0)
        self._none_fit.hide()

    def _wire(self) -> None:
        self.search.textChanged.connect(self.typed)
        finder = Finder(self.search)
        finder.down_pressed.connect(self._go_down)
        finder.enter_pressed.connect(self._enter)
        self.list.rows.moved.connect(self.looked_at)
        self.list.rows.opened.connect(self.opened)
        self.list.retry_clicked.connect(self.changed)
        self.list.empty_clicked.connect(self.add_clicked)
        self._add.clicked.connect(self.add_clicked)
        self.closer.opened.connect(self.opened)
        self.closer.bring_clicked.connect(self.bring_clicked)

    def _enter(self) -> None:
        """Open the only one that fits, or go to the first of several; while the list is read, once it is there."""
        self._enter_waits = not self._is_read
        if self._enter_waits:
            return
        if len(self._rows) == 1:
            self.opened.emit(self._rows[0].key)
        else:
            self._go_down()

    def _go_down(self) -> None:
        self.list.rows.setFocus(Qt.FocusReason.TabFocusReason)


class CloserLook(Card):
    """One service: what it is for, who receives it, how long it takes, what to bring."""

    opened = Signal(str)
    bring_clicked = Signal(str)

    def __init__(self, *, is_choosing: bool) -> None:
        super().__init__(tone="why")
        self._service_id = ""
        self._title = Heading("", 3)
        self._notice = Words("", size=Size.SMALL, weight=600, ink="waiting")
        self._about = Words("")
        self._facts = Words("", size=Size.SMALL, quiet=True)
        self._bring_title = Words(self.tr("What to bring"), weight=600)
        self._bring = Bullets()
        self._lacking = Words(
            self.tr("Something is missing before it can be begun. Open it to put that right."), ink="waiting"
        )
        self._go = (
            Button(self.tr("Choose this"), Kind.PRIMARY, icon="arrow-right")
            if is_choosing
            else Button(self.tr("Open"), icon="arrow-right")
        )
        self._go.clicked.connect(lambda: self.opened.emit(self._service_id))
        column = QVBoxLayout()
        column.setSpacing(theme().space(12))
        for widget in (self._title, self._notice, self._about, self._facts, self._lacking):
            column.addWidget(widget)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme().space(8))
        column.addWidget(self._bring_title)
        column.addWidget(self._bring)
        self.bring = Button(self.tr("Print this list"), Kind.LINK, icon="printer")
        self.bring.clicked.connect(lambda: self.bring_clicked.emit(self._service_id))
        column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(column)
        self.column.addStretch(1)

    def show_service(self, one: Offered) -> None:
        """Show it."""
        self._service_id = one.service.id
        card = one.card(QLocale().name()[:2])
        self._title.set_text(one.title)
        notice = card.notice if card else ""
        self._notice.set_text(notice)
        self._notice.setVisible(bool(notice))
        self._about.set_text(card.about if card else "")
        receiver = self.tr("{where}.").format(where=receiver_words(one))
        self._facts.set_text(side_by_side(receiver, card.time if card else "", by=" "))
        self._bring.show_items(card.bring if card else ())
        for part in (self._bring_title, self.bring):
            part.setVisible(bool(card and card.bring))
        self._lacking.setVisible(not one.is_ready)
        name_it(self._go, f"{self._go.text()}: {one.title}")
