"""Passphrases: which ones are strong enough, and the slow step that makes guessing them dear."""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from caseworker.accounts.errors import WeakPassphrase

LEAST_CHARACTERS: Final = 12
_LEAST_FRESH: Final = 8
_WORN: Final = (
    "password",
    "passphrase",
    "passwort",
    "qwertyuiop",
    "qwerty",
    "letmein",
    "welcome",
    "caseworker",
    "library",
)


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one guess takes; the default is about a third of a second and 64 MiB on a small computer."""

    memory_kib: int = 64 * 1024
    passes: int = 4
    lanes: int = 1

    def __post_init__(self) -> None:
        """A spoilt file must not make the program ask for all the memory there is."""
        if not (1 <= self.lanes <= 16 and 8 * self.lanes <= self.memory_kib <= 1 << 20 and 1 <= self.passes <= 64):
            raise ValueError("such a cost cannot be meant")


def check_strength(passphrase: str, *, sign_in_name: str) -> None:
    """Refuse a passphrase that is short or easily guessed.

    Length counts, not capitals and signs: repeated and neighbouring characters (``aaaa``, ``1234``), the best known
    words and the adviser's own name add nothing.

    Raises:
        WeakPassphrase: with a sentence that says why.
    """
    tidy = _tidy(passphrase).casefold()
    if len(tidy) < LEAST_CHARACTERS:
        raise WeakPassphrase("short", sentence=f"A passphrase needs at least {LEAST_CHARACTERS} characters.")
    for worn in (*_WORN, sign_in_name.casefold()):
        tidy = tidy.replace(worn, worn[:1])
    fresh = sum(abs(ord(one) - ord(before)) > 1 for before, one in zip("\0" + tidy, tidy, strict=False))
    if fresh < _LEAST_FRESH or len(set(tidy)) < _LEAST_FRESH - 2:
        raise WeakPassphrase("guessable", sentence="This passphrase would be guessed too soon.")


def stretch(passphrase: str, *, sign_in_name: str, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes that take `cost` to compute from a name and a passphrase.

    The name is mixed into the salt, so the stored file needs no name to tell the slots apart, and a name that does not
    exist takes as long as one that does. Bytes from outside that are no text (lone surrogates) are looked at as well.
    """
    own_salt = hmac.new(salt, sign_in_name.encode(errors="surrogatepass"), hashlib.sha256).digest()
    derive = Argon2id(salt=own_salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return derive.derive(_tidy(passphrase).encode(errors="surrogatepass"))


def _tidy(passphrase: str) -> str:
    """The same letters from any keyboard and any system give the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)
