"""The outbox page: what is sent and what is not, at the left; the chosen item at the right."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.desk import Verdict
from ui.outbox.detail import DetailCard
from ui.outbox.presenter import Act, Filter, OutboxScreen
from ui.outbox.sending import SendingNow
from ui.outbox.sheets import ConfirmSheet, CorrectionSheet, VerdictSheet
from ui.outbox.words import bytes_words, row_of
from ui.theme import theme
from ui.widgets import (
    Button,
    Card,
    ChipChoice,
    Columns,
    Flow,
    Heading,
    Kind,
    ListBox,
    Meter,
    NoticeBox,
    Option,
    Page,
    announce,
    name_it,
)

_LEFT_EM: Final = 27
_RIGHT_EM: Final = 18


class OutboxPage(Page):
    """Shows every item's true state and tells what was pressed."""

    send_clicked = Signal()
    pause_clicked = Signal()
    stop_clicked = Signal()
    filter_chosen = Signal(object)
    """A `Filter`."""
    item_chosen = Signal(str)
    correction_wanted = Signal(str)
    """Why, in the adviser's words; may be empty."""
    release_confirmed = Signal()
    withdraw_confirmed = Signal()
    verdict_told = Signal(object, str, str)
    """A `Verdict`, the evidence, the office's own number."""
    letter_clicked = Signal()
    person_clicked = Signal()
    settings_clicked = Signal()
    changed = Signal()
    """The records have changed."""
    left = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._screen = OutboxScreen()
        self.heading = self._title = Heading(self.tr("Outbox"))
        self.pause = Button(self.tr("Pause"), icon="pause")
        self.send = Button(self.tr("Send now"), kind=Kind.PRIMARY, icon="refresh-cw")
        self.notice = NoticeBox()
        self.meter = Meter()
        self.stop = Button(self.tr("Stop this one"), kind=Kind.LINK)
        self._moving = QWidget()
        self.filter = ChipChoice(self.tr("Show"), self._filter_options())
        self.filter.choose(Filter.ALL)
        self.list = ListBox(
            self.tr("Nothing here"), self.tr("What you put in the outbox stands here, with its true state.")
        )
        name_it(self.list.rows, self.tr("Applications in the outbox"))
        self.detail = DetailCard(today)
        self._lay_out()
        self.first_focus = self.list
        self._wire()

    def leave(self) -> None:
        """End the visit."""
        self.left.emit()
        super().leave()

    def things_changed(self) -> None:
        """Read again what is shown."""
        self.changed.emit()

    def show_screen(self, screen: OutboxScreen) -> None:
        """Bring every widget in line with `screen`."""
        before, self._screen = self._screen, screen
        self._show_list(screen, before)
        self.detail.show_chosen(screen.chosen)
        self._show_sending(screen.sending, before.sending)
        notice = screen.notice or screen.sending.notice
        if notice is not (before.notice or before.sending.notice):
            self.notice.show_notice(notice)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme().space(12))
        top.addWidget(self._title, 1)
        buttons = Flow()
        buttons.addWidget(self.pause)
        buttons.addWidget(self.send)
        top.addLayout(buttons)
        moving = QHBoxLayout(self._moving)
        moving.setContentsMargins(0, 0, 0, 0)
        moving.addWidget(self.meter, 1)
        moving.addWidget(self.stop)
        card = Card()
        card.add(self.filter)
        card.add(self.list)
        self.list.rows.show_heads(self.tr("Application"), self.tr("State"), self.tr("When"))
        self.column.setSpacing(theme().space(16))
        self.column.addLayout(top)
        self.column.addWidget(self.notice)
        self.column.addWidget(self._moving)
        self.column.addWidget(Columns((_at_top(card), 9, _LEFT_EM), (_at_top(self.detail), 5, _RIGHT_EM)), 1)

    def _wire(self) -> None:
        self.send.clicked.connect(self.send_clicked)
        self.pause.clicked.connect(self.pause_clicked)
        self.stop.clicked.connect(self.stop_clicked)
        self.filter.changed.connect(lambda key: self.filter_chosen.emit(Filter(key)))
        self.list.rows.moved.connect(self.item_chosen)
        self.list.rows.opened.connect(self.item_chosen)
        self.list.retry_clicked.connect(self.changed)
        self.detail.act_clicked.connect(self._act)

    def _show_list(self, screen: OutboxScreen, before: OutboxScreen) -> None:
        if screen.trouble is not None:
            self.list.show_error(screen.trouble)
            return
        if screen.rows is None:
            self.list.show_loading(self.tr("Reading the outbox"))
            return
        underway = screen.sending.underway
        if (screen.rows, screen.filter, underway) == (before.rows, before.filter, before.sending.underway):
            return
        self.list.show_rows([row_of(row, underway, self._today) for row in screen.listed])
        if before.rows is None:
            self.list.rows.choose(screen.chosen_id)
            self.focus_first()

    def _show_sending(self, now: SendingNow, before: SendingNow) -> None:
        self._moving.setVisible(now.underway is not None or now.is_ending)
        if now.underway is not None:
            self.meter.set_fraction(now.underway.fraction)
            going = self.tr("Sending {now} of {of}: {bytes}")
            of = max(now.due, now.underway.number)
            self.meter.set_words(going.format(now=now.underway.number, of=of, bytes=bytes_words(now.underway)))
        self.pause.setText(self.tr("Go on sending") if now.is_paused else self.tr("Pause"))
        self.pause.show_icon("play" if now.is_paused else "pause")
        self.send.setEnabled(not now.is_busy)
        if now.is_paused and not before.is_paused:
            announce(self, self.tr("Sending is paused."))

    def _filter_options(self) -> list[Option]:
        return [
            Option(Filter.ALL, self.tr("Everything")),
            Option(Filter.WAITING, self.tr("Waiting")),
            Option(Filter.NEEDS_YOU, self.tr("Needs you")),
            Option(Filter.RECEIVED, self.tr("Received")),
        ]

    def _act(self, act: Act) -> None:
        acts: dict[Act, Callable[[], None]] = {
            Act.CORRECT: self._ask_correction,
            Act.RELEASE: self._ask_release,
            Act.TELL_VERDICT: self._ask_verdict,
            Act.WITHDRAW: self._ask_withdraw,
            Act.LETTER: self.letter_clicked.emit,
            Act.PERSON: self.person_clicked.emit,
            Act.SETTINGS: self.settings_clicked.emit,
        }
        acts[act]()

    def _ask_correction(self) -> None:
        sheet = CorrectionSheet(self)
        sheet.told.connect(self.correction_wanted)
        sheet.open()

    def _ask_release(self) -> None:
        sentences = (
            self.tr("The same form goes to the same office again."),
            self.tr("If the office has it already, it keeps it once."),
        )
        sheet = ConfirmSheet(self, self.tr("Send it again?"), sentences, self.tr("Send it again"))
        sheet.accepted.connect(self.release_confirmed)
        sheet.open()

    def _ask_withdraw(self) -> None:
        chosen = self._screen.chosen
        may_be_there = chosen is not None and chosen.detail.line.may_have_arrived
        first = (
            self.tr("It may have reached the office already. We note the wish, and you pass it on to the office.")
            if may_be_there
            else self.tr("It will not be sent. The answers stay in the record until their time is over.")
        )
        sheet = ConfirmSheet(self, self.tr("Stop it?"), (first,), self.tr("Stop it"))
        sheet.accepted.connect(self.withdraw_confirmed)
        sheet.open()

    def _ask_verdict(self) -> None:
        chosen = self._screen.chosen
        sheet = VerdictSheet(self, chosen.detail.line.office_name if chosen is not None else "")
        sheet.told.connect(self._tell_verdict)
        sheet.open()

    def _tell_verdict(self, verdict: Verdict, evidence: str, reference: str) -> None:
        self.verdict_told.emit(verdict, evidence, reference)


def _at_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
