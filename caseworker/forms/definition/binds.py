"""The binds of the model: type, logic, messages and preload of each node."""

from types import MappingProxyType

from lxml import etree

from caseworker.forms.definition.documents import line_of
from caseworker.forms.definition.drafts import NodeDrafts
from caseworker.forms.definition.names import JAVAROSA, XFORMS, clark
from caseworker.forms.definition.parts import Bind
from caseworker.forms.definition.reading import Reader, hint
from caseworker.forms.definition.texts import read_message

DATATYPES = frozenset(
    {"string", "int", "long", "decimal", "boolean", "date", "time", "dateTime"}
    | {"geopoint", "geotrace", "geoshape", "binary", "barcode", "intent", "rank"}
)
_LEGACY_TYPES = {"integer": "int", "select": "string", "select1": "string", "gps": "geopoint"}
_NOT_FOUND_CURE = "Correct the name, or add the node to the primary instance."


def datatype_of(written: str | None) -> str:
    """Return the type without prefix; an unknown one is `string`, as the specification says."""
    bare = (written or "string").strip().rpartition(":")[2]
    bare = _LEGACY_TYPES.get(bare, bare)
    return bare if bare in DATATYPES else "string"


def read_binds(reader: Reader, model: etree._Element, nodes: NodeDrafts) -> dict[str, int]:
    """Attach every bind to its node.

    Returns:
        The nodes by the `id` of their bind, which actions may use instead of a reference.
    """
    ids: dict[str, int] = {}
    root = nodes.drafts[0].path
    for element in model.findall(clark(XFORMS, "bind")):
        nodeset = element.get("nodeset") or element.get("ref")
        if not nodeset:
            sentence = "A bind does not say which node it is for (nodeset is missing)."
            reader.faults.warning("bind.nodeset", sentence, "Add nodeset, or remove the bind.", line=line_of(element))
            continue
        path = reader.path(nodeset, element, root)
        draft = nodes.by_path.get(path) if path is not None else None
        if draft is None:
            near = hint(reader.faults, nodeset.strip(), [d.ref for d in nodes.drafts])
            sentence = f"A bind is for {nodeset.strip()}, which is not in the form.{near}"
            reader.faults.warning("bind.unknown-node", sentence, _NOT_FOUND_CURE, line=line_of(element), ref=nodeset)
            continue
        if draft.bind.line is not None:
            sentence = f"{draft.ref} has two binds; the later one counts."
            reader.faults.warning("bind.twice", sentence, "Merge the two.", line=line_of(element), ref=draft.ref)
        draft.bind = read_bind(reader, element, draft.ref)
        if element.get("id"):
            ids[str(element.get("id"))] = draft.index
    return ids


def read_bind(reader: Reader, element: etree._Element, ref: str) -> Bind:
    """Read one bind."""
    relevant, readonly, required, constraint, calculate = (
        reader.expression(element.get(name), element, what=name, ref=ref)
        for name in ("relevant", "readonly", "required", "constraint", "calculate")
    )
    return Bind(
        datatype=datatype_of(element.get("type")),
        calculate=calculate,
        relevant=relevant,
        readonly=readonly,
        required=required,
        constraint=constraint,
        constraint_message=read_message(reader, element.get(clark(JAVAROSA, "constraintMsg")), element),
        required_message=read_message(reader, element.get(clark(JAVAROSA, "requiredMsg")), element),
        preload=element.get(clark(JAVAROSA, "preload")),
        preload_params=element.get(clark(JAVAROSA, "preloadParams")) or "",
        attributes=MappingProxyType({str(name): str(value) for name, value in element.attrib.items()}),
        line=line_of(element) or 0,
    )
