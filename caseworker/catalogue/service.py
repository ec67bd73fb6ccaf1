"""A service of this desk and the versions of its form, as values."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from caseworker.catalogue.card import ServiceCard, read_cards, read_words
from caseworker.forms import FormDefinition


class Origin(StrEnum):
    """Where a form came from."""

    BUILT_IN = "built-in"
    FILE = "file"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class ServiceVersion:
    """One version of a service's form.

    Attributes:
        sha256: of the XForm's bytes, in hexadecimal.
        words: words by which people look for the service.
        cards: one for each language that has one, the default language first.
    """

    service_id: str
    version: str
    title: str
    sha256: str
    languages: tuple[str, ...]
    default_language: str
    words: tuple[str, ...]
    cards: tuple[ServiceCard, ...]
    installed_at: datetime

    def card(self, language: str = "") -> ServiceCard | None:
        """Return the card in that language, else in the default one, else None."""
        chosen = next((card for card in self.cards if card.language == language), None)
        return chosen or next(iter(self.cards), None)


@dataclass(frozen=True, slots=True)
class Service:
    """What a citizen can apply for here, with the version that new cases begin with.

    Attributes:
        office_id: the office that receives it; empty while none has been chosen.
    """

    id: str
    form_id: str
    origin: Origin
    office_id: str
    current: ServiceVersion


def service_id(form_id: str, *, origin: Origin, office_id: str) -> str:
    """Return the id of a service: offices may use the same form id, so theirs carries the office's id."""
    return f"{office_id}/{form_id}" if origin is Origin.OFFICE else form_id


def describe_service(
    definition: FormDefinition,
    xform: bytes,
    *,
    origin: Origin,
    at: datetime,
    office_id: str = "",
    cards: tuple[ServiceCard, ...] = (),
) -> Service:
    """Return the service that a form offers.

    Args:
        definition: the form, loaded.
        xform: the bytes it was loaded from.
        origin: where the form came from.
        at: the instant of its arrival at this desk.
        office_id: the office that receives it.
        cards: cards given by hand, one for each language; without any, those in the form count.
    """
    known_as = service_id(definition.form_id, origin=origin, office_id=office_id)
    version = ServiceVersion(
        service_id=known_as,
        version=definition.version,
        title=definition.title,
        sha256=hashlib.sha256(xform).hexdigest(),
        languages=definition.languages,
        default_language=definition.default_language,
        words=read_words(definition),
        cards=cards or read_cards(definition),
        installed_at=at,
    )
    return Service(known_as, definition.form_id, origin, office_id, version)
