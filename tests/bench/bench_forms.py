"""Our engine beside JavaRosa 5.1, form by form, in one run: `make bench-forms`.

The forms and JavaRosa's measuring program lie beside the project; without Java ours is measured alone. `keptLoadMs` is
ours alone: a form opened from its kept definition. Then comes how our costs grow with the form, and last one JSON line.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from forms_growth import print_all

SHARED = Path(__file__).parents[3] / "shared"
CHILD = Path(__file__).with_name("forms_child.py")
FORMS = {"whova": "whova", "thousand": "thousand", "repeat500": "repeat", "cascade": "cascade"}
SINGLE = ("coldLoadMs", "warmLoadMs", "startToReadyMs", "peakRssMB", "keptLoadMs")
RELOADS = "4"
Measures = dict[str, float]


def measures_of(line: str) -> Measures:
    told = json.loads(line)
    found = {name: float(told[name]) for name in SINGLE if name in told}
    for name, value in told.items():
        if isinstance(value, dict):
            found |= {f"{name} median ms": value["median"], f"{name} p95 ms": value["p95"]}
    return found


def ours(form: Path, kind: str) -> tuple[Measures, str]:
    words = [sys.executable, str(CHILD), str(form), kind, RELOADS, str(time.time_ns())]
    line = subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()[-1]
    return measures_of(line), str(json.loads(line).get("check", ""))


class JavaRosa:
    """The other engine, compiled from the program that measures it."""

    def __init__(self, folder: Path) -> None:
        import pyxform

        self._jar = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
        self._classes = folder / "classes"
        sources = [str(path) for path in sorted((SHARED / "javarosa").glob("*.java"))]
        subprocess.run(["javac", "-cp", str(self._jar), "-d", str(self._classes), *sources], check=True)

    def measure(self, form: Path, kind: str) -> tuple[Measures, str]:
        path = f"{self._jar}{os.pathsep}{self._classes}"
        words = ["java", "-cp", path, "Bench", str(form), kind, RELOADS]
        told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
        line = next(line for line in told.splitlines() if line.startswith("{"))
        return measures_of(line), str(json.loads(line).get("check", ""))


def table(name: str, mine: Measures, theirs: Measures) -> dict[str, dict[str, float]]:
    rows = {}
    print(f"\n{name:34} {'ours':>12} {'JavaRosa':>12} {'ratio':>8}")
    for measure, value in mine.items():
        other = theirs.get(measure)
        if other:
            rows[measure] = {"ours": round(value, 3), "javarosa": round(other, 3), "ratio": round(value / other, 3)}
            print(f"  {measure:32} {value:12.2f} {other:12.2f} {value / other:8.2f}")
        else:
            print(f"  {measure:32} {value:12.2f}")
            if not theirs:
                rows[measure] = {"ours": round(value, 3)}
    return rows


def main() -> int:
    if not (SHARED / "bench").exists():
        print("The forms to measure on do not lie beside this project.")
        return 0
    told = {}
    with tempfile.TemporaryDirectory(prefix="bench-forms-") as name:
        folder = Path(name)
        subprocess.run([sys.executable, str(SHARED / "bench" / "gen_bench_forms.py"), name], check=True)
        for file in ("whova.xml", "whova.script.json"):
            shutil.copy(SHARED / "bench" / file, folder / file)
        peer = JavaRosa(folder) if shutil.which("javac") else None
        for form, kind in FORMS.items():
            mine, check = ours(folder / f"{form}.xml", kind)
            theirs, expected = peer.measure(folder / f"{form}.xml", kind) if peer else ({}, check)
            if float(check or 0) != float(expected or 0) if kind != "cascade" else check != expected:
                print(f"{form}: ours gives {check!r}, JavaRosa {expected!r}")
                return 1
            told[form] = table(form, mine, theirs)
        print_all(SHARED / "bench" / "gen_bench_forms.py", folder, lambda form, kind: ours(form, kind)[0])
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
