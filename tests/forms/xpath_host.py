"""A small form for expressions: the one that the conformance tables describe, over plain nodes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone, tzinfo

from caseworker.forms.xpath import Context, Expression, Lookup, Node, NodeRows, Path, Scalar, Value, compile_expression

ZONE = timezone(timedelta(hours=-7))
NOW = datetime(2026, 11, 22, 10, 30, tzinfo=ZONE)
NAMESPACES: dict[str | None, str] = {"jr": "http://openrosa.org/javarosa", "orx": "http://openrosa.org/xforms"}


class Element:
    """A node that holds a value or other nodes."""

    def __init__(self, name: str, *content: "Element", value: Scalar = "", relevant: bool = True) -> None:
        self.name = name
        self.parent: Element | None = None
        self.content = content
        self.held = value
        self.relevant = relevant
        self.own_attributes: list[Element] = []
        for child in content:
            child.parent = self

    @property
    def root(self) -> "Element":
        return self if self.parent is None else self.parent.root

    def with_attribute(self, name: str, value: str) -> "Element":
        attribute = Element(name, value=value)
        attribute.parent = self
        self.own_attributes.append(attribute)
        return self

    def named(self, name: str) -> "Sequence[Element]":
        return [child for child in self.content if child.relevant and name in ("*", child.name)]

    def attribute(self, name: str) -> "Element | None":
        return next((found for found in self.own_attributes if found.name == name), None)

    def attributes(self) -> "Sequence[Element]":
        return self.own_attributes

    def value(self) -> Scalar:
        return self.held if self.relevant else ""

    def position(self) -> int:
        if self.parent is None:
            return 1
        return 1 + [child for child in self.parent.content if child.name == self.name].index(self)

    def find(self, *names: str) -> "Element":
        node = self
        for name in names:
            node = node.named(name)[0]
        return node


def a_form() -> Element:
    rows = [Element("r", Element("v", value=v), Element("w", value=w)) for v, w in ((1.0, ""), (2.0, 4.0), (3.0, ""))]
    shape = "0 0 0 0;0 2 0 0;2 2 0 0;2 0 0 0;0 0 0 0"
    return Element(
        "data",
        Element("e"),
        Element("k", value=5.0),
        Element("d", value=date(2024, 2, 29)),
        Element("s", value="x y z"),
        Element("g", value="1"),
        Element("nr", value="hidden", relevant=False),
        Element("sel", value="b"),
        Element("pt", value="1.0 1.0 0.0 0.0"),
        Element("shape", value=shape),
        Element("trace", value="0.0 0.0 0.0 0.0; 0.0 1.0 0.0 0.0"),
        *rows,
        Element("z"),
    )


def a_list() -> Element:
    rows = (("a", "A", "1"), ("b", "B", "1"), ("c", "C", "2"))
    return Element(
        "root",
        *(
            Element("item", Element("name", value=name), Element("label", value=label), Element("grp", value=group))
            for name, label, group in rows
        ),
    )


class FormHost:
    """Answers for the small form; with `indexed` it keeps indexes over the list L and counts their use."""

    language = "en"

    def __init__(self, *, indexed: bool = True) -> None:
        self.form, self.items = a_form(), a_list()
        self.indexed = indexed
        self.looked_up = 0
        self.draws = 0

    @property
    def zone(self) -> tzinfo:
        return ZONE

    def now(self) -> datetime:
        return NOW

    def random(self) -> float:
        return 0.5

    def uuid(self) -> str:
        self.draws += 1
        return f"00000000-0000-4000-8000-{self.draws:012}"

    def primary(self) -> Node:
        return self.form

    def instance(self, instance_id: str) -> Node | None:
        return self.items if instance_id == "L" else None

    def itext(self, text_id: str) -> str:
        return "Label text" if text_id == "lbl" else ""

    def choice_name(self, value: str, path: Path, _node: Node) -> str:
        named = {str(item.find("name").held): str(item.find("label").held) for item in self.items.content}
        return named.get(value, "") if path == ("data", "sel") else ""

    def property(self, name: str) -> str:
        return "ref:device-1" if name == "deviceid" else ""

    def version(self) -> str:
        return "7"

    def rows(self, parent: Node, name: str, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        if not self.indexed or parent.root is not self.items:
            return None
        self.looked_up += 1
        return Lookup(NodeRows(parent.named(name))).matching(wanted)


def compiled(text: str) -> Expression:
    return compile_expression(text, namespaces=NAMESPACES)


def value_of(text: str, host: FormHost | None = None, *at: str) -> Value:
    """Return the value of an expression at `z`, or at another place of the form."""
    host = host or FormHost()
    return compiled(text).evaluate(Context(host.form.find(*(at or ("z",))), host))


def scalar_of(text: str, host: FormHost | None = None, *at: str) -> Scalar:
    value = value_of(text, host, *at)
    if isinstance(value, tuple):
        return value[0].value() if value else ""
    return value
