"""The widgets of the house: real Qt controls under their own paint, cheap to build, named for screen readers.

The first page needs few of them; the others are loaded when a page asks for them.
"""

from typing import TYPE_CHECKING

from caseworker.base import late_names
from ui.widgets.buttons import BareButton, Button, Kind
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.marks import Chip, ChipTone, Icon, KeyCap
from ui.widgets.notices import ErrorSummary, NoticeBox
from ui.widgets.page import Page
from ui.widgets.problem import ProblemLine
from ui.widgets.speech import announce, core_text, name_it
from ui.widgets.surfaces import Card, Rule
from ui.widgets.waiting import Busy, Meter
from ui.widgets.words import Heading, Words

if TYPE_CHECKING:
    from ui.widgets.bullets import Bullets
    from ui.widgets.choices import ChipChoice, ChoiceList, Option, Tick
    from ui.widgets.columns import Columns
    from ui.widgets.drop_down import DropDown
    from ui.widgets.facts import Fact, FactRows
    from ui.widgets.listbox import ListBox
    from ui.widgets.row_paint import Row
    from ui.widgets.rows import RowList
    from ui.widgets.search import SearchField
    from ui.widgets.sheet import Sheet
else:
    __getattr__ = late_names(
        __name__,
        bullets=("Bullets",),
        choices=("ChipChoice", "ChoiceList", "Option", "Tick"),
        columns=("Columns",),
        drop_down=("DropDown",),
        facts=("Fact", "FactRows"),
        listbox=("ListBox",),
        row_paint=("Row",),
        rows=("RowList",),
        search=("SearchField",),
        sheet=("Sheet",),
    )

__all__ = [
    "BareButton",
    "Bullets",
    "Busy",
    "Button",
    "Card",
    "Chip",
    "ChipChoice",
    "ChipTone",
    "ChoiceList",
    "Columns",
    "DropDown",
    "ErrorSummary",
    "Fact",
    "FactRows",
    "Flow",
    "Heading",
    "Icon",
    "KeyCap",
    "Kind",
    "ListBox",
    "Meter",
    "NoticeBox",
    "Option",
    "Page",
    "ProblemLine",
    "Row",
    "RowList",
    "Rule",
    "SearchField",
    "Sheet",
    "TextField",
    "Tick",
    "Words",
    "announce",
    "core_text",
    "name_it",
]
