"""From a running form and its outline to what the page shows; no Qt."""

from typing import Final

from caseworker.catalogue import generic_ref
from caseworker.desk import language_tag, left_open, one_line
from caseworker.forms import FormSession, OperationRefused, Problem, ProblemKind, QuestionState
from ui.interview.in_hand import DraftInHand
from ui.interview.noting import known_sources, may_be_unknown
from ui.interview.outline import Around, Step, StepKind
from ui.interview.rows import row_summary
from ui.interview.screen import (
    AroundLine,
    Beside,
    InterviewScreen,
    LanguageLine,
    LeftLine,
    ProblemLine,
    RowLine,
    SectionLine,
    SectionState,
    ShownStep,
    Unfinished,
)

LONG_LIST: Final = 200
"""So many choices are told in one language only."""


def shown_interview(draft: DraftInHand, unfinished: Unfinished | None) -> InterviewScreen:
    """Read everything of the form that the page shows; what is unfinished at the end is shown in place of a step."""
    opened, journey, notes = draft.opened, draft.journey, draft.filling.notes
    step = journey.step
    asked = None if unfinished is not None else step
    return InterviewScreen(
        first_name=opened.name.partition(" ")[0],
        service=opened.title,
        notice_of_service=opened.notice,
        to_bring=opened.to_bring,
        sections=_sections(draft, None if asked is None else asked.section),
        step=None if asked is None else _step(draft, asked),
        whole_sections=journey.whole_sections,
        languages=_languages(draft),
        unfinished=unfinished,
        interpreter=draft.interpreter,
        speaker=notes.speaker,
        sources=known_sources(opened.documents, (notes.speaker, *(note.source for note in notes.everything.values()))),
        can_go_back=journey.index > 0 or unfinished is not None,
    )


def _step(draft: DraftInHand, step: Step) -> ShownStep:
    session, journey, notes = draft.filling.session, draft.journey, draft.filling.notes
    reasons = draft.opened.reasons.get(session.language, {})
    is_rows = step.kind is StepKind.ROWS
    title, trail = _title(session, step)
    questions = () if is_rows else tuple(session.question(ref) for ref in step.refs)
    number, count = (0, 0) if step.kind is StepKind.TOLD else journey.outline.place_in_section(journey.index)
    return ShownStep(
        key=step.key,
        kind=step.kind,
        questions=questions,
        title=title,
        around=trail,
        number=number,
        count=count,
        reasons={ref: reasons[generic_ref(ref)] for ref in step.refs if generic_ref(ref) in reasons},
        offers={one.ref: draft.told.offers(one) for one in questions},
        heads={head.ref: _label(session, head.around) for head in step.heads},
        notes={ref: notes.of(ref) for ref in step.refs},
        sources={ref: draft.sources.get(ref, notes.speaker) for ref in step.refs},
        may_be_unknown=frozenset(one.ref for one in questions if may_be_unknown(one)),
        beside={one.ref: _beside(draft, one) for one in questions} if draft.beside else {},
        wanted=journey.wanted,
        rows=_rows(session, step) if is_rows else (),
        can_add=step.can_add,
        can_remove=step.can_remove,
        is_tried=journey.is_tried,
        removed=None if draft.removed is None else draft.removed.summary,
    )


def _beside(draft: DraftInHand, question: QuestionState) -> Beside:
    """Read a question in the second language."""
    there = draft.filling.session.question(question.ref, language=draft.beside)
    problem = there.problem
    listed = there.choices if len(there.choices) < LONG_LIST else ()
    return Beside(
        label=there.label or "",
        hint=there.hint or "",
        problem="" if problem is None or not problem.written_by_form else problem.sentence,
        choices={choice.value: choice.label for choice in listed},
        reason=draft.opened.reasons.get(draft.beside, {}).get(generic_ref(question.ref)),
    )


