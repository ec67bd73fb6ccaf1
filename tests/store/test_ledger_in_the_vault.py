import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import StaticPool

from caseworker.audit import Verdict
from caseworker.store import Store
from caseworker.store.shelves.ledger import LedgerShelf
from caseworker.store.tables import metadata
from caseworker.store.tables.ledger import ledger, ledger_head
from fixed_clock import NOW


@contextmanager
def a_ledger(length: int) -> Iterator[Connection]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    metadata.create_all(engine, tables=[ledger, ledger_head])
    with engine.begin() as connection:
        shelf = LedgerShelf(connection)
        for number in range(length):
            at = NOW + timedelta(seconds=number)
            shelf.append("case.opened", about=f"c{number}", by="a1", at=at, facts={"n": str(number)})
        yield connection
    engine.dispose()


def after_tampering(length: int, tamper: Callable[[Connection], None]) -> Verdict:
    with a_ledger(length) as connection:
        for guard in ("update", "delete", "replace"):
            connection.execute(text(f"DROP TRIGGER ledger_refuses_{guard}"))
        tamper(connection)
        return LedgerShelf(connection).verify()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET act = 'x' WHERE seq = 2",
        "DELETE FROM ledger WHERE seq = 3",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger SELECT 1, previous, 'x', about, 'b', at, facts, hash FROM ledger WHERE seq = 1",
        "REPLACE INTO ledger SELECT 99, previous, 'x', about, \"by\", at, facts, 'h' FROM ledger WHERE seq = 2",
    ],
)
def test_the_database_refuses_to_change_an_entry(store: Store, statement: str) -> None:
    with store.transaction() as tx:
        for number in range(3):
            tx.ledger.append("case.opened", about=f"c{number}", by="a1", at=NOW)
    with pytest.raises(IntegrityError, match="never changed"), store.transaction() as tx:
        tx._connection.execute(text(statement))
    with store.reading() as tx:
        verdict = tx.ledger.verify()
        assert (verdict.is_whole, verdict.entries) == (True, 3)


COLUMNS = {
    "act": "'x'",
    "about": "'x'",
    "by": "'x'",
    "at": "'1999-01-01 00:00:00.000000'",
    "facts": "'{}'",
    "hash": "'00'",
}


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.integers(1, 6), st.sampled_from(sorted(COLUMNS)))
def test_raw_sql_that_changes_an_entry_is_found(seq: int, column: str) -> None:
    change = text(f'UPDATE ledger SET "{column}" = {COLUMNS[column]} WHERE seq = {seq}')
    broken = after_tampering(6, lambda connection: connection.execute(change) and None).broken
    assert broken is not None
    assert broken.seq == seq


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sets(st.integers(1, 6), min_size=1))
def test_raw_sql_that_removes_entries_is_found(gone: set[int]) -> None:
    listed = ", ".join(map(str, gone))
    removal = text(f"DELETE FROM ledger WHERE seq IN ({listed})")
    broken = after_tampering(6, lambda connection: connection.execute(removal) and None).broken
    assert broken is not None
    assert broken.seq == min(gone)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.integers(1, 6), st.integers(1, 6))
def test_raw_sql_that_swaps_two_entries_is_found(one: int, other: int) -> None:
    def swap(connection: Connection) -> None:
        for was, becomes in ((one, -1), (other, one), (-1, other)):
            connection.execute(text("PRAGMA ignore_check_constraints = ON"))
            connection.execute(text(f"UPDATE ledger SET seq = {becomes} WHERE seq = {was}"))

    broken = after_tampering(6, swap).broken
    if one == other:
        assert broken is None
    else:
        assert broken is not None
        assert broken.seq == min(one, other)


def test_raw_sql_that_adds_an_entry_is_found() -> None:
    row = (7, "p", "case.opened", "c", "a1", "2026-11-22 10:30:00.000000", json.dumps({}), "h")
    addition = text(f"INSERT INTO ledger VALUES {row}")
    broken = after_tampering(6, lambda connection: connection.execute(addition) and None).broken
    assert broken is not None
    assert broken.seq == 7


def test_an_act_is_noted_whatever_version_a_form_states(store: Store) -> None:
    with store.transaction() as tx:
        entry = tx.ledger.append("service.fetched", about="1", by="a", at=NOW, facts={"version": "v\n" + "1" * 500})
    assert entry.facts["version"].startswith("v?111")
    with store.reading() as tx:
        assert tx.ledger.verify().is_whole
