"""Offices that speak OpenRosa: form list, download, submission and receipt."""

from caseworker.connectors.openrosa.catalogue import FetchedForm, FetchedMedia, FormList, OfferedForm
from caseworker.connectors.openrosa.connector import OPENROSA_MANNERS, OpenRosaConnector

__all__ = [
    "OPENROSA_MANNERS",
    "FetchedForm",
    "FetchedMedia",
    "FormList",
    "OfferedForm",
    "OpenRosaConnector",
]
