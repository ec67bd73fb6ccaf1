"""Reading an office's XML, JSON or HTML safely, and the words in it."""

import html
import json
from typing import Final

from caseworker.connectors.contract import Unreadable
from caseworker.connectors.documents import parse_xml
from caseworker.connectors.http import Answer

RESPONSE: Final = "{http://openrosa.org/http/response}OpenRosaResponse"
_MOST_WORDS: Final = 1_000


def has_receipt(answer: Answer) -> bool:
    """Say whether the body is the OpenRosa envelope, which nothing but an office sends."""
    try:
        return parse_xml(answer.body).tag == RESPONSE
    except Unreadable:
        return False


def office_words(answer: Answer) -> str:
    """Return the office's own sentence from its XML or JSON, fit to be kept and shown; empty when there is none."""
    words = html.unescape(_xml_words(answer.body) or str(json_answer(answer).get("message", "")))
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())[:_MOST_WORDS]


def json_answer(answer: Answer) -> dict[str, object]:
    """Return the JSON object in the body; empty when there is none."""
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):  # nested without end
        return {}
    return said if isinstance(said, dict) else {}


def _xml_words(body: bytes) -> str:
    try:
        root = parse_xml(body)
    except Unreadable:
        return ""
    if root.tag != RESPONSE:
        return ""
    return " ".join(str(text) for message in root.iterfind("{*}message") for text in message.itertext())
