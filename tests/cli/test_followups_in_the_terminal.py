from datetime import date, timedelta

from caseworker.base import SystemClock
from caseworker.casework import Nation, day_off, in_working_days
from caseworker.cli.speaking import Exit
from terminal_scene import Terminal

WHAT = "Call about the decision"


def a_working_day() -> str:
    return in_working_days(SystemClock().today(), 3, Nation.ENGLAND).isoformat()


def a_day_off() -> date:
    on = SystemClock().today()
    while on.weekday() != 5:
        on += timedelta(days=1)
    return on + timedelta(days=7)


def test_a_promise_is_added_listed_moved_and_kept(desk: Terminal) -> None:
    person = desk.json("people", "add", "Joseph Okafor", "--safe-contact", "after 2pm")
    made = desk.json("followups", "add", WHAT, "--due", a_working_day(), "--person", person["id"], "--at", "after 2pm")
    assert (made["what"], made["name"], made["safe_contact"], made["state"]) == (
        WHAT,
        "Joseph Okafor",
        "after 2pm",
        "open",
    )
    assert [row["id"] for row in desk.json("followups", "list")] == [made["id"]]
    assert [row["id"] for row in desk.json("followups", "list", "--mine")] == [made["id"]]
    moved = desk.json("followups", "move", made["id"], "--in-working-days", "10")
    assert moved["moves"] == [{"from": made["due_on"], "to": moved["due_on"]}]
    kept = desk.json("followups", "keep", made["id"], "--came-of-it", "skills", "--note", "Showed how to ask by phone")
    assert (kept["state"], kept["came_of_it"], kept["note"]) == ("kept", "skills", "Showed how to ask by phone")
    assert desk.json("followups", "list") == []
    assert desk.call("ledger", "verify").code == Exit.DONE


def test_a_weekend_is_told_before_anything_is_promised(desk: Terminal) -> None:
    saturday = a_day_off()
    off = day_off(saturday, Nation.ENGLAND)
    assert off is not None
    assert desk.call("followups", "add", WHAT, "--due", saturday.isoformat()).code == Exit.FAILED
    assert f"The next working day is {off.next_on:%A}" in desk.err
    assert desk.json("followups", "list") == []
    taken = desk.json("followups", "add", WHAT, "--due", saturday.isoformat(), "--next-working-day")
    assert taken["due_on"] == off.next_on.isoformat()
    kept = desk.json("followups", "add", WHAT, "--due", saturday.isoformat(), "--keep-day")
    assert kept["due_on"] == saturday.isoformat()


def test_a_promise_is_dropped_for_a_reason_and_once_only(desk: Terminal) -> None:
    made = desk.json("followups", "add", WHAT, "--due", a_working_day(), "--how", "they-come")
    assert desk.call("followups", "drop", made["id"], "--reason", " ").code == Exit.USAGE
    dropped = desk.json("followups", "drop", made["id"], "--reason", "They moved away")
    assert (dropped["state"], dropped["note"]) == ("dropped", "They moved away")
    assert desk.call("followups", "keep", made["id"]).code == Exit.FAILED
    assert "follow-up.ended" in desk.err


def test_a_day_must_be_named_once_and_lie_ahead(desk: Terminal) -> None:
    assert desk.call("followups", "add", WHAT).code == Exit.USAGE
    assert desk.call("followups", "add", WHAT, "--due", "29.12.2026").code == Exit.USAGE
    assert desk.call("followups", "add", WHAT, "--due", "2020-01-06").code == Exit.FAILED
    assert "follow-up.past-day" in desk.err


def test_nothing_is_suggested_at_a_new_desk(desk: Terminal) -> None:
    assert desk.json("followups", "list", "--suggested") == []
    assert "Nothing is suggested." in desk.call("followups", "list", "--suggested").out
