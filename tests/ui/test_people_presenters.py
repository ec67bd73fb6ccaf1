from datetime import date

import pytest

from caseworker.base import new_id
from caseworker.casework import Address, Citizen
from caseworker.desk import Did, add_person, take_back_all
from desk_scene import Scene
from ui.navigation import ChangePersonPlace, ChooseServicePlace, InHand, InterviewPlace, PermissionPlace, PersonPlace
from ui.people.browse.presenter import PeoplePresenter, PeopleScreen
from ui.people.form.presenter import ChangePersonPresenter, FormScreen, NewPersonPresenter
from ui.people.record.presenter import PersonPresenter, PersonScreen
from ui.people.search import Answer, PeopleSearch
from ui.people.typed import Fault, Part, TypedPerson
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


def a_person(scene: Scene, name: str, **known: object) -> Citizen:
    return add_person(scene.desk.store, Citizen(new_id(), name, **known), by=scene.desk.adviser_id, clock=scene.clock)


class NewPersonDesk:
    """The presenter of the page for a new person, with all it touches."""

    def __init__(self, scene: Scene, typed: str = "") -> None:
        self.scene, self.runner, self.window, self.view = scene, WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = NewPersonPresenter(self.window.visit(scene.desk, self.runner), typed, self.view)
        self.presenter.begin()

    @property
    def screen(self) -> FormScreen:
        assert isinstance(self.view.screen, FormScreen)
        return self.view.screen

    def on_record(self, typed: str) -> list[str]:
        with self.scene.desk.store.reading() as tx:
            return [found.citizen.name for found in tx.people.find(typed)]


