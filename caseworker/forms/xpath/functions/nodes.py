"""Functions of nodes: counting them, naming them, finding them in other instances, shuffling them."""

from hashlib import sha256
from math import fmod, isnan

from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.host import Context, Scalar
from caseworker.forms.xpath.lookup import cells_of
from caseworker.forms.xpath.values import NodeSet, is_blank, to_number, to_string

NODES = Library()
_MODULUS = 2**31 - 1
_MULTIPLIER = 16807


@NODES.define("count", least=1, most=1)
def count(nodes: NodeSet) -> float:
    """Count nodes."""
    return float(len(nodes))


@NODES.define("count-non-empty", least=1, most=1)
def count_non_empty(nodes: NodeSet) -> float:
    """Count the nodes that hold an answer, or other nodes."""
    return float(sum(not is_blank(node.value()) or bool(node.named("*")) for node in nodes))


@NODES.define("position", least=0, most=1)
def position(context: Context, *nodes: NodeSet) -> float:
    """Return the place of a node among its siblings of the same name, from 1; 0 when there is no such node.

    Without an argument: the place among the nodes under a predicate, or that of the context node.
    """
    if nodes:
        return float(nodes[0][0].position()) if nodes[0] else 0.0
    return float(context.position or context.node.position())


@NODES.define("last", least=0, most=0)
def last(context: Context) -> float:
    """Return the number of nodes under a predicate."""
    return float(context.size)


@NODES.define("current", least=0, most=0)
def current(context: Context) -> NodeSet:
    """Return the node that the whole expression belongs to, even inside a predicate."""
    return (context.current,)


@NODES.define("instance", least=1, most=1)
def instance(context: Context, instance_id: str) -> NodeSet:
    """Return the document element of an instance."""
    root = context.host.instance(instance_id)
    return () if root is None else (root,)


@NODES.define("pulldata", least=4, most=4)
def pulldata(context: Context, instance_id: str, wanted: str, column: str, key: Scalar) -> str:
    """Return the cell `wanted` of the first row whose `column` is `key`; an empty text when there is none.

    A row without that column is never found, not even by a blank key.

    Source: ODK XForms specification, pulldata(), https://getodk.github.io/xforms-spec/#fn:pulldata
    """
    root = context.host.instance(instance_id)
    if root is None:
        return ""
    text = to_string(key)
    found = context.host.rows(root, "item", {column: text})
    looked_at = root.named("item") if found is None else found
    rows = [row for row in looked_at if any(to_string(cell.value()) == text for cell in cells_of(row, column))]
    cells = rows[0].named(wanted) if rows else ()
    return to_string(cells[0].value()) if cells else ""


@NODES.define("name", "local-name", least=0, most=1)
def local_name(context: Context, *nodes: NodeSet) -> str:
    """Return the name of a node, without prefix."""
    found = nodes[0] if nodes else (context.node,)
    return found[0].name.rpartition("}")[2] if found else ""


@NODES.define("namespace-uri", least=0, most=1)
def namespace_uri(context: Context, *nodes: NodeSet) -> str:
    """Return the namespace of a node."""
    found = nodes[0] if nodes else (context.node,)
    return found[0].name.rpartition("}")[0][1:] if found else ""


@NODES.define("randomize", least=1, most=2)
def randomize(context: Context, nodes: NodeSet, *seed: Scalar) -> NodeSet:
    """Shuffle nodes; one seed gives one order in every client, no seed another one each time.

    Source: ODK XForms specification, randomize(), https://getodk.github.io/xforms-spec/#fn:randomize;
    seeds that are no number are hashed as JavaRosa does.
    """
    state = _state(_seed(seed[0]) if seed else int(context.host.random() * _MODULUS))
    shuffled: list[int] = []
    for place in range(len(nodes)):
        state = state * _MULTIPLIER % _MODULUS
        target = int((state - 1) / (_MODULUS - 1) * (place + 1))
        shuffled.append(place)
        shuffled[place], shuffled[target] = shuffled[target], place
    return tuple(nodes[place] for place in shuffled)


def _state(seed: int) -> int:
    state = int(fmod(float(seed), _MODULUS))
    return state + _MODULUS - 1 if state <= 0 else state


def _seed(value: Scalar) -> int:
    number = to_number(value)
    if isnan(number):
        text = to_string(value)
        return int.from_bytes(sha256(text.encode()).digest()[:8], "big", signed=True) if text else 0
    return int(max(-(2.0**63), min(2.0**63, number)))
