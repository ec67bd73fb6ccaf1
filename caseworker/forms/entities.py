"""Entities: what a finished form creates or updates in an office's lists, and how later forms see that before it does.

A list comes as a CSV file with `name`, `label` and `__version`. What was made or changed here since then lies over it,
with `__trunkVersion` and `__branchId`, by which the office orders changes that were made offline.

Source: https://getodk.github.io/xforms-spec/entities (2024.1), and ODK Collect for what the text leaves open.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final
from uuid import UUID

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.lists import Table
from caseworker.forms.definition.names import ENTITIES, clark, local_name
from caseworker.forms.definition.parts import NodeDef
from caseworker.forms.definition.secondary import read_file
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree

ID, LABEL, VERSION, TRUNK, BRANCH = "name", "label", "__version", "__trunkVersion", "__branchId"
SAVE_TO: Final = clark(ENTITIES, "saveto")
_TRUE: Final = frozenset({"true", "1"})
_V4: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EntityChange:
    """What one `entity` element of a finished form does."""

    dataset: str
    id: str = field(repr=False)
    label: str = field(repr=False)
    creates: bool
    updates: bool
    branch_id: str = ""
    properties: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity as this desk knows it.

    Attributes:
        trunk_version: the version of the office that changes here started from; None for one that was made here.
        branch_id: the same for all changes made here since then.
    """

    id: str
    label: str = field(repr=False)
    version: int
    trunk_version: int | None
    branch_id: str
    properties: Mapping[str, str] = field(default_factory=dict, repr=False)


def entity_changes(definition: FormDefinition, tree: Tree) -> tuple[EntityChange, ...]:
    """Return what the relevant `entity` elements of a form do; one that does nothing is left out."""
    found = (_change(definition, tree, place, node) for place, node in _entity_nodes(definition, tree))
    return tuple(change for change in found if change is not None)


def _entity_nodes(definition: FormDefinition, tree: Tree) -> Iterator[tuple[NodeDef, InstanceNode]]:
    for place in definition.nodes:
        if local_name(place.tag) == "entity" and place.parent > 0:
            meta = definition.nodes[place.parent]
            if local_name(meta.tag) == "meta" and not place.is_attribute:
                around = definition.nodes[meta.parent]
                for node in tree.instances(place, tree.root):
                    if node.relevant:
                        yield around, node


def _change(definition: FormDefinition, tree: Tree, around: NodeDef, entity: InstanceNode) -> EntityChange | None:
    said = {name.removeprefix("@"): node.text for name, node in entity.attribute_nodes.items() if node.relevant}
    creates, updates = (said.get(name, "").lower() in _TRUE for name in ("create", "update"))
    if not (creates or updates) or not said.get("dataset"):
        return None
    label = next((node.text for node in entity.elements if local_name(node.definition.tag) == "label"), "")
    holder = entity.parent.parent if entity.parent is not None else None
    properties = tuple(_properties(definition, tree, around, holder or tree.root, said["dataset"]))
    branch = said.get("branchId", "")
    return EntityChange(said["dataset"], said.get("id", ""), label, creates, updates, branch, properties)


def _properties(
    definition: FormDefinition, tree: Tree, around: NodeDef, holder: InstanceNode, dataset: str
) -> Iterator[tuple[str, str]]:
    for place in definition.nodes:
        written = place.bind.attributes.get(SAVE_TO, "")
        wanted, _, name = written.rpartition("#")
        if name and wanted in ("", dataset) and _entity_around(definition, place) == around.index:
            node = next(tree.instances(place, holder), None)
            if node is not None and node.relevant:
                yield name, node.text


def _entity_around(definition: FormDefinition, place: NodeDef) -> int:
    """Return the nearest place around a question whose `meta` has an entity."""
    index = place.parent
    while index > 0 and not _has_entity(definition, definition.nodes[index]):
        index = definition.nodes[index].parent
    return index


def _has_entity(definition: FormDefinition, place: NodeDef) -> bool:
    nodes = definition.nodes
    return any(
        local_name(nodes[entity].tag) == "entity"
        for meta in place.children
        if local_name(nodes[meta].tag) == "meta"
        for entity in nodes[meta].children
    )


