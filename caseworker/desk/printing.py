"""Print what the citizen takes home: a letter that says what is known and no more, and their permission on paper."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import Action
from caseworker.catalogue import ServiceCard, still_needed
from caseworker.desk.filling import definition_of
from caseworker.desk.paper_matters import (
    NothingToSay,
    PaperMatter,
    PrintedLetter,
    centre_on_paper,
    form_language,
    print_out,
    print_size,
    read_matter,
    recipient_of,
)
from caseworker.desk.queueing import refuse_without_permission
from caseworker.desk.reading_back import language_tag, read_back
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import ChangeLanguage, FormSession
from caseworker.letters import (
    AgreementSheet,
    Answer,
    AnswerSection,
    DocumentNeeded,
    HandedOver,
    Information,
    Letter,
    Permission,
    PermissionReceipt,
    PrintSize,
    Promised,
    PromisedWay,
    Received,
    Saved,
    SentUnconfirmed,
    Way,
    act_words,
    letter_language,
    regulator_name,
    render,
)
from caseworker.letters import State as LetterState
from caseworker.outbox import Event, Happening, KeptReceipt, OutboxItem, State, Submission, Word
from caseworker.store import Store, Transaction

RESTORED: Final = "vault.restored"
CALL_US_AFTER_DAYS: Final = 14
"""Days of silence after which the citizen is asked to call us; our own invitation, not the office's promise."""


def print_letter(
    store: Store,
    item_id: str,
    surroundings: Surroundings,
    *,
    size_pt: int | None = None,
    language: str = "",
    with_answers: bool = True,
    by: str,
    clock: Clock,
) -> PrintedLetter:
    """Make the confirmation letter for an item of the outbox, and note in the ledger what it says.

    Args:
        size_pt: 14 or 18; None for what the citizen prefers.
        language: a language tag; empty for what the citizen prefers, or English where letters are not worded in it.
        with_answers: whether a copy of the answers is part of it; there is none once they are not kept here.

    Raises:
        LanguageNotWorded: there are no sentences in the language asked for.
        NothingToSay: it is being sent at this moment, is held for a person, or is over.
        AgreementMissing, AuthorityMissing: it waits to be sent, and the citizen does not permit that today.
        NotFound: there is no such item.
    """
    now, on = clock.now(), clock.today()
    with store.transaction() as tx:
        item, submission = tx.outbox.item(item_id), tx.outbox.submission(item_id)
        matter = read_matter(tx, submission.case_id, submission.office_id, language=language, by=by, clock=clock)
        state = _state(item, submission, tx.outbox.history(item_id), tx.outbox.receipt(item_id), now.timestamp())
        if isinstance(state, Saved):  # it promises that we will send it
            _refuse_without_permission(tx, submission, on=on)
        xml = tx.outbox.xml(item_id) if tx.retention.keeps(item_id) else b""
        promised, code = _promised(tx, submission.case_id, on=on), tx.ledger.head().anchor
        tx.ledger.append("letter.made", about=item_id, by=by, at=now, facts={"says": type(state).__name__})
    letter = _letter(matter, state, promised, ledger_code=code, size=print_size(matter.citizen, size_pt), on=on)
    if xml:
        frozen = _frozen(store, matter, submission, xml, surroundings, clock)
        needed = tuple(DocumentNeeded(name) for name in still_needed(frozen))
        letter = replace(letter, documents_needed=needed, answers=_answers(frozen) if with_answers else ())
    return print_out(matter, type(state).__name__, letter)


def _refuse_without_permission(tx: Transaction, submission: Submission, *, on: date) -> None:
    refuse_without_permission(
        tx, case_id=submission.case_id, office_id=submission.office_id, sha256=submission.confirmed_sha256, on=on
    )


