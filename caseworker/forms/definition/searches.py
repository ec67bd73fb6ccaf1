"""Lists of choices that stand in no model: `search()` in an appearance, and `itemsets.csv` for a `query`.

Both come from the tools around ODK, not from its specification.

Source: https://docs.getodk.org/form-datasets/ and https://docs.surveycto.com/02-designing-forms/03-advanced-topics/06.search.html
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from lxml import etree

from caseworker.forms.definition.documents import line_of
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.definition.parts import Control, Search
from caseworker.forms.definition.reading import Reader
from caseworker.forms.definition.secondary import Secondary, read_file
from caseworker.forms.faults import FaultList, FormRefused
from caseworker.forms.media import MediaSource

ITEMSETS: Final = "itemsets.csv"
LIST_NAME: Final = "list_name"
_CALL: Final = re.compile(r"search\s*\((.+)\)", re.DOTALL)
_NUMBERS_OF_ARGUMENTS: Final = (1, 4, 6)
_CURE: Final = "Write search('file'), or search('file', 'contains', 'column', value) with a column to filter by or not."


def read_search(reader: Reader, element: etree._Element, ref: str) -> tuple[str, Search | None]:
    """Return the appearance of a select without its `search()`, and what that says.

    A call with another number of arguments is told and left out.
    """
    appearance = element.get("appearance") or ""
    call = _CALL.search(appearance)
    if call is None:
        return appearance, None
    rest = " ".join((appearance[: call.start()] + " " + appearance[call.end() :]).split())
    written = list(_arguments(call.group(1)))
    if len(written) not in _NUMBERS_OF_ARGUMENTS:
        sentence = f"The search() of {ref} has {len(written)} arguments; it takes 1, 4 or 6."
        reader.faults.warning("search.arguments", sentence, _CURE, line=line_of(element), ref=ref)
        return rest, None
    arguments = tuple(reader.expression(text, element, what="search", ref=ref) for text in written)
    depends = reader.expression(f"concat({','.join(written)})", element, what="search", ref=ref)
    known = tuple(argument for argument in arguments if argument is not None)
    if len(known) < len(arguments) or depends is None:
        return rest, None
    return rest, Search(_file(written[0]), known[1:], depends)


def _arguments(text: str) -> Iterator[str]:
    """Part the arguments of a call at the commas that stand in no bracket and no quotes."""
    start = depth = 0
    quote = ""
    for place, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        elif sign == "," and depth == 0:
            yield text[start:place].strip()
            start = place + 1
    yield text[start:].strip()


def _file(written: str) -> str:
    name = written.strip("'\" ")
    return name if name.lower().endswith(".csv") else f"{name}.csv"


class ListsBeside:
    """The lists in files beside a form that its model does not speak of; each file is read once."""

    def __init__(self, media: MediaSource, faults: FaultList) -> None:
        self._media = media
        self._faults = faults

    @cached_property
    def external(self) -> Mapping[str, Table]:
        """The lists of `itemsets.csv` by name; empty when it is missing, which is told."""
        whole = self._table(ITEMSETS)
        names = whole.texts(LIST_NAME) if whole is not None else ()
        places: dict[str, list[int]] = {}
        for place, name in enumerate(names):
            places.setdefault(name, []).append(place)
        columns = whole.columns if whole is not None else {}
        return {
            name: Table({column: [texts[place] for place in mine] for column, texts in columns.items()}, len(mine))
            for name, mine in places.items()
        }

    def asked_for(self, controls: Iterable[Control]) -> Mapping[str, Secondary]:
        """Return the lists that questions ask for, those of `search()` by file; one that is missing is told."""
        asking = list(controls)
        found = dict(self.external) if any("query" in control.attributes for control in asking) else {}
        for name in dict.fromkeys(control.search.file for control in asking if control.search is not None):
            table = self._table(name)
            if table is not None:
                found[name] = table
        return {name: Secondary(name, "", table=table) for name, table in found.items()}

    def _table(self, name: str) -> Table | None:
        data = self._media.open(name)
        if data is None:
            sentence = f"The file {name} that the form needs is missing; its lists are empty until it is added."
            self._faults.warning(
                "media.missing", sentence, f"Put {name} into the folder of the form's files.", ref=name
            )
            return None
        try:
            found: ListNode | Table = read_file(name, data)
        except FormRefused as refused:
            self._faults.faults.extend(refused.faults)
            return None
        return found if isinstance(found, Table) else None
