"""What stands on the desk: forms to carry on with, what needs a person, and the counts of the outbox."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from caseworker.casework import Channel
from caseworker.desk import Counts, DraftLine, Need, NeedKind
from ui.theme import Size, theme
from ui.when import day_and_hour
from ui.widgets import Bullets, Button, Card, Heading, Icon, Kind, Row, RowList, Words, core_text, name_it
from ui.widgets.emptying import empty_layout
from ui.widgets.typeset import side_by_side

_ICONS = {
    NeedKind.LETTERS_TO_PRINT: ("printer", "waiting"),
    NeedKind.AGREEMENT_ENDED: ("shield", "sending"),
    NeedKind.ACCOUNT: ("key-round", "needs"),
    NeedKind.IN_DOUBT: ("circle-help", "waiting"),
    NeedKind.FOLLOW_UP: ("calendar-check", "sending"),
    NeedKind.FOLLOW_UPS: ("calendar-check", "sending"),
}


class CarryOnCard(Card):
    """Forms under way, with how far they are."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Carry on"), 3), 1)
        self._hint = QWidget()
        hint = QHBoxLayout(self._hint)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.addWidget(Icon("eye", 16, ink="quiet"))
        hint.addWidget(Words(self.tr("names show when you point at them"), size=Size.SMALL, quiet=True), 1)
        self._hint.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head.addWidget(self._hint)
        self.column.addLayout(head)
        self.rows = RowList()
        name_it(self.rows, self.tr("Forms to carry on with"))
        self.rows.opened.connect(self.opened)
        self._none = Words(self.tr("No form is half done. What you begin and leave stands here."), quiet=True)
        self.add(self.rows)
        self.add(self._none)
        self.column.addStretch(1)

    def show_drafts(self, drafts: tuple[DraftLine, ...], today: date) -> None:
        """Show the forms, last changed first."""
        self.rows.show_rows([self._row(line, today) for line in drafts])
        self.rows.setVisible(bool(drafts))
        self._hint.setVisible(bool(drafts))
        self._none.setVisible(not drafts)

    def _row(self, line: DraftLine, today: date) -> Row:
        met = {Channel.HOME: self.tr("home visit"), Channel.PHONE: self.tr("by phone")}.get(line.channel, "")
        return Row(
            line.draft_id,
            line.name or self.tr("No record kept"),
            side_by_side(line.service_title, met),
            initials=line.initials,
            when=day_and_hour(line.changed_at, today),
            progress=line.fraction,
            action=self.tr("Carry on"),
        )


class NeedsCard(Card):
    """What needs a person."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Needs you"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().space(12))
        self.column.addLayout(self._lines)

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show each need with what leads to it."""
        empty_layout(self._lines)
        for need in needs:
            line = NeedLine(need, self._title(need))
            line.chosen.connect(partial(self.chosen.emit, need))
            self._lines.addWidget(line)
        if not needs:
            self._lines.addWidget(Words(self.tr("Nothing. Everything goes its way."), quiet=True))

    def _title(self, need: Need) -> str:
        match need.kind:
            case NeedKind.LETTERS_TO_PRINT:
                return self.tr("%n letters to print", "", need.count)
            case NeedKind.ACCOUNT:
                return need.office_name
            case NeedKind.FOLLOW_UPS:
                return self.tr("%n more follow-ups", "", need.count)
            case NeedKind.FOLLOW_UP:
                whose = need.initials or self.tr("No record kept")
                return self.tr("{whose} – {what}").format(whose=whose, what=need.what)
            case _:
                whose = need.initials or self.tr("No record kept")
                return self.tr("{whose} – {service}").format(whose=whose, service=need.service_title)


class NeedLine(QWidget):
    """One need: an icon, a link that leads to it, and why."""

    chosen = Signal()

    def __init__(self, need: Need, title: str) -> None:
        super().__init__()
        icon, ink = _ICONS.get(need.kind, ("circle-alert", "needs"))
        link = Button(title, Kind.LINK)
        link.clicked.connect(self.chosen)
        why = core_text(need.sentence)
        name_it(link, title, why)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(Words(why, size=Size.SMALL, quiet=True))
        if need.safe_contact:
            safe = self.tr("Safe contact: {words}").format(words=need.safe_contact)
            words.addWidget(Words(safe, size=Size.SMALL, weight=600))
        if need.detail:
            said = self.tr("The office wrote: {words}").format(words=need.detail)
            words.addWidget(Words(said, size=Size.SMALL, quiet=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(12))
        sign = QVBoxLayout()
        sign.addSpacing(theme().space(4))
        sign.addWidget(Icon(icon, 20, ink=ink))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addLayout(words, 1)


class OutboxCard(Card):
    """How much waits and how much arrived."""

    def __init__(self) -> None:
        super().__init__(self.tr("Outbox"))
        self._waiting = self._line(self.tr("Waiting to send"))
        self._received = self._line(self.tr("Received by offices this week"))

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers."""
        self._waiting.set_text(str(counts.waiting))
        self._received.set_text(str(counts.received_this_week))

    def _line(self, said: str) -> Words:
        number = Words("0", weight=700)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(Words(said), 1)
        row.addWidget(number)
        self.column.addLayout(row)
        return number


class FirstMorningCard(Card):
    """What to do first at a desk where nobody was helped yet."""

    add_clicked = Signal()
    services_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Your first morning"), tone="why")
        self.add(Words(self.tr("The desk is ready and nobody is on record yet. This is how a morning goes:")))
        steps = Bullets(numbered=True)
        steps.show_items(
            (
                self.tr("Somebody comes. Put them on record, or help them without a record."),
                self.tr("Choose what they need, and ask for their permission."),
                self.tr("Go through the questions together, one at a time. Each answer is saved as you give it."),
                self.tr("Read it back, put it in the outbox and print the letter. It goes when there is a connection."),
            )
        )
        self.add(steps)
        self.column.setSpacing(theme().space(12))
        links = QHBoxLayout()
        add = Button(self.tr("Put somebody on record"), Kind.LINK)
        add.clicked.connect(self.add_clicked)
        services = Button(self.tr("See what you can help with"), Kind.LINK)
        services.clicked.connect(self.services_clicked)
        links.addWidget(add)
        links.addSpacing(theme().space(24))
        links.addWidget(services)
        links.addStretch(1)
        self.column.addLayout(links)
