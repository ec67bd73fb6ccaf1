"""The vault: the encrypted records of one desk, read and changed in transactions; the only user of SQLAlchemy."""

from caseworker.store.errors import (
    NotFound,
    VaultBusy,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultFull,
    VaultMissing,
    VaultNewer,
    VaultReadOnly,
)
from caseworker.store.transaction import Store, Transaction

__all__ = [
    "NotFound",
    "Store",
    "Transaction",
    "VaultBusy",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultFull",
    "VaultMissing",
    "VaultNewer",
    "VaultReadOnly",
]
