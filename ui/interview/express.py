"""The pages of a form for trained staff: as much of a section on one page as can be built at once; no Qt."""

from dataclasses import replace
from typing import Final

from ui.interview.outline import Around, Head, Outline, Step, StepKind

MOST_TOGETHER: Final = 8
"""Questions of one page; more would take longer to build than nobody notices."""


def in_whole_sections(outline: Outline) -> Outline:
    """Return the same interview with neighbouring questions of a section, or of one row, on one page.

    The list of a repeat keeps its page, so that rows are added and removed as ever.
    """
    pages: list[Step] = []
    for step in outline.steps:
        before = pages[-1] if pages else None
        if before is not None and _belong_together(before, step):
            pages[-1] = _joined(before, step)
        else:
            pages.append(replace(step, heads=_heads(step), around=_rows(step)) if _is_joined(step) else step)
    return replace(outline, steps=tuple(pages))


def _belong_together(before: Step, step: Step) -> bool:
    return (
        _is_joined(before)
        and _is_joined(step)
        and before.section == step.section
        and _row_of(before) == _row_of(step)
        and len(before.refs) + len(step.refs) <= MOST_TOGETHER
    )


def _joined(before: Step, step: Step) -> Step:
    is_told = before.kind is StepKind.TOLD and step.kind is StepKind.TOLD
    known = {head.around.node.ref for head in before.heads}
    return replace(
        before,
        kind=StepKind.TOLD if is_told else StepKind.FIELDS,
        refs=(*before.refs, *step.refs),
        heads=(*before.heads, *(head for head in _heads(step) if head.around.node.ref not in known)),
        is_answered=before.is_answered and step.is_answered,
        needs_answer=before.needs_answer or step.needs_answer,
        is_wrong=before.is_wrong or step.is_wrong,
    )


def _is_joined(step: Step) -> bool:
    return step.kind is not StepKind.ROWS


def _heads(step: Step) -> tuple[Head, ...]:
    """Return the innermost group of a step, to be named over its first question."""
    innermost = step.around[-1] if step.around else None
    return () if innermost is None or innermost.is_row else (Head(step.refs[0], innermost),)


def _rows(step: Step) -> tuple[Around, ...]:
    return tuple(one for one in step.around if one.is_row)


def _row_of(step: Step) -> str:
    return next((one.node.ref for one in reversed(step.around) if one.is_row), "")
