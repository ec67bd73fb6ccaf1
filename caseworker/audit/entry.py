"""One entry of the ledger: what was done, about what, by whom and when, bound to the entry before it.

An entry holds ids, codes and hashes, nothing personal, so that it can outlive the record it is about.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

GENESIS: Final = "0" * 64
"""What the first entry names as the hash before it."""

_ACT: Final = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_FACT: Final = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST_FACT: Final = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger."""

    seq: int
    previous: str
    act: str
    about: str
    by: str
    at: datetime
    facts: Mapping[str, str]
    hash: str

    def sealed(self) -> str:
        """Return the hash that this entry ought to have."""
        return seal(self.seq, self.previous, act=self.act, about=self.about, by=self.by, at=self.at, facts=self.facts)


def as_fact(stated: str) -> str:
    """Return what somebody else's form or server states, such as a version, as a fact may hold it."""
    return "".join(sign if sign.isprintable() else "?" for sign in stated)[:_LONGEST_FACT]


def following(
    seq: int, previous: str, *, act: str, about: str, by: str, at: datetime, facts: Mapping[str, str]
) -> Entry:
    """Return the entry numbered `seq` that follows the entry whose hash is `previous`.

    Args:
        seq: its number, counted from 1.
        previous: the hash of the entry before it, `GENESIS` for the first.
        act: small words joined by dots or hyphens, such as ``submission.queued``.
        about: the id of what was acted on.
        by: the id of who acted.
        at: the instant, aware of its zone.
        facts: ids, codes, counts and hashes that belong to the act.

    Raises:
        ValueError: the act or a fact is not of that kind.
    """
    if not _ACT.fullmatch(act):
        raise ValueError("an act is small words joined by dots")
    for name, value in facts.items():
        if not _FACT.fullmatch(name) or len(value) > _LONGEST_FACT or not value.isprintable():
            raise ValueError(f"{act}: a fact is an id, a code, a count or a hash")
    at = at.astimezone(UTC)
    sealed = seal(seq, previous, act=act, about=about, by=by, at=at, facts=facts)
    return Entry(seq, previous, act, about, by, at, dict(facts), sealed)


def seal(seq: int, previous: str, *, act: str, about: str, by: str, at: datetime, facts: Mapping[str, str]) -> str:
    """Return the SHA-256 over the canonical JSON of an entry: keys sorted, no spaces, ASCII, microseconds."""
    told = {
        "about": about,
        "act": act,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "by": by,
        "facts": dict(facts),
        "previous": previous,
        "seq": seq,
    }
    canonical = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
