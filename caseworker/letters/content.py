"""What each kind of letter says: frozen facts only, no sentence, no size in millimetres.

A letter never says more than is known. What became of the application is one of four states, and each
state holds only the facts that it proves.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum


class PrintSize(IntEnum):
    """The size of the body type in points."""

    STANDARD = 14
    LARGE = 18


@dataclass(frozen=True, slots=True)
class Centre:
    """The place that helps: "we" in every letter."""

    name: str
    address_lines: tuple[str, ...]
    phone: str
    opening_hours: tuple[str, ...] = ()
    web_address: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """The citizen as the post needs them; the last address line is the postcode."""

    name: str
    address_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """It lies on this computer and nothing has left."""

    saved_at: datetime


@dataclass(frozen=True, slots=True)
class SentUnconfirmed:
    """It was being sent, so it may have left, or a part of it, and nothing proves that it arrived."""

    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Received:
    """A receipt proves that it arrived; the office's words are quoted as they came."""

    received_at: datetime
    office_words: str = ""
    office_reference: str = ""
    is_hearsay: bool = False
    """The office told one of us, and `received_at` is when that was written down; there are no words to quote."""


class Way(StrEnum):
    """A way of handing over that gives no receipt."""

    POST = "post"
    BY_HAND = "by-hand"
    EMAIL = "email"
    FOLDER = "folder"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """It was delivered by a way that gives no receipt."""

    handed_over_at: datetime
    way: Way


State = Saved | SentUnconfirmed | Received | HandedOver


@dataclass(frozen=True, slots=True)
class DocumentNeeded:
    """Something the office still needs to see, and the day by which it asked for it, if it named one."""

    name: str
    by_on: date | None = None


class PromisedWay(StrEnum):
    """What was promised for a day."""

    CALL = "call"
    VISIT = "visit"
    LETTER = "letter"
    OFFICE = "office"
    """We ask the office."""
    THEY_COME = "they-come"


@dataclass(frozen=True, slots=True)
class Promised:
    """What somebody at the desk promised, for which day and, where that was promised, at what time in their words."""

    way: PromisedWay
    on: date
    at_time: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and its answer as the citizen would read them.

    `is_secret` marks account numbers and the like: only the last characters are printed. A National
    Insurance number is masked wherever it stands, marked or not. An empty answer prints as "Not given".
    """

    question: str
    answer: str
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class AnswerSection:
    """The answers of one part of the form."""

    title: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Permission:
    """What the citizen agreed to, as they read it.

    Each of `acts` completes "You said that we may:", such as "fill in the form with you".

    Attributes:
        given_by: who gave it in the citizen's place; empty where they gave it themself.
        acts_as: by what authority, such as "attorney"; empty where they gave it themself.
        interpreter: who interpreted; `spoken` is the language they interpreted from. Empty for nobody.
    """

    acts: tuple[str, ...]
    given_on: date
    until_on: date | None = None
    given_by: str = ""
    acts_as: str = ""
    interpreter: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Information:
    """Who sees the citizen's information and for how long; whole sentences come from the service card."""

    why: str = ""
    seen_by: tuple[str, ...] = ()
    we_keep_it: str = ""
    office_keeps_it: str = ""
    complaints_contact: str = ""
    regulator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The confirmation letter.

    Attributes:
        reference: ours; the only thing that the QR code holds.
        subject: what the application is called after "your", such as "missed bin report";
            empty means the name of the service and "application".
        promised: what somebody promised to do, and nothing else.
        call_us_on: the day to call if nothing was heard; None where no such day can be derived.
        ledger_code: a short code of the ledger's newest entry, so that the letter bears witness to it.
        is_practice: every page says that nothing was sent to a real office.
        is_sample_service: the first page says that the service is an example.
    """

    centre: Centre
    citizen: Recipient
    dated_on: date
    reference: str
    service_name: str
    office_name: str
    adviser_first_name: str
    state: State
    subject: str = ""
    what_happens_next: tuple[str, ...] = ()
    promised: tuple[Promised, ...] = ()
    call_us_on: date | None = None
    documents_needed: tuple[DocumentNeeded, ...] = ()
    answers: tuple[AnswerSection, ...] = ()
    permission: Permission | None = None
    information: Information | None = None
    ledger_code: str = ""
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False
    is_sample_service: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionReceipt:
    """A permission on paper: what for, from when, until when, and how to take it back."""

    centre: Centre
    citizen: Recipient
    dated_on: date
    reference: str
    service_name: str
    office_name: str
    adviser_first_name: str
    permission: Permission
    subject: str = ""
    information: Information | None = None
    ledger_code: str = ""
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False
    is_sample_service: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSheet:
    """What a citizen is asked to agree to, to read and to sign before anything is on record; so it has no reference.

    Attributes:
        agreement: the words that are agreed to, as the service card has them.
    """

    centre: Centre
    citizen: Recipient
    dated_on: date
    service_name: str
    office_name: str
    adviser_first_name: str
    agreement: str
    subject: str = ""
    information: Information | None = None
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False
    is_sample_service: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The desk's recovery code, printed once at set-up; it is a key, so no QR code and no address."""

    centre: Centre
    dated_on: date
    code_groups: tuple[str, ...]
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BringSheet:
    """What to bring for a service: a list to tick, the minutes it takes, and where and when the centre is open.

    It is for anybody, so there is no name on it.

    Attributes:
        about: what the service is for; `time`: how long it takes; both sentences of the service card.
        bring: the things, one a line, as the card lists them.
    """

    centre: Centre
    dated_on: date
    service_name: str
    about: str
    time: str
    bring: tuple[str, ...]
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False
    is_sample_service: bool = False


@dataclass(frozen=True, slots=True)
class PartLeft:
    """A part of the form that is not finished; where it was not begun, how many questions it has is enough."""

    title: str
    questions: tuple[str, ...]
    is_begun: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StopSheet:
    """Where somebody stopped for today: what is left, what to bring, how to go on. No answer stands on it.

    Attributes:
        left: what is not answered yet; empty where only reading back is left.
        bring: what they still have to bring; `was_asked`: whether they were asked what they have with them.
        until_on: the last day of their permission.
    """

    centre: Centre
    citizen: Recipient
    dated_on: date
    reference: str
    service_name: str
    office_name: str
    adviser_first_name: str
    answered: int
    left: tuple[PartLeft, ...]
    bring: tuple[str, ...] = ()
    was_asked: bool = False
    until_on: date | None = None
    subject: str = ""
    ledger_code: str = ""
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False
    is_sample_service: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSheet:
    """Everything that the centre holds about one person, for that person."""

    centre: Centre
    citizen: Recipient
    dated_on: date
    adviser_first_name: str
    sections: tuple[AnswerSection, ...]
    ledger_code: str = ""
    language: str = "en"
    size: PrintSize = PrintSize.STANDARD
    is_practice: bool = False


Content = Letter | PermissionReceipt | AgreementSheet | RecoverySheet | BringSheet | StopSheet | RecordSheet
