"""Go on with a draft in a newer version of its form. Nothing is changed until the citizen and the adviser want it."""

from dataclasses import dataclass, field, replace

from caseworker.base import Clock
from caseworker.casework import HowFar
from caseworker.catalogue import FormChanges, compare_versions
from caseworker.desk.filling import Filling, definition_of, reopen_draft
from caseworker.desk.measuring import how_far
from caseworker.desk.reading_back import ReadBackAnswer, asked_questions, one_line, spoken
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import FormSession, QuestionState
from caseworker.store import Store


@dataclass(frozen=True, slots=True)
class NewerForm:
    """What going on in the newer version of a form means for one draft.

    Attributes:
        version: the newer one.
        changes: the questions that were added, removed or changed.
        lost: answers that have no place in it, in the order of the older form.
    """

    draft_id: str
    version: str
    changes: FormChanges
    lost: tuple[ReadBackAnswer, ...] = field(repr=False)
    answers: bytes = field(repr=False)
    """The draft as it would stand in the newer version."""
    far: HowFar


def newer_version(store: Store, draft_id: str) -> str:
    """Return the newer version of a draft's form that this desk offers; empty where it is the newest.

    Raises:
        NotFound: there is no such draft.
    """
    with store.reading() as tx:
        draft = tx.drafts.get(draft_id)
        current = tx.services.get(tx.cases.get(draft.case_id).service_id).current.version
    return "" if current == draft.form_version else current


def look_at_newer(store: Store, filling: Filling, surroundings: Surroundings, *, clock: Clock) -> NewerForm | None:
    """Work out what would be added, dropped and changed; None where there is no newer version.

    Raises:
        FormNotUsable: the newer form cannot be opened; the draft goes on in the one it has.
    """
    version = newer_version(store, filling.draft.id)
    if not version:
        return None
    with store.reading() as tx:
        case = tx.cases.get(filling.draft.case_id)
        environment = surroundings.environment(tx, case, clock)
    definition = definition_of(store, case.service_id, version)
    before = filling.session
    after = FormSession.restore(definition, environment, before.snapshot())
    return NewerForm(
        filling.draft.id,
        version,
        compare_versions(before.definition, definition),
        _lost(before, after),
        after.snapshot(),
        replace(how_far(after), stands_at=filling.stands_at),
    )


def move_to_newer(
    store: Store, filling: Filling, newer: NewerForm, surroundings: Surroundings, *, by: str, clock: Clock
) -> Filling:
    """Go on in the newer version; what has no place in it is dropped.

    Raises:
        DraftElsewhere: the draft was changed in another window; nothing was written.
        AgreementMissing: the citizen's agreement has ended meanwhile; the draft is kept as it was moved.
    """
    now = clock.now()
    notes = filling.notes.without(frozenset(answer.ref for answer in newer.lost))
    with store.transaction() as tx:
        filling.refuse_if_overtaken(tx)
        case = tx.cases.get(filling.draft.case_id)
        tx.cases.change(replace(case, form_version=newer.version, to_bring=None))
        tx.drafts.snapshot(newer.draft_id, newer.answers, notes=notes.written(), at=now)
        tx.drafts.move_to(newer.draft_id, newer.version, newer.far)
        facts = {"from": filling.draft.form_version, "to": newer.version}
        tx.ledger.append("draft.moved", about=newer.draft_id, by=by, at=now, facts=facts)
    return reopen_draft(store, newer.draft_id, surroundings, clock=clock)


def _lost(before: FormSession, after: FormSession) -> tuple[ReadBackAnswer, ...]:
    kept = {question.ref: question for question in asked_questions(after)}
    return tuple(
        ReadBackAnswer(question.ref, one_line(question.label), spoken(question, before.language))
        for question in asked_questions(before)
        if question.value and not _is_kept(question, kept.get(question.ref))
    )


def _is_kept(question: QuestionState, there: QuestionState | None) -> bool:
    return there is not None and there.value == question.value
