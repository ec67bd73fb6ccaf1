"""One form in a process of its own: load it, answer it, tell one JSON line, as JavaRosa's measuring program does."""

import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

STARTED_NS = time.time_ns()
sys.path.insert(0, str(Path(__file__).parents[2]))

from caseworker.forms import (  # noqa: E402 - the clock starts before the engine is imported
    AddRepeat,
    Environment,
    FolderMedia,
    FormDefinition,
    FormSession,
    OperationRefused,
    QuestionState,
    RemoveRepeat,
    SetAnswer,
    form_from_kept,
    kept_form,
    load_xform,
    operation_from,
)


def ms(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def median_without_garbage(act: Callable[[], object], times: int) -> float:
    """Measure with what was left by the measures before cleared away, as at a desk that opens one form."""
    taken = []
    for _ in range(times):
        gc.collect()
        taken.append(ms(act))
    return sorted(taken)[len(taken) // 2]


def spread(taken: list[float]) -> dict[str, float]:
    ordered = sorted(taken)
    at = min(len(ordered) - 1, int(len(ordered) * 0.95))
    return {"n": len(ordered), "median": ordered[len(ordered) // 2], "p95": ordered[at], "max": ordered[-1]}


def opened(form: Path) -> FormSession:
    """Load a form and walk once through what a person sees, as JavaRosa does to be ready."""
    return walked(load_xform(form.read_bytes(), FolderMedia(form.parent)))


def opened_again(data: bytes) -> FormSession:
    """Open a form whose definition was kept, as the second time at a desk."""
    return walked(form_from_kept(data))


def walked(definition: FormDefinition) -> FormSession:
    session = FormSession.create(definition, Environment())
    for _ in session.walk():
        pass
    return session


def answered(session: FormSession, ref: str, value: str) -> float:
    return ms(lambda: session.apply(SetAnswer(ref, value)))


def thousand(session: FormSession, _: Path) -> dict[str, object]:
    taken = [answered(session, f"/data/q{k * 10 + 1 + k % 10}", str(7 + k % 5)) for k in range(100)]
    return {"answer": spread(taken), "check": session.value("/data/total")}


def repeat(session: FormSession, _: Path) -> dict[str, object]:
    rows = sum(1 for item in session.walk() if item.ref.endswith("]"))
    taken = [answered(session, f"/data/row[{1 + k * rows // 30}]/qty", str(10 + k)) for k in range(30)]
    check = session.value("/data/total")
    added = [ms(lambda: session.apply(AddRepeat("/data/row"))) for _ in range(21)]
    removed = [ms(lambda: session.apply(RemoveRepeat("/data/row[1]"))) for _ in range(21)]
    return {"answer": spread(taken), "check": check, "addRow": spread(added), "removeFirstRow": spread(removed)}


def cascade(session: FormSession, _: Path) -> dict[str, object]:
    province, district, village = [], [], []
    offered: tuple[str, ...] = ()

    def choose(ref: str, value: str, following: str) -> None:
        nonlocal offered
        session.apply(SetAnswer(ref, value))
        offered = tuple(choice.value for choice in session.question(following).choices)

    for k in range(12):
        province.append(ms(lambda k=k: choose("/data/province", f"p{k}", "/data/district")))
        district.append(ms(lambda k=k: choose("/data/district", f"d{k + 25 * k}", "/data/village")))
        village.append(answered(session, "/data/village", offered[3]))
    return {
        "setProvince": spread(province),
        "setDistrict": spread(district),
        "setVillage": spread(village),
        "check": session.value("/data/chosen"),
    }


def whova(session: FormSession, form: Path) -> dict[str, object]:
    taken = []
    for entry in json.loads(form.with_suffix(".script.json").read_text()):
        if entry["op"] != "set":
            continue
        operation = operation_from(entry)
        try:
            state: QuestionState = session.question(entry["ref"])
        except OperationRefused:
            continue
        if state.relevant and not state.readonly:
            taken.append(ms(lambda operation=operation: session.apply(operation)))
    return {"answer": spread(taken)}


def status_mb(key: str) -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(key + ":"):
            return int(line.split()[1]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> None:
    form, kind, reloads, born_ns = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    held: list[FormSession] = []
    cold = ms(lambda: held.append(opened(form)))
    told: dict[str, object] = {"coldLoadMs": cold, "startToReadyMs": (time.time_ns() - born_ns) / 1e6}
    told |= {"thousand": thousand, "repeat": repeat, "cascade": cascade, "whova": whova}[kind](held[0], form)
    told["peakRssMB"] = status_mb("VmHWM")
    warm = sorted(ms(lambda: opened(form)) for _ in range(reloads))
    told["warmLoadMs"] = warm[len(warm) // 2]
    data = kept_form(load_xform(form.read_bytes(), FolderMedia(form.parent)))
    if data is not None:
        told["keptLoadMs"] = median_without_garbage(lambda: opened_again(data), reloads)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
