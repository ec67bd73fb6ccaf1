import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event as Flag
from threading import Thread

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from caseworker.base import new_id
from caseworker.casework import AgreementMissing, AuthorityMissing, Withdrawal
from caseworker.connectors import (
    AccountTrouble,
    DeliveryWatch,
    Manners,
    NoAnswer,
    NothingLeft,
    OfficeError,
    Parcel,
    Receipt,
    Refused,
)
from caseworker.desk.courier import Courier, RoundWatch
from caseworker.desk.deciding import (
    EvidenceMissing,
    TooLate,
    Verdict,
    record_verdict,
    release_submission,
    try_now,
    withdraw_submission,
)
from caseworker.desk.looking_over import NeedKind, needs_you
from caseworker.desk.queueing import FilesMissing, NotSendable, queue_submission
from caseworker.desk.tracking import outbox_item, outbox_list
from caseworker.outbox import MOST_DOUBTFUL_TRIES, OutboxItem, Pause, State, Word
from caseworker.practice import PracticeOffice
from caseworker.store import Store
from caseworker.store.tables.outbox import outbox_items
from sending_scene import Scene, a_finished_form, a_practice_office, set_scene

RECEIVED_AT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
SAFE = Manners("received", safe_to_resend=True, can_be_asked=False)


class ScriptedOffice:
    """A connector that answers with what it was told to, then takes everything."""

    def __init__(
        self,
        *answers: OfficeError | None,
        during: Callable[[Parcel], None] = lambda _: None,
        manners: Manners = SAFE,
    ) -> None:
        self.manners = manners
        self._answers = list(answers)
        self._during = during
        self.carried: list[Parcel] = []

    def deliver(self, parcel: Parcel, watch: DeliveryWatch) -> Receipt:
        watch.sent(0, len(parcel.xml))
        self.carried.append(parcel)
        self._during(parcel)
        answer = self._answers.pop(0) if self._answers else None
        if answer is not None:
            raise answer
        return Receipt(RECEIVED_AT, "taken", proof="proof")

    def find(self, parcel: Parcel) -> Receipt | None:
        raise NoAnswer(parcel.submission_id)

    def close(self) -> None: ...


@pytest.fixture
def office(clock) -> Iterator[PracticeOffice]:
    office = a_practice_office(clock, limit_bytes=10_000)
    office.start()
    yield office
    office.stop()


@pytest.fixture
def scene(store: Store, clock, office: PracticeOffice) -> Scene:
    return set_scene(store, clock, office.url)


def a_courier(scene: Scene, way: ScriptedOffice | None = None) -> Courier:
    return Courier(scene.store, (lambda _: way) if way else scene.connect, scene.clock, draw=lambda: 0.5)


def after(clock, **wait: int) -> None:
    clock.instant += timedelta(**wait)


def test_a_queued_form_is_delivered_with_its_files_and_leaves_a_receipt(scene: Scene, office: PracticeOffice) -> None:
    item = scene.queue(photo=b"p" * 8000, second=b"s" * 8000)
    assert outbox_item(scene.store, item.id).line.words == "Saved on this computer, not sent yet"
    done = a_courier(scene).deliver_due()
    assert done.count(State.RECEIVED) == 1
    [arrival] = office.received()
    assert (arrival.missing_files, arrival.times_sent) == ((), 2)
    detail = outbox_item(scene.store, item.id)
    assert detail.line.words == "Received by the office"
    assert detail.receipt is not None
    assert (detail.receipt.word, detail.receipt.sha256) == (Word.OFFICE, detail.sha256)
    assert all(file.arrived_at for file in detail.files)
    assert [line.event for line in detail.history] == ["queued", "claimed", "part-arrived", "receipt"]
    with scene.store.reading() as tx:
        acts = [entry.act for entry in tx.ledger.entries(about=item.id)]
        assert acts == ["submission.queued", "submission.claimed", "submission.part-arrived", "submission.receipt"]
    assert a_courier(scene).deliver_due().moved == ()


