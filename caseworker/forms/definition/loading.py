"""From the XML of a form to its definition, with everything that is wrong told at once."""

from types import MappingProxyType

from lxml import etree

from caseworker.forms.collector import collector_waits
from caseworker.forms.definition.actions import read_actions
from caseworker.forms.definition.binds import read_binds
from caseworker.forms.definition.body import BodyReader
from caseworker.forms.definition.documents import line_of, parse_xml
from caseworker.forms.definition.drafts import NodeDrafts
from caseworker.forms.definition.form import FormDefinition, items
from caseworker.forms.definition.graph import GraphBuilder
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.definition.names import ENTITIES, OPENROSA, XFORMS, XHTML, clark
from caseworker.forms.definition.parts import BodyItem, Control, Repeat, Submission
from caseworker.forms.definition.reading import Reader
from caseworker.forms.definition.searches import ListsBeside
from caseworker.forms.definition.secondary import Secondary, from_element, read_file
from caseworker.forms.definition.texts import read_itext
from caseworker.forms.faults import FaultList, FormRefused
from caseworker.forms.media import MediaSource, file_name

NEWEST_ENTITIES = "2025.1"
_METHODS = frozenset({"", "post", "form-data-post"})


@collector_waits()
def load_xform(xml: bytes, media: MediaSource) -> FormDefinition:
    """Load an XForm.

    Args:
        xml: the form as it came, in any encoding XML allows.
        media: the files beside it; a missing one is a warning.

    Returns:
        The definition; its `faults` hold the warnings.

    Raises:
        FormRefused: the form cannot be used; all faults found are in it.
    """
    html = parse_xml(xml)
    faults = FaultList()
    model = html.find(f"{clark(XHTML, 'head')}/{clark(XFORMS, 'model')}")
    body = html.find(clark(XHTML, "body"))
    root = _primary(model)
    if model is None or root is None:
        faults.error("form.no-model", "This is not an ODK form: it has no model with an instance.", "Export it again.")
        raise FormRefused(faults.faults)
    _check_entities(model, faults)
    return _loaded(_Source(html, model, body, root), media, faults)


class _Source:
    """The elements that a form is read from."""

    def __init__(
        self, html: etree._Element, model: etree._Element, body: etree._Element | None, root: etree._Element
    ) -> None:
        self.html = html
        self.model = model
        self.body = body
        self.root = root


def _loaded(source: _Source, media: MediaSource, faults: FaultList) -> FormDefinition:
    reader = Reader(faults)
    drafts = NodeDrafts(source.root)
    ids = read_binds(reader, source.model, drafts)
    beside = ListsBeside(media, faults)
    body_reader = BodyReader(reader, drafts, beside)
    body_reader.bound = ids
    body = body_reader.read(source.body) if source.body is not None else ()
    drafts.complete_templates()
    nodes = drafts.freeze()
    itext = read_itext(reader, source.model)
    actions = read_actions(reader, source.model, source.body, drafts, ids)
    controls, repeats = _by_node(body)
    graph = GraphBuilder(nodes, faults).build(controls, repeats)
    secondaries = {**beside.asked_for(controls.values()), **_secondaries(source.model, media, faults)}
    instance = source.root.getparent()
    title = source.html.findtext(f"{clark(XHTML, 'head')}/{clark(XHTML, 'title')}")
    definition = FormDefinition(
        form_id=_form_id(source.root),
        version=source.root.get("version") or source.root.get(clark(OPENROSA, "version")) or "",
        title=(title or "").strip() or _form_id(source.root),
        nodes=nodes,
        seed=drafts.root_seed,
        templates=MappingProxyType(drafts.templates),
        body=body,
        itext=itext,
        secondaries=MappingProxyType(secondaries),
        actions=actions,
        submission=_submission(source.model, faults),
        graph=graph,
        instance_name=(instance.get("id") or "") if instance is not None else "",
        namespaces=MappingProxyType({prefix: str(uri) for prefix, uri in source.root.nsmap.items()}),
        faults=tuple(faults.faults),
        has_own_id=drafts.has_own_id,
        body_class=(source.body.get("class") or "") if source.body is not None else "",
        model_attributes=MappingProxyType({str(k): str(v) for k, v in source.model.attrib.items()}),
    )
    faults.raise_if_unusable(definition)
    return definition


def _primary(model: etree._Element | None) -> etree._Element | None:
    instance = model.find(clark(XFORMS, "instance")) if model is not None else None
    return next(iter(instance), None) if instance is not None else None


def _form_id(root: etree._Element) -> str:
    return root.get("id") or etree.QName(root).namespace or etree.QName(root).localname


def _by_node(body: tuple[BodyItem, ...]) -> tuple[dict[int, Control], dict[int, Repeat]]:
    controls: dict[int, Control] = {}
    repeats: dict[int, Repeat] = {}
    for item in items(body):
        if isinstance(item, Control):
            controls.setdefault(item.node, item)
        elif isinstance(item, Repeat):
            repeats.setdefault(item.node, item)
    return controls, repeats


def _secondaries(model: etree._Element, media: MediaSource, faults: FaultList) -> dict[str, Secondary]:
    found: dict[str, Secondary] = {}
    for element in model.findall(clark(XFORMS, "instance"))[1:]:
        name, src = element.get("id") or "", element.get("src") or ""
        content = next(iter(element), None)
        node: ListNode | Table | None = from_element(content) if content is not None else None
        wanted = file_name(src) if src else None
        if wanted is not None:
            data = media.open(wanted)
            if data is None:
                sentence = f"The file {wanted} that the form needs is missing; its lists are empty until it is added."
                cure = f"Put {wanted} into the folder of the form's files."
                faults.warning("media.missing", sentence, cure, line=line_of(element), ref=wanted)
            else:
                node = _read(wanted, data, faults)
        tree, table = (None, node) if isinstance(node, Table) else (node, None)
        found.setdefault(name, Secondary(name, src, tree, table))
    return found


def _read(name: str, data: bytes, faults: FaultList) -> ListNode | Table | None:
    try:
        return read_file(name, data)
    except FormRefused as refused:
        faults.faults.extend(refused.faults)
        return None


def _submission(model: etree._Element, faults: FaultList) -> Submission:
    element = model.find(clark(XFORMS, "submission"))
    if element is None:
        return Submission()
    method = element.get("method") or "post"
    if method not in _METHODS:
        sentence = f"The form asks to be sent with the method {method}, which no office takes; it is sent with post."
        faults.warning("submission.method", sentence, "Use post.", line=line_of(element))
    return Submission(
        action=element.get("action") or "",
        method="post",
        public_key=(element.get("base64RsaPublicKey") or "").strip(),
        attributes=MappingProxyType({str(name): str(value) for name, value in element.attrib.items()}),
    )


def _check_entities(model: etree._Element, faults: FaultList) -> None:
    version = model.get(clark(ENTITIES, "entities-version"))
    if version is None or version.split(".")[:2] <= NEWEST_ENTITIES.split("."):
        return
    sentence = f"The form uses entities of version {version}, newer than this program knows."
    faults.error(
        "entities.version", sentence, "Update this program, or ask the office for an older form.", line=line_of(model)
    )
