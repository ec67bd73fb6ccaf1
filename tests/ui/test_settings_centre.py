from pathlib import Path

from caseworker.casework import Nation
from caseworker.desk import open_desk
from desk_scene import PASSPHRASE, Scene
from ui.settings.centre.presenter import CentrePresenter, CentreScreen
from ui.sign_in.checks import Field, typed_of
from waiting_runner import WaitingRunner
from window_around import ScreenLog


def test_the_nation_whose_bank_holidays_are_kept_is_chosen_with_the_details(scene: Scene, tmp_path: Path) -> None:
    runner, view = WaitingRunner(), ScreenLog()
    presenter = CentrePresenter(scene.desk, runner, view)
    presenter.begin()
    assert isinstance(view.screen, CentreScreen)
    assert view.screen.nation is Nation.ENGLAND
    typed = {**typed_of(scene.desk.settings.centre), Field.CENTRE: "Leith Library"}
    presenter.keep(typed, Nation.SCOTLAND)
    runner.settle()
    assert isinstance(view.screen, CentreScreen)
    assert (view.screen.nation, view.screen.problems) == (Nation.SCOTLAND, {})
    again = open_desk(tmp_path / "desk", sign_in_name="priya", passphrase=PASSPHRASE, clock=scene.clock)
    assert (again.settings.centre.name, again.settings.centre.nation) == ("Leith Library", Nation.SCOTLAND)
    again.close()
