"""The one form that is tried just now, on a desk of its own, until somebody else is in hand. No Qt."""

from dataclasses import dataclass, replace

from caseworker.desk import Tryout, begin_tryout
from ui.navigation import (
    InHand,
    InterviewPlace,
    Navigator,
    Place,
    ReadBackPlace,
    ServicePlace,
    StopPlace,
    TriedPlace,
    TryPlace,
)
from ui.runner_port import Lane, Runner
from ui.visit import Visit
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class TrialWords:
    """What stands in the bar while a form is tried."""

    name: str
    matter: str


class Trials:
    """Begins a try, gives its desk to the pages, and drops it once it is over."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._now: Tryout | None = None

    def begin(self, visit: Visit, service_id: str) -> None:
        """Begin to try a service, and show its first question."""
        window = visit.window

        def begun(tryout: Tryout) -> None:
            window.let_go()
            self.drop()
            self._now = tryout
            window.go(ServicePlace(service_id))
            window.go(TryPlace(tryout.draft_id))

        def failed(error: BaseException) -> None:
            window.tell(words_for(error))

        visit.runner.run(Lane.WORK, lambda: begin_tryout(visit.desk, service_id), done=begun, failed=failed)

    def of(self, draft_id: str) -> Tryout | None:
        """Return the try with that draft; None where it is over."""
        return self._now if self._now is not None and self._now.draft_id == draft_id else None

    def visit(self, visit: Visit, tryout: Tryout, words: TrialWords) -> Visit:
        """Return the same visit at the desk of the try, in a window that leads to nothing that is kept."""
        return replace(visit, desk=tryout.desk, window=TrialWindow(visit.window, tryout, words))

    def drop_unless_in_hand(self, in_hand: InHand | None) -> None:
        """Drop the try once nobody has it in hand any more."""
        filling = None if in_hand is None else in_hand.filling
        if self._now is not None and (filling is None or filling.draft.id != self._now.draft_id):
            self.drop()

    def drop(self) -> None:
        """Drop the try: its records are gone, after what was still to be written to them."""
        tryout, self._now = self._now, None
        if tryout is not None:
            self._runner.run(Lane.STORE, tryout.desk.close, done=_gone, failed=_gone)


class TrialWindow:
    """The window, as the pages of a try see it."""

    def __init__(self, window: Navigator, tryout: Tryout, words: TrialWords) -> None:
        self._window = window
        self._tryout = tryout
        self._words = words

    def go(self, place: Place) -> None:
        """Stay within the try where the page leads on in the form."""
        match place:
            case InterviewPlace(draft_id=draft_id, ref=ref) if draft_id == self._tryout.draft_id:
                self._window.go(TryPlace(draft_id, ref))
            case ReadBackPlace(draft_id=draft_id) | StopPlace(draft_id=draft_id):
                self._window.go(TriedPlace(draft_id))
            case _:
                self._window.go(place)

    def back(self) -> None:
        """Go to where the person came from."""
        self._window.back()

    @property
    def in_hand(self) -> InHand | None:
        """Who has the try in hand."""
        return self._window.in_hand

    def take_in_hand(self, citizen: InHand) -> None:
        """Say in the bar that this is a try, whoever it is about."""
        self._window.take_in_hand(InHand(self._words.name, None, self._words.matter, citizen.filling))

    def let_go(self) -> None:
        """End the try."""
        self._window.let_go()

    def tell(self, notice: Notice) -> None:
        """Say something that does not belong to the page."""
        self._window.tell(notice)

    def recount(self) -> None:
        """Count nothing: a try is never counted."""


def _gone(_: object) -> None:
    """It is gone; that is all."""
