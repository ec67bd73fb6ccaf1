"""The shelf of files: streamed in and out in chunks, so that a large photo never has to fit in memory."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update

from caseworker.base import new_id
from caseworker.casework import Attachment
from caseworker.store.errors import NotFound
from caseworker.store.tables.drafts import attachment_chunks, attachments

CHUNK_BYTES: Final = 256 * 1024


class AttachmentsShelf:
    """The files inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, owner_id: str, name: str, *, media_type: str, chunks: Iterable[bytes], at: datetime) -> Attachment:
        """Keep a file; an earlier one of that owner with the same name is replaced.

        Args:
            owner_id: the draft, submission or agreement that it belongs to.
            name: the file's name in the answers.
            media_type: such as ``image/jpeg``.
            chunks: its bytes, in pieces of any size.
            at: the instant.
        """
        same = (attachments.c.owner_id == owner_id) & (attachments.c.name == name)
        self._connection.execute(delete(attachments).where(same))
        attachment_id, digest, size = new_id(), hashlib.sha256(), 0
        row = {"id": attachment_id, "owner_id": owner_id, "name": name, "media_type": media_type, "added_at": at}
        self._connection.execute(insert(attachments).values(**row, size_bytes=0, sha256=digest.hexdigest()))
        for seq, chunk in enumerate(_rechunked(chunks)):
            digest.update(chunk)
            size += len(chunk)
            self._connection.execute(insert(attachment_chunks).values(attachment_id=attachment_id, seq=seq, data=chunk))
        known = update(attachments).where(attachments.c.id == attachment_id)
        self._connection.execute(known.values(size_bytes=size, sha256=digest.hexdigest()))
        return self.get(attachment_id)

    def get(self, attachment_id: str) -> Attachment:
        """Return what is known of the file.

        Raises:
            NotFound: there is none with that id.
        """
        row = self._connection.execute(select(attachments).where(attachments.c.id == attachment_id)).one_or_none()
        if row is None:
            raise NotFound(f"attachment {attachment_id}")
        return Attachment(**row._mapping)

    def of(self, owner_id: str) -> tuple[Attachment, ...]:
        """Return the files of one owner, by name."""
        query = select(attachments).where(attachments.c.owner_id == owner_id).order_by(attachments.c.name)
        return tuple(Attachment(**row._mapping) for row in self._connection.execute(query))

    def content(self, owner_id: str, name: str) -> bytes | None:
        """Return all of a small file, by its owner and its name; None where there is none."""
        same = (attachments.c.owner_id == owner_id) & (attachments.c.name == name)
        found = self._connection.execute(select(attachments.c.id).where(same)).scalar()
        return None if found is None else b"".join(self.read(found))

    def chunk(self, attachment_id: str, seq: int) -> bytes | None:
        """Return one chunk, counted from 0; None after the last.

        So a file can be sent piece by piece in short transactions, none of them open while the network is waited for.
        """
        wanted = (attachment_chunks.c.attachment_id == attachment_id) & (attachment_chunks.c.seq == seq)
        return self._connection.execute(select(attachment_chunks.c.data).where(wanted)).scalar_one_or_none()

    def read(self, attachment_id: str) -> Iterator[bytes]:
        """Yield the file's bytes in chunks, within this transaction."""
        seq = 0
        while (chunk := self.chunk(attachment_id, seq)) is not None:
            yield chunk
            seq += 1

    def hand_over(self, owner_id: str, *, to: str) -> None:
        """Make one owner's files another's: a draft's become the submission's."""
        self._connection.execute(update(attachments).where(attachments.c.owner_id == owner_id).values(owner_id=to))

    def copy(self, owner_id: str, *, to: str, at: datetime) -> None:
        """Give another owner copies of one owner's files."""
        for file in self.of(owner_id):
            self.add(to, file.name, media_type=file.media_type, chunks=self.read(file.id), at=at)

    def remove(self, attachment_id: str) -> None:
        """Remove a file and its bytes."""
        self._connection.execute(delete(attachments).where(attachments.c.id == attachment_id))


def _rechunked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in pieces of `CHUNK_BYTES`, the last one shorter."""
    waiting = bytearray()
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= CHUNK_BYTES:
            yield bytes(waiting[:CHUNK_BYTES])
            del waiting[:CHUNK_BYTES]
    if waiting:
        yield bytes(waiting)
