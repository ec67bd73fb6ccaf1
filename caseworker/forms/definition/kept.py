"""A definition as bytes and back, so that a form that was loaded once need not be read again.

The bytes are plain values and structures of known types (MessagePack): nothing in them can run. They fit the engine
that wrote them and no other; whoever keeps them keeps `LAYOUT` with them.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import msgspec

from caseworker.forms.collector import collector_waits
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.xpath import Expression
from caseworker.forms.xpath.tree import Tree

LAYOUT: Final = 1
"""Raised by whoever changes what loading a form yields, or the structures that it yields."""


class KeptUnreadable(Exception):
    """The bytes are not of this engine; the form has to be read again."""


class _Kept(msgspec.Struct, array_like=True):
    """Each expression once, then the definition, which speaks of them by number."""

    layout: int
    expressions: list[tuple[str, Tree]]
    definition: msgspec.Raw


class _KeptTable(msgspec.Struct, array_like=True):
    columns: dict[str, Sequence[str]]
    count: int


class _KeptNode(msgspec.Struct, array_like=True):
    name: str
    text: str
    attributes: dict[str, str]
    children: "list[_KeptNode]"


def kept_form(definition: FormDefinition) -> bytes | None:
    """Return the bytes of a definition; None for one that nests too deeply for them."""
    numbers: dict[Expression, int] = {}

    def plain(value: object) -> object:
        if isinstance(value, Expression):
            return numbers.setdefault(value, len(numbers))
        if isinstance(value, MappingProxyType):
            return dict(value)
        if isinstance(value, Table):
            return _KeptTable(dict(value.columns), value.count)
        if isinstance(value, ListNode):
            return _kept_node(value)
        raise NotImplementedError(type(value).__name__)

    encoder = msgspec.msgpack.Encoder(enc_hook=plain)
    try:
        whole = encoder.encode(definition)
        expressions = [(expression.text, expression.tree) for expression in numbers]
        return encoder.encode(_Kept(LAYOUT, expressions, msgspec.Raw(whole)))
    except RecursionError:
        return None


@collector_waits()
def form_from_kept(data: bytes) -> FormDefinition:
    """Return the definition of bytes that `kept_form` gave.

    Raises:
        KeptUnreadable: they are of another engine, or damaged.
    """
    try:
        kept = msgspec.msgpack.decode(data, type=_Kept)
        if kept.layout != LAYOUT:
            raise KeptUnreadable(f"layout {kept.layout}")
        expressions = [Expression(text, tree) for text, tree in kept.expressions]

        def made(kind: type, value: object) -> object:
            if kind is Expression and isinstance(value, int):
                return expressions[value]
            if kind is Table:
                table = msgspec.convert(value, _KeptTable)
                return Table(table.columns, table.count)
            return _node_from(msgspec.convert(value, _KeptNode), None)

        return msgspec.msgpack.decode(kept.definition, type=FormDefinition, dec_hook=made)
    except (msgspec.DecodeError, ValueError, RecursionError, IndexError) as error:
        raise KeptUnreadable(type(error).__name__) from error


def _kept_node(node: ListNode) -> _KeptNode:
    attributes = {attribute.name: attribute.value() for attribute in node.attributes()}
    return _KeptNode(node.name, node.value(), attributes, [_kept_node(child) for child in node.named("*")])


def _node_from(kept: _KeptNode, parent: ListNode | None) -> ListNode:
    node = ListNode(kept.name, parent, kept.text)
    attributes: Mapping[str, ListNode] = {name: ListNode(name, node, text) for name, text in kept.attributes.items()}
    children: Sequence[ListNode] = [_node_from(child, node) for child in kept.children]
    if children or attributes:
        node.fill(children, attributes)
    return node
