"""Settings: the folder of the scanner."""

from pathlib import Path

from caseworker.desk import scan_folder
from desk_scene import Scene
from ui.settings.scanner.presenter import ScannerPresenter, ScannerScreen
from waiting_runner import WaitingRunner
from window_around import ScreenLog


def presented(scene: Scene) -> tuple[ScannerPresenter, WaitingRunner, ScreenLog]:
    runner, view = WaitingRunner(), ScreenLog()
    presenter = ScannerPresenter(scene.desk, runner, view)
    presenter.begin()
    runner.settle()
    return presenter, runner, view


def screen_of(view: ScreenLog) -> ScannerScreen:
    assert isinstance(view.screen, ScannerScreen)
    return view.screen


def test_a_folder_is_chosen_and_given_up(scene: Scene, tmp_path: Path) -> None:
    presenter, runner, view = presented(scene)
    assert screen_of(view) == ScannerScreen(None, is_read=True)
    scans = tmp_path / "scans"
    scans.mkdir()
    presenter.choose(scans)
    runner.settle()
    assert screen_of(view).folder == scans == scan_folder(scene.desk.vault.folder)
    assert screen_of(view).notice is not None
    presenter.forget()
    runner.settle()
    assert screen_of(view).folder is None
    assert scan_folder(scene.desk.vault.folder) is None


def test_a_folder_that_cannot_be_read_is_not_kept(scene: Scene, tmp_path: Path) -> None:
    presenter, runner, view = presented(scene)
    presenter.choose(tmp_path / "gone")
    runner.settle()
    notice = screen_of(view).notice
    assert notice is not None
    assert "cannot be opened" in notice.sentence
    assert scan_folder(scene.desk.vault.folder) is None
