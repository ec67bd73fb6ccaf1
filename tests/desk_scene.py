from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from caseworker.accounts import Cost
from caseworker.base import new_id
from caseworker.casework import Address, Barrier, Case, Centre, Channel, Citizen, Given
from caseworker.connectors import Office
from caseworker.desk import (
    Desk,
    Filling,
    FirstAdviser,
    ReadForm,
    Wording,
    Yes,
    add_person,
    begin_draft,
    confirm_and_queue,
    fill_from,
    open_case,
    open_practice,
    sample_forms,
    set_up_desk,
    statements_for,
    take_agreement,
)
from caseworker.forms import HeldMedia, load_xform
from caseworker.outbox import OutboxItem
from caseworker.practice import PracticeForm, PracticeOffice
from sample_answers import SAMPLES, answers_of

CENTRE = Centre(
    name="Northfield Library",
    address=Address(("1 Church Street", "Northfield"), "NF1 2AB"),
    phone="01632 960 100",
    opening_hours=("Monday to Friday, 9am to 5pm",),
    reference_prefix="NFL",
)
PASSPHRASE = "seven green bottles on a wall"
ON_PAPER = Yes(Given.SIGNED_ON_PAPER)


@pytest.fixture(scope="session")
def forms() -> tuple[ReadForm, ...]:
    return sample_forms()


@dataclass
class Scene:
    """A practice desk with its office and one person on record."""

    desk: Desk
    office: PracticeOffice
    goes_to: Office
    citizen: Citizen
    clock: object

    def case(self, service: str = "missed_bin", *, citizen: Citizen | None = None) -> Case:
        return open_case(
            self.desk.store,
            service_id=service,
            citizen_id=(citizen or self.citizen).id,
            channel=Channel.DESK,
            barrier=Barrier.NO_INTERNET,
            by=self.desk.adviser_id,
            clock=self.desk.clock,
        )

    def agree(self, case: Case, *, days: int = 30) -> None:
        wording = Wording("I agree to be helped.", "test 1", days)
        take_agreement(
            self.desk.store,
            case_id=case.id,
            office_id=self.goes_to.id,
            wording=wording,
            yes=ON_PAPER,
            by=self.desk.adviser_id,
            clock=self.desk.clock,
        )

    def begin(self, service: str = "missed_bin") -> Filling:
        case = self.case(service)
        self.agree(case)
        return begin_draft(
            self.desk.store, case, self.desk.surroundings, by=self.desk.adviser_id, clock=self.desk.clock
        )

    def filled(self, service: str = "missed_bin") -> Filling:
        filling = self.begin(service)
        fill_from(filling, answers_of(service), files_from=SAMPLES)
        return filling

    def confirm(self, filling: Filling) -> OutboxItem:
        return confirm_and_queue(
            self.desk.store,
            filling,
            statements_for(CENTRE.name, self.goes_to.name),
            ON_PAPER,
            office_id=self.goes_to.id,
            by=self.desk.adviser_id,
            clock=self.desk.clock,
        )

    def queued(self, service: str = "missed_bin") -> OutboxItem:
        return self.confirm(self.filled(service))


@pytest.fixture
def make_desk(tmp_path: Path, clock: object) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(folder: Path = tmp_path / "desk") -> Desk:
        adviser = FirstAdviser("Priya Shah", "priya", PASSPHRASE)
        cheap = Cost(memory_kib=64, passes=1)
        made.append(set_up_desk(folder, CENTRE, adviser, practice=True, clock=clock, cost=cheap).desk)
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def changed(form: ReadForm, *changes: tuple[bytes, bytes]) -> ReadForm:
    """Return a form with some of its XML replaced; each piece stands in it once."""
    xform = form.xform
    for old, new in changes:
        assert xform.count(old) == 1, old
        xform = xform.replace(old, new)
    return replace(form, xform=xform, definition=load_xform(xform, HeldMedia(form.media)))


@pytest.fixture
def make_scene(make_desk: Callable[..., Desk], clock: object) -> Iterator[Callable[[tuple[ReadForm, ...]], Scene]]:
    """Set up a practice desk and an open office around some forms."""
    opened: list[PracticeOffice] = []

    def make(offered: tuple[ReadForm, ...]) -> Scene:
        desk = make_desk()
        office = PracticeOffice([PracticeForm(one.xform, one.media) for one in offered], clock)
        opened.append(office)
        goes_to = open_practice(desk, offered, office.start())
        citizen = Citizen(new_id(), "Joseph Okafor", address=Address(("14 Moor Lane", "Northfield"), "NF3 7QT"))
        add_person(desk.store, citizen, by=desk.adviser_id, clock=clock)
        return Scene(desk, office, goes_to, citizen, clock)

    yield make
    for office in opened:
        office.stop()


@pytest.fixture
def scene(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """The office is open; stop it to be offline."""
    return make_scene(forms)
