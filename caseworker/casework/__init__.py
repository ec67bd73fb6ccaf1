"""Citizens, cases, permissions and drafts: frozen values and the rules that go with them, no I/O."""

from caseworker.casework.agreement import (
    LONGEST_TERM_DAYS,
    Action,
    Agreement,
    Authority,
    Given,
    Withdrawal,
    last_day,
)
from caseworker.casework.case import Barrier, Case, Channel
from caseworker.casework.centre import Centre, Settings
from caseworker.casework.citizen import (
    LETTER_SIZES_PT,
    Address,
    Citizen,
    Letters,
    Preferences,
    looks_like_postcode,
    phone_digits,
    tidy_postcode,
)
from caseworker.casework.draft import Attachment, Draft, HowFar, Journal
from caseworker.casework.errors import (
    AgreementMissing,
    AuthorityMissing,
    CaseClosed,
    CaseworkError,
    DraftFinished,
    TermTooLong,
)
from caseworker.casework.finding import Found, Likeness, Reason
from caseworker.casework.letter_wish import LetterPutBy, LetterWish
from caseworker.casework.uk_answers import Doubt, doubt_about

__all__ = [
    "LETTER_SIZES_PT",
    "LONGEST_TERM_DAYS",
    "Action",
    "Address",
    "Agreement",
    "AgreementMissing",
    "Attachment",
    "Authority",
    "AuthorityMissing",
    "Barrier",
    "Case",
    "CaseClosed",
    "CaseworkError",
    "Centre",
    "Channel",
    "Citizen",
    "Doubt",
    "Draft",
    "DraftFinished",
    "Found",
    "Given",
    "HowFar",
    "Journal",
    "LetterPutBy",
    "LetterWish",
    "Letters",
    "Likeness",
    "Preferences",
    "Reason",
    "Settings",
    "TermTooLong",
    "Withdrawal",
    "doubt_about",
    "last_day",
    "looks_like_postcode",
    "phone_digits",
    "tidy_postcode",
]