def _promised(tx: Transaction, case_id: str, *, on: date) -> tuple[Promised, ...]:
    """Return what is promised in the case, for today or a later day."""
    standing = (one.follow_up for one in tx.cases.follow_ups.of_case(case_id) if one.follow_up.is_open)
    return tuple(
        Promised(PromisedWay(one.promise.how.value), one.due_on, one.promise.at_time)
        for one in standing
        if one.due_on >= on
    )


def _letter(
    matter: PaperMatter,
    state: LetterState,
    promised: tuple[Promised, ...],
    *,
    ledger_code: str,
    size: PrintSize,
    on: date,
) -> Letter:
    is_waiting = isinstance(state, Saved | SentUnconfirmed)
    return Letter(
        centre=centre_on_paper(matter.centre),
        citizen=recipient_of(matter.citizen),
        dated_on=on,
        reference=matter.case.reference,
        service_name=matter.title,
        subject=matter.card.subject,
        office_name=matter.office_name,
        adviser_first_name=matter.adviser_name.split()[0],
        state=state,
        what_happens_next=matter.card.next_steps,
        promised=promised,
        call_us_on=on + timedelta(days=CALL_US_AFTER_DAYS) if is_waiting else None,
        permission=_permission(matter),
        information=_information(matter.card, matter.language),
        ledger_code=ledger_code,
        language=matter.language,
        size=size,
        is_practice=matter.is_practice,
        is_sample_service=bool(matter.card.notice),
    )


def print_permission(
    store: Store,
    case_id: str,
    office_id: str,
    *,
    size_pt: int | None = None,
    language: str = "",
    by: str,
    clock: Clock,
) -> PrintedLetter:
    """Make the paper that says what the citizen agreed to, until when, and how to take it back.

    Raises:
        LanguageNotWorded: there are no sentences in the language asked for.
        NothingToSay: no agreement holds today.
    """
    with store.transaction() as tx:
        matter = read_matter(tx, case_id, office_id, language=language, by=by, clock=clock)
        permission = _permission(matter)
        if matter.agreement is None or permission is None:
            raise NothingToSay(case_id, sentence="There is no permission for this case today.")
        code = tx.ledger.head().anchor
        tx.ledger.append("permission.printed", about=matter.agreement.id, by=by, at=clock.now())
    paper = _permission_paper(matter, permission, code, size=print_size(matter.citizen, size_pt), on=clock.today())
    return print_out(matter, "Permission", paper)


def _permission_paper(
    matter: PaperMatter, permission: Permission, ledger_code: str, *, size: PrintSize, on: date
) -> PermissionReceipt:
    return PermissionReceipt(
        centre=centre_on_paper(matter.centre),
        citizen=recipient_of(matter.citizen),
        dated_on=on,
        reference=matter.case.reference,
        service_name=matter.title,
        subject=matter.card.subject,
        office_name=matter.office_name,
        adviser_first_name=matter.adviser_name.split()[0],
        permission=permission,
        information=_information(matter.card, matter.language),
        ledger_code=ledger_code,
        language=matter.language,
        size=size,
        is_practice=matter.is_practice,
        is_sample_service=bool(matter.card.notice),
    )


def paper_to_sign(
    store: Store,
    card: ServiceCard,
    *,
    service_name: str,
    office_name: str,
    citizen_id: str | None,
    by: str,
    clock: Clock,
) -> bytes:
    """Make the paper that a citizen reads and signs before anything is on record; nothing is noted anywhere.

    Args:
        card: in the language in which they read.
        citizen_id: None for help without a record: the name is written in by hand then.

    Raises:
        UnprintableText: some of it is in a script that cannot be printed.
    """
    with store.reading() as tx:
        settings, adviser = tx.settings.get(), tx.advisers.get(by)
        citizen = None if citizen_id is None else tx.people.get(citizen_id)
    language = letter_language(language_tag(card.language))
    sheet = AgreementSheet(
        centre=centre_on_paper(settings.centre),
        citizen=recipient_of(citizen),
        dated_on=clock.today(),
        service_name=service_name,
        subject=card.subject,
        office_name=office_name,
        adviser_first_name=adviser.name.split()[0],
        agreement=card.agreement,
        information=_information(card, language),
        language=language,
        size=print_size(citizen, None),
        is_practice=settings.practice,
        is_sample_service=bool(card.notice),
    )
    return render(sheet)


