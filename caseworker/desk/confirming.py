"""The citizen confirms the answers that were read back: their yes and the queueing stand or fall together."""

from datetime import datetime

from caseworker.base import Clock, new_id
from caseworker.casework import Agreement, AgreementMissing, Authority
from caseworker.desk.acting_for import refuse_who_may_not_sign
from caseworker.desk.filling import Filling
from caseworker.desk.interpreting import interpreting_fact
from caseworker.desk.queueing import put_in_outbox
from caseworker.desk.taking_agreement import Yes, given_by_fact, keep_signature
from caseworker.outbox import OutboxItem
from caseworker.store import Store, Transaction


def confirm_and_queue(
    store: Store, filling: Filling, statements: tuple[str, ...], yes: Yes, *, office_id: str, by: str, clock: Clock
) -> OutboxItem:
    """Freeze the answers, keep the citizen's authority to send exactly these bytes, and put them in the outbox.

    All of it is one transaction: a crash, or an error, leaves the draft as it was, or everything in the outbox.

    Args:
        filling: the draft, read back to the citizen.
        statements: what they confirmed, word for word.
        yes: how they said so.

    Raises:
        AnswersMissing, FilesMissing: the form is not complete, or a file that it names is not in the vault.
        MayNotAct, NotForThisService: whoever said yes in the citizen's place may not.
        DraftElsewhere, AgreementMissing: another session went on with the draft, or the agreement has ended.
    """
    form, draft, now = filling.finish(), filling.draft, clock.now()
    with store.transaction() as tx:
        filling.refuse_if_overtaken(tx)
        agreement = tx.agreements.covering(draft.case_id, on=clock.today(), office_id=office_id)
        if agreement is None:
            raise AgreementMissing(draft.case_id)
        case = tx.cases.get(draft.case_id)
        refuse_who_may_not_sign(
            tx, yes.given_by, citizen_id=case.citizen_id, service_id=case.service_id, on=clock.today()
        )
        authority = _authority(form.sha256, agreement, statements, yes, by=by, at=now)
        tx.agreements.add_authority(authority)
        keep_signature(tx, authority.id, yes, at=now)
        facts = {"sha256": form.sha256, "given": yes.given.value, **given_by_fact(yes)}
        facts |= interpreting_fact(tx, draft.case_id, clock=clock)
        tx.ledger.append("authority.given", about=authority.id, by=by, at=now, facts=facts)
        tx.drafts.finish(draft.id, submission_sha256=form.sha256, at=now)
        filling.audit.keep_finished(tx)
        item = put_in_outbox(
            tx, form, case_id=draft.case_id, office_id=office_id, files_of=draft.id, by=by, clock=clock
        )
        _keep_notes(tx, filling, item, is_sealed=bool(form.public_key))
        return item


def _keep_notes(tx: Transaction, filling: Filling, item: OutboxItem, *, is_sealed: bool) -> None:
    """Keep who gave the answers with what is sent, but nothing about answers that only the office may read."""
    notes = filling.notes.written()
    if notes and not is_sealed:
        tx.drafts.keep_notes(item.id, notes)


def _authority(
    sha256: str, agreement: Agreement, statements: tuple[str, ...], yes: Yes, *, by: str, at: datetime
) -> Authority:
    return Authority(
        id=new_id(),
        case_id=agreement.case_id,
        agreement_id=agreement.id,
        submission_sha256=sha256,
        statements=statements,
        given=yes.given,
        given_at=at,
        taken_by=by,
        witness=yes.witness,
        given_by=yes.given_by,
    )
