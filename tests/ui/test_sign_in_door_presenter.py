from collections.abc import Callable
from pathlib import Path

import pytest

from caseworker.accounts import Cost, KeychainTrouble
from caseworker.base import vault_exists
from caseworker.desk import (
    Desk,
    FirstAdviser,
    back_up_now,
    choose_backup_place,
    code_is_confirmed,
    code_to_confirm,
    renew_code,
    set_up_desk,
)
from desk_scene import CENTRE, PASSPHRASE
from fixed_clock import FixedClock
from ui.sign_in.checks import Field, Problem
from ui.sign_in.door.presenter import Door, DoorPresenter, DoorScreen
from ui.sign_in.recover.presenter import RecoverPresenter, RecoverScreen
from ui.sign_in.restore.presenter import RestorePresenter, RestoreScreen
from waiting_runner import WaitingRunner
from window_around import ScreenLog

NEW = "eight purple lamps in a field"


class MemoryKeychain:
    """Keeps secrets until it falls silent."""

    def __init__(self, *, is_silent: bool = False) -> None:
        self.kept: dict[str, bytes] = {}
        self.is_silent = is_silent

    def secret(self, vault_id: str) -> bytes | None:
        self._answer()
        return self.kept.get(vault_id)

    def keep(self, vault_id: str, secret: bytes) -> None:
        self._answer()
        self.kept[vault_id] = secret

    def forget(self, vault_id: str) -> None:
        self._answer()
        del self.kept[vault_id]

    def _answer(self) -> None:
        if self.is_silent:
            raise KeychainTrouble


SILENT = MemoryKeychain(is_silent=True)


class DoorScene:
    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self.runner, self.log = WaitingRunner(), ScreenLog()
        self.signed_in: list[Desk] = []
        self.presenter = DoorPresenter(
            folder, self.runner, self.log, self.signed_in.append, clock=clock, keychain=SILENT
        )
        self.presenter.begin()

    @property
    def screen(self) -> DoorScreen:
        assert isinstance(self.log.screen, DoorScreen)
        return self.log.screen

    @property
    def code(self) -> str:
        assert self.screen.notice is not None
        return self.screen.notice.code


@pytest.fixture
def folder(make_desk: Callable[..., Desk], tmp_path: Path) -> Path:
    make_desk(tmp_path / "desk").close()
    return tmp_path / "desk"


@pytest.fixture
def door(folder: Path, clock: FixedClock) -> DoorScene:
    return DoorScene(folder, clock)


def test_name_and_passphrase_open_the_desk(door: DoorScene) -> None:
    door.presenter.sign_in("Priya", PASSPHRASE)
    assert door.screen.door is Door.OPENING
    door.runner.settle()
    (desk,) = door.signed_in
    assert desk.adviser_name == "Priya Shah"
    desk.close()


def test_a_wrong_passphrase_is_told_in_words_and_can_be_typed_again(door: DoorScene) -> None:
    door.presenter.sign_in("priya", "not this one")
    door.runner.settle()
    assert (door.screen.door, door.screen.tries, door.code) == (Door.SHUT, 1, "sign-in.wrong")
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    door.signed_in[0].close()


def test_after_several_wrong_tries_the_wait_is_told(door: DoorScene) -> None:
    for _ in range(4):
        door.presenter.sign_in("priya", "not this one")
        door.runner.settle()
    assert door.code == "sign-in.wait"


def test_a_second_press_while_it_opens_does_nothing(door: DoorScene) -> None:
    door.presenter.sign_in("priya", PASSPHRASE)
    door.presenter.sign_in("priya", PASSPHRASE)
    assert len(door.runner.waiting) == 1


def test_a_desk_that_opens_after_cancel_is_closed_again(door: DoorScene, folder: Path) -> None:
    door.presenter.sign_in("priya", PASSPHRASE)
    door.presenter.stop()
    assert (door.screen.door, door.code) == (Door.SHUT, "job.cancelled")
    door.runner.settle()
    assert door.signed_in == []
    assert list(folder.rglob("*-wal")) == []
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    door.signed_in[0].close()


def test_a_damaged_vault_says_what_to_do(door: DoorScene, folder: Path) -> None:
    (vault,) = (folder / "vault").glob("*.db")
    vault.write_bytes(b"x" * vault.stat().st_size)
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    assert door.code == "vault.damaged"


def test_a_keychain_that_never_answers_is_told_in_words(tmp_path: Path, clock: FixedClock) -> None:
    adviser = FirstAdviser("Priya Shah", "priya", PASSPHRASE)
    cheap = Cost(memory_kib=64, passes=1)
    made = set_up_desk(tmp_path, CENTRE, adviser, practice=True, clock=clock, cost=cheap, keychain=MemoryKeychain())
    made.desk.close()
    door = DoorScene(tmp_path, clock)
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    assert door.code == "keychain"


