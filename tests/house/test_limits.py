import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("caseworker", "ui")
PRODUCT = sorted(
    p for name in PACKAGES for p in (ROOT / name).rglob("*.py") if p.parent.name != "versions"
)  # Alembic's
TESTS = sorted((ROOT / "tests").rglob("*.py"))
VAGUE = {"utils", "util", "misc", "common", "helpers", "helper", "stuff", "manager", "tools"}


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def lines_of(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1  # type: ignore[attr-defined]  # statements know where they end


def too_long(path: Path, *, function: int, module: int) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    place = path.relative_to(ROOT)
    if text.count("\n") > module:
        yield f"{place}: {text.count(chr(10))} lines, at most {module}"
    for node in functions(ast.parse(text)):
        if lines_of(node) > function:
            yield f"{place}:{node.lineno}: {node.name} has {lines_of(node)} lines, at most {function}"


def public_methods(node: ast.ClassDef) -> int:
    """Count what a class can be asked to do: its values, and what Qt asks of it by Qt's own names, are no methods."""
    methods = [f for f in node.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("_")]
    values = {"property", "cached_property"}
    return sum(
        not any(isinstance(mark, ast.Name) and mark.id in values for mark in f.decorator_list)
        and not f.name.endswith("Event")
        for f in methods
    )


def test_product_functions_and_modules_keep_their_size() -> None:
    assert [fault for path in PRODUCT for fault in too_long(path, function=40, module=400)] == []


def test_test_functions_and_modules_keep_their_size() -> None:
    assert [fault for path in TESTS for fault in too_long(path, function=80, module=700)] == []


def test_classes_keep_their_size() -> None:
    faults = []
    for path in PRODUCT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                methods = public_methods(node)
                if lines_of(node) > 250 or methods > 15:
                    faults.append(f"{path.relative_to(ROOT)}: {node.name}: {lines_of(node)} lines, {methods} methods")
    assert faults == []


def test_no_module_has_a_vague_name() -> None:
    assert [path for path in PRODUCT if VAGUE & {part.removesuffix(".py") for part in path.parts[-3:]}] == []


@pytest.mark.parametrize("path", PRODUCT, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_product_module_catches_only_what_it_can_name(path: Path) -> None:
    handlers = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ExceptHandler)
    ]
    broad = {"Exception", "BaseException"}
    assert [h.lineno for h in handlers if h.type is None or getattr(h.type, "id", "") in broad] == []
