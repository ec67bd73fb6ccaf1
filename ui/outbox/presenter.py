"""The outbox: every submission's true state, and what to do about the one that is chosen. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from caseworker.casework import Case, Citizen
from caseworker.connectors import Manners
from caseworker.desk import (
    Filling,
    FormNotUsable,
    OutboxDetail,
    OutboxRow,
    Verdict,
    begin_correction,
    definition_of,
    outbox_item,
    outbox_rows,
    record_verdict,
    release_submission,
    withdraw_submission,
)
from caseworker.outbox import ENDS, OutboxItem, Pause, State
from caseworker.store import NotFound
from ui.navigation import InHand, InterviewPlace, PersonPlace, SavedPlace, SettingsPlace
from ui.outbox.sending import Sending, SendingNow
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for

_WITHOUT_LETTER = frozenset({State.HELD, State.WITHDRAWN, State.REPLACED})


class Filter(StrEnum):
    """Which items are listed."""

    ALL = "all"
    WAITING = "waiting"
    NEEDS_YOU = "needs-you"
    RECEIVED = "received"


class Act(StrEnum):
    """What can be done about an item."""

    CORRECT = "correct"
    RELEASE = "release"
    TELL_VERDICT = "tell-verdict"
    WITHDRAW = "withdraw"
    LETTER = "letter"
    PERSON = "person"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The item that is looked at."""

    detail: OutboxDetail
    citizen: Citizen | None = field(repr=False)
    service: str
    advisers: dict[str, str] = field(repr=False)
    """Names by id, for the history."""
    is_editable: bool = False
    """Whether the office takes changes to this form after it was sent."""

    @property
    def called(self) -> str:
        """The name they are called by; empty where no record is kept."""
        return (self.citizen.known_as or self.citizen.name.split()[0]) if self.citizen else ""

    @property
    def acts(self) -> tuple[Act, ...]:
        """What can be done now, the most likely first."""
        return acts_for(self.detail, has_record=self.citizen is not None, is_editable=self.is_editable)


@dataclass(frozen=True, slots=True)
class OutboxScreen:
    """Everything the page shows."""

    rows: tuple[OutboxRow, ...] | None = None
    """None while they are read."""
    filter: Filter = Filter.ALL
    chosen_id: str = ""
    chosen: Chosen | None = None
    sending: SendingNow = field(default_factory=SendingNow)
    notice: Notice | None = None
    trouble: Notice | None = None
    """Why there is no list."""

    @property
    def listed(self) -> tuple[OutboxRow, ...]:
        """The rows that the filter lets through."""
        return tuple(row for row in self.rows or () if passes(self.filter, row))

    def count(self, chosen: Filter) -> int:
        """Return how many rows a filter would let through."""
        return sum(passes(chosen, row) for row in self.rows or ())


