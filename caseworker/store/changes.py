"""Which kinds of things a transaction wrote, read off its statements so that no shelf can forget to say so."""

from typing import Final

from sqlalchemy import Connection, Engine, Table, event
from sqlalchemy.sql import Executable
from sqlalchemy.sql.dml import UpdateBase

from caseworker.base import Thing

THINGS: Final[dict[str, Thing | None]] = {
    "advisers": Thing.SETTINGS,
    "agreements": Thing.CASES,
    "answer_notes": None,
    "attachment_chunks": None,
    "attachments": Thing.DRAFTS,
    "authorities": Thing.CASES,
    "cases": Thing.CASES,
    "declined_suggestions": Thing.FOLLOW_UPS,
    "draft_operations": None,
    "draft_snapshots": None,
    "drafts": Thing.DRAFTS,
    "entity_changes": None,
    "entity_lists": None,
    "follow_up_moves": Thing.FOLLOW_UPS,
    "follow_ups": Thing.FOLLOW_UPS,
    "interpreters": Thing.CASES,
    "last_places": None,
    "ledger": None,
    "ledger_head": None,
    "letters": Thing.LETTERS,
    "name_slips": None,
    "name_words": None,
    "offices": Thing.OFFICES,
    "outbox_files": Thing.OUTBOX,
    "outbox_history": Thing.OUTBOX,
    "outbox_items": Thing.OUTBOX,
    "outbox_receipts": Thing.OUTBOX,
    "outbox_xml": Thing.OUTBOX,
    "people": Thing.PEOPLE,
    "person_keys": None,
    "person_pairs": Thing.PEOPLE,
    "representatives": Thing.PEOPLE,
    "service_cards": Thing.SERVICES,
    "service_definitions": None,
    "service_media": Thing.SERVICES,
    "service_versions": Thing.SERVICES,
    "services": Thing.SERVICES,
    "settings": Thing.SETTINGS,
    "withdrawals": Thing.CASES,
}
"""None where another table of the same act tells it, or where nothing that pages show is kept."""
_CHANGED: Final = "changed things"


def watch(engine: Engine) -> None:
    """Note on each connection of `engine` what is written through it."""

    @event.listens_for(engine, "after_execute")
    def _note(connection: Connection, statement: Executable, *_others: object) -> None:
        if isinstance(statement, UpdateBase) and isinstance(statement.table, Table):
            thing = THINGS[statement.table.name]
            if thing is not None:
                connection.info.setdefault(_CHANGED, set()).add(thing)


def take_changed(connection: Connection) -> frozenset[Thing]:
    """Return what was written through the connection since this was asked last, and forget it."""
    return frozenset(connection.info.pop(_CHANGED, ()))
