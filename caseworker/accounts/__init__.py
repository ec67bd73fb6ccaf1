"""Advisers, their passphrases and the keys that open the vault."""

from caseworker.accounts.adviser import Adviser, tidy_sign_in_name
from caseworker.accounts.errors import (
    FolderTrouble,
    KeychainAbsent,
    KeychainLocked,
    KeychainTrouble,
    KeysDamaged,
    KeysNewer,
    LastAdviser,
    NameTaken,
    NotEnrolled,
    NotYours,
    SignInError,
    TooSoon,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from caseworker.accounts.folder import make_private_file, make_private_folder, sync_folder, write_whole
from caseworker.accounts.keychain import Keychain, SystemKeychain
from caseworker.accounts.keys import Keys
from caseworker.accounts.passphrase import Cost, check_strength
from caseworker.accounts.recovery import new_recovery_code, read_recovery_code
from caseworker.accounts.slots import Slots

__all__ = [
    "Adviser",
    "Cost",
    "FolderTrouble",
    "Keychain",
    "KeychainAbsent",
    "KeychainLocked",
    "KeychainTrouble",
    "Keys",
    "KeysDamaged",
    "KeysNewer",
    "LastAdviser",
    "NameTaken",
    "NotEnrolled",
    "NotYours",
    "SignInError",
    "Slots",
    "SystemKeychain",
    "TooSoon",
    "WeakPassphrase",
    "WrongPassphrase",
    "WrongRecoveryCode",
    "check_strength",
    "make_private_file",
    "make_private_folder",
    "new_recovery_code",
    "read_recovery_code",
    "sync_folder",
    "tidy_sign_in_name",
    "write_whole",
]
