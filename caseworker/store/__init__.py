"""The vault: the encrypted records of one desk, read and changed in transactions; the only user of SQLAlchemy."""

from caseworker.store.backup import BackupFailed, BackupUnusable, backups_in, restore_backup
from caseworker.store.errors import (
    NotFound,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultFull,
    VaultMissing,
    VaultNewer,
    VaultReadOnly,
    VaultUnreached,
)
from caseworker.store.in_memory import store_in_memory
from caseworker.store.listed import CaseToLookAt, ItemAtOffice, ListedFollowUp, OpenDraft
from caseworker.store.transaction import Store, Transaction
from caseworker.store.vault import NewVault, Vault, create_vault, open_vault, recover_vault

__all__ = [
    "BackupFailed",
    "BackupUnusable",
    "CaseToLookAt",
    "ItemAtOffice",
    "ListedFollowUp",
    "NewVault",
    "NotFound",
    "OpenDraft",
    "Store",
    "Transaction",
    "Vault",
    "VaultBusy",
    "VaultClosed",
    "VaultDamaged",
    "VaultError",
    "VaultExists",
    "VaultFull",
    "VaultMissing",
    "VaultNewer",
    "VaultReadOnly",
    "VaultUnreached",
    "backups_in",
    "create_vault",
    "open_vault",
    "recover_vault",
    "restore_backup",
    "store_in_memory",
]
