from dataclasses import replace

import pytest

from caseworker.casework import Action, Barrier, Channel, Given, Preferences
from caseworker.desk import change_person, definition_of, person_story, take_back_all
from desk_scene import Scene
from ui.navigation import InterviewPlace, PermissionPlace, PersonPlace
from ui.permission.presenter import Lacks, PermissionPresenter, PermissionScreen, Said, Stage
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

ON_PAPER = Said(Barrier.NO_INTERNET, Channel.DESK, Given.SIGNED_ON_PAPER)


class Asking:
    """The permission page of a service, without a window."""

    def __init__(self, scene: Scene, *, service: str = "missed_bin", case_id: str = "") -> None:
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), ScreenLog()
        visit = self.window.visit(scene.desk, self.runner)
        place = PermissionPlace(service, scene.citizen.id, case_id)
        self.presenter = PermissionPresenter(visit, place, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> PermissionScreen:
        assert isinstance(self.view.screen, PermissionScreen)
        return self.view.screen

    def agree(self, said: Said) -> None:
        self.presenter.agree(said)
        self.runner.settle()


def test_what_is_agreed_to_is_told_before_anything_is_kept(scene: Scene) -> None:
    asking = Asking(scene)
    assert asking.screen.stage is Stage.READY
    matter = asking.screen.matter
    assert matter is not None
    assert matter.office_name == scene.goes_to.name
    assert matter.told[asking.screen.language].topics
    assert person_story(scene.desk.store, scene.citizen.id, scene.desk.clock).permissions == ()


def test_it_is_told_in_the_language_that_they_prefer_and_the_form_begins_in_it(scene: Scene) -> None:
    welsh = replace(scene.citizen, preferences=Preferences(language="cy"))
    change_person(scene.desk.store, welsh, by=scene.desk.adviser_id, clock=scene.desk.clock)
    asking = Asking(scene)
    assert asking.screen.language == "Cymraeg (cy)"
    asking.agree(ON_PAPER)
    in_hand = asking.window.in_hand
    assert in_hand is not None
    assert in_hand.filling is not None
    assert in_hand.filling.session.language == "Cymraeg (cy)"


def test_what_is_here_today_is_noted_and_what_nobody_asked_about_is_not(scene: Scene) -> None:
    asking = Asking(scene, service="blue_badge")
    asking.agree(replace(ON_PAPER, here=(0, 2)))
    unasked = Asking(scene, service="blue_badge")
    unasked.agree(ON_PAPER)
    with scene.desk.store.reading() as tx:
        noted, not_noted = (
            tx.cases.get(one.window.in_hand.filling.draft.case_id).to_bring for one in (asking, unasked)
        )
    assert noted == (1, 3, 4, 5, 6)
    assert not_noted is None


def test_another_language_asks_for_nothing_that_is_missing(scene: Scene) -> None:
    asking = Asking(scene)
    asking.agree(Said())
    asking.presenter.speak("Cymraeg (cy)")
    assert asking.screen.language == "Cymraeg (cy)"
    assert asking.screen.lacks == ()


def test_a_language_that_the_form_does_not_have_leaves_its_own(scene: Scene) -> None:
    urdu = replace(scene.citizen, preferences=Preferences(language="ur"))
    change_person(scene.desk.store, urdu, by=scene.desk.adviser_id, clock=scene.desk.clock)
    definition = definition_of(scene.desk.store, "missed_bin", Asking(scene).screen.matter.version)
    assert Asking(scene).screen.language == definition.default_language


@pytest.mark.parametrize(
    ("said", "lacks"),
    [
        (Said(), (Lacks.WAY, Lacks.CHANNEL, Lacks.BARRIER)),
        (replace(ON_PAPER, given=Given.SIGNED_ON_SCREEN), (Lacks.SIGNATURE,)),
        (replace(ON_PAPER, given=Given.SPOKEN), (Lacks.WITNESS,)),
        (replace(ON_PAPER, given=Given.SPOKEN, witness=" priya shah "), (Lacks.OTHER_WITNESS,)),
        (replace(ON_PAPER, barrier=None), (Lacks.BARRIER,)),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(scene: Scene, said: Said, lacks: tuple[Lacks, ...]) -> None:
    asking = Asking(scene)
    asking.agree(said)
    assert asking.screen.lacks == lacks
    assert asking.window.went_to == []
    with scene.desk.store.reading() as tx:
        assert tx.cases.of_citizen(scene.citizen.id) == ()


def test_a_yes_opens_the_case_and_leads_to_the_first_question(scene: Scene) -> None:
    asking = Asking(scene)
    asking.agree(replace(ON_PAPER, given=Given.SPOKEN, witness="Ann Lowe", channel=Channel.HOME))
    with scene.desk.store.reading() as tx:
        (case,) = tx.cases.of_citizen(scene.citizen.id)
        (draft,) = tx.drafts.of_case(case.id)
        assert tx.agreements.covering(case.id, on=scene.desk.clock.today(), action=Action.FILL_IN) is not None
    assert (case.channel, case.barrier) == (Channel.HOME, Barrier.NO_INTERNET)
    assert asking.window.went_to == [InterviewPlace(draft.id)]


def test_a_no_keeps_nothing_and_may_be_thought_over(scene: Scene) -> None:
    asking = Asking(scene)
    asking.presenter.decline()
    assert asking.screen.stage is Stage.DECLINED
    asking.presenter.ask_again()
    assert asking.screen.stage is Stage.READY
    asking.presenter.decline()
    asking.presenter.leave()
    assert asking.window.went_to == [PersonPlace(scene.citizen.id)]
    with scene.desk.store.reading() as tx:
        assert tx.cases.of_citizen(scene.citizen.id) == ()


def test_permission_that_was_taken_back_is_given_again_for_the_same_draft(scene: Scene) -> None:
    filling = scene.begin()
    case_id = filling.draft.case_id
    take_back_all(scene.desk.store, case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.desk.clock)
    asking = Asking(scene, case_id=case_id)
    asking.agree(Said(given=Given.SIGNED_ON_PAPER))
    assert asking.window.went_to == [InterviewPlace(filling.draft.id)]
    with scene.desk.store.reading() as tx:
        assert tx.agreements.covering(case_id, on=scene.desk.clock.today(), action=Action.FILL_IN) is not None


def test_a_service_that_goes_nowhere_says_so(scene: Scene) -> None:
    asking = Asking(scene, service="no_such_service")
    assert asking.screen.stage is Stage.SHUT
    assert asking.screen.notice is not None
