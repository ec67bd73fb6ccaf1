"""A forgotten passphrase: the printed code, a new passphrase, and a new code. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from caseworker.accounts import Keychain, WeakPassphrase, WrongRecoveryCode
from caseworker.base import CaseworkerError, Clock
from caseworker.desk import NewDesk, NoSuchAdviser, recover_desk
from ui.runner_port import Lane, Runner
from ui.sign_in.checks import Field, Problem, problems_of
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class RecoverScreen:
    """What the page shows."""

    problems: Mapping[Field, Problem] = field(default_factory=dict)
    code_trouble: CaseworkerError | None = None
    """What is wrong with the code."""
    name_trouble: CaseworkerError | None = None
    is_busy: bool = False
    notice: Notice | None = None


class RecoverView(Protocol):
    """What shows it."""

    def show_screen(self, screen: RecoverScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class RecoverPresenter:
    """Opens with the code, once; the new one has to be put on paper next."""

    def __init__(
        self,
        folder: Path,
        runner: Runner,
        view: RecoverView,
        recovered: Callable[[NewDesk], None],
        *,
        clock: Clock,
        keychain: Keychain,
    ) -> None:
        self._folder = folder
        self._runner = runner
        self._view = view
        self._recovered = recovered
        self._clock = clock
        self._keychain = keychain
        self._screen = RecoverScreen()

    def recover(self, code: str, typed: Mapping[Field, str]) -> None:
        """Try the code for the adviser whose name was typed."""
        if self._screen.is_busy:
            return
        problems = problems_of(typed, Field.SIGN_IN_NAME, Field.PASSPHRASE, Field.AGAIN)
        trouble = None if code.strip() else WrongRecoveryCode(sentence="Type the code from the paper.")
        if problems or trouble:
            self._show(RecoverScreen(problems=problems, code_trouble=trouble))
            return
        name, passphrase = typed[Field.SIGN_IN_NAME], typed[Field.PASSPHRASE]
        self._show(RecoverScreen(is_busy=True))
        self._runner.run(
            Lane.OUTSIDE,
            lambda: recover_desk(
                self._folder,
                code=code,
                sign_in_name=name,
                passphrase=passphrase,
                clock=self._clock,
                keychain=self._keychain,
            ),
            done=self._done,
            failed=self._failed,
        )

    def _done(self, new: NewDesk) -> None:
        self._show(replace(self._screen, is_busy=False))
        self._recovered(new)

    def _failed(self, error: BaseException) -> None:
        match error:
            case WrongRecoveryCode():
                self._show(RecoverScreen(code_trouble=error))
            case NoSuchAdviser():
                self._show(RecoverScreen(name_trouble=error))
            case WeakPassphrase():
                self._show(RecoverScreen(problems={Field.PASSPHRASE: Problem.GUESSABLE}))
            case _:
                self._show(RecoverScreen(notice=words_for(error)))

    def _show(self, screen: RecoverScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
