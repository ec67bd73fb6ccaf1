"""What every part of the loader shares: faults with lines, expressions compiled once, paths resolved to names."""

import re
from collections.abc import Mapping

from lxml import etree

from caseworker.forms.definition.documents import line_of
from caseworker.forms.definition.names import clark, local_name
from caseworker.forms.faults import Fault, FaultList, Severity
from caseworker.forms.xpath import Expression, Path, XPathSyntaxError, compile_expression

_PREDICATE = re.compile(r"\[[^\[\]]*\]")
_STEP = re.compile(r"@?[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?|\.|\.\.|\*")

LIKE = 60
"""How much of two names, of 100, must be the same for one to be meant by the other."""
MAX_HINTS = 100
"""Each compares a name with all others, so a form of a thousand mistakes gets no more."""
FUNCTION_CURES = "Check the spelling of the expression; every bracket and quote needs its pair."


def xpath_name(element: etree._Element) -> str:
    """Return how XPath names an element: with its namespace only where the form writes a prefix.

    JavaRosa compares names as written, so `/data/meta` finds `<meta xmlns="...">` too.
    """
    tag = str(element.tag)
    return tag if element.prefix else local_name(tag)


class Reader:
    """Compiles and resolves for the loader, and notes what is wrong instead of stopping."""

    def __init__(self, faults: FaultList) -> None:
        self.faults = faults
        self._compiled: dict[tuple[str, frozenset[tuple[str | None, str]]], Expression | XPathSyntaxError] = {}

    def expression(self, text: str | None, element: etree._Element, *, what: str, ref: str = "") -> Expression | None:
        """Compile an expression, once for each text; a fault is noted and None returned when it cannot be."""
        if text is None or not text.strip():
            return None
        namespaces = element.nsmap
        key = (text, frozenset(namespaces.items()))
        if key not in self._compiled:
            self._compiled[key] = _compiled(text, {prefix: str(uri) for prefix, uri in namespaces.items()})
        found = self._compiled[key]
        if isinstance(found, Expression):
            return found
        about = f" of {ref}" if ref else ""
        sentence = f"The {what}{about} cannot be understood: {found.sentence}"
        self.faults.faults.append(
            Fault(
                Severity.ERROR,
                found.code,
                sentence,
                FUNCTION_CURES,
                line=line_of(element),
                ref=ref or None,
                part=what,
                position=found.position + 1,
            )
        )
        return None

    def path(self, text: str, element: etree._Element, base: Path) -> Path | None:
        """Resolve a reference without functions to a generic path; None when it is no plain path.

        Predicates are left out. A relative reference starts at `base`.
        """
        text = text.strip()
        while _PREDICATE.search(text):
            text = _PREDICATE.sub("", text)
        text = text.removeprefix("current()/")
        steps: list[str] = [] if text.startswith("/") else list(base)
        for raw in text.split("/"):
            step = raw.strip()
            if not step or step == ".":
                continue
            if not _STEP.fullmatch(step):
                return None
            if step == "..":
                steps = steps[:-1]
            else:
                steps.append(_resolved(step, element))
        return tuple(steps)


def _compiled(text: str, namespaces: Mapping[str | None, str]) -> Expression | XPathSyntaxError:
    try:
        return compile_expression(text, namespaces=namespaces)
    except XPathSyntaxError as error:
        return error


def _resolved(step: str, element: etree._Element) -> str:
    mark = "@" if step.startswith("@") else ""
    prefix, _, local = step.removeprefix("@").rpartition(":")
    uri = element.nsmap.get(prefix) if prefix else None
    return mark + (clark(str(uri), local) if uri else local)


def hint(faults: FaultList, name: str, known: list[str]) -> str:
    """Ask whether the form means the known name most like `name`; blank where none is, or after many faults."""
    near = likely_name(name, known) if len(faults.faults) < MAX_HINTS else ""
    return f" Did the form mean {near}?" if near else ""


def likely_name(name: str, known: Mapping[str, object] | list[str]) -> str:
    """Return the known name most like `name`, or an empty string."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a form with a mistake needs it

    near = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=LIKE)
    return near[0] if near is not None else ""
