"""The letter beside the page: made and drawn off the window's thread, only the last one asked for is shown. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from caseworker.casework import LetterWish
from caseworker.desk import Desk
from ui.letters.drawing import FIRST_SCALE, DrawnLetter, draw_letter
from ui.runner_port import Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class Shown:
    """The letter that is shown, or why there is none."""

    letter: DrawnLetter | None = None
    is_drawing: bool = False
    """Another letter is on its way; the same one in another size of the window is no other."""
    no_letter: Notice | None = None

    @property
    def is_settled(self) -> bool:
        """Whether it is known if there is a letter."""
        return self.letter is not None or self.no_letter is not None


class LetterShowing:
    """Makes letters and draws them at the scale the window has room for."""

    def __init__(self, desk: Desk, runner: Runner, changed: Callable[[Shown], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._changed = changed
        self._scale = FIRST_SCALE
        self._wanted = 0
        self._is_scaling = False
        self.now = Shown()

    def show(self, wish: LetterWish | None) -> None:
        """Make another letter; until it is there, the one before stays. None takes it away."""
        if wish is None:
            self._wanted += 1
            self._is_scaling = False
            self._show(Shown())
        else:
            self._show(replace(self.now, is_drawing=True))
            self._run(lambda: draw_letter(self._desk, wish, self._scale))

    def draw_at(self, scale: float) -> None:
        """Draw the pages at another scale."""
        self._scale = scale
        letter = self.now.letter
        if letter is not None and letter.scale != scale and not (self.now.is_drawing or self._is_scaling):
            self._is_scaling = True
            self._run(lambda: letter.at(scale))

    def at_true_size(self, scale: float, show: Callable[[DrawnLetter], None]) -> None:
        """Draw the pages as large as they are on paper, beside what is shown."""
        letter = self.now.letter
        if letter is not None:
            self._runner.run(Lane.WORK, lambda: letter.at(scale), done=show, failed=self._not_drawn)

    def _run(self, job: Callable[[], DrawnLetter]) -> None:
        self._wanted += 1
        wanted = self._wanted

        def drawn(letter: DrawnLetter) -> None:
            if wanted == self._wanted:
                self._is_scaling = False
                self._show(Shown(letter))
                self.draw_at(self._scale)

        def not_drawn(error: BaseException) -> None:
            if wanted == self._wanted:
                self._is_scaling = False
                self._not_drawn(error)

        self._runner.run(Lane.WORK, job, done=drawn, failed=not_drawn)

    def _not_drawn(self, error: BaseException) -> None:
        self._show(Shown(no_letter=words_for(error)))

    def _show(self, now: Shown) -> None:
        self.now = now
        self._changed(now)
