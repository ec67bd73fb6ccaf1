"""Where things lie on this computer; the only place that knows operating systems apart."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseworker.base.late import late

if TYPE_CHECKING:
    import platformdirs
else:
    platformdirs = late("platformdirs")

VAULT_FOLDER: Final = "vault"
VAULT_FILE: Final = "vault.db"
SLOTS_FILE: Final = "slots.json"


def data_folder() -> Path:
    """Return the folder for the desk's vault, which all accounts of this computer may be given."""
    return Path(platformdirs.site_data_dir("Caseworker", appauthor=False, multipath=False))


def own_data_folder() -> Path:
    """Return the folder for the vault when the shared one cannot be written."""
    return Path(platformdirs.user_data_dir("Caseworker", appauthor=False))


def vault_exists(data: Path) -> bool:
    """Say whether the desk in that folder is set up."""
    return (data / VAULT_FOLDER / SLOTS_FILE).exists() or (data / VAULT_FOLDER / VAULT_FILE).exists()


def resources_folder() -> Path:
    """Return the folder with the sample services and other files that travel with the program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).parents[2]) / "resources"
