"""Entities: what a form put into a list of an office is there for the next form, before the office has it."""

from typing import TYPE_CHECKING, Final, Protocol
from uuid import uuid4

from caseworker.forms import Entity, FinishedForm, FormRefused, changed_entity, listed_entities, read_entity_list
from caseworker.store import Store, Transaction

if TYPE_CHECKING:
    from caseworker.connectors.openrosa import FetchedMedia

CSV: Final = ".csv"


class EntitySource(Protocol):
    """An office that tells which entities were deleted there."""

    def deleted_entities(self, integrity_url: str, ids: frozenset[str]) -> frozenset[str]:
        """Return those of `ids` that the office has deleted."""
        ...


def keep_entities(tx: Transaction, form: FinishedForm, *, item_id: str, office_id: str) -> None:
    """Keep what a finished form makes and changes in lists that this desk has, as Collect does.

    Of a form that only the office may read nothing is kept.
    """
    if form.public_key:
        return
    for change in form.entities:
        data = tx.services.file_of_office(office_id, change.dataset + CSV)
        if data is None or (change.creates and tx.offices.entities.needs_approval(office_id, change.dataset)):
            continue
        known = {entity.id: entity for entity in tx.offices.entities.of_office(office_id).get(change.dataset, ())}
        branch_id = change.branch_id or str(uuid4())
        changed = changed_entity(
            change, known.get(change.id) or _listed(data, change.id, branch_id), branch_id=branch_id
        )
        if changed is not None:
            tx.offices.entities.keep(office_id, change.dataset, changed, item_id=item_id)


def _listed(data: bytes, entity_id: str, branch_id: str) -> Entity | None:
    try:
        table = read_entity_list(data)
    except FormRefused:
        return None
    entities = listed_entities(table, lambda _id, _version: branch_id) if table is not None else iter(())
    return next((entity for entity in entities if entity.id == entity_id), None)


def settle_lists(store: Store, office_id: str, media: "tuple[FetchedMedia, ...]", source: EntitySource) -> None:
    """Bring what is kept in line with lists just fetched; what the office deleted before it was listed is forgotten.

    Raises:
        NothingLeft, AccountTrouble, Unreadable: the office could not be asked; it is asked again with the next fetch.
    """
    for file in media:
        dataset = file.name.removesuffix(CSV)
        table = read_entity_list(file.data) if file.is_entity_list else None
        if table is None:
            continue
        listed = {entity.id: entity.version for entity in listed_entities(table, lambda _id, _version: "")}
        with store.transaction() as tx:
            tx.offices.entities.note_list(office_id, dataset, needs_approval=file.needs_approval)
            tx.offices.entities.settle(office_id, dataset, listed)
            new_here = tx.offices.entities.new_here(office_id, dataset)
        if file.integrity_url and new_here:
            gone = source.deleted_entities(file.integrity_url, new_here)
            with store.transaction() as tx:
                tx.offices.entities.drop(office_id, dataset, gone)
