"""What came of asking an office, in words: a line for each thing that was tried."""

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.desk import Fetched, Trial, TrialStep
from ui.sign_in.narrow_page import point
from ui.widgets import Card, announce, core_text

_SKEW = timedelta(minutes=5)
"""Clocks that differ by more make offices refuse what is sent, and letters tell a wrong day."""
_MOST_NAMES = 6


class _Lines(QWidget):
    """Lines that are dealt anew each time, on a card or on the one that they stand in; hidden while there are none."""

    def __init__(self, title: str, *, is_plain: bool) -> None:
        super().__init__()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._column = around
        if not is_plain:
            card = Card(title)
            around.addWidget(card)
            self._column = card.column
        self._lines: list[QWidget] = []
        self.hide()

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """Show lines of an icon, words and an ink."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [point(icon, words, ink) for icon, words, ink in lines]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(lines))
        if lines:
            announce(self, " ".join(words for _, words, _ in lines))


class TrialCard(_Lines):
    """What a test of the connection found."""

    def __init__(self, *, is_plain: bool = False) -> None:
        super().__init__(self.tr("The test of the connection"), is_plain=is_plain)

    def show_trial(self, trial: Trial | None) -> None:
        """Show a line for each step; the first trouble is the last line."""
        if trial is None:
            self.show_lines([])
            return
        well = [
            (TrialStep.REACH, self.tr("The office was reached.")),
            (TrialStep.ACCOUNT, self.tr("It knows this desk.")),
            (TrialStep.FORMS, self._forms_words(trial.forms)),
        ]
        lines = []
        for step, words in well:
            if step is trial.failed_at or (trial.failed_at is TrialStep.ACCOUNT and step is TrialStep.REACH):
                break
            lines.append(("circle-check", words, "received"))
        if trial.trouble is not None:
            said = f"{core_text(trial.trouble.sentence)} {core_text(trial.trouble.next_step)}"
            lines.append(("circle-x", said, "needs"))
        elif trial.clock_ahead is not None and abs(trial.clock_ahead) > _SKEW:
            lines.append(("clock", self._clock_words(trial.clock_ahead), "waiting"))
        self.show_lines(lines)

    def _forms_words(self, names: tuple[str, ...]) -> str:
        count = self.tr("It offers %n form(s)", "", len(names))
        if not names:
            return self.tr("It offers no forms yet.")
        shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
        return f"{count}: {shown}."

    def _clock_words(self, ahead: timedelta) -> str:
        minutes = round(abs(ahead).total_seconds() / 60)
        if ahead > timedelta(0):
            return self.tr("This computer’s clock is %n minute(s) ahead of the office’s. Set the clock.", "", minutes)
        return self.tr("This computer’s clock is %n minute(s) behind the office’s. Set the clock.", "", minutes)


class FetchedCard(_Lines):
    """Which services came from an office."""

    def __init__(self, *, is_plain: bool = False) -> None:
        super().__init__(self.tr("Services of the office"), is_plain=is_plain)

    def show_fetched(self, fetched: Fetched | None) -> None:
        """Show what is new, what is as before and what this desk cannot use."""
        if fetched is None:
            self.show_lines([])
            return
        lines = []
        new, same = len(fetched.new_or_changed), len(fetched.unchanged)
        if new:
            lines.append(("circle-check", self.tr("%n service(s) fetched.", "", new), "received"))
        if same:
            lines.append(("circle-check", self.tr("%n service(s) here already, unchanged.", "", same), "received"))
        lines += [
            (
                "triangle-alert",
                self.tr("{form} cannot be used: {why}").format(form=one.form_id, why=core_text(one.sentence)),
                "needs",
            )
            for one in fetched.unusable
        ]
        self.show_lines(lines or [("info", self.tr("The office offers no forms to this desk yet."), "ink")])
