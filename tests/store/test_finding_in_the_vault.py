from datetime import date

import pytest
from sqlalchemy import func, select

from caseworker.base import new_reference
from caseworker.casework import Address, Barrier, Case, Channel, Citizen, Reason
from caseworker.store import Store
from caseworker.store.tables.people import name_slips, name_words, person_keys
from fixed_clock import NOW

PEOPLE = {
    "margaret": Citizen(
        "1" * 32, "Margaret Whitlow", born_on=date(1941, 3, 2), address=Address(("4 Kiln Lane",), "ne14st")
    ),
    "derek": Citizen("2" * 32, "Derek Whitlow", address=Address(("4 Kiln Lane",), "NE1 4ST"), phone="01632 960123"),
    "siobhan": Citizen("3" * 32, "Siobhán Ní Bhriain", known_as="Shivaun", phone="+44 7700 900123"),
    "steven": Citizen("4" * 32, "Steven O'Neill-Smyth", born_on=date(1980, 12, 31)),
    "wei": Citizen("5" * 32, "陳大文", email="wei@example.com"),
}
CASE = Case(
    "c" * 32,
    new_reference("NFL", lambda _: "7"),
    "bin",
    "bin",
    "1",
    Channel.DESK,
    Barrier.TRUST,
    NOW,
    "a",
    citizen_id="4" * 32,
)


@pytest.fixture
def people(store: Store) -> Store:
    with store.transaction() as tx:
        for citizen in PEOPLE.values():
            tx.people.add(citizen, at=NOW)
        tx.cases.add(CASE)
    return store


@pytest.mark.parametrize(
    ("typed", "first", "others"),
    [
        ("Margaret Whitlow", "margaret", 0),
        ("whitlow margaret", "margaret", 0),
        ("margret whitlow", "margaret", 0),
        ("Margaret Whitloe", "margaret", 0),
        ("marg", "margaret", 0),
        ("m", "margaret", 0),
        ("whitlow", "derek", 1),
        ("d whitlow", "derek", 0),
        ("Siobhan", "siobhan", 0),
        ("shivaun", "siobhan", 0),
        ("stephen smith", "steven", 0),
        ("oneill", "steven", 0),
        ("O\N{RIGHT SINGLE QUOTATION MARK}Neil", "steven", 0),
        ("ne1 4st derek", "derek", 0),
        ("02/03/1941", "margaret", 0),
        ("01632960123", "derek", 0),
        ("07700 900123", "siobhan", 0),
        ("900123", "siobhan", 0),
        ("陳大文", "wei", 0),
        ("margaret ann whitlow", "margaret", 0),
        (CASE.reference.lower(), "steven", 0),
    ],
)
def test_a_person_is_found(people: Store, typed: str, first: str, others: int) -> None:
    with people.reading() as tx:
        found = tx.people.find(typed)
    assert found[0].citizen.name == PEOPLE[first].name
    assert len(found) == 1 + others


@pytest.mark.parametrize(
    "typed", ["", "zzz", "whitlow 1/1/2001", "NE9 9ZZ", "020 7946 0000", new_reference("NFL", lambda _: "8")]
)
def test_nobody_is_found_where_nobody_fits(people: Store, typed: str) -> None:
    with people.reading() as tx:
        assert tx.people.find(typed) == ()


def test_no_more_are_given_than_asked_for(people: Store) -> None:
    with people.reading() as tx:
        assert len(tx.people.find("whitlow", limit=1)) == 1
        assert len(tx.people.find("ne14st")) == 2


def test_a_changed_name_is_found_and_the_old_one_forgotten(people: Store) -> None:
    with people.transaction() as tx:
        tx.people.change(Citizen("1" * 32, "Rosalind Quill"), at=NOW)
        assert [f.citizen.name for f in tx.people.find("quill")] == ["Rosalind Quill"]
        assert tx.people.find("margaret") == ()
        assert [f.citizen.name for f in tx.people.find("whitlow")] == ["Derek Whitlow"]
        words = set(tx._connection.execute(select(name_words.c.word)).scalars())
        assert "margaret" not in words
        assert "whitlow" in words
        borne = set(tx._connection.execute(select(person_keys.c.key).where(person_keys.c.kind == "word")).scalars())
        assert words == borne
        slips = tx._connection.execute(select(func.count()).where(name_slips.c.word == "margaret")).scalar()
        assert slips == 0


def test_likely_duplicates_are_shown_before_a_record_is_made(people: Store) -> None:
    new = Citizen("9" * 32, "Margret Witlow", born_on=date(1941, 3, 2), phone="01632 960123")
    with people.reading() as tx:
        likely = tx.people.likely_duplicates(new)
        assert {found.citizen.id for found in likely} == {"1" * 32, "2" * 32}
        assert likely[0].reasons >= {Reason.NAME, Reason.BIRTHDAY}
        assert tx.people.likely_duplicates(Citizen("9" * 32, "Someone Else")) == ()
        assert tx.people.likely_duplicates(PEOPLE["wei"]) == ()
