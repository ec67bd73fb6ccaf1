import hashlib
import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2

from caseworker.base import new_id
from caseworker.casework import Citizen, Preferences
from caseworker.desk import (
    change_person,
    copy_to_take_away,
    note_seen,
    person_story,
    print_what_we_hold,
)
from desk_scene import Scene


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def paper(scene: Scene) -> str:
    desk = scene.desk
    made = print_what_we_hold(desk.store, scene.citizen.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock)
    return text_of(made.pdf)


def copy(scene: Scene) -> zipfile.ZipFile:
    desk = scene.desk
    taken = copy_to_take_away(desk.store, scene.citizen.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock)
    archive = zipfile.ZipFile(io.BytesIO(taken.zipped))
    assert len(archive.namelist()) == taken.files
    return archive


def test_the_paper_has_the_record_the_answers_and_who_saw_it(scene: Scene) -> None:
    scene.queued()
    scene.filled()
    note_seen(scene.desk.store, scene.citizen.id, by=scene.desk.adviser_id, clock=scene.clock)
    text = paper(scene)
    for said in ("Everything we hold about you", "14 Moor Lane", "Recycling, Food waste", "waiting to be sent",
                 "not finished", "Priya Shah"):  # fmt: skip
        assert said in text, said


def test_the_paper_is_in_their_language(scene: Scene) -> None:
    welsh = replace(scene.citizen, preferences=Preferences("cy", 18))
    change_person(scene.desk.store, welsh, by=scene.desk.adviser_id, clock=scene.clock)
    scene.queued()
    assert "Popeth sydd gennym amdanoch" in paper(scene)


def test_a_draft_whose_permission_has_ended_is_told_too(scene: Scene) -> None:
    scene.filled()
    scene.clock.instant += timedelta(days=60)
    assert "Recycling, Food waste" in paper(scene)


def test_nothing_of_anybody_else_is_in_it(scene: Scene) -> None:
    other = Citizen(new_id(), "Mary Evans")
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.clock.now())
    scene.queued()
    desk = scene.desk
    made = print_what_we_hold(desk.store, other.id, desk.surroundings, by=desk.adviser_id, clock=scene.clock)
    assert "Recycling" not in text_of(made.pdf)
    assert "Okafor" not in text_of(made.pdf)


def test_the_copy_has_everything_with_a_manifest_that_fits(scene: Scene) -> None:
    scene.queued()
    archive = copy(scene)
    hashes = json.loads(archive.read("manifest.json"))["sha256"]
    assert set(hashes) == set(archive.namelist()) - {"manifest.json"}
    for name, sha256 in hashes.items():
        assert hashlib.sha256(archive.read(name)).hexdigest() == sha256
    told = json.loads(archive.read("everything.json"))
    assert told["record"]["name"] == "Joseph Okafor"
    answers = [one["answer"] for form in told["matters"][0]["forms"] for one in form["answers"]]
    assert "Recycling, Food waste" in answers
    assert any(name.endswith(".xml") for name in archive.namelist())
    assert any("bin_photo" in name for name in archive.namelist())


def test_the_ledger_knows_of_the_paper_and_the_copy(scene: Scene) -> None:
    paper(scene)
    copy(scene)
    with scene.desk.store.reading() as tx:
        acts = [entry.act for entry in tx.ledger.entries(about=scene.citizen.id)]
    assert acts[-2:] == ["person.printed", "person.copied"]


def test_an_adviser_is_noted_once_a_day(scene: Scene) -> None:
    desk = scene.desk
    for days in (0, 0, 1):
        scene.clock.instant += timedelta(days=days)
        note_seen(desk.store, scene.citizen.id, by=desk.adviser_id, clock=scene.clock)
    with desk.store.reading() as tx:
        acts = [entry.act for entry in tx.ledger.entries(about=scene.citizen.id)]
    assert acts.count("person.seen") == 2
    seen = person_story(desk.store, scene.citizen.id, scene.clock).seen
    assert [(one.name, one.at.date().isoformat()) for one in seen] == [
        ("Priya Shah", "2026-11-23"),
        ("Priya Shah", "2026-11-22"),
    ]
