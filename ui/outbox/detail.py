"""The item that is looked at: where it stands, why, what can be done, and what has happened."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from caseworker.base import LONDON
from caseworker.desk import OutboxDetail
from caseworker.outbox import State
from ui.outbox.presenter import Act, Chosen
from ui.outbox.words import history_line
from ui.theme import Size, theme
from ui.when import day_words
from ui.widgets import Button, Card, Heading, Kind, Words, announce, core_text
from ui.widgets.emptying import empty_layout

_SHOWN_HAPPENINGS: Final = 9
_ICONS: Final = {
    Act.CORRECT: "repeat",
    Act.RELEASE: "send",
    Act.TELL_VERDICT: "phone",
    Act.WITHDRAW: "ban",
    Act.LETTER: "printer",
    Act.PERSON: "user",
    Act.SETTINGS: "settings",
}


class DetailCard(Card):
    """Built anew whenever what it tells has changed."""

    act_clicked = Signal(object)
    """An `Act`."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._shown: Chosen | None = None
        self._told_in_full = ""
        """The item whose whole history is shown."""
        self.acts: dict[Act, Button] = {}
        self.show_chosen(None)

    def show_chosen(self, chosen: Chosen | None) -> None:
        """Tell about an item; about none, say how to choose one."""
        if chosen is not None and chosen == self._shown:
            return
        had_focus = next((act for act, button in self.acts.items() if button.hasFocus()), None)
        self._shown = chosen
        self._clear()
        if chosen is None:
            self.add(Words(self.tr("Choose one to see what happened to it and what can be done."), quiet=True))
            return
        self._add_state(chosen)
        self._add_acts(chosen)
        self._add_history(chosen)
        if had_focus in self.acts:
            self.acts[had_focus].setFocus()

    def _clear(self) -> None:
        self.acts = {}
        empty_layout(self.column)

    def _add_state(self, chosen: Chosen) -> None:
        detail = chosen.detail
        name = chosen.citizen.name if chosen.citizen else self.tr("No record kept")
        self.add(Heading(f"{name} – {chosen.service}", 3))
        self.add(Words(core_text(detail.line.words), weight=600))
        if detail.office_words:
            self.add(Words(self.tr("They wrote: “{words}”").format(words=detail.office_words)))
        for sentence in self._explanation(detail):
            self.add(Words(sentence, quiet=True))
        if detail.line.next_step:
            self.add(Words(core_text(detail.line.next_step)))

    def _explanation(self, detail: OutboxDetail) -> tuple[str, ...]:
        line, receipt = detail.line, detail.receipt
        if line.state is State.RECEIVED and receipt is not None:
            at = receipt.received_at.astimezone(LONDON)
            when = self.tr("On {day} at {time}.").format(day=day_words(at.date()), time=at.strftime("%H:%M"))
            number = receipt.office_reference
            theirs = self.tr("Their reference: {reference}").format(reference=number) if number else ""
            return tuple(filter(None, (when, theirs)))
        if line.is_withdrawal_wished:
            return (self.tr("The person wants it stopped, but it may have reached the office before that."),)
        if line.may_have_arrived:
            return (
                self.tr("It was sent, then the line went quiet before the office could answer. So it may be there."),
                self.tr("Sending the same form again does no harm: the office keeps it once."),
            )
        if line.state in {State.QUEUED, State.HELD}:
            return (self.tr("Nothing is lost: all answers are on this computer."),)
        return ()

    def _add_acts(self, chosen: Chosen) -> None:
        for act in chosen.acts:
            kind = Kind.LINK if act in {Act.PERSON, Act.WITHDRAW} else Kind.SECONDARY
            button = Button(self._act_words(act, chosen.called), kind=kind, icon=_ICONS[act])
            button.clicked.connect(partial(self.act_clicked.emit, act))
            self.acts[act] = button
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _act_words(self, act: Act, name: str) -> str:
        match act:
            case Act.CORRECT:
                return self.tr("Correct it with {name}").format(name=name) if name else self.tr("Correct it")
            case Act.RELEASE:
                return self.tr("Send it again")
            case Act.TELL_VERDICT:
                return self.tr("Write down what the office said")
            case Act.WITHDRAW:
                return self.tr("Stop it")
            case Act.LETTER:
                return self.tr("Print a letter for {name}").format(name=name) if name else self.tr("Print a letter")
            case Act.PERSON:
                return self.tr("Open the record of {name}").format(name=name)
            case Act.SETTINGS:
                return self.tr("Look at the account with this office")

    def _add_history(self, chosen: Chosen) -> None:
        self.column.addSpacing(theme().space(8))
        self.add(Heading(self.tr("What has happened"), 3))
        history = chosen.detail.history
        is_whole = self._told_in_full == chosen.detail.line.id
        left_out = 0 if is_whole else max(0, len(history) - _SHOWN_HAPPENINGS)
        shown = (history[0], *history[1 + left_out :]) if left_out else history
        for place, happening in enumerate(shown):
            if place == 1 and left_out:
                self._add_more(left_out)
            self.add(self._quiet(history_line(happening, chosen.advisers, self._today)))

    def _add_more(self, left_out: int) -> None:
        more = Button(self.tr("Show %n more tries or notes", "", left_out), kind=Kind.LINK, size=Size.SMALL)
        more.clicked.connect(self._tell_in_full)
        self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell_in_full(self) -> None:
        chosen, self._shown = self._shown, None
        if chosen is not None:
            self._told_in_full = chosen.detail.line.id
            self.show_chosen(chosen)
            announce(self, self.tr("Everything that has happened is shown."))

    def _quiet(self, text: str) -> QWidget:
        return Words(text, size=Size.SMALL, quiet=True)
