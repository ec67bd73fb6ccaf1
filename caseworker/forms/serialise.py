"""From the running instance to XML: the record an office receives, the snapshot a draft keeps, the canonical text."""

from collections.abc import Callable

from lxml import etree

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.names import OPENROSA, clark, local_name
from caseworker.forms.definition.parts import Kind
from caseworker.forms.instance.node import InstanceNode

SNAPSHOT = clark("https://caseworker.invalid/snapshot", "format")
_FORBIDDEN = {code: None for code in range(32) if code not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}


def cleaned(text: str) -> str:
    """Leave out the characters that XML cannot hold."""
    return text.translate(_FORBIDDEN | dict.fromkeys(range(0xD800, 0xE000))) if not text.isprintable() else text


def record(definition: FormDefinition, root: InstanceNode, *, added_meta: dict[str, str]) -> bytes:
    """Write the record: relevant nodes only, without templates.

    Args:
        definition: of the form.
        root: the document element.
        added_meta: values for children of `meta` that the form does not define, such as `instanceID`.
    """
    element = _element(root, definition, keep=lambda node: node.relevant)
    _add_meta(element, added_meta)
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8")


def snapshot(definition: FormDefinition, root: InstanceNode, *, added_meta: dict[str, str], language: str) -> bytes:
    """Write everything, also what is not relevant, to be restored later."""
    element = _element(root, definition, keep=lambda _node: True)
    _add_meta(element, added_meta)
    element.set(SNAPSHOT, language)
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8")


def _element(node: InstanceNode, definition: FormDefinition, *, keep: Callable[[InstanceNode], bool]) -> etree._Element:
    namespaces: dict[str | None, str] = {p: uri for p, uri in definition.namespaces.items() if p != "xml"}
    namespaces.setdefault("orx", OPENROSA)
    root = etree.Element(node.definition.tag, nsmap=namespaces)  # type: ignore[arg-type]  # lxml-stubs forgets the default namespace
    _fill(root, node, keep)
    return root


def _fill(element: etree._Element, node: InstanceNode, keep: Callable[[InstanceNode], bool]) -> None:
    for attribute in node.attribute_nodes.values():
        if keep(attribute):
            element.set(attribute.definition.tag, cleaned(attribute.text))
    if node.text and not node.elements:
        element.text = cleaned(node.text)
    for child in node.elements:
        if keep(child):
            _fill(etree.SubElement(element, child.definition.tag), child, keep)


def _add_meta(root: etree._Element, added: dict[str, str]) -> None:
    if not added:
        return
    meta = next((child for child in root if local_name(str(child.tag)) == "meta"), None)
    if meta is None:
        meta = etree.SubElement(root, clark(OPENROSA, "meta"))
    namespace = etree.QName(meta).namespace
    for name, value in added.items():
        place = etree.SubElement(meta, clark(namespace, name) if namespace else name)
        place.text = value


def canonical(node: InstanceNode) -> str:
    """Write the relevant instance without declarations, attributes sorted, text between children dropped."""
    attributes = sorted((a.definition.tag, a.text) for a in node.attribute_nodes.values() if a.relevant)
    written = "".join(f' {name}="{_escaped(value)}"' for name, value in attributes)
    inside = "".join(canonical(child) for child in node.elements if child.relevant)
    return f"<{node.definition.tag}{written}>{inside if node.elements else _escaped(node.text)}</>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def meta_texts(root: etree._Element) -> dict[str, str]:
    """Return the leaves of `meta` of a record by local name."""
    meta = next((child for child in root if local_name(str(child.tag)) == "meta"), None)
    if meta is None:
        return {}
    return {local_name(str(child.tag)): (child.text or "").strip() for child in meta if not len(child)}


def attachment_names(definition: FormDefinition, root: InstanceNode) -> tuple[str, ...]:
    """Return the files that relevant nodes for files speak of, in document order, each once.

    A picture that the form itself brings as the answer (`jr://images/...`) is no file of the record.
    """
    uploads = {index for index, control in definition.controls.items() if control.kind is Kind.UPLOAD}
    names = (
        node.text
        for node in root.walk()
        if node.relevant
        and node.text
        and not node.text.startswith("jr://")
        and (node.definition.index in uploads or node.definition.bind.datatype == "binary")
    )
    return tuple(dict.fromkeys(names))
