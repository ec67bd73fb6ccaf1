"""What a form refers to and does not have, and what it has and nothing refers to; with the likely name."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from caseworker.forms.definition.form import FormDefinition, items
from caseworker.forms.definition.names import local_name
from caseworker.forms.definition.parts import SELECTS, Bind, BodyItem, Control, NodeDef, Seed, Text
from caseworker.forms.definition.reading import MAX_HINTS, likely_name
from caseworker.forms.faults import Fault, Severity
from caseworker.forms.xpath import Expression

_CORRECT: Final = "Correct the reference."
_RELATIVE: Final = ("..", "current(")
"""What an expression holds that means another place wherever it is read."""


@dataclass(frozen=True, slots=True)
class _Written:
    """One expression, the node it belongs to, and where the author wrote it."""

    expression: Expression
    base: NodeDef
    part: str
    of: str = ""
    line: int | None = None

    @property
    def ref(self) -> str:
        """What the author calls the place."""
        return self.of or self.base.ref


def check_references(definition: FormDefinition) -> tuple[Fault, ...]:
    """Return references that lead nowhere, then what nothing refers to; all are warnings."""
    written = tuple(_written(definition))
    lost = (*_lost_places(definition, written), *_lost_lists(definition, written), *_lost_texts(definition))
    unused = (*_unused_lists(definition, written), *_unused_texts(definition, written), *_idle(definition, written))
    return (*lost[:MAX_HINTS], *unused[:MAX_HINTS])


def _written(definition: FormDefinition) -> Iterator[_Written]:
    """Give every expression of the form; what is read at the items of lists is left out."""
    for node in definition.nodes:
        for part, expression in _of_bind(node.bind):
            yield _Written(expression, node, part, line=node.bind.line)
    for item in items(definition.body):
        yield from _of_item(definition, item)
    for action in definition.actions:
        if action.value is not None and action.target_node >= 0:
            yield _Written(action.value, definition.nodes[action.target_node], "value of an action")
    for texts in definition.itext.entries.values():
        for text_id, entry in texts.items():
            outputs = (output for piece in entry.forms.values() for output in piece.outputs)
            yield from (_Written(output, definition.nodes[0], "output", of=text_id) for output in outputs)


def _of_item(definition: FormDefinition, item: BodyItem) -> Iterator[_Written]:
    base = definition.nodes[max(item.node, 0)]
    for text in _texts(item):
        for output in (*text.inline.outputs, *filter(None, [text.itext_expression])):
            yield _Written(output, base, "output")
    if isinstance(item, Control) and item.itemset is not None:
        if item.kind in SELECTS:  # else the file of an external select is missing, which is told
            yield _Written(item.itemset.nodeset, base, "list of choices")
    elif isinstance(item, Control) and item.search is not None:
        yield _Written(item.search.depends, base, "search")


def _near(name: str, known: list[str]) -> str:
    near = likely_name(name, known)
    return f" Did the form mean {near}?" if near else ""


def _fault(code: str, sentence: str, cure: str, one: _Written) -> Fault:
    return Fault(Severity.WARNING, code, sentence, cure, line=one.line, ref=one.ref, part=one.part)


def _of_bind(bind: Bind) -> Iterator[tuple[str, Expression]]:
    logic: Mapping[str, Expression | None] = {
        "calculate": bind.calculate,
        "relevant": bind.relevant,
        "readonly": bind.readonly,
        "required": bind.required,
        "constraint": bind.constraint,
    }
    for part, expression in logic.items():
        if expression is not None:
            yield part, expression


def _texts(item: BodyItem) -> Iterator[Text]:
    yield from filter(None, [item.label, None if not isinstance(item, Control) else item.hint])
    if isinstance(item, Control):
        yield from filter(None, [choice.label for choice in item.choices])


def _lost_places(definition: FormDefinition, written: Iterable[_Written]) -> Iterator[Fault]:
    """Name what is read and is not in the form; the graph has told of what is worked out."""
    known, refs = definition.by_path, list(definition.by_ref)
    for one in written:
        if one.part not in ("constraint", "output", "value of an action"):
            continue
        if one.base.index == 0 and any(mark in one.expression.text for mark in _RELATIVE):
            continue
        for path in sorted(one.expression.dependencies(one.base.path).paths - known.keys()):
            if "*" in path or "**" in path:
                continue
            name = "/" + "/".join(local_name(step) for step in path)
            sentence = f"The {one.part} of {one.ref} reads {name}, which is not in the form.{_near(name, refs)}"
            yield _fault("ref.unknown", sentence, _CORRECT, one)


def _lost_lists(definition: FormDefinition, written: Iterable[_Written]) -> Iterator[Fault]:
    own = {definition.instance_name, definition.form_id}
    known = list(definition.secondaries)
    for one in written:
        for name in sorted(one.expression.dependencies(one.base.path).instances - own - set(known)):
            sentence = (
                f"The {one.part} of {one.ref} reads the list {name}, which is not in the form.{_near(name, known)}"
            )
            yield _fault("instance.unknown", sentence, "Correct the name, or add the list.", one)


def _lost_texts(definition: FormDefinition) -> Iterator[Fault]:
    known = {text_id for texts in definition.itext.entries.values() for text_id in texts}
    for ref, text in _named_texts(definition):
        if text.itext_id is not None and text.itext_id not in known:
            near = _near(text.itext_id, list(known))
            sentence = f"A text of {ref} is called {text.itext_id}, which no translation has.{near}"
            yield Fault(Severity.WARNING, "itext.unknown", sentence, "Correct the name, or add the text.", ref=ref)


def _named_texts(definition: FormDefinition) -> Iterator[tuple[str, Text]]:
    for node in definition.nodes:
        for text in filter(None, [node.bind.constraint_message, node.bind.required_message]):
            yield node.ref, text
    for item in items(definition.body):
        for text in _texts(item):
            yield definition.nodes[max(item.node, 0)].ref, text


def _unused_lists(definition: FormDefinition, written: Iterable[_Written]) -> Iterator[Fault]:
    read: set[str] = set()
    for one in written:
        read |= one.expression.dependencies(one.base.path).instances
    for name, secondary in definition.secondaries.items():
        if name not in read and not secondary.src and secondary.tree is not None:
            sentence = f"Nothing reads the list {name}."
            yield Fault(Severity.WARNING, "instance.unused", sentence, "Take it away, or use it.", ref=name)


def _unused_texts(definition: FormDefinition, written: Iterable[_Written]) -> Iterator[Fault]:
    """Name texts that nothing shows; where a form works out which text to show, none can be told."""
    if any("itext" in one.expression.text for one in written) or _has_texts_of_choices(definition):
        return
    used = {text.itext_id for _, text in _named_texts(definition)}
    unused = sorted({text_id for texts in definition.itext.entries.values() for text_id in texts} - used)
    if unused:
        several = f"Nothing shows {len(unused)} of the texts that are translated, such as {unused[0]}."
        sentence = several if len(unused) > 1 else f"Nothing shows the text {unused[0]}."
        yield Fault(Severity.WARNING, "itext.unused", sentence, "Take it away, or use it.", ref=unused[0])


def _has_texts_of_choices(definition: FormDefinition) -> bool:
    found = (item for item in items(definition.body) if isinstance(item, Control))
    return any(control.itemset is not None and control.itemset.label_itext_id is not None for control in found)


def _idle(definition: FormDefinition, written: Iterable[_Written]) -> Iterator[Fault]:
    """Name places that nobody asks for, nothing fills and nothing reads."""
    busy = {action.target_node for action in definition.actions} | set(definition.controls)
    for one in written:
        paths = one.expression.dependencies(one.base.path).paths
        busy |= {definition.by_path[path].index for path in paths if path in definition.by_path}
    filled = {seed.node for seed in _seeds(definition)}
    for node in definition.nodes[1:]:
        bind = node.bind
        is_leaf = not node.children and not node.is_attribute and not node.is_repeat
        is_meta = any(local_name(step) == "meta" for step in node.path)
        works = "calculate" in bind.attributes or bind.preload is not None or node.index in busy | filled
        if is_leaf and not is_meta and not works and _is_bare(definition, node):
            sentence = f"{node.ref} is in the record, but no question, calculation or default gives it a value."
            cure = "Ask for it, or take it away; a node that the office needs empty may stay."
            yield Fault(Severity.WARNING, "node.idle", sentence, cure, line=bind.line, ref=node.ref)


def _is_bare(definition: FormDefinition, node: NodeDef) -> bool:
    """Say whether no group or repeat of the body stands for the node either."""
    return node.index not in definition.groups and node.index not in definition.repeats


def _seeds(definition: FormDefinition) -> Iterator[Seed]:
    waiting = [definition.seed, *definition.templates.values()]
    while waiting:
        seed = waiting.pop()
        waiting += seed.children
        if seed.text:
            yield seed
