"""The sample services in JavaRosa, the engine of ODK Collect: where Java is present (`make prove`)."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import pyxform
from sample_forms import NAMES, filled, operations, sample_answers, xform

JAR = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
JAVAROSA = Path(__file__).parents[2] / "../shared/javarosa"
CLOCK = ("/started_on", "/instanceID", "/instanceName", "/our_reference", "/age")

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(shutil.which("java") is None, reason="no Java on this machine"),
]


@pytest.fixture(params=NAMES)
def service_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def ran(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, dict[str, object]]]:
    """What JavaRosa holds after the sample answers: service -> reference -> state."""
    if not JAVAROSA.is_dir() or shutil.which("javac") is None:
        pytest.skip("the replay program for JavaRosa, or a Java compiler, is not here")
    folder = tmp_path_factory.mktemp("javarosa")
    ran("javac", "-nowarn", "-cp", JAR, "-d", folder / "classes", *sorted(JAVAROSA.glob("*.java")))
    for name in NAMES:
        (folder / name).mkdir()
        (folder / name / "form.xml").write_bytes(xform(name))
        script = [operation.to_dict() for operation in operations(sample_answers(name))]
        (folder / name / "script.json").write_text(json.dumps(script), encoding="utf-8")
    (folder / "list.txt").write_text("".join(f"{folder / name}\n" for name in NAMES), encoding="utf-8")
    ran("java", "-cp", f"{JAR}:{folder / 'classes'}", "Replay", folder / "out", folder / "list.txt")
    results = {name: json.loads((folder / "out" / f"{name}.json").read_text(encoding="utf-8")) for name in NAMES}
    assert [step for result in results.values() for step in result["steps"] if step["status"] != "ok"] == []
    return {name: result["steps"][-1]["nodes"] for name, result in results.items()}


def test_odk_validate_finds_nothing_to_say(service_name: str, tmp_path: Path) -> None:
    form = tmp_path / "form.xml"
    form.write_bytes(xform(service_name))
    assert "Xform is valid" in ran("java", "-jar", JAR, form)


def test_javarosa_is_content_with_the_sample_answers(
    service_name: str, replayed: dict[str, dict[str, dict[str, object]]]
) -> None:
    wrong = [
        ref
        for ref, state in replayed[service_name].items()
        if state.get("constraint") is False
        or "error" in state
        or (state["relevant"] and state["required"] and state["value"] == "")
    ]
    assert wrong == []


def test_our_engine_and_javarosa_reach_the_same_answers(
    service_name: str, replayed: dict[str, dict[str, dict[str, object]]]
) -> None:
    session = filled(service_name)
    theirs = {
        ref: state["value"]
        for ref, state in replayed[service_name].items()
        if state["relevant"] and not ref.endswith(CLOCK)
    }
    assert len(theirs) > 20
    assert {ref: session.value(ref) for ref in theirs} == theirs
