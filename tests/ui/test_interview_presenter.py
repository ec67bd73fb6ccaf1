import pytest
from sqlalchemy import text

from asking import Asking
from caseworker.desk import Filling, reopen_draft, take_back_all
from caseworker.forms import FormSession, SetAnswer
from caseworker.store import Store
from desk_scene import Scene
from sample_answers import answers_of
from ui.interview.outline import StepKind
from ui.interview.screen import Mend, Saved, SectionState, Stage
from ui.navigation import PermissionPlace, ReadBackPlace

BINS = "/data/missed/bins"
DUE = "/data/missed/due_on"
STREET = "/data/place/bin_address/line_1"
CONDITIONS = "/data/health/conditions"
ADULT = "/data/people/adult"


def reopened(scene: Scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)


def limit_pages(store: Store, *, more: int) -> None:
    """Leave room for so many more pages, as a disk that fills up does."""
    with store.transaction() as tx:
        pages = tx._connection.execute(text("PRAGMA page_count")).scalar_one()
        tx._connection.execute(text(f"PRAGMA max_page_count = {pages + more}"))


@pytest.mark.parametrize("service", ["blue_badge", "missed_bin", "council_tax_reduction"])
def test_a_whole_service_is_answered_page_after_page(scene: Scene, service: str) -> None:
    asking = Asking(scene, scene.begin(service))
    passed = asking.answer_all(answers_of(service))
    assert asking.window.went_to == [ReadBackPlace(asking.filling.draft.id)]
    assert len(passed) > 8
    again = reopen_draft(scene.desk.store, asking.filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)
    assert again.session.validate() == ()
    assert again.session.snapshot() == asking.filling.session.snapshot()
    with scene.desk.store.reading() as tx:
        kept = {one.name for one in tx.attachments.of(asking.filling.draft.id)}
    assert kept >= set(again.session.attachments())


def test_a_new_draft_begins_at_its_first_question_and_takes_the_citizen_in_hand(scene: Scene) -> None:
    asking = Asking(scene, scene.begin(), in_hand=False)
    assert asking.screen.stage is Stage.ASKING
    assert asking.step.key == BINS
    assert (asking.step.number, asking.step.count) == (1, 5)
    assert asking.window.in_hand is not None
    assert asking.window.in_hand.name == "Joseph Okafor"
    assert asking.window.in_hand.filling is not None
    assert asking.screen.first_name == "Joseph"
    assert [line.is_here for line in asking.screen.sections] == [True, False, False]


def test_each_question_says_why_it_is_asked(scene: Scene) -> None:
    asking = Asking(scene, scene.begin("blue_badge"))
    (reason,) = asking.step.reasons.values()
    assert reason.why
    assert reason.seen_by


