"""The log that some forms ask for: the pages of an interview and what was changed on them, kept with the draft."""

from typing import Final

from caseworker.base import Clock
from caseworker.forms import AUDIT_FILE, AuditEvent, AuditLog, FormSession, audit_settings
from caseworker.store import Transaction

_CSV: Final = "text/csv"


class DraftAudit:
    """The log of one draft; in a form that asks for none, nothing is noted or kept.

    It is told of pages on the window's thread; `keep` may run on another.
    """

    def __init__(self, log: AuditLog | None, session: FormSession, draft_id: str, clock: Clock) -> None:
        self._log = log
        self._session = session
        self._draft_id = draft_id
        self._clock = clock
        self._kept = b""

    @property
    def file(self) -> str:
        """Return the name of the file that goes with the submission; empty where there is none."""
        return AUDIT_FILE if self._log is not None else ""

    def show(self, ref: str) -> None:
        """Note that the page of a question, a group or a repeat is open."""
        if self._log is not None:
            self._log.show(self._session, ref)

    def jump(self) -> None:
        """Note that the next page is chosen from a list."""
        if self._log is not None:
            self._log.pass_by(self._session, AuditEvent.JUMP)

    def reach_end(self) -> None:
        """Note that the answers are read back."""
        if self._log is not None:
            self._log.pass_by(self._session, AuditEvent.END_SCREEN)

    def remove_row(self, ref: str) -> None:
        """Note that a row is taken out."""
        if self._log is not None:
            self._log.note(AuditEvent.DELETE_REPEAT, node=ref)

    def fail(self, event: AuditEvent) -> None:
        """Note what keeps the form from being finished."""
        if self._log is not None:
            self._log.close(self._session)
            self._log.note(event)

    def give_reason(self, reason: str) -> None:
        """Note why something that was sent is changed, where the form wants to know."""
        if self._log is not None and self._log.settings.wants_reasons:
            self._log.note(AuditEvent.CHANGE_REASON, reason=reason)

    def leave(self) -> None:
        """Note that the draft is put away unfinished."""
        if self._log is not None:
            self._log.close(self._session)
            self._log.note(AuditEvent.SAVE)
            self._log.note(AuditEvent.EXIT)

    def keep(self, tx: Transaction) -> None:
        """Write what is new of the log."""
        if self._log is not None:
            self._write(tx, self._log.written())

    def keep_finished(self, tx: Transaction) -> None:
        """Write the log as it goes with the submission."""
        if self._log is not None:
            self._log.close(self._session)
            self._write(tx, self._log.written(AuditEvent.SAVE, AuditEvent.EXIT, AuditEvent.FINALIZE))

    def _write(self, tx: Transaction, data: bytes) -> None:
        if data != self._kept:
            tx.attachments.add(self._draft_id, AUDIT_FILE, media_type=_CSV, chunks=[data], at=self._clock.now())
            self._kept = data


def open_audit(session: FormSession, draft_id: str, clock: Clock, *, user: str, earlier: bytes | None) -> DraftAudit:
    """Begin the log of a draft, or go on with it.

    Args:
        session: the form.
        draft_id: the draft.
        clock: the time.
        user: who fills in, as the office may know it.
        earlier: what was logged before; None when the draft is new.
    """
    settings = audit_settings(session.definition)
    log = None
    if settings is not None:
        log = AuditLog(settings, now=clock.now, user=user, earlier=earlier or b"")
        log.begin(AuditEvent.START if earlier is None else AuditEvent.RESUME)
    return DraftAudit(log, session, draft_id, clock)
