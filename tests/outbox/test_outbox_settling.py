from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from caseworker.connectors.contract import (
    AccountTrouble,
    DeliveryStopped,
    Manners,
    NoAnswer,
    NothingLeft,
    OfficeError,
    ParcelDamaged,
    Refused,
    Unreadable,
)
from caseworker.outbox import (
    MOST_DOUBTFUL_TRIES,
    Event,
    IllegalTransition,
    OutboxItem,
    Pause,
    State,
    Step,
    arrive,
    believe_absent,
    outcome_of,
    settle,
    stop,
)

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
SAFE = Manners("received", safe_to_resend=True, can_be_asked=False)
UNSAFE = Manners("received", safe_to_resend=False, can_be_asked=False)
SENDING = OutboxItem("item-1", State.SENDING, may_have_arrived=False, changed_at=NOW)


def after(error: OfficeError, item: OutboxItem = SENDING, manners: Manners = SAFE) -> tuple[Step, ...]:
    return settle(item, outcome_of(error, item), manners=manners, at=NOW, draw=lambda: 0.5)


@pytest.mark.parametrize(
    ("error", "state", "doubt", "tries", "pause"),
    [
        (NothingLeft(), State.QUEUED, False, 0, Pause.NETWORK),
        (AccountTrouble(), State.QUEUED, False, 0, Pause.ACCOUNT),
        (Unreadable(), State.QUEUED, False, 0, Pause.ACCOUNT),
        (DeliveryStopped(), State.QUEUED, False, 0, Pause.NO),
        (NoAnswer(), State.IN_DOUBT, True, 1, Pause.NO),
        (Refused(reason="closed", office_words="Not now."), State.HELD, False, 1, Pause.NO),
        (Refused(reason="deleted"), State.IN_DOUBT, True, 1, Pause.NO),
        (ParcelDamaged(), State.HELD, False, 1, Pause.NO),
    ],
    ids=lambda value: getattr(value, "code", str(value)),
)
def test_each_failure_has_one_meaning(error: OfficeError, state: State, doubt: bool, tries: int, pause: Pause) -> None:
    item = after(error)[-1].item
    assert (item.state, item.may_have_arrived, item.attempts) == (state, doubt, tries)
    assert outcome_of(error, SENDING).pauses is pause


def test_trouble_with_the_network_charges_no_try_however_often() -> None:
    item = SENDING
    for _ in range(50):
        item = replace(after(NothingLeft(), item)[-1].item, state=State.SENDING)
    assert item.attempts == 0


def test_deleted_is_believed_the_second_time() -> None:
    doubted = after(Refused(reason="deleted"))[-1].item
    again = after(Refused(reason="deleted"), replace(doubted, state=State.SENDING))[-1].item
    assert (again.state, again.last_code) == (State.HELD, "office.refused.deleted")


def test_the_offices_words_are_kept_when_it_declines() -> None:
    assert (
        after(Refused(reason="closed", office_words="Closed on Friday."))[-1].item.office_words == "Closed on Friday."
    )


def test_too_many_tries_without_an_answer_call_a_person() -> None:
    tired = replace(SENDING, attempts=MOST_DOUBTFUL_TRIES - 1)
    steps = after(NoAnswer(), tired)
    assert [step.event for step in steps] == [Event.NO_ANSWER, Event.GIVE_UP]
    assert (steps[-1].item.state, steps[-1].item.may_have_arrived) == (State.HELD, True)


def test_an_office_that_cannot_take_a_thing_twice_gets_it_once() -> None:
    assert after(NoAnswer(), manners=UNSAFE)[-1].item.state is State.HELD


def test_the_next_try_waits_as_long_as_the_office_asks() -> None:
    assert after(NoAnswer(retry_after_s=7200))[-1].item.next_try_at == NOW + timedelta(hours=2)
    assert after(NoAnswer())[-1].item.next_try_at == NOW + timedelta(seconds=15)


def test_a_wish_while_sending_comes_true_when_nothing_left() -> None:
    wished = stop(SENDING, NOW)[-1].item
    assert wished.state is State.SENDING
    assert [s.event for s in after(NothingLeft(), wished)] == [Event.NOTHING_LEFT, Event.WITHDRAW]


def test_a_wish_while_sending_stops_the_next_try_when_it_may_have_arrived() -> None:
    ended = after(NoAnswer(), stop(SENDING, NOW)[-1].item)[-1].item
    assert (ended.state, ended.may_have_arrived, ended.withdrawal_wished_at) == (State.HELD, True, NOW)


def test_a_wish_in_doubt_comes_true_when_the_office_says_it_has_nothing() -> None:
    doubt = after(NoAnswer())[-1].item
    wished = stop(doubt, NOW)[-1].item
    assert wished.state is State.HELD
    assert believe_absent(wished, manners=SAFE, at=NOW)[-1].item.state is State.WITHDRAWN


def test_a_wish_is_too_late_once_the_office_has_it() -> None:
    received = arrive(stop(SENDING, NOW)[-1].item, code="office.receipt", at=NOW).item
    assert received.state is State.RECEIVED
    with pytest.raises(IllegalTransition):
        stop(received, NOW)


def test_waiting_items_are_withdrawn_at_once() -> None:
    assert stop(replace(SENDING, state=State.QUEUED), NOW)[-1].item.state is State.WITHDRAWN
