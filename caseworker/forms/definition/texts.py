"""Labels, hints, messages and translations: read from the form into pieces with their outputs."""

import re
from types import MappingProxyType

from lxml import etree

from caseworker.forms.definition.documents import line_of
from caseworker.forms.definition.names import XFORMS, clark, local_name
from caseworker.forms.definition.parts import Itext, ItextEntry, Piece, Text
from caseworker.forms.definition.reading import Reader
from caseworker.forms.xpath import Expression

LONG = "long"
_ITEXT_LITERAL = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*""")
_ITEXT_CALL = re.compile(r"\s*jr:itext\((.*)\)\s*", re.DOTALL)


def read_piece(reader: Reader, element: etree._Element, ref: str = "") -> Piece:
    """Read text with `<output>` in it; other markup inside is kept as its text. `ref` says whose text it is."""
    parts: list[str | Expression] = []
    _gather(reader, element, parts, ref)
    return Piece.of(parts)


def _gather(reader: Reader, element: etree._Element, parts: list[str | Expression], ref: str) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        if local_name(str(child.tag)) == "output":
            wanted = child.get("value") or child.get("ref")
            expression = reader.expression(wanted, child, what="output", ref=ref)
            if expression is not None:
                parts.append(expression)
        else:
            _gather(reader, child, parts, ref)
        if child.tail:
            parts.append(child.tail)


def read_text(reader: Reader, parent: etree._Element, name: str) -> Text | None:
    """Read the child `label` or `hint` of a control; None when there is none."""
    child = parent.find(clark(XFORMS, name))
    if child is None:
        return None
    ref = child.get("ref")
    if ref is None:
        return Text(inline=read_piece(reader, child, parent.get("ref") or parent.get("nodeset") or ""))
    return text_reference(reader, ref, child, what=name)


def text_reference(reader: Reader, ref: str, element: etree._Element, *, what: str) -> Text:
    """Read `jr:itext('id')`, `jr:itext(expression)`, or text written in place."""
    literal = _ITEXT_LITERAL.fullmatch(ref)
    if literal is not None:
        return Text(itext_id=literal.group(1) if literal.group(1) is not None else literal.group(2))
    call = _ITEXT_CALL.fullmatch(ref)
    if call is not None:
        return Text(itext_expression=reader.expression(call.group(1), element, what=what))
    expression = reader.expression(ref, element, what=what)
    return Text(inline=Piece.of([expression] if expression is not None else []))


def read_message(reader: Reader, text: str | None, element: etree._Element) -> Text | None:
    """Read the message of a bind: itext when written as a call to it, else plain text."""
    if text is None:
        return None
    if _ITEXT_CALL.fullmatch(text):
        return text_reference(reader, text, element, what="message")
    return Text(inline=Piece.of([text]))


def itext_id_of(ref: str) -> str | None:
    """Return what stands between the brackets of `jr:itext(...)`, or None."""
    call = _ITEXT_CALL.fullmatch(ref)
    return call.group(1) if call is not None else None


def read_itext(reader: Reader, model: etree._Element) -> Itext:
    """Read all translations; the default is the one marked so, else the first."""
    element = model.find(clark(XFORMS, "itext"))
    if element is None:
        return Itext()
    entries: dict[str, dict[str, ItextEntry]] = {}
    default = ""
    for translation in element.findall(clark(XFORMS, "translation")):
        language = translation.get("lang", "")
        if language in entries:
            reader.faults.error(
                "itext.twice",
                f"The language {language!r} is translated twice.",
                "Merge the two.",
                line=line_of(translation),
            )
        if not default and translation.get("default", "false") in ("", "true", "true()"):
            default = language
        entries[language] = _read_translation(reader, translation)
    languages = tuple(entries)
    frozen = {language: MappingProxyType(texts) for language, texts in entries.items()}
    return Itext(languages, default or (languages[0] if languages else ""), MappingProxyType(frozen))


def _read_translation(reader: Reader, translation: etree._Element) -> dict[str, ItextEntry]:
    texts: dict[str, ItextEntry] = {}
    for text in translation.findall(clark(XFORMS, "text")):
        text_id, forms = text.get("id", ""), dict[str, Piece]()
        for value in text.findall(clark(XFORMS, "value")):
            forms.setdefault(value.get("form") or LONG, read_piece(reader, value, text_id))
        texts[text_id] = ItextEntry(MappingProxyType(forms))
    return texts
