"""A process that is killed at any moment loses nothing committed, and two may work on one vault at once."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from caseworker.accounts import Cost
from caseworker.base import SystemClock
from caseworker.casework import Citizen
from caseworker.store import BackupFailed, Vault, VaultError, VaultFull, VaultUnreached, create_vault, open_vault
from fixed_clock import NOW

PASSPHRASE = "tin roof rusted"
KILLS = 30

WRITER = """
import itertools, sys
from pathlib import Path
from caseworker.base import SystemClock, new_id
from caseworker.base import SystemClock
from caseworker.casework import Citizen
from caseworker.store import open_vault
clock = SystemClock()
vault = open_vault(Path(sys.argv[1]), sign_in_name="sam", passphrase="tin roof rusted", clock=clock)
for number in range(int(sys.argv[2])):
    citizen = Citizen(new_id(), f"Margaret Whitlow {number}")
    with vault.store.transaction() as tx:
        tx.people.add(citizen, at=clock.now())
        tx.attachments.add(citizen.id, "photo", media_type="image/jpeg", chunks=[b"x" * 400_000], at=clock.now())
        tx.ledger.append("person.added", about=citizen.id, by="a1", at=clock.now())
    print(citizen.id, flush=True)
vault.close()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    made = create_vault(
        folder, name="Sam", sign_in_name="sam", passphrase=PASSPHRASE, clock=SystemClock(), cost=Cost(64, 1)
    )
    made.vault.close()
    return folder


def a_writer(desk: Path, people: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(desk), str(people)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def opened(desk: Path) -> Vault:
    return open_vault(desk, sign_in_name="sam", passphrase=PASSPHRASE, clock=SystemClock())


def check_whole(vault: Vault, told: set[str]) -> None:
    """Every person told of is there with their photo and entry, and nobody is there by half."""
    vault.check()
    with vault.store.reading() as tx:
        verdict = tx.ledger.verify()
        assert verdict.is_whole
        people = {citizen.id for citizen in tx.people.recent(limit=100_000)}
        assert told <= people
        assert {entry.about for entry in tx.ledger.entries() if entry.act == "person.added"} == people
        for citizen_id in people:
            (photo,) = tx.attachments.of(citizen_id)
            assert sum(len(chunk) for chunk in tx.attachments.read(photo.id)) == photo.size_bytes == 400_000


@pytest.mark.prove
def test_thirty_kills_in_the_middle_of_work_lose_nothing_committed(desk: Path) -> None:
    draw, told = random.Random(2026), set[str]()
    for _ in range(KILLS):
        with a_writer(desk, 10_000) as writer:
            assert writer.stdout is not None
            for _ in range(draw.randrange(1, 8)):
                told.add(writer.stdout.readline().strip())
            os.sched_yield()
            for _ in range(draw.randrange(20_000)):
                pass  # any moment of the next transaction
            writer.send_signal(signal.SIGKILL)
            told |= {line.strip() for line in writer.stdout}
    vault = opened(desk)
    check_whole(vault, told)
    assert len(told) >= KILLS
    vault.close()


@pytest.mark.prove
def test_two_processes_work_on_one_vault_at_once(desk: Path) -> None:
    with a_writer(desk, 60) as one, a_writer(desk, 60) as other:
        told = {line.strip() for line in one.communicate(timeout=120)[0].split()}
        told |= {line.strip() for line in other.communicate(timeout=120)[0].split()}
    assert (one.returncode, other.returncode, len(told)) == (0, 0, 120)
    vault = opened(desk)
    check_whole(vault, told)
    vault.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=4m", "none", place], check=False, capture_output=True
    )
    if not done or done.returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.mark.prove
def test_a_desk_on_a_full_disk_is_not_called_damaged(small_disk: Path) -> None:
    desk, filler = small_disk / "desk", small_disk / "filler"
    create_vault(
        desk, name="Sam", sign_in_name="sam", passphrase=PASSPHRASE, clock=SystemClock(), cost=Cost(64, 1)
    ).vault.close()
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    with pytest.raises((VaultFull, VaultUnreached)):
        opened(desk)
    filler.unlink()
    opened(desk).close()


@pytest.mark.prove
def test_a_disk_that_fills_up_loses_nothing_saved_before(small_disk: Path) -> None:
    made = create_vault(
        small_disk / "desk",
        name="Sam",
        sign_in_name="sam",
        passphrase=PASSPHRASE,
        clock=SystemClock(),
        cost=Cost(64, 1),
    )
    saved: list[int] = []

    def save_until_full() -> None:
        for number in range(100):
            with made.vault.store.transaction() as tx:
                tx.people.add(Citizen(f"{number:032x}", "Margaret Whitlow"), at=NOW)
                tx.attachments.add(f"{number:032x}", "photo", media_type="image/jpeg", chunks=[b"x" * 200_000], at=NOW)
            saved.append(number)

    with pytest.raises(VaultError) as full:
        save_until_full()
    assert full.value.code == "vault.full"
    assert len(saved) > 3
    with made.vault.store.reading() as tx:
        assert len(tx.people.recent(limit=1000)) == len(saved)
    with pytest.raises((BackupFailed, VaultError)):
        made.vault.back_up()
    assert list((small_disk / "desk/backups").iterdir()) == []
    made.vault.close()
    again = opened(small_disk / "desk")
    with again.store.reading() as tx:
        assert len(tx.people.recent(limit=1000)) == len(saved)
    again.close()
