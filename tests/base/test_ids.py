from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.base import new_id, new_reference, read_reference
from caseworker.base.ids import ALPHABET

BODIES = st.text(ALPHABET, min_size=7, max_size=7)


def reference_with(body: str) -> str:
    signs = iter(body)
    return new_reference("NFL", draw=lambda _: next(signs))


def test_ids_differ_and_say_nothing() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(i) == 32 and int(i, 16) >= 0 for i in ids)


@given(BODIES)
def test_a_reference_reads_back_however_it_is_typed(body: str) -> None:
    reference = reference_with(body)
    assert read_reference(reference) == reference
    assert read_reference(reference.lower().replace(" ", "")) == reference
    assert read_reference(reference.replace(" ", " - ")) == reference


@given(BODIES, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(body: str, place: int, wrong: str) -> None:
    typed = reference_with(body)[4:].replace(" ", "")
    changed = typed[:place] + wrong + typed[place + 1 :]
    assert (read_reference("NFL" + changed) is None) == (changed != typed)


@given(BODIES)
def test_two_swapped_neighbours_are_noticed(body: str) -> None:
    typed = reference_with(body)[4:].replace(" ", "")
    for place, (one, two) in enumerate(pairwise(typed)):
        swapped = typed[:place] + two + one + typed[place + 2 :]
        assert (read_reference("NFL" + swapped) is None) == (one != two)


def test_letters_that_look_like_figures_are_read_as_figures() -> None:
    reference = reference_with("1010101")
    assert read_reference(reference.replace("1", "l").replace("0", "O")) == reference


@pytest.mark.parametrize("typed", ["", "NFL", "7F3K 92XM", "NFLXX 7F3K 92XM", "NFL 7F3K 92X", "4FL 7F3K 92XM"])
def test_what_cannot_be_a_reference_is_none(typed: str) -> None:
    assert read_reference(typed) is None
