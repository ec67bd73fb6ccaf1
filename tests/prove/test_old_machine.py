"""One core and 1366 × 768: a form of a thousand questions is worked through by keys, in little memory."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyed_window import KeyedWindow

from caseworker.desk import ReadForm, remember_place
from desk_scene import PASSPHRASE, Scene
from large_forms import thousand_questions
from ui.navigation import InterviewPlace
from ui.shell.history import facts_of

MOST_MB = 250
pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system keeps no process on one core"),
]


@pytest.fixture
def window(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...], tmp_path: Path
) -> Iterator[KeyedWindow]:
    """The window on one core, signed in, where the thousand questions begin."""
    scene = make_scene((*forms, thousand_questions()))
    desk = scene.desk
    remember_place(desk.store, desk.adviser_id, facts_of(InterviewPlace(scene.begin("thousand").draft.id)))
    desk.close()
    made = KeyedWindow.start(desk.vault.folder, home=tmp_path / "home")
    os.sched_setaffinity(made.process.pid, {min(os.sched_getaffinity(0))})
    made.at("Sign in", "Sign-in name")
    made.write("priya")
    made.press("Return")
    made.at("Sign in", "Passphrase")
    made.write(PASSPHRASE)
    made.press("Return")
    yield made
    made.kill()


def peak_mb(pid: int) -> float:
    """The most memory that the process ever held."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM"))


def test_a_thousand_questions_are_worked_through_on_one_core_and_in_little_memory(window: KeyedWindow) -> None:
    for number in range(1, 61):
        section, question = divmod(number - 1, 50)
        window.at(f"Section {section + 1}, question {question + 1}?")
        window.write(str(number))
        window.press("Return")
    window.at("Section 2, question 11?")
    window.press("Alt+Left")
    assert window.at("Section 2, question 10?").typed == "60"
    window.press("Ctrl+PgDown")
    window.at("Section 3, question 1?")
    window.press("Ctrl+K")
    window.at("Who are you helping?", "Name, postcode")
    window.write("okafor")
    window.until(lambda seen: seen.says("1 person fits."))
    assert peak_mb(window.process.pid) < MOST_MB
    held = Path(f"/proc/{window.process.pid}/maps").read_text(encoding="utf-8")
    assert "libQt6Widgets" in held
    assert [extra for extra in ("libQt6Multimedia", "libQt6TextToSpeech") if extra in held] == []
