import pytest
from small_forms import answer, definition, environment, inputs, session

from caseworker.forms import ChangeLanguage, FormRefused, FormSession, Kind

FRUITS = (
    b"key_col,label_col,colour,pic,sortby\nap,Apple,Green,a.png,3\nba,Banana,Yellow,,1\n"
    b"ch,Cherry,red,c.png,2\nap,Again,,,4\n"
)
CONFIG = "<item><label>label_col</label><value>key_col</value></item>"
ITEMSETS = (
    b'"list_name","name","label","label::Cymraeg (cy)","state"\r\n"counties","cameron","Cameron","","tx"\r\n'
    b'"counties","king","King","","wa"\r\n"towns","x","X","","tx"\r\n'
)
COUNTY = """<input ref="/data/state"/><input ref="/data/county"
 query="instance('counties')/root/item[state = /data/state]"><label>County</label></input>"""


def searching(call: str, config: str = CONFIG, *, control: str = "select1", data: bytes = FRUITS) -> FormSession:
    body = f'{inputs("a")}<{control} ref="/data/f" appearance="minimal search({call})">{config}</{control}>'
    return session("<a/><f/>", "", body, {"fruits.csv": data})


def offered(form: FormSession, ref: str = "/data/f") -> list[tuple[str, str]]:
    return [(choice.value, choice.label) for choice in form.question(ref).choices]


def test_search_offers_the_rows_of_the_file_each_value_once_in_the_order_of_sortby() -> None:
    form = searching("'fruits'")
    assert offered(form) == [("ba", "Banana"), ("ch", "Cherry"), ("ap", "Apple")]
    assert form.question("/data/f").appearance == "minimal"
    answer(form, f="ch")
    assert form.value("/data/f") == "ch"


@pytest.mark.parametrize(
    ("how", "said", "values"),
    [
        ("contains", "AN", ["ba"]),
        ("startsWith", "c", ["ch"]),
        ("endsWith", "e", ["ap"]),
        ("matches", "apple", ["ap"]),
        ("unknown words", "err", ["ch"]),
        ("contains", "", ["ba", "ch", "ap"]),
    ],
)
def test_search_finds_rows_by_what_was_answered(how: str, said: str, values: list[str]) -> None:
    form = searching(f"'fruits.csv', '{how}', 'label_col', /data/a")
    answer(form, a=said)
    assert [value for value, _ in offered(form)] == values


def test_search_looks_in_several_columns_and_filters_by_one_more() -> None:
    form = searching("'fruits', 'contains', 'label_col, colour', 'e', 'colour', /data/a")
    assert offered(form) == []
    answer(form, a="RED")
    assert offered(form) == [("ch", "Cherry")]


def test_an_answer_that_is_no_longer_found_is_cleared() -> None:
    form = searching("'fruits', 'contains', 'label_col', /data/a")
    answer(form, a="an", f="ba")
    answer(form, a="err")
    assert form.value("/data/f") == ""


def test_several_columns_are_shown_with_their_names() -> None:
    config = "<item><label>label_col, colour</label><value>key_col</value></item>"
    assert offered(searching("'fruits'", config))[0] == ("ba", "Banana (colour: Yellow)")


def test_choices_whose_value_is_a_number_stand_as_they_are() -> None:
    config = "<item><label>None of these</label><value>-1</value></item>" + CONFIG
    form = searching("'fruits'", config, control="select")
    assert offered(form)[:2] == [("-1", "None of these"), ("ba", "Banana")]
    answer(form, f="-1 ap")
    assert form.value("/data/f") == "-1 ap"


def test_pictures_and_languages_come_from_the_choice_that_names_the_columns() -> None:
    texts = (
        '<itext><translation lang="en"><text id="c"><value>label_col</value><value form="image">jr://images/pic</value>'
        '</text></translation><translation lang="cy"><text id="c"><value>colour</value></text></translation></itext>'
    )
    config = "<item><label ref=\"jr:itext('c')\"/><value>key_col</value></item>"
    body = f'<select1 ref="/data/f" appearance="search(\'fruits\')">{config}</select1>'
    form = session("<f/>", texts, body, {"fruits.csv": FRUITS})
    assert form.question("/data/f").choices[2].media == {"image": "jr://images/a.png"}
    assert form.question("/data/f").choices[0].media == {}
    form.apply(ChangeLanguage("cy"))
    assert form.question("/data/f").choices[0].label == "Yellow"


def test_a_file_that_is_missing_is_told_and_the_choices_stay_as_they_are() -> None:
    found = definition("<f/>", "", f'<select1 ref="/data/f" appearance="search(\'fruits\')">{CONFIG}</select1>')
    assert [(fault.code, fault.ref) for fault in found.faults] == [("media.missing", "fruits.csv")]
    form = FormSession.create(found, environment())
    assert offered(form) == [("key_col", "label_col")]


@pytest.mark.parametrize("call", ["'fruits', 'contains'", "'a','b','c','d','e'"])
def test_a_search_with_a_wrong_number_of_arguments_is_told(call: str) -> None:
    form = searching(call)
    assert [fault.code for fault in form.definition.faults] == ["search.arguments"]
    assert offered(form) == [("key_col", "label_col")]


def test_commas_in_quotes_and_brackets_part_no_arguments() -> None:
    form = searching("'fruits', 'contains', 'label_col', if(true(), 'an', 'a,b')")
    assert offered(form) == [("ba", "Banana")]


def test_a_column_that_is_not_there_finds_nothing() -> None:
    config = "<item><label>label_col</label><value>no_such</value></item>"
    assert offered(searching("'fruits'", config)) == []


def test_an_external_select_offers_the_rows_of_itemsets_csv() -> None:
    form = session("<state/><county/>", "", COUNTY, {"itemsets.csv": ITEMSETS})
    assert form.question("/data/county").kind is Kind.SELECT_ONE
    assert offered(form, "/data/county") == []
    answer(form, state="wa")
    assert offered(form, "/data/county") == [("king", "King")]
    answer(form, county="king")
    answer(form, state="tx")
    assert form.value("/data/county") == ""
    assert offered(form, "/data/county") == [("cameron", "Cameron")]


def test_itemsets_in_languages_are_shown_in_the_active_one() -> None:
    data = b'list_name,name,"label::English (en)","label::Cymraeg (cy)",state\ncounties,king,King,Brenin,wa\n'
    texts = '<itext><translation lang="Cymraeg (cy)"/><translation lang="English (en)"/></itext>'
    form = session("<state/><county/>", texts, COUNTY, {"itemsets.csv": data})
    answer(form, state="wa")
    assert offered(form, "/data/county") == [("king", "Brenin")]


def test_without_itemsets_csv_an_external_select_takes_any_text_and_the_file_is_asked_for() -> None:
    form = session("<state/><county/>", "", COUNTY)
    assert form.question("/data/county").kind is Kind.INPUT
    assert [(fault.code, fault.ref) for fault in form.definition.faults] == [("media.missing", "itemsets.csv")]
    answer(form, county="king")
    assert form.value("/data/county") == "king"


def test_a_broken_itemsets_csv_is_told() -> None:
    with pytest.raises(FormRefused) as caught:
        definition("<state/><county/>", "", COUNTY, {"itemsets.csv": b"\xff\xfe\x00"})
    assert [fault.code for fault in caught.value.faults] == ["media.broken"]
