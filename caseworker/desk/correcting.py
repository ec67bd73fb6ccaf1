"""Correct what was sent: a draft with the answers as they went, which replaces them at the office once it is sent."""

from typing import ClassVar, Final

from caseworker.base import CaseworkerError, Clock, new_id
from caseworker.casework import Action, AgreementMissing, Case, Draft
from caseworker.desk.auditing import open_audit
from caseworker.desk.draft_faults import FormNotUsable
from caseworker.desk.filling import Filling, definition_of
from caseworker.desk.measuring import how_far
from caseworker.desk.noting import read_notes
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import AUDIT_FILE, Environment, FormDefinition, FormRefused, FormSession
from caseworker.outbox import State
from caseworker.store import Store, Transaction

_OVER: Final = frozenset({State.WITHDRAWN, State.REPLACED})
_SENT_OR_WAITING: Final = frozenset(State) - _OVER - {State.HELD}


class NotCorrectable(CaseworkerError):
    """What was sent cannot be corrected from here."""

    code: ClassVar[str] = "correction.not-possible"
    sentence: str = "This form cannot be changed from here any more. Nothing was changed."
    next_step: str = "Call the office, and say what is to be changed."


def begin_correction(
    store: Store, item_id: str, surroundings: Surroundings, *, reason: str = "", by: str, clock: Clock
) -> Filling:
    """Open the answers of a submission as a draft that corrects it; it is sent after the first, under an id of its own.

    Args:
        store: the vault.
        item_id: the submission.
        surroundings: of this desk.
        reason: why; it goes to an office whose form asks for it.
        by: the adviser.
        clock: the time.

    Raises:
        NotFound: there is no such item.
        NotCorrectable: the office takes no changes, it is held, over or corrected, or the answers are not kept here.
        AgreementMissing: the citizen does not permit it today.
        FormNotUsable: its form cannot be opened.
    """
    now = clock.now()
    with store.reading() as tx:
        submission = tx.outbox.submission(item_id)
        case = tx.cases.get(submission.case_id)
        xml = _answers(tx, item_id, case)
        if tx.agreements.covering(case.id, on=clock.today(), action=Action.FILL_IN) is None:
            raise AgreementMissing(case.id)
        environment = surroundings.environment(tx, case, clock)
        logged = tx.attachments.content(item_id, AUDIT_FILE) or b""
        notes = read_notes(tx.drafts.notes_of(item_id), today=clock.today())
    session = _edited(definition_of(store, case.service_id, submission.form_version), environment, xml)
    draft = Draft(new_id(), case.id, case.form_id, submission.form_version, now, by, now, how_far=how_far(session))
    audit = open_audit(session, draft.id, clock, user=surroundings.user, earlier=logged)
    audit.give_reason(reason)
    with store.transaction() as tx:
        tx.drafts.begin(draft)
        tx.drafts.snapshot(draft.id, session.snapshot(), notes=notes.written(), at=now)
        tx.attachments.copy(item_id, to=draft.id, at=now)
        audit.keep(tx)
        tx.ledger.append("correction.begun", about=draft.id, by=by, at=now, facts={"of": item_id})
    return Filling(store, draft, session, clock, audit, notes=notes)


def _edited(definition: FormDefinition, environment: Environment, xml: bytes) -> FormSession:
    if not definition.is_client_editable:
        words = "The office takes no changes to this form once it is sent. Nothing was changed."
        raise NotCorrectable(definition.form_id, sentence=words)
    try:
        return FormSession.edit(definition, environment, xml)
    except FormRefused as refused:
        raise FormNotUsable(f"{definition.form_id}: {type(refused).__name__}") from refused


def _answers(tx: Transaction, item_id: str, case: Case) -> bytes:
    """Return the answers as they were frozen.

    Raises:
        NotCorrectable: they are not the newest, are held or over, or not kept here.
    """
    mine, instance_id = tx.outbox.item(item_id), tx.outbox.submission(item_id).instance_id
    corrected = any(
        later.corrects == instance_id and item.state not in _OVER
        for later, item in tx.outbox.everything(case_id=case.id)
    )
    if corrected:
        raise NotCorrectable(
            item_id,
            sentence="This form was corrected before. Nothing was changed.",
            next_step="Correct the newer one.",
        )
    if mine.state not in _SENT_OR_WAITING:
        raise NotCorrectable(item_id, next_step="Look at where it stands in the outbox.")
    if not tx.retention.keeps(item_id):
        raise NotCorrectable(item_id, sentence="The answers are not kept here any more. Nothing was changed.")
    return tx.outbox.xml(item_id)
