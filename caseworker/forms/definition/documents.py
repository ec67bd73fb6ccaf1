"""Reading XML that may be hostile: no entities, no DTD, no network, bounded size and depth, worded refusals."""

import re

from lxml import etree

from caseworker.forms.faults import Fault, FormRefused, Severity

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200
MAX_ELEMENTS = 1_000_000
MAX_ATTRIBUTES = 1_000
_ENCODING = re.compile(rb"""<\?xml[^>]*?\bencoding\s*=\s*["']([^"'>]*)["']""")
_KNOWN_ENCODING = re.compile(
    rb"utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii|iso-8859-\d+|latin-?1|(?:windows-|cp)125\d", re.IGNORECASE
)
_TOO_DEEP, _TOO_LONG = "Excessive depth", "too long"  # how libxml2 tells its own bounds


def _refused(code: str, sentence: str, cure: str, line: int | None = None) -> FormRefused:
    return FormRefused([Fault(Severity.ERROR, code, sentence, cure, line=line)])


def parse_xml(data: bytes, *, what: str = "The form") -> etree._Element:
    """Parse XML from outside.

    Args:
        data: the bytes as they came.
        what: how sentences name the document.

    Raises:
        FormRefused: not well-formed, too large, too deep, or with a document type declaration.
    """
    if len(data) > MAX_BYTES:
        raise _refused(
            "xml.too-large", f"{what} is larger than {MAX_BYTES // 2**20} MB.", "Split it, or shorten its lists."
        )
    _refuse_disguise(data, what)
    parser = etree.XMLPullParser(
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = _fed(parser, data, what)
    except etree.XMLSyntaxError as error:
        reason = (error.msg or "it is not XML").split(", line ")[0].strip()
        if _TOO_DEEP in reason:
            raise _too_deep(what, error.lineno) from error
        if _TOO_LONG in reason:
            raise _refused(
                "xml.too-large", f"{what} has a text of more than 10 MB.", "Shorten it.", error.lineno
            ) from error
        sentence = f"{what} is not well-formed XML: {reason}."
        raise _refused("xml.broken", sentence, "Export the form again.", error.lineno or None) from error
    return root


def _fed(parser: etree.XMLPullParser, data: bytes, what: str) -> etree._Element:
    depth = count = 0
    root: etree._Element | None = None
    for start in range(0, len(data), 1 << 16):
        parser.feed(data[start : start + (1 << 16)])
        for event, element in parser.read_events():
            if event == "end":
                depth -= 1
                continue
            if not isinstance(element, etree._Element):
                continue
            root = element if root is None else root
            depth += 1
            count += 1
            if depth > MAX_DEPTH:
                raise _too_deep(what, line_of(element))
            if len(element.attrib) > MAX_ATTRIBUTES:
                sentence = f"{what} has an element with more than {MAX_ATTRIBUTES:,} attributes."
                raise _refused("xml.too-large", sentence, "Export it again.", line_of(element))
            if count > MAX_ELEMENTS:
                raise _refused(
                    "xml.too-large", f"{what} has more than {MAX_ELEMENTS:,} elements.", "Shorten its lists."
                )
    closed = parser.close()
    return closed if root is None else root


def _too_deep(what: str, line: int | None) -> FormRefused:
    return _refused("xml.too-deep", f"{what} nests more than {MAX_DEPTH} levels.", "Flatten it.", line)


def _refuse_disguise(data: bytes, what: str) -> None:
    """Refuse before parsing: entities in attribute values are expanded by the parser whatever it is told.

    An encoding such as UTF-7 could hide them from this look at the bytes, so only the usual ones are read.
    """
    plain = data.replace(b"\0", b"") if b"\0" in data[:4] else data  # the zero bytes of UTF-16
    encoding = _ENCODING.match(plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:500])
    if encoding is not None and not _KNOWN_ENCODING.fullmatch(encoding.group(1).strip()):
        sentence = f"{what} is in an encoding that is not read here."
        raise _refused("xml.encoding", sentence, "Save it in UTF-8.", 1)
    if b"<!DOCTYPE" in plain:
        sentence = f"{what} has a document type declaration, which can hide an attack."
        raise _refused("xml.doctype", sentence, "Remove the lines that begin with <!DOCTYPE.")


def line_of(element: etree._Element) -> int | None:
    """Return the line that an element begins on, from 1."""
    return element.sourceline  # type: ignore[return-value]  # lxml-stubs leave this type open


def text_of(element: etree._Element) -> str:
    """Return the text directly inside an element, with what stands between its children."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def whole_text(element: etree._Element) -> str:
    """Return the text inside an element and everything in it."""
    return "".join(str(part) for part in element.itertext()) if len(element) else element.text or ""
