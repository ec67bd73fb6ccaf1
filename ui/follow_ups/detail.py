"""The promise that is looked at, and what the desk suggests to promise."""

from datetime import date
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.base import LONDON
from caseworker.casework import DueWhen, How
from caseworker.desk import FollowUpLine, Suggestion
from ui.follow_ups.words import (
    TONES,
    came_of_it_words,
    due_words,
    ended_title,
    how_words,
    promised_for,
    short_weekday,
    suggestion_words,
    whose_words,
)
from ui.theme import Size, theme
from ui.when import day_within
from ui.widgets import Button, Card, Chip, Flow, Heading, Icon, Kind, Words, name_it
from ui.widgets.emptying import empty_layout

_SHOWN: Final = 5


class Act(StrEnum):
    """What can be done about a promise."""

    KEEP = "keep"
    MOVE = "move"
    PERSON = "person"
    DROP = "drop"
    REOPEN = "reopen"


_ICONS: Final = {
    Act.KEEP: "check",
    Act.MOVE: "calendar",
    Act.PERSON: "user",
    Act.DROP: "ban",
    Act.REOPEN: "undo-2",
}


class DetailCard(Card):
    """Built anew whenever what it tells has changed."""

    act_clicked = Signal(object)
    """An `Act`."""
    let_go = Signal()
    """What had the keyboard is not there any more."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._shown: FollowUpLine | None = None
        self.acts: dict[Act, Button] = {}
        self._tell_none()

    def show_line(self, line: FollowUpLine | None) -> None:
        """Tell about a promise; about none, say how to choose one."""
        if line == self._shown:
            return
        now = self.window().focusWidget()  # a sheet over the page may be the active window still
        had_focus = next((act for act, button in self.acts.items() if button is now), None)
        self._shown, self.acts = line, {}
        if had_focus is not None:
            self.let_go.emit()  # before Qt hands the keyboard on to whatever comes next
        empty_layout(self.column)
        if line is None:
            self._tell_none()
            return
        self._add_promise(line)
        self._add_contact(line)
        self._add_acts(line)
        self._add_history(line)
        if had_focus in self.acts:
            self.acts[had_focus].setFocus()

    def _tell_none(self) -> None:
        self.add(Words(self.tr("Choose one to see what was promised, and to say what came of it."), quiet=True))

    def _add_promise(self, line: FollowUpLine) -> None:
        self.add(Heading(whose_words(line.name), 3))
        self.add(Words(line.what, weight=600))
        about = " · ".join(filter(None, (line.service_title, line.reference)))
        if about:
            self.add(Words(about, size=Size.SMALL, quiet=True))
        self.column.addSpacing(theme().space(4))
        chips = QWidget()
        flow = Flow(chips, gap=8)
        if line.follow_up.is_open and line.due in {DueWhen.OVERDUE, DueWhen.TODAY}:
            flow.addWidget(Chip(due_words(line.due), TONES[line.due], "clock"))
        flow.addWidget(Words(f"{how_words(line.how)}: {promised_for(line, self._today)}"))
        self.add(chips)

    def _add_contact(self, line: FollowUpLine) -> None:
        if not line.follow_up.is_open or line.how not in {How.CALL, How.VISIT}:
            return
        if line.safe_contact:
            self.add(Words(self.tr("Safe contact: {words}").format(words=line.safe_contact), weight=600))
        if line.phone:
            self.add(Words(self.tr("Phone: {number}").format(number=line.phone)))

    def _add_acts(self, line: FollowUpLine) -> None:
        self.column.addSpacing(theme().space(4))
        person = (Act.PERSON,) if line.person_id else ()
        acts = (Act.KEEP, Act.MOVE, *person, Act.DROP) if line.follow_up.is_open else (Act.REOPEN, *person)
        for act in acts:
            kind = Kind.LINK if act in {Act.PERSON, Act.DROP} else Kind.SECONDARY
            button = Button(self._act_words(act), kind=kind, icon=_ICONS[act])
            button.clicked.connect(partial(self.act_clicked.emit, act))
            self.acts[act] = button
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _act_words(self, act: Act) -> str:
        return {
            Act.KEEP: self.tr("It is done"),
            Act.MOVE: self.tr("Another day"),
            Act.PERSON: self.tr("Open their record"),
            Act.DROP: self.tr("Drop it"),
            Act.REOPEN: self.tr("It is to be kept after all"),
        }[act]

    def _add_history(self, line: FollowUpLine) -> None:
        self.column.addSpacing(theme().space(8))
        self.add(Heading(self.tr("What has happened"), 3))
        made = day_within(line.follow_up.promised_at.astimezone(LONDON).date(), self._today)
        by = line.promised_by.split(" ")[0] or self.tr("a colleague")
        self._quiet(self.tr("Promised {day} by {name}.").format(day=made, name=by))
        for move in line.follow_up.moves:
            said = self.tr("Moved from {old} to {new}.")
            self._quiet(said.format(old=short_weekday(move.from_on), new=short_weekday(move.to_on)))
        ended = line.follow_up
        if ended.ended_at is not None:
            on = day_within(ended.ended_at.astimezone(LONDON).date(), self._today)
            kind = came_of_it_words(ended.came_of_it) if ended.came_of_it else ""
            self._quiet(" · ".join(filter(None, (f"{ended_title(ended)} {on}", kind, ended.note))))

    def _quiet(self, text: str) -> None:
        self.add(Words(text, size=Size.SMALL, quiet=True))


class SuggestionsCard(Card):
    """What might be promised; nothing is until somebody says so."""

    taken = Signal(object)
    declined = Signal(object)
    """A `Suggestion`."""

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("You might also promise"))
        self._today = today
        self._shown: tuple[Suggestion, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().space(16))
        self.column.addLayout(self._lines)
        self.hide()

    def show_suggestions(self, suggested: tuple[Suggestion, ...]) -> None:
        """Show the first of them."""
        if suggested == self._shown:
            return
        self._shown = suggested
        empty_layout(self._lines)
        for one in suggested[:_SHOWN]:
            self._lines.addWidget(self._line(one))
        more = len(suggested) - _SHOWN
        if more > 0:
            self._lines.addWidget(Words(self.tr("And %n more, once these are seen to.", "", more), quiet=True))
        self.setVisible(bool(suggested))

    def _line(self, one: Suggestion) -> QWidget:
        title = f"{whose_words(one.initials)} – {one.service_title}"
        why = suggestion_words(one, self._today)
        take, leave = Button(self.tr("Promise it"), Kind.LINK), Button(self.tr("Not needed"), Kind.LINK)
        name_it(take, self.tr("Promise it: {what}").format(what=title), why)
        name_it(leave, self.tr("Not needed: {what}").format(what=title), why)
        take.clicked.connect(partial(self.taken.emit, one))
        leave.clicked.connect(partial(self.declined.emit, one))
        links = QWidget()
        flow = Flow(links, gap=16)
        flow.addWidget(take)
        flow.addWidget(leave)
        words = QVBoxLayout()
        words.setSpacing(theme().space(4))
        for widget in (Words(title, weight=600), Words(why, size=Size.SMALL, quiet=True), links):
            words.addWidget(widget)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(12))
        row.addWidget(Icon("calendar", 20, ink="sending"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return line
