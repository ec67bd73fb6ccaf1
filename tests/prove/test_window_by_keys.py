"""The whole job in a real window under a window manager, with keys alone."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from keyed_window import KeyedWindow
from morning_by_keys import (
    BLUE_BADGE,
    PASSPHRASE,
    ask_permission,
    fill_in_the_blue_badge,
    first_run,
    put_in_the_outbox,
    put_on_record,
    save_the_letter,
    sign_in,
)
from pypdfium2 import PdfDocument

from terminal_scene import SAMPLES, SETUP

NEEDED = ("Xvfb", "openbox", "xdotool")
MISSING = [program for program in NEEDED if shutil.which(program) is None]
pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(bool(MISSING), reason=f"there is no {' and no '.join(MISSING)} on this computer"),
]


@contextmanager
def running(*command: str, display: str = "", tells: int | None = None) -> "Iterator[subprocess.Popen[bytes]]":
    process = subprocess.Popen(
        command,
        env={**os.environ, "DISPLAY": display},
        pass_fds=[] if tells is None else [tells],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate()


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of 1366 × 768 with a window manager, and nothing else on it."""
    read_end, write_end = os.pipe()
    whole = ("-screen", "0", "1366x768x24", "-nolisten", "tcp")
    with os.fdopen(read_end) as told, running("Xvfb", "-displayfd", str(write_end), *whole, tells=write_end):
        os.close(write_end)
        name = f":{told.readline().strip()}"
        with running("openbox", "--sm-disable", "--startup", "echo ready", display=name) as manager:
            assert manager.stdout is not None
            assert b"ready\n" in iter(manager.stdout.readline, b"")
            yield name


@pytest.fixture
def window(display: str, tmp_path: Path) -> Iterator[KeyedWindow]:
    (tmp_path / "backups").mkdir()
    made = KeyedWindow.start(tmp_path / "desk", home=tmp_path / "home", display=display)
    yield made
    made.kill()


def words_of(letter: Path) -> str:
    with PdfDocument(letter) as document:
        pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    return " ".join(" ".join(pages).split())


def test_the_whole_job_is_done_with_keys_alone(window: KeyedWindow, tmp_path: Path) -> None:
    first_run(window, tmp_path)
    window.tab_to("Cut the connection")
    window.press("Return")
    window.until(lambda seen: seen.focus == "Bring the connection back" and seen.says("Offline."))
    window.press("Ctrl+K")
    window.at("Who are you helping?", "Name, postcode")
    put_on_record(window)
    ask_permission(window, "badge")
    keys = fill_in_the_blue_badge(window)
    print(f"Keys for the Blue Badge form, with everything typed in it: {keys}")  # noqa: T201 - shown by pytest -s
    put_in_the_outbox(window)
    assert window.at("Saved in the outbox").says("It has not been sent yet.")
    save_the_letter(window, tmp_path / "saved.pdf")
    assert "It has not been sent yet." in words_of(tmp_path / "saved.pdf")

    window.press("Alt+4")
    window.at("Outbox", "Applications in the outbox")
    window.press("Down")
    window.until(lambda seen: seen.says("Saved on this computer, not sent yet"))
    window.tab_to("Bring the connection back")
    window.press("Return")
    window.until(lambda seen: seen.says("Received by the office") and seen.says("Nothing waits."))
    window.tab_to("Print a letter for Joseph")
    window.press("Return")
    window.until(lambda seen: seen.heading == "Received by the office" and seen.kind != "")
    save_the_letter(window, tmp_path / "received.pdf")
    assert "has received your Blue Badge application." in words_of(tmp_path / "received.pdf")

    window.tab_to("Sign out")
    window.press("Return")
    sign_in(window)
    window.until(lambda seen: seen.heading == "Received by the office" and seen.says("Joseph Okafor"))


