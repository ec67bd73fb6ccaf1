"""The plug is pulled at each place of the window, and while somebody types: it opens there, with what was told."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyed_window import KeyedWindow, Seen
from morning_by_keys import (
    BLUE_BADGE,
    PASSPHRASE,
    ask_permission,
    put_in_the_outbox,
    put_on_record,
    sign_in,
)

from caseworker.accounts import Cost
from caseworker.base import SystemClock
from caseworker.desk import (
    Filling,
    FirstAdviser,
    ReadForm,
    open_desk,
    open_practice,
    reopen_draft,
    set_up_desk,
)
from caseworker.practice import practice_link
from desk_scene import CENTRE

pytestmark = pytest.mark.prove


class Plug:
    """A window that can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.window = self._started()

    def _started(self) -> KeyedWindow:
        return KeyedWindow.start(self.folder / "desk", home=self.folder / "home")

    def pulled(self) -> Seen:
        """Pull it, start again, sign in, and return what is seen once the keyboard has its place."""
        self.window.kill()
        self.window = self._started()
        sign_in(self.window)
        return self.window.seen

    def comes_back_to(self, heading: str, *, says: str = "") -> None:
        """Pull it once the place is kept, and wait for the same page with the same person."""
        page = self.window.until(lambda seen: seen.is_idle).page
        self.pulled()
        self.window.until(lambda seen: seen.page == page and seen.heading == heading and seen.kind != "")
        self.window.until(lambda seen: seen.says(says))


@pytest.fixture
def plug(tmp_path: Path, forms: tuple[ReadForm, ...]) -> Iterator[Plug]:
    made = set_up_desk(
        tmp_path / "desk",
        CENTRE,
        FirstAdviser("Priya Shah", "priya", PASSPHRASE),
        practice=True,
        clock=SystemClock(),
        cost=Cost(memory_kib=64, passes=1),
    )
    open_practice(made.desk, forms, practice_link())
    made.desk.close()
    plug = Plug(tmp_path)
    sign_in(plug.window)
    yield plug
    plug.window.kill()


def test_each_place_of_the_rail(plug: Plug) -> None:
    for key, heading in (
        ("Alt+2", "People"),
        ("Alt+3", "Services"),
        ("Alt+4", "Outbox"),
        ("Alt+5", "Follow-ups"),
        ("Alt+6", "Letters to print"),
        ("Alt+7", "Centre"),
    ):
        plug.window.press(key)
        plug.window.until(lambda seen, heading=heading: seen.heading == heading and seen.kind != "")
        plug.comes_back_to(heading)


def test_a_service_that_is_looked_at(plug: Plug) -> None:
    plug.window.press("Alt+3")
    plug.window.at("Services", "In plain words")
    plug.window.write("badge")
    plug.window.press("Return")
    plug.window.until(lambda seen: seen.heading == "Blue Badge (sample)" and seen.kind != "")
    plug.comes_back_to("Blue Badge (sample)", says="Northfield Council")


def test_a_person_half_put_on_record_is_not_on_record(plug: Plug) -> None:
    plug.window.write("Joseph Okafor")
    plug.window.press("Return")
    plug.window.at("Who are you helping?", "Put them on record")
    plug.window.press("Return")
    plug.window.at("New person", "Whole name")
    plug.pulled()
    plug.window.at("Who are you helping?", "Name, postcode")
    plug.window.write("Okafor")
    plug.window.until(lambda seen: seen.says("Nobody on record fits"))


