import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from as_installed import surroundings

from caseworker.base import SystemClock, resources_folder
from caseworker.casework import Address, Barrier, Centre, Channel, Given
from caseworker.desk import (
    Desk,
    FirstAdviser,
    Wording,
    Yes,
    begin_draft,
    fill_from,
    open_case,
    open_desk,
    open_practice,
    sample_forms,
    set_up_desk,
    take_agreement,
)
from caseworker.forms import HeldMedia, SetAnswer, load_xform

pytestmark = pytest.mark.bench

PASSPHRASE = "seven green bottles on a wall"
SAMPLES = resources_folder() / "services" / "samples"


def median_ms(act: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def tell(name: str, ms: float, beside: str = "", beside_ms: float = 0.0) -> None:
    ratio = f", {ms / beside_ms:.1f} x {beside} ({beside_ms:.2f} ms)" if beside else ""
    sys.stderr.write(f"\n{name}: {ms:.2f} ms{ratio}\n")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    centre = Centre("Northfield Library", Address(("1 Church Street",), "NF1 2AB"), "01632 960 100", (), "NFL")
    adviser = FirstAdviser("Priya Shah", "priya", PASSPHRASE)
    desk = set_up_desk(tmp_path / "desk", centre, adviser, practice=True, clock=SystemClock()).desk
    open_practice(desk, sample_forms(), f"http://127.0.0.1:9/v1/key/{'k' * 64}/projects/1")
    return desk


def test_starting_the_program(tmp_path: Path) -> None:
    around = surroundings(tmp_path)

    def run(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, *words], check=True, capture_output=True, env=around)

    ours = median_ms(run("-m", "caseworker", "--help"), 7)
    tell("program start", ours, "bare Python", median_ms(run("-c", "pass"), 7))
    libraries = run("-c", "import typer, sqlalchemy, lxml.etree, requests, reportlab")
    tell("program start", ours, "Python with its libraries alone", median_ms(libraries, 7))


def test_opening_the_vault(desk: Desk, tmp_path: Path) -> None:
    desk.close()

    def sign_in() -> None:
        open_desk(tmp_path / "desk", sign_in_name="priya", passphrase=PASSPHRASE, clock=SystemClock()).close()

    tell("opening the vault, Argon2id at its real cost", median_ms(sign_in, 7))


def test_loading_blue_badge_and_answering(desk: Desk) -> None:
    clock, by = SystemClock(), desk.adviser_id
    with desk.store.reading() as tx:
        service = tx.services.get("blue_badge")
        xform = tx.services.xform(service.id, service.current.version)
    tell("loading Blue Badge", median_ms(lambda: load_xform(xform, HeldMedia({})), 9))
    case = open_case(
        desk.store,
        service_id=service.id,
        citizen_id=None,
        channel=Channel.DESK,
        barrier=Barrier.NOT_SAID,
        by=by,
        clock=clock,
    )
    take_agreement(
        desk.store,
        case_id=case.id,
        office_id=service.office_id,
        wording=Wording("I agree.", "bench", 30),
        yes=Yes(Given.SIGNED_ON_PAPER),
        by=by,
        clock=clock,
    )
    filling = begin_draft(desk.store, case, desk.surroundings, by=by, clock=clock)
    fill_from(filling, json.loads((SAMPLES / "blue_badge.answers.json").read_bytes()), files_from=SAMPLES)
    names = iter(range(1_000_000))
    ref = "/data/person/full_name"
    in_memory = median_ms(lambda: filling.session.apply(SetAnswer(ref, f"A{next(names)}")), 200)
    on_disk = median_ms(lambda: filling.apply(SetAnswer(ref, f"B{next(names)}")), 200)
    tell("an answer, kept on disk", on_disk, "the same in memory", in_memory)