def test_a_code_that_nobody_confirmed_is_replaced_by_a_new_one(door: DoorScene, folder: Path) -> None:
    with code_to_confirm(folder):
        pass
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    assert door.screen.door is Door.CODE_DOUBTED
    door.presenter.make_new_code()
    door.runner.settle()
    assert door.screen.door is Door.CODE
    assert door.presenter.new_code.sheet.startswith(b"%PDF")
    door.presenter.confirm_code()
    door.presenter.code_settled()
    assert code_is_confirmed(folder)
    door.signed_in[0].close()


def test_the_new_code_may_wait_and_is_asked_for_again(door: DoorScene, folder: Path) -> None:
    with code_to_confirm(folder):
        pass
    door.presenter.sign_in("priya", PASSPHRASE)
    door.runner.settle()
    door.presenter.code_settled()
    door.signed_in[0].close()
    assert not code_is_confirmed(folder)


def recovering(
    folder: Path, clock: FixedClock, code: str, typed: dict[Field, str]
) -> tuple[RecoverScreen, list[object]]:
    runner, log, recovered = WaitingRunner(), ScreenLog(), []
    presenter = RecoverPresenter(folder, runner, log, recovered.append, clock=clock, keychain=SILENT)
    presenter.recover(code, typed)
    runner.settle()
    assert isinstance(log.screen, RecoverScreen)
    return log.screen, recovered


TYPED = {Field.SIGN_IN_NAME: "priya", Field.PASSPHRASE: NEW, Field.AGAIN: NEW}


@pytest.fixture
def code(make_desk: Callable[..., Desk], tmp_path: Path) -> str:
    return renew_code(make_desk(tmp_path / "desk")).code


def test_the_code_gives_a_new_passphrase_and_a_new_code(code: str, tmp_path: Path, clock: FixedClock) -> None:
    _, (new,) = recovering(tmp_path / "desk", clock, code.lower(), TYPED)
    assert new.recovery_code != code
    assert new.desk.knows(NEW)
    new.desk.close()


def test_what_is_wrong_stands_at_its_field(code: str, tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "desk"
    assert recovering(folder, clock, "AAAAA", TYPED)[0].code_trouble is not None
    assert recovering(folder, clock, " ", TYPED)[0].code_trouble is not None
    assert recovering(folder, clock, code, {**TYPED, Field.SIGN_IN_NAME: "nobody"})[0].name_trouble is not None
    weak = {**TYPED, Field.PASSPHRASE: "short", Field.AGAIN: "short"}
    assert recovering(folder, clock, code, weak)[0].problems == {Field.PASSPHRASE: Problem.SHORT}


def restoring(folder: Path, clock: FixedClock) -> tuple[RestorePresenter, WaitingRunner, ScreenLog, list[object]]:
    runner, log, restored = WaitingRunner(), ScreenLog(), []
    presenter = RestorePresenter(folder, runner, log, restored.append, clock=clock)
    presenter.begin()
    runner.settle()
    return presenter, runner, log, restored


def test_backups_are_found_where_they_were_made_and_one_is_put_in_place(
    make_desk: Callable[..., Desk], tmp_path: Path, clock: FixedClock
) -> None:
    desk = make_desk(tmp_path / "desk")
    choose_backup_place(desk, tmp_path / "stick")
    desk.close()
    presenter, runner, log, restored = restoring(tmp_path / "desk", clock)
    assert isinstance(log.screen, RestoreScreen)
    assert log.screen.backups is not None
    (backup,) = log.screen.backups
    presenter.restore(backup.folder)
    runner.settle()
    assert len(restored) == 1
    assert list((tmp_path / "desk").glob("vault-set-aside-*"))


def test_a_desk_is_brought_back_to_an_empty_folder(
    make_desk: Callable[..., Desk], tmp_path: Path, clock: FixedClock
) -> None:
    desk = make_desk(tmp_path / "desk")
    backup = back_up_now(desk)
    presenter, runner, _, restored = restoring(tmp_path / "new computer", clock)
    presenter.look_in(backup.folder.parent)
    runner.settle()
    presenter.restore(backup.folder)
    runner.settle()
    assert len(restored) == 1
    assert vault_exists(tmp_path / "new computer")


def test_a_folder_without_a_backup_is_told(folder: Path, tmp_path: Path, clock: FixedClock) -> None:
    presenter, runner, log, restored = restoring(folder, clock)
    presenter.look_in(tmp_path)
    runner.settle()
    assert isinstance(log.screen, RestoreScreen)
    assert log.screen.notice is not None
    presenter.restore(tmp_path)
    runner.settle()
    assert restored == []
