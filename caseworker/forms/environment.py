"""What a form session may know of the world outside the form; nothing here reads a file or the network."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from random import SystemRandom
from types import MappingProxyType
from uuid import uuid4

from caseworker.forms.entities import Entity


def _new_uuid() -> str:
    return str(uuid4())


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Environment:
    """Clock, zone, properties and chance, all given from outside so that a session can be replayed.

    Attributes:
        now: the present instant, aware.
        zone: the zone in which days begin and end, and in which times are written.
        properties: what `jr:preload="property"` and `property()` ask for, by name; an unknown name reads as blank.
        random: numbers from 0 up to, not including, 1.
        uuid: a new version 4 UUID, without prefix.
        geolocation: the value that `odk:setgeopoint` stores, or blank: a desk has no position of the citizen.
        last_saved: the XML of the last submission of the same form, for `jr://instance/last-saved`.
        entities: what was made or changed here in lists of entities, by list, and may lack in the files beside forms;
            None reads every list as its file has it.
    """

    now: Callable[[], datetime] = _utc_now
    zone: tzinfo = UTC
    properties: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    random: Callable[[], float] = SystemRandom().random
    uuid: Callable[[], str] = _new_uuid
    geolocation: Callable[[], str] = str
    last_saved: bytes | None = None
    entities: Mapping[str, tuple[Entity, ...]] | None = None

    def local_now(self) -> datetime:
        """Return the present instant in the local zone."""
        return self.now().astimezone(self.zone)

    def property(self, name: str) -> str:
        """Return a property by its name in any of the spellings that forms use, or an empty string.

        `deviceid`, `uri:deviceid`, `DeviceID` and `phone number` are spellings of one name each.
        """
        if name in self.properties:
            return self.properties[name]
        wanted = _spelled(name)
        return next((value for key, value in self.properties.items() if _spelled(key) == wanted), "")


def _spelled(name: str) -> str:
    return name.lower().removeprefix("uri:").replace(" ", "").replace("_", "")
