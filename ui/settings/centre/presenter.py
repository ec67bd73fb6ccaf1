"""Changing the centre's details. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from caseworker.casework import Nation
from caseworker.desk import Desk, change_centre
from ui.runner_port import Lane, Runner
from ui.sign_in.checks import Field, Problem, centre_of, problems_of, typed_of
from ui.wording import Notice, Tone, words_for

ASKED: Final = (
    Field.CENTRE,
    Field.LETTERS,
    Field.ADDRESS,
    Field.POSTCODE,
    Field.PHONE,
    Field.EMAIL,
    Field.HOURS,
)


@dataclass(frozen=True, slots=True)
class CentreScreen:
    """What the page shows."""

    typed: Mapping[Field, str]
    nation: Nation
    """Whose bank holidays are kept."""
    problems: Mapping[Field, Problem] = field(default_factory=dict)
    is_busy: bool = False
    notice: Notice | None = None


class CentreView(Protocol):
    """What shows it."""

    def show_screen(self, screen: CentreScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class CentrePresenter:
    """Takes the centre's details and keeps them."""

    def __init__(self, desk: Desk, runner: Runner, view: CentreView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = CentreScreen(typed_of(desk.settings.centre), desk.settings.centre.nation)

    def begin(self) -> None:
        """Show the details as they are."""
        self._view.show_screen(self._screen)

    def keep(self, typed: Mapping[Field, str], nation: Nation) -> None:
        """Keep what was typed, unless something is missing or wrong."""
        if self._screen.is_busy:
            return
        problems = problems_of(typed, *ASKED)
        self._show(CentreScreen(dict(typed), nation, problems, is_busy=not problems))
        if not problems:
            desk, centre = self._desk, replace(centre_of(typed), nation=nation)
            self._runner.run(Lane.STORE, lambda: change_centre(desk, centre), done=self._kept, failed=self._failed)

    def _kept(self, _: None) -> None:
        notice = Notice("The details are kept.", "Letters bear them from now on.", tone=Tone.DONE)
        centre = self._desk.settings.centre
        self._show(CentreScreen(typed_of(centre), centre.nation, notice=notice))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, is_busy=False, notice=words_for(error)))

    def _show(self, screen: CentreScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
