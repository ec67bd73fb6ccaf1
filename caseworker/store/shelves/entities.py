"""The shelf of entities: what forms of this desk made or changed, until the office lists it."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update

from caseworker.forms import Entity
from caseworker.store.tables.entities import entity_changes, entity_lists


class EntitiesShelf:
    """The entities inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_office(self, office_id: str) -> Mapping[str, tuple[Entity, ...]]:
        """Return what was made or changed in the lists of an office, by list; the newest version of each comes last."""
        query = select(entity_changes).where(entity_changes.c.office_id == office_id)
        found: dict[str, list[Entity]] = {}
        for row in self._connection.execute(query.order_by(entity_changes.c.dataset, entity_changes.c.version)):
            properties: dict[str, str] = json.loads(row.properties)
            entity = Entity(row.entity_id, row.label, row.version, row.trunk_version, row.branch_id, properties)
            found.setdefault(row.dataset, []).append(entity)
        return {dataset: tuple(entities) for dataset, entities in found.items()}

    def keep(self, office_id: str, dataset: str, entity: Entity, *, item_id: str) -> None:
        """Keep an entity as a submission left it."""
        row = {
            "office_id": office_id,
            "dataset": dataset,
            "entity_id": entity.id,
            "version": entity.version,
            "label": entity.label,
            "trunk_version": entity.trunk_version,
            "branch_id": entity.branch_id,
            "properties": json.dumps(dict(entity.properties), ensure_ascii=False),
            "item_id": item_id,
            "is_listed": False,
        }
        self._connection.execute(insert(entity_changes).values(**row))

    def forget(self, item_id: str) -> None:
        """Take back what a submission did: it will not reach the office, or is kept here no longer."""
        self._connection.execute(delete(entity_changes).where(entity_changes.c.item_id == item_id))

    def new_here(self, office_id: str, dataset: str) -> frozenset[str]:
        """Return the ids of what was made here and the office never listed."""
        mine = and_(_in(office_id, dataset), entity_changes.c.is_listed.is_(False))
        return frozenset(self._connection.execute(select(entity_changes.c.entity_id).where(mine)).scalars())

    def drop(self, office_id: str, dataset: str, entity_ids: Iterable[str]) -> None:
        """Forget entities that the office has deleted."""
        gone = and_(_in(office_id, dataset), entity_changes.c.entity_id.in_(list(entity_ids)))
        self._connection.execute(delete(entity_changes).where(gone))

    def settle(self, office_id: str, dataset: str, listed: Mapping[str, int]) -> None:
        """Bring what is kept in line with a new list of the office.

        What the office has as new, or newer, is its own word from now on; what it listed once and no more is gone.

        Args:
            listed: the version of each entity by its id.
        """
        query = select(entity_changes.c.entity_id, entity_changes.c.version, entity_changes.c.is_listed)
        for row in self._connection.execute(query.where(_in(office_id, dataset))).all():
            this = and_(_in(office_id, dataset), entity_changes.c.entity_id == row.entity_id)
            version = listed.get(row.entity_id)
            if version is None and row.is_listed:
                self._connection.execute(delete(entity_changes).where(this))
            elif version is not None and version >= row.version:
                self._connection.execute(delete(entity_changes).where(this, entity_changes.c.version == row.version))
            elif version is not None and not row.is_listed:
                self._connection.execute(update(entity_changes).where(this).values(is_listed=True))

    def note_list(self, office_id: str, dataset: str, *, needs_approval: bool) -> None:
        """Keep what the office said of a list."""
        this = and_(entity_lists.c.office_id == office_id, entity_lists.c.dataset == dataset)
        self._connection.execute(delete(entity_lists).where(this))
        row = {"office_id": office_id, "dataset": dataset, "needs_approval": needs_approval}
        self._connection.execute(insert(entity_lists).values(**row))

    def needs_approval(self, office_id: str, dataset: str) -> bool:
        """Say whether the office looks at new entities of a list before anybody sees them."""
        this = and_(entity_lists.c.office_id == office_id, entity_lists.c.dataset == dataset)
        return bool(self._connection.execute(select(entity_lists.c.needs_approval).where(this)).scalar())


def _in(office_id: str, dataset: str) -> ColumnElement[bool]:
    return and_(entity_changes.c.office_id == office_id, entity_changes.c.dataset == dataset)
