from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.casework import Address, Citizen, Letters
from ui.people.typed import Fault, Part, Problem, TypedPerson, carried_over, read_birthday, read_person, typed_of
from ui.translation import LANGUAGES, install_language
from ui.when import day_words

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "27 3 57",
        "27 March 1957",
        "27/03/1957",
        "27.3.57",
        "27-03-57",
        "270357",
        "27th March 57",
        "1957-03-27",
        "mar 27 57",
    ],
)
def test_a_date_of_birth_is_read_as_people_write_it(typed: str) -> None:
    assert read_birthday(typed, today=TODAY) == date(1957, 3, 27)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_a_date_of_birth_is_read_as_the_window_words_it(tag: str, english_after: QApplication) -> None:
    install_language(english_after, tag)
    days = [date(1957, month, 27) for month in range(1, 13)]
    assert [read_birthday(day_words(day), today=TODAY) for day in days] == days


@pytest.mark.parametrize(("typed", "year"), [("1 2 26", 2026), ("1 2 27", 1927), ("1 12 26", 1926), ("1 2 99", 1999)])
def test_a_year_of_two_figures_is_never_ahead(typed: str, year: int) -> None:
    born = read_birthday(typed, today=TODAY)
    assert isinstance(born, date)
    assert born.year == year


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("soon", Fault.DATE_UNREADABLE),
        ("31 2 1950", Fault.NO_SUCH_DAY),
        ("1 1 2050", Fault.DATE_AHEAD),
        ("1 1 1850", Fault.DATE_LONG_AGO),
    ],
)
def test_a_date_that_cannot_be_is_named(typed: str, fault: Fault) -> None:
    assert read_birthday(typed, today=TODAY) is fault


def test_nothing_typed_is_no_date() -> None:
    assert read_birthday("  ", today=TODAY) is None


def test_a_person_needs_only_a_name() -> None:
    assert read_person(TypedPerson(name="  Mary   Evans "), "p1", today=TODAY) == Citizen("p1", "Mary Evans")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    typed = TypedPerson(name=" ", born="31 2 50", phone="12", email="mary at home")
    assert read_person(typed, "p1", today=TODAY) == (
        Problem(Part.NAME, Fault.NAME_MISSING),
        Problem(Part.BORN, Fault.NO_SUCH_DAY),
        Problem(Part.PHONE, Fault.PHONE_UNREADABLE),
        Problem(Part.EMAIL, Fault.EMAIL_UNREADABLE),
    )


@pytest.mark.parametrize(
    "address", ["2 Quay Street, Northfield", "2 Quay Street\nNorthfield", " 2  Quay Street,\n\nNorthfield,"]
)
def test_an_address_is_read_with_commas_or_lines(address: str) -> None:
    person = read_person(TypedPerson(name="M", address=address, postcode="nf14pl"), "p1", today=TODAY)
    assert isinstance(person, Citizen)
    assert person.address == Address(("2 Quay Street", "Northfield"), "NF1 4PL")


def test_a_postcode_typed_into_the_address_is_taken_out_of_it() -> None:
    person = read_person(TypedPerson(name="M", address="2 Quay Street\nnf1 4pl"), "p1", today=TODAY)
    assert isinstance(person, Citizen)
    assert person.address == Address(("2 Quay Street",), "NF1 4PL")


def test_what_is_on_record_comes_back_unchanged_through_the_fields() -> None:
    typed = TypedPerson(
        "Mary Evans",
        "Mair",
        "",
        "2 Quay Street",
        "NF1 4PL",
        "01632 960 123",
        "m@example.org",
        "after 2pm",
        "cy",
        18,
        Letters.BY_POST,
    )
    person = read_person(typed, "p1", today=TODAY)
    assert isinstance(person, Citizen)
    assert typed_of(person) == typed


def test_what_was_searched_for_is_carried_into_the_fields() -> None:
    typed, born_on = carried_over("joseph okafor nf3 7qt 4/3/1948 01632 960 123")
    assert typed == TypedPerson(name="Joseph Okafor", postcode="NF3 7QT", phone="01632 960 123")
    assert born_on == date(1948, 3, 4)


@pytest.mark.parametrize("name", ["Anna van der Berg", "O’Brien", "李 小龍", "McDonald"])
def test_a_name_with_capitals_is_carried_as_it_was_typed(name: str) -> None:
    assert carried_over(name)[0].name == name


def test_a_month_in_words_is_no_part_of_the_name() -> None:
    assert carried_over("mary evans 19 july 1961") == (TypedPerson(name="Mary Evans"), date(1961, 7, 19))


def test_a_reference_is_nobodys_name() -> None:
    assert carried_over("NFL 7F3K 92XM")[0] in {TypedPerson(), TypedPerson(name="NFL")}
