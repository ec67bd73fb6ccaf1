import os
import random
import secrets
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from courier_child import FILES
from fault_proxy import Fault, FaultProxy

from caseworker.base import new_id
from caseworker.connectors import Connector, Office
from caseworker.connectors.http import Timeouts
from caseworker.connectors.openrosa import OpenRosaConnector
from caseworker.desk.courier import Courier
from caseworker.desk.tracking import outbox_item, outbox_list
from caseworker.outbox import State
from caseworker.practice import PracticeOffice
from caseworker.store import Store
from caseworker.store.tables import metadata
from sending_scene import Scene, a_finished_form, a_practice_office, a_store, set_scene

pytestmark = pytest.mark.prove
HERE = Path(__file__).parent


@dataclass
class LaterClock:
    """The computer's clock, as far ahead as the test wants."""

    ahead: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def today(self) -> date:
        return self.now().date()


@dataclass(frozen=True)
class Desk:
    """A vault on disk that several processes use, and the office beside it."""

    vault: Path
    key: bytes
    scene: Scene
    clock: LaterClock
    office: PracticeOffice

    def another_process(self, instance: str = "-") -> "subprocess.Popen[str]":
        """Start one; it waits for a line on its standard input."""
        process = subprocess.Popen(
            [sys.executable, HERE / "courier_child.py", self.vault, self.key.hex(), instance, self.scene.case.id],
            env={**os.environ, "PYTHONPATH": str(HERE.parent)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    def settle(self) -> None:
        """Let hours go by, with a round in each, until everything is at rest."""
        courier = Courier(self.scene.store, self.scene.connect, self.clock)
        for _ in range(10):
            courier.deliver_due()
            self.clock.ahead += timedelta(hours=2)
        self.clock.ahead = timedelta()

    def believe_only_what_is_true(self) -> None:
        """Compare what the vault says with what the office has."""
        complete = {a.instance_id for a in self.office.received() if not a.missing_files}
        for line in outbox_list(self.scene.store):
            if line.state is State.RECEIVED:
                assert outbox_item(self.scene.store, line.id).instance_id in complete
                assert outbox_item(self.scene.store, line.id).receipt is not None


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock, vault, key = LaterClock(), tmp_path / "vault.db", secrets.token_bytes(32)
    store: Store = a_store(vault, key)
    metadata.create_all(store._writer)
    office = a_practice_office(clock, limit_bytes=250_000)
    yield Desk(vault, key, set_scene(store, clock, office.start()), clock, office)
    office.stop()
    store.close()


def finish(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    process.wait()
    process.stdout.close()


def go(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def test_killed_at_fifty_random_moments_each_form_arrives_once_and_no_receipt_runs_ahead(desk: Desk) -> None:
    draw = random.Random(2026)
    stood: list[str] = []
    for _ in range(50):
        instance = new_id()
        process = desk.another_process(instance)
        go(process)
        try:
            process.wait(draw.uniform(0, 0.35))
        except subprocess.TimeoutExpired:
            process.kill()
        finish(process)
        desk.believe_only_what_is_true()
        known = [line.state.value for line in outbox_list(desk.scene.store) if line.form_id][len(stood) :]
        stood.append(known[0] if known else "not queued")
        desk.scene.queue_form(a_finished_form(instance, files=tuple(FILES)), **FILES)
        desk.settle()
        desk.believe_only_what_is_true()
        arrived = [a for a in desk.office.received() if a.instance_id == f"uuid:{instance}"]
        assert [a.missing_files for a in arrived] == [()]
    assert [line.state for line in outbox_list(desk.scene.store)] == [State.RECEIVED] * 50
    assert len(desk.office.received()) == 50
    print({state: stood.count(state) for state in sorted(set(stood))})  # noqa: T201 - shows that the kills were spread
    assert {"sending", "received"} <= set(stood), "the kills did not fall into the delivery"
    with desk.scene.store.reading() as tx:
        assert tx.ledger.verify().is_whole


def test_two_processes_that_send_from_one_vault_send_each_form_once(desk: Desk) -> None:
    items = [desk.scene.queue(photo=b"p" * 100_000) for _ in range(40)]
    processes = [desk.another_process() for _ in range(2)]
    for process in processes:
        go(process)
    for process in processes:
        finish(process)
    assert [process.returncode for process in processes] == [0, 0]
    assert {desk.scene.item(item.id).state for item in items} == {State.RECEIVED}
    assert [arrival.times_sent for arrival in desk.office.received()] == [1] * 40
    with desk.scene.store.reading() as tx:
        claims = [entry for entry in tx.ledger.entries() if entry.act == "submission.claimed"]
        assert len(claims) == 40
        assert tx.ledger.verify().is_whole


@pytest.fixture
def proxy(desk: Desk) -> Iterator[FaultProxy]:
    proxy = FaultProxy(int(desk.office.url.split(":")[2].split("/")[0]))
    with desk.scene.store.transaction() as tx:
        port = desk.office.url.split("/")[2]
        tx.offices.change(replace(desk.scene.office, url=desk.office.url.replace(port, f"127.0.0.1:{proxy.port}")))
    yield proxy
    proxy.stop()


FAULTS = {
    "before the first byte": (Fault(request_bytes=0), 0),
    "after 100 bytes": (Fault(request_bytes=100), 0),
    "in the middle of the upload": (Fault(request_bytes=60_000), 0),
    "after it was read": (Fault(answer_bytes=0), 1),
    "in the first line of the answer": (Fault(answer_bytes=9), 1),
    "in the headers of the answer": (Fault(answer_bytes=60), 1),
    "stalled after it was read": (Fault(stalls=True), 1),
}


@pytest.mark.parametrize("where", FAULTS)
def test_a_wire_cut_anywhere_leaves_a_doubt_and_then_one_submission(desk: Desk, proxy: FaultProxy, where: str) -> None:
    fault, kept = FAULTS[where]

    def impatient(office: Office) -> Connector:
        return OpenRosaConnector(office, desk.clock, timeouts=Timeouts(connect_s=5, read_s=1))

    item = desk.scene.queue(photo=b"p" * 100_000)
    proxy.will(fault)
    Courier(desk.scene.store, impatient, desk.clock).deliver_due()
    assert desk.scene.item(item.id).state is State.IN_DOUBT
    assert outbox_item(desk.scene.store, item.id).line.words == "It may have arrived, the office has not said so yet"
    assert len(desk.office.received()) == kept
    desk.settle()
    assert desk.scene.item(item.id).state is State.RECEIVED
    [arrival] = desk.office.received()
    assert (arrival.missing_files, arrival.times_sent) == ((), kept + 1)


def test_an_office_that_goes_and_comes_back_gets_everything_once(desk: Desk) -> None:
    items = [desk.scene.queue() for _ in range(10)]
    port = int(desk.office.url.split(":")[2].split("/")[0])
    desk.office.stop()
    courier = Courier(desk.scene.store, desk.scene.connect, desk.clock)
    for _ in range(3):
        courier.deliver_due()
        desk.clock.ahead += timedelta(hours=1)
    assert {desk.scene.item(item.id).attempts for item in items} == {0}
    desk.office.start(port)
    desk.settle()
    assert {desk.scene.item(item.id).state for item in items} == {State.RECEIVED}
    assert [arrival.times_sent for arrival in desk.office.received()] == [1] * 10
