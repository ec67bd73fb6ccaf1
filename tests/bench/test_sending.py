"""How long 100 submissions take through the courier beside a bare loop of `requests` to the same practice office."""

import sys
import time

import pytest
import requests

from caseworker.base import new_id
from caseworker.desk.courier import Courier
from caseworker.outbox import State
from caseworker.store import Store
from sending_scene import a_finished_form, a_practice_office, set_scene

HOW_MANY = 100
PHOTO = b"p" * 300_000


@pytest.mark.bench
@pytest.mark.parametrize("files", [{}, {"photo": PHOTO}], ids=["answers only", "with a photo of 300 KB"])
def test_a_hundred_submissions_beside_a_bare_loop(store: Store, clock, files: dict[str, bytes]) -> None:
    office = a_practice_office(clock)
    scene = set_scene(store, clock, office.start())
    forms = [a_finished_form(new_id(), files=tuple(files)) for _ in range(HOW_MANY)]

    begun_s = time.perf_counter()
    with requests.Session() as session:
        for form in forms:
            parts = {"xml_submission_file": ("submission.xml", form.xml, "text/xml")}
            parts |= {f"{name}.jpg": (f"{name}.jpg", data, "image/jpeg") for name, data in files.items()}
            headers = {"X-OpenRosa-Version": "1.0"}
            assert session.post(f"{office.url}/submission", files=parts, headers=headers, timeout=30).status_code == 201
    bare_s = time.perf_counter() - begun_s

    for _ in range(HOW_MANY):
        scene.queue(**files)
    begun_s = time.perf_counter()
    done = Courier(store, scene.connect, clock).deliver_due()
    courier_s = time.perf_counter() - begun_s
    office.stop()
    assert done.count(State.RECEIVED) == HOW_MANY
    ratio = courier_s / bare_s
    sys.stderr.write(f"\n{HOW_MANY} sent: courier {courier_s:.2f} s, bare {bare_s:.2f} s, ratio {ratio:.1f}\n")
