"""The body of a form: questions, groups and repeats in the order they are asked."""

from types import MappingProxyType

from lxml import etree

from caseworker.forms.definition.documents import line_of, whole_text
from caseworker.forms.definition.drafts import Draft, NodeDrafts
from caseworker.forms.definition.names import JAVAROSA, ODK, XFORMS, clark, local_name
from caseworker.forms.definition.parts import (
    SELECTS,
    BodyItem,
    Control,
    Group,
    Itemset,
    Kind,
    Repeat,
    StaticChoice,
    Text,
)
from caseworker.forms.definition.reading import Reader, hint
from caseworker.forms.definition.searches import ListsBeside, read_search
from caseworker.forms.definition.texts import itext_id_of, read_text
from caseworker.forms.xpath import Path

CONTROLS = {
    "input": Kind.INPUT,
    "secret": Kind.SECRET,
    "select1": Kind.SELECT_ONE,
    "select": Kind.SELECT_MANY,
    "rank": Kind.RANK,
    "range": Kind.RANGE,
    "trigger": Kind.TRIGGER,
    "upload": Kind.UPLOAD,
}
COUNT = clark(JAVAROSA, "count")
FIXED = clark(JAVAROSA, "noAddRemove")
_Around = tuple[Draft | None, Text | None]
_NOTHING: _Around = (None, None)
_NO_NODE = "Correct the reference, or add the node to the primary instance."


