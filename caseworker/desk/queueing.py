"""Put a finished form into the outbox, on the citizen's authority and with its bytes frozen."""

import hashlib
from dataclasses import replace
from datetime import date
from typing import ClassVar

from caseworker.base import CaseworkerError, Clock, new_id
from caseworker.casework import AgreementMissing, AuthorityMissing
from caseworker.connectors import Unreadable, parse_xml
from caseworker.desk.keeping_entities import keep_entities
from caseworker.desk.sealing import Frozen, seal
from caseworker.forms import EncryptionRefused, FinishedForm
from caseworker.outbox import Event, OutboxItem, State, Step, Submission, SubmissionFile, advance
from caseworker.store import Store, Transaction


class NotSendable(CaseworkerError):
    """The finished form is not whole: no office should ever get it."""

    code: ClassVar[str] = "submission.not-sendable"
    sentence: str = "This form is not whole, so it cannot be sent. Nothing is lost."
    next_step: str = "Open the form again, look at it once more and confirm it."


class FilesMissing(CaseworkerError):
    """The form names a file that the vault does not hold."""

    code: ClassVar[str] = "submission.files-missing"
    sentence: str = "A photo or file of this form is missing, so it cannot be sent. Nothing is lost."
    next_step: str = "Open the form again and add the file once more."


def queue_submission(
    store: Store,
    form: FinishedForm,
    *,
    case_id: str,
    office_id: str,
    files_of: str,
    replaces: str | None = None,
    by: str,
    clock: Clock,
) -> OutboxItem:
    """Queue `form` for its office; queueing the same form twice is queueing it once.

    Args:
        store: the vault.
        form: finished and confirmed.
        case_id: the case that it belongs to.
        office_id: the office it goes to.
        files_of: the owner of its files in the vault, usually the draft; they become the submission's.
        replaces: an item that is held and that this one takes the place of.
        by: the adviser.
        clock: tells the time.

    Raises:
        AgreementMissing, AuthorityMissing: the citizen does not permit it today; nothing was written.
        NotSendable, FilesMissing: the form is not whole; nothing was written.
        IllegalTransition: what is to be replaced is not held, or may have arrived; nothing was written.
    """
    with store.transaction() as tx:
        return put_in_outbox(
            tx, form, case_id=case_id, office_id=office_id, files_of=files_of, replaces=replaces, by=by, clock=clock
        )


def put_in_outbox(
    tx: Transaction,
    form: FinishedForm,
    *,
    case_id: str,
    office_id: str,
    files_of: str,
    replaces: str | None = None,
    by: str,
    clock: Clock,
) -> OutboxItem:
    """Queue `form` inside a transaction that does more, such as keeping the citizen's yes; see `queue_submission`."""
    check_sendable(form)
    now, known = clock.now(), tx.outbox.by_instance(form.instance_id)
    if known is not None:
        return known
    refuse_without_permission(tx, case_id=case_id, office_id=office_id, sha256=form.sha256, on=clock.today())
    case, item = tx.cases.get(case_id), OutboxItem(new_id(), State.QUEUED, may_have_arrived=False, changed_at=now)
    frozen = _frozen(tx, form, files_of, item)
    submission = Submission(
        id=item.id,
        case_id=case_id,
        office_id=office_id,
        service_id=case.service_id,
        form_id=form.form_id,
        form_version=form.version,
        instance_id=form.instance_id,
        reference=case.reference,
        queued_at=now,
        queued_by=by,
        sha256=frozen.sha256,
        confirmed_sha256=form.sha256,
        files=frozen.files,
        corrects=form.replaces,
    )
    tx.outbox.add(submission, frozen.xml, item)
    keep_entities(tx, form, item_id=item.id, office_id=office_id)
    _replace(tx, replaces, item, by=by)
    _note(tx, submission)
    return item


def _note(tx: Transaction, queued: Submission) -> None:
    facts = {"sha256": queued.sha256, "office": queued.office_id, "form": queued.form_id}
    tx.ledger.append("submission.queued", about=queued.id, by=queued.queued_by, at=queued.queued_at, facts=facts)


def _frozen(tx: Transaction, form: FinishedForm, files_of: str, item: OutboxItem) -> Frozen:
    """Give the files to the item; where only the office may read them, encrypted, and nothing stays in clear."""
    files = _files(tx, form, files_of)
    if not form.public_key:
        tx.attachments.hand_over(files_of, to=item.id)
        return Frozen(form.xml, form.sha256, files)
    try:
        frozen = seal(tx, form, files, owner_id=item.id, at=item.changed_at)
    except EncryptionRefused as refused:
        raise NotSendable(form.instance_id, sentence=refused.sentence, next_step=refused.next_step) from refused
    tx.drafts.forget_answers(files_of)
    return frozen


def refuse_without_permission(tx: Transaction, *, case_id: str, office_id: str, sha256: str, on: date) -> None:
    """Check both permissions of the citizen, to help and to send these very bytes.

    Raises:
        AgreementMissing: no agreement covers sending to that office on that day.
        AuthorityMissing: these bytes were not confirmed, or that was taken back.
    """
    if tx.agreements.covering(case_id, on=on, office_id=office_id) is None:
        raise AgreementMissing(f"case {case_id}")
    authority = tx.agreements.authority_for(sha256)
    if authority is None or authority.case_id != case_id:
        raise AuthorityMissing(f"case {case_id}")


def check_sendable(form: FinishedForm) -> None:
    """Check what offices do not check themselves: they keep broken XML without a word.

    Raises:
        NotSendable: the bytes are not the hashed ones, not UTF-8, hold a NUL, are not well-formed, or lack the
            form's id or the instanceID.
    """
    if hashlib.sha256(form.xml).hexdigest() != form.sha256:
        raise NotSendable(f"{form.instance_id}: the bytes are not the hashed ones")
    if b"\x00" in form.xml or not form.instance_id:
        raise NotSendable(f"{form.instance_id}: a NUL, or no instanceID")
    try:
        form.xml.decode("utf-8")
        root = parse_xml(form.xml)
    except (UnicodeDecodeError, Unreadable) as error:
        raise NotSendable(f"{form.instance_id}: {type(error).__name__}") from None
    stated = {(found.text or "").strip() for found in root.iterfind(".//{*}instanceID")}
    if root.get("id") != form.form_id or stated != {form.instance_id}:
        raise NotSendable(f"{form.instance_id}: the form's id or the instanceID is not in the XML")


def _files(tx: Transaction, form: FinishedForm, owner_id: str) -> tuple[SubmissionFile, ...]:
    held = {file.name: file for file in tx.attachments.of(owner_id)}
    missing = [name for name in form.attachments if name not in held]
    if missing:
        raise FilesMissing(f"{form.instance_id}: {len(missing)} missing")
    return tuple(
        SubmissionFile(f.name, f.media_type, f.size_bytes, f.sha256, attachment_id=f.id)
        for f in map(held.__getitem__, form.attachments)
    )


def _replace(tx: Transaction, replaced_id: str | None, by_item: OutboxItem, *, by: str) -> None:
    if replaced_id is None:
        return
    held = tx.outbox.item(replaced_id)
    replaced = replace(advance(held, Event.REPLACE, by_item.changed_at), replaced_by=by_item.id)
    tx.outbox.move(held, (Step(Event.REPLACE, replaced),), by=by)
    tx.offices.entities.forget(replaced_id)
    facts = {"by": by_item.id}
    tx.ledger.append("submission.replaced", about=replaced_id, by=by, at=by_item.changed_at, facts=facts)
