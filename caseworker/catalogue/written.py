"""Forms as they lie in a folder: a workbook or an XForm, and beside it a folder with its media files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SUFFIXES = (".xlsx", ".xml")


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """One form file, not yet read as a form, and the files of the folder `NAME-media` beside it."""

    name: str
    data: bytes = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)

    @property
    def is_workbook(self) -> bool:
        """Whether it has to be converted before it can be loaded."""
        return self.name.endswith(".xlsx")


def read_form_file(path: Path) -> WrittenForm:
    """Read one form and its media.

    Raises:
        OSError: the file cannot be read.
    """
    beside = path.with_name(f"{path.stem}-media")
    files = sorted(beside.iterdir()) if beside.is_dir() else []
    return WrittenForm(path.name, path.read_bytes(), {file.name: file.read_bytes() for file in files if file.is_file()})


def read_form_folder(folder: Path) -> tuple[WrittenForm, ...]:
    """Read every form that lies directly in a folder, by name; spreadsheet lock files are passed over."""
    paths = sorted(
        path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith((".", "~"))
    )
    return tuple(read_form_file(path) for path in paths)
