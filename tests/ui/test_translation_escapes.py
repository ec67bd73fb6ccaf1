"""No text that somebody reads stands in the source of the window without passing through the translator."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui
from ui.translation.installing import FOLDER

WINDOW = Path(ui.__file__).parent
NOT_SHOWN = {"translation", "tour", "tour.py", "__main__.py"}
"""What holds no text for the adviser; the tour is for whoever tries the program out."""
WORDS_OF_FORMS = {"interview/questions/table.py", "widgets/gallery.py"}
"""Modules whose words are those of ODK, or samples of an invented form."""
TRANSLATORS = {"tr", "translate", "core_text", "told", "QT_TRANSLATE_NOOP"}
SILENT = {  # calls whose texts nobody reads: errors of programming, logs, names that Qt needs, commands
    "AssertionError",
    "KeyError",
    "LookupError",
    "RuntimeError",
    "TypeError",
    "ValueError",
    "FileNotFoundError",
    "add_argument",
    "ArgumentParser",
    "QKeySequence",
    "compile",
    "late_names",
    "error",
    "exception",
    "info",
    "warning",
    "print",
    "setObjectName",
    "write",
    "Signal",
    "Slot",
}
NOTICES = {"Notice"}
"""Worded in English like the core; `core_words` finds them."""
PROSE = re.compile(r"[A-Za-z’']{2,}[,.:;?!…]?\s+[A-Za-z’'{(]|^[A-Z][a-z]{2,}[.?!…]?$")
"""Two words, or one with a capital letter."""
SAME_EVERYWHERE = re.compile(
    r"Caseworker|(Ctrl|Alt|Shift)[ +]\S+|[dMyHm:, ]+|PDF \(\*\.pdf\)|<div [^>]*>?|English|Cymraeg|Fusion|Inter|Noto (Sans|Nastaliq).*|Nastaliq"  # noqa: E501
    r"|hanner dydd|hanner nos"
)
"""Names of the program, of keys, languages and typefaces; patterns of dates; what is understood when it is typed."""
GATHERED_WHOLE = {"presenter.py", "wording.py"}
"""Modules without Qt: whatever they say is found by `core_words`."""


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def kinds_in(node: ast.AST) -> Iterator[ast.AST]:
    """The types that a part of the source is given: texts there are names of types."""
    match node:
        case ast.arg(annotation=ast.expr() as kind) | ast.AnnAssign(annotation=kind):
            yield kind
        case ast.FunctionDef(returns=ast.expr() as kind):
            yield kind


def is_read_by_nobody(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise():
            return True
        case ast.ClassDef(bases=[ast.Name(id="StrEnum" | "Enum")]):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="split")):
            return True
        case ast.Call():
            return name_of(node) in TRANSLATORS | SILENT | NOTICES
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name in {"code", "sentence", "next_step", "__all__"}
        case _:
            return False


def shown_texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every text of the module, without docstrings, names of types, and what is translated or never read by anyone."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        roots = [node] if is_read_by_nobody(node) else list(kinds_in(node))
        skipped |= {id(part) for root in roots for part in ast.walk(root)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node


def is_prose(text: str) -> bool:
    return PROSE.search(text) is not None and SAME_EVERYWHERE.fullmatch(text.strip()) is None


def modules() -> list[Path]:
    return sorted(
        path
        for path in WINDOW.rglob("*.py")
        if path.relative_to(WINDOW).parts[0] not in NOT_SHOWN
        and path.name not in GATHERED_WHOLE
        and path.relative_to(WINDOW).as_posix() not in WORDS_OF_FORMS
    )


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(WINDOW).as_posix())
def test_no_text_escapes_the_translator(path: Path) -> None:
    escaped = [
        f"{path.relative_to(WINDOW)}:{text.lineno}: {text.value!r}"
        for text in shown_texts(ast.parse(path.read_text(encoding="utf-8")))
        if is_prose(text.value)
    ]
    assert escaped == []


@pytest.mark.parametrize(
    ("line", "escapes"),
    [
        ('Words("Who are you helping?")', True),
        ('Words(self.tr("Who are you helping?"))', False),
        ('Words(QCoreApplication.translate("Desk", "Who are you helping?"))', False),
        ('button.setText("Save")', True),
        ('f"{name} is waiting"', True),
        ('raise ValueError("no such row")', False),
        ('"a docstring is no text"', False),
        ('key = "page-title"', False),
    ],
)
def test_an_untranslated_text_is_found(line: str, escapes: bool) -> None:
    assert any(is_prose(text.value) for text in shown_texts(ast.parse(line))) == escapes


def test_texts_are_given_to_the_translator_as_they_stand() -> None:
    """A text that is put together first would not be found by Qt's tool: values come in by `.format` afterwards."""
    made_up = [
        f"{path.relative_to(WINDOW)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"self.tr", "QCoreApplication.translate"}
        and any(not isinstance(argument, ast.Constant) for argument in node.args[:2])
    ]
    assert made_up == []


def given_texts(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Context (empty: that of the class), text, and whether a number comes with it, of each call of the translator."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        match ast.unparse(node.func), node.args:
            case "self.tr", [ast.Constant(value=str(text)), *more]:
                yield "", text, len(more) == 2
            case "QCoreApplication.translate", [ast.Constant(value=str(context)), ast.Constant(value=str(text)), *more]:
                yield context, text, len(more) == 2


def test_every_text_is_translated_by_whoever_says_it() -> None:
    """Qt's tool takes the name before `tr` for that of the class; only that of `self` is."""
    lent_words = [
        f"{path.relative_to(WINDOW)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        if ast.unparse(node.func) != "self.tr"
    ]
    assert lent_words == []


def test_qts_own_tool_finds_every_text() -> None:
    """It reads Python in its own way, and passes over what it does not understand."""
    found = {
        (context.findtext("name") or "", message.findtext("source") or "", message.get("numerus") == "yes")
        for context in ET.parse(FOLDER / "caseworker_cy.ts").getroot().iter("context")
        for message in context.iter("message")
    }
    in_any_class = {("", text, is_counted) for _, text, is_counted in found}
    missed = {
        f"{path.relative_to(WINDOW)}: {text!r}" + (" with a number" if is_counted else "")
        for path in modules()
        for context, text, is_counted in given_texts(path)
        if (context, text, is_counted) not in found | in_any_class
    }
    assert missed == set()
