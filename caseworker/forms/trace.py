"""Traces: the state of a form after loading and after each operation of a script, for authors and for comparison.

One bad or slow form never stops the rest: forms are replayed in another process, each against a deadline.
"""

import json
import multiprocessing
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from zoneinfo import ZoneInfo

from caseworker.forms.definition.loading import load_xform
from caseworker.forms.definition.parts import SELECTS, Control, Group, Kind, Repeat, Text
from caseworker.forms.environment import Environment
from caseworker.forms.faults import FormRefused
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.media import FolderMedia
from caseworker.forms.operations import ChangeLanguage, OperationRefused, operation_from
from caseworker.forms.serialise import canonical
from caseworker.forms.session import FormSession
from caseworker.forms.states import ProblemKind

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
State = dict[str, Json]
LONG_LIST = 40
HEAD = 20


def trace_folders(folders: Iterable[Path], environment: Path, out: Path, *, timeout_s: float = 20.0) -> tuple[str, ...]:
    """Write a trace for each folder; return the names of those that could not be loaded and replayed in time.

    Args:
        folders: each with `form.xml`, the files it needs, and `script.json`.
        environment: a JSON file with `timezone`, `clock`, `preload` and `geolocation`.
        out: where `<folder name>.json` is written; made if need be.
        timeout_s: how long one form may take, in seconds.
    """
    out.mkdir(parents=True, exist_ok=True)
    settings = json.loads(environment.read_text(encoding="utf-8"))
    worker = _Worker(settings)
    failed = []
    try:
        for folder in folders:
            name = folder.resolve().name
            trace = worker.traced(folder, timeout_s)
            if "error" in trace:
                failed.append(name)
            _write(out / f"{name}.json", trace)
    finally:
        worker.stop()
    return tuple(failed)


class _Worker:
    """A process that traces one form after another; a new one takes over when it is stuck or gone."""

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = settings
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def traced(self, folder: Path, timeout_s: float) -> State:
        pipe = self._pipe
        if pipe is None or self._process is None or not self._process.is_alive():
            pipe = self._start()
        try:
            pipe.send(folder)
            if pipe.poll(timeout_s):
                answer: State = pipe.recv()
                return answer
        except (EOFError, OSError):
            self.stop()
            return {"error": "The program stopped while it replayed this form."}
        self.stop()
        return {"error": f"The form took longer than {timeout_s:g} seconds."}

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, self._settings), daemon=True)
        self._process.start()
        theirs.close()
        self._pipe.recv()  # the process has started and imported what it needs: the deadline counts from now
        return self._pipe

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _work(pipe: Connection, settings: Mapping[str, object]) -> None:
    environment = environment_from(settings)
    pipe.send("ready")
    while True:
        try:
            folder: Path = pipe.recv()
        except EOFError:
            return
        pipe.send(_attempted(folder, environment))


def _attempted(folder: Path, environment: Environment) -> State:
    try:
        return traced(folder, environment)
    except FormRefused as refused:
        faults: list[Json] = [f"{fault.code}: {fault.sentence} {fault.place}".strip() for fault in refused.faults]
        return {"error": refused.sentence, "faults": faults}
    except OSError as error:
        return {"error": f"The form cannot be read: {error.strerror}."}


def _write(target: Path, content: State) -> None:
    part = target.with_suffix(".part")
    part.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    part.replace(target)


def environment_from(settings: Mapping[str, object]) -> Environment:
    """Make a fixed environment from the settings of a trace."""
    clock = datetime.fromisoformat(str(settings["clock"]))
    preload = settings.get("preload")
    properties = {str(k): str(v) for k, v in preload.items()} if isinstance(preload, dict) else {}
    return Environment(
        now=lambda: clock,
        zone=ZoneInfo(str(settings["timezone"])),
        properties=properties,
        geolocation=lambda: str(settings.get("geolocation") or ""),
    )


def traced(folder: Path, environment: Environment) -> State:
    """Load the form of a folder, replay its script, and return the trace.

    Raises:
        FormRefused: the form cannot be used.
    """
    definition = load_xform((folder / "form.xml").read_bytes(), FolderMedia(folder))
    session = FormSession.create(definition, environment)
    nodes = states_of(session)
    trace: dict[str, Json] = {
        "format": 1,
        "languages": list(definition.languages) or [""],
        "defaultLanguage": definition.default_language,
        "load": {"nodes": dict(nodes), "xml": canonical(session.tree.root)},
        "labels": _labels(session),
    }
    script = folder / "script.json"
    steps: list[Json] = []
    for entry in json.loads(script.read_text(encoding="utf-8")) if script.exists() else []:
        step, nodes = _step(session, entry, nodes)
        steps.append(step)
    trace["steps"] = steps
    trace["end"] = {"xml": canonical(session.tree.root)}
    return trace


