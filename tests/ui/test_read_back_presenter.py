from dataclasses import dataclass, field

import pytest

from caseworker.casework import Given
from caseworker.desk import Filling, outbox_list, reopen_draft, take_back_all
from caseworker.forms import ChangeLanguage, SetAnswer
from desk_scene import Scene
from ui.navigation import InHand, InterviewPlace, PermissionPlace, SavedPlace
from ui.permission.presenter import Lacks, Said
from ui.read_back.presenter import (
    GivenYes,
    Mend,
    ReadBackPresenter,
    ReadBackScreen,
    ShownFile,
    Stage,
)
from ui.read_back.reading import ShownAnswer
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

ON_PAPER = GivenYes((True, True), Said(given=Given.SIGNED_ON_PAPER))


@dataclass
class FileLog(ScreenLog):
    files: list[ShownFile] = field(default_factory=list)

    def show_file(self, file: ShownFile) -> None:
        self.files.append(file)


class Reading:
    """A presenter that reads a draft back on a real desk."""

    def __init__(self, scene: Scene, filling: Filling, *, in_hand: bool = True) -> None:
        self.scene, self.filling = scene, filling
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), FileLog()
        if in_hand:
            self.window.in_hand = InHand("Joseph Okafor", scene.citizen.id, "Missed bin", filling)
        visit = self.window.visit(scene.desk, self.runner)
        self.presenter = ReadBackPresenter(visit, filling.draft.id, self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> ReadBackScreen:
        assert isinstance(self.view.screen, ReadBackScreen)
        return self.view.screen

    @property
    def answers(self) -> dict[str, ShownAnswer]:
        assert self.screen.form is not None
        return {one.ref: one for section in self.screen.form.sections for one in section.answers}

    def put(self, given: GivenYes = ON_PAPER) -> None:
        self.presenter.put_in_outbox(given)
        self.runner.settle()


def test_the_answers_and_what_happens_to_them_are_shown(scene: Scene) -> None:
    reading = Reading(scene, scene.filled())
    form = reading.screen.form
    assert reading.screen.stage is Stage.READY
    assert form is not None
    assert (form.matter.full_name, form.matter.called) == ("Joseph Okafor", "Joseph")
    assert form.fate.office_name == scene.goes_to.name
    assert form.fate.kept_here
    assert form.fate.kept_there
    assert any(one.answer for one in reading.answers.values())
    assert not form.missing


def test_a_draft_that_is_not_in_hand_is_opened_and_taken_in_hand(scene: Scene) -> None:
    reading = Reading(scene, scene.filled(), in_hand=False)
    assert reading.screen.stage is Stage.READY
    assert reading.window.in_hand is not None
    assert reading.window.in_hand.name == "Joseph Okafor"
    assert reading.window.in_hand.filling is not None


def test_with_the_citizens_yes_it_is_put_in_the_outbox_and_the_saved_page_follows(scene: Scene) -> None:
    reading = Reading(scene, scene.filled())
    reading.put()
    (line,) = outbox_list(scene.desk.store)
    assert reading.window.went_to == [SavedPlace(line.id)]
    assert reading.window.recounts == 1
    assert reading.window.in_hand is not None
    assert reading.window.in_hand.filling is None


def test_the_statements_are_kept_word_for_word(scene: Scene) -> None:
    reading = Reading(scene, scene.filled())
    reading.put(GivenYes((True, True), Said(given=Given.SPOKEN, witness=" Mary Hill ")))
    with scene.desk.store.reading() as tx:
        (authority,) = tx.agreements.authorities_of_case(reading.filling.draft.case_id)
    assert authority.statements == reading.screen.statements
    assert (authority.given, authority.witness) == (Given.SPOKEN, "Mary Hill")


@pytest.mark.parametrize(
    ("given", "is_unsaid", "lacks"),
    [
        (GivenYes((True, False), Said(given=Given.SIGNED_ON_PAPER)), True, ()),
        (GivenYes((False, False)), True, (Lacks.WAY,)),
        (GivenYes((True, True), Said(given=Given.SIGNED_ON_SCREEN)), False, (Lacks.SIGNATURE,)),
        (GivenYes((True, True), Said(given=Given.SPOKEN, witness="  ")), False, (Lacks.WITNESS,)),
        (GivenYes((True, True), Said(given=Given.SPOKEN, witness="priya shah")), False, (Lacks.OTHER_WITNESS,)),
    ],
)
def test_nothing_goes_without_the_citizens_whole_yes(
    scene: Scene, given: GivenYes, is_unsaid: bool, lacks: tuple[Lacks, ...]
) -> None:
    reading = Reading(scene, scene.filled())
    reading.put(given)
    assert (reading.screen.is_unsaid, reading.screen.lacks) == (is_unsaid, lacks)
    assert outbox_list(scene.desk.store) == ()


def test_a_missing_answer_is_listed_with_its_question_and_leads_there(scene: Scene) -> None:
    reading = Reading(scene, scene.begin())
    form = reading.screen.form
    assert form is not None
    assert form.missing
    assert all(one.question and one.sentence for one in form.missing)
    reading.put()
    assert reading.screen.shows_missing
    assert outbox_list(scene.desk.store) == ()
    reading.presenter.change(form.missing[0].ref)
    assert reading.window.went_to == [InterviewPlace(reading.filling.draft.id, form.missing[0].ref)]


def test_a_file_is_shown_with_its_size_and_can_be_looked_at(scene: Scene) -> None:
    reading = Reading(scene, scene.filled("blue_badge"))
    files = [one for one in reading.answers.values() if one.file is not None]
    assert {one.file.media_type for one in files if one.file} == {"image/jpeg", "application/pdf"}
    for answer in files:
        reading.presenter.look_at(answer.ref)
    reading.runner.settle()
    assert all(bool(file.picture) != bool(file.pages) for file in reading.view.files)
    assert len(reading.view.files) == len(files)


def test_a_file_that_was_lost_is_listed_and_nothing_is_queued(scene: Scene) -> None:
    filling = scene.filled("blue_badge")
    with scene.desk.store.transaction() as tx:
        lost = tx.attachments.of(filling.draft.id)[0]
        tx.attachments.remove(lost.id)
    reading = Reading(scene, filling)
    reading.put()
    form = reading.screen.form
    assert form is not None
    assert [one.sentence for one in form.missing] == [""]
    assert outbox_list(scene.desk.store) == ()


def test_a_draft_changed_in_another_window_says_so_and_is_opened_again(scene: Scene) -> None:
    filling = scene.filled()
    reading = Reading(scene, filling)
    other = reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)
    ref, value = next((one.ref, other.session.question(one.ref).value) for one in reading.answers.values())
    other.apply(SetAnswer(ref, value))
    reading.put()
    assert reading.screen.mend is Mend.OPEN_AGAIN
    assert reading.screen.notice is not None
    reading.presenter.open_again()
    reading.runner.settle()
    reading.put()
    assert len(outbox_list(scene.desk.store)) == 1


