"""Every widget on one picture: `python -m ui.widgets.gallery OUT.png --page all --theme light --scale 1 --rtl`."""

import argparse
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, install_theme, theme
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import ChipChoice, ChoiceList, Option, Tick
from ui.widgets.columns import Columns
from ui.widgets.drop_down import DropDown
from ui.widgets.facts import Fact, FactRows
from ui.widgets.fields import TextField
from ui.widgets.flow import Flow
from ui.widgets.listbox import ListBox
from ui.widgets.marks import Chip, ChipTone, KeyCap
from ui.widgets.notices import ErrorSummary, NoticeBox
from ui.widgets.page import Page
from ui.widgets.row_paint import Row
from ui.widgets.rows import RowList
from ui.widgets.search import SearchField
from ui.widgets.surfaces import Card, Rule
from ui.widgets.waiting import Busy, Meter
from ui.widgets.words import Heading, Words
from ui.wording import Notice, Tone

_LANGUAGES: Final = (Option("en", "English"), Option("cy", "Cymraeg"), Option("ur", "اردو"))
_DISTANCES: Final = (
    Option("0", "Cannot walk"),
    Option("20", "Up to 20 metres", "About the length of two buses"),
    Option("50", "20 to 50 metres"),
    Option("80", "50 to 80 metres"),
    Option("more", "More than 80 metres"),
)
_HINT: Final = "Include stops because of pain, breathlessness or fear of falling. Use the distance on most days."
_REASON: Final = "The council gives a badge automatically to people who can walk less than 50 metres."
_FACTS: Final = (
    Fact("", "Walking and mobility", is_heading=True),
    Fact("aid", "Uses a walking aid", "Yes – walking stick", action="Change"),
    Fact("far", "How far before stopping", "Up to 20 metres", action="Change"),
    Fact("why", "Reasons for stopping", "Pain, Breathlessness", action="Change"),
    Fact("", "Evidence", is_heading=True),
    Fact("photo", "Photo", "joseph-photo.jpg · 412 KB", action="Change"),
    Fact("proof", "Proof of address", "Pension letter, 3 Oct 2026", detail="2 pages", action="Change"),
)
_WAYS: Final = (Option("s", "Sign on screen"), Option("p", "Signed on paper"), Option("w", "Spoken, witnessed"))
_SENDING, _WAITING, _NEEDS, _RECEIVED = ChipTone.SENDING, ChipTone.WAITING, ChipTone.NEEDS_YOU, ChipTone.RECEIVED
_SENT: Final = (
    Row(
        "1", "Joseph Okafor", "Blue Badge · NFL 7F3K 92XM", "J. O.", "Sending 64%", _SENDING, "upload", "1.9 of 3.0 MB"
    ),
    Row("2", "Margaret Ellis", "Council Tax · NFL 2QHT 80RC", "M. E.", "Waiting", _WAITING, "clock", "Next in line"),
    Row("3", "Ann Whitfield", "Bus pass · NFL 9DWK 31AA", "A. W.", "Needs you", _NEEDS, "circle-alert", "Back 10:31"),
    Row("4", "Samir Haddad", "Housing · NFL 4MMP 77LE", "S. H.", "Received", _RECEIVED, "check", "Today, 09:42"),
    Row("5", "No record kept", "Missed bin · NFL 6ZKA 05HB", "", "Received", _RECEIVED, "check", "Today, 09:41"),
)
_OPEN: Final = (
    Row("1", "Joseph Okafor", "Blue Badge", "J. O.", when="Yesterday", progress=0.62, action="Carry on"),
    Row("2", "Margaret Ellis", "Council Tax", "M. E.", when="Today, 10:15", progress=0.35, action="Carry on"),
)


