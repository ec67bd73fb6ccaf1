"""Functions of answers that hold several choices, separated by spaces."""

from math import isfinite

from caseworker.forms.xpath.functions.library import Library

SELECTIONS = Library()


@SELECTIONS.define("selected", "is-selected", least=2, most=2)
def selected(answers: str, choice: str) -> bool:
    """Say whether `choice` is among the answers; an empty choice is among no answers.

    Source: ODK XForms specification, "XPath Functions", selected(), https://getodk.github.io/xforms-spec/#fn:selected
    """
    return f" {choice.strip()} " in f" {answers} "


@SELECTIONS.define("selected-at", least=2, most=2)
def selected_at(answers: str, index: float) -> str:
    """Return the answer at `index`, counted from zero; an empty text when there is none.

    Source: ODK XForms specification, "XPath Functions", selected-at(),
    https://getodk.github.io/xforms-spec/#fn:selected-at
    """
    chosen = _each(answers)
    position = int(index) if isfinite(index) else 0 if index != index else -1  # noqa: PLR0124 - blank means the first
    return chosen[position] if 0 <= position < len(chosen) else ""


@SELECTIONS.define("count-selected", least=1, most=1)
def count_selected(answers: str) -> float:
    """Count the answers."""
    return float(len(_each(answers)))


def _each(answers: str) -> list[str]:
    return [answer for answer in answers.split(" ") if answer]
