"""Stop for today: what is left to answer and to bring, on a sheet that says how to go on; the draft stays as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from caseworker.base import Clock
from caseworker.casework import AgreementMissing
from caseworker.desk.bringing import still_to_bring
from caseworker.desk.coming_back import left_open
from caseworker.desk.filling import Filling, reopen_draft
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
from caseworker.desk.reading_back import asked_questions, one_line
from caseworker.desk.surroundings import Surroundings
from caseworker.forms import ChangeLanguage, FormSession, QuestionState
from caseworker.letters import PartLeft, PrintSize, StopSheet
from caseworker.store import Store


@dataclass(frozen=True, slots=True)
class WhatIsLeft:
    """How far a form is, in words that tell no answer.

    Attributes:
        answered: how many questions have an answer.
        parts: the parts of the form that are not finished, in its order.
    """

    answered: int
    parts: tuple[PartLeft, ...]

    @property
    def questions(self) -> int:
        """How many questions are left."""
        return sum(len(part.questions) for part in self.parts)


def noted_open(filling: Filling) -> frozenset[str]:
    """Return the questions that were put off, or are not known today."""
    return frozenset(one.ref for one in left_open(filling))


def what_is_left(session: FormSession, stands_at: str, noted: frozenset[str] = frozenset()) -> WhatIsLeft:
    """Find the questions that still want an answer.

    A question left blank counts where it needs an answer, or was not come to yet: what somebody passed over and may
    leave blank is done.

    Args:
        session: the form; its language is that of the words.
        stands_at: the page that stood open last, or the first that was not come to.
        noted: questions that are left because that was noted; see `noted_open`.
    """
    asked = tuple(asked_questions(session))
    here = next((place for place, one in enumerate(asked) if _is_at(one.ref, stands_at)), 0)
    left = {*noted, *(one.ref for place, one in enumerate(asked) if _is_left(one, is_ahead=place >= here))}
    return WhatIsLeft(sum(bool(one.value) for one in asked), tuple(_parts(asked, left)))


def print_what_is_left(
    store: Store,
    draft_id: str,
    surroundings: Surroundings,
    *,
    size_pt: int | None = None,
    language: str = "",
    by: str,
    clock: Clock,
) -> PrintedLetter:
    """Make the sheet for somebody who stops for today, and note it in the ledger.

    Raises:
        NothingToSay: it was finished meanwhile, or the permission has ended.
        LanguageNotWorded: there are no sentences in the language asked for.
        NotFound, FormNotUsable: the draft is not here, or its form cannot be opened.
    """
    with store.reading() as tx:
        draft = tx.drafts.get(draft_id)
        office_id = tx.services.get(tx.cases.get(draft.case_id).service_id).office_id
    if draft.finished_at is not None:
        raise NothingToSay(draft_id, sentence="This form was finished meanwhile, so nothing is left to say.")
    try:
        filling = reopen_draft(store, draft_id, surroundings, clock=clock)
    except AgreementMissing as missing:
        raise NothingToSay(
            draft_id, sentence=AgreementMissing.sentence, next_step=AgreementMissing.next_step
        ) from missing
    session, noted = filling.session, noted_open(filling)
    with store.transaction() as tx:
        matter = read_matter(tx, draft.case_id, office_id, language=language, by=by, clock=clock)
        spoken = form_language(session.languages, matter.language)
        to_bring = still_to_bring(tx, matter.case, spoken)
        code = tx.ledger.head().anchor
        tx.ledger.append("draft.stop-sheet-made", about=draft_id, by=by, at=clock.now())
    if spoken:
        session.apply(ChangeLanguage(spoken))
    left = what_is_left(session, draft.how_far.stands_at, noted)
    size = print_size(matter.citizen, size_pt)
    return print_out(matter, "StopSheet", _sheet(matter, left, to_bring, ledger_code=code, size=size, clock=clock))


def _sheet(
    matter: PaperMatter, left: WhatIsLeft, to_bring: tuple[str, ...], *, ledger_code: str, size: PrintSize, clock: Clock
) -> StopSheet:
    return StopSheet(
        centre=centre_on_paper(matter.centre),
        citizen=recipient_of(matter.citizen),
        dated_on=clock.today(),
        reference=matter.case.reference,
        service_name=matter.title,
        subject=matter.card.subject,
        office_name=matter.office_name,
        adviser_first_name=matter.adviser_name.split()[0],
        answered=left.answered,
        left=left.parts,
        bring=to_bring,
        was_asked=matter.case.to_bring is not None,
        until_on=None if matter.agreement is None else matter.agreement.until_on,
        ledger_code=ledger_code,
        language=matter.language,
        size=size,
        is_practice=matter.is_practice,
        is_sample_service=bool(matter.card.notice),
    )


def _is_at(ref: str, stands_at: str) -> bool:
    return bool(stands_at) and (ref == stands_at or ref.startswith((f"{stands_at}/", f"{stands_at}[")))


def _is_left(question: QuestionState, *, is_ahead: bool) -> bool:
    if question.value:
        return question.problem is not None
    return question.required or is_ahead


def _parts(asked: tuple[QuestionState, ...], left: set[str]) -> Iterator[PartLeft]:
    for section, group in groupby(asked, key=lambda question: question.section[:1]):
        questions = tuple(group)
        open_ones = tuple(one for one in questions if one.ref in left)
        if open_ones:
            labels = tuple(one_line(one.label) for one in open_ones)
            yield PartLeft(" – ".join(map(one_line, section)), labels, any(one.value for one in questions))
