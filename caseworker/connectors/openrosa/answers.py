"""What an OpenRosa server's answers mean: one function for the HEAD, one for the POST.

A status alone is ambiguous (409 has five meanings and carries no code), so the English sentence decides and the
office's words are kept.
Source: https://docs.getodk.org/openrosa-form-submission/ and recorded exchanges with ODK Central.
"""

from typing import Final

from caseworker.connectors.contract import AccountTrouble, NoAnswer, NothingLeft, OfficeError, Refused
from caseworker.connectors.http import Answer, sign_in_page
from caseworker.connectors.openrosa.envelope import has_receipt, json_answer, office_words

_MEANINGS: Final = (
    ("has been deleted", "deleted"),
    ("with different xml", "different-xml"),
    ("not currently accepting", "closed"),
    ("now out of date", "outdated"),
    ("already exists with instanceid", "id-in-use"),
    ("instanceid you provided already exists", "id-in-use"),
    ("form version specified", "version-missing"),
    ("find that submission to update", "original-missing"),
)
_BY_STATUS: Final = {
    400: "malformed",
    401: "form-not-assigned",
    404: "form-missing",
    405: "closed",
    409: "conflict",
    413: "too-large",
}
_CUT_OFF: Final = 400.39


def trouble_at_the_door(answer: Answer) -> OfficeError | None:
    """Return what is wrong with the answer to a HEAD; None when the office is there and knows us."""
    detail = f"HEAD answered {answer.status}"
    match answer.status:
        case 204 if "x-openrosa-version" in answer.headers:
            return None
        case 401 | 403:
            return AccountTrouble(detail)
        case 404 | 410:
            return no_office_here(detail)
        case status if status >= 500 or status in (408, 425, 429):
            return NothingLeft(detail, retry_after_s=answer.retry_after_s)
        case status if status < 400:
            return sign_in_page(detail)
        case _:
            return NothingLeft(detail)


def no_office_here(detail: str) -> AccountTrouble:
    """Return the error for an address that a server answers at, but no office."""
    return AccountTrouble(
        detail,
        sentence="There is no office at this address. Nothing is lost.",
        next_step="Check the address in the settings of the office, or ask the office for it.",
    )


def is_taken(answer: Answer) -> bool:
    """Say whether the office took the POST: 201 or 202 with its envelope, nothing less."""
    return answer.status in (201, 202) and has_receipt(answer)


def is_too_large(answer: Answer) -> bool:
    """Say whether the office declined the POST for its size; ODK Central says so with 400, proxies with 413."""
    return answer.status == 413 or (answer.status == 400 and "request body too large" in office_words(answer).lower())


def trouble_with_the_post(answer: Answer) -> OfficeError:
    """Return what a POST that was not taken means."""
    detail = f"POST answered {answer.status}"
    match answer.status:
        case 403:
            return AccountTrouble(detail)
        case 425 | 429:
            return NothingLeft(detail, retry_after_s=answer.retry_after_s)
        case 400 if json_answer(answer).get("code") == _CUT_OFF:
            return NoAnswer(f"{detail}: it arrived cut off")
        case status if 300 <= status < 400:
            return sign_in_page(detail)
        case status if status < 300:
            return NoAnswer(f"{detail} without a receipt")
        case status if status == 408 or status >= 500:
            return NoAnswer(detail, retry_after_s=answer.retry_after_s)
        case status:
            words = office_words(answer)
            return Refused(detail, office_words=words, reason=_reason(status, words))


def _reason(status: int, words: str) -> str:
    said = words.lower()
    return next((reason for phrase, reason in _MEANINGS if phrase in said), _BY_STATUS.get(status, "other"))
