import json
import re
from pathlib import Path

import pypdfium2
import pytest

from caseworker.base import SystemClock, resources_folder
from caseworker.cli.speaking import Exit
from caseworker.desk import ReadForm
from caseworker.practice import PracticeForm, PracticeOffice
from terminal_scene import SAMPLES, SETUP, Terminal, fill


def test_setup_leaves_a_desk_and_a_recovery_sheet(desk: Terminal, tmp_path: Path) -> None:
    assert (tmp_path / "recovery-code.pdf").read_bytes().startswith(b"%PDF")
    assert [row["id"] for row in desk.json("services", "list")] == [
        "blue_badge",
        "council_tax_reduction",
        "missed_bin",
    ]


def test_a_second_setup_changes_nothing_and_says_so(desk: Terminal) -> None:
    assert desk.call(*SETUP).code == Exit.FAILED
    assert "vault.exists" in desk.err
    assert desk.call("people", "find", "anyone").code == Exit.DONE


def test_a_wrong_passphrase_is_told_in_words(desk: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEWORKER_PASSPHRASE", "not the right one at all")
    assert desk.call("outbox", "list").code == Exit.FAILED
    assert desk.err.count("\n") == 3
    monkeypatch.setenv("CASEWORKER_PASSPHRASE", "seven green bottles on a wall")
    assert desk.call("outbox", "list").code == Exit.DONE


def test_an_error_is_json_for_a_script(terminal: Terminal) -> None:
    terminal.call("outbox", "list", "--json")
    error = json.loads(terminal.err)["error"]
    assert error["code"] == "vault.missing"
    assert {"sentence", "next_step"} <= set(error)


def test_options_of_the_program_may_stand_after_the_command(desk: Terminal, tmp_path: Path) -> None:
    assert desk.json("people", "find", "nobody", "--data", str(tmp_path / "desk"), "--as", "priya") == []
    assert desk.call("people", "find", "nobody", f"--data={tmp_path / 'elsewhere'}").code == Exit.FAILED


def test_people_are_added_once_and_found_again(desk: Terminal) -> None:
    person = desk.json("people", "add", "Joseph Okafor", "--postcode", "NF3 7QT")
    assert desk.call("people", "add", "Josef Okafor", "--postcode", "nf37qt").code == Exit.FAILED
    assert [row["id"] for row in desk.json("people", "find", "okafer")] == [person["id"]]


def test_without_a_yes_nothing_is_queued_and_the_draft_is_kept(desk: Terminal) -> None:
    answers = str(SAMPLES / "missed_bin.answers.json")
    desk.call("fill", "missed_bin", "--answers", answers, "--given", "signed-on-paper")
    assert desk.code == Exit.FAILED
    assert "fill.not-agreed" in desk.err
    assert desk.json("outbox", "list") == []


def test_missing_answers_are_listed_and_the_draft_goes_on_later(desk: Terminal, tmp_path: Path) -> None:
    told = json.loads((SAMPLES / "missed_bin.answers.json").read_bytes())
    street = told["place"]["bin_address"].pop("line_1")
    told["place"].pop("bin_photo")
    first, rest = tmp_path / "first.json", tmp_path / "rest.json"
    first.write_text(json.dumps(told))
    rest.write_text(json.dumps({"place": {"bin_address": {"line_1": street}}}))
    yes = ("--given", "signed-on-paper", "--confirmed")
    opened = desk.json("fill", "missed_bin", "--answers", str(first), *yes)
    assert desk.code == Exit.FAULTS_FOUND
    assert [row["ref"] for row in opened["open"]] == ["/data/place/bin_address/line_1"]
    done = desk.json("fill", "--draft", opened["draft"], "--answers", str(rest), *yes)
    assert desk.code == Exit.DONE
    assert done["state"] == "queued"


def test_the_whole_job_offline_then_online(desk: Terminal, tmp_path: Path, forms: tuple[ReadForm, ...]) -> None:
    office = PracticeOffice([PracticeForm(one.xform, one.media) for one in forms], SystemClock())
    link = office.start()
    office.stop()
    goes_to = desk.json("offices", "add", "Test Council", "--url", link)
    workbook = str(resources_folder() / "services" / "missed_bin.xlsx")
    desk.json("services", "add", workbook, "--office", goes_to["id"])
    filled = fill(desk)
    sent = desk.json("outbox", "send")
    assert (desk.code, sent["received"], sent["waiting"]) == (Exit.STILL_WAITING, 0, 1)
    assert desk.json("letter", filled["reference"], "--out", str(tmp_path / "1.pdf"))["says"] == "Saved"
    office.start(int(link.split(":")[2].split("/")[0]))
    try:
        sent = desk.json("outbox", "send")
    finally:
        office.stop()
    assert (desk.code, sent["received"], sent["waiting"]) == (Exit.DONE, 1, 0)
    assert desk.json("letter", filled["reference"], "--out", str(tmp_path / "2.pdf"))["says"] == "Received"
    assert desk.json("outbox", "show", filled["reference"])["state"] == "received"
    assert desk.json("ledger", "verify")["whole"] is True
    assert len(office.received()) == 1


def test_withdrawing_stops_what_has_not_left(desk: Terminal) -> None:
    filled = fill(desk)
    assert desk.json("outbox", "withdraw", filled["reference"])["state"] == "withdrawn"
    assert desk.call("letter", filled["reference"], "--out", "x.pdf").code == Exit.FAILED


def test_what_was_queued_is_corrected_where_the_office_takes_changes(
    desk: Terminal, tmp_path: Path, forms: tuple[ReadForm, ...]
) -> None:
    filled = fill(desk)
    assert desk.call("outbox", "correct", filled["reference"]).code == Exit.FAILED
    assert "takes no changes" in desk.err
    [form] = [form for form in forms if form.definition.form_id == "missed_bin"]
    editable = b'<submission xmlns:odk="http://www.opendatakit.org/xforms" odk:client-editable="true"/></model>'
    (tmp_path / "editable.xml").write_bytes(
        form.xform.replace(b"</model>", editable).replace(b'id="missed_bin"', b'id="editable"')
    )
    practice = PracticeOffice([PracticeForm(form.xform, form.media)], SystemClock())
    office = desk.json("offices", "add", "Test Council", "--url", practice.start())
    practice.stop()
    desk.json("services", "add", str(tmp_path / "editable.xml"), "--office", office["id"])
    answers, yes = str(SAMPLES / "missed_bin.answers.json"), ("--given", "signed-on-paper", "--confirmed")
    filled = desk.json("fill", "editable", "--answers", answers, *yes)
    opened = desk.json("outbox", "correct", filled["reference"], "--reason", "Another day")
    assert opened["corrects"] == filled["item"]
    (tmp_path / "more.json").write_text("{}")
    again = desk.json("fill", "--draft", opened["draft"], "--answers", str(tmp_path / "more.json"), *yes)
    assert (again["state"], again["item"] == filled["item"]) == ("queued", False)


def test_a_backup_restores_the_desk(desk: Terminal, tmp_path: Path) -> None:
    fill(desk)
    made = desk.json("backup", "--to", str(tmp_path / "stick"))
    (tmp_path / "desk" / "vault" / "vault.db").write_bytes(b"rubbish" * 1000)
    assert desk.call("outbox", "list").code == Exit.FAILED
    assert "vault.damaged" in desk.err
    desk.json("restore", made["backup"])
    assert len(desk.json("outbox", "list")) == 1


def test_checking_a_form_names_its_faults(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.call("forms", "check", str(resources_folder() / "services" / "blue_badge.xlsx")).code == Exit.DONE
    (tmp_path / "bad.xml").write_text("<a>")
    rows = terminal.json("forms", "check", str(tmp_path / "bad.xml"))
    assert terminal.code == Exit.FAULTS_FOUND
    assert rows[0]["severity"] == "error"


def test_the_doctor_looks_without_signing_in(terminal: Terminal) -> None:
    rows = terminal.json("doctor")
    assert {"what": "Desk", "well": False} in [{"what": row["what"], "well": row["well"]} for row in rows]
    assert terminal.code == Exit.FAULTS_FOUND


def test_the_tour_leaves_letters_and_says_what_it_did(terminal: Terminal, tmp_path: Path) -> None:
    told = terminal.json("tour", "--out", str(tmp_path / "out"))
    kept = json.loads((tmp_path / "out" / "tour.json").read_bytes())
    assert told == kept
    assert kept["states"] == ["queued", "sending", "queued", "sending", "received"]
    assert kept["office_received"] == 1
    assert all((tmp_path / "out" / name).stat().st_size for name in [*kept["letters"], *kept["screens"]])


def test_a_desk_is_not_made_where_its_recovery_code_cannot_be_written(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.call(*SETUP, "--recovery-sheet", str(tmp_path / "nowhere" / "code.pdf")).code == Exit.FAILED
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("people", "add", " "),
        ("people", "add", "A", "--born", "31/12/1957"),
        ("people", "add", "A", "--print-size", "15"),
        ("ledger", "verify", "--anchor", "rubbish"),
        ("letter", "NFL", "--out", "x.pdf", "--size", "9"),
        ("fill", "missed_bin", "--given", "spoken", "--confirmed"),
        ("fill", "missed_bin", "--minutes", "99999999999999999999"),
        ("people", "add", "A\x1b[31m"),
        ("people", "add", "A\udcff"),
        ("practice", "serve", "--port", "99999"),
    ],
    ids=lambda words: ascii(" ".join(words)),
)
def test_what_cannot_be_meant_is_a_mistyped_command(desk: Terminal, words: tuple[str, ...]) -> None:
    assert desk.call(*words).code == Exit.USAGE
    assert "Traceback" not in desk.err


ODD = {
    "deep": "[" * 5000 + "]" * 5000,
    "groups without end": '{"a":' * 200 + "1" + "}" * 200,
    "a list": "[1]",
    "cut short": '{"missed": {',
    "not UTF-8": b"\xff\xfe{",
}


@pytest.mark.parametrize("told", ODD.values(), ids=ODD)
def test_a_file_that_holds_no_answers_is_told_in_words(desk: Terminal, tmp_path: Path, told: str | bytes) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(told if isinstance(told, bytes) else told.encode())
    assert desk.call("fill", "missed_bin", "--answers", str(path), "--given", "signed-on-paper").code == Exit.FAILED
    assert "file.unreadable" in desk.err


def test_an_office_needs_an_address(desk: Terminal) -> None:
    assert desk.call("offices", "add", "Nowhere", "--url", "not a link").code == Exit.FAILED
    assert "office.address" in desk.err


CARD = {
    "about": "A cup of tea.",
    "office": "The tea team",
    "call": "01632 960 012, mornings",
    "phone": "01632 960 012",
    "time": "About 2 minutes.",
    "kept_here": "For 5 days.",
    "kept_by_office": "For 1 day.",
    "agreement": "I agree.",
    "bring": ["A cup"],
    "next_steps": ["They boil water."],
    "minutes": 2,
    "desk_days": 5,
    "agreement_days": 9,
}


def test_a_service_without_a_card_is_given_one(desk: Terminal, tmp_path: Path) -> None:
    (tmp_path / "tea.xml").write_text(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Tea'
        '</h:title><model><instance><data id="tea" version="1"><milk/></data></instance></model></h:head>'
        '<h:body><input ref="/data/milk"><label>Milk?</label></input></h:body></h:html>'
    )
    office = desk.json("offices", "list")[0]["id"]
    desk.json("services", "add", str(tmp_path / "tea.xml"), "--office", office)
    yes = ("--given", "signed-on-paper", "--confirmed")
    (tmp_path / "milk.json").write_text('{"milk": "yes"}')
    assert desk.call("fill", "tea", "--answers", str(tmp_path / "milk.json"), *yes).code == Exit.FAILED
    assert "fill.no-office" in desk.err
    (tmp_path / "card.json").write_text(json.dumps({**CARD, "about": ""}))
    assert desk.call("services", "card", "tea", "--from", str(tmp_path / "card.json")).code == Exit.FAILED
    (tmp_path / "card.json").write_text(json.dumps(CARD))
    assert desk.call("services", "card", "tea", "--from", str(tmp_path / "card.json")).code == Exit.DONE
    assert desk.json("fill", "tea", "--answers", str(tmp_path / "milk.json"), *yes)["state"] == "queued"


def test_a_new_link_takes_the_place_of_the_old_one(desk: Terminal, forms: tuple[ReadForm, ...]) -> None:
    fill(desk)
    office = PracticeOffice([PracticeForm(one.xform, one.media) for one in forms], SystemClock())
    known = desk.json("offices", "list")[0]["id"]
    assert desk.call("offices", "change", known).code == Exit.USAGE
    desk.json("offices", "change", known, "--url", office.start())
    try:
        assert desk.json("outbox", "send")["received"] == 1
    finally:
        office.stop()


def test_a_new_recovery_code_opens_and_the_old_one_does_not(desk: Terminal, tmp_path: Path) -> None:
    before = (tmp_path / "recovery-code.pdf").read_bytes()
    desk.json("recovery-code", "--out", str(tmp_path / "new.pdf"))
    assert code_on(tmp_path / "new.pdf") != code_on_bytes(before)
    assert desk.call("recover", "--code", code_on_bytes(before)).code == Exit.FAILED
    assert desk.call("recover", "--code", code_on(tmp_path / "new.pdf")).code == Exit.DONE


def code_on(path: Path) -> str:
    return code_on_bytes(path.read_bytes())


def code_on_bytes(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_bounded()
    return "-".join(re.findall(r"\b[0-9A-Z]{5}\b", text)[:7])


def test_what_was_permitted_is_taken_back_and_nothing_is_sent_on_it(
    desk: Terminal, forms: tuple[ReadForm, ...]
) -> None:
    reference = fill(desk)["reference"]
    assert desk.json("permission", "take-back", reference)["taken_back"] == 2
    assert [row["stands"] for row in desk.json("permission", "show", reference)] == [False, False]
    office = PracticeOffice([PracticeForm(one.xform, one.media) for one in forms], SystemClock())
    known = desk.json("offices", "list")[0]["id"]
    desk.json("offices", "change", known, "--url", office.start())
    try:
        assert desk.json("outbox", "send")["received"] == 0
    finally:
        office.stop()
    assert office.received() == ()
    assert desk.json("outbox", "show", reference)["state"] == "held"
    assert desk.call("permission", "give", reference, "--given", "signed-on-paper").code == Exit.DONE


def test_a_restored_backup_doubts_what_waited_in_it(desk: Terminal, tmp_path: Path) -> None:
    reference = fill(desk)["reference"]
    made = desk.json("backup", "--to", str(tmp_path / "stick"))
    desk.json("restore", made["backup"])
    shown = desk.json("outbox", "show", reference)
    assert (shown["state"], shown["may_have_arrived"]) == ("in-doubt", True)
    assert desk.call("letter", reference, "--out", str(tmp_path / "x.pdf")).code == Exit.FAILED
    assert "vault.restored" in [row["act"] for row in desk.json("ledger", "list")]


def test_a_tour_to_nowhere_is_told_in_words(terminal: Terminal) -> None:
    assert terminal.call("tour", "--out", "/dev/null/x").code == Exit.FAILED
    assert "file.unwritable" in terminal.err
