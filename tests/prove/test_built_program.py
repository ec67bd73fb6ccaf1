"""The program in one folder: built as `make build` does, it works where there is neither Python nor the source."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]

pytestmark = [pytest.mark.prove, pytest.mark.timeout(900)]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build it, and return its folder."""
    folder = tmp_path_factory.mktemp("built")
    where = ["--distpath", folder / "dist", "--workpath", folder / "work"]
    command = [sys.executable, "-m", "PyInstaller", HOUSE / "build.spec", "--noconfirm", "--log-level", "ERROR", *where]
    subprocess.run(command, cwd=folder, check=True, timeout=600)
    return folder / "dist" / "caseworker"


def run(program: Path, *words: str | Path, away: Path, timeout_s: float = 300) -> subprocess.CompletedProcess[str]:
    """Run it in a folder of its own, for somebody without settings, in a bare environment."""
    home = away / "home"
    home.mkdir(exist_ok=True)
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [program, *words], cwd=away, env=bare, capture_output=True, text=True, timeout=timeout_s, check=False
    )


def test_the_window_does_the_whole_job(built: Path, tmp_path: Path) -> None:
    done = run(built / "caseworker", "--tour", tmp_path / "tour", away=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    assert told["states"] == ["queued", "sending", "received"]
    assert told["office_received"] == 1
    assert {"letter-saved.pdf", "letter-received.pdf"} <= set(told["letters"])
    left = {path.name for path in (tmp_path / "tour").iterdir()}
    assert {*told["letters"], *told["screens"]} <= left
    assert all((tmp_path / "tour" / name).read_bytes().startswith(b"%PDF") for name in told["letters"])


def test_the_terminal_does_the_whole_job(built: Path, tmp_path: Path) -> None:
    done = run(built / "caseworker-terminal", "--json", "tour", "--out", tmp_path / "tour", away=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["office_received"] == 1
    assert run(built / "caseworker-terminal", "no-such-command", away=tmp_path).returncode == 2


def test_forms_are_traced_in_a_process_of_their_own(built: Path, tmp_path: Path) -> None:
    form = tmp_path / "form"
    form.mkdir()
    (form / "form.xml").write_text(
        """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
        <h:title>One</h:title><model><instance><data id="one"><a>1</a></data></instance></model></h:head>
        <h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""
    )
    around = tmp_path / "environment.json"
    around.write_text('{"timezone": "Europe/London", "clock": "2026-11-25T10:00:00+00:00"}')
    words = ("forms", "trace", form, "--environment", around, "--out", tmp_path / "traces")
    done = run(built / "caseworker-terminal", *words, away=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "/data/a" in (tmp_path / "traces" / "form.json").read_text(encoding="utf-8")


def test_nothing_in_it_leads_back_to_where_it_was_built(built: Path) -> None:
    told = [path for path in built.rglob("*") if path.is_file() and str(HOUSE).encode() in path.read_bytes()]
    assert told == []
    assert [path for path in built.rglob("*") if path.is_symlink() and not path.resolve().is_relative_to(built)] == []
