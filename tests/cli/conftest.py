from pathlib import Path

import pytest

from caseworker.cli.speaking import Exit
from terminal_scene import SETUP, Terminal


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    for name, value in {
        "CASEWORKER_DATA": str(tmp_path / "desk"),
        "CASEWORKER_ADVISER": "priya",
        "CASEWORKER_PASSPHRASE": "seven green bottles on a wall",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return Terminal(capsys)


@pytest.fixture
def desk(terminal: Terminal) -> Terminal:
    assert terminal.call(*SETUP).code == Exit.DONE
    return terminal
