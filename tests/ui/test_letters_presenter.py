from pathlib import Path

import pytest

from caseworker.casework import LetterWish
from caseworker.desk import letters_to_print, put_by_letter, take_back_all
from caseworker.outbox import OutboxItem
from desk_scene import Scene
from lp_on_path import Lp, put_on_path
from ui.letters.presenter import LettersPresenter, LettersScreen
from ui.navigation import PersonPlace
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    return put_on_path(tmp_path, monkeypatch, "Front_desk", "Office")


def put_by(scene: Scene, item: OutboxItem | None = None, *, copies: int = 1) -> str:
    wish = LetterWish((item or scene.queued()).id, copies=copies)
    scene.clock.instant = scene.clock.now().replace(minute=scene.clock.now().minute + 1)
    return put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.desk.clock).id


class Letters:
    """A presenter of what is to be printed on a real desk."""

    def __init__(self, scene: Scene) -> None:
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), ScreenLog()
        self.presenter = LettersPresenter(self.window.visit(scene.desk, self.runner), self.view)
        self.presenter.begin()
        self.runner.settle()

    @property
    def screen(self) -> LettersScreen:
        assert isinstance(self.view.screen, LettersScreen)
        return self.view.screen

    @property
    def says(self) -> str:
        assert self.screen.shown.letter is not None
        return self.screen.shown.letter.letter.says


def test_the_oldest_letter_is_shown_first(scene: Scene, lp: Lp) -> None:
    first, second = put_by(scene), put_by(scene)
    letters = Letters(scene)
    assert letters.screen.letters is not None
    assert [letter.wish_id for letter in letters.screen.letters] == [first, second]
    assert letters.screen.chosen_id == first
    assert letters.says == "Saved"


def test_a_letter_says_what_is_true_when_it_is_printed(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    scene.desk.courier().deliver_due()
    assert Letters(scene).says == "Received"


def test_printing_all_prints_each_with_its_copies_and_empties_the_list(scene: Scene, lp: Lp) -> None:
    put_by(scene, copies=2)
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.print_all()
    letters.runner.settle()
    assert [("-n 2" in words, "-n 1" in words) for words in lp.words] == [(True, False), (False, True)]
    assert letters_to_print(scene.desk.store) == ()
    assert (letters.screen.letters, letters.screen.printed, letters.screen.batch) == ((), 2, None)
    assert letters.screen.shown.letter is None
    assert letters.window.recounts == 1


def test_one_letter_is_printed_alone(scene: Scene, lp: Lp) -> None:
    first, second = put_by(scene), put_by(scene)
    letters = Letters(scene)
    letters.presenter.choose(second)
    letters.runner.settle()
    letters.presenter.print_chosen()
    letters.runner.settle()
    assert [letter.wish_id for letter in letters_to_print(scene.desk.store)] == [first]
    assert len(lp.pages) == 1
    assert letters.screen.chosen_id == first


def test_a_letter_that_cannot_be_said_now_stays_and_the_others_are_printed(scene: Scene, lp: Lp) -> None:
    item = scene.queued()
    with scene.desk.store.reading() as tx:
        case_id = tx.outbox.submission(item.id).case_id
    unsaid, said = put_by(scene, item), put_by(scene)
    take_back_all(scene.desk.store, case_id, told="by phone", by=scene.desk.adviser_id, clock=scene.desk.clock)
    scene.desk.courier().deliver_due()
    letters = Letters(scene)
    assert letters.screen.shown.no_letter is not None
    letters.presenter.print_all()
    letters.runner.settle()
    assert letters.screen.unsaid == {unsaid}
    assert letters.screen.notice is not None
    assert [letter.wish_id for letter in letters_to_print(scene.desk.store)] == [unsaid]
    assert said not in {letter.wish_id for letter in letters_to_print(scene.desk.store)}


def test_a_printer_that_refuses_ends_the_printing_and_keeps_the_letters(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    put_by(scene)
    lp.jam()
    letters = Letters(scene)
    letters.presenter.print_all()
    letters.runner.settle()
    assert letters.screen.printing.notice is not None
    assert letters.screen.batch is None
    assert len(letters_to_print(scene.desk.store)) == 2


def test_without_a_printer_the_letters_wait(scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path(tmp_path, monkeypatch)
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.print_all()
    letters.runner.settle()
    assert letters.screen.printing.notice is not None
    assert letters.screen.printing.notice.code == "printer.none"
    assert len(letters_to_print(scene.desk.store)) == 1


def test_stopping_prints_no_further_letter(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.print_all()
    letters.presenter.stop()
    letters.runner.settle()
    assert len(lp.pages) == 1
    assert len(letters_to_print(scene.desk.store)) == 1


def test_a_letter_on_paper_is_noted_before_the_page_hears_of_it(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.print_chosen()
    letters.runner.waiting.popleft()()  # made
    still_waiting: list[int] = []
    letters.view.on_screen = lambda _: still_waiting.append(len(letters_to_print(scene.desk.store)))
    letters.runner.waiting.popleft()()  # printed
    assert still_waiting[0] == 0  # before the page heard of anything


def test_a_dropped_letter_is_gone_and_nothing_was_printed(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.drop()
    letters.runner.settle()
    assert letters_to_print(scene.desk.store) == ()
    assert lp.pages == []


def test_the_record_of_the_person_is_a_step_away(scene: Scene, lp: Lp) -> None:
    put_by(scene)
    letters = Letters(scene)
    letters.presenter.open_person()
    assert letters.window.went_to == [PersonPlace(scene.citizen.id)]
