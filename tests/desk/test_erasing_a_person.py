from dataclasses import replace

import pytest

from caseworker.base import new_id
from caseworker.casework import ActingAs, Citizen, Given, May
from caseworker.casework.merging import AgreedBy
from caseworker.desk import (
    NewRepresentative,
    StillUnderWay,
    Wording,
    Yes,
    add_representative,
    carry_on,
    change_person,
    erase_person,
    make_one,
    note_seen,
    outbox_rows,
    people_page,
    take_agreement,
)
from caseworker.store import NotFound
from caseworker.store.tables import metadata
from desk_scene import Scene

MARK = "Zyxwvut"
"""A name that stands nowhere else."""


def erase(scene: Scene, person: Citizen | None = None) -> None:
    desk = scene.desk
    erase_person(desk.store, (person or scene.citizen).id, by=desk.adviser_id, clock=scene.clock)


def received(scene: Scene) -> str:
    item = scene.queued()
    scene.desk.courier().deliver_due()
    return item.id


def everything_kept(scene: Scene) -> str:
    """Every value of every table, as text."""
    with scene.desk.store.reading() as tx:
        connection = tx._connection
        return "\n".join(
            repr(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(table.select())
        )


def test_nothing_is_erased_while_something_is_in_the_outbox(scene: Scene) -> None:
    scene.queued()
    with pytest.raises(StillUnderWay):
        erase(scene)
    assert people_page(scene.desk.store).total == 1


def test_nothing_that_names_them_is_left_anywhere(scene: Scene) -> None:
    desk = scene.desk
    marked = replace(scene.citizen, name=f"Joseph {MARK}", email=f"{MARK}@example.org", safe_contact=MARK)
    change_person(desk.store, marked, by=desk.adviser_id, clock=scene.clock)
    other = Citizen(new_id(), f"Joe {MARK}")
    with desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    make_one(desk.store, marked, other, (), AgreedBy.CITIZEN, by=desk.adviser_id, clock=scene.clock)
    new = NewRepresentative(f"Ngozi {MARK}", ActingAs.ATTORNEY, frozenset(May), document=MARK)
    one = add_representative(desk.store, marked.id, new, by=desk.adviser_id, clock=scene.clock)
    case = scene.case()
    take_agreement(
        desk.store,
        case_id=case.id,
        office_id=scene.goes_to.id,
        wording=Wording("I agree.", "test 1", 30),
        yes=Yes(Given.SPOKEN, f"Tom {MARK}", given_by=one.id),
        by=desk.adviser_id,
        clock=scene.clock,
    )
    scene.filled()
    assert MARK in everything_kept(scene)
    erase(scene)
    assert MARK not in everything_kept(scene)
    assert MARK.casefold() not in everything_kept(scene)


def test_the_bare_proof_and_the_ledger_stay(scene: Scene) -> None:
    item_id = received(scene)
    note_seen(scene.desk.store, scene.citizen.id, by=scene.desk.adviser_id, clock=scene.clock)
    before = {row.item_id: (row.reference, row.state) for row in outbox_rows(scene.desk.store)}
    erase(scene)
    [row] = outbox_rows(scene.desk.store)
    assert (row.name, row.person_id, (row.reference, row.state)) == ("", None, before[item_id])
    with scene.desk.store.reading() as tx:
        assert tx.outbox.receipt(item_id) is not None
        assert not tx.retention.keeps(item_id)
        assert [entry.act for entry in tx.ledger.entries(about=scene.citizen.id)][-1] == "person.erased"
        assert tx.ledger.verify().is_whole
        assert tx.people.find("okafor") == ()
    assert carry_on(scene.desk.store, scene.clock) == ()


def test_nobody_else_loses_anything(scene: Scene) -> None:
    other = Citizen(new_id(), "Mary Evans")
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    scene.filled()
    erase(scene, other)
    assert len(carry_on(scene.desk.store, scene.clock)) == 1
    with pytest.raises(NotFound):
        erase(scene, other)
