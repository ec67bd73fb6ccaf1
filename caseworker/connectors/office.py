"""An office as this desk knows it: where it is and how the desk signs in there; secrets never show in a repr."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
"""The names of this computer itself."""


class OfficeKind(StrEnum):
    """The manner in which an office is reached; stored as the word."""

    OPENROSA = "openrosa"


class Access(StrEnum):
    """How the desk proves who it is; stored as the word."""

    APP_USER = "app-user-link"
    BASIC = "name-and-password"
    BEARER = "token"


@dataclass(frozen=True, slots=True)
class Office:
    """The body that receives submissions, and the desk's account with it."""

    id: str
    name: str
    kind: OfficeKind
    url: str = field(repr=False)
    """The address of the server; an app user's link holds a token, so it is a secret."""
    access: Access
    username: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
    is_practice: bool = False

    @property
    def host(self) -> str:
        """Return the name of the machine, which may be shown to anyone; empty when the address is none."""
        try:
            parts = urlsplit(self.url.strip())
            return (parts.hostname or "") if parts.port != 0 else ""
        except ValueError:
            return ""
