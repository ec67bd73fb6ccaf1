import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asking import Asking
from caseworker.casework import AnswerNote, Interpreter, InterpreterWay, Source, Standing, Teller
from caseworker.desk import Filling, interpreter_of, print_what_is_left, reopen_draft
from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.interpreter_sheet import InterpreterSheet
from ui.interview.screen import SectionState, Stage
from ui.interview.source_sheet import SourceSheet
from ui.navigation import InterviewPlace, ReadBackPlace
from ui.read_back.answers_card import AnswersCard
from ui.read_back.reading import read_form
from ui.widgets import FactRows, Words

BINS = "/data/missed/bins"
DUE = "/data/missed/due_on"
LEFT = "/data/place/where_left"
WELSH, ENGLISH = "Cymraeg (cy)", "English (en)"
PASSPORT = Source(Teller.DOCUMENT, "Passport")
AMINA = Source(Teller.HELPER, "Amina", "daughter")
Key = Qt.Key


def kept(scene: Scene, filling: Filling) -> Filling:
    return reopen_draft(scene.desk.store, filling.draft.id, scene.desk.surroundings, clock=scene.desk.clock)


def opened(visitor: Visitor, scene: Scene, qtbot: QtBot, filling: Filling, ref: str) -> InterviewPage:
    page = visitor.open(open_interview_page, InterviewPlace(filling.draft.id, ref), scene.desk)
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
    if page._screen.step is None or page._screen.step.key != ref:
        page._presenter.go_to(ref)
    return page


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_an_answer_is_given_by_who_was_chosen_for_it_and_the_next_by_the_citizen(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    asking.presenter.notes.say(BINS, PASSPORT, from_here_on=False)
    assert asking.step.sources[BINS] == PASSPORT
    asking.presenter.answer(BINS, "food")
    asking.go_on()
    asking.presenter.answer(DUE, "2026-11-20")
    asking.runner.settle()
    notes = kept(scene, asking.presenter.opened.filling).notes
    assert notes.of(BINS).source == PASSPORT
    assert notes.of(DUE).source.is_citizen


def test_somebody_answers_from_here_on_and_is_known_from_then_on(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    asking.presenter.answer(BINS, "food")
    asking.presenter.notes.say(BINS, AMINA, from_here_on=True)
    asking.go_on()
    asking.presenter.answer(DUE, "2026-11-20")
    asking.presenter.notes.say(DUE, Source(), from_here_on=True)
    asking.runner.settle()
    notes = kept(scene, asking.presenter.opened.filling).notes
    assert notes.of(BINS).source == AMINA
    assert notes.of(DUE).source.is_citizen
    assert AMINA in asking.screen.sources


def test_what_is_not_known_is_left_blank_listed_and_read_back_apart(scene: Scene) -> None:
    filling = scene.filled()
    asking = Asking(scene, filling)
    asking.presenter.go_to(LEFT)
    assert LEFT in asking.step.may_be_unknown
    asking.presenter.notes.turn_unknown(LEFT)
    assert asking.step.questions[0].value == ""
    asking.presenter.finish()
    asking.runner.settle()
    assert asking.screen.unfinished is not None
    assert [(one.ref, one.is_unknown) for one in asking.screen.unfinished.left] == [(LEFT, True)]
    asking.go_on()
    assert asking.window.went_to == [ReadBackPlace(filling.draft.id)]
    form = read_form(scene.desk, asking.presenter.opened.filling)
    told = {one.ref: one for section in form.sections for one in section.answers}
    assert told[LEFT].note == AnswerNote(is_unknown=True)


def test_a_question_that_must_be_answered_or_has_its_own_way_cannot_be_noted_unknown(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    assert asking.step.questions[0].required
    asking.presenter.notes.turn_unknown(BINS)
    assert not asking.presenter.opened.filling.notes.everything
    asking.presenter.answer(BINS, "food")
    badge = Asking(scene, scene.filled("blue_badge"))
    badge.presenter.go_to("/data/person/birth_known")
    assert "/data/person/birth_known" not in badge.step.may_be_unknown


def test_what_is_put_off_is_marked_offered_before_reading_back_and_outlives_a_restart(scene: Scene) -> None:
    filling = scene.filled()
    asking = Asking(scene, filling)
    asking.presenter.go_to(LEFT)
    asking.presenter.later(LEFT)
    asking.runner.settle()
    again = Asking(scene, kept(scene, filling))
    again.presenter.go_to(DUE)
    assert [line.state for line in again.screen.sections if line.key == "/data/place"] == [SectionState.LATER]
    again.presenter.finish()
    again.runner.settle()
    assert again.screen.unfinished is not None
    assert [one.ref for one in again.screen.unfinished.left] == [LEFT]
    again.presenter.go_to(LEFT)
    again.go_on()
    assert not again.presenter.opened.filling.notes.everything


def test_what_was_noted_stands_on_the_sheet_of_what_is_left(scene: Scene) -> None:
    filling, desk = scene.filled(), scene.desk
    asking = Asking(scene, filling)
    asking.presenter.go_to(LEFT)
    asking.presenter.later(LEFT)
    asking.runner.settle()
    how = {"by": desk.adviser_id, "clock": desk.clock}
    assert print_what_is_left(desk.store, filling.draft.id, desk.surroundings, **how).pdf


def test_the_second_language_stands_beside_the_first_and_the_citizen_sees_one(scene: Scene) -> None:
    asking = Asking(scene, scene.begin())
    assert asking.step.beside == {}
    english = asking.step.questions[0]
    asking.presenter.speak(WELSH)
    asking.runner.settle()
    welsh = asking.step.questions[0]
    assert welsh.label != english.label
    assert asking.step.beside[BINS].label == english.label
    assert asking.step.beside[BINS].choices == {choice.value: choice.label for choice in english.choices}
    assert asking.screen.sections[0].title != asking.screen.sections[0].spoken
    asking.presenter.read_beside("")
    assert asking.step.beside == {}
    asking.presenter.speak(ENGLISH)
    asking.runner.settle()
    asking.presenter.read_beside(WELSH)
    assert asking.step.questions[0].label == english.label
    assert asking.step.beside[BINS].label == welsh.label


def test_f7_notes_that_they_do_not_know_and_goes_on_and_takes_it_back(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    filling = scene.begin()
    page = opened(visitor, scene, qtbot, filling, LEFT)
    assert page.step.blocks[0].unknown.isVisible()
    press(qtbot, Key.Key_F7)
    qtbot.waitUntil(lambda: page._screen.step is not None and page._screen.step.key != LEFT)
    page._presenter.go_to(LEFT)
    assert page.step.blocks[0].note.words.text() == "Does not know"
    press(qtbot, Key.Key_F7)
    assert page._screen.step.key == LEFT
    assert page.step.blocks[0].note.words.text() == ""
    qtbot.waitUntil(lambda: not kept(scene, filling).notes.everything)


def test_f8_takes_the_document_that_an_answer_is_read_from(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    filling = scene.begin()
    page = opened(visitor, scene, qtbot, filling, BINS)
    press(qtbot, Key.Key_F8)
    sheet = page.findChild(SourceSheet)
    assert sheet is not None
    sheet.ways.choose(("document",))
    sheet._show_way()
    sheet.document.set_text("Council tax bill")
    sheet._keep()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    press(qtbot, Key.Key_1)
    qtbot.waitUntil(lambda: kept(scene, filling).notes.of(BINS).source.name == "Council tax bill")
    assert page.step.blocks[0].note.words.text() == "From: Council tax bill"


@pytest.mark.parametrize(("standing", "is_taken"), [(Standing.SERVICE, True), (Standing.UNDER_18, False)])
def test_who_interprets_is_changed_between_the_questions(
    scene: Scene, visitor: Visitor, qtbot: QtBot, standing: Standing, is_taken: bool
) -> None:
    filling = scene.begin()
    page = opened(visitor, scene, qtbot, filling, BINS)
    page.side.interpreter_asked.emit()
    sheet = page.findChild(InterpreterSheet)
    assert sheet is not None
    sheet.fields.who.choose(standing)
    sheet.fields._show_who()
    sheet.fields.name.set_text("Sara Malik")
    sheet.fields.language.set_text("Urdu")
    sheet.fields.way.choose(InterpreterWay.BY_PHONE)
    sheet._keep()
    assert sheet.fields.warning.isVisible() is not is_taken
    told = Interpreter("Sara Malik", "Urdu", InterpreterWay.BY_PHONE, Standing.SERVICE) if is_taken else None
    case_id = filling.draft.case_id
    qtbot.waitUntil(lambda: interpreter_of(scene.desk.store, case_id, clock=scene.desk.clock) == told)
    if is_taken:
        qtbot.waitUntil(lambda: page._screen.interpreter == told)


def test_who_gave_an_answer_is_read_back_beside_it(scene: Scene, qtbot: QtBot) -> None:
    filling = scene.filled()
    asking = Asking(scene, filling)
    asking.presenter.notes.say(BINS, AMINA, from_here_on=False)
    card = AnswersCard()
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.shown):
        card.show_sections(read_form(scene.desk, asking.presenter.opened.filling).sections)
    words = [one.text() for rows in card.findChildren(FactRows) for one in rows.findChildren(Words)]
    assert words.count("Said by Amina, daughter") == 1
