"""Run by `test_window_never_freezes` in a process of its own, whose disk stalls while a file is there."""

import os
from pathlib import Path

import pytest
from held_up import PATIENCE_MS, Interview, Pulse, kept, said
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from ui.interview.screen import Saved
from ui.navigation import PeoplePlace
from ui.shell.window import Window

pytestmark = pytest.mark.prove


def test_questions_go_on_while_the_disk_stalls(window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot) -> None:
    gate, stalled = Path(os.environ["STALLED_WHILE"]), Path(os.environ["STALLED"])
    interview = Interview(window, scene.begin().draft.id, qtbot)
    gate.touch()
    interview.answer("1", "/data/missed/due_on")
    interview.answer("20.11.2026", "/data/missed/put_out")
    qtbot.waitUntil(stalled.is_symlink, timeout=PATIENCE_MS)
    pulse.goes_on_while(lambda: interview.screen.saved is Saved.SAVING)
    assert "Saving" in said(window)
    window.session.frame.go(PeoplePlace())
    pulse.goes_on_while(lambda: not window.is_idle)
    gate.unlink()
    qtbot.waitUntil(lambda: window.is_idle, timeout=PATIENCE_MS)
    assert kept(scene, interview.draft_id, "/data/missed/due_on") == "2026-11-20"
