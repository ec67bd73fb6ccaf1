"""UK answers looked at kindly: what does not look like what was asked for is said, and kept as it was typed.

What a question asks for is read from its name (`nino`, `adult_nino`, `post_code`, `phone_number` …), so a form needs no
more than the usual names. Nothing is refused here: an office's own rules stand in its form.

Sources: National Insurance numbers, HMRC NIM39110; NHS numbers, NHS Data Dictionary (modulus 11); phone numbers, the
numbering plan as `phonenumbers` knows it; postcodes, the Royal Mail's shapes.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from caseworker.base import late
from caseworker.casework.citizen import looks_like_postcode

if TYPE_CHECKING:
    import phonenumbers
else:
    phonenumbers = late("phonenumbers")

_NINO: Final = re.compile(r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?")
_EMAIL: Final = re.compile(r"[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+")
_NHS_FIGURES: Final = 10


class Doubt(StrEnum):
    """What an answer does not look like."""

    NINO = "nino"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    NHS_NUMBER = "nhs-number"
    SORT_CODE = "sort-code"
    ACCOUNT_NUMBER = "account-number"


_WORDS: Final[tuple[tuple[Doubt, frozenset[str]], ...]] = (
    (Doubt.NINO, frozenset({"nino", "national_insurance"})),
    (Doubt.NHS_NUMBER, frozenset({"nhs_number", "nhs_no"})),
    (Doubt.SORT_CODE, frozenset({"sort_code", "sortcode"})),
    (Doubt.ACCOUNT_NUMBER, frozenset({"account_number", "bank_account_number"})),
    (Doubt.POSTCODE, frozenset({"postcode", "post_code"})),
    (Doubt.PHONE, frozenset({"phone", "telephone", "mobile", "phone_number", "mobile_number"})),
    (Doubt.EMAIL, frozenset({"email", "email_address"})),
)


def doubt_about(ref: str, text: str) -> Doubt | None:
    """Return what an answer does not look like; None where it does, is empty, or asks for nothing known here."""
    kind = _asks_for(ref)
    if kind is None or not text.strip() or _LOOKS_RIGHT[kind](text):
        return None
    return kind


def _asks_for(ref: str) -> Doubt | None:
    name = ref.rpartition("/")[2].rpartition(":")[2].lower()
    return next(
        (kind for kind, words in _WORDS if any(name == word or name.endswith(f"_{word}") for word in words)), None
    )


def _is_nino(text: str) -> bool:
    return _NINO.fullmatch(_squeezed(text).upper()) is not None


def _is_phone(text: str) -> bool:
    try:
        number = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return False
    reason = phonenumbers.is_possible_number_with_reason(number)
    return reason == phonenumbers.ValidationResult.IS_POSSIBLE


def _is_email(text: str) -> bool:
    return _EMAIL.fullmatch(text.strip()) is not None


def _is_nhs_number(text: str) -> bool:
    """Weigh the first nine figures by 10 down to 2; 11 less the remainder is the tenth (11 counts as 0)."""
    figures = _squeezed(text)
    if not _has_figures(_NHS_FIGURES)(figures):
        return False
    total = sum(int(figure) * weight for figure, weight in zip(figures, range(_NHS_FIGURES, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(figures[-1])


def _has_figures(count: int) -> Callable[[str], bool]:
    def has(text: str) -> bool:
        figures = _squeezed(text)
        return len(figures) == count and figures.isascii() and figures.isdecimal()

    return has


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\-–.]", "", text)


_LOOKS_RIGHT: Final[Mapping[Doubt, Callable[[str], bool]]] = {
    Doubt.NINO: _is_nino,
    Doubt.POSTCODE: looks_like_postcode,
    Doubt.PHONE: _is_phone,
    Doubt.EMAIL: _is_email,
    Doubt.NHS_NUMBER: _is_nhs_number,
    Doubt.SORT_CODE: _has_figures(6),
    Doubt.ACCOUNT_NUMBER: _has_figures(8),
}