def test_queueing_the_same_form_twice_is_queueing_it_once(scene: Scene) -> None:
    form = a_finished_form(new_id())
    assert scene.queue_form(form).id == scene.queue_form(form).id
    assert len(outbox_list(scene.store)) == 1


def test_nothing_is_queued_without_both_permissions(scene: Scene, clock) -> None:
    form = a_finished_form(new_id())

    def queue() -> OutboxItem:
        own = {"case_id": scene.case.id, "office_id": scene.office.id, "files_of": new_id()}
        return queue_submission(scene.store, form, by="adviser", clock=clock, **own)

    with pytest.raises(AuthorityMissing):
        queue()
    scene.confirm(form)
    after(clock, days=31)
    with pytest.raises(AgreementMissing):
        queue()
    assert outbox_list(scene.store) == ()
    after(clock, days=-31)
    assert queue().state is State.QUEUED


def test_a_form_without_its_file_is_not_queued(scene: Scene) -> None:
    with pytest.raises(FilesMissing):
        scene.queue_form(a_finished_form(new_id(), files=("photo",)))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda form: form.xml.replace(b"Elm", b"Elm\x00"),
        lambda form: form.xml.replace(b"Elm", b"\xff"),
        lambda form: form.xml[:-5],
        lambda form: form.xml.replace(b"uuid:", b"uuid:x"),
        lambda form: form.xml.replace(b'id="missed_bin"', b'id="other"'),
    ],
    ids=["NUL", "not UTF-8", "cut", "other instanceID", "other form"],
)
def test_what_no_office_checks_is_checked_here(scene: Scene, spoil) -> None:
    form = a_finished_form(new_id())
    xml = spoil(form)
    with pytest.raises(NotSendable):
        scene.queue_form(replace(form, xml=xml, sha256=hashlib.sha256(xml).hexdigest()))


def test_a_permission_taken_back_before_the_claim_holds_the_item(scene: Scene, clock, office: PracticeOffice) -> None:
    item = scene.queue()
    with scene.store.transaction() as tx:
        tx.agreements.withdraw(Withdrawal(new_id(), scene.agreement_id(), clock.now(), "adviser"))
    a_courier(scene).deliver_due()
    assert (scene.item(item.id).state, office.received()) == (State.HELD, ())
    line = outbox_item(scene.store, item.id).line
    assert line.words == "Needs you: the permission has ended"
    with pytest.raises(AgreementMissing):
        release_submission(scene.store, item.id, by="adviser", clock=clock)


def test_an_office_that_is_down_charges_no_try_and_pauses_the_account(
    scene: Scene, clock, office: PracticeOffice
) -> None:
    items = [scene.queue(), scene.queue()]
    port = int(office.url.split(":")[2].split("/")[0])
    office.stop()
    courier = a_courier(scene)
    done = courier.deliver_due()
    assert [moved.code for moved in done.moved] == ["office.unreachable"]
    assert [scene.item(i.id).attempts for i in items] == [0, 0]
    line = outbox_item(scene.store, items[1].id).line
    assert "The practice office is closed" in line.next_step
    office.start(port)
    assert courier.deliver_due().moved == ()
    after(clock, minutes=1)
    assert courier.deliver_due().count(State.RECEIVED) == 2
    with scene.store.reading() as tx:
        assert tx.offices.standing(scene.office.id).pause is Pause.NO


def test_try_now_ends_a_pause(scene: Scene, clock) -> None:
    scene.queue()
    way = ScriptedOffice(AccountTrouble())
    courier = a_courier(scene, way)
    courier.deliver_due()
    after(clock, hours=2)
    assert courier.deliver_due().moved == ()
    try_now(scene.store, by="adviser", clock=clock)
    assert courier.deliver_due().count(State.RECEIVED) == 1


