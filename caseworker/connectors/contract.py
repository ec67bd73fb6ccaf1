"""What every office's connector gives and how it may fail; the courier knows no more than this."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal, Protocol

from caseworker.base import CaseworkerError


class DeliveryWatch(Protocol):
    """Follows one delivery: the courier keeps what it hears, so that a crash forgets nothing."""

    def sent(self, sent_bytes: int, total_bytes: int) -> None:
        """Hear how far the parcel is; raise `DeliveryStopped` to stop it here."""
        ...

    def part_arrived(self, file_names: tuple[str, ...]) -> None:
        """Hear that the office has taken a part of a split parcel, with these files, and more parts follow."""
        ...


class OfficeError(CaseworkerError):
    """An exchange with an office that did not end in a receipt."""

    code: ClassVar[str] = "office"


class DeliveryStopped(OfficeError):
    """The person at the desk stopped the delivery before anything left; later, the connector makes it a NoAnswer."""

    code: ClassVar[str] = "office.stopped"
    sentence: str = "Sending was stopped. Nothing is lost."
    next_step: str = "Send it again when you are ready."


class NothingLeft(OfficeError):
    """No byte of the parcel reached the office: no route, no name, a sign-in page in between, or "not now"."""

    code: ClassVar[str] = "office.unreachable"
    sentence: str = "The office cannot be reached. Nothing was sent and nothing is lost."
    next_step: str = "Check the connection. It is tried again by itself."

    def __init__(
        self,
        detail: str = "",
        *,
        retry_after_s: float | None = None,
        sentence: str | None = None,
        next_step: str | None = None,
    ) -> None:
        super().__init__(detail, sentence=sentence, next_step=next_step)
        self.retry_after_s = retry_after_s


class NoAnswer(OfficeError):
    """The parcel, or part of it, left and no answer came; the office may hold a copy."""

    code: ClassVar[str] = "office.no-answer"
    sentence: str = "It was sent, but the office did not answer. It may have arrived."
    next_step: str = "Leave it: it is checked again by itself. Do not fill in the form a second time."

    def __init__(
        self,
        detail: str = "",
        *,
        retry_after_s: float | None = None,
        sentence: str | None = None,
        next_step: str | None = None,
    ) -> None:
        super().__init__(detail, sentence=sentence, next_step=next_step)
        self.retry_after_s = retry_after_s


class Refused(OfficeError):
    """The office read the parcel and declined it; the same bytes will not be taken."""

    code: ClassVar[str] = "office.refused"
    sentence: str = "The office would not take it."
    next_step: str = "Read what the office said, put it right, or call the office."

    def __init__(self, detail: str = "", *, office_words: str = "", reason: str = "other") -> None:
        super().__init__(detail)
        self.office_words = office_words
        self.reason = reason


class AccountTrouble(OfficeError):
    """The office does not know us any more; the account waits, and no item is charged a try."""

    code: ClassVar[str] = "office.account"
    sentence: str = "The office does not accept this desk's account. Nothing is lost."
    next_step: str = "Ask the office for a new access link or password, then enter it in the settings of the office."


class Unreadable(OfficeError):
    """The office answered, but not in a way that can be understood or trusted."""

    code: ClassVar[str] = "office.unreadable"
    sentence: str = "The office's answer could not be read. Nothing is lost."
    next_step: str = "Try again later. If it happens again, tell the office."


class ParcelDamaged(OfficeError):
    """What the vault holds is not what was frozen; nothing left."""

    code: ClassVar[str] = "office.parcel-damaged"
    sentence: str = "A file of this form was damaged on this computer. It was not sent."
    next_step: str = "Restore the last backup, or add the file again and confirm the form once more."


@dataclass(frozen=True, slots=True)
class Manners:
    """What a kind of office can promise; letters and the courier obey it."""

    receipt: Literal["none", "delivered", "received", "reference"]
    safe_to_resend: bool
    can_be_asked: bool


@dataclass(frozen=True, slots=True)
class ParcelFile:
    """One attachment: its name in the XML, its kind, size and hash, and a way to read it in chunks."""

    name: str
    media_type: str
    size_bytes: int
    sha256: str
    open: Callable[[], Iterator[bytes]] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What leaves the machine: the frozen XML and the files that it names."""

    submission_id: str
    instance_id: str
    form_id: str
    form_version: str
    xml: bytes = field(repr=False)
    sha256: str
    files: tuple[ParcelFile, ...] = ()
    delivered_files: frozenset[str] = frozenset()
    """Names of files that an earlier try is known to have delivered."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The office's word that the whole parcel arrived."""

    received_at: datetime
    office_words: str
    office_reference: str = ""
    proof: str = ""
    """What was answered, in a form to keep: status, server date and the hash of the body."""


class Connector(Protocol):
    """One office. Implementations remember nothing of one parcel when they carry the next."""

    @property
    def manners(self) -> Manners:
        """Return what this kind of office can promise."""
        ...

    def knock(self) -> None:
        """Ask whether the office is there and knows this desk; raise one of the errors above if not. Nothing leaves."""
        ...

    def deliver(self, parcel: Parcel, watch: DeliveryWatch) -> Receipt:
        """Hand over one parcel; raise one of the errors above, never return None."""
        ...

    def find(self, parcel: Parcel) -> Receipt | None:
        """Ask whether an earlier delivery arrived; None means the office is sure it did not.

        Raises:
            NoAnswer: the office cannot tell; the item stays in doubt for a person.
        """
        ...

    def close(self) -> None:
        """Close what is open; the connector is not used afterwards."""
        ...
