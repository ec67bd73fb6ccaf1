"""The form definition: everything a form says, frozen, and how to ask it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from caseworker.forms.definition.graph import Graph
from caseworker.forms.definition.names import ODK, clark
from caseworker.forms.definition.parts import (
    Action,
    BodyItem,
    Control,
    Group,
    Itext,
    NodeDef,
    Repeat,
    Seed,
    Submission,
)
from caseworker.forms.definition.secondary import Secondary
from caseworker.forms.faults import Fault
from caseworker.forms.xpath import Path


@dataclass(frozen=True)
class FormDefinition:
    """One form, as loaded; shared by all its sessions and never changed.

    Attributes:
        nodes: all places of the primary instance in document order; the first is the document element.
        seed: the content a new instance begins with; `templates`: that of new instances of repeats.
        namespaces: prefixes in scope at the document element of the primary instance.
        faults: warnings about the form; one with errors is never made.
        has_own_id: the form itself defines `meta/instanceID`, rather than getting one from us.
        body_class: the `class` of the body: `pages`, `theme-grid`.
    """

    form_id: str
    version: str
    title: str
    nodes: tuple[NodeDef, ...]
    seed: Seed
    templates: Mapping[int, Seed]
    body: tuple[BodyItem, ...]
    itext: Itext
    secondaries: Mapping[str, Secondary]
    actions: tuple[Action, ...]
    submission: Submission
    graph: Graph
    instance_name: str
    namespaces: Mapping[str | None, str]
    faults: tuple[Fault, ...] = ()
    has_own_id: bool = True
    body_class: str = ""
    model_attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_client_editable(self) -> bool:
        """The office takes changes to a record of this form after it was sent."""
        return self.submission.attributes.get(clark(ODK, "client-editable"), "").strip() == "true"

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the form in its own order; empty when it has no translations."""
        return self.itext.languages

    @property
    def default_language(self) -> str:
        """The language a session begins in; empty when the form has no translations."""
        return self.itext.default

    @cached_property
    def by_path(self) -> Mapping[Path, NodeDef]:
        """The places by their path."""
        return {node.path: node for node in self.nodes}

    @cached_property
    def by_ref(self) -> Mapping[str, NodeDef]:
        """The places by their reference as the form writes it."""
        return {node.ref: node for node in self.nodes}

    @cached_property
    def controls(self) -> Mapping[int, Control]:
        """The question of each place that has one; the first, where a place is asked twice."""
        found: dict[int, Control] = {}
        for item in items(self.body):
            if isinstance(item, Control):
                found.setdefault(item.node, item)
        return found

    @cached_property
    def groups(self) -> Mapping[int, Group]:
        """The group of the body around each place that has one and is no repeat."""
        return {item.node: item for item in items(self.body) if isinstance(item, Group)}

    @cached_property
    def repeats(self) -> Mapping[int, Repeat]:
        """The repeats by place."""
        return {item.node: item for item in items(self.body) if isinstance(item, Repeat)}


def items(body: tuple[BodyItem, ...]) -> Iterator[BodyItem]:
    """Walk the items of a body, outer before inner, in order."""
    for item in body:
        yield item
        if not isinstance(item, Control):
            yield from items(item.items)