def test_one_bad_item_never_holds_up_another(scene: Scene, clock) -> None:
    first, second, third = scene.queue(), scene.queue(), scene.queue()
    way = ScriptedOffice(Refused(reason="closed", office_words="Not now."), NoAnswer())
    done = a_courier(scene, way).deliver_due()
    stood = {moved.item_id: moved.state for moved in done.moved}
    assert sorted(stood.values()) == sorted([State.HELD, State.IN_DOUBT, State.RECEIVED])
    assert set(stood) == {first.id, second.id, third.id}
    held = next(i for i, state in stood.items() if state is State.HELD)
    assert outbox_item(scene.store, held).office_words == "Not now."
    release_submission(scene.store, held, by="adviser", clock=clock)
    assert scene.item(held).state is State.QUEUED


def test_the_same_bytes_are_sent_again_until_a_person_must_look(scene: Scene, clock) -> None:
    item = scene.queue(photo=b"p")
    way = ScriptedOffice(*[NoAnswer()] * 20)
    courier = a_courier(scene, way)
    for _ in range(20):
        courier.deliver_due()
        after(clock, hours=2)
    assert len(way.carried) == MOST_DOUBTFUL_TRIES
    assert len({(p.instance_id, p.xml) for p in way.carried}) == 1
    line = outbox_item(scene.store, item.id).line
    assert (line.needs_person, line.may_have_arrived) == (True, True)
    assert "did not answer" in line.words


def test_a_claim_is_on_record_before_the_first_byte_leaves(scene: Scene) -> None:
    item = scene.queue()
    seen: list[State] = []
    way = ScriptedOffice(during=lambda parcel: seen.append(scene.item(parcel.submission_id).state))
    a_courier(scene, way).deliver_due()
    assert seen == [State.SENDING]
    assert scene.item(item.id).state is State.RECEIVED


def test_a_second_courier_never_touches_what_the_first_is_sending(scene: Scene) -> None:
    scene.queue()
    second = ScriptedOffice()
    way = ScriptedOffice(during=lambda _: None)
    busy, done = Flag(), Flag()

    def hold(parcel: Parcel) -> None:
        busy.set()
        assert done.wait(10)

    way = ScriptedOffice(during=hold)
    sender = Thread(target=a_courier(scene, way).deliver_due)
    sender.start()
    assert busy.wait(10)
    assert a_courier(scene, second).deliver_due().moved == ()
    done.set()
    sender.join(10)
    assert (len(way.carried), second.carried) == (1, [])


def test_a_lease_that_ran_out_is_a_doubt_and_the_late_receipt_still_counts(scene: Scene, clock) -> None:
    item = scene.queue()

    def overtaken(parcel: Parcel) -> None:
        after(clock, hours=1)
        assert a_courier(scene, ScriptedOffice()).deliver_due().moved == ()
        assert scene.item(item.id).state is State.IN_DOUBT

    a_courier(scene, ScriptedOffice(during=overtaken)).deliver_due()
    assert scene.item(item.id).state is State.RECEIVED


def test_a_receipt_that_comes_after_a_withdrawal_is_told_to_whoever_looks(scene: Scene, clock) -> None:
    item = scene.queue()

    def withdrawn_meanwhile(parcel: Parcel) -> None:
        after(clock, hours=1)
        a_courier(scene, ScriptedOffice()).deliver_due()
        record_verdict(
            scene.store, item.id, Verdict.ABSENT, evidence="Ms Hill", manners=SAFE, by="adviser", clock=clock
        )
        withdraw_submission(scene.store, item.id, by="adviser", clock=clock)

    a_courier(scene, ScriptedOffice(during=withdrawn_meanwhile)).deliver_due()
    told = outbox_item(scene.store, item.id)
    assert (told.line.state, told.line.has_late_receipt, told.line.needs_person) == (State.WITHDRAWN, True, True)
    assert told.line.words == "Withdrawn here, but the office has it after all"
    assert told.receipt is not None
    assert [need.kind for need in needs_you(scene.store, clock)] == [NeedKind.ARRIVED_AFTER_ALL]


