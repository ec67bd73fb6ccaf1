"""Finds every sentence of the core that the window shows, by reading its source: nothing has to be listed by hand.

A sentence is what an error, a notice or a problem says (`sentence`, `next_step`), what an order that is refused says,
and all that stands in the modules that word the states of the outbox. What is said to the authors of forms, and what
only the terminal says, is left out.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import caseworker
import ui
from ui.translation.told import TEMPLATES

_CORE: Final = Path(caseworker.__file__).parent
_WINDOW: Final = Path(ui.__file__).parent
_NAMES: Final = frozenset({"sentence", "next_step"})
_CALLS: Final = frozenset({"Notice", "OperationRefused"})
_FOR_AUTHORS: Final = (
    "catalogue",
    "cli",
    "forms/definition",
    "forms/advice.py",
    "forms/wordings.py",
    "forms/xlsform.py",
    "practice",
)
_WHOLE: Final = ("desk/tracking.py",)
_HELD: Final = "Needs you: {reason}"


def core_words() -> tuple[str, ...]:
    """Return the sentences in English, templates for those that hold a fact, in alphabetical order."""
    said = {sentence for path in _sources() for sentence in _said_in(path)}
    return tuple(sorted(said | set(TEMPLATES)))


def sentences_with_facts() -> frozenset[str]:
    """Return every sentence that holds a fact, each fact as ``{}``; `TEMPLATES` must know them all."""
    return frozenset(shape for path in _sources() for shape in _shapes_in(path))


def _sources() -> Iterator[Path]:
    for path in sorted(_CORE.rglob("*.py")):
        if not path.relative_to(_CORE).as_posix().startswith(_FOR_AUTHORS):
            yield path
    yield from sorted(_WINDOW.rglob("*.py"))


def _said_in(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for value in _values(tree):
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value:
            yield value.value
    if path.relative_to(path.parents[1]).as_posix() in _WHOLE and path.is_relative_to(_CORE):
        yield from _all_said(tree)


def _shapes_in(path: Path) -> Iterator[str]:
    for value in _values(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(value, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in value.values)
            yield "".join(str(part) for part in parts)


def _values(tree: ast.AST) -> Iterator[ast.expr]:
    """Go through everything that is given as a sentence, both ways of a condition."""
    for node in ast.walk(tree):
        for value in _given(node):
            yield from (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)


def _given(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
            yield from args if name in _CALLS else ()
            yield from (keyword.value for keyword in keywords if keyword.arg in _NAMES)
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if _is_sentence(name):
            yield value
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_sentence(name):
            yield value
        case _:
            return


def _is_sentence(name: str) -> bool:
    return name in _NAMES or name.endswith(("_SENTENCE", "_STEP"))


def _all_said(tree: ast.Module) -> Iterator[str]:
    """Return every text of more than one word; a reason also as the sentences that are made from it."""
    spoken = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
            if id(node) in spoken or id(node) in silent:
                continue
            if node.value[0].islower():
                yield _HELD.format(reason=node.value)
                yield f"{node.value[0].upper()}{node.value[1:]}."
            else:
                yield node.value
