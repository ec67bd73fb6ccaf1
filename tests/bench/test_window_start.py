import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from as_installed import surroundings

from caseworker.desk import Desk, ReadForm
from desk_scene import Scene
from large_forms import thousand_questions

pytestmark = pytest.mark.bench

CHILD = Path(__file__).parent / "window_child.py"
ROUNDS = 9
Told = tuple[float, float, float]


def opened(what: str, folder: Path, around: dict[str, str]) -> Told:
    """Milliseconds that passed, milliseconds of computing, and MiB, until a window was open in a process of its own."""
    words = [sys.executable, str(CHILD), what, str(time.monotonic()), str(folder)]
    told = subprocess.run(words, check=True, capture_output=True, text=True, env=around).stdout
    passed, computed, held = (float(word) for word in told.split())
    return passed, computed, held


def side_by_side(windows: dict[str, tuple[str, Path]], rounds: int, around: dict[str, str]) -> dict[str, Told]:
    """The medians; in turns, so that whatever else the computer does slows all alike."""
    taken: dict[str, list[Told]] = {name: [] for name in windows}
    for _ in range(rounds + 1):
        for name, (what, folder) in windows.items():
            taken[name].append(opened(what, folder, around))
    return {name: tuple(map(statistics.median, zip(*told[1:], strict=True))) for name, told in taken.items()}


def test_from_the_start_of_the_process_to_a_field_that_takes_keys(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    make_desk(tmp_path / "desk").close()
    windows = {
        "a bare PySide6 window": ("bare", tmp_path),
        "the window, sign-in page": ("ours", tmp_path / "desk"),
        "the window, first run": ("ours", tmp_path / "nothing there yet"),
    }
    told = side_by_side(windows, ROUNDS, surroundings(tmp_path))
    bare = told["a bare PySide6 window"]
    for name, (passed, computed, _) in told.items():
        sys.stderr.write(
            f"\n{name}: {passed:.0f} ms, {passed / bare[0]:.2f} x bare; "
            f"of computing {computed:.0f} ms, {computed / bare[1]:.2f} x bare\n"
        )


def test_memory_with_a_thousand_questions_open(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene],
    forms: tuple[ReadForm, ...],
    tmp_path: Path,
) -> None:
    scene = make_scene((*forms, thousand_questions()))
    windows = {
        "a bare PySide6 window": ("bare", tmp_path),
        "a question of Blue Badge": (scene.begin("blue_badge").draft.id, scene.desk.vault.folder),
        "a question of a thousand": (scene.begin("thousand").draft.id, scene.desk.vault.folder),
    }
    scene.desk.close()
    told = side_by_side(windows, 3, surroundings(tmp_path))
    bare = told["a bare PySide6 window"]
    for name, (_, _, held) in told.items():
        sys.stderr.write(f"\n{name}: {held:.0f} MiB, {held / bare[2]:.2f} x bare\n")
