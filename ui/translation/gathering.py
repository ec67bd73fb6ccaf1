"""Gathers every text of the window into the translation files, with Qt's own tools; needed only when texts change.

`make translations` runs it. New texts then stand in `caseworker_cy.ts` as unfinished, and texts that are gone leave it;
the finished ones go into `caseworker_cy.qm`, which the program reads. `caseworker_en.ts` holds English plurals only.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import ui
from ui.translation.core_words import core_words
from ui.translation.installing import FOLDER, LANGUAGES
from ui.translation.qt_words import QT_WORDS
from ui.translation.told import CONTEXT

_WINDOW: Final = Path(ui.__file__).parent
_SOURCE_LANGUAGE: Final = "en"
_OPTIONS: Final = (
    "-locations",
    "none",
    "-no-obsolete",
    "-no-ui-lines",
    "-source-language",
    _SOURCE_LANGUAGE,
    "-silent",
)


def gather(folder: Path = FOLDER) -> None:
    """Bring the `.ts` files in a folder up to date with the sources; translations that are there stay."""
    with TemporaryDirectory() as scratch:
        others = Path(scratch) / "words_from_elsewhere.py"
        others.write_text("\n".join(_calls()), encoding="utf-8")
        sources = [str(path) for path in sorted(_WINDOW.rglob("*.py"))]
        for language in LANGUAGES:
            only = ["-pluralonly"] if language.tag == _SOURCE_LANGUAGE else []
            ts = folder / f"caseworker_{language.tag}.ts"
            _run("lupdate", *sources, str(others), *_OPTIONS, *only, "-target-language", language.tag, "-ts", str(ts))


def release(folder: Path = FOLDER) -> None:
    """Write the `.qm` files that the program reads from the `.ts` files beside them."""
    for language in LANGUAGES:
        ts = folder / f"caseworker_{language.tag}.ts"
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _calls() -> Iterator[str]:
    """Yield a line of Python for each text that stands in no source of the window, as Qt's tool reads it."""
    yield "from PySide6.QtCore import QCoreApplication"
    words = {**QT_WORDS, CONTEXT: core_words()}
    for context, texts in words.items():
        for text in texts:
            yield f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    subprocess.run(command, check=True)  # noqa: S603 - our own tool on our own files
