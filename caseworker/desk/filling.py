"""Fill in a form with a citizen: each answer is in the vault before the next question is asked."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath
from typing import Final

from caseworker.base import Clock, new_id
from caseworker.casework import Action, AgreementMissing, Attachment, Case, CaseClosed, Draft, HowFar, Source
from caseworker.desk.auditing import DraftAudit, open_audit
from caseworker.desk.draft_faults import AnswerRefused, AnswersMissing, DraftElsewhere, FormNotUsable
from caseworker.desk.measuring import how_far
from caseworker.desk.noting import DraftNotes, NoteAnswer, Noting, SpeakAs, is_noting, read_notes
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import (
    AUDIT_FILE,
    AuditEvent,
    ChangeLanguage,
    FinishedForm,
    FormDefinition,
    FormRefused,
    FormSession,
    FormUnfinished,
    Operation,
    OperationRefused,
    RemoveRepeat,
    SetAnswer,
    load_xform,
    operation_from,
)
from caseworker.store import Store, Transaction

SNAPSHOT_EVERY: Final = 40
"""Operations after which the whole form is kept again, so that opening a long draft stays quick."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing done to a form in memory, as the vault is to keep it."""

    number: int
    """Its number in the draft's journal."""
    operation: Mapping[str, str] = field(repr=False)
    at: datetime
    answered: int
    asked: int
    stands_at: str = field(default="", repr=False)
    """The page that stood open when it was done."""
    snapshot: bytes | None = field(default=None, repr=False)
    """The whole form after it, now and then."""
    notes: str = field(default="", repr=False)
    """What is noted beside its answers, where there is a snapshot."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The page that stands open, after so many changes."""

    ref: str = field(repr=False)
    after: int


