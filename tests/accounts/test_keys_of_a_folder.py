import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.accounts import (
    Cost,
    FolderTrouble,
    KeychainAbsent,
    KeychainLocked,
    Keys,
    KeysDamaged,
    KeysNewer,
    LastAdviser,
    NotEnrolled,
    Slots,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    new_recovery_code,
)
from caseworker.accounts.attempts import LONGEST_WAIT_S, Attempts
from caseworker.accounts.folder import write_whole
from caseworker.accounts.passphrase import stretch
from caseworker.accounts.slots import unwrap, wrap
from caseworker.base import SLOTS_FILE
from fixed_clock import NOW, FixedClock

CHEAP = Cost(memory_kib=64, passes=1)
SAM, ANN = "tin roof rusted", "purple monkey ladder"


class MemoryKeychain:
    """A keychain that may be empty, absent or locked."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.trouble: Exception | None = None

    def secret(self, vault_id: str) -> bytes | None:
        if self.trouble:
            raise self.trouble
        return self.kept.get(vault_id)

    def keep(self, vault_id: str, secret: bytes) -> None:
        if self.trouble:
            raise self.trouble
        self.kept[vault_id] = secret

    def forget(self, vault_id: str) -> None:
        self.kept.pop(vault_id, None)


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


def set_up(folder: Path, keychain: MemoryKeychain | None = None) -> tuple[Keys, bytes, str]:
    keys = Keys(folder, keychain)
    vault_key, code = keys.create(cost=CHEAP, bind_keychain=keychain is not None)
    keys.put_adviser(vault_key, adviser_id="1" * 32, sign_in_name="sam", passphrase=SAM)
    keys.put_adviser(vault_key, adviser_id="2" * 32, sign_in_name="ann", passphrase=ANN)
    return keys, vault_key, code


def test_each_adviser_opens_with_their_own_name_and_passphrase(tmp_path: Path, clock: FixedClock) -> None:
    keys, vault_key, _ = set_up(tmp_path)
    assert keys.open(sign_in_name=" SAM ", passphrase=SAM, clock=clock) == (vault_key, "1" * 32)
    assert keys.open(sign_in_name="ann", passphrase=ANN, clock=clock) == (vault_key, "2" * 32)


@pytest.mark.parametrize(("name", "passphrase"), [("sam", ANN), ("ann", SAM), ("nobody", SAM), ("", SAM), ("sam", "")])
def test_nothing_else_opens_and_nothing_says_why(tmp_path: Path, clock: FixedClock, name: str, passphrase: str) -> None:
    keys, _, _ = set_up(tmp_path)
    with pytest.raises(WrongPassphrase) as refused:
        keys.open(sign_in_name=name, passphrase=passphrase, clock=clock)
    assert str(refused.value) == WrongPassphrase.sentence


def test_a_name_that_does_not_exist_takes_as_much_work_as_one_that_does(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, _, _ = set_up(tmp_path)
    done: list[str] = []

    def counted(name: str, call: Callable[..., bytes | None]) -> Callable[..., bytes | None]:
        return lambda *args, **kwargs: (done.append(name), call(*args, **kwargs))[1]

    monkeypatch.setattr("caseworker.accounts.keys.stretch", counted("stretch", stretch))
    monkeypatch.setattr("caseworker.accounts.keys.unwrap", counted("unwrap", unwrap))
    work = []
    for name in ("sam", "nobody", ""):
        done.clear()
        with pytest.raises(WrongPassphrase):
            keys.open(sign_in_name=name, passphrase="wrong wrong wrong", clock=clock)
        work.append(tuple(done))
    assert work == [("stretch", "unwrap", "unwrap")] * 3


def test_wrong_tries_are_slowed_across_restarts_more_and_more_and_never_for_ever(
    tmp_path: Path, clock: FixedClock
) -> None:
    set_up(tmp_path)
    waits = []
    for _ in range(12):
        keys = Keys(tmp_path)
        try:
            keys.open(sign_in_name="sam", passphrase="wrong wrong wrong", clock=clock)
        except TooSoon as wait:
            waits.append(wait.wait_s)
            clock.instant += timedelta(seconds=wait.wait_s)
        except WrongPassphrase:
            waits.append(0)
    assert waits == [0, 0, 0, 2, 0, 4, 0, 8, 0, 16, 0, 32]
    clock.instant += timedelta(seconds=LONGEST_WAIT_S)
    assert Keys(tmp_path).open(sign_in_name="sam", passphrase=SAM, clock=clock)
    assert Keys(tmp_path).open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_a_right_passphrase_given_too_soon_is_not_looked_at(tmp_path: Path, clock: FixedClock) -> None:
    keys, _, _ = set_up(tmp_path)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            keys.open(sign_in_name="sam", passphrase="wrong wrong wrong", clock=clock)
    with pytest.raises(TooSoon):
        keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


@given(st.integers(0, 10_000), st.integers(-100_000, 100_000))
def test_a_wait_is_never_negative_nor_beyond_the_longest_whatever_the_clock_does(failed: int, seconds: int) -> None:
    wait_s = Attempts(failed, NOW).wait_s(NOW + timedelta(seconds=seconds))
    assert 0 <= wait_s <= LONGEST_WAIT_S
    assert seconds < LONGEST_WAIT_S or wait_s == 0


@given(st.integers(0, 10_000), st.none() | st.datetimes(timezones=st.just(UTC)))
def test_the_count_of_tries_is_kept_in_a_constant_length(failed: int, last_at: datetime | None) -> None:
    kept = Attempts(failed, last_at).to_json()
    assert len(kept) == 96
    assert Attempts.from_json(kept) == Attempts(failed, last_at)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        '{"failed": "x"}',
        '{"failed": 1, "last_at": 5}',
        "\0",
        '{"failed": -5, "last_at": "2026-01-01T00:00:00"}',
    ],
)
def test_a_spoilt_count_of_tries_shuts_nobody_out(tmp_path: Path, clock: FixedClock, text: str) -> None:
    keys, _, _ = set_up(tmp_path)
    (tmp_path / "attempts.json").write_text(text)
    assert keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_a_new_passphrase_takes_the_place_of_the_old_one(tmp_path: Path, clock: FixedClock) -> None:
    keys, vault_key, _ = set_up(tmp_path)
    keys.put_adviser(vault_key, adviser_id="1" * 32, sign_in_name="sam", passphrase="seven green bottles")
    assert keys.open(sign_in_name="sam", passphrase="seven green bottles", clock=clock) == (vault_key, "1" * 32)
    with pytest.raises(WrongPassphrase):
        keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_a_weak_passphrase_changes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    keys, vault_key, _ = set_up(tmp_path)
    with pytest.raises(WeakPassphrase):
        keys.put_adviser(vault_key, adviser_id="1" * 32, sign_in_name="sam", passphrase="sam")
    assert keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_a_colleague_who_left_opens_nothing_and_the_last_one_stays(tmp_path: Path, clock: FixedClock) -> None:
    keys, _, _ = set_up(tmp_path)
    keys.remove_adviser("2" * 32)
    with pytest.raises(WrongPassphrase):
        keys.open(sign_in_name="ann", passphrase=ANN, clock=clock)
    with pytest.raises(LastAdviser):
        keys.remove_adviser("1" * 32)
    assert keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_the_newest_recovery_code_opens_alone(tmp_path: Path) -> None:
    keys, vault_key, code = set_up(tmp_path)
    assert keys.open_with_code(code.lower().replace("-", " ")) == vault_key
    newer = keys.renew_code(vault_key)
    assert keys.open_with_code(newer) == vault_key
    for wrong in (code, new_recovery_code()):
        with pytest.raises(WrongRecoveryCode):
            keys.open_with_code(wrong)


def test_the_file_holds_no_name_and_nothing_made_from_a_name_alone(tmp_path: Path) -> None:
    keys, _, _ = set_up(tmp_path)
    told = json.loads((tmp_path / SLOTS_FILE).read_text())
    assert set(told) == {"format", "vault", "salt", "cost", "advisers", "recovery", "keychain"}
    assert all(set(slot) == {"id", "wrapped"} for slot in told["advisers"])
    assert "sam" not in (tmp_path / SLOTS_FILE).read_text().lower().replace(told["salt"].lower(), "")
    assert Slots.from_json(keys.slots().to_json()) == keys.slots()


def test_a_slot_opens_only_under_its_own_id_and_with_its_own_secret() -> None:
    slot = wrap(b"k" * 32, slot_id="one", opener=b"o" * 32, mixed_with=b"m")
    assert unwrap(slot, opener=b"o" * 32, mixed_with=b"m") == b"k" * 32
    assert unwrap(replace(slot, id="two"), opener=b"o" * 32, mixed_with=b"m") is None
    assert unwrap(slot, opener=b"p" * 32, mixed_with=b"m") is None
    assert unwrap(slot, opener=b"o" * 32) is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"format": 1}', '{"format": "x"}', '{"format": 1, "vault": 3, "salt": "?"}']
)
def test_a_spoilt_key_file_is_said_to_be_damaged(tmp_path: Path, clock: FixedClock, text: str) -> None:
    keys, _, _ = set_up(tmp_path)
    (tmp_path / SLOTS_FILE).write_text(text)
    with pytest.raises(KeysDamaged):
        keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


@given(st.data())
def test_a_spoilt_byte_in_the_key_file_opens_nothing_and_never_crashes(data: st.DataObject) -> None:
    wrapped = wrap(b"k" * 32, slot_id="one", opener=b"o" * 32)
    text = bytearray(Slots("v", b"s" * 32, CHEAP, (wrapped,), wrapped).to_json().encode())
    place = data.draw(st.integers(0, len(text) - 1))
    text[place] ^= data.draw(st.integers(1, 127))
    with suppress(KeysDamaged, KeysNewer):
        slots = Slots.from_json(text.decode("utf-8", errors="replace"))
        assert unwrap(slots.recovery, opener=b"o" * 32) in (None, b"k" * 32)
        stretch("tin roof rusted", sign_in_name="sam", salt=slots.salt, cost=slots.cost)


def test_a_missing_key_file_is_said_to_be_damaged(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(KeysDamaged):
        Keys(tmp_path).open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_a_key_file_from_the_future_is_refused(tmp_path: Path, clock: FixedClock) -> None:
    keys, _, _ = set_up(tmp_path)
    told = json.loads((tmp_path / SLOTS_FILE).read_text())
    (tmp_path / SLOTS_FILE).write_text(json.dumps({**told, "format": 2}))
    with pytest.raises(KeysNewer):
        keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_bound_to_a_keychain_a_passphrase_is_not_enough(
    tmp_path: Path, clock: FixedClock, keychain: MemoryKeychain
) -> None:
    keys, vault_key, code = set_up(tmp_path, keychain)
    assert keys.open(sign_in_name="sam", passphrase=SAM, clock=clock) == (vault_key, "1" * 32)
    elsewhere = Keys(tmp_path, MemoryKeychain())
    for other in (elsewhere, Keys(tmp_path)):
        with pytest.raises(NotEnrolled):
            other.open(sign_in_name="sam", passphrase=SAM, clock=clock)
    elsewhere.enrol_keychain(elsewhere.open_with_code(code))
    assert elsewhere.open(sign_in_name="sam", passphrase=SAM, clock=clock) == (vault_key, "1" * 32)


def test_a_colleague_is_added_and_helped_without_the_keychain_at_hand(
    tmp_path: Path, clock: FixedClock, keychain: MemoryKeychain
) -> None:
    _, vault_key, _ = set_up(tmp_path, keychain)
    Keys(tmp_path).put_adviser(vault_key, adviser_id="3" * 32, sign_in_name="lee", passphrase="seven green bottles")
    assert Keys(tmp_path, keychain).open(sign_in_name="lee", passphrase="seven green bottles", clock=clock)


@pytest.mark.parametrize("trouble", [KeychainAbsent, KeychainLocked])
def test_keychain_trouble_is_told_as_such_and_no_try_is_counted(
    tmp_path: Path, clock: FixedClock, keychain: MemoryKeychain, trouble: type[Exception]
) -> None:
    keys, _, code = set_up(tmp_path, keychain)
    keychain.trouble = trouble()
    for _ in range(5):
        with pytest.raises(trouble):
            keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)
    assert keys.open_with_code(code)
    keychain.trouble = None
    assert keys.open(sign_in_name="sam", passphrase=SAM, clock=clock)


def test_set_up_with_a_keychain_that_is_absent_writes_nothing(tmp_path: Path, keychain: MemoryKeychain) -> None:
    keychain.trouble = KeychainAbsent()
    with pytest.raises(KeychainAbsent):
        Keys(tmp_path, keychain).create(cost=CHEAP, bind_keychain=True)
    assert list(tmp_path.iterdir()) == []


def test_a_desk_without_a_keychain_has_nothing_to_enrol(tmp_path: Path, keychain: MemoryKeychain) -> None:
    _, vault_key, _ = set_up(tmp_path)
    Keys(tmp_path, keychain).enrol_keychain(vault_key)
    assert keychain.kept == {}


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_whole(tmp_path / "slots.json", "old")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FolderTrouble):
        write_whole(tmp_path / "slots.json", "new")
    assert [file.name for file in tmp_path.iterdir()] == ["slots.json"]
    assert (tmp_path / "slots.json").read_text() == "old"


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o700, 0o600), (0o755, 0o600), (0o2770, 0o660)])
def test_files_are_private_to_the_owner_or_the_desks_group(tmp_path: Path, folder_mode: int, file_mode: int) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    folder.chmod(folder_mode)
    write_whole(folder / "slots.json", "{}")
    assert (folder / "slots.json").stat().st_mode & 0o777 == file_mode
