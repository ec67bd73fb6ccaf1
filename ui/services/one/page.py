"""One service as it is shown."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.base import LONDON
from caseworker.catalogue import ServiceCard, missing_parts
from caseworker.connectors import Office
from ui.services.card_form import CardForm
from ui.services.offered import Offered
from ui.services.one.presenter import ServicePresenter, ServiceScreen
from ui.services.told import minutes_words
from ui.theme import Size, theme
from ui.translation import language_label
from ui.when import day_words
from ui.widgets import (
    Bullets,
    Busy,
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


class ServicePage(Page):
    """What it is for, what to bring, what happens next, and who receives it."""

    presenter: ServicePresenter

    begin_clicked = Signal()
    find_clicked = Signal()
    office_chosen = Signal(str)
    card_completed = Signal(dict)
    bring_clicked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screen = ServiceScreen()
        self.heading = Heading("")
        self._notice = Words("", size=Size.SMALL, weight=600, ink="waiting")
        self._about = Words("")
        self.begin = Button("", Kind.PRIMARY, icon="arrow-right")
        self._find = Button(self.tr("Find the person first"), icon="search")
        self.try_it = Button(self.tr("Try it without sending"), Kind.LINK, icon="eye")
        self.first_focus = self.begin
        self._problem = NoticeBox()
        self._busy = Busy(self.tr("Opening the service"), can_cancel=False)
        self._completing = CompletingCard()
        self._telling = TellingCards()
        self._facts = FactsCard()
        self._lay_out()
        for widget in (self._notice, self._about, self._buttons, self._completing, self._parts):
            widget.hide()
        self.begin.clicked.connect(self.begin_clicked)
        self._find.clicked.connect(self.find_clicked)
        self._facts.office_chosen.connect(self.office_chosen)
        self._completing.completed.connect(self.card_completed)
        self._telling.bring.clicked.connect(self.bring_clicked)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_P), self, self._telling.bring.click)

    def show_screen(self, screen: ServiceScreen) -> None:
        """Bring every part in line with `screen`."""
        if screen == self._screen and screen.offered is not None:
            return
        before, self._screen = self._screen, screen
        self._problem.show_notice(screen.problem)
        offered = screen.offered
        self._busy.setVisible(offered is None and screen.problem is None)
        for widget in (self._buttons, self._parts):
            widget.setVisible(offered is not None)
        if offered is None:
            return
        card = offered.card(QLocale().name()[:2])
        if self.heading is not None:
            self.heading.set_text(offered.title)
        self._notice.set_text(card.notice if card else "")
        self._notice.setVisible(bool(card and card.notice))
        self._about.set_text(card.about if card else "")
        self._about.setVisible(bool(self._about.text()))
        self._show_buttons(screen, offered)
        self._completing.setVisible(screen.card is not None)
        if screen.card is not None:
            self._completing.ask(screen)
        self._telling.show_card(card)
        self._facts.show_facts(screen, card)
        if before.offered is None and offered.is_ready:
            self.focus_first()

    def things_changed(self) -> None:
        """Read the service again."""
        self.changed.emit()

    def _show_buttons(self, screen: ServiceScreen, offered: Offered) -> None:
        words = (
            self.tr("Start with {name}").format(name=screen.helped)
            if screen.helped
            else self.tr("Start without a record")
        )
        self.begin.setText(words)
        self.begin.setVisible(offered.is_ready)
        self._find.setVisible(offered.is_ready and not screen.helped)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        flow = Flow(self._buttons)
        flow.addWidget(self.begin)
        flow.addWidget(self._find)
        flow.addWidget(self.try_it)
        self._parts = Columns((self._telling, 7, 30.0), (self._facts, 5, 22.0), gap=28)
        self.column.setSpacing(theme().space(16))
        for widget in (
            self.heading,
            self._notice,
            self._about,
            self._buttons,
            self._problem,
            self._busy,
            self._completing,
            self._parts,
        ):
            if widget is not None:
                self.column.addWidget(widget)
        self.column.addStretch(1)


class CompletingCard(Card):
    """What the form does not say and a citizen has to be told."""

    completed = Signal(dict)

    def __init__(self) -> None:
        super().__init__(self.tr("This service cannot be begun yet: something is missing"), tone="waiting")
        self._form = CardForm()
        save = Button(self.tr("Save"), Kind.PRIMARY, icon="check")
        save.clicked.connect(lambda: self.completed.emit(self._form.typed()))
        self.add(self._form)
        self.column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self, screen: ServiceScreen) -> None:
        """Ask for each part that is missing."""
        if screen.card is not None:
            self._form.ask_for(missing_parts(screen.card))
        self._form.show_problems(screen.card_problems)


class TellingCards(QWidget):
    """What a citizen is told: what to bring, what happens next, and who keeps what."""

    def __init__(self) -> None:
        super().__init__()
        self._bring_card, self._bring = Card(self.tr("What to bring")), Bullets()
        self.bring = Button(self.tr("Print this list"), Kind.LINK, icon="printer", key="Ctrl P")
        self._next_card, self._next = Card(self.tr("What happens next")), Bullets(numbered=True)
        self._kept_card, self._kept = Card(self.tr("Who keeps the answers, and how long")), Bullets()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        for card, items in (
            (self._bring_card, self._bring),
            (self._next_card, self._next),
            (self._kept_card, self._kept),
        ):
            card.add(items)
            column.addWidget(card)
        self._bring_card.column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_card(self, card: ServiceCard | None) -> None:
        """Show what the card says."""
        told = (
            (self._bring_card, self._bring, card.bring if card else ()),
            (self._next_card, self._next, card.next_steps if card else ()),
            (self._kept_card, self._kept, tuple(filter(None, (card.kept_here, card.kept_by_office))) if card else ()),
        )
        for surface, items, texts in told:
            items.show_items(texts)
            surface.setVisible(bool(texts))


class FactsCard(Card):
    """Who decides, who receives it, how long it takes, which version and languages."""

    office_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("About this service"))
        self._facts = FactRows()
        self._choice: DropDown | None = None
        self._offices: tuple[Office, ...] = ()
        self._place = QHBoxLayout()
        self.add(self._facts)
        self.column.addLayout(self._place)
        self.column.addStretch(1)

    def show_facts(self, screen: ServiceScreen, card: ServiceCard | None) -> None:
        """Show the facts, and the choice of office where there is one to make."""
        offered = screen.offered
        if offered is None:
            return
        version = offered.service.current
        arrived = day_words(version.installed_at.astimezone(LONDON).date())
        facts = [
            Fact("decides", self.tr("Who decides"), card.office if card else ""),
            Fact("call", self.tr("Their phone"), card.call if card else ""),
            Fact("receives", self.tr("Who receives it"), offered.office_name or self.tr("Nobody yet")),
            Fact("time", self.tr("At the desk"), minutes_words(offered)),
            Fact("languages", self.tr("Languages"), "\n".join(self._languages(offered))),
            Fact("version", self.tr("Version"), version.version, self.tr("here since {day}").format(day=arrived)),
        ]
        older = len(screen.versions) - 1
        if older > 0:
            kept = self.tr("%n kept for forms begun with them", "", older)
            facts.append(Fact("older", self.tr("Older versions"), kept))
        self._facts.show_facts([fact for fact in facts if fact.value])
        self._offer_offices(screen, offered)

    def _languages(self, offered: Offered) -> list[str]:
        unreviewed = {card.language for card in offered.service.current.cards if card.is_unreviewed}
        languages = offered.service.current.languages
        return [language_label(language, is_unchecked=language in unreviewed) for language in languages]

    def _offer_offices(self, screen: ServiceScreen, offered: Offered) -> None:
        """Let the office be chosen where there are several, or none was chosen."""
        offices = screen.offices if len(screen.offices) > 1 or not offered.office_name else ()
        if offices != self._offices:
            self._offices = offices
            if self._choice is not None:
                self._choice.hide()
                self._choice.deleteLater()
                self._choice = None
            if offices:
                options = [Option(office.id, office.name) for office in offices]
                self._choice = DropDown(self.tr("Send it to"), [Option("", self.tr("Choose an office")), *options])
                self._choice.changed.connect(lambda key: self.office_chosen.emit(key) if key else None)
                self._place.addWidget(self._choice)
        if self._choice is not None:
            self._choice.choose(offered.service.office_id)
