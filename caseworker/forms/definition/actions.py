"""Actions of a form: what happens on which event, and to which node."""

from lxml import etree

from caseworker.forms.definition.documents import line_of, text_of
from caseworker.forms.definition.drafts import NodeDrafts
from caseworker.forms.definition.names import EVENTS, ODK, XFORMS, clark, local_name, namespace_of
from caseworker.forms.definition.parts import Action
from caseworker.forms.definition.reading import Reader
from caseworker.forms.xpath import Expression

FIRST_LOAD = "odk-instance-first-load"
LOAD = "odk-instance-load"
NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"
REVALIDATE = "xforms-revalidate"
_OLD_NAMES = {"xforms-ready": FIRST_LOAD, "jr-insert": NEW_REPEAT}
KNOWN_EVENTS = frozenset({FIRST_LOAD, LOAD, NEW_REPEAT, VALUE_CHANGED, REVALIDATE})
ACTIONS = {"setvalue": XFORMS, "setgeopoint": ODK, "recordaudio": ODK}
_EVENT_CURE = "Use one of: " + ", ".join(sorted(KNOWN_EVENTS)) + "."


def read_actions(
    reader: Reader, model: etree._Element, body: etree._Element | None, nodes: NodeDrafts, ids: dict[str, int]
) -> tuple[Action, ...]:
    """Read the actions of the model and those nested in controls and repeats, in the order of the document."""
    found: list[Action] = []
    for scope in (model, body):
        if scope is None:
            continue
        for element in scope.iter():
            if local_name(str(element.tag)) in ACTIONS and not _inside_instance(element):
                action = _read(reader, element, nodes, ids)
                if action is not None:
                    found.append(action)
    return tuple(found)


def _inside_instance(element: etree._Element) -> bool:
    return any(local_name(str(above.tag)) == "instance" for above in element.iterancestors())


def _read(reader: Reader, element: etree._Element, nodes: NodeDrafts, ids: dict[str, int]) -> Action | None:
    name = local_name(str(element.tag))
    if namespace_of(str(element.tag)) != ACTIONS[name]:
        sentence = f"The action {name} is in the wrong namespace and is left out."
        reader.faults.warning("action.namespace", sentence, f"Put it in {ACTIONS[name]}.", line=line_of(element))
        return None
    written = (element.get("event") or element.get(clark(EVENTS, "event")) or "").split()
    events = tuple(_OLD_NAMES.get(event, event) for event in written)
    for event in events:
        if event not in KNOWN_EVENTS:
            sentence = f"There is no event called {event}."
            reader.faults.error("action.event", sentence, _EVENT_CURE, line=line_of(element))
    holder = _holder(reader, element, nodes, ids)
    target, target_node = _target(reader, element, nodes, ids, holder)
    if target_node < 0 and name != "recordaudio":
        wanted = element.get("ref") or element.get("bind")
        sentence = f"The action {name} changes {wanted}, which is not in the form; it is left out."
        reader.faults.warning("action.unknown-node", sentence, "Correct the reference.", line=line_of(element))
        return None
    value, parent = element.get("value"), element.getparent()
    return Action(
        name=name,
        events=events,
        target=target,
        target_node=target_node,
        value=reader.expression(value, element, what="value of an action", ref=element.get("ref") or ""),
        literal=text_of(element).strip() if value is None else "",
        trigger=holder,
        in_repeat=parent is not None and local_name(str(parent.tag)) == "repeat",
    )


def _holder(reader: Reader, element: etree._Element, nodes: NodeDrafts, ids: dict[str, int]) -> int:
    parent = element.getparent()
    if parent is None or local_name(str(parent.tag)) == "model":
        return -1
    ref = parent.get("ref") or parent.get("nodeset")
    if ref is None:
        return ids.get(parent.get("bind") or "", -1)
    path = reader.path(ref, parent, nodes.drafts[0].path)
    draft = nodes.by_path.get(path) if path is not None else None
    return draft.index if draft is not None else -1


def _target(
    reader: Reader, element: etree._Element, nodes: NodeDrafts, ids: dict[str, int], holder: int
) -> tuple[Expression | None, int]:
    ref = element.get("ref")
    if ref is None:
        return None, ids.get(element.get("bind") or "", -1)
    base = nodes.drafts[holder].path if holder >= 0 else nodes.drafts[0].path
    path = reader.path(ref, element, base)
    draft = nodes.by_path.get(path) if path is not None else None
    return reader.expression(
        ref, element, what="target of an action", ref=ref
    ), draft.index if draft is not None else -1