def test_a_missing_answer_holds_the_page_and_may_wait(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    assert not asking.step.is_tried
    asking.go_on()
    assert (asking.step.key, asking.step.is_tried) == (BINS, True)
    asking.presenter.later()
    assert (asking.step.key, asking.step.is_tried) == (DUE, False)
    assert asking.screen.sections[0].state is SectionState.LATER


def test_a_wrong_answer_holds_the_page_and_marks_its_section(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    asking.presenter.go_to(DUE)
    asking.give(DUE, "2031-01-01")
    asking.go_on()
    assert (asking.step.key, asking.step.is_tried) == (DUE, True)
    assert asking.step.questions[0].problem is not None
    assert asking.screen.sections[0].state is SectionState.WRONG


def test_what_is_saved_is_said_only_once_it_is(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    assert asking.screen.saved is Saved.NOTHING_YET
    asking.presenter.answer(BINS, "food")
    assert asking.screen.saved is Saved.SAVING
    assert reopened(scene, asking.filling).session.value(BINS) == ""
    asking.runner.settle()
    assert asking.screen.saved is Saved.SAVED
    assert asking.screen.saved_at == scene.desk.clock.now()
    assert reopened(scene, asking.filling).session.value(BINS) == "food"


def test_a_slow_disk_never_holds_up_an_answer(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    for ref, value in ((BINS, "food"), (DUE, "2026-11-20")):
        asking.presenter.answer(ref, value)
        asking.presenter.go_on()
    assert asking.step.key == "/data/missed/put_out"
    assert asking.screen.saved is Saved.SAVING
    asking.runner.settle()
    assert asking.screen.saved is Saved.SAVED
    assert reopened(scene, asking.filling).session.value(DUE) == "2026-11-20"


def test_a_full_disk_loses_nothing_and_is_tried_again(scene: Scene) -> None:
    asking, long = Asking(scene, scene.begin()), "x" * 300_000
    limit_pages(scene.desk.store, more=0)
    asking.give(STREET, long)
    assert asking.screen.saved is Saved.NOT_SAVED
    assert asking.screen.mend is Mend.TRY_AGAIN
    assert asking.screen.notice is not None
    assert asking.filling.session.value(STREET) == long
    asking.presenter.finish()
    asking.runner.settle()
    assert asking.window.went_to == []
    limit_pages(scene.desk.store, more=10_000)
    asking.presenter.mend()
    asking.runner.settle()
    assert (asking.screen.saved, asking.screen.notice) == (Saved.SAVED, None)
    assert reopened(scene, asking.filling).session.value(STREET) == long


def test_a_file_that_the_disk_refused_is_kept_with_the_next_try(scene: Scene) -> None:
    asking, photo = Asking(scene, scene.begin()), "/data/place/bin_photo"
    limit_pages(scene.desk.store, more=0)
    asking.presenter.give_file(photo, "bins.jpg", "image/jpeg", b"\xff\xd8" + bytes(300_000))
    asking.runner.settle()
    assert asking.screen.saved is Saved.NOT_SAVED
    limit_pages(scene.desk.store, more=10_000)
    asking.presenter.mend()
    asking.runner.settle()
    assert asking.screen.saved is Saved.SAVED
    with scene.desk.store.reading() as tx:
        (kept,) = tx.attachments.of(asking.filling.draft.id)
    assert reopened(scene, asking.filling).session.value(photo) == kept.name


def test_a_draft_that_was_changed_elsewhere_is_opened_again(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    reopened(scene, asking.filling).apply(SetAnswer(STREET, "2 Elm Row"))
    asking.give(STREET, "14 Moor Lane")
    assert asking.screen.mend is Mend.OPEN_AGAIN
    asking.presenter.mend()
    asking.runner.settle()
    assert (asking.screen.mend, asking.screen.notice) == (Mend.NOTHING, None)
    in_hand = asking.window.in_hand
    assert in_hand is not None
    assert in_hand.filling is not None
    assert in_hand.filling.session.value(STREET) == "2 Elm Row"


def test_without_permission_the_draft_waits_and_permission_is_asked_again(scene: Scene) -> None:
    filling = scene.filled()
    case_id = filling.draft.case_id
    take_back_all(scene.desk.store, case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.desk.clock)
    asking = Asking(scene, filling, in_hand=False)
    assert (asking.screen.stage, asking.screen.mend) == (Stage.SHUT, Mend.ASK_PERMISSION)
    asking.presenter.mend()
    assert asking.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id, case_id)]


def test_a_finished_draft_says_so_and_is_not_opened(scene: Scene) -> None:
    filling = scene.filled()
    scene.confirm(filling)
    asking = Asking(scene, filling, in_hand=False)
    assert asking.screen.stage is Stage.SHUT
    assert asking.screen.notice is not None
    assert asking.screen.notice.code == "draft.finished"


def test_a_killed_program_opens_at_the_same_question(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    asking.give(BINS, "food")
    asking.go_on()
    asking.give(DUE, "2026-11-20")
    asking.go_on()
    stood = asking.step.key
    again = Asking(scene, asking.filling, in_hand=False, ref=BINS)
    assert again.step.key == stood
    assert again.step.number == 3


def test_an_unfinished_form_lists_each_problem_with_a_way_to_it(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    asking.presenter.finish()
    asking.runner.settle()
    assert asking.window.went_to == []
    assert asking.screen.step is None
    assert asking.screen.unfinished is not None
    assert asking.screen.unfinished.problems[0].ref == BINS
    assert asking.screen.unfinished.problems[0].question
    asking.presenter.go_to(DUE)
    assert asking.step.key == DUE
    assert asking.screen.unfinished is None


def test_one_answer_is_changed_and_read_back_at_once(scene: Scene) -> None:
    filling = scene.filled()
    asking = Asking(scene, filling, ref=STREET)
    assert asking.step.kind is StepKind.FIELDS
    asking.give(STREET, "15 Moor Lane")
    asking.go_on()
    assert asking.window.went_to == [ReadBackPlace(filling.draft.id)]


def test_a_changed_answer_that_asks_for_more_asks_that_first(scene: Scene) -> None:
    filling = scene.filled()
    asking = Asking(scene, filling, ref="/data/missed/sticker")
    asking.give("/data/missed/sticker", "other")
    asking.go_on()
    assert asking.step.key == "/data/missed/sticker_words"
    asking.give("/data/missed/sticker_words", "The lid was open")
    asking.go_on()
    assert asking.window.went_to == [ReadBackPlace(filling.draft.id)]


def test_the_language_of_the_form_changes_at_once_and_is_kept(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    english = asking.step.questions[0].label
    welsh = next(line for line in asking.screen.languages if line.tag == "cy")
    asking.presenter.speak(welsh.key)
    assert asking.step.questions[0].label != english
    assert next(line for line in asking.screen.languages if line.is_chosen).tag == "cy"
    asking.runner.settle()
    assert reopened(scene, asking.filling).session.language == welsh.key


def test_a_row_is_added_asked_and_listed(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("blue_badge"))
    asking.presenter.go_to(CONDITIONS)
    assert [row.number for row in asking.step.rows] == [1, 2]
    assert "Osteoarthritis" in asking.step.rows[0].summary
    asking.presenter.rows.add()
    assert asking.step.key == f"{CONDITIONS}[3]/condition"
    assert asking.step.around[-1].number == 3
    asking.give(f"{CONDITIONS}[3]/condition", "Asthma")
    for _ in range(4):
        asking.presenter.later()
    assert (asking.step.key, len(asking.step.rows)) == (CONDITIONS, 3)


def test_a_row_that_is_changed_leads_back_to_the_list(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("blue_badge"))
    asking.presenter.go_to(f"{CONDITIONS}[1]")
    for _ in range(4):
        asking.go_on()
    assert asking.step.key == CONDITIONS


def test_a_removed_row_is_put_back_with_its_answers(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("blue_badge"))
    session = asking.filling.session
    first = session.value(f"{CONDITIONS}[1]/condition")
    asking.presenter.go_to(CONDITIONS)
    asking.presenter.rows.remove(f"{CONDITIONS}[1]")
    assert len(asking.step.rows) == 1
    assert asking.step.removed is not None
    assert first in asking.step.removed
    asking.presenter.rows.put_back()
    assert asking.step.removed is None
    assert session.value(f"{CONDITIONS}[1]/condition") == first
    assert session.value(f"{CONDITIONS}[1]/condition_often") == "always"
    asking.runner.settle()
    assert reopened(scene, asking.filling).session.value(f"{CONDITIONS}[1]/condition") == first


def test_a_row_is_copied_with_its_answers_and_asked_since_something_will_be_different(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("blue_badge"))
    session = asking.filling.session
    before = _answers_in(session, f"{CONDITIONS}[1]")
    asking.presenter.go_to(CONDITIONS)
    asking.presenter.rows.copy(f"{CONDITIONS}[1]")
    assert asking.step.key == f"{CONDITIONS}[3]/condition"
    assert _answers_in(session, f"{CONDITIONS}[3]") == before
    asking.give(f"{CONDITIONS}[3]/condition", "Asthma")
    asking.runner.settle()
    again = reopened(scene, asking.filling).session
    assert [again.value(f"{CONDITIONS}[{row}]/condition") for row in (1, 3)] == [before["/condition"], "Asthma"]


def test_a_copy_of_a_row_has_no_file_of_its_own(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("council_tax_reduction"))
    session = asking.filling.session
    row = next(row for row in (3, 2, 1) if session.tree.find(f"{ADULT}[{row}]/job[1]") is not None)
    jobs = f"{ADULT}[{row}]/job"
    files = {node.ref for node in session.tree.root.walk() if node.text in session.attachments()}
    before = _answers_in(session, f"{jobs}[1]")
    given = {f"{jobs}[1]{place}" for place in before} & files
    asking.presenter.go_to(jobs)
    last = len(asking.step.rows)
    asking.presenter.rows.copy(f"{jobs}[1]")
    assert given
    assert _answers_in(session, f"{jobs}[{last + 1}]").keys() == {
        place for place in before if f"{jobs}[1]{place}" not in given
    }


def test_rows_change_places_with_all_that_is_in_them(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("blue_badge"))
    session = asking.filling.session
    rows = [_answers_in(session, f"{CONDITIONS}[{row}]") for row in (1, 2)]
    asking.presenter.go_to(CONDITIONS)
    summaries = [line.summary for line in asking.step.rows]
    asking.presenter.rows.move(f"{CONDITIONS}[2]", 1)
    assert [line.summary for line in asking.step.rows] == summaries[::-1]
    asking.runner.settle()
    again = reopened(scene, asking.filling).session
    assert [_answers_in(again, f"{CONDITIONS}[{row}]") for row in (1, 2)] == rows[::-1]


def test_a_removed_row_comes_back_with_the_rows_inside_it(scene: Scene) -> None:
    asking = Asking(scene, scene.filled("council_tax_reduction"))
    session = asking.filling.session
    row = next(row for row in (3, 2, 1) if session.tree.find(f"{ADULT}[{row}]/job[1]") is not None)
    before = _answers_in(session, f"{ADULT}[{row}]")
    asking.presenter.go_to(ADULT)
    asking.presenter.rows.remove(f"{ADULT}[{row}]")
    asking.presenter.rows.put_back()
    assert any("/job[1]/" in place for place in before)
    assert _answers_in(session, f"{ADULT}[{row}]") == before


def _answers_in(session: FormSession, row: str) -> dict[str, str]:
    node = session.tree.find(row)
    assert node is not None
    asked = (one for one in node.walk() if one.relevant and one.definition.index in session.definition.controls)
    return {one.ref.removeprefix(row): one.text for one in asked if one.text and not one.readonly}
