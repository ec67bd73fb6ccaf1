"""Whose bar stands over the page: the name at once, and what tells it apart as soon as that was read."""

from dataclasses import replace
from functools import partial

from shiboken6 import isValid

from caseworker.desk import Desk, mark_of, with_mark
from ui.navigation import InHand
from ui.runner_port import Lane, Runner
from ui.shell.person_bar import PersonBar


class Whose:
    """Shows the citizen in hand on the bar; two people of one name never look alike there."""

    def __init__(self, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        self._runner = runner
        self._shown: InHand | None = None

    def show(self, bar: PersonBar, citizen: InHand | None) -> None:
        """Show who is in hand; nobody hides the bar."""
        self._shown = citizen
        bar.show_citizen(citizen)
        if citizen is not None and citizen.person_id:
            person_id = citizen.person_id
            self._runner.run(
                Lane.READ,
                lambda: mark_of(self._desk.store, person_id),
                done=partial(self._told, bar, citizen),
                failed=_not_told,
            )

    def _told(self, bar: PersonBar, citizen: InHand, mark: str) -> None:
        if mark and self._shown is citizen and isValid(bar):
            bar.show_citizen(replace(citizen, name=with_mark(citizen.name, mark)))


def is_same_person(one: InHand, other: InHand) -> bool:
    """Say whether `other` is the same citizen, however their name is written.

    Without a record they are the same only as long as it is about the same draft, or as it has just begun.
    """
    if one.person_id or other.person_id:
        return one.person_id == other.person_id
    if other.filling is None:
        return False
    return one.filling is None or one.filling.draft.id == other.filling.draft.id


def _not_told(_: BaseException) -> None:
    """The name stands there; the page tells what is wrong."""
