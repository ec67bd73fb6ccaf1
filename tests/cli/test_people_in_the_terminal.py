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
