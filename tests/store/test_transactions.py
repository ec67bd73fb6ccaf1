import secrets
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError, StatementError

from caseworker.casework import Citizen
from caseworker.store import Store, VaultBusy, VaultFull, VaultReadOnly
from caseworker.store.engine import connect, reading_engine, writing_engine
from caseworker.store.errors import worded
from caseworker.store.tables import metadata
from caseworker.store.tables.metadata import UtcDateTime
from fixed_clock import NOW


def count(store: Store) -> int:
    with store.reading() as tx:
        return len(tx.people.recent(limit=1000))


def a_person(number: int = 1) -> Citizen:
    return Citizen(f"{number:032x}", "Margaret Whitlow")


def test_a_block_that_raises_changes_nothing(store: Store) -> None:
    def stopped_half_way() -> None:
        with store.transaction() as tx:
            tx.people.add(a_person(), at=NOW)
            tx.ledger.append("person.added", about="1", by="a", at=NOW)
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        stopped_half_way()
    assert count(store) == 0
    with store.reading() as tx:
        assert list(tx.ledger.entries()) == []


def test_a_reader_sees_one_state_and_waits_for_no_writer(store: Store) -> None:
    with store.transaction() as tx:
        tx.people.add(a_person(1), at=NOW)
        assert count(store) == 0
    with store.reading() as reading:
        assert len(reading.people.recent()) == 1
        with store.transaction() as tx:
            tx.people.add(a_person(2), at=NOW)
        assert len(reading.people.recent()) == 1
    assert count(store) == 2


def test_a_reader_can_change_nothing(store: Store) -> None:
    with pytest.raises(VaultReadOnly), store.reading() as tx:
        tx.people.add(a_person(), at=NOW)


def test_a_writer_holds_the_lock_from_its_start_so_a_check_and_what_rests_on_it_cannot_race(store: Store) -> None:
    inside, release, order = threading.Event(), threading.Event(), []

    def first() -> None:
        with store.transaction() as tx:
            tx.people.recent()  # only a check so far
            inside.set()
            release.wait(10)
            order.append("first")

    def second() -> None:
        inside.wait(10)
        release_soon.start()
        with store.transaction():
            order.append("second")

    release_soon = threading.Timer(0.2, release.set)
    threads = [threading.Thread(target=first), threading.Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert order == ["first", "second"]


def test_threads_that_write_at_once_lose_nothing_and_fork_no_chain(store: Store) -> None:
    def work(start: int) -> None:
        for number in range(start, start + 10):
            with store.transaction() as tx:
                tx.people.add(a_person(number), at=NOW)
                tx.ledger.append("person.added", about=str(number), by="a", at=NOW)

    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 10, 20, 30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert count(store) == 40
    with store.reading() as tx:
        verdict = tx.ledger.verify()
        assert (verdict.is_whole, verdict.entries) == (True, 40)


def test_a_lock_that_is_not_given_back_is_told_in_words(tmp_path: Path) -> None:
    path, key = tmp_path / "vault.db", secrets.token_bytes(32)
    engine = writing_engine(path, key)
    metadata.create_all(engine)
    holder = connect(path, key)
    holder.execute("BEGIN IMMEDIATE")
    waiting = connect(path, key, wait_s=0.05)
    with pytest.raises(VaultBusy), worded():
        waiting.execute("BEGIN IMMEDIATE")
    for connection in (holder, waiting):
        connection.close()
    engine.dispose()


def test_a_full_disk_is_told_in_words_and_loses_nothing_saved_before(tmp_path: Path) -> None:
    path, key = tmp_path / "vault.db", secrets.token_bytes(32)
    engine = writing_engine(path, key)
    metadata.create_all(engine)
    store = Store(engine, reading_engine(path, key))
    with store.transaction() as tx:
        tx.people.add(a_person(), at=NOW)
        tx.ledger.append("person.added", about="1", by="a", at=NOW)
        pages = tx._connection.execute(text("PRAGMA page_count")).scalar()
    with store.transaction() as tx:
        tx._connection.execute(text(f"PRAGMA max_page_count = {pages + 20}"))
    chunks = [secrets.token_bytes(100_000)] * 10

    def save_a_large_file() -> None:
        with store.transaction() as tx:
            tx.ledger.append("file.added", about="1", by="a", at=NOW)
            tx.attachments.add("d" * 32, "photo.jpg", media_type="image/jpeg", chunks=chunks, at=NOW)

    with pytest.raises(VaultFull) as full:
        save_a_large_file()
    assert "safe" in full.value.sentence
    with store.reading() as tx:
        assert [c.name for c in tx.people.recent()] == ["Margaret Whitlow"]
        assert tx.attachments.of("d" * 32) == ()
        assert (tx.ledger.verify().entries, tx.ledger.verify().is_whole) == (1, True)
    store.close()


def test_what_was_said_is_not_in_the_words_of_an_error(store: Store) -> None:
    with store.transaction() as tx:
        tx.people.add(a_person(), at=NOW)
    with pytest.raises(IntegrityError) as refused, store.transaction() as tx:
        tx.people.add(a_person(), at=NOW)
    assert "Whitlow" not in str(refused.value)


def test_an_instant_comes_back_in_utc_whatever_zone_it_came_in() -> None:
    kind = UtcDateTime()
    there = datetime(2026, 7, 1, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))

    for dialect in (sqlite.dialect(), postgresql.dialect()):
        kept = kind.process_bind_param(there, dialect)
        back = kind.process_result_value(kept, dialect)
        assert back == there
        assert back is not None
        assert back.tzinfo is UTC
        assert kind.process_bind_param(None, dialect) is kind.process_result_value(None, dialect) is None


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="time zone"), store.transaction() as tx:
        tx.people.add(a_person(), at=datetime(2026, 1, 1))  # noqa: DTZ001 - what must be refused


def test_a_key_of_another_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(tmp_path / "vault.db", b"short")