def test_a_silent_office_that_is_let_go_of_leaves_a_doubt_at_once_and_its_late_receipt_still_counts(
    scene: Scene,
) -> None:
    item = scene.queue()
    standing: list[OutboxItem] = []

    def let_go(_: Parcel) -> None:
        courier.let_go()
        standing.append(scene.item(item.id))

    courier = a_courier(scene, ScriptedOffice(during=let_go))
    courier.deliver_due()
    assert [(one.state, one.may_have_arrived, one.lease) for one in standing] == [(State.IN_DOUBT, True, None)]
    assert scene.item(item.id).state is State.RECEIVED


def test_letting_go_leaves_alone_what_another_courier_sends(scene: Scene) -> None:
    item = scene.queue()
    standing: list[State] = []

    def let_go(_: Parcel) -> None:
        a_courier(scene).let_go()
        standing.append(scene.item(item.id).state)

    a_courier(scene, ScriptedOffice(during=let_go)).deliver_due()
    assert standing == [State.SENDING]


def test_a_failure_after_the_lease_ran_out_changes_nothing(scene: Scene, clock) -> None:
    item = scene.queue()

    def overtaken(parcel: Parcel) -> None:
        after(clock, hours=1)
        a_courier(scene, ScriptedOffice()).deliver_due()

    a_courier(scene, ScriptedOffice(NothingLeft(), during=overtaken)).deliver_due()
    assert (scene.item(item.id).state, scene.item(item.id).may_have_arrived) == (State.IN_DOUBT, True)


def test_a_sender_whose_lease_ran_out_sends_no_further_byte(scene: Scene, clock, office: PracticeOffice) -> None:
    item = scene.queue()

    def slept(_: str, sent_bytes: int, __: int) -> None:
        if sent_bytes == 0:
            after(clock, hours=1)  # the computer slept before the first byte, and meanwhile:
            a_courier(scene, ScriptedOffice(NothingLeft())).deliver_due()
            record_verdict(
                scene.store, item.id, Verdict.ABSENT, evidence="Ms Hill", manners=SAFE, by="adviser", clock=clock
            )
            withdraw_submission(scene.store, item.id, by="adviser", clock=clock)

    a_courier(scene).deliver_due(RoundWatch(progress=slept))
    assert scene.item(item.id).state is State.WITHDRAWN
    assert office.received() == ()


def test_a_lease_from_a_clock_that_was_set_back_does_not_hold_for_ever(scene: Scene, clock) -> None:
    item = scene.queue()
    set_back = timedelta(days=400)

    def dies(parcel: Parcel) -> None:
        raise KeyboardInterrupt

    clock.instant += set_back
    with scene.store.transaction() as tx:
        agreement = tx.agreements.of_case(scene.case.id)[0]
        tx.agreements.add(
            replace(agreement, id=new_id(), from_on=clock.today(), until_on=clock.today() + timedelta(days=30))
        )
    with pytest.raises(KeyboardInterrupt):
        a_courier(scene, ScriptedOffice(during=dies)).deliver_due()
    clock.instant -= set_back
    a_courier(scene, ScriptedOffice()).deliver_due()
    assert scene.item(item.id).state is State.IN_DOUBT


def test_a_correction_waits_until_what_it_corrects_has_arrived(scene: Scene, clock, office: PracticeOffice) -> None:
    first = scene.queue()
    with scene.store.reading() as tx:
        original = tx.outbox.submission(first.id).instance_id
    after(clock, seconds=1)
    scene.queue(street="Oak Row", corrects=original)
    a_courier(scene, ScriptedOffice(NoAnswer())).deliver_due()
    after(clock, hours=1)
    assert a_courier(scene).deliver_due().count(State.RECEIVED) == 2
    [arrival] = office.received()
    assert arrival.earlier_ids == (original,)


def test_a_way_without_receipts_hands_over_and_claims_no_more(scene: Scene) -> None:
    item = scene.queue()
    a_courier(scene, ScriptedOffice(manners=Manners("none", safe_to_resend=False, can_be_asked=False))).deliver_due()
    detail = outbox_item(scene.store, item.id)
    assert (detail.line.words, detail.receipt) == ("Handed over to the office", None)


