"""The chain of entries: checking it from end to end, and the short anchor that letters carry.

A chain on one computer proves order and wholeness only up to its last entry: whoever can rewrite the file can
rewrite all of it. Anchors printed on letters make each letter a witness, so a rewritten chain is found as soon as
one letter is compared.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from caseworker.audit.entry import GENESIS, Entry

_ANCHOR_DIGITS: Final = 16


class Fault(StrEnum):
    """What is wrong at the first broken place."""

    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    CUT_OFF = "cut-off"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the ledger is not what it was."""

    seq: int
    fault: Fault

    @property
    def sentence(self) -> str:
        """Say in plain words where and how."""
        return _SENTENCES[self.fault].format(seq=self.seq)


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash; all that went before hangs on them."""

    seq: int
    hash: str

    @property
    def anchor(self) -> str:
        """Return the head in a form short enough to print: ``41-9F2C 66D0 12AB 7E55``."""
        digits = self.hash[:_ANCHOR_DIGITS].upper()
        groups = " ".join(digits[place : place + 4] for place in range(0, _ANCHOR_DIGITS, 4))
        return f"{self.seq}-{groups}"


EMPTY: Final = Head(0, GENESIS)
"""The head of a ledger without entries."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the whole ledger found."""

    entries: int
    head: Head
    broken: Break | None = None

    @property
    def is_whole(self) -> bool:
        """Say whether every entry is as it was written."""
        return self.broken is None


def verify(entries: Iterable[Entry], *, head: Head, anchors: Iterable[str] = ()) -> Verdict:
    """Check the ledger and name the first broken place.

    Args:
        entries: all entries in the order in which they are kept.
        head: the head that was noted beside the ledger when the last entry was written.
        anchors: anchors copied from letters; each must agree with the chain.

    Returns:
        A verdict whose `broken` is None when every entry, the head and every anchor agree.
    """
    wanted = dict(_read_anchor(anchor) for anchor in anchors)
    last, count = EMPTY, 0
    for entry in entries:
        count += 1
        fault = _fault(entry, last)
        if fault is None and not entry.hash.startswith(wanted.pop(entry.seq, "")):
            fault = Fault.REWRITTEN
        if fault is not None:
            return Verdict(count, last, Break(entry.seq if fault is not Fault.REMOVED else last.seq + 1, fault))
        last = Head(entry.seq, entry.hash)
    if last != head:
        cut = last.seq < head.seq
        return Verdict(count, last, Break(last.seq + 1 if cut else last.seq, Fault.CUT_OFF if cut else Fault.INSERTED))
    if wanted:
        return Verdict(count, last, Break(last.seq + 1, Fault.CUT_OFF))
    return Verdict(count, last)


def _fault(entry: Entry, last: Head) -> Fault | None:
    """Compare one entry with itself and with the one before."""
    if entry.seq > last.seq + 1:
        return Fault.REMOVED
    if entry.seq < last.seq + 1:
        return Fault.REORDERED
    if entry.sealed() != entry.hash:
        return Fault.CHANGED
    return None if entry.previous == last.hash else Fault.REORDERED


def _read_anchor(anchor: str) -> tuple[int, str]:
    number, _, digits = anchor.partition("-")
    digits = "".join(digits.split()).lower()
    if not number.strip().isdigit() or len(digits) != _ANCHOR_DIGITS or not set(digits) <= set("0123456789abcdef"):
        raise ValueError("an anchor is a number, a hyphen and sixteen digits or letters")
    return int(number), digits


_SENTENCES: Final = {
    Fault.CHANGED: "Entry {seq} was changed after it was written.",
    Fault.REMOVED: "Entry {seq} was removed.",
    Fault.INSERTED: "Entry {seq} was not there when the ledger was last written.",
    Fault.REORDERED: "Entry {seq} is not in its place.",
    Fault.CUT_OFF: "Entry {seq} and what came after it are missing.",
    Fault.REWRITTEN: "Entry {seq} is not what a printed letter says it was.",
}
