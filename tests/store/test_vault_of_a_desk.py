import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from caseworker.accounts import (
    Cost,
    FolderTrouble,
    KeysDamaged,
    LastAdviser,
    NameTaken,
    NotYours,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from caseworker.base import SLOTS_FILE, vault_exists
from caseworker.casework import Citizen
from caseworker.store import (
    BackupFailed,
    BackupUnusable,
    NewVault,
    NotFound,
    Vault,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultNewer,
    backups_in,
    create_vault,
    open_vault,
    recover_vault,
    restore_backup,
)
from fixed_clock import NOW, FixedClock

SignIn = Callable[..., Vault]
CHEAP = Cost(memory_kib=64, passes=1)
PASSPHRASE = "tin roof rusted"
PERSON = Citizen("1" * 32, "Margaret Whitlow")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def new_vault(desk: Path, clock: FixedClock) -> Iterator[NewVault]:
    made = create_vault(desk, name="Sam Okafor", sign_in_name="sam", passphrase=PASSPHRASE, clock=clock, cost=CHEAP)
    yield made
    made.vault.close()


@pytest.fixture
def sign_in(desk: Path, clock: FixedClock) -> Iterator[SignIn]:
    """Signs in, as Sam unless told otherwise; what was opened is closed at the end."""
    opened: list[Vault] = []

    def sign_in(sign_in_name: str = "sam", passphrase: str = PASSPHRASE) -> Vault:
        opened.append(open_vault(desk, sign_in_name=sign_in_name, passphrase=passphrase, clock=clock))
        return opened[-1]

    yield sign_in
    for vault in opened:
        vault.close()


def names(vault: Vault) -> list[str]:
    with vault.store.reading() as tx:
        return [citizen.name for citizen in tx.people.recent()]


def add_person(vault: Vault, citizen: Citizen = PERSON) -> None:
    with vault.store.transaction() as tx:
        tx.people.add(citizen, at=NOW)


def acts(vault: Vault) -> list[str]:
    with vault.store.reading() as tx:
        assert tx.ledger.verify().is_whole
        return [entry.act for entry in tx.ledger.entries()]


def test_what_was_saved_is_there_after_signing_in_again(new_vault: NewVault, sign_in: SignIn) -> None:
    add_person(new_vault.vault)
    new_vault.vault.close()
    again = sign_in()
    assert names(again) == ["Margaret Whitlow"]
    assert again.adviser_id == new_vault.adviser.id
    with again.store.reading() as tx:
        assert tx.advisers.everyone() == (new_vault.adviser,)
    assert acts(again) == ["desk.set-up"]


def test_a_second_set_up_changes_nothing(new_vault: NewVault, desk: Path, clock: FixedClock, sign_in: SignIn) -> None:
    with pytest.raises(VaultExists):
        create_vault(desk, name="Eve", sign_in_name="eve", passphrase="seven green bottles", clock=clock)
    assert sign_in().adviser_id == new_vault.adviser.id


def test_a_desk_that_is_not_set_up_is_said_to_be_so(desk: Path, clock: FixedClock, sign_in: SignIn) -> None:
    assert not vault_exists(desk)
    with pytest.raises(VaultMissing):
        sign_in()
    with pytest.raises(VaultMissing):
        recover_vault(desk, code="x", clock=clock)


def test_a_set_up_that_is_refused_leaves_nothing(desk: Path, clock: FixedClock) -> None:
    with pytest.raises(WeakPassphrase):
        create_vault(desk, name="Sam", sign_in_name="sam", passphrase="sam", clock=clock)
    assert not desk.exists()


def test_a_set_up_that_fails_half_way_leaves_no_vault(
    desk: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("caseworker.store.backup._sync_file", full)
    with pytest.raises(FolderTrouble):
        create_vault(desk, name="Sam", sign_in_name="sam", passphrase="tin roof rusted", clock=clock, cost=CHEAP)
    assert list(desk.iterdir()) == []


def test_the_printed_code_opens_alone_and_gives_a_new_passphrase(
    new_vault: NewVault, desk: Path, clock: FixedClock, sign_in: SignIn
) -> None:
    add_person(new_vault.vault)
    new_vault.vault.close()
    recovered = recover_vault(desk, code=new_vault.recovery_code.lower(), clock=clock)
    assert names(recovered) == ["Margaret Whitlow"]
    recovered.change_passphrase(new_vault.adviser.id, "seven green bottles")
    newer = recovered.new_recovery_code()
    recovered.close()
    assert names(sign_in(passphrase="seven green bottles")) == ["Margaret Whitlow"]
    with pytest.raises(WrongPassphrase):
        sign_in()
    with pytest.raises(WrongRecoveryCode):
        recover_vault(desk, code=new_vault.recovery_code, clock=clock)
    recover_vault(desk, code=newer, clock=clock).close()


def test_each_changes_their_own_passphrase(new_vault: NewVault, sign_in: SignIn) -> None:
    new_vault.vault.change_passphrase(new_vault.adviser.id, "seven green bottles")
    assert sign_in(passphrase="seven green bottles")
    with pytest.raises(WrongPassphrase):
        sign_in()


def test_the_recovery_code_brings_back_nobody_who_left(new_vault: NewVault, desk: Path, clock: FixedClock) -> None:
    ann = new_vault.vault.add_adviser("Ann Lee", sign_in_name="ann", passphrase="purple monkey ladder")
    new_vault.vault.remove_adviser(ann.id)
    recovered = recover_vault(desk, code=new_vault.recovery_code, clock=clock)
    for gone in (ann.id, "0" * 32):
        with pytest.raises(NotFound):
            recovered.change_passphrase(gone, "seven green bottles")
    recovered.close()


def test_a_colleague_comes_and_leaves(new_vault: NewVault, sign_in: SignIn) -> None:
    vault = new_vault.vault
    ann = vault.add_adviser("Ann Lee", sign_in_name="Ann", passphrase="purple monkey ladder")
    assert sign_in("ann", "purple monkey ladder").adviser_id == ann.id
    vault.remove_adviser(ann.id)
    with pytest.raises(WrongPassphrase):
        sign_in("ann", "purple monkey ladder")
    with vault.store.reading() as tx:
        assert {known.id: known.is_here for known in tx.advisers.everyone()} == {
            new_vault.adviser.id: True,
            ann.id: False,
        }
    assert acts(vault) == ["desk.set-up", "adviser.added", "adviser.removed"]


def test_what_is_refused_about_colleagues_changes_nothing(new_vault: NewVault, sign_in: SignIn) -> None:
    vault = new_vault.vault
    with pytest.raises(NameTaken):
        vault.add_adviser("Samira", sign_in_name="SAM", passphrase="purple monkey ladder")
    with pytest.raises(WeakPassphrase):
        vault.add_adviser("Ann Lee", sign_in_name="ann", passphrase="ann")
    with pytest.raises(LastAdviser):
        vault.remove_adviser(new_vault.adviser.id)
    with pytest.raises(NotYours):
        vault.change_passphrase("0" * 32, "purple monkey ladder")
    with vault.store.reading() as tx:
        assert tx.advisers.everyone() == (new_vault.adviser,)
    assert acts(vault) == ["desk.set-up"]
    assert sign_in()


def test_a_backup_opens_elsewhere_and_holds_all_that_was_saved(
    new_vault: NewVault, tmp_path: Path, clock: FixedClock
) -> None:
    add_person(new_vault.vault)
    backup = new_vault.vault.back_up(tmp_path / "stick")
    assert backups_in(tmp_path / "stick") == (backup,)
    assert sorted(file.name for file in backup.iterdir()) == ["slots.json", "vault.db"]
    elsewhere = tmp_path / "another computer"
    elsewhere.mkdir()
    assert restore_backup(elsewhere, backup, at=NOW) is None
    opened = open_vault(elsewhere, sign_in_name="sam", passphrase="tin roof rusted", clock=clock)
    assert names(opened) == ["Margaret Whitlow"]
    opened.check()
    opened.close()


def test_a_restored_backup_sets_aside_what_was_there(
    new_vault: NewVault, desk: Path, clock: FixedClock, sign_in: SignIn
) -> None:
    backup = new_vault.vault.back_up()
    add_person(new_vault.vault)
    clock.instant += timedelta(minutes=1)
    newer = new_vault.vault.back_up()
    assert backups_in(desk / "backups") == (newer, backup)
    new_vault.vault.close()
    aside = restore_backup(desk, backup, at=clock.now())
    assert names(sign_in()) == []
    assert aside is not None
    restore_backup(desk, aside, at=clock.now())
    assert names(sign_in()) == ["Margaret Whitlow"]


@pytest.mark.parametrize("spoil", ["no folder", "no slots", "no vault", "empty vault", "spoilt slots"])
def test_what_is_no_whole_backup_is_refused_and_nothing_changed(
    new_vault: NewVault, desk: Path, tmp_path: Path, sign_in: SignIn, spoil: str
) -> None:
    backup = new_vault.vault.back_up(tmp_path / "stick")
    new_vault.vault.close()
    match spoil:
        case "no folder":
            shutil.rmtree(backup)
        case "no slots":
            (backup / SLOTS_FILE).unlink()
        case "no vault":
            (backup / "vault.db").unlink()
        case "empty vault":
            (backup / "vault.db").write_bytes(b"")
        case _:
            (backup / SLOTS_FILE).write_text("{}")
    with pytest.raises(BackupUnusable):
        restore_backup(desk, backup, at=NOW)
    assert sign_in()


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(
    new_vault: NewVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("caseworker.store.backup._sync_file", full)
    with pytest.raises(BackupFailed):
        new_vault.vault.back_up(tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    assert acts(new_vault.vault) == ["desk.set-up"]


def test_a_drive_that_is_not_there_is_said_to_be_missing(new_vault: NewVault, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("a file where the folder is to be")
    with pytest.raises(BackupFailed):
        new_vault.vault.back_up(tmp_path / "stick")


def test_two_backups_in_one_instant_do_not_overwrite_each_other(new_vault: NewVault, tmp_path: Path) -> None:
    first = new_vault.vault.back_up(tmp_path)
    with pytest.raises(BackupFailed):
        new_vault.vault.back_up(tmp_path)
    assert backups_in(tmp_path) == (first,)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_spoilt_byte_anywhere_is_noticed_at_the_door(
    new_vault: NewVault, desk: Path, sign_in: SignIn, data: st.DataObject
) -> None:
    new_vault.vault.close()
    path = desk / "vault" / "vault.db"
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    spoilt = bytes([whole[place] ^ data.draw(st.integers(1, 255))])
    path.write_bytes(whole[:place] + spoilt + whole[place + 1 :])
    with pytest.raises(VaultDamaged) as damaged:
        sign_in()
    assert "backup" in damaged.value.next_step
    path.write_bytes(whole)
    sign_in().close()


@pytest.mark.parametrize("length", [0, 100, 4096, -1, -4096])
def test_a_file_cut_short_is_noticed_at_the_door(new_vault: NewVault, desk: Path, sign_in: SignIn, length: int) -> None:
    new_vault.vault.close()
    path = desk / "vault" / "vault.db"
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(VaultDamaged):
        sign_in()


def test_a_vault_without_its_slots_or_its_file_is_never_made_anew(
    new_vault: NewVault, desk: Path, clock: FixedClock, sign_in: SignIn
) -> None:
    new_vault.vault.close()
    (desk / "vault" / "vault.db").rename(desk / "kept.db")
    with pytest.raises(VaultMissing):
        sign_in()
    (desk / "kept.db").rename(desk / "vault" / "vault.db")
    (desk / "vault" / SLOTS_FILE).unlink()
    with pytest.raises(KeysDamaged):
        sign_in()
    with pytest.raises(VaultExists):
        create_vault(desk, name="Eve", sign_in_name="eve", passphrase="seven green bottles", clock=clock)


def test_a_vault_from_the_future_is_refused_and_left_alone(new_vault: NewVault, desk: Path, sign_in: SignIn) -> None:
    with new_vault.vault.store.transaction() as tx:
        tx._connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    new_vault.vault.close()
    with pytest.raises(VaultNewer):
        sign_in()
    assert not (desk / "backups").exists()


def test_an_older_vault_is_backed_up_before_it_is_brought_up_to_date(
    new_vault: NewVault, desk: Path, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(new_vault.vault)
    new_vault.vault.close()
    upgraded: list[bool] = []
    monkeypatch.setattr("caseworker.store.migrations.VERSIONS", ("0001", "0002"))
    monkeypatch.setattr(
        "caseworker.store.migrations.upgrade", lambda _: upgraded.append(len(backups_in(desk / "backups")) == 1)
    )
    assert names(sign_in()) == ["Margaret Whitlow"]
    assert upgraded == [True]


def test_files_are_for_the_owner_only_and_in_a_shared_folder_for_the_group(tmp_path: Path, clock: FixedClock) -> None:
    for folder_mode, file_mode in ((0o700, 0o600), (0o2770, 0o660)):
        desk = tmp_path / oct(folder_mode)
        desk.mkdir()
        desk.chmod(folder_mode)
        made = create_vault(desk, name="Sam", sign_in_name="sam", passphrase="tin roof rusted", clock=clock, cost=CHEAP)
        add_person(made.vault)
        made.vault.back_up()
        modes = {file.name: file.stat().st_mode & 0o777 for file in desk.rglob("*") if file.is_file()}
        assert {"vault.db", "vault.db-wal", "vault.db-shm", "slots.json"} <= set(modes)
        assert set(modes.values()) == {file_mode}
        assert all(folder.stat().st_mode & 0o007 == 0 for folder in desk.rglob("*") if folder.is_dir())
        made.vault.close()


def test_whoever_signed_in_is_known_again_by_their_own_passphrase_alone(new_vault: NewVault, clock: FixedClock) -> None:
    vault = new_vault.vault
    vault.add_adviser("Tom Reed", sign_in_name="tom", passphrase="another tin roof")
    assert vault.knows(PASSPHRASE)
    assert not vault.knows("another tin roof")
    assert not vault.knows("")
    assert vault.knows(PASSPHRASE)


def test_guesses_at_a_locked_screen_count_as_wrong_tries(new_vault: NewVault) -> None:
    def guess_on() -> None:
        for number in range(20):
            assert not new_vault.vault.knows(f"guess {number}")

    with pytest.raises(TooSoon):
        guess_on()
    with pytest.raises(TooSoon):
        new_vault.vault.knows(PASSPHRASE)
