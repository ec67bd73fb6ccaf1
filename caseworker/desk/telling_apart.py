"""What tells people of one name apart where only a name is shown: a year and a place, more only where it must be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from caseworker.casework import Citizen
from caseworker.store import ItemAtOffice, ListedFollowUp, OpenDraft, Store, Transaction

Listed = TypeVar("Listed", ItemAtOffice, ListedFollowUp, OpenDraft)


def told_apart(tx: Transaction, listed: Iterable[Listed]) -> tuple[Listed, ...]:
    """Return what a list shows with each name told apart from the same name of somebody else on record."""
    lines = tuple(listed)
    known = marks(tx, (line.person_id for line in lines))
    return tuple(replace(line, name=with_mark(line.name, known.get(line.person_id or "", ""))) for line in lines)


def name_apart(tx: Transaction, citizen: Citizen) -> str:
    """Return a person's name, told apart from the same name of somebody else on record."""
    return with_mark(citizen.name, marks(tx, [citizen.id]).get(citizen.id, ""))


def mark_of(store: Store, person_id: str) -> str:
    """Return what tells one person apart; empty where nobody else on record bears their name."""
    with store.reading() as tx:
        return marks(tx, [person_id]).get(person_id, "")


def with_mark(name: str, mark: str) -> str:
    """Return a name with what tells it apart behind it, once."""
    return f"{name} ({mark})" if name and mark and not name.endswith(f" ({mark})") else name


def marks(tx: Transaction, person_ids: Iterable[str | None]) -> Mapping[str, str]:
    """Return what tells people apart, by person; nothing for those whose name nobody else on record bears."""
    asked = {person_id for person_id in person_ids if person_id}
    groups = tx.people.namesakes(asked) if asked else ()
    return {one.id: mark for bearers in groups for one, mark in _marked(bearers) if one.id in asked}


def _marked(bearers: tuple[Citizen, ...]) -> Iterator[tuple[Citizen, str]]:
    """Mark people of one name: as little as tells them apart."""
    for ways in (_briefly, _wholly):
        said = [ways(one) for one in bearers]
        if len(set(said)) == len(said) and all(said):
            yield from zip(bearers, said, strict=True)
            return
    for number, one in enumerate(bearers, start=1):
        yield one, ", ".join(filter(None, (_briefly(one), f"#{number}")))


def _briefly(citizen: Citizen) -> str:
    """Return the year of birth and the first half of the postcode, as far as they are known."""
    year = str(citizen.born_on.year) if citizen.born_on else ""
    area = citizen.address.postcode.partition(" ")[0] if citizen.address else ""
    return ", ".join(filter(None, (year, area)))


def _wholly(citizen: Citizen) -> str:
    born = f"{citizen.born_on:%d.%m.%Y}" if citizen.born_on else ""
    postcode = citizen.address.postcode if citizen.address else ""
    return ", ".join(filter(None, (born, postcode)))