def _step(session: FormSession, entry: Mapping[str, str], before: dict[str, State]) -> tuple[State, dict[str, State]]:
    status: State = {"status": "ok"}
    try:
        session.apply(operation_from(entry))
    except (OperationRefused, ValueError) as error:
        status = {"status": "error", "error": str(error)}
    failures = [problem for problem in session.validate() if problem.code is ProblemKind.EVALUATION]
    if failures:
        status = {"status": "error", "error": failures[0].sentence}
    after = states_of(session)
    changed: dict[str, Json] = {}
    for ref, state in after.items():
        old = before.get(ref, {})
        fields: dict[str, Json] = {
            name: value for name, value in state.items() if name not in old or old[name] != value
        }
        fields.update(dict.fromkeys(name for name in old if name not in state))
        if fields or ref not in before:
            changed[ref] = fields
    step: State = {
        "op": dict(entry),
        **status,
        "language": session.language,
        "changed": changed,
        "removed": [ref for ref in before if ref not in after],
        "xmlSha": sha256(canonical(session.tree.root).encode()).hexdigest()[:16],
    }
    return step, after


def _labels(session: FormSession) -> State:
    languages = session.languages
    if len(languages) < 2:
        return {}
    found: dict[str, Json] = {}
    active = session.language
    for language in languages:
        session.apply(ChangeLanguage(language))
        found[language] = {
            ref: {name: state[name] for name in ("label", "hint", "choices") if name in state}
            for ref, state in states_of(session).items()
        }
    session.apply(ChangeLanguage(active))
    return found


def states_of(session: FormSession) -> dict[str, State]:
    """Return the state of every node but the document element, in instance order."""
    found: dict[str, State] = {}
    for child in session.tree.root.elements:
        _gather(session, child, found)
    _add_empty_repeats(session, session.tree.root, found)
    return found


def _gather(session: FormSession, node: InstanceNode, found: dict[str, State]) -> None:
    definition = node.definition
    repeat = session.definition.repeats.get(definition.index)
    if repeat is not None:
        if node.place == 0:
            _add_repeat(session, repeat, node, found)
        label = session.states.text(repeat.label, node)
        found[node.ref] = _state("repeat-instance", node, label=label)
    elif definition.index in session.definition.controls:
        found[node.ref] = _question(session, session.definition.controls[definition.index], node)
    elif definition.children:
        group = session.definition.groups.get(definition.index)
        found[node.ref] = _state("group", node, **_texts(session, group, node))
    else:
        found[node.ref] = _model(node)
    for child in node.elements:
        _gather(session, child, found)
    _add_empty_repeats(session, node, found)


def _texts(session: FormSession, group: Group | None, node: InstanceNode) -> State:
    label: Text | None = group.label if group is not None else None
    return {"label": session.states.whole_text(label, node)} if group is not None else {}


def _state(kind: str, node: InstanceNode, **more: Json) -> State:
    return {"type": kind, "relevant": node.relevant, "readonly": node.readonly, **more}


def _model(node: InstanceNode) -> State:
    return _state("model", node, required=node.required, value=_value(node), datatype=node.definition.bind.datatype)


def _value(node: InstanceNode) -> str:
    return node.text if node.relevant else ""


def _add_repeat(session: FormSession, repeat: Repeat, node: InstanceNode, found: dict[str, State]) -> None:
    parent = node.parent
    if parent is None:
        return
    whole = session.states.repeat(repeat, node.definition, parent, ())
    found[whole.ref] = {
        "type": "repeat" if repeat.count is None and not repeat.fixed else "repeat-counted",
        "relevant": whole.relevant,
        "readonly": node.readonly,
        "count": whole.count,
        "label": whole.label,
    }


def _add_empty_repeats(session: FormSession, node: InstanceNode, found: dict[str, State]) -> None:
    for index in node.definition.children:
        definition = session.definition.nodes[index]
        repeat = session.definition.repeats.get(index)
        if repeat is not None and not node.groups.get(definition.name):
            _add_repeat(session, repeat, session.tree.phantom(definition, node), found)


def _question(session: FormSession, control: Control, node: InstanceNode) -> State:
    state = session.states.question(control, node)
    found: State = {
        "type": "input" if control.kind is Kind.SECRET else state.kind.value,
        "relevant": node.relevant,
        "readonly": node.readonly,
        "required": node.required,
        "value": _value(node),
        "datatype": node.definition.bind.datatype,
        "label": session.states.whole_text(control.label, node),
        "hint": session.states.whole_text(control.hint, node),
    }
    if control.kind in SELECTS:
        found["choices"] = _choices([[choice.value, choice.label] for choice in state.choices])
    problem = state.problem
    found["constraint"] = problem is None or problem.code is not ProblemKind.CONSTRAINT
    found["requiredOk"] = problem is None or problem.code is not ProblemKind.REQUIRED
    found["message"] = problem.sentence if problem is not None and problem.written_by_form else None
    return found


def _choices(rows: list[list[str]]) -> Json:
    if len(rows) <= LONG_LIST:
        return rows
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return {"count": len(rows), "head": rows[:HEAD], "sha": sha256(text.encode()).hexdigest()[:16]}
