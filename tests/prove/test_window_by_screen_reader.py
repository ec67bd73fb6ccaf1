"""A whole service, from signing in to the outbox, by what a screen reader is told and can do."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from screen_reader import ScreenReader, Thing, lacking, read_window

from caseworker.accounts import Cost
from caseworker.base import SystemClock, new_id
from caseworker.casework import Address, Citizen
from caseworker.desk import FirstAdviser, ReadForm, add_person, open_practice, set_up_desk
from caseworker.practice import practice_link
from desk_scene import CENTRE, PASSPHRASE

WHY_NOT = lacking()
pytestmark = [pytest.mark.prove, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]


@pytest.fixture
def reader(tmp_path: Path, forms: tuple[ReadForm, ...]) -> Iterator[ScreenReader]:
    clock, adviser = SystemClock(), FirstAdviser("Priya Shah", "priya", PASSPHRASE)
    cheap = Cost(memory_kib=64, passes=1)
    desk = set_up_desk(tmp_path / "desk", CENTRE, adviser, practice=True, clock=clock, cost=cheap).desk
    open_practice(desk, forms, practice_link())
    joseph = Citizen(new_id(), "Joseph Okafor", address=Address(("14 Moor Lane", "Northfield"), "NF3 7QT"))
    add_person(desk.store, joseph, by=desk.adviser_id, clock=clock)
    desk.close()
    with read_window(tmp_path, tmp_path / "desk") as made:
        yield made


def sign_in(reader: ScreenReader) -> None:
    reader.hears("Sign-in name", "focused")
    reader.write("text", "Sign-in name", "priya")
    reader.write("password text", "Passphrase", PASSPHRASE)
    reader.press("push button", "Sign in")
    reader.find("heading", "Who are you helping?")


def open_joseph(reader: ScreenReader) -> None:
    reader.write("text", "Name, postcode, phone or reference", "okafor")
    reader.hears("1 person fits.")
    reader.key("Down")
    reader.hears("Joseph Okafor, 14 Moor Lane", "focused")
    reader.key("Return")
    reader.hears("You are helping Joseph Okafor.")


def ask_permission(reader: ScreenReader) -> None:
    """Choose the service, and agree on paper; what was left out is said, and where it belongs."""
    reader.press("push button", "Start a service")
    reader.write("text", "In plain words", "bin")
    reader.hears("1")
    reader.press("push button", "Choose this: Missed bin")
    reader.find("panel", "How do they say yes?")
    reader.press("radio button", "They sign on paper")
    for asked, said in (("Where are you?", "Choose where you are."), ("Why can they not", "Choose why.")):
        reader.press("push button", "Joseph agrees. Begin")
        reader.hears(said)
        assert reader.find("combo box", asked, "focused").description.startswith(said)
        reader.key("Down")
        reader.until(lambda shown, asked=asked: one_of(shown, "combo box", asked).text != "Choose …")
    reader.press("push button", "Joseph agrees. Begin")


def one_of(shown: list[Thing], role: str, name: str) -> Thing:
    return next(one for one in shown if one.role == role and one.name.startswith(name))


def answer_everything(reader: ScreenReader) -> None:
    """Go on without an answer first: what is wrong is announced, and belongs to the question."""
    group = reader.find("panel", "Which bins were not emptied?", "focused")
    assert group.description == "Needs an answer. Choose all that fit."
    assert "checked" not in reader.find("check box", "Rubbish", "focused").states
    reader.press("push button", "Continue")
    reader.hears("Choose at least one bin.")
    assert reader.find("check box", "Rubbish", "focused").description.startswith("Choose at least one bin.")
    told = [one.name for one in reader.see()]
    assert told.index("What was missed") < told.index("Rubbish") < told.index("Continue")
    reader.press("check box", "Recycling")
    reader.find("check box", "Recycling", "checked")
    reader.press("push button", "Continue")
    fill_in_the_rest(reader)


def fill_in_the_rest(reader: ScreenReader) -> None:
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    asked = "Which day should they have been emptied?"
    reader.find("text", f"{asked} – Day", "focused")
    for part, typed in (("Day", yesterday.day), ("Month", yesterday.month), ("Year", yesterday.year)):
        reader.write("text", f"{asked} – {part}", str(typed))
    reader.press("push button", "Continue")
    for asked in ("Were the bins out", "Did the crew leave", "Were other homes"):
        choose(reader, asked, 0)
    reader.write("text", "House number and street", "14 Moor Lane")
    reader.write("text", "Postcode", "14 Moor Lane")
    reader.press("push button", "Continue")
    reader.until(lambda shown: "postcode" in one_of(shown, "text", "Postcode").description.split(".")[0])
    reader.write("text", "Postcode", "NF3 7QT")
    reader.press("push button", "Continue")
    reader.find("heading", "Where are the bins now?")
    reader.press("push button", "Continue")
    choose(reader, "Does the crew normally fetch", 0)
    reader.find("heading", "Add a photo of the bins")
    reader.press("push button", "Continue")
    choose(reader, "How should the council tell you", 0)


def choose(reader: ScreenReader, asked: str, number: int) -> None:
    """Press one of the choices that stand under a question, and go on."""
    shown = reader.until(lambda shown: any(one.role == "panel" and one.name.startswith(asked) for one in shown))
    group = max(at for at, one in enumerate(shown) if one.role == "panel" and one.name.startswith(asked))
    choices = [one.name for one in shown[group:] if one.role == "radio button"]
    reader.press("radio button", choices[number])
    reader.find("radio button", choices[number], "checked")
    reader.press("push button", "Continue")


def read_back_and_confirm(reader: ScreenReader) -> None:
    """Confirm before anything was said, hear so, then say and sign it."""
    own = reader.find("check box", "The answers are my own")
    assert "checked" not in own.states
    confirm = "Put in the outbox"
    reader.press("push button", confirm)
    reader.hears("Tick each thing once they have said it.")
    assert reader.find("check box", "The answers are my own", "focused").description.startswith("Tick each thing")
    for said in [one.name for one in reader.see() if one.role == "check box"]:
        reader.press("check box", said)
        reader.find("check box", said, "checked")
    reader.press("push button", confirm)
    reader.find("radio button", "They sign on this screen", "focused")
    reader.press("radio button", "They sign on paper")
    reader.press("push button", confirm)


def test_a_service_is_filled_in_and_put_in_the_outbox_by_what_a_reader_is_told(reader: ScreenReader) -> None:
    sign_in(reader)
    open_joseph(reader)
    ask_permission(reader)
    answer_everything(reader)
    read_back_and_confirm(reader)
    reader.find("heading", "Saved in the outbox")
    assert any("sent yet" in one.name for one in reader.see())