class BodyReader:
    """Reads the body against the places of the primary instance."""

    def __init__(self, reader: Reader, nodes: NodeDrafts, beside: ListsBeside) -> None:
        self._reader = reader
        self._nodes = nodes
        self._beside = beside
        self.bound: dict[str, int] = {}

    def read(self, body: etree._Element) -> tuple[BodyItem, ...]:
        """Read all items, and mark the repeats among the places."""
        return self._items(body, self._nodes.drafts[0].path, _NOTHING)

    def _items(self, parent: etree._Element, base: Path, around: _Around) -> tuple[BodyItem, ...]:
        items: list[BodyItem] = []
        for element in parent:
            name = local_name(str(element.tag))
            item: BodyItem | None = None
            if name == "group":
                item = self._group(element, base)
            elif name == "repeat":
                item = self._repeat(element, base, around)
            elif name in CONTROLS:
                item = self._control(element, CONTROLS[name], base)
            if item is not None:
                items.append(item)
        return tuple(items)

    def _draft(self, element: etree._Element, ref: str | None, base: Path, what: str) -> Draft | None:
        if ref is None:
            bind = element.get("bind")
            if bind in self.bound:
                return self._nodes.drafts[self.bound[str(bind)]]
            return None
        path = self._reader.path(ref, element, base)
        draft = self._nodes.by_path.get(path) if path is not None else None
        if draft is None:
            near = hint(self._reader.faults, ref.strip(), [d.ref for d in self._nodes.drafts])
            sentence = f"A {what} is for {ref.strip()}, which is not in the form; it is left out.{near}"
            self._reader.faults.warning("body.unknown-node", sentence, _NO_NODE, line=line_of(element), ref=ref.strip())
        return draft

    def _group(self, element: etree._Element, base: Path) -> Group | None:
        ref = element.get("ref") or element.get("nodeset")
        draft = self._draft(element, ref, base, "group")
        label = read_text(self._reader, element, "label")
        return Group(
            node=draft.index if draft is not None else -1,
            label=label,
            hint=read_text(self._reader, element, "hint"),
            appearance=element.get("appearance") or "",
            items=self._items(element, draft.path if draft is not None else base, (draft, label)),
            attributes=_attributes(element),
        )

    def _repeat(self, element: etree._Element, base: Path, around: _Around) -> Repeat | None:
        ref = element.get("nodeset") or element.get("ref")
        draft = self._draft(element, ref, base, "repeat")
        if draft is None:
            if ref is None and element.get("bind") not in self.bound:
                sentence = "A repeat does not say which node it repeats (nodeset is missing)."
                self._reader.faults.error("body.repeat-nodeset", sentence, "Add nodeset.", line=line_of(element))
            return None
        if draft.parent < 0 or draft.is_attribute:
            sentence = f"A repeat cannot stand for {'the whole form' if draft.parent < 0 else 'an attribute'}."
            self._reader.faults.error(
                "body.repeat-place", sentence, "Repeat a group inside the form.", line=line_of(element), ref=draft.ref
            )
            return None
        draft.is_repeat = True
        own = read_text(self._reader, element, "label")
        fixed = (element.get(FIXED) or "").replace(" ", "") in ("true()", "true", "1")
        return Repeat(
            node=draft.index,
            label=around[1] if own is None and around[0] is draft else own,
            appearance=element.get("appearance") or "",
            items=self._items(element, draft.path, _NOTHING),
            count=self._reader.expression(element.get(COUNT), element, what="jr:count", ref=draft.ref),
            fixed=fixed,
            attributes=_attributes(element),
        )

    def _control(self, element: etree._Element, kind: Kind, base: Path) -> Control | None:
        ref = element.get("ref") or element.get("nodeset")
        draft = self._draft(element, ref, base, "question")
        if draft is None:
            if ref is None:
                sentence = "A question does not say where its answer goes (ref is missing)."
                self._reader.faults.error("body.ref", sentence, "Add ref.", line=line_of(element))
            return None
        if element.get("query") and kind is Kind.INPUT and self._beside.external:
            kind = Kind.SELECT_ONE
        appearance, search = element.get("appearance") or "", None
        if kind in SELECTS:
            appearance, search = read_search(self._reader, element, draft.ref)
        return Control(
            kind=kind,
            node=draft.index,
            label=read_text(self._reader, element, "label"),
            hint=read_text(self._reader, element, "hint"),
            appearance=appearance,
            choices=self._choices(element),
            itemset=self._itemset(element, draft.ref),
            attributes=_attributes(element),
            line=line_of(element),
            search=search,
        )

    def _choices(self, element: etree._Element) -> tuple[StaticChoice, ...]:
        choices = []
        for item in element.findall(clark(XFORMS, "item")):
            value = item.find(clark(XFORMS, "value"))
            text = "" if value is None else whole_text(value).strip()
            choices.append(StaticChoice(text, read_text(self._reader, item, "label")))
        return tuple(choices)

    def _itemset(self, element: etree._Element, ref: str) -> Itemset | None:
        itemset = element.find(clark(XFORMS, "itemset"))
        query = element.get("query")
        source = itemset if itemset is not None else element
        written = itemset.get("nodeset") if itemset is not None else query
        nodeset = self._reader.expression(written, source, what="list of choices", ref=ref)
        if nodeset is None:
            return None
        value = self._child_ref(itemset, "value") or "name"
        label = self._child_ref(itemset, "label") or ("label" if itemset is None else None)
        itext = itext_id_of(label) if label is not None else None
        compiled = self._reader.expression(value, source, what="value of the choices", ref=ref)
        if compiled is None:
            return None
        return Itemset(
            nodeset=nodeset,
            value=compiled,
            label=self._reader.expression(
                label if itext is None else None, source, what="label of the choices", ref=ref
            ),
            label_itext_id=self._reader.expression(itext, source, what="label of the choices", ref=ref),
        )

    @staticmethod
    def _child_ref(itemset: etree._Element | None, name: str) -> str | None:
        child = itemset.find(clark(XFORMS, name)) if itemset is not None else None
        return child.get("ref") if child is not None else None


def _attributes(element: etree._Element) -> MappingProxyType[str, str]:
    names = {str(name).removeprefix(f"{{{ODK}}}"): str(value) for name, value in element.attrib.items()}
    return MappingProxyType(names)
