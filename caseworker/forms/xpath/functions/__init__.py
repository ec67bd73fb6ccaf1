"""All functions an expression may call, by theme; `LIBRARY` holds them together."""

from caseworker.forms.xpath.functions.dates import DATES
from caseworker.forms.xpath.functions.digests import DIGESTS
from caseworker.forms.xpath.functions.form import FORM
from caseworker.forms.xpath.functions.geography import GEOGRAPHY
from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.functions.logic import LOGIC
from caseworker.forms.xpath.functions.nodes import NODES
from caseworker.forms.xpath.functions.numbers import NUMBERS
from caseworker.forms.xpath.functions.selections import SELECTIONS
from caseworker.forms.xpath.functions.texts import TEXTS

LIBRARY = Library((TEXTS, NUMBERS, LOGIC, SELECTIONS, DATES, NODES, FORM, DIGESTS, GEOGRAPHY))

__all__ = ["LIBRARY"]
