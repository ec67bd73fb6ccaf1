"""What a person does to a form, as values that a journal keeps and replays."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Store `value`, the text of the XML, in the question at `ref`; an empty one clears it."""

    ref: str
    value: str

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": "set", "ref": self.ref, "value": self.value}


@dataclass(frozen=True, slots=True)
class AddRepeat:
    """Append an instance of the repeat at `ref`, which has no final index."""

    ref: str

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": "add_repeat", "ref": self.ref}


@dataclass(frozen=True, slots=True)
class RemoveRepeat:
    """Take out the instance at `ref`, such as `/data/person[2]`."""

    ref: str

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": "remove_repeat", "ref": self.ref}


@dataclass(frozen=True, slots=True)
class MoveRepeat:
    """Put the instance at `ref` in another place among its own; `to` is that place, from 1."""

    ref: str
    to: int

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": "move_repeat", "ref": self.ref, "to": str(self.to)}


@dataclass(frozen=True, slots=True)
class ChangeLanguage:
    """Show the form in another of its languages."""

    name: str

    def to_dict(self) -> dict[str, str]:
        """Return the journal form."""
        return {"op": "language", "name": self.name}


class OperationRefused(Exception):
    """An operation does not fit the form as it stands; nothing was changed."""

    code = "form.operation"
    next_step = "Nothing was changed. Open the question again."

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


Operation = SetAnswer | AddRepeat | RemoveRepeat | MoveRepeat | ChangeLanguage


def operation_from(entry: Mapping[str, str]) -> Operation:
    """Read an operation back from its journal form.

    Raises:
        ValueError: the entry is of no known kind, or lacks something.
    """
    try:
        match entry["op"]:
            case "set":
                return SetAnswer(entry["ref"], entry["value"])
            case "add_repeat":
                return AddRepeat(entry["ref"])
            case "remove_repeat":
                return RemoveRepeat(entry["ref"])
            case "move_repeat":
                return MoveRepeat(entry["ref"], int(entry["to"]))
            case "language":
                return ChangeLanguage(entry["name"])
            case unknown:
                raise ValueError(f"no operation is called {unknown!r}")
    except KeyError as missing:
        raise ValueError(f"the operation lacks {missing}") from missing
