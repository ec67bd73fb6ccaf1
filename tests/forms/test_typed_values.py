import pytest
from small_forms import answer, bind, inputs, session

CALCULATED = [
    ("int", "'abc'", "abc"),
    ("int", "2.7", "2"),
    ("int", "-0.5", "0"),
    ("int", "true()", "1"),
    ("int", "'007'", "007"),
    ("int", "3000000000", "2147483647"),
    ("decimal", "2.7", "2.7"),
    ("decimal", "0.1 + 0.2", "0.30000000000000004"),
    ("decimal", "3000000000", "3000000000"),
    ("string", "true()", "1"),
    ("string", "1 div 3", "0.3333333333333333"),
    ("string", "date('2024-02-29')", "2024-02-29T00:00:00.000+00:00"),
    ("string", "0 div 0", ""),
    ("boolean", "'abc'", "1"),
    ("boolean", "0", "0"),
    ("date", "date('2024-02-29')", "2024-02-29"),
    ("dateTime", "date('2024-02-29')", "2024-02-29T00:00:00.000+00:00"),
    ("time", "date('2024-02-29')", "00:00:00.000+00:00"),
    ("geopoint", "'1 2'", "1.0 2.0 0.0 0.0"),
    ("geopoint", "true()", "1"),
]


@pytest.mark.parametrize(("datatype", "expression", "stored"), CALCULATED)
def test_a_calculated_value_is_stored_by_the_type_of_its_bind(datatype: str, expression: str, stored: str) -> None:
    assert session("<a/>", bind("a", type=datatype, calculate=expression)).value("/data/a") == stored


ANSWERS = [
    ("int", "007", "7"),
    ("int", "2.7", ""),
    ("int", "abc", ""),
    ("int", "3000000000", ""),
    ("decimal", "1.50", "1.5"),
    ("decimal", "5", "5.0"),
    ("decimal", "1e3", "1000.0"),
    ("decimal", "1e20", "100000000000000000000"),
    ("decimal", "1e999", ""),
    ("decimal", "0.00000001", "0.00000001"),
    ("date", "2024-02-30", ""),
    ("date", "2024-2-9", "2024-02-09"),
    ("date", "2024-02-09T10:00:00.000Z", ""),
    ("time", "10:11", "10:11:00.000+00:00"),
    ("time", "22:02:10.562+07:00", "15:02:10.562+00:00"),
    ("time", "25:00", ""),
    ("dateTime", "2024-02-09T10:00:00.000+02:00", "2024-02-09T08:00:00.000+00:00"),
    ("dateTime", "2024-07-09T10:00:00.000Z", "2024-07-09T11:00:00.000+01:00"),
    ("dateTime", "2024-02-09", "2024-02-09T00:00:00.000+00:00"),
    ("dateTime", "9999-12-31T23:59:59-12:00", ""),
    ("geopoint", "1 2", "1.0 2.0 0.0 0.0"),
    ("geopoint", "1", ""),
    ("geotrace", "1 2;3 4 5 6", "1.0 2.0 0.0 0.0; 3.0 4.0 5.0 6.0"),
    ("boolean", "1", "1"),
    ("boolean", "true", "0"),
    ("string", "  sp  aced ", "  sp  aced "),
    ("unheard-of", "x", "x"),
    ("xsd:int", "7", "7"),
]


@pytest.mark.parametrize(("datatype", "text", "stored"), ANSWERS)
def test_an_answer_is_stored_by_the_type_of_its_bind(datatype: str, text: str, stored: str) -> None:
    form = session("<a/>", bind("a", type=datatype), inputs("a"))
    answer(form, a=text)
    assert form.value("/data/a") == stored


def test_a_default_is_trimmed_and_typed() -> None:
    form = session("<a>  sp  aced </a><b>007</b><c>2.7</c>", bind("b", type="int") + bind("c", type="int"))
    assert [form.value(f"/data/{name}") for name in "abc"] == ["sp  aced", "7", ""]


def test_a_calculated_truth_stays_a_truth_for_those_who_read_it() -> None:
    form = session(
        "<a>1</a><flag/><b/>",
        bind("flag", calculate="/data/a &gt; 5") + bind("b", relevant="/data/flag"),
        inputs("a", "b"),
    )
    assert (form.value("/data/flag"), form.question("/data/b").relevant) == ("0", False)
    answer(form, a="6")
    assert (form.value("/data/flag"), form.question("/data/b").relevant) == ("1", True)
