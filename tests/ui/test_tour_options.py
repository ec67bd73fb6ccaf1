"""Faults in what the tour was asked for, and the words by which it finds its way."""

import ast
import os
from argparse import ArgumentTypeError
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import ui
from ui.__main__ import main
from ui.tour.options import TourOptions, TourRefused, read_size
from ui.translation.installing import FOLDER

STORY = Path(ui.__file__).parent / "tour"


def test_a_folder_that_holds_something_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kept.txt").write_text("mine")
    assert main(["--tour", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert said == f"There is something in {tmp_path} already. Give the tour a new or empty folder.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a-file").write_text("")
    assert main(["--tour", str(tmp_path / "a-file" / "tour")]) == 2
    assert capsys.readouterr().err.startswith("The tour cannot write in ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this account may write anywhere")
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(TourRefused, match="cannot write"):
        TourOptions(tmp_path).make_folder()


def test_a_new_folder_is_made(tmp_path: Path) -> None:
    TourOptions(tmp_path / "a" / "tour").make_folder()
    assert (tmp_path / "a" / "tour").is_dir()


@pytest.mark.parametrize("text", ["1366", "wide", "1366x", "100x100", "-1366x768"])
def test_a_size_that_no_window_has_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="write it like 1366x768"):
        read_size(text)


def test_a_size_is_read() -> None:
    assert read_size("1366x768") == (1366, 768)


def looked_for() -> set[str]:
    """The words that the tour looks for on the screen."""
    found = set()
    for path in STORY.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                wanted = {"screen": slice(1, 2), "button_about": slice(0, 2)}.get(node.func.attr, slice(0, 1))
                if node.func.attr in {"press", "see", "fill", "choose", "screen", "button_about"}:
                    found |= {one.value for one in node.args[wanted] if isinstance(one, ast.Constant)}
    return found


def test_the_tour_looks_for_words_that_the_window_has() -> None:
    texts = {message.findtext("source") for message in ET.parse(FOLDER / "caseworker_cy.ts").iter("message")}
    assert [words for words in looked_for() if words not in texts] == []
