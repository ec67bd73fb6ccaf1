from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_forms import answer, bind, definition, environment
from whole_form import BODY, FILES, INSTANCE, MODEL

from caseworker.forms import (
    LAYOUT,
    AddRepeat,
    FormDefinition,
    FormSession,
    KeptUnreadable,
    SetAnswer,
    form_from_kept,
    kept_form,
)

FORM = definition(INSTANCE, MODEL, BODY, FILES)


def kept_bytes(form: FormDefinition) -> bytes:
    data = kept_form(form)
    assert data is not None
    return data


def filled(form: FormDefinition) -> FormSession:
    session = FormSession.create(form, environment())
    answer(session, first="Ada", age="36", area="north", town="n2")
    session.apply(AddRepeat("/data/r"))
    session.apply(SetAnswer("/data/r[1]/qty", "5"))
    return session


def test_a_form_read_back_is_filled_as_the_one_that_was_loaded() -> None:
    loaded, again = filled(FORM), filled(form_from_kept(kept_bytes(FORM)))
    assert list(again.walk(everything=True)) == list(loaded.walk(everything=True))
    assert again.snapshot() == loaded.snapshot()
    assert again.finish() == loaded.finish()
    assert again.definition.faults == FORM.faults != ()


def test_a_form_read_back_has_its_lists_and_languages() -> None:
    again = filled(form_from_kept(kept_bytes(FORM)))
    assert [choice.label for choice in again.question("/data/town").choices] == ["Northfield", "Norton"]
    assert again.value("/data/total") == "18"
    assert again.languages == ("English (en)", "Cymraeg (cy)")
    assert kept_bytes(again.definition) == kept_bytes(FORM)


def test_a_form_of_another_layout_is_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = kept_bytes(FORM)
    monkeypatch.setattr("caseworker.forms.definition.kept.LAYOUT", LAYOUT + 1)
    with pytest.raises(KeptUnreadable):
        form_from_kept(kept)


@given(st.data())
def test_damaged_bytes_are_a_form_or_refused(data: st.DataObject) -> None:
    kept = bytearray(kept_bytes(FORM))
    for place in data.draw(st.lists(st.integers(0, len(kept) - 1), min_size=1, max_size=4)):
        kept[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(kept) - 9, len(kept)))
    try:
        form_from_kept(bytes(kept[:cut]))
    except KeptUnreadable:
        return


def test_a_form_that_nests_too_deeply_is_not_kept() -> None:
    assert kept_form(definition("<a/><b/>", bind("a", calculate="1" + " + number(/data/b)" * 990))) is None


FINGERPRINT = "1 d3502d922e42e62c"


def test_what_loading_yields_is_told_apart_from_what_it_yielded_before() -> None:
    """When this fails, loading yields something else: raise LAYOUT, so that no desk uses what it kept before."""
    assert f"{LAYOUT} {sha256(kept_bytes(FORM)).hexdigest()[:16]}" == FINGERPRINT