def test_a_permission_taken_back_leads_to_asking_again(scene: Scene) -> None:
    filling = scene.filled()
    reading = Reading(scene, filling)
    case_id = filling.draft.case_id
    take_back_all(scene.desk.store, case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.desk.clock)
    reading.put()
    assert reading.screen.mend is Mend.ASK_PERMISSION
    reading.presenter.ask_permission()
    assert reading.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id, case_id)]


def test_a_draft_without_permission_is_not_shown_and_leads_to_asking_again(scene: Scene) -> None:
    filling = scene.filled()
    case_id = filling.draft.case_id
    take_back_all(scene.desk.store, case_id, told="at the desk", by=scene.desk.adviser_id, clock=scene.desk.clock)
    reading = Reading(scene, filling, in_hand=False)
    assert (reading.screen.stage, reading.screen.mend) == (Stage.SHUT, Mend.ASK_PERMISSION)
    reading.presenter.ask_permission()
    reading.runner.settle()
    assert reading.window.went_to == [PermissionPlace("missed_bin", scene.citizen.id, case_id)]


def test_a_form_in_welsh_is_read_back_in_welsh_with_english_beside_it(scene: Scene) -> None:
    filling = scene.filled()
    welsh = next(language for language in filling.session.languages if "(cy)" in language)
    filling.apply(ChangeLanguage(welsh))
    reading = Reading(scene, filling)
    form = reading.screen.form
    assert form is not None
    assert form.language == "cy"
    beside = [one for one in reading.answers.values() if one.english_question]
    assert beside
    assert all(one.english_question != one.question for one in beside)
    assert filling.session.language == welsh


def test_in_english_nothing_stands_beside_the_answers(scene: Scene) -> None:
    reading = Reading(scene, scene.filled())
    assert not any(one.english_question or one.english_answer for one in reading.answers.values())


def test_pressing_twice_queues_once(scene: Scene) -> None:
    reading = Reading(scene, scene.filled())
    reading.presenter.put_in_outbox(ON_PAPER)
    reading.presenter.put_in_outbox(ON_PAPER)
    reading.runner.settle()
    assert len(outbox_list(scene.desk.store)) == 1
