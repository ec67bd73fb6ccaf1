"""What can be wrong with an expression, in words for the person who wrote the form; nothing here ends a session."""

from typing import ClassVar


class XPathError(Exception):
    """Something about an expression that its author can be told; `sentence` is plain English."""

    code: ClassVar[str] = "xpath"

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class XPathSyntaxError(XPathError):
    """The text is not an expression; `position` counts characters from zero."""

    code = "xpath.syntax"

    def __init__(self, sentence: str, position: int) -> None:
        super().__init__(sentence)
        self.position = position


class UnknownFunction(XPathSyntaxError):
    """No function has that name; `likely` is the nearest one there is, or None."""

    code = "xpath.unknown-function"

    def __init__(self, name: str, position: int, likely: str | None) -> None:
        hint = f" Did you mean {likely}()?" if likely else ""
        super().__init__(f"There is no function {name}().{hint}", position)
        self.name = name
        self.likely = likely


class WrongArity(XPathSyntaxError):
    """A function was given too many values, or too few."""

    code = "xpath.wrong-arity"

    def __init__(self, name: str, position: int, wanted: str, given: int) -> None:
        super().__init__(f"{name}() takes {wanted}, but {given} {'is' if given == 1 else 'are'} given.", position)
        self.name = name


class EvaluationError(XPathError):
    """The expression is well formed but its values make no sense together, or it would take too long."""

    code = "xpath.evaluation"