def test_a_new_person_is_added_and_their_page_opened(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Mary Evans", born="19 7 61"))
    new.runner.settle()
    [place] = new.window.went_to
    assert isinstance(place, PersonPlace)
    with scene.desk.store.reading() as tx:
        assert tx.people.get(place.person_id).born_on == date(1961, 7, 19)


def test_what_must_be_put_right_is_told_and_nothing_added(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Mary Evans", phone="12"))
    new.runner.settle()
    assert [(one.part, one.fault) for one in new.screen.problems] == [(Part.PHONE, Fault.PHONE_UNREADABLE)]
    assert new.on_record("mary evans") == []


def test_a_likely_duplicate_is_shown_before_anybody_is_added(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Joe Okafor", postcode="NF3 7QT"))
    new.runner.settle()
    assert [found.citizen.id for found in new.screen.likely] == [scene.citizen.id]
    assert new.on_record("okafor") == ["Joseph Okafor"]


def test_this_is_them_opens_the_record_and_adds_nobody(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Joe Okafor", postcode="NF3 7QT"))
    new.runner.settle()
    new.presenter.is_them(scene.citizen.id)
    assert new.window.went_to == [PersonPlace(scene.citizen.id)]
    assert new.on_record("okafor") == ["Joseph Okafor"]


def test_somebody_else_is_added_all_the_same(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Joe Okafor", postcode="NF3 7QT"))
    new.runner.settle()
    new.presenter.is_somebody_else()
    new.runner.settle()
    assert sorted(new.on_record("okafor")) == ["Joe Okafor", "Joseph Okafor"]


def test_pressing_twice_adds_one_person(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Mary Evans"))
    new.presenter.save(TypedPerson(name="Mary Evans"))
    new.runner.settle()
    assert new.on_record("mary evans") == ["Mary Evans"]


def test_a_record_is_corrected(scene: Scene) -> None:
    runner, window, view = WaitingRunner(), WindowAround(), ScreenLog()
    presenter = ChangePersonPresenter(window.visit(scene.desk, runner), scene.citizen.id, view)
    presenter.begin()
    runner.settle()
    assert isinstance(view.screen, FormScreen)
    assert view.screen.start is not None
    assert view.screen.start.name == "Joseph Okafor"
    presenter.save(TypedPerson(name="Joseph Okafor", known_as="Joe", letter_size_pt=18))
    runner.settle()
    assert window.went_to == [PersonPlace(scene.citizen.id)]
    with scene.desk.store.reading() as tx:
        changed = tx.people.get(scene.citizen.id)
    assert (changed.known_as, changed.preferences.letter_size_pt) == ("Joe", 18)


class Search:
    """A search with what it told."""

    def __init__(self, scene: Scene) -> None:
        self.runner = WaitingRunner()
        self.told: list[Answer] = []
        self.failed: list[BaseException] = []
        self.search = PeopleSearch(scene.desk.store, self.runner, told=self.told.append, failed=self.failed.append)


def test_only_the_answer_to_the_newest_words_is_told(scene: Scene) -> None:
    one = Search(scene)
    for typed in ("j", "jo", "joseph okafor"):
        one.search.look_for(typed)
    one.runner.settle()
    assert [answer.typed for answer in one.told] == ["joseph okafor"]
    assert [person.name for person in one.told[0].people] == ["Joseph Okafor"]


def test_while_one_search_is_under_way_no_other_is_asked(scene: Scene) -> None:
    one = Search(scene)
    for typed in ("j", "jo", "jos", "jose"):
        one.search.look_for(typed)
    assert len(one.runner.waiting) == 1
    one.runner.settle()
    assert len(one.runner.lanes) == 2


def test_an_answer_that_comes_after_the_field_was_emptied_is_dropped(scene: Scene) -> None:
    one = Search(scene)
    one.search.look_for("joseph")
    one.search.look_for("")
    one.runner.settle()
    assert one.told == [Answer()]


@pytest.mark.parametrize(("typed", "is_by_name"), [("okafor", True), ("NF3 7QT", False), ("okafor NF3 7QT", True)])
def test_names_stay_hidden_unless_a_name_was_asked_for(scene: Scene, typed: str, is_by_name: bool) -> None:
    one = Search(scene)
    one.search.look_for(typed)
    one.runner.settle()
    assert [person.name for person in one.told[0].people] == ["Joseph Okafor"]
    assert one.told[0].is_by_name is is_by_name


def test_the_list_leafs_through_everybody_by_name(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.people.browse.presenter.AT_ONCE", 2)
    for name in ("Ann Wood", "Zoe Hill", "Mary Evans"):
        a_person(scene, name)
    runner, view = WaitingRunner(), ScreenLog()
    presenter = PeoplePresenter(WindowAround().visit(scene.desk, runner), view)
    presenter.read_again()
    runner.settle()
    assert isinstance(view.screen, PeopleScreen)
    assert (view.screen.total, view.screen.has_more) == (4, True)
    presenter.show_more()
    runner.settle()
    assert isinstance(view.screen, PeopleScreen)
    assert [person.name for person in view.screen.people or ()] == [
        "Ann Wood",
        "Joseph Okafor",
        "Mary Evans",
        "Zoe Hill",
    ]
    assert not view.screen.has_more


class Record:
    """The presenter of a person's page, with all it touches."""

    def __init__(self, scene: Scene, person_id: str) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = PersonPresenter(self.window.visit(scene.desk, self.runner), person_id, self.view)
        self.read()

    def read(self) -> None:
        self.presenter.read_again()
        self.runner.settle()

    @property
    def screen(self) -> PersonScreen:
        assert isinstance(self.view.screen, PersonScreen)
        return self.view.screen


def test_opening_a_record_takes_the_person_in_hand(scene: Scene) -> None:
    record = Record(scene, scene.citizen.id)
    assert record.window.in_hand == InHand("Joseph Okafor", scene.citizen.id)


def test_a_record_that_is_not_there_is_told_and_takes_nobody_in_hand(scene: Scene) -> None:
    record = Record(scene, "nobody")
    assert record.screen.problem is not None
    assert record.window.in_hand is None


def test_the_story_is_told_by_matter(scene: Scene) -> None:
    scene.queued()
    scene.begin("blue_badge")
    matters = Record(scene, scene.citizen.id).screen.matters
    assert {matter.service_title for matter in matters} == {"Blue Badge (sample)", "Missed bin (sample)"}
    sent = next(matter for matter in matters if matter.state is not None)
    assert sent.did[0].did is Did.PUT_IN_OUTBOX
    assert sent.item_id


def test_carrying_on_opens_the_form_with_its_citizen_in_hand(scene: Scene) -> None:
    draft = scene.begin().draft
    record = Record(scene, scene.citizen.id)
    record.presenter.carry_on(draft.id)
    assert record.window.went_to == [InterviewPlace(draft.id)]
    assert record.window.in_hand == InHand("Joseph Okafor", scene.citizen.id, "Missed bin (sample)")


def test_a_permission_is_taken_back_with_what_they_said(scene: Scene) -> None:
    case_id = scene.begin().draft.case_id
    record = Record(scene, scene.citizen.id)
    [standing] = [one for one in record.screen.story.permissions if record.screen.story]
    record.presenter.take_back(case_id, "at the desk")
    record.runner.settle()
    assert record.screen.story is not None
    assert record.screen.story.permissions == ()
    assert record.window.recounts == 1
    with scene.desk.store.reading() as tx:
        withdrawal = tx.agreements.withdrawal_of(standing.agreement_id)
    assert withdrawal is not None
    assert withdrawal.told == "at the desk"


def test_carrying_on_without_a_permission_asks_for_it_first(scene: Scene) -> None:
    draft = scene.begin().draft
    take_back_all(scene.desk.store, draft.case_id, told="", by=scene.desk.adviser_id, clock=scene.clock)
    record = Record(scene, scene.citizen.id)
    record.presenter.carry_on(draft.id)
    record.runner.settle()
    assert record.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id, draft.case_id)]


def test_a_service_is_started_and_a_record_corrected_from_the_page(scene: Scene) -> None:
    record = Record(scene, scene.citizen.id)
    record.presenter.start_service()
    record.presenter.correct()
    assert record.window.went_to == [ChooseServicePlace(scene.citizen.id), ChangePersonPlace(scene.citizen.id)]


def test_an_address_of_nothing_but_a_postcode_is_kept(scene: Scene) -> None:
    new = NewPersonDesk(scene)
    new.presenter.save(TypedPerson(name="Mary Evans", postcode="nf1 4pl"))
    new.runner.settle()
    with scene.desk.store.reading() as tx:
        [found] = tx.people.find("mary evans")
    assert found.citizen.address == Address((), "NF1 4PL")


def test_whoever_was_in_hand_is_let_go_before_somebody_else_is_put_on_record(scene: Scene) -> None:
    window = WindowAround(in_hand=InHand("Joseph Okafor", scene.citizen.id))
    NewPersonPresenter(window.visit(scene.desk, WaitingRunner()), "Ann", ScreenLog()).begin()
    assert window.in_hand is None
    assert [notice.sentence for notice in window.told] == [
        "The record that was open is closed. Everything in it is saved."
    ]
