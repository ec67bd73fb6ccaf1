"""Promising something for a day: to whom, what and when; a day off is told before it is taken. No Qt."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from caseworker.casework import DayOff, FollowUp, How, Promise, day_off
from caseworker.desk import Why, office_answers_by, promise
from caseworker.store import Transaction
from ui.follow_ups.days import QuickDay, quick_days
from ui.navigation import InHand, PromisePlace
from ui.people.search import NO_ANSWER, Answer, PeopleSearch
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for


@dataclass(frozen=True, slots=True)
class Matter:
    """A case that a promise may belong to."""

    case_id: str
    service_title: str
    reference: str


@dataclass(frozen=True, slots=True)
class About:
    """To whom something is promised, and in which of their cases it may be."""

    name: str = field(default="", repr=False)
    called: str = field(default="", repr=False)
    person_id: str = ""
    phone: str = field(default="", repr=False)
    safe_contact: str = field(default="", repr=False)
    matters: tuple[Matter, ...] = ()
    """Newest first; the only one where the promise is made in a case."""
    is_in_case: bool = False
    """The case was chosen before."""


@dataclass(frozen=True, slots=True)
class TypedPromise:
    """What stands in the fields."""

    how: How
    what: str = field(repr=False)
    due_on: date | None
    """None where no day stands there that can be read."""
    at_time: str = field(default="", repr=False)
    case_id: str = ""
    kept_day_off: date | None = None
    """A weekend or a bank holiday of which was said that it will do."""


class Fault(StrEnum):
    """What has to be put right."""

    WHAT_MISSING = "what"
    DAY_MISSING = "day"
    DAY_OVER = "day-over"


@dataclass(frozen=True, slots=True)
class PromiseScreen:
    """What the page shows."""

    today: date
    about: About | None = None
    """None until it is known to whom."""
    is_reading: bool = True
    answer: Answer = NO_ANSWER
    search_problem: Notice | None = None
    why: Why | None = None
    days: tuple[QuickDay, ...] = ()
    looked_at: date | None = None
    """The day that was asked about last."""
    off: DayOff | None = None
    """What is to be told of it, where offices are closed on it."""
    faults: tuple[Fault, ...] = ()
    is_saving: bool = False
    problem: Notice | None = None


class PromiseView(Protocol):
    """What shows it."""

    def show_screen(self, screen: PromiseScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class PromisePresenter:
    """Finds out to whom, checks the day, and puts the promise on record."""

    def __init__(self, visit: Visit, place: PromisePlace, view: PromiseView) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._place = place
        self._view = view
        why = Why(place.why) if place.why in set(Why) else None
        self._screen = PromiseScreen(visit.desk.clock.today(), why=why)
        self._search = PeopleSearch(visit.desk.store, visit.runner, told=self._found, failed=self._not_found)

    def begin(self) -> None:
        """Read to whom it is, if that is known, and which days are near."""
        self._show(self._screen)
        self._visit.runner.run(Lane.READ, self._read, done=self._began, failed=self._failed)

    def look_for(self, typed: str) -> None:
        """Find the people who fit what stands in the search field."""
        self._search.look_for(typed)

    def choose_person(self, person_id: str) -> None:
        """Promise it to somebody on record."""
        self._place = replace(self._place, person_id=person_id)
        self.begin()

    def without_record(self) -> None:
        """Promise it to somebody of whom no record is kept."""
        self._show(replace(self._screen, about=About(), answer=NO_ANSWER))

    def look_at(self, on: date) -> None:
        """Find out whether offices are open on a day."""
        nation = self._desk.settings.centre.nation
        self._visit.runner.run(
            Lane.WORK,
            lambda: day_off(on, nation),
            done=lambda off: self._show(replace(self._screen, looked_at=on, off=off)),
            failed=self._failed,
        )

    def promise(self, typed: TypedPromise) -> None:
        """Put it on record, unless something must be put right or said first."""
        about, due_on = self._screen.about, typed.due_on
        if about is None or self._screen.is_saving:
            return
        faults = faults_of(typed, self._screen.today)
        if faults or due_on is None:
            self._show(replace(self._screen, faults=faults, problem=None))
            return
        promised = Promise(
            " ".join(typed.what.split()),
            typed.how,
            due_on,
            " ".join(typed.at_time.split()),
            case_id=typed.case_id,
            citizen_id="" if typed.case_id else about.person_id,
        )
        self._show(replace(self._screen, faults=(), is_saving=True, problem=None))
        self._visit.runner.run(
            Lane.STORE,
            lambda: self._keep(promised, is_day_kept=typed.kept_day_off == due_on),
            done=self._done,
            failed=self._failed,
        )

    def _keep(self, promised: Promise, *, is_day_kept: bool) -> FollowUp | DayOff:
        off = None if is_day_kept else day_off(promised.due_on, self._desk.settings.centre.nation)
        if off is not None:
            return off
        return promise(self._desk.store, promised, by=self._desk.adviser_id, clock=self._desk.clock)

    def _done(self, made: FollowUp | DayOff) -> None:
        if isinstance(made, DayOff):
            self._show(replace(self._screen, looked_at=made.on, off=made, is_saving=False))
            return
        window = self._visit.window
        window.recount()
        window.back()
        window.tell(Notice("It is promised, and stands under Follow-ups.", tone=Tone.DONE))

    def _read(self) -> tuple[About | None, tuple[QuickDay, ...]]:
        today, nation = self._screen.today, self._desk.settings.centre.nation
        with self._desk.store.reading() as tx:
            about = self._about(tx)
            suggested = self._suggested(tx, about, today)
        return about, quick_days(today, nation, suggested=suggested)

    def _about(self, tx: Transaction) -> About | None:
        place, titles = self._place, tx.overview.titles()
        if not place.case_id and not place.person_id:
            return None
        cases = (tx.cases.get(place.case_id),) if place.case_id else tx.cases.of_citizen(place.person_id)
        person_id = place.person_id or cases[0].citizen_id or ""
        matters = tuple(
            Matter(case.id, titles.get((case.service_id, case.form_version), ""), case.reference) for case in cases
        )
        if not person_id:
            return About(matters=matters, is_in_case=True)
        citizen = tx.people.get(person_id)
        return About(
            citizen.name,
            citizen.known_as or citizen.name.split()[0],
            citizen.id,
            citizen.phone,
            citizen.safe_contact,
            matters,
            is_in_case=bool(place.case_id),
        )

    def _suggested(self, tx: Transaction, about: About | None, today: date) -> date | None:
        """Return the day that makes sense: when the office answers, or before the permission ends."""
        if about is None or not self._place.case_id:
            return None
        if self._screen.why is Why.AGREEMENT_ENDS:
            return today + timedelta(days=1)
        sent = [submission.queued_at for submission, _ in tx.outbox.everything(case_id=self._place.case_id)]
        if not sent:
            return None
        return office_answers_by(tx, tx.cases.get(self._place.case_id).service_id, since=sent[-1].date())

    def _began(self, read: tuple[About | None, tuple[QuickDay, ...]]) -> None:
        about, days = read
        window = self._visit.window
        if about is not None and about.person_id:
            matter = about.matters[0].service_title if about.is_in_case else ""
            in_hand = window.in_hand
            if in_hand is None or in_hand.person_id != about.person_id:
                window.take_in_hand(InHand(about.name, about.person_id, matter))
        self._show(replace(self._screen, about=about, days=days, is_reading=False, answer=NO_ANSWER))

    def _found(self, answer: Answer) -> None:
        self._show(replace(self._screen, answer=answer, search_problem=None))

    def _not_found(self, error: BaseException) -> None:
        self._show(replace(self._screen, answer=NO_ANSWER, search_problem=words_for(error)))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_reading=False, is_saving=False, problem=words_for(error)))

    def _show(self, screen: PromiseScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def faults_of(typed: TypedPromise, today: date) -> tuple[Fault, ...]:
    """Return what has to be put right before it can be promised."""
    faults = []
    if not typed.what.strip():
        faults.append(Fault.WHAT_MISSING)
    if typed.due_on is None:
        faults.append(Fault.DAY_MISSING)
    elif typed.due_on < today:
        faults.append(Fault.DAY_OVER)
    return tuple(faults)