class Filling:
    """One draft under way: each change shows at once and goes into the journal in the vault.

    The session belongs to one thread, the window's. `change` works on it there; `keep`, `keep_again`, `keep_place`
    and `put_file` write to the vault and never touch it, so they may run on another thread, one at a time.
    """

    def __init__(
        self,
        store: Store,
        draft: Draft,
        session: FormSession,
        clock: Clock,
        audit: DraftAudit,
        *,
        notes: DraftNotes | None = None,
        seq: int = 0,
    ) -> None:
        self.draft = draft
        self.session = session
        self.notes = notes or DraftNotes(clock.today())
        """What is noted beside the answers; changed by `change` alone."""
        self.audit = audit
        """The log of its pages, in a form that asks for one."""
        self.seq = seq
        """The number of the last operation that this session knows to be in the vault."""
        self._stands_at = draft.how_far.stands_at
        self._store = store
        self._clock = clock
        self._made = seq
        self._since_snapshot = 0
        self._unkept: deque[Change] = deque()
        self._has_failed = False

    @property
    def stands_at(self) -> str:
        """The page that stands open; kept with the next change, or by `keep_place`."""
        return self._stands_at

    @stands_at.setter
    def stands_at(self, ref: str) -> None:
        self._stands_at = ref
        self.audit.show(ref)

    @property
    def is_behind(self) -> bool:
        """Whether the vault lacks changes because keeping them failed; `keep_again` catches up."""
        return self._has_failed

    def apply(self, operation: Operation | Noting, source: Source | None = None) -> None:
        """Do one thing to the form or beside it and keep it, waiting for the disk.

        Raises:
            AnswerRefused: the form does not take it there; nothing was changed.
            DraftElsewhere, VaultError: it shows, but could not be kept; see `keep`.
        """
        self.keep(self.change(operation, source))

    def change(self, operation: Operation | Noting, source: Source | None = None) -> Change:
        """Do one thing to the form or beside it in memory; what comes back is to be kept, in the order of the changes.

        Args:
            operation: what is done.
            source: where an answer comes from; None for who speaks now.

        Raises:
            AnswerRefused: the form does not take it there; nothing was changed.
        """
        self._do(operation)
        entry = self.notes.entry_for(operation, source)
        self.notes.follow(entry)
        self._made += 1
        self._since_snapshot += 1
        if isinstance(operation, SetAnswer):
            self._stands_at = operation.ref
        elif isinstance(operation, RemoveRepeat):
            self.audit.remove_row(operation.ref)
        snapshot, notes = None, ""
        if self._since_snapshot >= SNAPSHOT_EVERY:
            snapshot, notes, self._since_snapshot = self.session.snapshot(), self.notes.written(), 0
        far = how_far(self.session)
        made = Change(self._made, entry, self._clock.now(), far.answered, far.asked, self._stands_at, snapshot, notes)
        self._unkept.append(made)
        return made

    def _do(self, operation: Operation | Noting) -> None:
        try:
            if isinstance(operation, NoteAnswer):
                self.session.question(operation.ref)
            elif not isinstance(operation, SpeakAs):
                self.session.apply(operation)
        except OperationRefused as refused:
            raise AnswerRefused(refused.sentence) from refused

    def keep(self, change: Change) -> None:
        """Write a change to the vault, after any before it that could not be written yet; once is enough.

        Raises:
            DraftElsewhere: another session went on with the draft; nothing was written.
            VaultError: it could not be kept; it waits for the next `keep` or `keep_again`, and so does what follows.
        """
        self._keep_until(change.number)

    def keep_again(self) -> None:
        """Write every change that is not in the vault yet; see `keep`."""
        self._keep_until(self._made)

    def _keep_until(self, number: int) -> None:
        try:
            while self._waits_until(number):
                self._write(self._unkept[0])
                self.seq = self._unkept.popleft().number
        finally:
            self._has_failed = self._waits_until(number)

    def _waits_until(self, number: int) -> bool:
        return bool(self._unkept) and self._unkept[0].number <= number

    def _write(self, change: Change) -> None:
        far = HowFar(change.answered, change.asked, change.stands_at)
        with self._store.transaction() as tx:
            seq = tx.drafts.append(self.draft.id, change.operation, at=change.at, how_far=far)
            if seq != change.number:
                raise DraftElsewhere(self.draft.id)
            if change.snapshot is not None:
                tx.drafts.snapshot(self.draft.id, change.snapshot, notes=change.notes, at=change.at)
            self.audit.keep(tx)

    @property
    def standing(self) -> Standing:
        """The page that stands open now."""
        return Standing(self._stands_at, self._made)

    def keep_place(self, standing: Standing | None = None) -> None:
        """Note in the vault which page stands open, so that the draft opens there again.

        Args:
            standing: as it was when it was come to; None for now. A page is not noted before what was told on the way
                there: a draft never opens beyond an answer that was lost.
        """
        standing = standing or self.standing
        if self._waits_until(standing.after):
            return
        with self._store.transaction() as tx:
            tx.drafts.stand_at(self.draft.id, standing.ref)
            self.audit.keep(tx)

    def attach(self, ref: str, chunks: Iterable[bytes], *, media_type: str, name: str) -> Attachment:
        """Put a file into the vault as the answer to an upload question, waiting for the disk.

        Raises:
            AnswerRefused: no file can be given there; nothing was changed.
        """
        kept_as = self.name_for(ref, name)
        attachment = self.put_file(kept_as, chunks, media_type=media_type)
        self.apply(SetAnswer(ref, kept_as))
        return attachment

    def name_for(self, ref: str, name: str) -> str:
        """Return the name under which a file is kept that answers an upload question.

        It is the name of its question, not its own, which may tell something about the citizen; only the
        ending stays. A file that answers another question keeps its name: rows move up when one is removed.

        Args:
            ref: the upload question.
            name: the name it comes with.

        Raises:
            AnswerRefused: no file can be given there.
        """
        try:
            self.session.question(ref)
        except OperationRefused as refused:
            raise AnswerRefused(refused.sentence) from refused
        others = {node.text for node in self.session.tree.root.walk() if node.text and node.ref != ref} | {AUDIT_FILE}
        stem, ending = _file_name(ref), PurePath(name).suffix.lower()
        kept_as, number = f"{stem}{ending}", 1
        while kept_as in others:
            number += 1
            kept_as = f"{stem}-{number}{ending}"
        return kept_as

    def put_file(self, kept_as: str, chunks: Iterable[bytes], *, media_type: str) -> Attachment:
        """Put a file into the vault; it is an answer once its name there is given to the question.

        Args:
            kept_as: see `name_for`.
            chunks: the bytes.
            media_type: such as ``image/jpeg``.
        """
        with self._store.transaction() as tx:
            return tx.attachments.add(
                self.draft.id, kept_as, media_type=media_type, chunks=chunks, at=self._clock.now()
            )

    def refuse_if_overtaken(self, tx: Transaction) -> None:
        """Make sure that this session knows the last answer of the draft.

        Raises:
            DraftElsewhere: another session went on with it.
        """
        if tx.drafts.last_seq(self.draft.id) != self.seq:
            raise DraftElsewhere(self.draft.id)

    def finish(self) -> FinishedForm:
        """Check everything and freeze the answers.

        Raises:
            AnswersMissing: some are missing or not allowed; nothing was changed.
        """
        try:
            return self.session.finish(audit_file=self.audit.file)
        except FormUnfinished as unfinished:
            self.audit.fail(AuditEvent.CONSTRAINT_ERROR)
            raise AnswersMissing(unfinished.problems) from unfinished