def _sections(draft: DraftInHand, here: int | None) -> tuple[SectionLine, ...]:
    """Return how the sections stand; their titles are for the adviser, so in the second language where there is one."""
    session, outline, notes = draft.filling.session, draft.journey.outline, draft.filling.notes
    later = {ref for ref, note in notes.everything.items() if note.is_for_later}
    states = [_SectionCount() for _ in outline.sections]
    for step in outline.steps:
        is_for_later = bool(later) and not later.isdisjoint(step.refs)
        states[step.section].count(step, step.key in draft.journey.seen, is_for_later=is_for_later)
    titles = [_label(session, one.around, draft.beside) if one.around else "" for one in outline.sections]
    spoken = [_label(session, one.around) if one.around else "" for one in outline.sections]
    return tuple(
        SectionLine(section.key, titles[n], states[n].state(), n == here, spoken[n])
        for n, section in enumerate(outline.sections)
    )


def _languages(draft: DraftInHand) -> tuple[LanguageLine, ...]:
    session, unreviewed = draft.filling.session, draft.opened.unreviewed
    if len(session.languages) < 2:
        return ()
    return tuple(
        LanguageLine(
            name,
            _own_name(name),
            language_tag(name),
            is_chosen=name == session.language,
            is_unreviewed=name in unreviewed,
            is_beside=name == draft.beside,
        )
        for name in session.languages
    )


def read_unfinished(draft: DraftInHand, problems: tuple[Problem, ...]) -> Unfinished | None:
    """Read what is to be looked at before the answers are read back; None for nothing.

    What only the form's author can mend does not keep it from being finished. What was left is listed only where
    somebody went through the form, not where one answer was changed.
    """
    told = tuple(_problem(draft, one) for one in problems if one.code is not ProblemKind.EVALUATION)
    open_there = {one.ref for one in problems}
    left = () if draft.journey.changes_one else left_open(draft.filling)
    lines = tuple(
        LeftLine(one.ref, _question(draft, one.ref), one.note.is_unknown) for one in left if one.ref not in open_there
    )
    return Unfinished(told, lines) if told or lines else None


def _problem(draft: DraftInHand, problem: Problem) -> ProblemLine:
    node = draft.filling.session.tree.find(problem.ref)
    told = problem if node is None else draft.filling.session.states.problem(node, draft.beside) or problem
    return ProblemLine(problem.ref, _question(draft, problem.ref), told.sentence, told.written_by_form)


def _question(draft: DraftInHand, ref: str) -> str:
    """Return a question on one line, for the adviser."""
    try:
        return one_line(draft.filling.session.question(ref, language=draft.beside).label)
    except OperationRefused:
        return ""


class _SectionCount:
    """Gathers how the pages of one section stand."""

    def __init__(self) -> None:
        self._is_wrong = False
        self._is_open = False
        self._is_for_later = False

    def count(self, step: Step, is_seen: bool, *, is_for_later: bool) -> None:
        self._is_for_later = self._is_for_later or is_for_later
        self._is_wrong = self._is_wrong or step.is_wrong
        is_passed = is_seen or (step.is_answered and step.kind in {StepKind.QUESTION, StepKind.FIELDS})
        self._is_open = self._is_open or step.needs_answer or not is_passed

    def state(self) -> SectionState:
        if self._is_wrong:
            return SectionState.WRONG
        if self._is_for_later:
            return SectionState.LATER
        return SectionState.OPEN if self._is_open else SectionState.DONE


def _title(session: FormSession, step: Step) -> tuple[str, tuple[AroundLine, ...]]:
    """Return the page's own title, taken from the group it shows as a whole, and what it stands in."""
    around = step.around
    if step.kind is not StepKind.QUESTION and around and not around[-1].is_row:
        return _label(session, around[-1]), _trail(session, around[:-1])
    return "", _trail(session, around)


def _trail(session: FormSession, around: tuple[Around, ...]) -> tuple[AroundLine, ...]:
    return tuple(AroundLine(_label(session, one), one.node.position() if one.is_row else 0) for one in around)


def _label(session: FormSession, around: Around, language: str = "") -> str:
    return one_line(session.states.text(around.label, around.node, language))


def _rows(session: FormSession, step: Step) -> tuple[RowLine, ...]:
    return tuple(RowLine(ref, number, row_summary(session, ref)) for number, ref in enumerate(step.refs, 1))


def _own_name(language: str) -> str:
    """Return ``Cymraeg`` for ``Cymraeg (cy)``."""
    return language.rpartition(" (")[0] or language
