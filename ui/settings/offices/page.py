"""The page on which an office is added or the way to it is changed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.connectors import Access, Office
from caseworker.desk import Desk
from ui.runner_port import Runner
from ui.settings.offices.outcome import FetchedCard, TrialCard
from ui.settings.offices.presenter import Doing, Fault, OfficePresenter, OfficeScreen, Part
from ui.sign_in.narrow_page import NarrowPage
from ui.theme import theme
from ui.widgets import Busy, Button, ChoiceList, Kind, Option, TextField, Words, announce


class OfficePage(NarrowPage):
    """What the office gave this desk, a test of it, and the way on."""

    settled = Signal()

    def __init__(self, desk: Desk, runner: Runner, office: Office | None = None) -> None:
        super().__init__(
            self.tr("A new way to {office}").format(office=office.name)
            if office
            else self.tr("Which office do you send to?"),
            self.tr("Type what is new; what you leave empty stays.")
            if office
            else self.tr("An office with ODK Central, KoboToolbox or Ona. It gave you a link or a password."),
        )
        self._is_new = office is None
        self._access = ChoiceList(self._manners(), digits=False)
        self._fields = self._make_fields()
        self._trial = TrialCard()
        self._fetched = FetchedCard()
        self._busy = Busy("")
        self._keep = Button(self.tr("Add this office") if self._is_new else self.tr("Keep it"), Kind.PRIMARY)
        self._try = Button(self.tr("Test the connection"), icon="plug")
        self._later = Button(self.tr("Later") if self._is_new else self.tr("Back"), Kind.LINK)
        self.presenter = OfficePresenter(desk, self.own(runner), self, settled=self.settled.emit, office=office)
        self._lay_out()
        self._wire()
        self.first_focus = self._fields[Part.NAME if self._is_new else Part.LINK]
        self._is_kept = False
        self.presenter.begin()

    def show_screen(self, screen: OfficeScreen) -> None:
        """Bring the page in line with `screen`."""
        self._access.choose([screen.access.value])
        is_free = screen.doing is Doing.NOTHING
        for part, field in self._fields.items():
            field.setVisible(part in screen.parts and not screen.is_kept)
            field.set_error(self._fault_words(part, screen.faults[part]) if part in screen.faults else "")
        self._title.setVisible(self._is_new and not screen.is_kept)
        self._access.setVisible(self._is_new and not screen.is_kept)
        self._busy.setVisible(not is_free)
        if not is_free:
            self._busy.show_step(self._busy_words(screen.doing))
        self._trial.show_trial(screen.trial)
        self._fetched.show_fetched(screen.fetched)
        self._try.setVisible(not screen.is_kept)
        self._later.setVisible(not screen.is_kept)
        if screen.is_kept:
            self._is_kept = True
            self._keep.setText(self.tr("Continue"))
            if is_free:
                self._keep.setFocus()
        self.show_notice(screen.notice)
        self._lead_to_fault(screen)

    def _lead_to_fault(self, screen: OfficeScreen) -> None:
        first = next((part for part in screen.parts if part in screen.faults), None)
        if first is not None:
            self._fields[first].setFocus()
            announce(self._fields[first], self._fault_words(first, screen.faults[first]), urgent=True)

    def _lay_out(self) -> None:
        self._title = Words(self.tr("What did the office give you?"), weight=600)
        self.add(self._title, self._access)
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(20))
        for part in Part:
            column.addWidget(self._fields[part])
        self.add(group, self._busy, self._trial, self._fetched)
        self.add_buttons(self._keep, self._try, self._later)

    def _wire(self) -> None:
        self._access.changed.connect(lambda: self.presenter.choose_access(Access(self._access.chosen()[0])))
        for part, field in self._fields.items():
            field.edited.connect(partial(self._was_edited, part))
        self._keep.clicked.connect(self._go_on)
        self._try.clicked.connect(self.presenter.try_it)
        self._later.clicked.connect(self.presenter.go_on)
        self._busy.cancelled.connect(self.presenter.stop)
        self.on_back(self._later)

    def _go_on(self) -> None:
        if self._is_kept:
            self.presenter.go_on()
        else:
            self.presenter.keep_it()

    def _was_edited(self, part: Part, text: str) -> None:
        self._fields[part].set_error("")
        self._trial.show_trial(None)
        self.presenter.keep(part, text)

    def _manners(self) -> list[Option]:
        return [
            Option(
                Access.APP_USER.value,
                self.tr("A link"),
                self.tr("ODK Central calls it an app user’s link. It is all that is needed."),
            ),
            Option(Access.BASIC.value, self.tr("An address, a name and a password")),
            Option(Access.BEARER.value, self.tr("An address and a token")),
        ]

    def _make_fields(self) -> dict[Part, TextField]:
        return {
            Part.NAME: TextField(
                self.tr("Name of the office"), hint=self.tr("As people know it, such as Northfield Council.")
            ),
            Part.LINK: TextField(self.tr("Link or address"), hint=self.tr("The whole of it. It begins with https.")),
            Part.USERNAME: TextField(self.tr("Name at the office"), width_chars=30),
            Part.SECRET: TextField(self.tr("Password or token"), secret=True, width_chars=30),
        }

    def _fault_words(self, part: Part, fault: Fault) -> str:
        if fault is Fault.NO_ADDRESS:
            return self.tr("This is not the address of an office. Copy the whole link; it begins with https.")
        if fault is Fault.NOT_FOR_PRACTICE:
            return self.tr("This desk is for practice, so it only knows offices on this computer.")
        return {
            Part.NAME: self.tr("Type the name of the office."),
            Part.LINK: self.tr("Paste the link or address that the office gave you."),
            Part.USERNAME: self.tr("Type the name that the office gave you."),
            Part.SECRET: self.tr("Type the password or token that the office gave you."),
        }[part]

    def _busy_words(self, doing: Doing) -> str:
        return {
            Doing.TRYING: self.tr("Asking the office…"),
            Doing.KEEPING: self.tr("Keeping the office…"),
            Doing.FETCHING: self.tr("Fetching the services of the office…"),
        }.get(doing, "")
