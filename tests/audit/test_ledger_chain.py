from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.audit import EMPTY, GENESIS, Entry, Fault, Head, following, seal, verify
from fixed_clock import NOW


def a_chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        previous = entries[-1].hash if entries else GENESIS
        at = NOW + timedelta(minutes=seq)
        entries.append(
            following(seq, previous, act="case.opened", about=f"c{seq}", by="a1", at=at, facts={"n": str(seq)})
        )
    return entries


def head_of(entries: list[Entry]) -> Head:
    return Head(entries[-1].seq, entries[-1].hash) if entries else EMPTY


def resealed(entry: Entry) -> Entry:
    return replace(entry, hash=entry.sealed())


@given(st.integers(0, 30))
def test_an_untouched_chain_is_whole(length: int) -> None:
    entries = a_chain(length)
    verdict = verify(entries, head=head_of(entries))
    assert (verdict.is_whole, verdict.entries, verdict.head) == (True, length, head_of(entries))


CHANGES = {
    "act": "case.closed",
    "about": "c999",
    "by": "a2",
    "at": NOW - timedelta(microseconds=1),
    "facts": {"n": "0"},
    "hash": "f" * 64,
}


@given(st.data(), st.sampled_from(sorted(CHANGES)))
def test_a_changed_entry_is_named(data: st.DataObject, field: str) -> None:
    entries = a_chain(8)
    place = data.draw(st.integers(0, 7))
    entries[place] = replace(entries[place], **{field: CHANGES[field]})
    broken = verify(entries, head=head_of(a_chain(8))).broken
    assert broken is not None
    assert (broken.seq, broken.fault) == (place + 1, Fault.CHANGED)
    assert broken.sentence == f"Entry {place + 1} was changed after it was written."


@given(st.integers(0, 7))
def test_a_changed_entry_that_was_sealed_again_is_found_at_the_next(place: int) -> None:
    entries = a_chain(8)
    entries[place] = resealed(replace(entries[place], by="a2"))
    broken = verify(entries, head=head_of(a_chain(8))).broken
    assert broken is not None
    assert broken.seq in (place + 1, place + 2)


@given(st.integers(0, 7))
def test_a_removed_entry_is_missed(place: int) -> None:
    entries = a_chain(8)
    del entries[place]
    broken = verify(entries, head=head_of(a_chain(8))).broken
    assert broken is not None
    assert broken.seq == place + 1
    assert broken.fault is (Fault.CUT_OFF if place == 7 else Fault.REMOVED)


@given(st.permutations(range(6)))
def test_any_other_order_is_found(order: list[int]) -> None:
    entries = a_chain(6)
    shuffled = [entries[place] for place in order]
    first_wrong = next((place for place, was in enumerate(order) if place != was), None)
    broken = verify(shuffled, head=head_of(entries)).broken
    if first_wrong is None:
        assert broken is None
    else:
        assert broken is not None
        assert broken.seq == first_wrong + 1


@given(st.permutations(range(6)))
def test_swapped_entries_with_new_numbers_are_found(order: list[int]) -> None:
    entries = a_chain(6)
    renumbered = [resealed(replace(entries[was], seq=place + 1)) for place, was in enumerate(order)]
    assert verify(renumbered, head=head_of(entries)).is_whole == (order == list(range(6)))


@given(st.integers(0, 8))
def test_an_inserted_entry_is_found(place: int) -> None:
    entries = a_chain(8)
    previous = entries[place - 1].hash if place else GENESIS
    forged = following(place + 1, previous, act="case.opened", about="x", by="a1", at=NOW, facts={})
    broken = verify([*entries[:place], forged, *entries[place:]], head=head_of(entries)).broken
    assert broken is not None


def test_a_chain_forged_from_end_to_end_is_found_by_one_letter() -> None:
    honest, forged = a_chain(8), a_chain(8)
    forged[3:] = [following(4, forged[2].hash, act="case.closed", about="x", by="a1", at=NOW, facts={})]
    for seq in range(5, 9):
        forged.append(following(seq, forged[-1].hash, act="case.opened", about="c", by="a1", at=NOW, facts={}))
    letter = Head(6, honest[5].hash).anchor
    assert verify(forged, head=head_of(forged)).is_whole
    assert verify(honest, head=head_of(honest), anchors=[letter]).is_whole
    broken = verify(forged, head=head_of(forged), anchors=[letter]).broken
    assert broken is not None
    assert (broken.seq, broken.fault) == (6, Fault.REWRITTEN)


def test_a_letter_from_beyond_the_end_shows_that_the_end_is_missing() -> None:
    entries = a_chain(8)
    letter = head_of(entries).anchor
    broken = verify(entries[:5], head=head_of(entries[:5]), anchors=[letter]).broken
    assert broken is not None
    assert (broken.seq, broken.fault) == (6, Fault.CUT_OFF)


@pytest.mark.parametrize("typed", ["41-9f2c66d012ab7e55", " 41 - 9F2C 66D0 12AB 7E55 "])
def test_an_anchor_is_read_however_it_is_typed(typed: str) -> None:
    assert verify([], head=EMPTY, anchors=[typed]).broken is not None


@pytest.mark.parametrize("typed", ["", "41", "x-9F2C66D012AB7E55", "41-9F2C", "41-9F2C66D012AB7E5Z"])
def test_what_is_no_anchor_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="anchor"):
        verify([], head=EMPTY, anchors=[typed])


def test_an_anchor_is_short_enough_to_print() -> None:
    assert Head(41, "9f2c66d012ab7e55" + "0" * 48).anchor == "41-9F2C 66D0 12AB 7E55"


def test_the_seal_of_an_entry_never_changes_from_release_to_release() -> None:
    sealed = seal(
        1, GENESIS, act="a.b", about="c", by="d", at=datetime(2026, 11, 22, tzinfo=UTC), facts={"é": "ŵ", "a": "b"}
    )
    assert sealed == "02fcf45ad98c12bebbf97689fd52b546c2e74301f9209ab3d29b7d0240f851eb"


def test_the_same_instant_in_another_zone_gives_the_same_seal() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    one, other = (following(1, GENESIS, act="a", about="b", by="c", at=at, facts={}) for at in (NOW, there))
    assert one == other


@pytest.mark.parametrize(
    ("act", "facts"),
    [
        ("Case opened", {}),
        ("", {}),
        ("case..opened", {}),
        ("case.opened", {"a name": "x"}),
        ("case.opened", {"note": "two\nlines"}),
        ("case.opened", {"note": "x" * 201}),
    ],
)
def test_what_is_no_act_and_no_fact_is_refused(act: str, facts: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="act"):
        following(1, GENESIS, act=act, about="b", by="c", at=NOW, facts=facts)
