"""The small part of Markdown that labels of forms use: bold, italics, headings, lists and links; no Qt."""

import re
from html import escape
from typing import Final

_HEADING: Final = re.compile(r"#{1,6}\s+(?P<text>.*?)\s*#*\s*$")
_BULLET: Final = re.compile(r"\s*[-*+]\s+(?P<text>.+)")
_NUMBERED: Final = re.compile(r"\s*\d{1,3}[.)]\s+(?P<text>.+)")
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!-])")
_LINK: Final = re.compile(r"\[(?P<text>[^\[\]\n]+)\]\((?P<url>[^()\s]+)\)")
_BOLD: Final = re.compile(r"(\*\*|__)(?=\S)(?P<text>.+?)(?<=\S)\1")
_ITALIC: Final = re.compile(r"(?<!\w)([*_])(?=[^\s*_])(?P<text>.+?)(?<=[^\s*_])\1(?!\w)")
_TAG: Final = re.compile(r"</?(?:span|p|b|i|u|em|strong|br|div|font|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
_KEPT_BASE: Final = 0xE000
"""Escaped signs hide in the private area of Unicode while the marks around them are read."""


def told(text: str | None) -> str:
    """Return what a form says here; the lone dash that stands for a missing translation says nothing."""
    words = (text or "").strip()
    return "" if words == "-" else words


def plain_words(text: str) -> str:
    """Return a label without its marks, for names that are read aloud and for lists."""
    lines = [_plain_line(line) for line in _TAG.sub("", text).splitlines()]
    return "\n".join(lines).strip()


def heading_and_rest(label: str) -> tuple[str, str]:
    """Split a label into a heading without marks, and what follows it with its marks.

    A label that begins with more than a heading's worth of words has no heading.
    """
    first, _, rest = label.strip().partition("\n")
    heading = plain_words(first)
    return (heading, rest.strip()) if len(heading) <= 160 else ("", label.strip())


def marked_html(text: str) -> str:
    """Return the text as the simple HTML that a Qt label shows; every other tag shows as it is written."""
    blocks: list[str] = []
    open_list = ""
    for line in _TAG.sub("", text).splitlines():
        kind, words = _line_kind(line)
        if kind != open_list and open_list:
            blocks.append(f"</{open_list}>")
        if kind in {"ul", "ol"} and kind != open_list:
            blocks.append(f"<{kind}>")
        open_list = kind if kind in {"ul", "ol"} else ""
        shown = _inline(words)
        if open_list:
            blocks.append(f"<li>{shown}</li>")
        elif words:
            blocks.append(f"<p><b>{shown}</b></p>" if kind == "heading" else f"<p>{shown}</p>")
    if open_list:
        blocks.append(f"</{open_list}>")
    return "".join(blocks)


def _line_kind(line: str) -> tuple[str, str]:
    for kind, pattern in (("heading", _HEADING), ("ul", _BULLET), ("ol", _NUMBERED)):
        found = pattern.fullmatch(line)
        if found is not None:
            return kind, found["text"]
    return "", line.strip()


def _hide(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(_KEPT_BASE + ord(found[1])), text)


def _bring_back(text: str) -> str:
    return "".join(chr(ord(sign) - _KEPT_BASE) if _KEPT_BASE <= ord(sign) < _KEPT_BASE + 128 else sign for sign in text)


def _link_words(text: str, url: str) -> str:
    return text if text in url else f"{text} ({url})"


def _inline(text: str) -> str:
    """Return one line with its marks; the address of a link is shown, since nothing opens from here."""
    shown = escape(_hide(text), quote=False)
    shown = _LINK.sub(lambda found: _link_words(found["text"], found["url"]), shown)
    shown = _BOLD.sub(r"<b>\g<text></b>", shown)
    shown = _ITALIC.sub(r"<i>\g<text></i>", shown)
    return _bring_back(shown)


def _plain_line(line: str) -> str:
    kind, words = _line_kind(line)
    shown = _LINK.sub(lambda found: _link_words(found["text"], found["url"]), _hide(words))
    shown = _ITALIC.sub(r"\g<text>", _BOLD.sub(r"\g<text>", shown))
    return ("• " if kind in {"ul", "ol"} else "") + _bring_back(shown)
