"""The page of the agreement: what it is, who sees it, the words to read out, and the citizen's yes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.casework import Barrier, Channel
from caseworker.catalogue import ServiceCard
from caseworker.desk import Yes
from ui.permission.presenter import Agreed, Matter, PermissionPresenter, PermissionScreen
from ui.read_back.presenter import lacking
from ui.read_back.yes_card import YesCard
from ui.widgets import (
    Button,
    Card,
    Columns,
    DropDown,
    Fact,
    FactRows,
    Flow,
    Heading,
    Kind,
    NoticeBox,
    Option,
    Page,
    Words,
)


class PermissionPage(Page):
    """One thing: may we help you with this?"""

    language_chosen = Signal(str)
    agreed = Signal(object)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.presenter: PermissionPresenter | None = None
        self.heading = self._title = Heading("")
        self._lead = Words(self.tr("Read this out. Nothing is filled in before they say yes."), quiet=True)
        self._notice = NoticeBox()
        self._facts = FactRows()
        self._told = Card(self.tr("What happens"))
        self._languages: DropDown | None = None
        self._yes = YesCard()
        self._channel = DropDown(self.tr("Where are you helping?"), self._channels())
        self._barrier = DropDown(self.tr("Why not online alone?"), self._barriers())
        self._go = Button(self.tr("Start the questions"), kind=Kind.PRIMARY, icon="arrow-right")
        self._go.clicked.connect(self._press)
        self._yes.entered.connect(self._press)
        refuse = Button(self.tr("They do not agree"))
        refuse.clicked.connect(self.refused)
        buttons = QWidget()
        row = Flow()
        buttons.setLayout(row)
        row.addWidget(self._go)
        row.addWidget(refuse)
        self._lay_out(buttons)
        self.first_focus = self._go

    def show_screen(self, screen: PermissionScreen) -> None:
        """Bring the page in line with `screen`."""
        self._notice.show_notice(screen.notice)
        can_agree = screen.card is not None and screen.matter is not None and bool(screen.matter.service.office_id)
        self._go.setEnabled(can_agree and not screen.is_busy)
        if screen.matter is None:
            return
        title = screen.matter.service.current.title
        self._title.set_text(self.tr("May we help with {service}?").format(service=title))
        self._offer_languages(screen.matter.service.current.languages)
        if screen.card is not None:
            self._show_card(screen.matter, screen.card)

    def _lay_out(self, buttons: QWidget) -> None:
        self._told.add(self._facts)
        ours = Card(self.tr("For our own record"))
        ours.add(self._channel)
        ours.add(self._barrier)
        for widget in (self._title, self._lead, self._notice):
            self.column.addWidget(widget)
        self.column.addWidget(Columns((self._told, 3, 22), (self._yes, 2, 18)))
        self.column.addWidget(ours)
        self.column.addWidget(buttons)
        self.column.addStretch(1)

    def _show_card(self, matter: Matter, card: ServiceCard) -> None:
        facts = [
            Fact("about", self.tr("What it is"), card.about),
            Fact("time", self.tr("How long it takes"), card.time),
            Fact("office", self.tr("Who sees the answers"), card.office),
            Fact("office_keeps", self.tr("Kept there"), card.kept_by_office),
            Fact("we_keep", self.tr("Kept here"), card.kept_here),
        ]
        self._facts.show_facts(facts)
        says = self.tr("{name} says yes to this").format(name=matter.name)
        heading = says if matter.name else self.tr("They say yes to this")
        self._yes.show_statements(matter.name, (card.agreement,), heading=heading)

    def _offer_languages(self, languages: tuple[str, ...]) -> None:
        if self._languages is None and len(languages) > 1:
            self._languages = DropDown(self.tr("Read it in"), [Option(name, name) for name in languages])
            self._languages.changed.connect(self.language_chosen)
            self._told.add(self._languages)

    def _press(self) -> None:
        given = self._yes.given()
        lacks = lacking(given)
        self._yes.show_lacks(lacks)
        if lacks or given.given is None:
            return
        yes = Yes(given.given, given.witness.strip(), given.signature)
        self.agreed.emit(Agreed(yes, Channel(self._channel.current()), Barrier(self._barrier.current())))

    def _channels(self) -> list[Option]:
        return [
            Option(Channel.DESK, self.tr("At our desk")),
            Option(Channel.HOME, self.tr("At their home")),
            Option(Channel.PHONE, self.tr("On the phone")),
        ]

    def _barriers(self) -> list[Option]:
        return [
            Option(Barrier.NOT_SAID, self.tr("They did not say")),
            Option(Barrier.NO_DEVICE, self.tr("No computer or phone that can do it")),
            Option(Barrier.NO_INTERNET, self.tr("No internet")),
            Option(Barrier.NO_EMAIL, self.tr("No e-mail address")),
            Option(Barrier.SKILLS, self.tr("Has not learned how")),
            Option(Barrier.CONFIDENCE, self.tr("Does not feel sure enough")),
            Option(Barrier.HEALTH, self.tr("Health or disability")),
            Option(Barrier.LANGUAGE, self.tr("Language or reading")),
            Option(Barrier.TRUST, self.tr("Does not trust it online")),
            Option(Barrier.WEBSITE, self.tr("The website did not work")),
        ]
