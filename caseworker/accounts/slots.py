"""The slots: one copy of the vault's key for each way in, each wrapped so that only that way opens it.

The file beside the vault holds random ids, salts and wrapped keys: no name, nothing from which a name can be read.
What it protects against: a stolen disk (nothing opens without a passphrase or the printed code), a guessed passphrase
(each guess costs time and memory; bound to a keychain, guesses elsewhere are useless), a lost keychain (the recovery
code enrols the next one). A colleague who left loses their slot; a copy of the whole folder that they made before
still opens with their old passphrase, as any copy of an old lock does.
"""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseworker.accounts.errors import KeysDamaged, KeysNewer
from caseworker.accounts.passphrase import Cost

FORMAT: Final = 1
_NONCE_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class Slot:
    """The vault's key, wrapped for one way in."""

    id: str
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Slots:
    """All that is in the file."""

    vault_id: str
    salt: bytes
    cost: Cost
    advisers: tuple[Slot, ...]
    recovery: Slot
    keychain: Slot | None = None
    """The keychain's secret, wrapped by the vault's key, so that another computer account can be enrolled; None where
    the desk does without."""

    def with_adviser(self, slot: Slot) -> "Slots":
        """Return the slots with this one in place of any with the same id."""
        return replace(self, advisers=(*(kept for kept in self.advisers if kept.id != slot.id), slot))

    def without_adviser(self, slot_id: str) -> "Slots":
        """Return the slots without that one."""
        return replace(self, advisers=tuple(kept for kept in self.advisers if kept.id != slot_id))

    def to_json(self) -> str:
        """Return the file's text."""
        told = {
            "format": FORMAT,
            "vault": self.vault_id,
            "salt": _told(self.salt),
            "cost": asdict(self.cost),
            "advisers": [{"id": slot.id, "wrapped": _told(slot.wrapped)} for slot in self.advisers],
            "recovery": {"id": self.recovery.id, "wrapped": _told(self.recovery.wrapped)},
            "keychain": self.keychain and {"id": self.keychain.id, "wrapped": _told(self.keychain.wrapped)},
        }
        return json.dumps(told, indent=1, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Slots":
        """Read the file's text.

        Raises:
            KeysDamaged: it is not such a file.
            KeysNewer: a later version of the program wrote it.
        """
        try:
            told = json.loads(text)
            if told["format"] > FORMAT:
                raise KeysNewer(f"format {told['format']}")
            return cls(
                vault_id=str(told["vault"]),
                salt=base64.b64decode(told["salt"], validate=True),
                cost=Cost(**told["cost"]),
                advisers=tuple(map(_slot, told["advisers"])),
                recovery=_slot(told["recovery"]),
                keychain=_slot(told["keychain"]) if told["keychain"] else None,
            )
        except (ValueError, TypeError, KeyError) as error:
            raise KeysDamaged(type(error).__name__) from error


def wrap(secret: bytes, *, slot_id: str, opener: bytes, mixed_with: bytes = b"") -> Slot:
    """Return a slot that only `opener` (with `mixed_with`, the keychain's secret) opens, and only under this id."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_slot_key(opener, mixed_with)).encrypt(nonce, secret, slot_id.encode())
    return Slot(slot_id, nonce + sealed)


def unwrap(slot: Slot, *, opener: bytes, mixed_with: bytes = b"") -> bytes | None:
    """Return what the slot holds, or None when it does not open."""
    nonce, sealed = slot.wrapped[:_NONCE_BYTES], slot.wrapped[_NONCE_BYTES:]
    try:
        return AESGCM(_slot_key(opener, mixed_with)).decrypt(nonce, sealed, slot.id.encode())
    except (InvalidTag, ValueError):  # a ValueError where the slot is too short to be one
        return None


def _slot_key(opener: bytes, mixed_with: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=mixed_with or None, info=b"caseworker slot 1").derive(opener)


def _slot(told: Mapping[str, str]) -> Slot:
    return Slot(str(told["id"]), base64.b64decode(told["wrapped"], validate=True))


def _told(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
