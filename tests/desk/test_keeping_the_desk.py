from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from caseworker.accounts import Cost, SignInError, WeakPassphrase
from caseworker.connectors import Access
from caseworker.desk import (
    Desk,
    FirstAdviser,
    NewDesk,
    NoSuchAdviser,
    NotForPractice,
    TrialStep,
    back_up_now,
    backup_place,
    change_centre,
    change_office,
    choose_backup_place,
    code_is_confirmed,
    code_to_confirm,
    confirm_code,
    known_backups,
    last_backup,
    open_desk,
    recover_desk,
    renew_code,
    set_up_desk,
    try_office,
)
from caseworker.store import BackupFailed
from desk_scene import CENTRE, PASSPHRASE, Scene
from fixed_clock import FixedClock

NEW = "eight purple lamps in a field"


@pytest.fixture
def new_desk(tmp_path: Path, clock: FixedClock) -> NewDesk:
    adviser = FirstAdviser("Priya Shah", "priya", PASSPHRASE)
    cheap = Cost(memory_kib=64, passes=1)
    with code_to_confirm(tmp_path):
        made = set_up_desk(tmp_path, CENTRE, adviser, practice=True, clock=clock, cost=cheap)
    made.desk.close()
    return made


def test_a_code_is_doubted_until_it_is_confirmed(new_desk: NewDesk, tmp_path: Path, clock: FixedClock) -> None:
    assert not code_is_confirmed(tmp_path)
    desk = open_desk(tmp_path, sign_in_name="priya", passphrase=PASSPHRASE, clock=clock)
    confirm_code(desk)
    assert code_is_confirmed(tmp_path)
    renew_code(desk)
    assert not code_is_confirmed(tmp_path)
    desk.close()


def test_a_desk_that_was_not_made_leaves_no_doubt(tmp_path: Path, clock: FixedClock) -> None:
    weak = FirstAdviser("Priya Shah", "priya", "short")
    with pytest.raises(WeakPassphrase), code_to_confirm(tmp_path):
        set_up_desk(tmp_path, CENTRE, weak, practice=True, clock=clock)
    assert code_is_confirmed(tmp_path)


def test_a_forgotten_passphrase_is_replaced_with_the_code(new_desk: NewDesk, tmp_path: Path, clock: FixedClock) -> None:
    code = new_desk.recovery_code
    recovered = recover_desk(tmp_path, code=code, sign_in_name="PRIYA", passphrase=NEW, clock=clock)
    assert recovered.recovery_code != code
    assert recovered.recovery_sheet.startswith(b"%PDF")
    assert not code_is_confirmed(tmp_path)
    recovered.desk.close()
    with pytest.raises(SignInError):
        recover_desk(tmp_path, code=code, sign_in_name="priya", passphrase=NEW, clock=clock)


@pytest.mark.parametrize(("name", "passphrase", "refused"), [("nobody", NEW, NoSuchAdviser), ("", NEW, NoSuchAdviser)])
def test_recovering_refuses_without_changing(
    new_desk: NewDesk, tmp_path: Path, clock: FixedClock, name: str, passphrase: str, refused: type[SignInError]
) -> None:
    with pytest.raises(refused):
        recover_desk(tmp_path, code=new_desk.recovery_code, sign_in_name=name, passphrase=passphrase, clock=clock)
    open_desk(tmp_path, sign_in_name="priya", passphrase=PASSPHRASE, clock=clock).close()


def test_backups_go_where_it_was_chosen_and_are_found_again(
    make_desk: Callable[[], Desk], tmp_path: Path, clock: FixedClock
) -> None:
    desk = make_desk()
    assert backup_place(desk.vault.folder) is None
    assert last_backup(desk) is None
    stick = tmp_path / "stick"
    made = choose_backup_place(desk, stick)
    clock.instant += timedelta(hours=1)
    later = back_up_now(desk)
    assert made.folder.parent == stick
    assert known_backups(desk.vault.folder) == (later, made)
    assert known_backups(tmp_path / "elsewhere", also=made.folder) == (made,)
    assert last_backup(desk) == later.made_at


def test_a_place_that_cannot_be_written_is_not_chosen(make_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = make_desk()
    (tmp_path / "file").touch()
    with pytest.raises(BackupFailed):
        choose_backup_place(desk, tmp_path / "file")
    assert backup_place(desk.vault.folder) is None


def test_a_changed_centre_is_known_at_once_and_after_the_next_sign_in(
    make_desk: Callable[[], Desk], clock: FixedClock
) -> None:
    desk = make_desk()
    change_centre(desk, replace(CENTRE, name="Southfield Library"))
    assert desk.surroundings.centre == "Southfield Library"
    again = open_desk(desk.vault.folder, sign_in_name="priya", passphrase=PASSPHRASE, clock=clock)
    assert again.settings.centre.name == "Southfield Library"
    assert again.settings.practice
    again.close()


def test_an_office_that_answers_says_what_it_offers(scene: Scene) -> None:
    trial = try_office(scene.desk, scene.goes_to)
    assert trial.failed_at is None
    assert "Blue Badge" in " ".join(trial.forms)
    assert trial.clock_ahead is not None


def test_an_office_that_is_away_is_not_reached(scene: Scene) -> None:
    scene.office.stop()
    assert try_office(scene.desk, scene.goes_to).failed_at is TrialStep.REACH


def test_an_office_that_does_not_know_the_desk_says_so(scene: Scene) -> None:
    wrong = change_office(scene.desk, scene.goes_to.id, url=scene.goes_to.url.replace("/key/", "/key/x"))
    assert try_office(scene.desk, wrong).failed_at is TrialStep.ACCOUNT


def test_a_practice_desk_tries_no_office_elsewhere(scene: Scene) -> None:
    elsewhere = replace(scene.goes_to, url="https://office.example/v1", access=Access.BEARER)
    with pytest.raises(NotForPractice):
        try_office(scene.desk, elsewhere)
