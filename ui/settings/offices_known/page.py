"""The section of the offices."""

from functools import partial

from PySide6.QtCore import Signal

from caseworker.connectors import Access
from caseworker.outbox import Pause
from ui.settings.offices.outcome import FetchedCard, TrialCard
from ui.settings.offices_known.presenter import Asking, KnownOffice, OfficesPresenter, OfficesScreen
from ui.settings.section import SectionPage
from ui.sign_in.narrow_page import row_of
from ui.theme import theme
from ui.visit import Visit
from ui.widgets import Busy, Button, Card, Chip, ChipTone, Kind, Words, name_it
from ui.widgets.order import go_in_order


class OfficeCard(Card):
    """One office, how it stands, and what can be asked of it."""

    try_clicked = Signal()
    fetch_clicked = Signal()
    change_clicked = Signal()
    stop_clicked = Signal()

    def __init__(self, known: KnownOffice) -> None:
        super().__init__(known.office.name)
        name_it(self, known.office.name)
        self.column.setSpacing(theme().space(12))
        how = {
            Access.APP_USER: self.tr("with a link"),
            Access.BASIC: self.tr("with a name and a password"),
            Access.BEARER: self.tr("with a token"),
        }[known.office.access]
        self.add(Words(f"{known.office.host}, {how}", quiet=True))
        self.add(row_of(self._chip(known)))
        self._trial = TrialCard(is_plain=True)
        self._fetched = FetchedCard(is_plain=True)
        self._busy = Busy("")
        self._busy.hide()
        for widget in (self._busy, self._trial, self._fetched):
            self.add(widget)
        buttons = [
            Button(self.tr("Test the connection"), icon="plug"),
            Button(self.tr("Fetch its services"), icon="download"),
            Button(self.tr("Change"), Kind.LINK),
        ]
        for button, signal in zip(buttons, (self.try_clicked, self.fetch_clicked, self.change_clicked), strict=True):
            button.clicked.connect(signal)
            button.setAccessibleDescription(known.office.name)
        self._busy.cancelled.connect(self.stop_clicked)
        self.add(row_of(*buttons))

    def show_screen(self, screen: OfficesScreen, *, is_asked: bool) -> None:
        """Show what is asked of this office, and what came of it."""
        is_busy = is_asked and screen.asking is not None
        self._busy.setVisible(is_busy)
        if is_busy:
            asking = self.tr("Asking the office…"), self.tr("Fetching its services…")
            self._busy.show_step(asking[screen.asking is Asking.SERVICES])
        self._trial.show_trial(screen.trial if is_asked else None)
        self._fetched.show_fetched(screen.fetched if is_asked else None)

    def _chip(self, known: KnownOffice) -> Chip:
        match known.standing.pause:
            case Pause.ACCOUNT:
                return Chip(self.tr("Needs a new link or password"), ChipTone.NEEDS_YOU, "circle-alert")
            case Pause.NETWORK:
                return Chip(self.tr("Could not be reached"), ChipTone.WAITING, "wifi-off")
            case Pause.NO:
                return Chip(self.tr("In use"), ChipTone.RECEIVED, "check")


class OfficesPage(SectionPage):
    """The offices, and a button to add one."""

    add_clicked = Signal()
    change_clicked = Signal(object)

    def __init__(self, visit: Visit) -> None:
        is_practice = visit.desk.settings.practice
        super().__init__(
            visit,
            self.tr("Offices"),
            self.tr("This desk is for practice: it knows offices on this computer only.")
            if is_practice
            else self.tr("They receive what is sent from here."),
        )
        self._cards: dict[str, OfficeCard] = {}
        self._shown: tuple[KnownOffice, ...] | None = None
        self._reading = Busy(self.tr("Reading the offices…"), can_cancel=False)
        self._none = Words(self.tr("No office yet. Add the first one to send anything."))
        self._add = add = Button(self.tr("Add an office"), Kind.PRIMARY, icon="plus")
        add.clicked.connect(self.add_clicked)
        self.add(self._reading, self._none)
        self._place = self.body.count()
        self.add_buttons(add)
        self.first_focus = add
        self.presenter = OfficesPresenter(visit.desk, self.runner, self)
        self.presenter.begin()

    def show_screen(self, screen: OfficesScreen) -> None:
        """Bring the page in line with `screen`."""
        self._reading.setVisible(screen.offices is None)
        self._none.setVisible(screen.offices == ())
        if screen.offices is not None and screen.offices != self._shown:
            self._deal(screen.offices)
        for office_id, card in self._cards.items():
            card.show_screen(screen, is_asked=office_id == screen.asked)
        self.show_notice(screen.notice)

    def _deal(self, offices: tuple[KnownOffice, ...]) -> None:
        self._shown = offices
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        for place, known in enumerate(offices):
            card = OfficeCard(known)
            office_id = known.office.id
            card.try_clicked.connect(partial(self.presenter.try_it, office_id))
            card.fetch_clicked.connect(partial(self.presenter.fetch, office_id))
            card.change_clicked.connect(partial(self.change_clicked.emit, known.office))
            card.stop_clicked.connect(self.presenter.stop)
            self._cards[office_id] = card
            self.body.insertWidget(self._place + place, card)
        go_in_order(*self._cards.values(), self._add)
