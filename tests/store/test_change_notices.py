import threading

import pytest

from caseworker.base import Notice, Thing
from caseworker.casework import Citizen
from caseworker.store import Store
from caseworker.store.changes import THINGS
from caseworker.store.tables import metadata
from fixed_clock import NOW


def a_person(number: int) -> Citizen:
    return Citizen(f"{number:032x}", "Margaret Whitlow")


@pytest.fixture
def told(store: Store) -> list[Notice]:
    heard: list[Notice] = []
    store.subscribe(heard.append)
    return heard


def test_every_table_says_what_kind_of_thing_it_keeps() -> None:
    assert set(THINGS) == set(metadata.tables)


def test_a_commit_that_wrote_tells_what_kind_of_thing_changed(store: Store, told: list[Notice]) -> None:
    with store.transaction() as tx:
        tx.people.add(a_person(1), at=NOW)
        tx.ledger.append("person.added", about="1", by="a", at=NOW)
        assert told == []
    assert told == [Notice(frozenset({Thing.PEOPLE}))]


def test_what_only_reads_or_is_undone_tells_nothing(store: Store, told: list[Notice]) -> None:
    def stopped_half_way() -> None:
        with store.transaction() as tx:
            tx.people.add(a_person(1), at=NOW)
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        stopped_half_way()
    with store.transaction() as tx:
        tx.people.recent()
    with store.reading() as tx:
        tx.people.recent()
    assert told == []


def test_whoever_is_told_sees_what_was_committed(store: Store) -> None:
    seen: list[int] = []

    def look(_: Notice) -> None:
        with store.reading() as tx:
            seen.append(len(tx.people.recent()))

    store.subscribe(look)
    with store.transaction() as tx:
        tx.people.add(a_person(1), at=NOW)
    assert seen == [1]


def test_nobody_is_told_after_they_stopped_listening(store: Store) -> None:
    one: list[Notice] = []
    other: list[Notice] = []
    stop = store.subscribe(one.append)
    store.subscribe(other.append)
    stop()
    stop()
    with store.transaction() as tx:
        tx.people.add(a_person(1), at=NOW)
    assert (len(one), len(other)) == (0, 1)


def test_it_is_told_on_the_thread_that_wrote(store: Store) -> None:
    threads: list[str] = []
    store.subscribe(lambda _: threads.append(threading.current_thread().name))

    def write() -> None:
        with store.transaction() as tx:
            tx.people.add(a_person(1), at=NOW)

    writer = threading.Thread(target=write, name="writer")
    writer.start()
    writer.join(10)
    assert threads == ["writer"]
