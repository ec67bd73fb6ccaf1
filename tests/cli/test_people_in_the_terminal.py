from pathlib import Path

from caseworker.cli.speaking import Exit
from terminal_scene import Terminal, fill


def person(desk: Terminal, name: str, *more: str) -> str:
    added = desk.json("people", "add", name, *more)
    assert isinstance(added, dict)
    return str(added["id"])


def test_who_acts_for_a_person_is_added_shown_used_and_ended(desk: Terminal) -> None:
    citizen = person(desk, "Joseph Okafor")
    seen = ("--document", "Power of attorney")
    added = desk.json("acting", "add", citizen, "Ngozi Okafor", "--authority", "attorney", "--may", "sign", *seen)
    [row] = desk.json("acting", "show", citizen)
    assert (row["name"], row["services"], row["stands"]) == ("Ngozi Okafor", "all services", True)
    assert fill(desk, "--person", citizen, "--given-by", added["id"])["reference"]
    assert desk.call("acting", "end", added["id"], "--because", "revoked").code == Exit.DONE
    [row] = desk.json("acting", "show", citizen)
    assert row["stands"] is False


def test_an_authority_without_proof_or_with_a_helper_who_signs_is_a_mistyped_command(desk: Terminal) -> None:
    citizen = person(desk, "Joseph Okafor")
    for words in (("--authority", "deputy", "--may", "sign"), ("--authority", "named-helper", "--may", "sign")):
        assert desk.call("acting", "add", citizen, "Ngozi Okafor", *words).code == Exit.USAGE


def test_two_records_are_proposed_agreed_and_taken_apart(desk: Terminal) -> None:
    kept = person(desk, "Joseph Okafor")
    other = person(desk, "Mary Evans", "--phone", "01632 960 777")
    assert desk.json("same", "show", kept) == []
    desk.call("same", "propose", kept, other, "--take", "name")
    assert [row["proposed"] for row in desk.json("same", "show", other)] == [True]
    assert desk.call("same", "agree", kept, other, "--agreed", "colleague").code == Exit.FAILED
    assert "people.needs-another" in desk.err
    pair = desk.json("same", "agree", kept, other, "--agreed", "citizen")["pair"]
    assert [row["name"] for row in desk.json("people", "find", "evans")] == ["Mary Evans"]
    assert [row["id"] for row in desk.json("people", "find", "01632960777")] == [kept]
    assert desk.call("same", "apart", pair).code == Exit.DONE
    assert [row["name"] for row in desk.json("people", "find", "okafor")] == ["Joseph Okafor"]


def test_two_people_are_remembered(desk: Terminal) -> None:
    one = person(desk, "Joseph Okafor")
    twin = person(desk, "Joseph Okafor", "--phone", "01632 960 777", "--not", one)
    third = person(desk, "Josef Okafor", "--not", one, "--not", twin)
    assert desk.json("same", "show", third) == []
    assert desk.call("same", "two", one, twin).code == Exit.DONE


def test_a_person_gets_all_of_their_record_on_paper_and_as_a_copy(desk: Terminal, tmp_path: Path) -> None:
    citizen = person(desk, "Joseph Okafor")
    fill(desk, "--person", citizen)
    assert desk.call("record", "print", citizen, "--out", str(tmp_path / "all.pdf")).code == Exit.DONE
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    assert desk.json("record", "copy", citizen, "--out", str(tmp_path / "all.zip"))["files"] > 3
    assert {row["name"] for row in desk.json("record", "seen-by", citizen)} == {"Priya Shah"}
