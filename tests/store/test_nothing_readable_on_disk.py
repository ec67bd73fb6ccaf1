import logging
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from caseworker.accounts import Cost, WrongPassphrase
from caseworker.base import new_id
from caseworker.casework import (
    Action,
    Address,
    Agreement,
    Barrier,
    Case,
    Centre,
    Channel,
    Citizen,
    Draft,
    Given,
    Settings,
)
from caseworker.store import Vault, create_vault, open_vault, restore_backup
from fixed_clock import NOW, FixedClock

NAME, NINO, SIGN_IN = "Zebedee Quillfeather", "QQ123456C", "zaphira.quist"
PASSPHRASE = "tin roof rusted"
MARKS = ("Zebedee", "Quillfeather", NINO, "zaphira", "Zaphira", "Kiln Lane", "tin roof")


def marks_in(folder: Path) -> list[tuple[str, str]]:
    """Every mark in any file or file name, as UTF-8 and UTF-16, whatever the case."""
    found = []
    for file in folder.rglob("*"):
        data = (file.read_bytes() if file.is_file() else b"") + os.fsencode(file.relative_to(folder))
        for mark in MARKS:
            shapes = (mark.encode(), mark.encode("utf-16-le"), mark.upper().encode(), mark.lower().encode())
            found += [(file.name, mark) for shape in shapes if shape in data]
    return found


def work_a_day(vault: Vault) -> None:
    citizen = Citizen(new_id(), NAME, address=Address(("4 Kiln Lane",), "NE1 4ST"), safe_contact=NINO)
    case = Case(
        new_id(), "NFL 7777 7778", "bb", "bb", "1", Channel.DESK, Barrier.HEALTH, NOW, vault.adviser_id, citizen.id
    )
    draft = Draft(new_id(), case.id, "bb", "1", NOW, vault.adviser_id, NOW)
    with vault.store.transaction() as tx:
        tx.settings.put(Settings(Centre("Kiln Lane Library", Address(("1 Kiln Lane",)), "", (), "NFL")))
        tx.people.add(citizen, at=NOW)
        tx.cases.add(case)
        tx.drafts.begin(draft)
        tx.agreements.add(
            Agreement(
                new_id(),
                case.id,
                frozenset({Action.SEND}),
                "bb",
                "county",
                NAME,
                Given.SPOKEN,
                NOW,
                vault.adviser_id,
                NOW.date(),
                NOW.date() + timedelta(days=9),
                "1",
                "ab" * 32,
                witness=NAME,
            )
        )
    for number in range(200):
        with vault.store.transaction() as tx:
            tx.drafts.append(draft.id, {"op": "set", "ref": f"/data/q{number}", "value": f"{NAME} {NINO}"}, at=NOW)
            tx.ledger.append("draft.changed", about=draft.id, by=vault.adviser_id, at=NOW)
    with vault.store.transaction() as tx:
        tx.drafts.snapshot(draft.id, f"<name>{NAME}</name><nino>{NINO}</nino>".encode() * 50, at=NOW)
        photo = [f"{NAME} {NINO} ".encode() * 60_000]
        tx.attachments.add(draft.id, f"{NAME}.jpg", media_type="image/jpeg", chunks=photo, at=NOW)
        assert tx.people.find("Zebedee")


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    made = create_vault(
        tmp_path / "desk",
        name="Zaphira Quist",
        sign_in_name=SIGN_IN,
        passphrase=PASSPHRASE,
        clock=clock,
        cost=Cost(64, 1),
    )
    yield made.vault
    made.vault.close()


def test_the_search_for_marks_finds_them_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NINO.encode("utf-16-le"))
    (tmp_path / "zebedee.log").touch()
    assert sorted(marks_in(tmp_path)) == [("a.txt", NINO), ("zebedee.log", "Zebedee")]


def test_a_marked_name_and_number_are_nowhere_on_disk_in_any_log_or_temporary_file(
    vault: Vault, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for variable in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(temporary))
    with caplog.at_level(logging.DEBUG):
        work_a_day(vault)
        backup = vault.back_up()
        assert (tmp_path / "desk/vault/vault.db-wal").stat().st_size > 0
        assert marks_in(tmp_path) == []
        with pytest.raises(WrongPassphrase):
            open_vault(tmp_path / "desk", sign_in_name=SIGN_IN, passphrase="not this one", clock=clock)
        vault.close()
        restore_backup(tmp_path / "desk", backup, at=NOW)
    assert marks_in(tmp_path) == []
    assert [mark for mark in MARKS if mark in caplog.text] == []
