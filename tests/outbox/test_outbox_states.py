from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.outbox import (
    EDGES,
    ENDS,
    Event,
    IllegalTransition,
    Lease,
    OutboxItem,
    State,
    advance,
    permits,
    retry_delay_s,
)

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)


def an_item(state: State = State.QUEUED, *, doubt: bool = False) -> OutboxItem:
    lease = Lease("desk", NOW) if state is State.SENDING else None
    return OutboxItem("item-1", state, doubt, NOW, lease=lease)


def reachable(start: OutboxItem, *, without: set[Event]) -> set[tuple[State, bool]]:
    found: set[tuple[State, bool]] = set()
    edge = [start]
    while edge:
        item = edge.pop()
        if (item.state, item.may_have_arrived) in found:
            continue
        found.add((item.state, item.may_have_arrived))
        edge += [advance(item, event, NOW) for event in set(Event) - without if permits(item, event)]
    return found


def test_a_lost_answer_leaves_the_item_in_doubt() -> None:
    assert advance(an_item(State.SENDING), Event.NO_ANSWER, NOW).state is State.IN_DOUBT


def test_a_lease_that_ran_out_leaves_the_item_in_doubt_and_frees_it() -> None:
    late = advance(an_item(State.SENDING), Event.LEASE_RAN_OUT, NOW)
    assert (late.state, late.may_have_arrived, late.lease) == (State.IN_DOUBT, True, None)


def test_a_doubt_outlives_a_try_that_never_left() -> None:
    again = advance(an_item(State.IN_DOUBT, doubt=True), Event.CLAIM, NOW)
    assert advance(again, Event.NOTHING_LEFT, NOW).state is State.IN_DOUBT


def test_a_part_that_arrived_is_a_doubt_even_when_the_next_part_never_left() -> None:
    partly = advance(an_item(State.SENDING), Event.PART_ARRIVED, NOW)
    assert partly.state is State.SENDING
    assert advance(partly, Event.NOTHING_LEFT, NOW).state is State.IN_DOUBT


def test_only_the_word_of_the_office_ends_a_doubt_in_withdrawal_or_replacement() -> None:
    states = {state for state, _ in reachable(an_item(State.IN_DOUBT, doubt=True), without={Event.ABSENT})}
    assert states.isdisjoint({State.WITHDRAWN, State.REPLACED})


def test_a_doubt_never_sits_in_the_queue_or_in_a_receipt() -> None:
    everywhere = reachable(an_item(), without=set())
    assert (State.QUEUED, True) not in everywhere
    assert (State.RECEIVED, True) not in everywhere
    assert (State.IN_DOUBT, False) not in everywhere


def test_received_is_reached_by_a_receipt_alone() -> None:
    assert {event for (_, event), target in EDGES.items() if target is State.RECEIVED} == {Event.RECEIPT}


def test_an_end_is_an_end_and_every_state_is_reached() -> None:
    assert {state for state, _ in EDGES}.isdisjoint(ENDS)
    assert {state for state, _ in reachable(an_item(), without=set())} == set(State)


def test_every_event_has_a_place_in_the_table() -> None:
    assert {event for _, event in EDGES} == set(Event)


@pytest.mark.parametrize(("state", "event"), list(product(State, [Event.WITHDRAW, Event.REPLACE])))
def test_nothing_is_withdrawn_or_replaced_while_the_office_may_hold_it(state: State, event: Event) -> None:
    with pytest.raises(IllegalTransition, match=f"{event} while"):
        advance(an_item(state, doubt=True), event, NOW)


@pytest.mark.parametrize(("state", "event", "doubt"), list(product(State, Event, [True, False])))
def test_an_item_moves_along_the_table_or_not_at_all(state: State, event: Event, doubt: bool) -> None:
    item = an_item(state, doubt=doubt)
    if permits(item, event):
        moved = advance(item, event, NOW)
        assert moved.state in {EDGES[state, event], State.IN_DOUBT}
        assert (moved.lease is not None) <= (moved.state is State.SENDING)
    else:
        with pytest.raises(IllegalTransition):
            advance(item, event, NOW)


def test_a_wish_to_withdraw_keeps_its_first_moment() -> None:
    wished = advance(an_item(State.SENDING), Event.WISH, NOW)
    again = advance(wished, Event.WISH, NOW + timedelta(hours=1))
    assert again.withdrawal_wished_at == NOW


@given(attempts=st.integers(1, 10_000), draw=st.floats(0, 1, exclude_max=True))
def test_a_wait_is_never_negative_and_never_beyond_the_ceiling(attempts: int, draw: float) -> None:
    assert 0 <= retry_delay_s(attempts, cap_s=900, draw=lambda: draw) <= 900


def test_a_wait_before_any_try_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        retry_delay_s(0)
