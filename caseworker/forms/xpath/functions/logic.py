"""Functions that ask and answer yes or no."""

from caseworker.forms.xpath.errors import EvaluationError
from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.values import Value, to_boolean, to_number, whole

LOGIC = Library()


@LOGIC.define("true", least=0, most=0)
def true() -> bool:
    """Return yes."""
    return True


@LOGIC.define("false", least=0, most=0)
def false() -> bool:
    """Return no."""
    return False


@LOGIC.define("boolean", least=1, most=1)
def boolean(truth: bool) -> bool:
    """Return the value as yes or no."""
    return truth


@LOGIC.define("not", least=1, most=1)
def negation(truth: bool) -> bool:
    """Return the opposite."""
    return not truth


@LOGIC.define("boolean-from-string", least=1, most=1)
def boolean_from_string(text: str) -> bool:
    """Say whether the text is `true`, in capitals or not, or `1`."""
    return text.lower() == "true" or text == "1"


@LOGIC.define("checklist", least=2)
def checklist(fewest: float, most: float, *answers: Value) -> bool:
    """Say whether the number of true answers lies between two bounds, which count; a negative bound is none."""
    count = sum(to_boolean(answer) for answer in _flat(answers))
    lower, upper = whole(fewest, 0), whole(most, 0)
    return (lower < 0 or count >= lower) and (upper < 0 or count <= upper)


@LOGIC.define("weighted-checklist", least=2, step=2)
def weighted_checklist(fewest: float, most: float, *answers_and_weights: Value) -> bool:
    """Say whether the weights of the true answers add up to a number between two bounds, which count.

    Answers and weights come in pairs, or as one node-set of each; minus one is no special bound here.
    """
    answers, weights = _flat(answers_and_weights[::2]), _flat(answers_and_weights[1::2])
    if len(answers) != len(weights):
        raise EvaluationError("weighted-checklist() needs as many weights as answers.")
    total = sum(to_number(weight) for answer, weight in zip(answers, weights, strict=True) if to_boolean(answer))
    return fewest <= total <= most


@LOGIC.define("depend", least=1)
def depend(value: Value, *_others: Value) -> Value:
    """Return the first value; the others only tell what it depends on."""
    return value


def _flat(values: tuple[Value, ...]) -> list[Value]:
    """Return the values, a node-set of several nodes as the values of its nodes."""
    found: list[Value] = []
    for value in values:
        found.extend([node.value() for node in value] if isinstance(value, tuple) and value else [value])
    return found
