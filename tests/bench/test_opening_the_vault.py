"""How long it takes from the passphrase to the first record, at the usual cost and at the cheapest."""

import statistics
import sys
import time
from pathlib import Path

import pytest

from caseworker.accounts import Cost
from caseworker.base import SystemClock
from caseworker.casework import Citizen
from caseworker.store import create_vault, open_vault
from fixed_clock import NOW


@pytest.mark.bench
@pytest.mark.parametrize("cost", [Cost(), Cost(memory_kib=64, passes=1)], ids=["usual cost", "cheap"])
def test_opening_a_vault_of_a_thousand_people(tmp_path: Path, cost: Cost) -> None:
    clock = SystemClock()
    made = create_vault(tmp_path, name="Sam", sign_in_name="sam", passphrase="tin roof rusted", clock=clock, cost=cost)
    with made.vault.store.transaction() as tx:
        for number in range(1000):
            tx.people.add(Citizen(f"{number:032x}", f"Margaret Whitlow {number}"), at=NOW)
    made.vault.close()
    taken = []
    for _ in range(5):
        begun = time.perf_counter()
        vault = open_vault(tmp_path, sign_in_name="sam", passphrase="tin roof rusted", clock=clock)
        with vault.store.reading() as tx:
            assert tx.people.recent(limit=1)
        taken.append(1000 * (time.perf_counter() - begun))
        vault.close()
    size_kib = (tmp_path / "vault/vault.db").stat().st_size // 1024
    sys.stdout.write(f"\nopening a vault of {size_kib} KiB: median {statistics.median(taken):.0f} ms\n")
