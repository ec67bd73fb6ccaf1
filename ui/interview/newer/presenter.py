"""Finds out whether a draft’s form has a newer version, what it would change, and moves the draft there. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from caseworker.desk import Filling, NewerForm, look_at_newer, move_to_newer, newer_version
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class NewerFormScreen:
    """What is known of a newer version of the form."""

    is_there: bool = False
    is_busy: bool = False
    """It is being compared, or the draft is being moved."""
    newer: NewerForm | None = None
    """What moving would mean; None until somebody asks."""
    is_moved: bool = False
    notice: Notice | None = None


class NewerFormView(Protocol):
    """What shows it, as the presenter sees it."""

    def show_screen(self, screen: NewerFormScreen) -> None:
        """Bring everything in line with `screen`."""
        ...


class NewerFormPresenter:
    """For one draft, while its questions are asked."""

    def __init__(self, visit: Visit, draft_id: str, view: NewerFormView, moved: Callable[[], None]) -> None:
        """Show `view` what there is; `moved` is called once the draft in hand is in the newer version."""
        self._visit = visit
        self._draft_id = draft_id
        self._view = view
        self._moved = moved
        self._screen = NewerFormScreen()

    def begin(self) -> None:
        """Find out whether there is a newer version."""
        store = self._visit.desk.store
        self._visit.runner.run(
            Lane.READ,
            lambda: newer_version(store, self._draft_id),
            done=lambda version: self._show(NewerFormScreen(is_there=bool(version))),
            failed=lambda _: None,  # the draft goes on in the form it has
        )

    def look(self) -> None:
        """Work out what would be added, dropped and changed; nothing may be answered meanwhile."""
        filling = self._filling
        if filling is None:
            return
        desk = self._visit.desk
        self._show(replace(self._screen, is_busy=True, newer=None, notice=None))
        self._visit.runner.run(
            Lane.WORK,
            lambda: look_at_newer(desk.store, filling, desk.surroundings, clock=desk.clock),
            done=lambda newer: self._show(replace(self._screen, is_busy=False, newer=newer)),
            failed=self._fail,
        )

    def move(self) -> None:
        """Go on in the newer version."""
        filling, newer = self._filling, self._screen.newer
        if filling is None or newer is None or self._screen.is_busy:
            return
        desk = self._visit.desk
        self._show(replace(self._screen, is_busy=True, notice=None))
        self._visit.runner.run(
            Lane.STORE,
            lambda: move_to_newer(desk.store, filling, newer, desk.surroundings, by=desk.adviser_id, clock=desk.clock),
            done=self._go_on_with,
            failed=self._fail,
        )

    @property
    def _filling(self) -> Filling | None:
        in_hand = self._visit.window.in_hand
        return None if in_hand is None else in_hand.filling

    def _go_on_with(self, moved: Filling) -> None:
        in_hand = self._visit.window.in_hand
        if in_hand is not None:
            in_hand.filling = moved
        self._show(NewerFormScreen(is_moved=True))
        self._moved()

    def _fail(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_busy=False, notice=words_for(error)))

    def _show(self, screen: NewerFormScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