def test_a_second_start_brings_the_window_forward(window: KeyedWindow, display: str, tmp_path: Path) -> None:
    window.at("Welcome to Caseworker", "To practise")
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Caseworker$"]
    under_x = {**os.environ, "DISPLAY": display}
    found = subprocess.run(search, env=under_x, check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["xdotool", "windowminimize", "--sync", found[0]], env=under_x, check=True)
    window.until(lambda seen: not seen.is_active)
    again = KeyedWindow.start(tmp_path / "desk", home=tmp_path / "home", display=display)
    assert again.ended() == 0
    window.until(lambda seen: seen.is_active)


def test_a_lock_in_mid_question_comes_back_to_what_was_typed(window: KeyedWindow, tmp_path: Path) -> None:
    first_run(window, tmp_path)
    put_on_record(window)
    ask_permission(window, "badge")
    for step in BLUE_BADGE[:4]:
        step.answer(window)
    question = "What name do they like us to use?"
    window.until(lambda seen: seen.heading.startswith(question) and seen.kind == "LineBox")
    window.press("F7")
    window.until(lambda seen: seen.heading.startswith("Did they have another name at birth?") and seen.kind != "")
    window.press("Alt+Left")
    window.until(lambda seen: seen.heading.startswith(question) and seen.says("Does not know"))
    window.write("Jos")
    window.until(lambda seen: seen.typed == "Jos")
    window.press("Ctrl+L")
    window.at("Locked", "Passphrase")
    assert not window.seen.says("Joseph")
    window.write("not the right one at all")
    window.press("Return")
    window.until(lambda seen: seen.says("That is not the passphrase.") and seen.kind == "LineBox")
    window.press("Ctrl+A")
    window.write(PASSPHRASE)
    window.press("Return")
    window.until(lambda seen: seen.heading.startswith(question) and seen.typed == "Jos")
    window.write("eph")
    window.press("Return")
    window.until(lambda seen: seen.heading.startswith("Did they have another name at birth?") and seen.kind != "")
    window.press("Alt+Left")
    window.until(lambda seen: seen.heading.startswith(question) and seen.typed == "Joseph")
    window.press("Alt+F4")
    assert window.ended() == 0


def at_the_terminal(folder: Path, *words: str) -> str:
    mine = {"CASEWORKER_DATA": str(folder), "CASEWORKER_ADVISER": "priya", "CASEWORKER_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "caseworker", *words]
    where = {"cwd": folder.parent, "env": {**os.environ, **mine}}
    return subprocess.run(command, **where, capture_output=True, text=True, check=False).stdout


def test_closing_says_what_waits_and_stays_where_it_was(display: str, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    at_the_terminal(folder, *SETUP)
    person = json.loads(at_the_terminal(folder, "people", "add", "Joseph Okafor", "--json"))["id"]
    answers = ("--answers", str(SAMPLES / "missed_bin.answers.json"), "--given", "signed-on-paper")
    at_the_terminal(folder, "fill", "missed_bin", "--person", person, *answers)
    window = KeyedWindow.start(folder, home=tmp_path / "home", display=display)
    sign_in(window)
    window.at("Who are you helping?", "Name, postcode")
    window.tab_to("Cut the connection")
    window.press("Return")
    window.until(lambda seen: seen.focus == "Bring the connection back" and seen.says("Offline."))
    window.tab_to("Forms to carry on with")
    window.press("Return")
    window.until(lambda seen: seen.page == "InterviewPage" and seen.kind != "")
    window.tab_to("Read back and send")
    window.press("Return")
    put_in_the_outbox(window)
    window.at("Saved in the outbox")
    window.press("Alt+F4")
    window.until(lambda seen: seen.sheet == "Close Caseworker?" and seen.says("1 still waiting to be sent."))
    window.press("Esc")
    window.until(lambda seen: seen.sheet == "" and seen.heading == "Saved in the outbox" and seen.is_active)
    window.press("Alt+F4")
    window.until(lambda seen: seen.sheet == "Close Caseworker?" and seen.focus == "Close")
    window.press("Return")
    assert window.ended() == 0
