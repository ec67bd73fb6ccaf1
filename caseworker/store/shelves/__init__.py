"""One small class for each kind of thing in the vault; each takes a connection and gives frozen values."""

from caseworker.store.shelves.advisers import AdvisersShelf
from caseworker.store.shelves.agreements import AgreementsShelf
from caseworker.store.shelves.attachments import AttachmentsShelf
from caseworker.store.shelves.cases import CasesShelf
from caseworker.store.shelves.drafts import DraftsShelf
from caseworker.store.shelves.entities import EntitiesShelf
from caseworker.store.shelves.interpreters import InterpretersShelf
from caseworker.store.shelves.last_places import LastPlacesShelf
from caseworker.store.shelves.ledger import LedgerShelf
from caseworker.store.shelves.letters import LettersShelf
from caseworker.store.shelves.offices import OfficesShelf
from caseworker.store.shelves.outbox import OutboxShelf
from caseworker.store.shelves.overview import OverviewShelf
from caseworker.store.shelves.people import PeopleShelf
from caseworker.store.shelves.retention import RetentionShelf
from caseworker.store.shelves.services import ServicesShelf
from caseworker.store.shelves.settings import SettingsShelf

__all__ = [
    "AdvisersShelf",
    "AgreementsShelf",
    "AttachmentsShelf",
    "CasesShelf",
    "DraftsShelf",
    "EntitiesShelf",
    "InterpretersShelf",
    "LastPlacesShelf",
    "LedgerShelf",
    "LettersShelf",
    "OfficesShelf",
    "OutboxShelf",
    "OverviewShelf",
    "PeopleShelf",
    "RetentionShelf",
    "ServicesShelf",
    "SettingsShelf",
]
