"""The primary instance as it is read: places (drafts of node definitions) and the content they begin with."""

from dataclasses import dataclass, field

from lxml import etree
from msgspec.structs import replace

from caseworker.forms.definition.documents import text_of
from caseworker.forms.definition.names import JAVAROSA, OPENROSA, clark, local_name
from caseworker.forms.definition.parts import Bind, NodeDef, Seed
from caseworker.forms.definition.reading import xpath_name
from caseworker.forms.xpath import Path

TEMPLATE = clark(JAVAROSA, "template")


@dataclass(slots=True)
class Draft:
    """A node definition while the form is read; frozen by `NodeDrafts.freeze`."""

    index: int
    name: str
    tag: str
    path: Path
    ref: str
    parent: int
    is_attribute: bool = False
    is_repeat: bool = False
    bind: Bind = field(default_factory=Bind)
    children: list[int] = field(default_factory=list)
    attributes: list[int] = field(default_factory=list)


class NodeDrafts:
    """All places of the primary instance, found by path."""

    def __init__(self, root: etree._Element) -> None:
        self.drafts: list[Draft] = []
        self.by_path: dict[Path, Draft] = {}
        self.templates: dict[int, Seed] = {}
        self._first: dict[int, Seed] = {}
        self._namespaces = {prefix: str(uri) for prefix, uri in root.nsmap.items()}
        self.has_own_id = True
        self.root_seed = self._identified(self._read(root, None))

    def _place(self, name: str, tag: str, written: str, parent: Draft | None, *, attribute: bool) -> Draft:
        path = (*(parent.path if parent else ()), name)
        known = self.by_path.get(path)
        if known is not None:
            return known
        draft = Draft(
            index=len(self.drafts),
            name=name,
            tag=tag,
            path=path,
            ref=f"{parent.ref if parent else ''}/{written}",
            parent=parent.index if parent else -1,
            is_attribute=attribute,
        )
        self.drafts.append(draft)
        self.by_path[path] = draft
        if parent is not None:
            (parent.attributes if attribute else parent.children).append(draft.index)
        return draft

    def _read(self, element: etree._Element, parent: Draft | None) -> Seed:
        tag = str(element.tag)
        local = etree.QName(element).localname
        written = f"{element.prefix}:{local}" if element.prefix else local
        draft = self._place(xpath_name(element), tag, written, parent, attribute=False)
        attributes = tuple(
            (self._attribute(element, str(name), draft).index, str(value))
            for name, value in element.attrib.items()
            if name != TEMPLATE
        )
        children = []
        for child in element:
            seed = self._read(child, draft)
            if child.get(TEMPLATE) is not None:
                self.templates.setdefault(seed.node, seed)
            else:
                children.append(seed)
        text = "" if len(element) else text_of(element).strip()
        seed = Seed(draft.index, text, attributes, tuple(children))
        if element.get(TEMPLATE) is None:
            self._first.setdefault(draft.index, seed)
        return seed

    def _identified(self, seed: Seed) -> Seed:
        """Give a form that has no `meta/instanceID` one: without it no office can tell a record sent twice from two."""
        place = next((i for i, child in enumerate(seed.children) if self._is(child, "meta")), None)
        if place is None:
            self.has_own_id = False
            prefix = next((p for p, uri in self._namespaces.items() if p and uri == OPENROSA), None)
            tag = clark(OPENROSA, "meta")
            name, written = (tag, f"{prefix}:meta") if prefix else ("meta", "meta")
            meta = self._place(name, tag, written, self.drafts[0], attribute=False)
            children = (*seed.children, Seed(meta.index, children=(self._instance_id(meta),)))
            return replace(seed, children=children)
        meta_seed = seed.children[place]
        if any(self._is(leaf, "instanceID") for leaf in meta_seed.children):
            return seed
        self.has_own_id = False
        added = self._instance_id(self.drafts[meta_seed.node])
        meta_seed = replace(meta_seed, children=(*meta_seed.children, added))
        return replace(seed, children=(*seed.children[:place], meta_seed, *seed.children[place + 1 :]))

    def _is(self, seed: Seed, name: str) -> bool:
        return local_name(self.drafts[seed.node].tag) == name

    def _instance_id(self, meta: Draft) -> Seed:
        prefix, mark, _ = meta.ref.rpartition("/")[2].rpartition(":")
        name = meta.name.removesuffix("meta") + "instanceID"
        tag = meta.tag.removesuffix("meta") + "instanceID"
        return Seed(self._place(name, tag, f"{prefix}{mark}instanceID", meta, attribute=False).index)

    def _attribute(self, element: etree._Element, name: str, owner: Draft) -> Draft:
        qname = etree.QName(name)
        prefix = next((p for p, uri in element.nsmap.items() if p and uri == qname.namespace), None)
        written = f"@{prefix}:{qname.localname}" if prefix else f"@{qname.localname}"
        return self._place(f"@{name}", name, written, owner, attribute=True)

    def complete_templates(self) -> None:
        """Give each repeat without a template one made of its first instance, without answers and nested instances.

        Attributes stay: they say what a row is, such as which list its entity belongs to.
        """
        for draft in self.drafts:
            if draft.is_repeat and draft.index not in self.templates and draft.index in self._first:
                self.templates[draft.index] = self._cleared(self._first[draft.index])

    def _cleared(self, seed: Seed) -> Seed:
        children = tuple(self._cleared(c) for c in seed.children if not self.drafts[c.node].is_repeat)
        return Seed(seed.node, "", seed.attributes, children)

    def freeze(self) -> tuple[NodeDef, ...]:
        """Return the definitions, in the order of the document."""
        frozen: list[NodeDef] = []
        for draft in self.drafts:
            above = frozen[draft.parent].repeats if draft.parent >= 0 else ()
            frozen.append(
                NodeDef(
                    index=draft.index,
                    name=draft.name,
                    tag=draft.tag,
                    path=draft.path,
                    ref=draft.ref,
                    parent=draft.parent,
                    children=tuple(draft.children),
                    attributes=tuple(draft.attributes),
                    bind=draft.bind,
                    is_attribute=draft.is_attribute,
                    is_repeat=draft.is_repeat,
                    repeats=(*above, draft.index) if draft.is_repeat else above,
                )
            )
        return tuple(frozen)
