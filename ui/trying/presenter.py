"""What would become of the answers of a try. No Qt."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from caseworker.desk import Filling, Tryout, TryoutCheck, check_tryout
from ui.navigation import ServicePlace, ServicesPlace, TryPlace
from ui.read_back.reading import ReadForm, read_form
from ui.runner_port import Lane
from ui.trying.trials import Trials
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class TriedScreen:
    """Everything the page shows."""

    title: str = ""
    is_over: bool = False
    """There is no such try any more."""
    form: ReadForm | None = field(default=None, repr=False)
    check: TryoutCheck | None = None
    notice: Notice | None = None


class TriedView(Protocol):
    """What shows it."""

    def show_screen(self, screen: TriedScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class TriedPresenter:
    """Reads the answers and checks them as if they were sent."""

    def __init__(self, visit: Visit, tryout: Tryout | None, trials: Trials, view: TriedView) -> None:
        """Visit a try; `visit` is at the real desk."""
        self._visit = visit
        self._tryout = tryout
        self._trials = trials
        self._view = view
        self._screen = TriedScreen()

    def begin(self) -> None:
        """Read the answers and check them."""
        in_hand, tryout = self._visit.window.in_hand, self._tryout
        filling = None if in_hand is None else in_hand.filling
        if tryout is None or filling is None or filling.draft.id != tryout.draft_id:
            self._show(TriedScreen(is_over=True))
            return
        self._show(TriedScreen(tryout.title))

        def read(filling: Filling) -> tuple[ReadForm, TryoutCheck]:
            form = read_form(tryout.desk, filling)
            return form, check_tryout(filling, form.fate.office_name)

        self._visit.runner.run(Lane.WORK, lambda: read(filling), done=self._read, failed=self._failed)

    def change(self, ref: str) -> None:
        """Go back to a question."""
        if self._tryout is not None:
            self._visit.window.go(TryPlace(self._tryout.draft_id, ref))

    def end(self) -> None:
        """End the try, and go to the service."""
        place = ServicesPlace() if self._tryout is None else ServicePlace(self._tryout.service_id)
        self._visit.window.let_go()
        self._visit.window.go(place)

    def again(self) -> None:
        """Begin anew with an empty form."""
        if self._tryout is not None:
            self._trials.begin(self._visit, self._tryout.service_id)

    def _read(self, read: tuple[ReadForm, TryoutCheck]) -> None:
        form, check = read
        self._show(replace(self._screen, form=form, check=check))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._screen, notice=words_for(error)))

    def _show(self, screen: TriedScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
