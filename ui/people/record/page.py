"""A person's record as it is shown."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.casework import Citizen
from caseworker.desk import DraftLine, PersonStory, StandingPermission
from ui.letters.save_sheet import choose_file
from ui.people.acting.card import ActingCard, EndSheet
from ui.people.record.information import CopySheet, EraseSheet, InformationCard, SeenSheet
from ui.people.record.own_record import COPY_NAME
from ui.people.record.presenter import Matter, PersonPresenter, PersonScreen
from ui.people.record.sheets import MatterSheet, TakeBackSheet
from ui.people.record.told import facts_of, likes_of, permission_words, story_rows
from ui.people.same.card import ApartSheet, SameCard
from ui.theme import Size, theme
from ui.when import day_and_hour
from ui.widgets import Busy, Button, Card, Columns, Heading, Icon, Kind, NoticeBox, Page, Row, RowList, Words, name_it
from ui.widgets.emptying import empty_layout
from ui.widgets.order import go_in_order
from ui.widgets.typeset import side_by_side


class PersonPage(Page):
    """What was done with a person, what they permit, and what is kept of them."""

    presenter: PersonPresenter

    start_clicked = Signal()
    correct_clicked = Signal()
    draft_opened = Signal(str)
    outbox_clicked = Signal(str)
    taken_back = Signal(str, str)
    follow_up_opened = Signal(str)
    promise_clicked = Signal()
    add_acting_clicked = Signal()
    acting_ended = Signal(str, str)
    compare_clicked = Signal(str)
    taken_apart = Signal(str)
    print_clicked = Signal()
    copy_wanted = Signal(object)
    erase_confirmed = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screen: PersonScreen | None = None
        self.heading = Heading("")
        self._facts = Words("", quiet=True)
        self._likes = Words("", weight=600)
        self.start = Button(self.tr("Start a service"), Kind.PRIMARY, icon="arrow-right")
        self.first_focus = self.start
        self._notice = NoticeBox()
        self._busy = Busy(self.tr("Opening the record"), can_cancel=False)
        self._story = StoryCard()
        self._permissions = PermissionsCard()
        self._same = SameCard()
        self._acting = ActingCard()
        self._information = InformationCard()
        self._lay_out()
        self.start.hide()
        self._parts.hide()
        self.start.clicked.connect(self.start_clicked)
        self._story.draft_opened.connect(self.draft_opened)
        self._story.matter_opened.connect(self._show_matter)
        self._story.follow_up_opened.connect(self.follow_up_opened)
        self._story.promise.clicked.connect(self.promise_clicked)
        self._permissions.take_back_clicked.connect(self._ask_to_take_back)
        self._same.compare_clicked.connect(self.compare_clicked)
        self._same.apart_clicked.connect(self._ask_to_take_apart)
        self._acting.add_clicked.connect(self.add_acting_clicked)
        self._acting.end_clicked.connect(self._ask_to_end)
        self._information.print_clicked.connect(self.print_clicked)
        self._information.copy_clicked.connect(self._ask_where_to_copy)
        self._information.erase_clicked.connect(self._ask_to_erase)
        self._information.seen_clicked.connect(self._show_seen)
        self._information.correct_clicked.connect(self.correct_clicked)

    def show_screen(self, screen: PersonScreen) -> None:
        """Bring every part in line with `screen`."""
        before, self._screen = self._screen, screen
        self._notice.show_notice(screen.problem or screen.own.notice)
        story = screen.story
        self._busy.setVisible(story is None and screen.problem is None)
        for widget in (self.start, self._parts):
            widget.setVisible(story is not None)
        if story is not None:
            self._information.show_story(story, screen.today, is_busy=screen.own.is_busy)
        if story is None or (before is not None and before.story == story):
            return
        person = story.citizen
        if self.heading is not None:
            self.heading.set_text(person.name)
        for words, said in ((self._facts, facts_of(person)), (self._likes, likes_of(person))):
            words.set_text(side_by_side(*said))
            words.setVisible(bool(words.text()))
        self._story.show_story(story, screen.matters, screen.today)
        self._permissions.show_permissions(person, story.permissions, screen.today)
        self._same.show_story(story)
        self._acting.show_acting(person, story.acting)
        go_in_order(self.start, self._same, self._story, self._permissions, self._acting, self._information)
        if before is None or before.story is None:
            self.focus_first()

    def things_changed(self) -> None:
        """Read the record again."""
        self.changed.emit()

    def _lay_out(self) -> None:
        who, way = QWidget(), QWidget()
        names, ways = QVBoxLayout(who), QHBoxLayout(way)
        for layout in (names, ways):
            layout.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(theme().space(4))
        if self.heading is not None:
            names.addWidget(self.heading)
        names.addWidget(self._facts)
        names.addWidget(self._likes)
        ways.addStretch(1)
        ways.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        top = Columns((who, 4, 20.0), (way, 1, 11.0), gap=12)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        column.addWidget(self._permissions)
        column.addWidget(self._acting)
        column.addWidget(self._information)
        column.addStretch(1)
        self._parts = Columns((self._story, 8, 34.0), (side, 5, 20.0), gap=28)
        self.column.setSpacing(theme().space(16))
        for widget in (top, self._notice, self._busy, self._same, self._parts):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _show_matter(self, case_id: str) -> None:
        if self._screen is None:
            return
        for matter in self._screen.matters:
            if matter.case_id == case_id:
                sheet = MatterSheet(self, matter, self._screen.today)
                sheet.outbox_clicked.connect(self.outbox_clicked)
                sheet.open()

    def _ask_to_take_back(self, case_id: str) -> None:
        story = self._screen.story if self._screen else None
        for permission in story.permissions if story else ():
            if permission.case_id == case_id:
                sheet = TakeBackSheet(self, permission)
                sheet.taken_back.connect(partial(self.taken_back.emit, case_id))
                sheet.open()
                return

    def _ask_where_to_copy(self) -> None:
        sheet = CopySheet(self)
        title = self.tr("Make a copy to take away")
        kind = self.tr("Copies (*.zip)")
        sheet.accepted.connect(lambda: choose_file(self, title, COPY_NAME, self.copy_wanted.emit, kind=kind))
        sheet.open()

    def _ask_to_erase(self) -> None:
        if self._screen is not None and self._screen.story is not None:
            sheet = EraseSheet(self, self._screen.story)
            sheet.accepted.connect(self.erase_confirmed)
            sheet.open()

    def _show_seen(self) -> None:
        if self._screen is not None and self._screen.story is not None:
            SeenSheet(self, self._screen.story.seen, self._screen.today).open()

    def _ask_to_take_apart(self, pair_id: str) -> None:
        story = self._screen.story if self._screen else None
        for joined in story.joined if story else ():
            if joined.pair_id == pair_id:
                sheet = ApartSheet(self, joined)
                sheet.accepted.connect(partial(self.taken_apart.emit, pair_id))
                sheet.open()

    def _ask_to_end(self, representative_id: str) -> None:
        story = self._screen.story if self._screen else None
        for line in story.acting if story else ():
            if line.representative.id == representative_id:
                sheet = EndSheet(self, line)
                sheet.ended.connect(partial(self.acting_ended.emit, representative_id))
                sheet.open()


class StoryCard(Card):
    """The forms under way, and what was done before."""

    draft_opened = Signal(str)
    matter_opened = Signal(str)
    follow_up_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._under_way = Heading(self.tr("Carry on"), 3)
        self._drafts = RowList()
        name_it(self._drafts, self.tr("Forms to carry on with"))
        self._title = Heading("", 3)
        self._matters = RowList()
        self._nothing = Words(self.tr("Nothing yet. Press Start a service to begin."), quiet=True)
        self._apart = QWidget()
        self._apart.setFixedHeight(theme().space(16))
        self._promised: frozenset[str] = frozenset()
        self.promise = Button(self.tr("New follow-up"), Kind.LINK, icon="calendar-check")
        for widget in (self._under_way, self._drafts, self._apart, self._title, self._matters, self._nothing):
            self.add(widget)
        self.column.addWidget(self.promise, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._drafts.opened.connect(self.draft_opened)
        self._matters.opened.connect(self._open)

    def show_story(self, story: PersonStory, matters: tuple[Matter, ...], today: date) -> None:
        """Show what is promised, then the story, newest first."""
        drafts = story.drafts
        title = self.tr("What we have done with {name}").format(name=story.citizen.greeting)
        self._title.set_text(title)
        name_it(self._matters, title)
        self._drafts.show_rows([self._draft_row(line, today) for line in drafts])
        rows = story_rows(story.follow_ups, matters, today)
        self._promised = frozenset(line.id for line in story.follow_ups)
        self._matters.show_rows(rows)
        for widget in (self._under_way, self._drafts, self._apart):
            widget.setVisible(bool(drafts))
        self._matters.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _open(self, key: str) -> None:
        (self.follow_up_opened if key in self._promised else self.matter_opened).emit(key)

    def _draft_row(self, line: DraftLine, today: date) -> Row:
        ended = "" if line.agreement_stands else self.tr("The permission has ended. It is asked for again first.")
        return Row(
            line.draft_id,
            line.service_title,
            ended,
            when=day_and_hour(line.changed_at, today),
            progress=line.fraction,
            action=self.tr("Carry on"),
        )


class PermissionsCard(Card):
    """What they permit today."""

    take_back_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", 3)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().space(16))
        self.add(self._title)
        self.column.addLayout(self._lines)

    def show_permissions(self, person: Citizen, permissions: tuple[StandingPermission, ...], today: date) -> None:
        """Show each permission, and how to take it back."""
        self._title.set_text(self.tr("{name}’s permission").format(name=person.greeting))
        empty_layout(self._lines)
        for permission in permissions:
            self._lines.addWidget(self._line(permission, today))
        if not permissions:
            none = self.tr("None stands today. It is asked for when a service is started.")
            self._lines.addWidget(Words(none, quiet=True))

    def _line(self, permission: StandingPermission, today: date) -> QWidget:
        what, given = permission_words(permission, today=today)
        back = Button(self.tr("Take back"), Kind.LINK)
        name_it(back, self.tr("Take back: {what}").format(what=what))
        back.clicked.connect(partial(self.take_back_clicked.emit, permission.case_id))
        words = QVBoxLayout()
        words.setSpacing(theme().space(4))
        words.addWidget(Words(what, weight=600))
        words.addWidget(Words(given, size=Size.SMALL, quiet=True))
        words.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(12))
        sign = QVBoxLayout()
        sign.addSpacing(theme().space(4))
        sign.addWidget(Icon("shield-check", 20, ink="received"))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addLayout(words, 1)
        return line
