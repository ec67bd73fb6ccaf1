"""The shelf of ledger entries: adding one, reading them and checking that none was touched."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from caseworker.audit import EMPTY, Entry, Head, Verdict, as_fact, following, verify
from caseworker.store.tables.ledger import ledger, ledger_head


class LedgerShelf:
    """The ledger inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, act: str, *, about: str, by: str, at: datetime, facts: Mapping[str, str] | None = None) -> Entry:
        """Add one entry; it stands or falls with the rest of the transaction.

        Args:
            act: small words joined by dots, such as ``submission.queued``.
            about: the id of what was acted on.
            by: the id of the adviser, or of the part of the program, that acted.
            at: the instant.
            facts: ids, codes, counts and hashes only: an entry outlives the person's record. What a form or a server
                states of itself is cut to what a fact may hold: an act never fails for it.
        """
        head, fit = self.head(), {name: as_fact(stated) for name, stated in (facts or {}).items()}
        entry = following(head.seq + 1, head.hash, act=act, about=about, by=by, at=at, facts=fit)
        row = {name: getattr(entry, name) for name in ("seq", "previous", "act", "about", "by", "at", "hash")}
        self._connection.execute(insert(ledger).values(**row, facts=json.dumps(entry.facts, sort_keys=True)))
        moved = {"seq": entry.seq, "hash": entry.hash}
        if head == EMPTY:
            self._connection.execute(insert(ledger_head).values(one=1, **moved))
        else:
            self._connection.execute(update(ledger_head).values(**moved))
        return entry

    def head(self) -> Head:
        """Return the last entry's number and hash; `EMPTY` before the first."""
        row = self._connection.execute(select(ledger_head.c.seq, ledger_head.c.hash)).one_or_none()
        return EMPTY if row is None else Head(row.seq, row.hash)

    def entries(self, *, about: str | None = None) -> Iterator[Entry]:
        """Yield the entries, oldest first; only those about one thing if `about` names it."""
        query = select(ledger).order_by(ledger.c.seq)
        if about is not None:
            query = query.where(ledger.c.about == about)
        for row in self._connection.execute(query.execution_options(yield_per=1000)):
            yield _entry(row)

    def verify(self, *, anchors: Iterable[str] = ()) -> Verdict:
        """Check every entry against the chain, the noted head and the anchors copied from letters."""
        return verify(self.entries(), head=self.head(), anchors=anchors)


def _entry(row: Row[tuple[int, str, str, str, str, datetime, str, str]]) -> Entry:
    return Entry(row.seq, row.previous, row.act, row.about, row.by, row.at, json.loads(row.facts), row.hash)
