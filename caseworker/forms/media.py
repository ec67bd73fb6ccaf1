"""Where the files beside a form come from: secondary instances now, pictures and sound for whoever shows the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote


class MediaSource(Protocol):
    """The files that belong to one form."""

    def open(self, name: str) -> bytes | None:
        """Return the content of the file of that bare name, or None when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class HeldMedia:
    """Files held in memory."""

    files: Mapping[str, bytes] = field(default_factory=dict)

    def open(self, name: str) -> bytes | None:
        """Return the content held under that name."""
        return self.files.get(name)


@dataclass(frozen=True, slots=True)
class FolderMedia:
    """Files of one folder; a name never leads out of it."""

    folder: Path

    def open(self, name: str) -> bytes | None:
        """Return the content of a file that lies directly in the folder."""
        if not name or name in {".", ".."} or "/" in name or "\\" in name:
            return None
        path = self.folder / name
        return path.read_bytes() if path.is_file() else None


def file_name(uri: str) -> str | None:
    """Return the bare file name that a `jr://` address names; None for an address that is no file.

    `jr://file/a.xml`, `jr://file-csv/a.csv`, `jr://images/a.png` -> the last part. Last-saved is no file.
    """
    kind, _, name = uri.strip().removeprefix("jr://").partition("/")
    if not uri.strip().startswith("jr://") or kind == "instance" or not name:
        return None
    return unquote(name).replace("\\", "/").rsplit("/", 1)[-1]
