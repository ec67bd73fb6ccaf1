"""How long it takes to find one person among 100,000 by each way of asking."""

import random
import statistics
import sys
import time
from datetime import date, timedelta

import pytest

from caseworker.casework import Address, Citizen
from caseworker.store import Store
from fixed_clock import NOW

PEOPLE = 100_000
SYLLABLES = [
    "an",
    "bel",
    "cor",
    "dan",
    "el",
    "far",
    "gor",
    "hal",
    "is",
    "jen",
    "kel",
    "lor",
    "mar",
    "nor",
    "ow",
    "pen",
    "quin",
    "ros",
    "son",
    "ton",
    "ur",
    "ver",
    "wil",
    "yar",
]
FIRST = [
    "John",
    "Margaret",
    "Susan",
    "David",
    "Mary",
    "Peter",
    "Siobhan",
    "Ahmed",
    "Zofia",
    "Gwen",
    "Catherine",
    "Kathryn",
    "Philip",
    "Steven",
    "Ravi",
]


def report(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def invented(number: int, draw: random.Random) -> Citizen:
    first = draw.choice([*FIRST, "".join(draw.sample(SYLLABLES, 2)).title()])
    surname = "".join(draw.sample(SYLLABLES, draw.choice((2, 2, 3)))).title()
    return Citizen(
        id=f"{number:032x}",
        name=f"{first} {surname}",
        born_on=date(1930, 1, 1) + timedelta(days=draw.randrange(27_000)),
        address=Address(
            (f"{number} High Street",),
            f"NE{draw.randrange(1, 70)} {draw.randrange(10)}{draw.choice('ABDE')}{draw.choice('ABDE')}",
        ),
        phone=f"07700 {900_000 + number % 1000}",
    )


@pytest.mark.bench
def test_finding_one_person_among_a_hundred_thousand(store: Store) -> None:
    draw = random.Random(1)
    people = [invented(number, draw) for number in range(PEOPLE)]
    begun = time.perf_counter()
    for some in [people[start : start + 2000] for start in range(0, PEOPLE, 2000)]:
        with store.transaction() as tx:
            for citizen in some:
                tx.people.add(citizen, at=NOW)
    report(f"\nadding {PEOPLE:,} people: {time.perf_counter() - begun:.0f} s")
    wanted = people[PEOPLE // 2]
    first, surname = wanted.name.split()
    ways = {
        "whole name": wanted.name,
        "a slip in each name": f"{first[:-1]} {surname[:2]}{surname[3:]}",
        "surname alone": surname,
        "first name alone": first,
        "the beginning": f"{first} {surname[:3]}",
        "name and birthday": f"{surname} {wanted.born_on:%d/%m/%Y}",
        "postcode": wanted.address.postcode if wanted.address else "",
        "telephone": wanted.phone,
    }
    with store.reading() as tx:
        for way, typed in ways.items():
            taken = []
            for _ in range(20):
                begun = time.perf_counter()
                found = tx.people.find(typed)
                taken.append(1000 * (time.perf_counter() - begun))
            report(
                f"{way:>20}: median {statistics.median(taken):5.1f} ms, worst {max(taken):5.1f} ms, {len(found)} found"
            )
            assert found
        begun = time.perf_counter()
        assert tx.people.likely_duplicates(Citizen("f" * 32, wanted.name, born_on=wanted.born_on))
        report(f"{'likely duplicates':>20}: {1000 * (time.perf_counter() - begun):.1f} ms")
