import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.casework import Centre
from desk_scene import CENTRE, PASSPHRASE
from ui.sign_in.checks import Field, Problem, Strength, centre_of, problems_of, propose_letters, strength_of, typed_of
from ui.sign_in.words import field_words

GOOD = {
    **typed_of(CENTRE),
    Field.NAME: "Priya Shah",
    Field.SIGN_IN_NAME: "priya",
    Field.PASSPHRASE: PASSPHRASE,
    Field.AGAIN: PASSPHRASE,
}
RUBBISH = [
    (Field.CENTRE, "  ", Problem.MISSING),
    (Field.CENTRE, "…", Problem.ODD_SIGNS),
    (Field.CENTRE, "a\x07b", Problem.ODD_SIGNS),
    (Field.CENTRE, "x" * 101, Problem.TOO_LONG),
    (Field.LETTERS, "N", Problem.NOT_LETTERS),
    (Field.LETTERS, "NF1", Problem.NOT_LETTERS),
    (Field.LETTERS, "ÄÖ", Problem.NOT_LETTERS),
    (Field.ADDRESS, "\n \n", Problem.MISSING),
    (Field.ADDRESS, "\n".join("abcdefghi"), Problem.TOO_LONG),
    (Field.POSTCODE, "Northfield", Problem.NO_POSTCODE),
    (Field.PHONE, "call us", Problem.NO_PHONE),
    (Field.PHONE, "1" * 16, Problem.NO_PHONE),
    (Field.EMAIL, "desk@", Problem.NO_EMAIL),
    (Field.HOURS, "x" * 101, Problem.TOO_LONG),
    (Field.NAME, "", Problem.MISSING),
    (Field.SIGN_IN_NAME, "p" * 90, Problem.TOO_LONG),
    (Field.PASSPHRASE, "", Problem.MISSING),
    (Field.PASSPHRASE, "bottles", Problem.SHORT),
    (Field.PASSPHRASE, "passwordpassword", Problem.GUESSABLE),
    (Field.AGAIN, "seven green bottles", Problem.DIFFERENT),
]


@pytest.mark.parametrize(("where", "typed", "problem"), RUBBISH)
def test_rubbish_in_a_field_is_named_and_put_in_words(where: Field, typed: str, problem: Problem) -> None:
    found = problems_of({**GOOD, where: typed}, *Field)
    assert found[where] is problem
    assert field_words(where, problem).endswith(".")
    assert "{" not in field_words(where, problem)


def test_good_details_have_no_problems_and_make_the_same_centre() -> None:
    assert problems_of(GOOD, *Field) == {}
    assert centre_of(GOOD) == CENTRE


@pytest.mark.parametrize(
    ("centre", "letters"),
    [
        ("Northfield Library", "NL"),
        ("The Southfield Advice Centre", "SAC"),
        ("Library", "LIB"),
        ("Hebden Bridge Library and Hub", "HBLH"),
        ("…", "CW"),
        ("Ł", "CW"),
    ],
)
def test_letters_are_proposed_from_the_name(centre: str, letters: str) -> None:
    assert propose_letters(centre) == letters


@given(st.text())
def test_letters_proposed_from_any_name_can_begin_a_reference(name: str) -> None:
    assert isinstance(centre_of({**GOOD, Field.LETTERS: propose_letters(name)}), Centre)


@given(st.dictionaries(st.sampled_from(list(Field)), st.text(max_size=30)))
def test_whatever_is_typed_is_refused_or_makes_a_centre(typed: dict[Field, str]) -> None:
    if not problems_of(typed, *Field):
        assert centre_of(typed).name


def test_a_passphrase_is_judged_while_it_is_typed() -> None:
    judged = [strength_of(typed, "priya") for typed in ("", "seven", "priyapriyapriya", "seven green b", PASSPHRASE)]
    assert judged == [Strength.EMPTY, Strength.SHORT, Strength.GUESSABLE, Strength.GOOD, Strength.STRONG]
