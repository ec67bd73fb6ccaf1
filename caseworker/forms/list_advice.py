"""What an author should know about lists and patterns: columns that are missing, values that cannot work."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from caseworker.forms.definition.form import FormDefinition, items
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.definition.parts import SELECTS, Control, Itemset, Kind, NodeDef
from caseworker.forms.definition.reading import likely_name
from caseworker.forms.faults import Fault, Severity
from caseworker.forms.searching import column_of, is_fixed
from caseworker.forms.xpath import Expression
from caseworker.forms.xpath.tree import Call, walk
from caseworker.forms.xpath.tree import Text as Literal

MOST_ROWS: Final = 10_000
"""Of a list that are looked at for values that cannot work."""
_SEVERAL: Final = frozenset({Kind.SELECT_MANY, Kind.RANK})


def check_lists(definition: FormDefinition) -> tuple[Fault, ...]:
    """Return what is wrong with lists of choices and with patterns; all are warnings."""
    found: list[Fault] = []
    for item in items(definition.body):
        if isinstance(item, Control) and item.kind in SELECTS:
            node = definition.nodes[item.node]
            found += _columns(definition, item, node)
            found += _spaces(definition, item, node)
    return (*found, *_patterns(definition))


def _columns(definition: FormDefinition, control: Control, node: NodeDef) -> Iterator[Fault]:
    """Name columns that a list does not have."""
    if control.search is not None:
        found = definition.secondaries.get(control.search.file)
        table = found.table if found is not None else None
        for choice in control.choices if table is not None else ():
            if table is not None and not is_fixed(choice) and column_of(table, choice.value) is None:
                yield _missing(node, choice.value, list(table.columns), control.search.file)
    elif control.itemset is not None:
        name, columns = _read(definition, control.itemset, node)
        for expression in (control.itemset.value, control.itemset.label):
            wanted = expression.text.strip() if expression is not None else ""
            if columns and wanted.isidentifier() and wanted not in columns:
                yield _missing(node, wanted, list(columns), name)


def _missing(node: NodeDef, wanted: str, columns: list[str], name: str) -> Fault:
    near = likely_name(wanted, columns)
    hint = f" Did the form mean {near}?" if near else ""
    sentence = f"The choices of {node.ref} are read from {wanted}, which the list {name} does not have.{hint}"
    return Fault(Severity.WARNING, "choice.column", sentence, "Correct the name of the column.", ref=node.ref)


def _read(definition: FormDefinition, itemset: Itemset, node: NodeDef) -> tuple[str, Mapping[str, Sequence[str]]]:
    """Return the list that choices come from, with its columns; none where that is not one list."""
    names = itemset.nodeset.dependencies(node.path).instances
    name = next(iter(names)) if len(names) == 1 else ""
    secondary = definition.secondaries.get(name)
    root = secondary.root if secondary is not None else None
    if isinstance(root, Table):
        return name, root.columns
    return name, _columns_of(root.named("item")) if isinstance(root, ListNode) else {}


def _columns_of(rows: Iterable[ListNode]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in islice(rows, MOST_ROWS):
        for cell in row.named("*"):
            found.setdefault(cell.name, []).append(cell.value())
    return found


def _spaces(definition: FormDefinition, control: Control, node: NodeDef) -> Iterator[Fault]:
    """Name a value with a space in a list of which several are chosen: it would be read as two."""
    if control.kind not in _SEVERAL:
        return
    values: Iterable[str] = [choice.value for choice in control.choices]
    if control.itemset is not None:
        _, columns = _read(definition, control.itemset, node)
        values = columns.get(control.itemset.value.text.strip(), ())
    broken = next((value for value in islice(values, MOST_ROWS) if len(value.split()) > 1), None)
    if broken is not None:
        sentence = f"Several can be chosen of {node.ref}, and the value “{broken}” has a space, so it reads as two."
        cure = "Write the value without a space; the label may have one."
        yield Fault(Severity.WARNING, "choice.space", sentence, cure, ref=node.ref)


def _patterns(definition: FormDefinition) -> Iterator[Fault]:
    """Name patterns without ends: the whole answer must match here and on phones, in browsers any part of it."""
    for node in definition.nodes:
        for part, expression in (("constraint", node.bind.constraint), ("relevant", node.bind.relevant)):
            for pattern in _open_ended(expression):
                sentence = (
                    f"The pattern “{pattern}” of {node.ref} has no ends: here and on phones it must match the whole "
                    "answer, in a browser any part of it."
                )
                cure = "Begin it with ^ and end it with $, so that it means the same everywhere."
                yield Fault(
                    Severity.WARNING, "regex.ends", sentence, cure, line=node.bind.line, ref=node.ref, part=part
                )


def _open_ended(expression: Expression | None) -> Iterator[str]:
    for call in walk(expression.tree) if expression is not None else ():
        if isinstance(call, Call) and call.name == "regex" and len(call.arguments) > 1:
            pattern = call.arguments[1]
            if isinstance(pattern, Literal) and not _has_ends(pattern.value):
                yield pattern.value


def _has_ends(pattern: str) -> bool:
    return pattern.lstrip("(").startswith(("^", ".*")) and pattern.rstrip(")").endswith(("$", ".*"))
