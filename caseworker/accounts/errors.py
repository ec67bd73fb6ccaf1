"""What can go wrong at the door, in words that tell a stranger nothing."""

from typing import ClassVar

from caseworker.base import CaseworkerError


class SignInError(CaseworkerError):
    """The door stays shut."""

    code: ClassVar[str] = "sign-in"


class WrongPassphrase(SignInError):
    """The name, the passphrase or both do not fit; which one is never said."""

    code: ClassVar[str] = "sign-in.wrong"
    sentence: str = "That name and passphrase do not fit together. Nothing is lost."
    next_step: str = "Type both again, slowly. If it does not work, ask a colleague or use the recovery code."


class TooSoon(SignInError):
    """After several wrong tries, the next one has to wait."""

    code: ClassVar[str] = "sign-in.wait"

    def __init__(self, wait_s: int) -> None:
        super().__init__(
            f"wait {wait_s} s",
            sentence=f"There were several wrong tries. Wait {wait_s} seconds. Nothing is lost.",
            next_step="Then type your name and passphrase again.",
        )
        self.wait_s = wait_s


class WeakPassphrase(SignInError):
    """The new passphrase would be guessed too soon; the sentence says why."""

    code: ClassVar[str] = "sign-in.weak"
    next_step: str = "Choose three or four words that do not belong together. Spaces are welcome."


class WrongRecoveryCode(SignInError):
    """The recovery code is mistyped, or is not the one for this vault."""

    code: ClassVar[str] = "sign-in.recovery"
    sentence: str = "That recovery code does not open these records. Nothing is lost."
    next_step: str = "Check it against the printed sheet, group by group. Only the newest sheet works."


class NameTaken(SignInError):
    """Two advisers cannot sign in with one name."""

    code: ClassVar[str] = "sign-in.name-taken"
    sentence: str = "Someone at this desk has that sign-in name already. Nothing was changed."
    next_step: str = "Choose another name, for instance with the first letter of the surname."


class NotYours(SignInError):
    """An adviser does not change a colleague's passphrase."""

    code: ClassVar[str] = "sign-in.not-yours"
    sentence: str = "Only your colleague can change their passphrase. Nothing was changed."
    next_step: str = "If they forgot it, open the records with the recovery code and give them a new one."


class LastAdviser(SignInError):
    """Somebody has to be able to sign in."""

    code: ClassVar[str] = "sign-in.last"
    sentence: str = "This is the only person who can sign in. They were not removed."
    next_step: str = "Add another adviser first."


class KeysDamaged(SignInError):
    """The file with the wrapped keys cannot be read."""

    code: ClassVar[str] = "keys.damaged"
    sentence: str = "The file with the keys of this desk is damaged or missing."
    next_step: str = "Do not delete anything. Restore the newest backup."


class KeysNewer(SignInError):
    """A later version of the program wrote the file with the wrapped keys."""

    code: ClassVar[str] = "keys.newer"
    sentence: str = "A newer Caseworker wrote these records. This one is too old to read them. Nothing was changed."
    next_step: str = "Install the newest Caseworker on this computer."


class FolderTrouble(SignInError):
    """The desk's folder cannot be written."""

    code: ClassVar[str] = "keys.folder"
    sentence: str = "The desk's folder cannot be written. Nothing is lost."
    next_step: str = "Check that the disk is not full and that your computer account may write to the folder."


class KeychainTrouble(SignInError):
    """The keychain of this computer account did not answer."""

    code: ClassVar[str] = "keychain"
    sentence: str = "The keychain of this computer account did not answer. Nothing is lost."
    next_step: str = (
        "Unlock the keychain, or sign in to the computer again. The recovery code always opens the records."
    )


class KeychainAbsent(KeychainTrouble):
    """There is no keychain in this computer account."""

    code: ClassVar[str] = "keychain.absent"
    sentence: str = "This computer account has no keychain. Nothing is lost."
    next_step: str = "Use an account that has one, or set up the desk without the keychain."


class KeychainLocked(KeychainTrouble):
    """The keychain is there, and locked."""

    code: ClassVar[str] = "keychain.locked"
    sentence: str = "The keychain of this computer account is locked. Nothing is lost."


class NotEnrolled(KeychainTrouble):
    """The keychain of this computer account does not hold the desk's secret yet."""

    code: ClassVar[str] = "keychain.not-enrolled"
    sentence: str = "This computer account was not used for this desk before. Nothing is lost."
    next_step: str = "Enter the recovery code once. After that, your name and passphrase are enough."
