"""Reading an office's XML, JSON or HTML safely, and the words in it."""

import html
import json
from typing import Final

from lxml import etree

from caseworker.connectors.contract import Unreadable
from caseworker.connectors.http import Answer

RESPONSE: Final = "{http://openrosa.org/http/response}OpenRosaResponse"
_MOST_WORDS: Final = 1_000
_XML_LIMIT_BYTES: Final = 20_000_000


def parse_xml(data: bytes) -> etree._Element:
    """Parse `data` with entities, DTDs and the network off.

    Raises:
        Unreadable: it is not well-formed, declares a document type, or is larger than 20 MB.
    """
    if len(data) > _XML_LIMIT_BYTES:
        raise Unreadable(f"an XML document of {len(data)} bytes is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(f"not well-formed XML: {type(error).__name__}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("an XML document with a document type is refused")
    return root


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
