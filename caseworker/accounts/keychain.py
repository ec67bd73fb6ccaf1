"""The keychain of this computer account: the only user of keyring, and never waited for without end.

A locked keychain may show a window and wait for an answer that never comes, so each call runs on a thread of its own
that is left behind at the deadline.
"""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final, Protocol

from caseworker.accounts.errors import KeychainAbsent, KeychainLocked, KeychainTrouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "Caseworker"
_DEADLINE_S: Final = 20.0


class Keychain(Protocol):
    """Keeps one secret for each vault."""

    def secret(self, vault_id: str) -> bytes | None:
        """Return the secret; None when there is none.

        Raises:
            KeychainTrouble: the keychain is absent, locked or silent.
        """
        ...

    def keep(self, vault_id: str, secret: bytes) -> None:
        """Keep the secret in place of any before.

        Raises:
            KeychainTrouble: the keychain is absent, locked or silent; nothing was kept.
        """
        ...

    def forget(self, vault_id: str) -> None:
        """Remove the secret, if there is one.

        Raises:
            KeychainTrouble: the keychain is absent, locked or silent.
        """
        ...


class SystemKeychain:
    """The keychain that the operating system gives this account: Secret Service, Keychain or Credential Locker."""

    def __init__(self, deadline_s: float = _DEADLINE_S) -> None:
        self._deadline_s = deadline_s

    def secret(self, vault_id: str) -> bytes | None:
        """Return the secret; None when there is none."""
        told = self._within_deadline(lambda ring: ring.get_password(_SERVICE, vault_id))
        return bytes.fromhex(told) if told else None

    def keep(self, vault_id: str, secret: bytes) -> None:
        """Keep the secret in place of any before."""
        self._within_deadline(lambda ring: ring.set_password(_SERVICE, vault_id, secret.hex()))

    def forget(self, vault_id: str) -> None:
        """Remove the secret, if there is one."""
        self._within_deadline(lambda ring: ring.delete_password(_SERVICE, vault_id))

    def _within_deadline(self, call: "Callable[[KeyringBackend], str | None]") -> str | None:
        answers: SimpleQueue[str | KeychainTrouble | None] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put(_in_our_words(call))
            except KeychainTrouble as trouble:
                answers.put(trouble)

        Thread(target=ask, name="keychain", daemon=True).start()
        try:
            answer = answers.get(timeout=self._deadline_s)
        except Empty:
            raise KeychainLocked(f"no answer in {self._deadline_s:.0f} s") from None
        if isinstance(answer, KeychainTrouble):
            raise answer
        return answer


def _in_our_words(call: "Callable[[KeyringBackend], str | None]") -> str | None:
    import keyring  # noqa: PLC0415 - slow to load, and only some desks use it

    try:
        return call(keyring.get_keyring())
    except keyring.errors.PasswordDeleteError:
        return None  # it was not there
    except keyring.errors.NoKeyringError as error:
        raise KeychainAbsent(type(error).__name__) from error
    except (keyring.errors.KeyringLocked, keyring.errors.InitError) as error:
        raise KeychainLocked(type(error).__name__) from error
    except keyring.errors.KeyringError as error:
        raise KeychainTrouble(type(error).__name__) from error
