from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from caseworker.desk import Verdict, outbox_item, take_back_all
from caseworker.outbox import AccountStanding, Event, Lease, OutboxItem, Pause, State, Step, advance
from desk_scene import Scene
from ui.navigation import PersonPlace, SavedPlace, SettingsPlace
from ui.outbox.presenter import Act, Chosen, Filter, OutboxPresenter, OutboxScreen
from ui.outbox.sending import Sending
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


class NeverRings:
    """An alarm that nobody waits for."""

    def ring_in(self, seconds: float, call: Callable[[], None]) -> None:
        self.asked = (seconds, call)

    def silence(self) -> None:
        pass


@dataclass
class Outbox:
    """A presenter of the outbox of a real desk, with its sending."""

    scene: Scene
    item_id: str = ""
    window: WindowAround = field(default_factory=WindowAround)
    runner: WaitingRunner = field(default_factory=WaitingRunner)
    view: ScreenLog = field(default_factory=ScreenLog)

    def __post_init__(self) -> None:
        self.sending = Sending(self.scene.desk, self.runner, NeverRings())
        visit = self.window.visit(self.scene.desk, self.runner)
        self.presenter = OutboxPresenter(visit, self.sending, self.item_id, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> OutboxScreen:
        assert isinstance(self.view.screen, OutboxScreen)
        return self.view.screen

    @property
    def chosen(self) -> Chosen:
        assert self.screen.chosen is not None
        return self.screen.chosen

    def choose(self, item: OutboxItem) -> Chosen:
        self.presenter.choose(item.id)
        self.runner.settle()
        return self.chosen

    def state(self, item: OutboxItem) -> State:
        return outbox_item(self.scene.desk.store, item.id).line.state


def in_doubt(scene: Scene) -> OutboxItem:
    """Queue an item and leave it as a program that died while it was sending does."""
    item = scene.queued()
    now = scene.desk.clock.now()
    with scene.desk.store.transaction() as tx:
        claimed = advance(tx.outbox.item(item.id), Event.CLAIM, now)
        leased = Lease("a program that died", now)
        before = tx.outbox.item(item.id)
        sending = OutboxItem(
            item.id, claimed.state, may_have_arrived=False, changed_at=now, lease=leased, last_code=before.last_code
        )
        tx.outbox.move(before, (Step(Event.CLAIM, sending),), by="courier")
        doubtful = advance(sending, Event.LEASE_RAN_OUT, now)
        tx.outbox.move(sending, (Step(Event.LEASE_RAN_OUT, doubtful),), by="courier")
    return item


def held_without_permission(scene: Scene) -> OutboxItem:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    take_back_all(scene.desk.store, case_id, told="by phone", by=scene.desk.adviser_id, clock=scene.desk.clock)
    scene.desk.courier().deliver_due()
    return item


def sent_back(scene: Scene) -> OutboxItem:
    scene.office.close_form("missed_bin")
    item = scene.queued()
    scene.desk.courier().deliver_due()
    scene.office.close_form("missed_bin", closed=False)
    return item


def test_an_empty_outbox_says_so(scene: Scene) -> None:
    assert Outbox(scene).screen.rows == ()


def test_the_item_that_was_asked_for_is_shown_at_once(scene: Scene) -> None:
    item = scene.queued()
    outbox = Outbox(scene, item.id)
    assert outbox.chosen.detail.line.id == item.id
    assert outbox.chosen.called == "Joseph"
    assert Outbox(scene).screen.chosen is None


@pytest.mark.parametrize(
    ("make", "acts"),
    [
        (lambda scene: scene.queued(), (Act.LETTER, Act.PERSON, Act.WITHDRAW)),
        (in_doubt, (Act.TELL_VERDICT, Act.LETTER, Act.PERSON, Act.WITHDRAW)),
        (held_without_permission, (Act.RELEASE, Act.PERSON, Act.WITHDRAW)),
        (sent_back, (Act.RELEASE, Act.TELL_VERDICT, Act.PERSON, Act.WITHDRAW)),
    ],
)
def test_what_can_be_done_follows_from_where_it_stands(
    scene: Scene, make: Callable[[Scene], OutboxItem], acts: tuple[Act, ...]
) -> None:
    item = make(scene)
    assert Outbox(scene, item.id).chosen.acts == acts


def test_what_arrived_can_only_be_told_again(scene: Scene) -> None:
    item = scene.queued()
    scene.desk.courier().deliver_due()
    assert Outbox(scene, item.id).chosen.acts == (Act.LETTER, Act.PERSON)


def test_the_filters_let_through_what_they_say(scene: Scene) -> None:
    scene.queued()
    scene.desk.courier().deliver_due()
    held_without_permission(scene)
    scene.queued()
    outbox = Outbox(scene)
    counts = {one: outbox.screen.count(one) for one in Filter}
    assert counts == {Filter.ALL: 3, Filter.WAITING: 1, Filter.NEEDS_YOU: 1, Filter.RECEIVED: 1}
    outbox.presenter.filter_by(Filter.NEEDS_YOU)
    assert [row.needs_person for row in outbox.screen.listed] == [True]


def test_the_list_follows_what_is_sent(scene: Scene) -> None:
    item = scene.queued()
    outbox = Outbox(scene, item.id)
    outbox.presenter.send_now()
    outbox.runner.settle()
    assert outbox.chosen.detail.line.state is State.RECEIVED
    assert outbox.screen.rows is not None
    assert outbox.screen.rows[0].state is State.RECEIVED
    moving = [screen.sending.underway for screen in outbox.view.screens if isinstance(screen, OutboxScreen)]
    assert any(underway is not None for underway in moving)


def test_a_doubt_ends_with_what_the_office_told_a_person(scene: Scene) -> None:
    item = in_doubt(scene)
    outbox = Outbox(scene, item.id)
    assert outbox.chosen.detail.line.may_have_arrived
    outbox.presenter.tell_verdict(Verdict.ARRIVED, "Ms Lowe on the phone, 10:15", "C-77")
    outbox.runner.settle()
    receipt = outbox.chosen.detail.receipt
    assert receipt is not None
    assert (receipt.office_reference, outbox.state(item)) == ("C-77", State.RECEIVED)
    assert "Ms Lowe" in outbox.chosen.detail.history[-1].note


def test_what_the_office_never_got_is_sent_again(scene: Scene) -> None:
    item = in_doubt(scene)
    outbox = Outbox(scene, item.id)
    outbox.presenter.tell_verdict(Verdict.ABSENT, "Ms Lowe on the phone, 10:15", "")
    outbox.runner.settle()
    assert outbox.state(item) is State.QUEUED
    assert not outbox.chosen.detail.line.may_have_arrived


def test_a_held_item_is_let_go_once_it_is_permitted(scene: Scene) -> None:
    item = held_without_permission(scene)
    outbox = Outbox(scene, item.id)
    outbox.presenter.release()
    outbox.runner.settle()
    assert outbox.screen.notice is not None
    assert outbox.screen.notice.code == "agreement.missing"
    assert outbox.state(item) is State.HELD


def test_what_was_sent_back_is_released_and_sent(scene: Scene) -> None:
    item = sent_back(scene)
    outbox = Outbox(scene, item.id)
    assert outbox.chosen.detail.office_words
    outbox.presenter.release()
    outbox.runner.settle()
    assert outbox.state(item) is State.QUEUED
    outbox.presenter.send_now()
    outbox.runner.settle()
    assert outbox.state(item) is State.RECEIVED


def test_what_waits_is_withdrawn_and_what_may_be_there_is_only_wished(scene: Scene) -> None:
    waiting, doubtful = scene.queued(), in_doubt(scene)
    outbox = Outbox(scene)
    outbox.choose(waiting)
    outbox.presenter.withdraw()
    outbox.runner.settle()
    assert outbox.state(waiting) is State.WITHDRAWN
    outbox.choose(doubtful)
    outbox.presenter.withdraw()
    outbox.runner.settle()
    assert outbox.state(doubtful) is State.HELD
    assert outbox.chosen.detail.line.is_withdrawal_wished
    assert Act.WITHDRAW not in outbox.chosen.acts


def test_too_late_is_said_and_shows_where_it_stands(scene: Scene) -> None:
    item = scene.queued()
    outbox = Outbox(scene, item.id)
    scene.desk.courier().deliver_due()
    outbox.presenter.withdraw()
    outbox.runner.settle()
    assert outbox.screen.notice is not None
    assert outbox.screen.notice.code == "outbox.too-late"
    assert outbox.chosen.detail.line.state is State.RECEIVED


def test_an_account_that_is_not_accepted_leads_to_the_settings(scene: Scene) -> None:
    item = scene.queued()
    until = scene.desk.clock.now() + timedelta(hours=6)
    with scene.desk.store.transaction() as tx:
        tx.offices.keep_standing(AccountStanding(scene.goes_to.id, Pause.ACCOUNT, until, 1))
    outbox = Outbox(scene, item.id)
    assert outbox.chosen.acts[0] is Act.SETTINGS
    outbox.presenter.open_settings()
    assert outbox.window.went_to == [SettingsPlace("offices")]


def test_pausing_and_going_on_are_one_button(scene: Scene) -> None:
    outbox = Outbox(scene)
    outbox.presenter.pause_or_resume()
    assert outbox.screen.sending.is_paused
    outbox.presenter.pause_or_resume()
    outbox.runner.settle()
    assert not outbox.screen.sending.is_paused


def test_letter_and_person_are_a_step_away(scene: Scene) -> None:
    item = scene.queued()
    outbox = Outbox(scene, item.id)
    outbox.presenter.open_letter()
    outbox.presenter.open_person()
    assert outbox.window.went_to == [SavedPlace(item.id), PersonPlace(scene.citizen.id)]


def test_a_page_that_was_left_hears_nothing_more(scene: Scene) -> None:
    outbox = Outbox(scene)
    outbox.presenter.end()
    shown = len(outbox.view.screens)
    outbox.sending.pause()
    assert len(outbox.view.screens) == shown