class OutboxView(Protocol):
    """What shows it."""

    def show_screen(self, screen: OutboxScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class OutboxPresenter:
    """Keeps the list and the chosen item true while parcels are carried."""

    def __init__(self, visit: Visit, sending: Sending, item_id: str, view: OutboxView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._sending = sending
        self._view = view
        self._screen = OutboxScreen(chosen_id=item_id, sending=sending.now)
        self._unlisten = sending.listen(self._moved)
        self._is_reading = self._is_stale = False

    def begin(self) -> None:
        """Read the list and the item to show first."""
        self._show(self._screen)
        self.look_again()

    def end(self) -> None:
        """Hear no more of the sending."""
        self._unlisten()

    def look_again(self) -> None:
        """Read everything again; what comes while it is read leads to one more reading."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        chosen_id = self._screen.chosen_id

        def read() -> tuple[tuple[OutboxRow, ...], Chosen | None]:
            rows = outbox_rows(self._desk.store)
            is_known = any(row.item_id == chosen_id for row in rows)
            return rows, self._chosen(chosen_id) if is_known else None

        self._visit.runner.run(Lane.READ, read, done=self._read, failed=self._not_read)

    def filter_by(self, chosen: Filter) -> None:
        """List other items."""
        self._show(replace(self._screen, filter=chosen))

    def choose(self, item_id: str) -> None:
        """Look at an item."""
        if item_id != self._screen.chosen_id:
            self._show(replace(self._screen, chosen_id=item_id, notice=None))
            self.look_again()

    def send_now(self) -> None:
        """Send everything that waits, now."""
        self._sending.send_now()

    def pause_or_resume(self) -> None:
        """Begin no further parcel, or go on."""
        if self._sending.now.is_paused:
            self._sending.resume()
        else:
            self._sending.pause()

    def stop_parcel(self) -> None:
        """Break the parcel under way off, and pause."""
        self._sending.stop()

    def release(self) -> None:
        """Let the chosen item be sent again."""
        desk = self._desk
        self._act(
            lambda item_id: release_submission(desk.store, item_id, by=desk.adviser_id, clock=desk.clock),
            "It waits to be sent again.",
        )

    def withdraw(self) -> None:
        """Stop the chosen item, or note the wish while the office may hold it."""
        desk = self._desk
        self._act(
            lambda item_id: withdraw_submission(desk.store, item_id, by=desk.adviser_id, clock=desk.clock),
            "It will not be sent by itself any more.",
        )

    def correct(self, reason: str) -> None:
        """Go through the answers of the chosen item again; what comes of it replaces them at the office."""
        desk, chosen = self._desk, self._screen.chosen
        if chosen is None:
            return
        item_id, name = chosen.detail.line.id, chosen.citizen.name if chosen.citizen else ""
        person_id = chosen.citizen.id if chosen.citizen else None

        def done(filling: Filling) -> None:
            self._visit.window.take_in_hand(InHand(name, person_id, chosen.service, filling))
            self._visit.window.go(InterviewPlace(filling.draft.id))

        self._show(replace(self._screen, notice=None))
        self._visit.runner.run(
            Lane.STORE,
            lambda: begin_correction(
                desk.store, item_id, desk.surroundings, reason=reason, by=desk.adviser_id, clock=desk.clock
            ),
            done=done,
            failed=self._failed,
        )

    def tell_verdict(self, verdict: Verdict, evidence: str, office_reference: str) -> None:
        """Keep what the office told us about the chosen item."""
        desk = self._desk

        def record(item_id: str) -> OutboxItem:
            return record_verdict(
                desk.store,
                item_id,
                verdict,
                evidence=evidence,
                office_reference=office_reference,
                manners=self._manners(item_id),
                by=desk.adviser_id,
                clock=desk.clock,
            )

        self._act(record, "What the office said is written down.")

    def open_letter(self) -> None:
        """Look at the letter for the chosen item."""
        self._visit.window.go(SavedPlace(self._screen.chosen_id))

    def open_person(self) -> None:
        """Open the person's record."""
        chosen = self._screen.chosen
        if chosen is not None and chosen.citizen is not None:
            self._visit.window.go(PersonPlace(chosen.citizen.id))

    def open_settings(self) -> None:
        """Go to the office's account."""
        self._visit.window.go(SettingsPlace("offices"))

    def _act(self, act: Callable[[str], OutboxItem], sentence: str) -> None:
        item_id = self._screen.chosen_id

        def done(item: OutboxItem) -> None:
            self._show(replace(self._screen, notice=Notice(sentence, tone=Tone.DONE)))
            self._visit.window.recount()
            self.look_again()
            if item.state in {State.QUEUED, State.IN_DOUBT}:
                self._sending.something_queued()

        self._show(replace(self._screen, notice=None))
        self._visit.runner.run(Lane.STORE, lambda: act(item_id), done=done, failed=self._failed)

    def _manners(self, item_id: str) -> Manners:
        with self._desk.store.reading() as tx:
            office = tx.offices.get(tx.outbox.submission(item_id).office_id)
        connector = self._desk.connector_for(office)
        try:
            return connector.manners
        finally:
            connector.close()

    def _chosen(self, item_id: str) -> Chosen:
        detail = outbox_item(self._desk.store, item_id)
        with self._desk.store.reading() as tx:
            case = tx.cases.get(detail.line.case_id)
            citizen = tx.people.get(case.citizen_id) if case.citizen_id else None
            service = tx.services.version(case.service_id, case.form_version).title
            advisers = {one.id: one.name for one in tx.advisers.everyone()}
        return Chosen(detail, citizen, service, advisers, self._is_editable(case))

    def _is_editable(self, case: Case) -> bool:
        try:
            return definition_of(self._desk.store, case.service_id, case.form_version).is_client_editable
        except (FormNotUsable, NotFound):
            return False

    def _read(self, found: tuple[tuple[OutboxRow, ...], Chosen | None]) -> None:
        rows, chosen = found
        self._is_reading = False
        is_wanted = chosen is None or chosen.detail.line.id == self._screen.chosen_id
        self._show(replace(self._screen, rows=rows, chosen=chosen if is_wanted else self._screen.chosen, trouble=None))
        if self._is_stale or not is_wanted:
            self.look_again()

    def _not_read(self, error: BaseException) -> None:
        self._is_reading = False
        self._show(replace(self._screen, trouble=words_for(error)))

    def _moved(self, now: SendingNow) -> None:
        before = self._screen.sending
        self._show(replace(self._screen, sending=now))
        under = now.underway.item_id if now.underway else ""
        if under != (before.underway.item_id if before.underway else "") or now.is_busy != before.is_busy:
            self.look_again()

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))
        self.look_again()

    def _show(self, screen: OutboxScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def passes(chosen: Filter, row: OutboxRow) -> bool:
    """Say whether a row is listed."""
    match chosen:
        case Filter.WAITING:
            return row.state in {State.QUEUED, State.SENDING, State.IN_DOUBT}
        case Filter.NEEDS_YOU:
            return row.needs_person
        case Filter.RECEIVED:
            return row.state in {State.RECEIVED, State.HANDED_OVER}
        case Filter.ALL:
            return True


def acts_for(detail: OutboxDetail, *, has_record: bool, is_editable: bool) -> tuple[Act, ...]:
    """Return what can be done about an item now, the most likely first."""
    line, state = detail.line, detail.line.state
    acts: list[Act] = []
    if is_editable and state not in _WITHOUT_LETTER and not line.is_withdrawal_wished:
        acts.append(Act.CORRECT)
    if line.pause is Pause.ACCOUNT:
        acts.append(Act.SETTINGS)
    if state is State.HELD and not line.is_withdrawal_wished:
        acts.append(Act.RELEASE)
    was_refused = state is State.HELD and detail.code.startswith("office.refused")
    if was_refused or (state in {State.HELD, State.IN_DOUBT} and line.may_have_arrived):
        acts.append(Act.TELL_VERDICT)
    if state not in _WITHOUT_LETTER:
        acts.append(Act.LETTER)
    if has_record:
        acts.append(Act.PERSON)
    if state not in ENDS and not line.is_withdrawal_wished:
        acts.append(Act.WITHDRAW)
    return tuple(acts)
