"""Ways to reach an office: the contract that all keep, and the account by which the desk is known there."""

from caseworker.connectors.contract import (
    AccountTrouble,
    Connector,
    DeliveryStopped,
    DeliveryWatch,
    Manners,
    NoAnswer,
    NothingLeft,
    OfficeError,
    Parcel,
    ParcelDamaged,
    ParcelFile,
    Receipt,
    Refused,
    Unreadable,
)
from caseworker.connectors.documents import parse_xml
from caseworker.connectors.office import LOOPBACK, Access, Office, OfficeKind

__all__ = [
    "LOOPBACK",
    "Access",
    "AccountTrouble",
    "Connector",
    "DeliveryStopped",
    "DeliveryWatch",
    "Manners",
    "NoAnswer",
    "NothingLeft",
    "Office",
    "OfficeError",
    "OfficeKind",
    "Parcel",
    "ParcelDamaged",
    "ParcelFile",
    "Receipt",
    "Refused",
    "Unreadable",
    "parse_xml",
]
