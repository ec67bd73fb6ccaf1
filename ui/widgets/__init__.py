"""The widgets of the house: real Qt controls under their own paint, cheap to build, named for screen readers."""

from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import ChoiceList, Option, Tick
from ui.widgets.facts import Fact, FactRows
from ui.widgets.fields import DropDown, SearchField, TextField
from ui.widgets.flow import Flow
from ui.widgets.listbox import ListBox
from ui.widgets.notices import ErrorSummary, NoticeBox
from ui.widgets.page import Page
from ui.widgets.rows import Row, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.speech import announce, core_text, name_it
from ui.widgets.surfaces import Card, Columns, Rule
from ui.widgets.waiting import Busy, Meter
from ui.widgets.words import Chip, ChipTone, Heading, Icon, KeyCap, Words

__all__ = [
    "Busy",
    "Button",
    "Card",
    "Chip",
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
