from datetime import date, timedelta

import pytest

from caseworker.casework import CameOfIt, FollowUpState, How, Promise
from caseworker.desk import Why, drop_promise, follow_up, follow_ups, promise
from desk_scene import Scene
from ui.follow_ups.days import Soon, quick_days
from ui.follow_ups.presenter import FollowUpsPresenter, FollowUpsScreen, Whose
from ui.follow_ups.promising.presenter import Fault, PromisePresenter, PromiseScreen, TypedPromise
from ui.navigation import PersonPlace, PromisePlace
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

TODAY = date(2026, 11, 22)
CHRISTMAS, TUESDAY = date(2026, 12, 25), date(2026, 12, 29)


def promised(scene: Scene, what: str = "Call about the decision", days: int = 0, by: str = "", **whose: str) -> str:
    whose = whose or {"citizen_id": scene.citizen.id}
    made = Promise(what, How.CALL, TODAY + timedelta(days=days), **whose)
    return promise(scene.desk.store, made, by=by or scene.desk.adviser_id, clock=scene.clock).id


class FollowUpsDesk:
    """The presenter of the list, with all it touches."""

    def __init__(self, scene: Scene, follow_up_id: str = "") -> None:
        self.scene, self.runner, self.window, self.view = scene, WaitingRunner(), WindowAround(), ScreenLog()
        visit = self.window.visit(scene.desk, self.runner)
        self.presenter = FollowUpsPresenter(visit, follow_up_id, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> FollowUpsScreen:
        assert isinstance(self.view.screen, FollowUpsScreen)
        return self.view.screen

    def kept(self, follow_up_id: str) -> FollowUpState:
        return follow_up(self.scene.desk.store, follow_up_id, self.scene.clock).follow_up.state


class PromiseDesk:
    """The presenter of a new promise, with all it touches."""

    def __init__(self, scene: Scene, place: PromisePlace) -> None:
        self.scene, self.runner, self.window, self.view = scene, WaitingRunner(), WindowAround(), ScreenLog()
        self.presenter = PromisePresenter(self.window.visit(scene.desk, self.runner), place, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> PromiseScreen:
        assert isinstance(self.view.screen, PromiseScreen)
        return self.view.screen

    def promise(self, due_on: date | None, what: str = "Call", **more: object) -> None:
        self.presenter.promise(TypedPromise(How.CALL, what, due_on, **more))
        self.runner.settle()

    @property
    def on_record(self) -> list[tuple[str, date]]:
        return [(one.what, one.due_on) for one in follow_ups(self.scene.desk.store, self.scene.clock)]


def test_the_list_is_read_with_the_one_to_show_first(scene: Scene) -> None:
    first = promised(scene)
    promised(scene, "Later", 9)
    desk = FollowUpsDesk(scene, first)
    assert [line.what for line in desk.screen.listed] == ["Call about the decision", "Later"]
    assert desk.screen.chosen is not None
    assert desk.screen.chosen.id == first


def test_mine_are_listed_without_those_of_colleagues(scene: Scene) -> None:
    promised(scene)
    promised(scene, "Of a colleague", by="tom")
    desk = FollowUpsDesk(scene)
    desk.presenter.show_whose(Whose.MINE)
    assert [line.what for line in desk.screen.listed] == ["Call about the decision"]


def test_kept_it_leaves_the_list_is_counted_again_and_comes_back_when_undone(scene: Scene) -> None:
    made = promised(scene)
    desk = FollowUpsDesk(scene, made)
    desk.presenter.keep(CameOfIt.SKILLS, "Showed how")
    desk.runner.settle()
    assert (desk.screen.listed, desk.kept(made), desk.window.recounts) == ((), FollowUpState.KEPT, 1)
    assert desk.screen.undo is not None
    desk.presenter.undo()
    desk.runner.settle()
    assert desk.kept(made) is FollowUpState.OPEN
    assert (len(desk.screen.listed), desk.screen.undo) == (1, None)


def test_dropped_it_can_be_taken_up_again_later(scene: Scene) -> None:
    made = promised(scene)
    desk = FollowUpsDesk(scene, made)
    desk.presenter.drop("They moved away")
    desk.runner.settle()
    assert desk.kept(made) is FollowUpState.DROPPED
    desk.presenter.reopen()
    desk.runner.settle()
    assert desk.kept(made) is FollowUpState.OPEN


def test_moved_it_goes_back_to_its_day_when_undone(scene: Scene) -> None:
    made = promised(scene, days=2)
    desk = FollowUpsDesk(scene, made)
    desk.presenter.move(TUESDAY)
    desk.runner.settle()
    assert [line.due_on for line in desk.screen.listed] == [TUESDAY]
    desk.presenter.undo()
    desk.runner.settle()
    assert [line.due_on for line in desk.screen.listed] == [TODAY + timedelta(days=2)]


def test_an_overdue_one_that_is_moved_cannot_be_put_back_into_the_past(scene: Scene) -> None:
    made = promised(scene)
    scene.clock.instant += timedelta(days=3)
    desk = FollowUpsDesk(scene, made)
    desk.presenter.move(TUESDAY)
    desk.runner.settle()
    assert desk.screen.undo is None


def test_what_a_colleague_changed_meanwhile_is_told_and_read_again(scene: Scene) -> None:
    made = promised(scene)
    desk = FollowUpsDesk(scene, made)
    drop_promise(scene.desk.store, made, "Heard already", seen=1, by="tom", clock=scene.clock)
    desk.presenter.keep(CameOfIt.TOLD, "")
    desk.runner.settle()
    assert desk.screen.notice is not None
    assert desk.screen.notice.code == "follow-up.changed"
    assert (desk.screen.listed, desk.kept(made)) == ((), FollowUpState.DROPPED)


def test_a_day_off_is_told_of_the_day_that_was_asked_about(scene: Scene) -> None:
    desk = FollowUpsDesk(scene)
    desk.presenter.look_at(CHRISTMAS)
    desk.runner.settle()
    assert desk.screen.looked_at == CHRISTMAS
    assert desk.screen.off is not None
    assert (desk.screen.off.is_bank_holiday, desk.screen.off.next_on) == (True, TUESDAY)
    desk.presenter.look_at(TUESDAY)
    desk.runner.settle()
    assert (desk.screen.looked_at, desk.screen.off) == (TUESDAY, None)


def test_a_suggestion_is_promised_or_is_made_no_more(scene: Scene) -> None:
    case = scene.case()
    scene.agree(case, days=10)
    desk = FollowUpsDesk(scene)
    [one] = desk.screen.suggestions
    desk.presenter.take_suggestion(one)
    assert desk.window.went_to == [PromisePlace(case_id=case.id, why="agreement-ends")]
    desk.presenter.decline_suggestion(one)
    desk.runner.settle()
    assert desk.screen.suggestions == ()


def test_the_record_of_the_chosen_one_is_opened(scene: Scene) -> None:
    desk = FollowUpsDesk(scene, promised(scene))
    desk.presenter.open_person()
    assert desk.window.went_to == [PersonPlace(scene.citizen.id)]


def test_trouble_with_the_list_is_told_in_its_place(scene: Scene) -> None:
    desk = FollowUpsDesk(scene)
    scene.desk.store.close()
    desk.presenter.look_again()
    desk.runner.settle()
    assert desk.screen.trouble is not None


def test_the_days_offered_are_working_days(scene: Scene) -> None:
    nation = scene.desk.settings.centre.nation
    days = {one.soon: one.on for one in quick_days(date(2026, 12, 23), nation, suggested=CHRISTMAS)}
    assert days == {
        Soon.SUGGESTED: TUESDAY,
        Soon.NEXT: date(2026, 12, 24),
        Soon.FIVE: date(2027, 1, 4),
        Soon.TEN: date(2027, 1, 11),
    }


def test_a_promise_in_a_case_takes_the_person_in_hand_and_goes_back_when_made(scene: Scene) -> None:
    case = scene.case()
    desk = PromiseDesk(scene, PromisePlace(case_id=case.id))
    assert desk.window.in_hand is not None
    assert desk.window.in_hand.person_id == scene.citizen.id
    desk.promise(TUESDAY, "Call about the decision", case_id=case.id, at_time="after 2pm")
    assert desk.on_record == [("Call about the decision", TUESDAY)]
    assert (desk.window.backs, desk.window.recounts, len(desk.window.told)) == (1, 1, 1)


def test_a_bank_holiday_is_asked_about_before_it_is_promised(scene: Scene) -> None:
    desk = PromiseDesk(scene, PromisePlace(person_id=scene.citizen.id))
    desk.promise(CHRISTMAS)
    assert desk.on_record == []
    assert desk.screen.off is not None
    assert desk.screen.off.next_on == TUESDAY
    desk.promise(CHRISTMAS, kept_day_off=CHRISTMAS)
    assert desk.on_record == [("Call", CHRISTMAS)]


@pytest.mark.parametrize(
    ("what", "due_on", "faults"),
    [
        ("", TUESDAY, (Fault.WHAT_MISSING,)),
        ("Call", None, (Fault.DAY_MISSING,)),
        ("  ", TODAY - timedelta(days=1), (Fault.WHAT_MISSING, Fault.DAY_OVER)),
    ],
)
def test_what_is_missing_is_told_and_nothing_promised(
    scene: Scene, what: str, due_on: date | None, faults: tuple[Fault, ...]
) -> None:
    desk = PromiseDesk(scene, PromisePlace(person_id=scene.citizen.id))
    desk.promise(due_on, what)
    assert (desk.screen.faults, desk.on_record) == (faults, [])


def test_to_whom_is_found_first_or_said_to_have_no_record(scene: Scene) -> None:
    desk = PromiseDesk(scene, PromisePlace())
    assert desk.screen.about is None
    desk.presenter.look_for("okafer")
    desk.runner.settle()
    assert [one.id for one in desk.screen.answer.people] == [scene.citizen.id]
    desk.presenter.choose_person(scene.citizen.id)
    desk.runner.settle()
    assert desk.screen.about is not None
    assert desk.screen.about.name == "Joseph Okafor"
    other = PromiseDesk(scene, PromisePlace())
    other.presenter.without_record()
    other.promise(TUESDAY, "They bring papers")
    assert [line.name for line in follow_ups(scene.desk.store, scene.clock)] == [""]


def test_after_the_outbox_the_day_by_which_the_office_answers_is_offered(scene: Scene) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    desk = PromiseDesk(scene, PromisePlace(case_id=case_id, why=Why.OFFICE_ANSWERS.value))
    assert desk.screen.days[0].soon is Soon.SUGGESTED
    assert desk.screen.days[0].on == date(2026, 11, 30)  # seven days on is a Sunday
