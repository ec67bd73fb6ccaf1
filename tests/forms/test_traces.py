import json
import subprocess
import sys
from pathlib import Path

import pytest
from small_forms import bind, inputs, xform

from caseworker.forms.trace import environment_from, trace_folders, traced

SHARED = Path(__file__).parents[3] / "shared" / "conformance"
SETTINGS = {
    "timezone": "America/Phoenix",
    "clock": "2024-03-15T10:30:00.000-07:00",
    "preload": {"username": "refuser"},
    "geolocation": "51.5074 -0.1278 11 5",
}


def a_folder(tmp_path: Path, name: str, form: bytes, script: list[dict[str, str]]) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "form.xml").write_bytes(form)
    (folder / "script.json").write_text(json.dumps(script))
    return folder


def test_a_trace_tells_the_load_and_what_each_step_changed(tmp_path: Path) -> None:
    body = inputs("a") + '<repeat nodeset="/data/r"><input ref="/data/r/b"/></repeat>'
    form = xform("<a/><c/><r><b/></r>", bind("c", calculate="/data/a + 1"), body)
    script = [
        {"op": "set", "ref": "/data/a", "value": "1"},
        {"op": "remove_repeat", "ref": "/data/r[1]"},
        {"op": "set", "ref": "/x", "value": ""},
    ]
    trace = traced(a_folder(tmp_path, "form", form, script), environment_from(SETTINGS))
    steps = trace["steps"]
    assert trace["load"]["nodes"]["/data/r"]["count"] == 1
    assert steps[0]["changed"] == {"/data/a": {"value": "1"}, "/data/c": {"value": "2"}}
    assert steps[1]["removed"] == ["/data/r[1]", "/data/r[1]/b"]
    assert steps[1]["changed"] == {"/data/r": {"count": 0}}
    assert [step["status"] for step in steps] == ["ok", "ok", "error"]
    assert trace["end"]["xml"].startswith("<{http://www.w3.org/2002/xforms}data id=")


def test_one_bad_or_slow_form_does_not_stop_the_rest(tmp_path: Path) -> None:
    slow = xform(
        "<n>3000</n><r><a/><b/></r>",
        bind("r/b", calculate="sum(../../r/b[. != ''])"),
        '<repeat nodeset="/data/r" jr:count="/data/n"/>',
    )
    folders = [
        a_folder(tmp_path, "bad", b"<nonsense", []),
        a_folder(tmp_path, "slow", slow, []),
        tmp_path / "absent",
        a_folder(tmp_path, "good", xform("<a/>"), []),
    ]
    settings = tmp_path / "environment.json"
    settings.write_text(json.dumps(SETTINGS))
    out = tmp_path / "out"
    failed = trace_folders(folders, settings, out, timeout_s=0.8)
    assert set(failed) == {"bad", "slow", "absent"}
    assert "load" in json.loads((out / "good.json").read_text())
    assert all("error" in json.loads((out / f"{name}.json").read_text()) for name in failed)


@pytest.mark.prove
@pytest.mark.timeout(600)
@pytest.mark.skipif(not SHARED.exists(), reason="the conformance forms are not beside this project")
def test_the_results_are_those_of_odk(tmp_path: Path) -> None:
    folders = sorted(path for path in (SHARED / "forms").iterdir() if path.is_dir())
    trace_folders(folders, SHARED / "environment.json", tmp_path, timeout_s=20)
    score = [
        sys.executable,
        str(SHARED / "score.py"),
        str(tmp_path),
        "--min-agreed",
        "99.9",
        "--min-forms",
        "96",
        "--min-contested",
        "90",
    ]
    result = subprocess.run(score, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