def test_every_place_of_one_person_from_their_record_to_the_outbox(plug: Plug) -> None:
    put_on_record(plug.window)
    plug.comes_back_to("Joseph Okafor", says="Start a service")
    plug.window.press("Return")
    plug.window.at("What does Joseph Okafor need?", "In plain words")
    plug.comes_back_to("What does Joseph Okafor need?", says="Joseph Okafor")
    plug.window.write("badge")
    plug.window.press("Return")
    plug.window.at("Ask Joseph first", "They sign on this screen")
    plug.comes_back_to("Ask Joseph first", says="Blue Badge (sample)")
    plug.window.press("Alt+Left")
    plug.window.until(lambda seen: seen.heading != "Ask Joseph first" and seen.kind != "")
    plug.window.press("Ctrl+K")
    plug.window.at("Who are you helping?", "Name, postcode")
    plug.window.write("Okafor")
    plug.window.press("Return")
    plug.window.at("Joseph Okafor", "Start a service")
    ask_permission(plug.window, "badge")
    for number, step in enumerate(BLUE_BADGE):
        step.answer(plug.window)
        if number in {3, 13, 24, 46}:
            comes_back_between(plug, step.heading, BLUE_BADGE[number + 1].heading)
    plug.window.at("Read this back to Joseph")
    plug.comes_back_to("Read this back to Joseph", says="Osteoarthritis in both knees")
    put_in_the_outbox(plug.window)
    plug.pulled()
    plug.window.until(lambda seen: seen.page == "SavedPage" and seen.says("Joseph Okafor") and seen.kind != "")


def comes_back_between(plug: Plug, told: str, asked: str) -> None:
    """Pull it as soon as the answer is saved; where it opens at the question before, what was told there is there."""
    plug.window.until(lambda seen: seen.heading.startswith(asked) and seen.says("Saved on this computer"))
    plug.pulled()
    seen = plug.window.until(lambda seen: seen.heading.startswith((told, asked)) and seen.kind != "")
    assert seen.says("Joseph Okafor")
    if seen.heading.startswith(told):
        plug.window.press("Return")
        plug.window.until(lambda seen: seen.heading.startswith(asked) and seen.kind != "")


def test_what_was_typed_and_left_is_there_and_the_question_is_the_same(plug: Plug) -> None:
    put_on_record(plug.window)
    ask_permission(plug.window, "badge")
    for step in BLUE_BADGE[:4]:
        step.answer(plug.window)
    plug.window.until(lambda seen: seen.heading.startswith(BLUE_BADGE[4].heading) and seen.kind != "")
    plug.window.write("Jos")
    plug.window.until(lambda seen: seen.typed == "Jos")
    plug.pulled()
    plug.window.until(lambda seen: seen.heading.startswith(BLUE_BADGE[4].heading) and seen.kind != "")
    plug.window.press("Alt+Left")
    plug.window.until(lambda seen: seen.heading.startswith(BLUE_BADGE[3].heading) and seen.typed == "Joseph Okafor")


TYPED = {
    "/data/who_for/applying_for": "self",
    "/data/who_for/had_badge": "before",
    "/data/who_for/badge_number": "012345",
    "/data/person/full_name": "Joseph Okafor",
    "/data/person/known_as": "Joseph",
    "/data/person/birth_known": "full",
    "/data/person/born_on": "1951-04-17",
    "/data/person/nino": "JG103759A",
    "/data/home/home_kind": "settled",
}


@pytest.mark.parametrize("seed", range(6))
def test_a_kill_at_any_moment_of_typing_keeps_every_answer_before_the_question_it_stands_at(
    plug: Plug, seed: int
) -> None:
    put_on_record(plug.window)
    ask_permission(plug.window, "badge")
    for step in BLUE_BADGE[:10]:
        if step.text:
            plug.window.write(step.text)
        plug.window.press(*(step.keys or ("Return",)))
    for _ in range(random.Random(seed).randrange(1, 40)):
        before = plug.window.seen
        plug.window.until(lambda seen, before=before: seen != before or seen.heading == "Home address")
    plug.window.kill()
    filling = the_draft(plug.folder / "desk")
    order = list(TYPED)
    stands_at = filling.stands_at or order[0]
    before = order[: order.index(stands_at)] if stands_at in order else order
    assert {ref: filling.session.value(ref) for ref in before} == {ref: TYPED[ref] for ref in before}


def the_draft(folder: Path) -> Filling:
    clock = SystemClock()
    desk = open_desk(folder, sign_in_name="priya", passphrase=PASSPHRASE, clock=clock)
    try:
        with desk.store.reading() as tx:
            (draft,) = tx.drafts.unfinished()
        return reopen_draft(desk.store, draft.id, desk.surroundings, clock=clock)
    finally:
        desk.close()
