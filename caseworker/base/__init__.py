"""Errors, clock, ids, change notices and paths: what every package may lean on and what knows none of them."""

from caseworker.base.clock import LONDON, Clock, SystemClock
from caseworker.base.errors import CaseworkerError
from caseworker.base.ids import new_id, new_reference, read_reference
from caseworker.base.late import late
from caseworker.base.notices import Listener, Notice, Notices, Thing
from caseworker.base.paths import data_folder, own_data_folder, resources_folder

__all__ = [
    "LONDON",
    "CaseworkerError",
    "Clock",
    "Listener",
    "Notice",
    "Notices",
    "SystemClock",
    "Thing",
    "data_folder",
    "late",
    "new_id",
    "new_reference",
    "own_data_folder",
    "read_reference",
    "resources_folder",
]
