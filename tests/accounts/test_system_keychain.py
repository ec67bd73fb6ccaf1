import os
import shutil
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from caseworker.accounts import KeychainAbsent, KeychainLocked, KeychainTrouble, SystemKeychain


class PretendKeyring(KeyringBackend):
    """Answers, fails or hangs as told."""

    priority = 0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.released = threading.Event()
        self.released.set()

    def _answer(self) -> None:
        self.released.wait(20)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture
def ring() -> Iterator[PretendKeyring]:
    before, ring = keyring.get_keyring(), PretendKeyring()
    keyring.set_keyring(ring)
    yield ring
    ring.released.set()
    keyring.set_keyring(before)


def test_a_secret_is_kept_and_forgotten(ring: PretendKeyring) -> None:
    keychain = SystemKeychain()
    assert keychain.secret("v1") is None
    keychain.keep("v1", b"\0secret")
    assert keychain.secret("v1") == b"\0secret"
    assert keychain.secret("v2") is None
    keychain.forget("v1")
    keychain.forget("v1")
    assert keychain.secret("v1") is None


@pytest.mark.parametrize(
    ("error", "told"),
    [(KeyringLocked(), KeychainLocked), (InitError(), KeychainLocked), (KeyringError(), KeychainTrouble)],
)
def test_trouble_is_told_in_our_words(ring: PretendKeyring, error: Exception, told: type[Exception]) -> None:
    ring.error = error
    with pytest.raises(told) as raised:
        SystemKeychain().secret("v1")
    assert type(raised.value) is told


def test_a_keychain_that_never_answers_is_left_at_the_deadline(ring: PretendKeyring) -> None:
    ring.released.clear()
    with pytest.raises(KeychainLocked):
        SystemKeychain(deadline_s=0.05).secret("v1")


def test_no_keychain_at_all_is_said(ring: PretendKeyring) -> None:
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(KeychainAbsent):
        SystemKeychain().keep("v1", b"x")


REAL = """
    from pathlib import Path
    from caseworker.accounts import Cost, Keys, SystemKeychain, NotEnrolled
    from caseworker.base import SystemClock
    import keyring, sys
    folder, keychain = Path(sys.argv[1]), SystemKeychain(deadline_s=15)
    keys = Keys(folder, keychain)
    key, code = keys.create(cost=Cost(64, 1), bind_keychain=True)
    keys.put_adviser(key, adviser_id="1" * 32, sign_in_name="sam", passphrase="tin roof rusted")
    again = Keys(folder, SystemKeychain())
    opened, _ = again.open(sign_in_name="sam", passphrase="tin roof rusted", clock=SystemClock())
    assert opened == key
    keychain.forget(keys.slots().vault_id)
    try:
        keys.open(sign_in_name="sam", passphrase="tin roof rusted", clock=SystemClock())
    except NotEnrolled:
        keys.enrol_keychain(keys.open_with_code(code))
    assert keys.open(sign_in_name="sam", passphrase="tin roof rusted", clock=SystemClock())[0] == key
    print("opened by", type(keyring.get_keyring()).__module__)
"""

LOCKED = """
    import sys
    from caseworker.accounts import KeychainTrouble, SystemKeychain
    try:
        SystemKeychain(deadline_s=5).secret("v1")
        SystemKeychain(deadline_s=5).keep("v1", b"x")
    except KeychainTrouble as trouble:
        print("told", trouble.code)
"""


def in_a_session(tmp_path: Path, program: str, *, daemon: str) -> str:
    script = tmp_path / "program.py"
    script.write_text(textwrap.dedent(program))
    folder = tmp_path / "vault"
    folder.mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}}
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", f"{daemon} exec {sys.executable} {script} {folder}"],
        env={**kept, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


needs_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)


@pytest.mark.prove
@needs_secret_service
def test_a_real_secret_service_opens_and_enrols(tmp_path: Path) -> None:
    daemon = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"
    assert "SecretService" in in_a_session(tmp_path, REAL, daemon=daemon)


@pytest.mark.prove
@needs_secret_service
def test_a_real_secret_service_that_is_locked_is_told_and_not_waited_for(tmp_path: Path) -> None:
    daemon = "gnome-keyring-daemon --start --components=secrets >/dev/null;"
    assert "told keychain" in in_a_session(tmp_path, LOCKED, daemon=daemon)
