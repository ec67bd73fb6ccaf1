from dataclasses import fields
from pathlib import Path

import pytest
from openpyxl import Workbook

from caseworker.catalogue import ServiceCard
from caseworker.connectors import Access, Office, OfficeKind
from caseworker.desk import sample_forms
from desk_scene import Scene
from ui.navigation import AddServicePlace, DeskPlace, InHand, PermissionPlace, ServicePlace
from ui.services.adding.presenter import AddScreen, AddServicePresenter, Step
from ui.services.browse.presenter import ChooseServicePresenter, ServicesPresenter, ServicesScreen
from ui.services.card import CardFault, CardProblem, empty_card, read_card_parts
from ui.services.one.presenter import ServicePresenter, ServiceScreen
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

TOLD = {
    "about": "A pass for free bus journeys.",
    "office": "Northfield Council, travel team",
    "call": "01632 960 022, Monday to Friday",
    "phone": "01632 960 022",
    "time": "About 15 minutes.",
    "minutes": "15",
    "bring": "Proof of age\n\nA photo\n",
    "next_steps": "The council reads the form.",
    "kept_here": "We keep it for 90 days.",
    "desk_days": "90",
    "kept_by_office": "The council keeps it for 5 years.",
    "agreement": "I agree that this desk may send this form.\nI can stop this.",
    "agreement_days": "180",
}


def workbook(path: Path, *rows: tuple[str, str, str]) -> Path:
    book = Workbook()
    survey = book.active
    survey.title = "survey"
    for row in (("type", "name", "label"), *rows):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["Bus pass", "bus_pass", "1"])
    book.save(path)
    return path


class Adding:
    """The presenter of the page that adds a service, with all it touches."""

    def __init__(self, scene: Scene) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = AddServicePresenter(self.window.visit(scene.desk, self.runner), self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> AddScreen:
        assert isinstance(self.view.screen, AddScreen)
        return self.view.screen

    def check(self, path: Path) -> None:
        self.presenter.check(path)
        self.runner.settle()


def test_a_broken_form_is_refused_with_the_place_of_each_fault(scene: Scene, tmp_path: Path) -> None:
    adding = Adding(scene)
    adding.check(workbook(tmp_path / "bus.xlsx", ("text", "a", "A"), ("colour", "b", "B")))
    assert adding.screen.step is Step.FAULTY
    assert [(fault.sheet, fault.row) for fault in adding.screen.faults] == [("survey", 3)]


def test_a_form_put_right_is_checked_again(scene: Scene, tmp_path: Path) -> None:
    adding = Adding(scene)
    adding.check(workbook(tmp_path / "bus.xlsx", ("colour", "b", "B")))
    workbook(tmp_path / "bus.xlsx", ("text", "b", "B"))
    adding.presenter.check_again()
    adding.runner.settle()
    assert adding.screen.step is Step.READY


def test_a_file_that_is_not_there_is_told_and_another_can_be_chosen(scene: Scene, tmp_path: Path) -> None:
    adding = Adding(scene)
    adding.check(tmp_path / "none.xlsx")
    assert adding.screen.step is Step.CHOOSING
    assert adding.screen.problem is not None


def test_checking_can_be_cancelled_and_its_outcome_is_dropped(scene: Scene, tmp_path: Path) -> None:
    adding = Adding(scene)
    adding.presenter.check(workbook(tmp_path / "bus.xlsx", ("text", "a", "A")))
    adding.presenter.cancel()
    adding.runner.settle()
    assert adding.screen.step is Step.CHOOSING


def test_a_form_without_a_card_is_offered_once_its_parts_are_told(scene: Scene, tmp_path: Path) -> None:
    adding = Adding(scene)
    adding.check(workbook(tmp_path / "bus.xlsx", ("text", "a", "A")))
    assert adding.screen.form is not None
    assert set(adding.screen.form.lacking) == set(TOLD)
    adding.presenter.offer({**TOLD, "minutes": "a while", "office": " "})
    assert set(adding.screen.card_problems) == {
        CardProblem("minutes", CardFault.NO_NUMBER),
        CardProblem("office", CardFault.EMPTY),
    }
    adding.presenter.offer(TOLD)
    adding.runner.settle()
    assert adding.window.went_to == [ServicePlace("bus_pass")]
    with scene.desk.store.reading() as tx:
        service = tx.services.get("bus_pass")
    card = service.current.card()
    assert card is not None
    assert (card.minutes, card.bring) == (15, ("Proof of age", "A photo"))
    assert service.office_id == scene.goes_to.id


def test_a_form_with_its_card_asks_for_nothing(scene: Scene) -> None:
    adding = Adding(scene)
    adding.check(Path("resources/services/blue_badge.xlsx").resolve())
    assert adding.screen.form is not None
    assert adding.screen.form.lacking == ()
    adding.presenter.offer({})
    adding.runner.settle()
    assert adding.window.went_to == [ServicePlace("blue_badge")]


def test_where_several_offices_could_receive_it_one_is_chosen_first(scene: Scene) -> None:
    put_office(scene, "o2")
    adding = Adding(scene)
    adding.check(Path("resources/services/blue_badge.xlsx").resolve())
    adding.presenter.offer({})
    assert adding.screen.needs_office
    adding.presenter.choose_office("o2")
    adding.presenter.offer({})
    adding.runner.settle()
    assert adding.window.went_to == [ServicePlace("blue_badge")]


def put_office(scene: Scene, office_id: str) -> None:
    office = Office(office_id, "Southfield Council", OfficeKind.OPENROSA, "http://127.0.0.1:9/v1", Access.APP_USER)
    with scene.desk.store.transaction() as tx:
        tx.offices.add(office, at=scene.clock.now())


class Listing:
    """The presenter of the list of services, with all it touches."""

    def __init__(self, scene: Scene, *, person_id: str | None = None, is_choosing: bool = False) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(), ScreenLog()
        visit = self.window.visit(scene.desk, self.runner)
        self.presenter: ServicesPresenter
        if is_choosing:
            choosing = ChooseServicePresenter(visit, person_id, self.view)
            self.presenter = choosing
            choosing.begin()
        else:
            self.presenter = ServicesPresenter(visit, self.view)
            self.presenter.read_again()
        self.runner.settle()

    @property
    def screen(self) -> ServicesScreen:
        assert isinstance(self.view.screen, ServicesScreen)
        return self.view.screen

    @property
    def shown(self) -> list[str]:
        return [one.service.id for one in self.screen.services or ()]


def test_services_are_found_in_plain_words(scene: Scene) -> None:
    listing = Listing(scene)
    assert len(listing.shown) == len(sample_forms())
    listing.presenter.look_for("parking for disabled")
    assert listing.shown == ["blue_badge"]
    assert listing.screen.current is not None
    assert listing.screen.current.service.id == "blue_badge"
    listing.presenter.look_for("zeppelin")
    assert listing.shown == []


def test_a_service_is_looked_at_then_opened(scene: Scene) -> None:
    listing = Listing(scene)
    listing.presenter.look_at("missed_bin")
    assert listing.screen.current is not None
    assert listing.screen.current.office_name == scene.goes_to.name
    listing.presenter.open_service("missed_bin")
    listing.presenter.add_service()
    assert listing.window.went_to == [ServicePlace("missed_bin"), AddServicePlace()]


def test_choosing_for_somebody_leads_to_their_permission(scene: Scene) -> None:
    choosing = Listing(scene, person_id=scene.citizen.id, is_choosing=True)
    assert choosing.window.in_hand == InHand("Joseph Okafor", scene.citizen.id)
    assert choosing.screen.name == "Joseph Okafor"
    choosing.presenter.open_service("missed_bin")
    assert choosing.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id)]