def begin_draft(
    store: Store, case: Case, surroundings: Surroundings, *, language: str = "", by: str, clock: Clock
) -> Filling:
    """Begin the form of a case.

    Args:
        store: the vault.
        case: it says which version of which form.
        surroundings: of this desk.
        language: a language of the form to begin in; another one is passed over.
        by: the adviser.
        clock: the time.

    Raises:
        AgreementMissing: the citizen has not agreed to be helped, or has taken it back; nothing was written.
        FormNotUsable: the form cannot be opened; nothing was written.
    """
    definition = definition_of(store, case.service_id, case.form_version)
    with store.reading() as tx:
        environment = surroundings.environment(tx, case, clock)
    session = FormSession.create(definition, environment)
    if language in definition.languages:
        session.apply(ChangeLanguage(language))
    now = clock.now()
    draft = Draft(new_id(), case.id, case.form_id, case.form_version, now, by, now, how_far=how_far(session))
    with store.transaction() as tx:
        if not tx.cases.get(case.id).is_open:
            raise CaseClosed(case.id)
        if tx.agreements.covering(case.id, on=clock.today(), action=Action.FILL_IN) is None:
            raise AgreementMissing(case.id)
        tx.services.keep_definition(case.service_id, case.form_version, definition)
        tx.drafts.begin(draft)
        tx.drafts.snapshot(draft.id, session.snapshot(), at=now)
        tx.ledger.append("draft.begun", about=draft.id, by=by, at=now, facts={"case": case.id})
    audit = open_audit(session, draft.id, clock, user=surroundings.user, earlier=None)
    return Filling(store, draft, session, clock, audit)


def reopen_draft(store: Store, draft_id: str, surroundings: Surroundings, *, clock: Clock) -> Filling:
    """Bring a draft back with every answer that was kept, in the version of the form that it was begun with.

    Raises:
        NotFound: there is no such draft.
        AgreementMissing: the citizen's agreement has ended or was taken back; the draft is kept.
        FormNotUsable: its form cannot be opened.
    """
    with store.reading() as tx:
        draft = tx.drafts.get(draft_id)
        journal = tx.drafts.journal(draft_id)
        case = tx.cases.get(draft.case_id)
        environment = surroundings.environment(tx, case, clock)
        logged = tx.attachments.content(draft_id, AUDIT_FILE) or b""
        if tx.agreements.covering(case.id, on=clock.today(), action=Action.FILL_IN) is None:
            raise AgreementMissing(case.id)
    definition = definition_of(store, case.service_id, draft.form_version)
    if journal.snapshot is None:
        raise FormNotUsable(f"draft {draft_id} has no snapshot")
    try:
        session = FormSession.restore(definition, environment, journal.snapshot)
        notes = read_notes(journal.notes, today=clock.today())
        for told in journal.operations:
            entry = {key: str(value) for key, value in told.items()}
            if not is_noting(entry):
                session.apply(operation_from(entry))
            notes.follow(entry)
    except (FormRefused, OperationRefused, ValueError) as error:
        raise FormNotUsable(f"draft {draft_id}: {type(error).__name__}") from error
    audit = open_audit(session, draft.id, clock, user=surroundings.user, earlier=logged)
    return Filling(store, draft, session, clock, audit, notes=notes, seq=journal.seq)


def definition_of(store: Store, service_id: str, version: str) -> FormDefinition:
    """Return one version of a service's form: as it is kept ready, else loaded.

    Raises:
        NotFound: this desk does not keep that version.
        FormNotUsable: it cannot be loaded.
    """
    with store.reading() as tx:
        ready = tx.services.definition(service_id, version)
        if ready is not None:
            return ready
        xform = tx.services.xform(service_id, version)
        media = tx.services.media(service_id, version)
    try:
        return load_xform(xform, media)
    except FormRefused as refused:
        raise FormNotUsable(f"{service_id} {version}: {refused.faults[0].code}") from refused


def _file_name(ref: str) -> str:
    """Return ``photo`` for ``/data/evidence/photo``, ``papers-2-scan`` for ``/data/papers[2]/scan``."""
    steps = ref.strip("/").split("/")[1:]
    rows = [step.rstrip("]").replace("[", "-") for step in steps[:-1] if "[" in step]
    return "-".join([*rows, steps[-1].rpartition(":")[2]])
