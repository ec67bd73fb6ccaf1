from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.base import new_reference
from caseworker.casework import Address, Citizen, Reason
from caseworker.casework.finding import (
    Typed,
    is_likely,
    likeness,
    name_likeness,
    name_words,
    read_typed,
    slips,
    sound,
    word_likeness,
)

WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=12)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Mary O\N{RIGHT SINGLE QUOTATION MARK}Brien", Typed(words=("mary", "obrien"))),
        ("José Núñez-Łucki", Typed(words=("jose", "nunez", "lucki"))),
        ("smith 12/03/1950", Typed(words=("smith",), born_on=date(1950, 3, 12))),
        ("smith 12 March 1950", Typed(words=("smith",), born_on=date(1950, 3, 12))),
        ("1.2.1950", Typed(born_on=date(1950, 2, 1))),
        ("1950-02-01", Typed(born_on=date(1950, 2, 1))),
        ("ne14st jones", Typed(words=("jones",), postcode="NE1 4ST")),
        ("01632 960123", Typed(phone="01632960123")),
        ("+44 1632 960123", Typed(phone="01632960123")),
        ("960123", Typed(phone="960123")),
        ("31/02/1950", Typed()),
        ("", Typed()),
        ("陳大文", Typed(words=("陳大文",))),
    ],
)
def test_a_typed_line_is_read_for_all_that_it_may_mean(line: str, meant: Typed) -> None:
    assert read_typed(line) == meant


def test_a_reference_is_read_as_one() -> None:
    reference = new_reference("NFL")
    assert read_typed(reference.lower().replace(" ", "-")) == Typed(reference=reference)


@given(st.text(max_size=60))
def test_any_line_can_be_typed_and_the_space_around_it_means_nothing(line: str) -> None:
    assert read_typed(f"  {line}\t") == read_typed(line)


@given(WORD, st.data())
def test_words_one_slip_apart_share_a_slip(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    slipped = {
        "missing": word[:place] + word[place + 1 :],
        "extra": word[:place] + letter + word[place:],
        "wrong": word[:place] + letter + word[place + 1 :],
        "swapped": word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    }
    for kind, typed in slipped.items():
        assert slips(word) & slips(typed), kind


@pytest.mark.parametrize(
    ("one", "other"), [("smith", "smyth"), ("stephen", "steven"), ("catherine", "kathryn"), ("philip", "filip")]
)
def test_names_that_sound_alike_are_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)
    assert word_likeness(one, other) >= 85


def test_a_name_not_in_latin_letters_has_words_and_no_sound() -> None:
    assert name_words("Ольга Петрова") == ("ольга", "петрова")
    assert sound("ольга") == ""


def test_the_right_name_scores_above_the_like_name_above_the_other() -> None:
    scores = [name_likeness(("jon", "smith"), name) for name in ("Jon Smith", "John Smyth", "Mary Jones")]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 100.0


def a_person(**details: object) -> Citizen:
    return Citizen("p", **{"name": "Margaret Whitlow", **details})  # type: ignore[arg-type]


HOME = Address(("4 Kiln Lane",), "NE1 4ST")


@pytest.mark.parametrize(
    ("known", "likely"),
    [
        ({"name": "Margret Whitlow", "born_on": date(1941, 3, 2)}, True),
        ({"name": "Margaret Whitlow", "born_on": date(1955, 1, 1)}, False),
        ({"name": "Margaret Whitlow"}, True),
        ({"name": "Margaret Whitlow", "address": HOME}, True),
        ({"name": "Derek Whitlow", "address": HOME}, False),
        ({"name": "Derek Sims", "phone": "+44 1632 960123"}, True),
        ({"name": "Derek Sims", "email": "MW@example.com"}, True),
        ({"name": "Derek Sims", "born_on": date(1941, 3, 2)}, False),
    ],
)
def test_a_likely_duplicate_shares_a_like_name_and_more_or_a_telephone(known: dict[str, object], likely: bool) -> None:
    new = a_person(born_on=date(1941, 3, 2), address=HOME, phone="01632 960123", email="mw@example.com")
    assert is_likely(likeness(new, a_person(**known))) == likely


def test_the_reasons_are_told() -> None:
    new = a_person(born_on=date(1941, 3, 2), address=HOME)
    assert likeness(new, new).reasons == {Reason.NAME, Reason.BIRTHDAY, Reason.POSTCODE}
