"""Freeze a form that only the office may read: what is kept from now on, and sent, is encrypted with its key."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final

from caseworker.forms import ENCRYPTED_ENDING, RECORD_NAME, FinishedForm, Sealer
from caseworker.outbox import SubmissionFile
from caseworker.store import Transaction

_UNREADABLE: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Frozen:
    """What leaves this desk: the bytes that go as the record, and the files with them."""

    xml: bytes = field(repr=False)
    sha256: str
    files: tuple[SubmissionFile, ...]


def seal(
    tx: Transaction, form: FinishedForm, files: Iterable[SubmissionFile], *, owner_id: str, at: datetime
) -> Frozen:
    """Encrypt a finished form and its files into the vault; what is there in clear is the caller's to remove.

    Args:
        tx: the transaction in which the form is queued.
        form: finished and confirmed, with the key of its office.
        files: those that it names, in its order and in clear.
        owner_id: what the encrypted files belong to.
        at: the instant.

    Raises:
        EncryptionRefused: the key cannot be used.
    """
    sealer = Sealer(form)

    def sealed(name: str, chunks: Iterable[bytes]) -> SubmissionFile:
        encrypted = sealer.seal(name, chunks)
        kept = tx.attachments.add(owner_id, name + ENCRYPTED_ENDING, media_type=_UNREADABLE, chunks=encrypted, at=at)
        return SubmissionFile(kept.name, kept.media_type, kept.size_bytes, kept.sha256, attachment_id=kept.id)

    leaving = [sealed(file.name, tx.attachments.read(file.attachment_id)) for file in files]
    leaving.append(sealed(RECORD_NAME, (form.xml,)))
    manifest = sealer.manifest()
    return Frozen(manifest, sha256(manifest).hexdigest(), tuple(leaving))
