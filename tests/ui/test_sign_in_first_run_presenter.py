from pathlib import Path

import pytest

from caseworker.accounts import Cost
from caseworker.desk import Desk, code_is_confirmed, open_desk
from desk_scene import CENTRE, PASSPHRASE
from fixed_clock import FixedClock
from ui.sign_in.checks import Field, Problem, typed_of
from ui.sign_in.first_run.presenter import FirstRunPresenter, FirstRunScreen, Step
from waiting_runner import WaitingRunner
from window_around import ScreenLog

CHEAP = Cost(memory_kib=64, passes=1)
ADVISER = {
    Field.NAME: "Priya Shah",
    Field.SIGN_IN_NAME: "priya",
    Field.PASSPHRASE: PASSPHRASE,
    Field.AGAIN: PASSPHRASE,
}


class FirstRunScene:
    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.runner, self.log, self.finished = WaitingRunner(), ScreenLog(), []
        self.presenter = FirstRunPresenter(folder, self.runner, self.log, self.finished.append, clock=clock, cost=CHEAP)
        self.presenter.begin()

    @property
    def screen(self) -> FirstRunScreen:
        assert isinstance(self.log.screen, FirstRunScreen)
        return self.log.screen

    def type(self, typed: dict[Field, str]) -> None:
        for what, text in typed.items():
            self.presenter.keep(what, text)

    def to_adviser(self, *, practice: bool) -> None:
        self.presenter.choose_kind(practice=practice)
        self.presenter.go_on()
        self.type(typed_of(CENTRE))
        self.presenter.go_on()
        self.presenter.go_on()
        self.type(ADVISER)

    def make(self, *, practice: bool) -> Desk:
        self.to_adviser(practice=practice)
        self.presenter.go_on()
        self.runner.waiting.popleft()()
        assert self.presenter.desk is not None
        return self.presenter.desk


@pytest.fixture
def first_run(tmp_path: Path, clock: FixedClock) -> FirstRunScene:
    return FirstRunScene(tmp_path / "desk", clock)


def test_nothing_is_chosen_for_anybody(first_run: FirstRunScene) -> None:
    first_run.presenter.go_on()
    assert first_run.screen.step is Step.KIND
    assert first_run.screen.has_no_kind


def test_going_back_keeps_everything_typed(first_run: FirstRunScene) -> None:
    first_run.to_adviser(practice=True)
    before = dict(first_run.presenter.typed)
    for step in (Step.PLACE, Step.CENTRE, Step.KIND):
        first_run.presenter.go_back()
        assert first_run.screen.step is step
    for _ in range(3):
        first_run.presenter.go_on()
    assert first_run.screen.step is Step.ADVISER
    assert first_run.screen.is_practice
    assert dict(first_run.screen.typed) == before


def test_the_letters_follow_the_name_until_somebody_types_their_own(first_run: FirstRunScene) -> None:
    first_run.type({Field.CENTRE: "Northfield Library"})
    assert first_run.presenter.typed[Field.LETTERS] == "NL"
    first_run.type({Field.LETTERS: "NFL", Field.CENTRE: "Southfield Library"})
    assert first_run.presenter.typed[Field.LETTERS] == "NFL"


def test_a_page_with_a_fault_is_not_left(first_run: FirstRunScene) -> None:
    first_run.to_adviser(practice=True)
    first_run.type({Field.AGAIN: "something else"})
    first_run.presenter.go_on()
    assert first_run.screen.step is Step.ADVISER
    assert first_run.screen.problems == {Field.AGAIN: Problem.DIFFERENT}
    assert not first_run.runner.waiting


def test_a_desk_is_made_and_its_code_doubted_until_it_is_confirmed(first_run: FirstRunScene, tmp_path: Path) -> None:
    desk = first_run.make(practice=True)
    assert first_run.screen.step is Step.CODE
    assert len(first_run.presenter.new_code.code.split("-")) == 7
    assert not code_is_confirmed(tmp_path / "desk")
    first_run.presenter.confirm_code()
    assert code_is_confirmed(tmp_path / "desk")
    desk.close()


def test_the_passphrase_is_forgotten_once_the_vault_is_made(first_run: FirstRunScene) -> None:
    desk = first_run.make(practice=True)
    assert PASSPHRASE not in first_run.screen.typed.values()
    assert PASSPHRASE not in repr(first_run.screen)
    desk.close()


def test_a_practice_desk_opens_with_its_services_and_no_question_about_offices(first_run: FirstRunScene) -> None:
    desk = first_run.make(practice=True)
    first_run.presenter.code_confirmed()
    first_run.presenter.backup_settled()
    assert first_run.screen.step is Step.OPENING
    assert first_run.finished == []
    first_run.runner.settle()
    assert first_run.finished == [desk]
    with desk.store.reading() as tx:
        assert len(tx.services.all()) == 3
        assert [office.is_practice for office in tx.offices.everyone()] == [True]
    desk.close()


def test_a_real_desk_is_asked_for_its_first_office(first_run: FirstRunScene, clock: FixedClock, tmp_path: Path) -> None:
    desk = first_run.make(practice=False)
    first_run.presenter.code_confirmed()
    first_run.presenter.backup_settled()
    assert first_run.screen.step is Step.OFFICE
    first_run.presenter.office_settled()
    assert first_run.finished == [desk]
    assert desk.settings.centre == CENTRE
    assert not desk.settings.practice
    desk.close()
    open_desk(tmp_path / "desk", sign_in_name="priya", passphrase=PASSPHRASE, clock=clock).close()


def test_a_folder_that_cannot_be_written_is_told_and_can_be_tried_again(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "file").touch()
    first_run = FirstRunScene(tmp_path / "file", clock)
    first_run.to_adviser(practice=True)
    first_run.presenter.go_on()
    first_run.runner.settle()
    assert first_run.screen.step is Step.ADVISER
    assert first_run.screen.notice is not None
    assert first_run.screen.notice.code == "keys.folder"
    assert first_run.screen.typed[Field.PASSPHRASE] == PASSPHRASE


def test_a_desk_made_meanwhile_is_left_alone(first_run: FirstRunScene, tmp_path: Path, clock: FixedClock) -> None:
    other = FirstRunScene(tmp_path / "desk", clock)
    other.make(practice=True).close()
    first_run.to_adviser(practice=True)
    first_run.presenter.go_on()
    first_run.runner.settle()
    assert first_run.screen.notice is not None
    assert first_run.screen.notice.code == "vault.exists"
