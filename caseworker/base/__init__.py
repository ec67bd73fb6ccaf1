"""Errors, clock, ids, change notices and paths: what every package may lean on and what knows none of them."""

from caseworker.base.clock import LONDON, Clock, SystemClock
from caseworker.base.errors import CaseworkerError
from caseworker.base.ids import new_id, new_reference, read_reference
from caseworker.base.late import late, late_names
from caseworker.base.notices import Listener, Notice, Notices, Thing
from caseworker.base.paths import (
    SLOTS_FILE,
    VAULT_FILE,
    VAULT_FOLDER,
    data_folder,
    own_data_folder,
    resources_folder,
    vault_exists,
)

__all__ = [
    "LONDON",
    "SLOTS_FILE",
    "VAULT_FILE",
    "VAULT_FOLDER",
    "CaseworkerError",
    "Clock",
    "Listener",
    "Notice",
    "Notices",
    "SystemClock",
    "Thing",
    "data_folder",
    "late",
    "late_names",
    "new_id",
    "new_reference",
    "own_data_folder",
    "read_reference",
    "resources_folder",
    "vault_exists",
]