def changed_entity(change: EntityChange, known: Entity | None, *, branch_id: str) -> Entity | None:
    """Return an entity as a change leaves it; None where the change does nothing here, as Collect decides it.

    Args:
        change: of a finished form.
        known: the entity before.
        branch_id: for one that is made here.
    """
    if not _V4.fullmatch(change.id):
        return None
    if known is not None and change.updates:
        return replace(
            known,
            label=change.label if change.label.strip() else known.label,
            version=known.version + 1,
            properties={**known.properties, **dict(change.properties)},
        )
    if known is None and change.creates and change.label.strip():
        return Entity(change.id, change.label, 1, None, branch_id, dict(change.properties))
    return None


def read_entity_list(data: bytes) -> Table | None:
    """Return a CSV file as a list of entities; None when it is another list.

    Raises:
        FormRefused: it is no proper CSV file.
    """
    table = read_file("list.csv", data)
    return table if isinstance(table, Table) and is_entity_list(table) else None


def is_entity_file(name: str, data: bytes) -> bool:
    """Say by the first line of a file whether it is a list of entities."""
    first = data.partition(b"\n")[0].decode("utf-8-sig", errors="replace")
    columns = {column.strip().strip('"') for column in first.split(",")}
    return name.lower().endswith(".csv") and {ID, LABEL, VERSION} <= columns


def is_entity_list(table: Table) -> bool:
    """Say whether a list has what every list of entities has."""
    return {ID, LABEL, VERSION} <= table.columns.keys()


def listed_entities(table: Table, branch: Callable[[str, int], str]) -> Iterator[Entity]:
    """Give the entities of a list from the office; a row without id or version is passed over.

    Args:
        table: the list.
        branch: gives the branch of an entity, by its id and version.
    """
    others = [name for name in table.columns if name not in (ID, LABEL) and not name.startswith("__")]
    for place in range(table.count):
        entity_id, written = table.columns[ID][place], table.columns[VERSION][place]
        if entity_id and written.isdecimal() and len(written) < 10:
            version = int(written)
            properties = {name: table.columns[name][place] for name in others}
            label = table.columns[LABEL][place]
            yield Entity(entity_id, label, version, version, branch(entity_id, version), properties)


def merged(listed: Iterable[Entity], made_here: Iterable[Entity]) -> tuple[Entity, ...]:
    """Return a list as a form here sees it: what was made here lies over the office's list, unless that is newer."""
    newest = {entity.id: entity for entity in listed}
    for entity in made_here:
        known = newest.get(entity.id)
        if known is None or known.version < entity.version:
            newest[entity.id] = entity
    return tuple(newest.values())


def entity_table(entities: Sequence[Entity], columns: Iterable[str] = ()) -> Table:
    """Return entities as the list that a form reads.

    Args:
        entities: in order.
        columns: properties that the list has, even where no entity has one.
    """
    names = dict.fromkeys((*columns, *(name for entity in entities for name in entity.properties)))
    held: dict[str, list[str]] = {
        ID: [entity.id for entity in entities],
        LABEL: [entity.label for entity in entities],
        VERSION: [str(entity.version) for entity in entities],
        TRUNK: ["" if entity.trunk_version is None else str(entity.trunk_version) for entity in entities],
        BRANCH: [entity.branch_id for entity in entities],
    }
    own = {name: [entity.properties.get(name, "") for entity in entities] for name in names if name not in held}
    return Table({**held, **own}, len(entities))


def branch_of(desk: str, dataset: str, entity_id: str, version: int) -> str:
    """Return the branch that changes of this desk to an entity belong to: always the same UUID, of no other desk."""
    digest = bytearray(sha256("\n".join((desk, dataset, entity_id, str(version))).encode()).digest()[:16])
    digest[6], digest[8] = digest[6] & 0x0F | 0x40, digest[8] & 0x3F | 0x80
    return str(UUID(bytes=bytes(digest)))
