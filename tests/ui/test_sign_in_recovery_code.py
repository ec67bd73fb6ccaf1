from pathlib import Path

import pytest

from caseworker.desk import NewCode
from lp_on_path import put_on_path
from ui.sign_in.recovery_code.presenter import CodePresenter, CodeScreen, Kept, Phase
from waiting_runner import WaitingRunner
from window_around import ScreenLog

CODE = "AAAA1-BBBB2-CCCC3-DDDD4-EEEE5-FFFF6-0GGG7"


class CodeScene:
    def __init__(self) -> None:
        self.runner, self.log, self.told = WaitingRunner(), ScreenLog(), []
        self.presenter = CodePresenter(
            NewCode(CODE, b"%PDF the sheet"),
            self.runner,
            self.log,
            confirm=lambda: self.told.append("noted"),
            confirmed=lambda: self.told.append("confirmed"),
            draw=lambda _, __: [6, 1],
        )
        self.presenter.begin()

    @property
    def screen(self) -> CodeScreen:
        assert isinstance(self.log.screen, CodeScreen)
        return self.log.screen


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CodeScene:
    put_on_path(tmp_path, monkeypatch)
    return CodeScene()


def test_two_groups_are_asked_for_in_their_order(code: CodeScene) -> None:
    code.presenter.go_on()
    assert code.screen.phase is Phase.TYPED_BACK
    assert code.screen.asked == (1, 6)


def test_the_right_groups_confirm_it_with_any_capitals_and_lookalikes(code: CodeScene) -> None:
    code.presenter.go_on()
    code.presenter.check({1: " bbbb2 ", 6: "oggg7"})
    code.runner.settle()
    assert code.told == ["noted", "confirmed"]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [({}, {1, 6}), ({1: "BBBB2"}, {6}), ({1: "BBBB3", 6: "0GGG7"}, {1}), ({1: "0GGG7", 6: "BBBB2"}, {1, 6})],
)
def test_a_wrong_group_is_named_and_nothing_is_confirmed(
    code: CodeScene, typed: dict[int, str], wrong: set[int]
) -> None:
    code.presenter.go_on()
    code.presenter.check(typed)
    code.runner.settle()
    assert code.screen.wrong == wrong
    assert code.told == []


def test_the_code_can_be_shown_again_before_it_is_confirmed(code: CodeScene) -> None:
    code.presenter.go_on()
    code.presenter.show_again()
    assert code.screen.phase is Phase.SHOWN
    assert code.screen.groups == tuple(CODE.split("-"))


def test_the_sheet_is_saved_where_the_person_says(code: CodeScene, tmp_path: Path) -> None:
    code.presenter.save_sheet(tmp_path / "code.pdf")
    code.runner.settle()
    assert (tmp_path / "code.pdf").read_bytes() == b"%PDF the sheet"
    assert code.screen.kept is Kept.SAVED


def test_a_place_that_cannot_be_written_is_told_and_the_code_stays(code: CodeScene, tmp_path: Path) -> None:
    code.presenter.save_sheet(tmp_path / "nowhere" / "code.pdf")
    code.runner.settle()
    assert code.screen.kept is Kept.NOT_YET
    assert code.screen.notice is not None
    assert code.screen.notice.code == "file"


def test_the_sheet_goes_to_the_printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lp = put_on_path(tmp_path, monkeypatch, "Front_desk")
    code = CodeScene()
    code.runner.settle()
    assert [printer.name for printer in code.screen.printers] == ["Front_desk"]
    code.presenter.print_sheet("Front_desk")
    code.runner.settle()
    assert lp.pages == [b"%PDF the sheet"]
    assert code.screen.kept is Kept.PRINTED


def test_a_printer_that_does_not_take_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lp = put_on_path(tmp_path, monkeypatch, "Front_desk")
    lp.jam()
    code = CodeScene()
    code.presenter.print_sheet("Front_desk")
    code.runner.settle()
    assert code.screen.kept is Kept.NOT_YET
    assert code.screen.notice is not None
    assert code.screen.notice.code == "printer.trouble"


def test_the_code_shows_in_no_repr(code: CodeScene) -> None:
    assert "BBBB2" not in repr(code.screen) + repr(NewCode(CODE, b""))
