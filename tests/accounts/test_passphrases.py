import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.accounts import (
    Adviser,
    Cost,
    WeakPassphrase,
    WrongRecoveryCode,
    check_strength,
    new_recovery_code,
    read_recovery_code,
    tidy_sign_in_name,
)
from caseworker.accounts.passphrase import stretch
from fixed_clock import NOW

CHEAP = Cost(memory_kib=64, passes=1)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXY"


@pytest.mark.parametrize(
    "passphrase",
    [
        "correct horse battery",
        "tin roof rusted",
        "Mae'r tywydd yn braf",
        "陽光明媚的早晨我們一起去散步",
        "kF9#xQ2!mZ7p",
    ],
)
def test_a_few_words_are_strong_enough(passphrase: str) -> None:
    check_strength(passphrase, sign_in_name="sam")


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "short words",
        "aaaaaaaaaaaaaaaaaaaa",
        "123456789012345",
        "abcdefghijklmnop",
        "abcabcabcabcabc",
        "passwordpassword",
        "Password12345678",
        "qwertyuiop123456",
        "welcome library",
        "samantha.okafor2026",
    ],
)
def test_what_is_short_or_soon_guessed_is_refused_with_a_reason(passphrase: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        check_strength(passphrase, sign_in_name="samantha.okafor")
    assert refused.value.sentence.endswith(".")
    assert "words" in refused.value.next_step


def test_the_same_letters_from_another_keyboard_are_the_same_passphrase() -> None:
    one, other = ("caf\u00e9 by the sea", "cafe\u0301 by the sea")
    assert len({stretch(typed, sign_in_name="sam", salt=b"s" * 32, cost=CHEAP) for typed in (one, other)}) == 1


def test_two_names_with_one_passphrase_have_nothing_in_common() -> None:
    keys = {stretch("tin roof rusted", sign_in_name=name, salt=b"s" * 32, cost=CHEAP) for name in ("sam", "ann", "")}
    assert len(keys) == 3


@given(st.text(max_size=100))
def test_a_sign_in_name_is_tidy_or_refused(typed: str) -> None:
    try:
        tidy = tidy_sign_in_name(typed)
    except ValueError:
        return
    assert tidy_sign_in_name(tidy) == tidy


def test_a_sign_in_name_does_not_mind_capitals_and_spaces() -> None:
    assert tidy_sign_in_name("  Sam   OKAFOR ") == "sam okafor"
    with pytest.raises(ValueError, match="tidy"):
        Adviser("a1", "Sam", "Sam Okafor", NOW)


def test_a_recovery_code_is_read_however_it_is_typed() -> None:
    code = new_recovery_code()
    assert len(code) == 41
    assert read_recovery_code(f" {code.lower().replace('-', ' ')} ") == code
    assert read_recovery_code(code.replace("0", "O").replace("1", "l").replace("-", "")) == code


def test_two_codes_differ() -> None:
    assert new_recovery_code() != new_recovery_code()


@given(st.data())
def test_a_slip_in_a_recovery_code_is_noticed_and_its_group_named(data: st.DataObject) -> None:
    code = new_recovery_code(lambda signs: data.draw(st.sampled_from(signs)))
    place = data.draw(st.sampled_from([n for n, sign in enumerate(code) if sign != "-"]))
    sign = data.draw(st.sampled_from([sign for sign in SIGNS if sign != code[place]]))
    with pytest.raises(WrongRecoveryCode) as refused:
        read_recovery_code(code[:place] + sign + code[place + 1 :])
    assert f"Group {place // 6 + 1} " in refused.value.sentence


@given(st.data())
def test_swapped_neighbours_and_swapped_groups_are_noticed(data: st.DataObject) -> None:
    groups = new_recovery_code(lambda signs: data.draw(st.sampled_from(signs))).split("-")
    place = data.draw(st.integers(0, 3))
    group = groups[0]
    swapped = group[:place] + group[place + 1] + group[place] + group[place + 2 :]
    wrong = [
        ["-".join([swapped, *groups[1:]])] if swapped != group else [],
        ["-".join([groups[1], groups[0], *groups[2:]])],
    ]
    for typed in [*wrong[0], *wrong[1]]:
        with pytest.raises(WrongRecoveryCode):
            read_recovery_code(typed)


@pytest.mark.parametrize("typed", ["", "7", "not a code at all", "é" * 35])
def test_what_is_no_code_is_refused_in_words(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        read_recovery_code(typed)


def test_a_code_with_a_group_too_few_or_too_many_is_refused() -> None:
    code = new_recovery_code()
    for typed in (code[:-6], code + code[:6]):
        with pytest.raises(WrongRecoveryCode, match="length"):
            read_recovery_code(typed)


def test_bytes_that_are_no_text_are_looked_at_as_long_as_any_passphrase() -> None:
    cost = Cost(memory_kib=64, passes=1)
    odd = stretch("\udcff\udcfe", sign_in_name="\udcff", salt=b"s" * 32, cost=cost)
    assert odd != stretch("\udcff", sign_in_name="\udcff", salt=b"s" * 32, cost=cost)