def stacked(*parts: QWidget, gap: int = 12) -> QWidget:
    """Return the parts one under the other."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(gap))
    for part in parts:
        column.addWidget(part)
    return pane


def in_a_row(*parts: QWidget, gap: int = 14) -> QWidget:
    """Return the parts side by side, in as many rows as they need."""
    pane = QWidget()
    row = Flow(pane, gap=gap)
    for part in parts:
        row.addWidget(part)
    return pane


def carded(card: Card, *parts: QWidget) -> Card:
    """Return the card with the parts in it."""
    for part in parts:
        card.add(part)
    return card


def question_page() -> Page:
    """Return a page as an interview shows it."""
    page = Page()
    choices = ChoiceList(_DISTANCES)
    choices.choose(["20"])
    page.heading = Heading("How far can Joseph walk before needing to stop?")
    question = stacked(
        Words("Walking and mobility · question 2 of 6", quiet=True),
        page.heading,
        Words(_HINT, size=Size.LEAD, quiet=True),
        choices,
        in_a_row(
            Button("Continue", Kind.PRIMARY, icon="arrow-right"),
            Button("Back"),
            Button("Come back to this later", Kind.LINK),
        ),
    )
    languages = ChipChoice("Read it in", _LANGUAGES)
    languages.choose("en")
    before = Words("Joseph gave this before: 20 to 50 metres.", size=Size.SMALL, quiet=True, strong="20 to 50 metres")
    aside = stacked(
        carded(Card("Why the council asks this", tone="why", icon="message-circle-question-mark"), Words(_REASON)),
        carded(Card("Read it in", icon="languages"), languages),
        carded(Card("From October", icon="history"), before, Button("Ask if it is still so", Kind.LINK)),
        gap=16,
    )
    sections = stacked(Heading("Sections", 3), Words("Permission", ink="received"), Words("Walking", weight=600))
    page.column.addWidget(Columns((sections, 22, 11), (question, 48, 24), (aside, 30, 16)))
    page.first_focus = choices
    return page


def check_page() -> Page:
    """Return a page as the answers are read back."""
    page = Page()
    page.heading = Heading("Read this back to Joseph")
    facts = FactRows()
    facts.show_facts(_FACTS)
    happens = carded(
        Card("What happens to it"),
        Words("Goes to Northfield Council, Blue Badge team", size=Size.SMALL, strong="Goes to"),
        Words("Kept there 3 years after the badge ends", size=Size.SMALL, strong="Kept there"),
        Words("Until it is sent Joseph can stop it here.", size=Size.SMALL, strong="Until it is sent"),
    )
    says = carded(
        Card("Before it goes, Joseph says"),
        Tick("the answers are Joseph’s own and true as far as Joseph knows"),
        Tick("Northfield Library may send them, as agreed today"),
        ChipChoice("How Joseph says it", _WAYS),
    )
    send = Button("Put in the outbox", Kind.PRIMARY, icon="inbox", wide=True)
    told = Words("Nothing has been sent. Change anything that is not right.", quiet=True)
    answers = stacked(page.heading, told, carded(Card(), facts))
    page.column.addWidget(Columns((answers, 70, 24), (stacked(happens, says, send, gap=16), 34, 18)))
    page.first_focus = send
    return page


def outbox_page() -> Page:
    """Return a page as the outbox shows it."""
    page = Page()
    page.heading = Heading("Outbox")
    top = QHBoxLayout()
    top.setSpacing(14)
    top.addWidget(page.heading, 1)
    top.addWidget(Button("Pause", icon="pause"))
    top.addWidget(Button("Send now", Kind.PRIMARY, icon="refresh-cw"))
    page.column.addLayout(top)
    rows = RowList()
    rows.show_rows(_SENT)
    rows.show_heads("Application", "State", "When")
    rows.choose("3")
    wrote = "The office sent it back. They wrote: “The photo is too dark. Please send a new one.”"
    aside = carded(
        Card("Ann Whitfield – bus pass"),
        Words(wrote, strong="The office sent it back."),
        Words("Nothing is lost. Ann’s answers are still here.", size=Size.SMALL, quiet=True),
        Button("Correct it with Ann", Kind.PRIMARY),
        Button("Print a letter to ask Ann in"),
        Heading("What has happened", 4),
        Words("20 Nov 14:05 · Put in the outbox by Priya", size=Size.SMALL, quiet=True),
    )
    page.column.addWidget(Columns((carded(Card(), rows), 64, 30), (aside, 40, 20), gap=28))
    page.first_focus = rows
    return page


def every_widget() -> Page:
    """Return a page with all widgets in all their states."""
    page = Page()
    page.heading = Heading("Every widget")
    page.column.addWidget(Columns((controls(), 1, 24), (states(), 1, 24)))
    return page


def controls() -> QWidget:
    """Return what can be pressed, chosen and typed into."""
    off = Button("Not now", Kind.PRIMARY)
    off.setEnabled(False)
    wrong = TextField("National Insurance number", hint="It is on a payslip.", width_chars=12)
    wrong.set_error("Type two letters, six figures and a letter.")
    several = ChoiceList([Option("p", "Pain"), Option("b", "Breathlessness")], several=True)
    several.choose(["p"])
    return stacked(
        SearchField("Name, postcode, phone or reference", "Ctrl K"),
        in_a_row(
            Button("New person", Kind.PRIMARY, icon="user-plus"),
            Button("Print", key="Ctrl P"),
            off,
            Button("Quiet", Kind.QUIET),
        ),
        several,
        wrong,
        TextField("Passphrase", secret=True, optional=True),
        TextField("Notes", lines=3),
        DropDown("Size of print", [Option("n", "Large – 18 point"), Option("h", "Very large")]),
    )


def states() -> QWidget:
    """Return what says how things stand."""
    meter = Meter()
    meter.set_fraction(0.62)
    meter.set_words("62%")
    summary = ErrorSummary()
    summary.show_problems("Two answers are missing", [("a", "How far Joseph can walk"), ("b", "A photo")])
    boxes = [NoticeBox() for _ in Tone]
    for box, tone in zip(boxes, Tone, strict=True):
        box.show_notice(Notice("The office could not be reached.", "Nothing is lost.", "office.away", tone))
    empty, full = ListBox("Nobody yet", "People you help are listed here.", "New person"), ListBox("", "")
    empty.show_rows(())
    full.show_rows(_OPEN, more="12 more. Type a name to find them.")
    return stacked(
        in_a_row(*(Chip(tone.value.capitalize(), tone, "clock") for tone in ChipTone), KeyCap("F11"), gap=8),
        meter,
        Busy("Reading the form …"),
        Rule(),
        summary,
        *boxes,
        carded(Card("Carry on"), full),
        carded(Card(), empty),
    )


PAGES: Final[dict[str, Callable[[], Page]]] = {
    "question": question_page,
    "check": check_page,
    "outbox": outbox_page,
    "all": every_widget,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw one page into a file."""
    parser = argparse.ArgumentParser(prog="python -m ui.widgets.gallery")
    parser.add_argument("out")
    parser.add_argument("--page", choices=tuple(PAGES), default="all")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1144x804")
    parser.add_argument("--rtl", action="store_true")
    chosen = parser.parse_args(arguments)
    app = QApplication([])
    if chosen.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    install_theme(app, chosen.theme, chosen.scale)
    page = PAGES[chosen.page]()
    page.resize(*map(int, chosen.size.split("x")))
    page.show()
    page.activateWindow()

    def draw() -> None:
        page.focus_first()
        page.grab().save(chosen.out)
        app.quit()

    QTimer.singleShot(100, draw)
    app.exec()


if __name__ == "__main__":
    main()
