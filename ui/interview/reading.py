"""From a running form and its outline to what the page shows; no Qt."""

from caseworker.catalogue import generic_ref
from caseworker.desk import language_tag, one_line
from caseworker.forms import FormSession, OperationRefused, Problem, ProblemKind
from ui.interview.in_hand import DraftInHand
from ui.interview.journey import Journey
from ui.interview.outline import Around, Step, StepKind
from ui.interview.rows import row_summary
from ui.interview.screen import (
    AroundLine,
    InterviewScreen,
    LanguageLine,
    ProblemLine,
    RowLine,
    SectionLine,
    SectionState,
    ShownStep,
)


def shown_interview(draft: DraftInHand, problems: tuple[ProblemLine, ...]) -> InterviewScreen:
    """Read everything of the form that the page shows; what is missing at the end is shown in place of a step."""
    opened, journey = draft.opened, draft.journey
    session, step = opened.filling.session, journey.step
    asked = None if problems else step
    return InterviewScreen(
        first_name=opened.name.partition(" ")[0],
        service=opened.title,
        notice_of_service=opened.notice,
        sections=_sections(session, journey, None if asked is None else asked.section),
        step=None if asked is None else _step(draft, asked),
        whole_sections=journey.whole_sections,
        languages=_languages(session, opened.unreviewed),
        problems=problems,
        can_go_back=journey.index > 0 or bool(problems),
    )


def _step(draft: DraftInHand, step: Step) -> ShownStep:
    session, journey = draft.filling.session, draft.journey
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
        wanted=journey.wanted,
        rows=_rows(session, step) if is_rows else (),
        can_add=step.can_add,
        can_remove=step.can_remove,
        is_tried=journey.is_tried,
        removed=None if draft.removed is None else draft.removed.summary,
    )


def _sections(session: FormSession, journey: Journey, here: int | None) -> tuple[SectionLine, ...]:
    outline = journey.outline
    states = [_SectionCount() for _ in outline.sections]
    for step in outline.steps:
        states[step.section].count(step, step.key in journey.seen)
    return tuple(
        SectionLine(
            section.key, _label(session, section.around) if section.around else "", states[n].state(), n == here
        )
        for n, section in enumerate(outline.sections)
    )


def _languages(session: FormSession, unreviewed: frozenset[str]) -> tuple[LanguageLine, ...]:
    if len(session.languages) < 2:
        return ()
    return tuple(
        LanguageLine(name, _own_name(name), language_tag(name), name == session.language, name in unreviewed)
        for name in session.languages
    )


def shown_problems(session: FormSession, problems: tuple[Problem, ...]) -> tuple[ProblemLine, ...]:
    """Read what keeps the form from being finished; what only its author can mend does not."""
    lines = []
    for problem in problems:
        if problem.code is not ProblemKind.EVALUATION:
            try:
                question = one_line(session.question(problem.ref).label)
            except OperationRefused:
                question = ""
            lines.append(ProblemLine(problem.ref, question, problem.sentence, problem.written_by_form))
    return tuple(lines)


class _SectionCount:
    """Gathers how the pages of one section stand."""

    def __init__(self) -> None:
        self._is_wrong = False
        self._is_open = False

    def count(self, step: Step, is_seen: bool) -> None:
        self._is_wrong = self._is_wrong or step.is_wrong
        is_passed = is_seen or (step.is_answered and step.kind in {StepKind.QUESTION, StepKind.FIELDS})
        self._is_open = self._is_open or step.needs_answer or not is_passed

    def state(self) -> SectionState:
        if self._is_wrong:
            return SectionState.WRONG
        return SectionState.OPEN if self._is_open else SectionState.DONE


def _title(session: FormSession, step: Step) -> tuple[str, tuple[AroundLine, ...]]:
    """Return the page's own title, taken from the group it shows as a whole, and what it stands in."""
    around = step.around
    if step.kind is not StepKind.QUESTION and around and not around[-1].is_row:
        return _label(session, around[-1]), _trail(session, around[:-1])
    return "", _trail(session, around)


def _trail(session: FormSession, around: tuple[Around, ...]) -> tuple[AroundLine, ...]:
    return tuple(AroundLine(_label(session, one), one.node.position() if one.is_row else 0) for one in around)


def _label(session: FormSession, around: Around) -> str:
    return one_line(session.states.text(around.label, around.node))


def _rows(session: FormSession, step: Step) -> tuple[RowLine, ...]:
    return tuple(RowLine(ref, number, row_summary(session, ref)) for number, ref in enumerate(step.refs, 1))


def _own_name(language: str) -> str:
    """Return ``Cymraeg`` for ``Cymraeg (cy)``."""
    return language.rpartition(" (")[0] or language
