"""The shelf of drafts: one small write for each answer, and all that brings a draft back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, func, insert, select, update

from caseworker.casework import Draft, DraftFinished, HowFar, Journal
from caseworker.store.errors import NotFound
from caseworker.store.tables.drafts import (
    answer_notes,
    attachments,
    draft_operations,
    draft_snapshots,
    drafts,
)

_HOW_FAR = tuple(field.name for field in fields(HowFar))


class DraftsShelf:
    """The drafts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, draft: Draft) -> None:
        """Put a newly begun draft on record."""
        row = {name: value for name, value in asdict(draft).items() if name != "how_far"}
        self._connection.execute(insert(drafts).values(**row, **asdict(draft.how_far)))

    def get(self, draft_id: str) -> Draft:
        """Return the draft.

        Raises:
            NotFound: there is none with that id.
        """
        found = self._select(drafts.c.id == draft_id)
        if not found:
            raise NotFound(f"draft {draft_id}")
        return found[0]

    def of_case(self, case_id: str) -> tuple[Draft, ...]:
        """Return the drafts of a case, last changed first."""
        return self._select(drafts.c.case_id == case_id)

    def unfinished(self) -> tuple[Draft, ...]:
        """Return the drafts that wait to be gone on with, last changed first."""
        return self._select(drafts.c.finished_at.is_(None))

    def append(
        self, draft_id: str, operation: Mapping[str, object], *, at: datetime, how_far: HowFar | None = None
    ) -> int:
        """Add one operation to the journal.

        Args:
            draft_id: the draft.
            operation: what was done to the form.
            at: when.
            how_far: how far the form is since then; None leaves what is known of it.

        Returns:
            Its number in the draft, counted from 1.

        Raises:
            NotFound: there is no such draft.
            DraftFinished: its answers are frozen.
        """
        self._touch(draft_id, at, how_far)
        seq = self.last_seq(draft_id) + 1
        told = json.dumps(dict(operation), ensure_ascii=False, separators=(",", ":"))
        self._connection.execute(insert(draft_operations).values(draft_id=draft_id, seq=seq, operation=told, at=at))
        return seq

    def stand_at(self, draft_id: str, ref: str) -> None:
        """Note which question stands open; that is no change of the draft."""
        self._connection.execute(update(drafts).where(drafts.c.id == draft_id).values(stands_at=ref))

    def move_to(self, draft_id: str, form_version: str, how_far: HowFar) -> None:
        """Note that the draft goes on in another version of its form, and how far it is there."""
        changed = update(drafts).where(drafts.c.id == draft_id)
        self._connection.execute(changed.values(form_version=form_version, **asdict(how_far)))

    def snapshot(self, draft_id: str, data: bytes, *, notes: str = "", at: datetime) -> None:
        """Keep the whole state of the form; the operations that it holds are not needed any more.

        Args:
            draft_id: the draft.
            data: the form.
            notes: what is noted beside its answers.
            at: when.

        Raises:
            NotFound: there is no such draft.
            DraftFinished: its answers are frozen.
        """
        self._touch(draft_id, at)
        seq = self.last_seq(draft_id)
        for table in (draft_snapshots, draft_operations):
            self._connection.execute(delete(table).where(table.c.draft_id == draft_id))
        self._connection.execute(
            insert(draft_snapshots).values(draft_id=draft_id, seq=seq, data=data, notes=notes, at=at)
        )

    def journal(self, draft_id: str) -> Journal:
        """Return what brings the draft back.

        Raises:
            NotFound: there is no such draft.
        """
        self.get(draft_id)
        held = select(draft_snapshots.c.data, draft_snapshots.c.notes).where(draft_snapshots.c.draft_id == draft_id)
        operations = select(draft_operations.c.operation).where(draft_operations.c.draft_id == draft_id)
        told: Iterable[str] = self._connection.execute(operations.order_by(draft_operations.c.seq)).scalars()
        snapshot = self._connection.execute(held).mappings().one_or_none()
        after, seq = tuple(map(json.loads, told)), self.last_seq(draft_id)
        if snapshot is None:
            return Journal(None, after, seq)
        return Journal(snapshot["data"], after, seq, snapshot["notes"])

    def finish(self, draft_id: str, *, submission_sha256: str, at: datetime) -> None:
        """Note that the answers are frozen, and under which hash.

        Raises:
            NotFound: there is no such draft.
            DraftFinished: it was finished before.
        """
        self._touch(draft_id, at)
        done = update(drafts).where(drafts.c.id == draft_id)
        self._connection.execute(done.values(finished_at=at, submission_sha256=submission_sha256))

    def forget_answers(self, draft_id: str) -> None:
        """Remove the answers and files of a draft that is finished; that there was one stays on record."""
        self._connection.execute(delete(attachments).where(attachments.c.owner_id == draft_id))
        for table in (draft_operations, draft_snapshots):
            self._connection.execute(delete(table).where(table.c.draft_id == draft_id))

    def keep_notes(self, item_id: str, notes: str) -> None:
        """Keep what was noted beside the answers of something that goes into the outbox."""
        self._connection.execute(insert(answer_notes).values(owner_id=item_id, notes=notes))

    def notes_of(self, item_id: str) -> str:
        """Return what was noted beside the answers of an item of the outbox; empty where nothing is kept."""
        found = select(answer_notes.c.notes).where(answer_notes.c.owner_id == item_id)
        return self._connection.execute(found).scalar() or ""

    def last_seq(self, draft_id: str) -> int:
        """Return the number of the last operation of a draft; 0 before the first."""
        operations = select(func.max(draft_operations.c.seq)).where(draft_operations.c.draft_id == draft_id)
        snapshots = select(draft_snapshots.c.seq).where(draft_snapshots.c.draft_id == draft_id)
        last = self._connection.execute(operations).scalar() or self._connection.execute(snapshots).scalar()
        return last or 0

    def discard(self, draft_id: str) -> None:
        """Remove a draft, its journal and its files."""
        self._connection.execute(delete(attachments).where(attachments.c.owner_id == draft_id))
        self._connection.execute(delete(drafts).where(drafts.c.id == draft_id))

    def _touch(self, draft_id: str, at: datetime, how_far: HowFar | None = None) -> None:
        if self.get(draft_id).finished_at is not None:
            raise DraftFinished(draft_id)
        known = {} if how_far is None else asdict(how_far)
        self._connection.execute(update(drafts).where(drafts.c.id == draft_id).values(changed_at=at, **known))

    def _select(self, condition: ColumnElement[bool]) -> tuple[Draft, ...]:
        query = select(drafts).where(condition).order_by(drafts.c.changed_at.desc(), drafts.c.id)
        return tuple(map(_draft, self._connection.execute(query).mappings()))


def _draft(row: RowMapping) -> Draft:
    own = {name: value for name, value in row.items() if name not in _HOW_FAR}
    return Draft(**own, how_far=HowFar(**{name: row[name] for name in _HOW_FAR}))
