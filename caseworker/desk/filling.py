"""Fill in a form with a citizen: each answer is in the vault before the next question is asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import ClassVar, Final

from caseworker.base import LONDON, CaseworkerError, Clock, new_id
from caseworker.casework import Action, AgreementMissing, Attachment, Case, CaseClosed, Draft
from caseworker.forms import (
    ChangeLanguage,
    Environment,
    FinishedForm,
    FormDefinition,
    FormRefused,
    FormSession,
    FormUnfinished,
    Operation,
    OperationRefused,
    Problem,
    SetAnswer,
    load_xform,
    operation_from,
)
from caseworker.store import Store, Transaction

SNAPSHOT_EVERY: Final = 40
"""Operations after which the whole form is kept again, so that opening a long draft stays quick."""


class AnswerRefused(CaseworkerError):
    """The form does not take this answer at this place."""

    code: ClassVar[str] = "draft.answer"
    sentence: str = "This answer cannot be stored here. All other answers are kept."
    next_step: str = "Go back to the question and answer it again."


class AnswersMissing(CaseworkerError):
    """Some questions need an answer, or an answer is not allowed."""

    code: ClassVar[str] = "draft.unfinished"
    sentence: str = "Some questions still need an answer, or an answer is not allowed. All answers are kept."
    next_step: str = "Go to each question that is listed."

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.ref}: {problem.code}" for problem in problems))
        self.problems = problems


class DraftElsewhere(CaseworkerError):
    """Someone else went on with the draft meanwhile; two at once would undo each other's answers."""

    code: ClassVar[str] = "draft.elsewhere"
    sentence: str = "This draft was changed in another window. The last answer given here was not saved."
    next_step: str = "Close it in the other window, then open the draft again here."


class FormNotUsable(CaseworkerError):
    """The form itself, or a draft of it, cannot be opened."""

    code: ClassVar[str] = "service.form"
    sentence: str = "This form cannot be opened. Nothing is lost."
    next_step: str = "Check the form, or ask the office for a sound one."


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a form may know of this desk."""

    desk_id: str
    centre: str

    def environment(self, reference: str, clock: Clock) -> Environment:
        """Return what a form session may know of the world; no name of an adviser leaves the desk by it."""
        properties = {
            "deviceid": f"caseworker:{self.desk_id}",
            "username": self.centre,
            "caseworker_reference": reference,
        }
        return Environment(now=clock.now, zone=LONDON, properties=properties)


class Filling:
    """One draft under way. Every change goes into the journal in the vault, then shows."""

    def __init__(self, store: Store, draft: Draft, session: FormSession, clock: Clock, *, seq: int = 0) -> None:
        self.draft = draft
        self.session = session
        self.seq = seq
        """The number of the last operation that this session knows of."""
        self._store = store
        self._clock = clock
        self._since_snapshot = 0

    def apply(self, operation: Operation) -> None:
        """Do one thing to the form and keep it.

        Raises:
            AnswerRefused: the form does not take it there; nothing was changed.
            DraftElsewhere: another session went on with the draft; nothing was written.
            VaultError: it could not be kept; what is shown may be ahead of the vault until the draft is reopened.
        """
        try:
            self.session.apply(operation)
        except OperationRefused as refused:
            raise AnswerRefused(refused.sentence) from refused
        now = self._clock.now()
        self._since_snapshot += 1
        with self._store.transaction() as tx:
            seq = tx.drafts.append(self.draft.id, operation.to_dict(), at=now)
            if seq != self.seq + 1:
                raise DraftElsewhere(self.draft.id)
            if self._since_snapshot >= SNAPSHOT_EVERY:
                tx.drafts.snapshot(self.draft.id, self.session.snapshot(), at=now)
                self._since_snapshot = 0
        self.seq = seq

    def attach(self, ref: str, chunks: Iterable[bytes], *, media_type: str, name: str) -> Attachment:
        """Put a file into the vault as the answer to an upload question.

        The file is kept under the name of its question, not under its own, which may tell something
        about the citizen; only the ending stays.

        Args:
            ref: the question.
            chunks: the bytes.
            media_type: such as ``image/jpeg``.
            name: the name it comes with.

        Raises:
            AnswerRefused: no file can be given there; nothing was changed.
        """
        try:
            self.session.question(ref)
        except OperationRefused as refused:
            raise AnswerRefused(refused.sentence) from refused
        kept_as = _file_name(ref, name)
        with self._store.transaction() as tx:
            attachment = tx.attachments.add(
                self.draft.id, kept_as, media_type=media_type, chunks=chunks, at=self._clock.now()
            )
        self.apply(SetAnswer(ref, kept_as))
        return attachment

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
            return self.session.finish()
        except FormUnfinished as unfinished:
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
    session = FormSession.create(definition, surroundings.environment(case.reference, clock))
    if language in definition.languages:
        session.apply(ChangeLanguage(language))
    now = clock.now()
    draft = Draft(new_id(), case.id, case.form_id, case.form_version, now, by, now)
    with store.transaction() as tx:
        if not tx.cases.get(case.id).is_open:
            raise CaseClosed(case.id)
        if tx.agreements.covering(case.id, on=clock.today(), action=Action.FILL_IN) is None:
            raise AgreementMissing(case.id)
        tx.drafts.begin(draft)
        tx.drafts.snapshot(draft.id, session.snapshot(), at=now)
        tx.ledger.append("draft.begun", about=draft.id, by=by, at=now, facts={"case": case.id})
    return Filling(store, draft, session, clock)


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
        if tx.agreements.covering(case.id, on=clock.today(), action=Action.FILL_IN) is None:
            raise AgreementMissing(case.id)
    definition = definition_of(store, case.service_id, draft.form_version)
    environment = surroundings.environment(case.reference, clock)
    if journal.snapshot is None:
        raise FormNotUsable(f"draft {draft_id} has no snapshot")
    try:
        session = FormSession.restore(definition, environment, journal.snapshot)
        for entry in journal.operations:
            session.apply(operation_from({key: str(value) for key, value in entry.items()}))
    except (FormRefused, OperationRefused, ValueError) as error:
        raise FormNotUsable(f"draft {draft_id}: {type(error).__name__}") from error
    return Filling(store, draft, session, clock, seq=journal.seq)


def definition_of(store: Store, service_id: str, version: str) -> FormDefinition:
    """Load one version of a service's form.

    Raises:
        NotFound: this desk does not keep that version.
        FormNotUsable: it cannot be loaded.
    """
    with store.reading() as tx:
        xform = tx.services.xform(service_id, version)
        media = tx.services.media(service_id, version)
    try:
        return load_xform(xform, media)
    except FormRefused as refused:
        raise FormNotUsable(f"{service_id} {version}: {refused.faults[0].code}") from refused


def _file_name(ref: str, name: str) -> str:
    """Return ``photo.jpg`` for ``/data/evidence/photo``, ``papers-2-scan.pdf`` for ``/data/papers[2]/scan``."""
    steps = ref.strip("/").split("/")[1:]
    rows = [step.rstrip("]").replace("[", "-") for step in steps[:-1] if "[" in step]
    ending = PurePath(name).suffix.lower()
    return "-".join([*rows, steps[-1].rpartition(":")[2]]) + ending
