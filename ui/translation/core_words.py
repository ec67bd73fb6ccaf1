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
    "forms/list_advice.py",
    "forms/references.py",
    "forms/wordings.py",
    "forms/xlsform.py",
    "practice",
)
_WHOLE: Final = _CORE / "desk" / "tracking.py"
_WITHOUT_QT: Final = frozenset({"presenter.py", "wording.py"})
"""Modules of the window that cannot translate: whatever they say is shown through `told`."""
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
    if path == _WHOLE:
        yield from _reasons_in(tree)
    elif path.name in _WITHOUT_QT and path.is_relative_to(_WINDOW):
        yield from (text for text in _all_said(tree) if text[0].isupper())


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
    """Return every text of more than one word that is no docstring, names no type and has no fact in it."""
    passed_over = {id(part) for node in ast.walk(tree) for root in _silent_in(node) for part in ast.walk(root)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed_over:
            yield from [node.value] if " " in node.value.strip() else ()


def _silent_in(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.JoinedStr() | ast.Expr(value=ast.Constant()):
            yield node
        case ast.arg(annotation=ast.expr() as kind) | ast.AnnAssign(annotation=kind):
            yield kind
        case ast.FunctionDef(returns=ast.expr() as kind):
            yield kind
        case _:
            return


def _reasons_in(tree: ast.Module) -> Iterator[str]:
    """Return what is said of the states of the outbox; a reason as the sentences that are made from it."""
    for text in _all_said(tree):
        if text[0].islower():
            yield _HELD.format(reason=text)
            yield f"{text[0].upper()}{text[1:]}."
        else:
            yield text
