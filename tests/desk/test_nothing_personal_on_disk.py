import logging
from pathlib import Path

from caseworker.base import new_id
from caseworker.casework import Address, Citizen, Given
from caseworker.desk import (
    Yes,
    add_person,
    begin_draft,
    confirm_and_queue,
    fill_from,
    print_letter,
    statements_for,
    try_now,
)
from caseworker.outbox import State
from sample_answers import SAMPLES, answers_of

NAME, NINO, STREET = "Zebedee Quillfeather", "JG 10 37 59 A", "77 Marzipan Crescent"


def marks() -> list[bytes]:
    spellings = [NAME, "Zebedee", "Quillfeather", NINO, NINO.replace(" ", ""), "Marzipan"]
    return [spelled.encode(code) for spelled in spellings for code in ("utf-8", "utf-16-le")]


def test_a_whole_journey_leaves_no_personal_word_on_disk_or_in_the_log(scene, tmp_path: Path, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    desk, clock = scene.desk, scene.clock
    scene.office.stop()
    person = Citizen(new_id(), NAME, address=Address((STREET,), "NF3 7QT"))
    add_person(desk.store, person, by=desk.adviser_id, clock=clock)
    case = scene.case("blue_badge", citizen=person)
    scene.agree(case)
    filling = begin_draft(desk.store, case, desk.surroundings, by=desk.adviser_id, clock=clock)
    answers = answers_of("blue_badge")
    answers["person"] |= {"full_name": NAME, "known_as": "Zebedee", "nino": NINO}
    answers["home"]["home_address"]["line_1"] = STREET
    fill_from(filling, answers, files_from=SAMPLES)
    statements = statements_for(desk.settings.centre.name, scene.goes_to.name)
    yes = Yes(Given.SIGNED_ON_PAPER)
    item = confirm_and_queue(
        desk.store,
        filling,
        statements,
        yes,
        office_id=scene.goes_to.id,
        by=desk.adviser_id,
        clock=clock,
    )
    desk.courier().deliver_due()
    scene.office.start(int(scene.goes_to.url.split(":")[2].split("/")[0]))
    try_now(desk.store, by=desk.adviser_id, clock=clock)
    desk.courier().deliver_due()
    print_letter(desk.store, item.id, desk.surroundings, by=desk.adviser_id, clock=clock)
    desk.vault.back_up()

    with desk.store.reading() as tx:
        assert tx.outbox.item(item.id).state is State.RECEIVED
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    found = [(path.name, mark) for path in files for mark in marks() if mark in path.read_bytes()]
    assert found == []
    assert [mark for mark in (NAME, "Quillfeather", NINO, "Marzipan") if mark in caplog.text] == []
    assert [path for path in tmp_path.rglob("*") if "quill" in path.name.lower()] == []
