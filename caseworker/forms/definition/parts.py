"""The frozen parts a form definition is made of; nothing in them changes once a form is loaded."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from caseworker.forms.xpath import Expression, Node, Path

NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


def no_attributes() -> Mapping[str, str]:
    """Return the empty mapping that all parts without attributes share."""
    return NO_ATTRIBUTES


class Kind(StrEnum):
    """The kinds of thing in the body of a form."""

    INPUT = "input"
    SELECT_ONE = "select1"
    SELECT_MANY = "select"
    RANK = "rank"
    RANGE = "range"
    TRIGGER = "trigger"
    UPLOAD = "upload"
    NOTE = "note"
    SECRET = "secret"  # noqa: S105 - the name of a control
    GROUP = "group"
    REPEAT = "repeat"


SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MANY, Kind.RANK})


class Piece(Struct, frozen=True, array_like=True, gc=False):
    """Text with places where a value is shown: texts and outputs in turn, a text first and last."""

    texts: tuple[str, ...] = ()
    outputs: tuple[Expression, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[str | Expression]) -> "Piece":
        """Return the piece for texts and expressions in order."""
        texts, outputs = [""], list[Expression]()
        for part in parts:
            if isinstance(part, str):
                texts[-1] += part
            else:
                outputs.append(part)
                texts.append("")
        return cls(tuple(texts), tuple(outputs)) if outputs or texts[0] else NOTHING

    @property
    def plain(self) -> str:
        """The text without the values."""
        return "".join(self.texts)


NOTHING: Final = Piece()


class Text(Struct, frozen=True, array_like=True, gc=False):
    """A label, hint or message: written in place, or found in the itext by its id."""

    inline: Piece = NOTHING
    itext_id: str | None = None
    itext_expression: Expression | None = None


class Bind(Struct, frozen=True, array_like=True, gc=False):
    """What the model says of one node."""

    datatype: str = "string"
    calculate: Expression | None = None
    relevant: Expression | None = None
    readonly: Expression | None = None
    required: Expression | None = None
    constraint: Expression | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str | None = None
    preload_params: str = ""
    attributes: Mapping[str, str] = NO_ATTRIBUTES
    line: int | None = None


class NodeDef(Struct, frozen=True, array_like=True, gc=False):
    """One place in the primary instance, element or attribute.

    Attributes:
        index: its number in `FormDefinition.nodes`.
        name: how XPath names it: Clark where a prefix was written, else the bare local name.
        tag: its Clark name in the document.
        ref: its path as the form writes it, `/data/orx:meta/orx:instanceID`.
        parent: index of the element around it, -1 for the document element.
        is_repeat: instances of it can be added and removed.
        repeats: indexes of the repeats it stands in, outermost first, itself included.
    """

    index: int
    name: str
    tag: str
    path: Path
    ref: str
    parent: int
    children: tuple[int, ...]
    attributes: tuple[int, ...]
    bind: Bind
    is_attribute: bool
    is_repeat: bool
    repeats: tuple[int, ...]


class Seed(Struct, frozen=True, array_like=True, gc=False):
    """The initial content of one node, from the form's primary instance or from the template of a repeat."""

    node: int
    text: str = ""
    attributes: tuple[tuple[int, str], ...] = ()
    children: tuple["Seed", ...] = ()


class StaticChoice(Struct, frozen=True, array_like=True, gc=False):
    """A choice written in the body."""

    value: str
    label: Text | None


class Offer(Struct, frozen=True, gc=False):
    """One choice before its label is looked up: written in the body, or an item of a list.

    What `search()` found has the choice that names its columns.
    """

    value: str
    source: "StaticChoice | Node"
    found_by: StaticChoice | None = None


class Itemset(Struct, frozen=True, array_like=True, gc=False):
    """Choices found by an expression; `value` and `label` are evaluated at each node found."""

    nodeset: Expression
    value: Expression
    label: Expression | None
    label_itext_id: Expression | None = None

    @property
    def labels_stand_in_items(self) -> bool:
        """The label of an item is written in the item itself."""
        return self.label_itext_id is None and self.label is not None and self.label.stays_below


class Search(Struct, frozen=True, array_like=True, gc=False):
    """Choices from a file that the appearance names: `search('file', ...)`.

    Attributes:
        file: its name; also the name under which the list is found.
        arguments: how to compare, in which columns, with what; and which column is to equal what.
        depends: an expression that reads all that they read.
    """

    file: str
    arguments: tuple[Expression, ...]
    depends: Expression


class Control(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A question: what the body shows for one node."""

    kind: Kind
    node: int
    label: Text | None = None
    hint: Text | None = None
    appearance: str = ""
    choices: tuple[StaticChoice, ...] = ()
    itemset: Itemset | None = None
    attributes: Mapping[str, str] = NO_ATTRIBUTES
    line: int | None = None
    search: Search | None = None


class Group(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A group of the body; `node` is -1 when it has no reference."""

    node: int
    label: Text | None
    hint: Text | None
    appearance: str
    items: tuple["BodyItem", ...]
    attributes: Mapping[str, str] = NO_ATTRIBUTES


class Repeat(Struct, frozen=True, array_like=True, gc=False, tag=True):
    """A repeat of the body; its label is that of the group written around it."""

    node: int
    label: Text | None
    appearance: str
    items: tuple["BodyItem", ...]
    count: Expression | None = None
    fixed: bool = False
    attributes: Mapping[str, str] = NO_ATTRIBUTES


BodyItem = Control | Group | Repeat


class Action(Struct, frozen=True, array_like=True, gc=False):
    """Something that happens on an event: `setvalue`, `setgeopoint`, or one that is only kept, `recordaudio`.

    Attributes:
        target: expression for the node to change, evaluated where the event happens.
        target_node: index of the node definition the target means.
        trigger: index of the node whose control or repeat holds the action; -1 for the whole form.
        in_repeat: the action is written directly in a repeat.
    """

    name: str
    events: tuple[str, ...]
    target: Expression | None
    target_node: int
    value: Expression | None
    literal: str
    trigger: int = -1
    in_repeat: bool = False


class Submission(Struct, frozen=True, array_like=True, gc=False):
    """Where and how the form wants to be sent."""

    action: str = ""
    method: str = "post"
    public_key: str = ""
    attributes: Mapping[str, str] = NO_ATTRIBUTES


class ItextEntry(Struct, frozen=True, array_like=True, gc=False):
    """One text in one language: by form, `long` for the plain one, `short`, `guidance`, `image`, ..."""

    forms: Mapping[str, Piece]


class Itext(Struct, frozen=True, array_like=True, gc=False):
    """All translations of a form; `languages` in the form's order."""

    languages: tuple[str, ...] = ()
    default: str = ""
    entries: Mapping[str, Mapping[str, ItextEntry]] = MappingProxyType({})

    def entry(self, text_id: str, language: str) -> ItextEntry | None:
        """Return the text in that language, else in the default one, else None (as JavaRosa falls back)."""
        found = self.entries.get(language, {}).get(text_id)
        return found if found is not None else self.entries.get(self.default, {}).get(text_id)