def test_choosing_without_a_record_takes_a_nameless_citizen_in_hand(scene: Scene) -> None:
    choosing = Listing(scene, is_choosing=True)
    assert choosing.window.in_hand == InHand("")
    choosing.presenter.open_service("missed_bin")
    assert choosing.window.went_to == [PermissionPlace("missed_bin", None)]


def test_a_service_that_lacks_something_is_shown_in_place_of_being_begun(scene: Scene) -> None:
    with scene.desk.store.transaction() as tx:
        tx.services.give_card("missed_bin", tx.services.get("missed_bin").current.version, empty_card("English (en)"))
    choosing = Listing(scene, person_id=scene.citizen.id, is_choosing=True)
    choosing.presenter.open_service("missed_bin")
    assert choosing.window.went_to == [ServicePlace("missed_bin")]


class One:
    """The presenter of one service, with all it touches."""

    def __init__(self, scene: Scene, service_id: str, in_hand: InHand | None = None) -> None:
        self.runner, self.window, self.view = WaitingRunner(), WindowAround(in_hand), ScreenLog()
        self.presenter = ServicePresenter(self.window.visit(scene.desk, self.runner), service_id, self.view)
        self.presenter.read_again()
        self.runner.settle()

    @property
    def screen(self) -> ServiceScreen:
        assert isinstance(self.view.screen, ServiceScreen)
        return self.view.screen


def test_a_service_is_begun_with_whoever_is_in_hand(scene: Scene) -> None:
    one = One(scene, "blue_badge", InHand("Joseph Okafor", scene.citizen.id))
    assert one.screen.helped == "Joseph Okafor"
    one.presenter.begin()
    assert one.window.went_to == [PermissionPlace("blue_badge", scene.citizen.id)]


def test_a_service_is_begun_without_a_record_or_the_person_found_first(scene: Scene) -> None:
    one = One(scene, "blue_badge")
    one.presenter.begin()
    one.presenter.find_person()
    assert one.window.went_to == [PermissionPlace("blue_badge", None), DeskPlace()]


def test_an_unfinished_card_is_completed_on_the_page(scene: Scene) -> None:
    with scene.desk.store.transaction() as tx:
        tx.services.give_card("missed_bin", tx.services.get("missed_bin").current.version, empty_card("English (en)"))
    one = One(scene, "missed_bin")
    assert one.screen.card is not None
    one.presenter.complete_card({})
    assert one.screen.card_problems
    one.presenter.complete_card(TOLD)
    one.runner.settle()
    assert one.screen.card is None
    assert one.screen.offered is not None
    assert one.screen.offered.is_ready


def test_another_office_is_chosen_and_noted(scene: Scene) -> None:
    put_office(scene, "o2")
    one = One(scene, "missed_bin")
    one.presenter.choose_office("o2")
    one.runner.settle()
    assert one.screen.offered is not None
    assert one.screen.offered.office_name == "Southfield Council"
    with scene.desk.store.reading() as tx:
        assert [entry.act for entry in tx.ledger.entries(about="missed_bin")][-1] == "service.office-chosen"


@pytest.mark.parametrize("part", sorted(TOLD))
def test_each_part_of_a_card_is_read_into_its_own_place(part: str) -> None:
    card = read_card_parts(empty_card("English (en)"), TOLD)
    assert isinstance(card, ServiceCard)
    assert {field.name for field in fields(card)} >= {part}
    assert getattr(card, part)