def _state(
    item: OutboxItem,
    submission: Submission,
    history: tuple[Happening, ...],
    receipt: KeptReceipt | None,
    now_s: float,
) -> LetterState:
    """Return the most that may be said of an item."""
    if item.state is State.RECEIVED and receipt is not None:
        return _received(receipt)
    if item.state is State.HANDED_OVER:
        return HandedOver(item.changed_at.astimezone(LONDON), Way.FOLDER)
    lease_holds = item.lease is not None and item.lease.until.timestamp() > now_s
    if item.state is State.SENDING and lease_holds:
        raise NothingToSay(item.id, sentence="It is being sent at this moment. Make the letter when that is done.")
    if item.last_code == RESTORED:
        raise NothingToSay(item.id, sentence="This came back from a backup: we do not know yet if it was sent since.")
    if item.may_have_arrived or item.state is State.SENDING:
        return SentUnconfirmed(_begun_at(item, history).astimezone(LONDON))
    if item.state in {State.QUEUED, State.IN_DOUBT}:
        return Saved(submission.queued_at.astimezone(LONDON))
    raise NothingToSay(item.id)


def _received(receipt: KeptReceipt) -> Received:
    """Quote the office only where it wrote to us: what a person noted of a call is for staff, and so is its time."""
    is_hearsay = receipt.word is Word.PERSON
    words = "" if is_hearsay else receipt.office_words
    return Received(receipt.received_at.astimezone(LONDON), words, receipt.office_reference, is_hearsay)


def _begun_at(item: OutboxItem, history: tuple[Happening, ...]) -> datetime:
    """Return when the last try began that may have reached the office; tries of which nothing left do not count."""
    claimed_at = doubtful_at = item.changed_at
    for happening in history:
        if happening.event == Event.CLAIM:
            claimed_at = happening.at
        elif happening.event in {Event.NO_ANSWER, Event.LEASE_RAN_OUT, Event.PART_ARRIVED}:
            doubtful_at = claimed_at
    return claimed_at if item.state is State.SENDING else doubtful_at


def _frozen(
    store: Store, matter: PaperMatter, submission: Submission, xml: bytes, surroundings: Surroundings, clock: Clock
) -> FormSession:
    """Bring the frozen answers back in the language of the letter and the version of the form that was sent."""
    definition = definition_of(store, submission.service_id, submission.form_version)
    with store.reading() as tx:
        environment = surroundings.environment(tx, matter.case, clock)
    session = FormSession.restore(definition, environment, xml)
    language = form_language(definition.languages, matter.language)
    if language:
        session.apply(ChangeLanguage(language))
    return session


def _answers(session: FormSession) -> tuple[AnswerSection, ...]:
    return tuple(
        AnswerSection(section.title, tuple(Answer(answer.question, answer.answer) for answer in section.answers))
        for section in read_back(session)
    )


def _permission(matter: PaperMatter) -> Permission | None:
    agreement = matter.agreement
    if agreement is None:
        return None
    granted = (action for action in Action if action in agreement.actions)
    acts = tuple(act_words(action, office=matter.office_name, language=matter.language) for action in granted)
    given_by = matter.given_by
    return Permission(
        acts,
        agreement.from_on,
        agreement.until_on,
        given_by=given_by.name if given_by else "",
        acts_as=given_by.acts_as.value if given_by else "",
        interpreter=matter.interpreter.name if matter.interpreter else "",
        spoken=matter.interpreter.language if matter.interpreter else "",
    )


def _information(card: ServiceCard, language: str) -> Information:
    return Information(
        seen_by=(card.office,),
        we_keep_it=card.kept_here,
        office_keeps_it=card.kept_by_office,
        regulator=regulator_name(language),
    )