def test_a_stop_ends_the_round_before_the_next_item(scene: Scene) -> None:
    for _ in range(2):
        scene.queue()
    stopped = Flag()
    watch = RoundWatch(is_stopped=stopped.is_set)
    done = a_courier(scene, ScriptedOffice(during=lambda _: stopped.set())).deliver_due(watch)
    assert (done.was_stopped, len(done.moved)) == (True, 1)


def test_a_stop_before_the_first_byte_leaves_it_queued_without_a_pause(scene: Scene) -> None:
    item = scene.queue()
    asked = iter([False, True, True])
    watch = RoundWatch(is_stopped=lambda: next(asked, True))
    a_courier(scene, ScriptedOffice()).deliver_due(watch)
    assert scene.item(item.id).state is State.QUEUED
    assert a_courier(scene, ScriptedOffice()).deliver_due().count(State.RECEIVED) == 1


def test_what_waits_is_withdrawn_at_once_and_what_may_have_arrived_is_not(scene: Scene, clock) -> None:
    waits, doubted = scene.queue(), scene.queue()
    withdraw_submission(scene.store, waits.id, by="adviser", clock=clock)
    assert scene.item(waits.id).state is State.WITHDRAWN
    courier = a_courier(scene, ScriptedOffice(NoAnswer()))
    courier.deliver_due()
    wished = withdraw_submission(scene.store, doubted.id, by="adviser", clock=clock)
    assert (wished.state, wished.withdrawal_wished_at) == (State.HELD, clock.now())
    after(clock, days=1)
    assert courier.deliver_due().moved == ()
    with pytest.raises(TooLate):
        release_submission(scene.store, doubted.id, by="adviser", clock=clock)
    with pytest.raises(TooLate):
        withdraw_submission(scene.store, waits.id, by="adviser", clock=clock)


@pytest.mark.parametrize(("verdict", "state"), [(Verdict.ARRIVED, State.RECEIVED), (Verdict.ABSENT, State.QUEUED)])
def test_a_person_ends_a_doubt_with_evidence(scene: Scene, clock, verdict: Verdict, state: State) -> None:
    item = scene.queue()
    a_courier(scene, ScriptedOffice(NoAnswer())).deliver_due()
    own = {"office_reference": "BB-12", "manners": SAFE, "by": "adviser", "clock": clock}
    with pytest.raises(EvidenceMissing):
        record_verdict(scene.store, item.id, verdict, evidence=" ", **own)
    record_verdict(scene.store, item.id, verdict, evidence="Ms Pell, 22 November, by phone", **own)
    detail = outbox_item(scene.store, item.id)
    assert (detail.line.state, detail.line.may_have_arrived) == (state, False)
    assert detail.history[-1].note == "Ms Pell, 22 November, by phone"
    assert (detail.receipt.word if detail.receipt else None) == (Word.PERSON if state is State.RECEIVED else None)
    with scene.store.reading() as tx:
        assert not any("Pell" in str(entry) for entry in tx.ledger.entries())


def test_a_held_form_is_replaced_by_a_corrected_one(scene: Scene, clock) -> None:
    held = scene.queue()
    a_courier(scene, ScriptedOffice(Refused(reason="malformed"))).deliver_due()
    form = a_finished_form(new_id(), street="Oak Row")
    scene.confirm(form)
    own = {"case_id": scene.case.id, "office_id": scene.office.id, "files_of": new_id()}
    new = queue_submission(scene.store, form, replaces=held.id, by="adviser", clock=clock, **own)
    assert (scene.item(held.id).state, scene.item(held.id).replaced_by) == (State.REPLACED, new.id)


def test_no_state_is_written_that_the_table_forbids(scene: Scene) -> None:
    scene.queue()
    for wrong in ({"state": "lost"}, {"state": "sending"}, {"may_have_arrived": True}, {"attempts": -1}):
        with pytest.raises(IntegrityError), scene.store._writer.begin() as connection:
            connection.execute(update(outbox_items).values(wrong))


def test_an_office_shows_no_secret(scene: Scene) -> None:
    with scene.store.reading() as tx:
        known = tx.offices.get(scene.office.id)
    assert known == scene.office
    assert "/key/" not in repr(known)
