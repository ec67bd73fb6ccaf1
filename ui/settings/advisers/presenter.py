"""Who may sign in: the colleagues here, adding one, closing a way in, and one's own passphrase. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Final, Protocol

from caseworker.accounts import Adviser, NameTaken, WeakPassphrase
from caseworker.desk import Desk
from ui.runner_port import Lane, Runner
from ui.sign_in.checks import Field, Problem, problems_of
from ui.wording import Notice, Tone, words_for

NEW_ADVISER: Final = (Field.NAME, Field.SIGN_IN_NAME, Field.PASSPHRASE, Field.AGAIN)
NEW_PASSPHRASE: Final = (Field.PASSPHRASE, Field.AGAIN)


class Form(StrEnum):
    """What is being typed."""

    NONE = "none"
    ADD = "add"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class AdvisersScreen:
    """What the page shows."""

    own_id: str
    here: tuple[Adviser, ...] | None = None
    """Those who may sign in, in the order in which they came; None while they are read."""
    form: Form = Form.NONE
    problems: Mapping[Field, Problem] = field(default_factory=dict)
    is_wrong_passphrase: bool = False
    """Whether what was typed as one's present passphrase is not it."""
    is_busy: bool = False
    notice: Notice | None = None


class AdvisersView(Protocol):
    """What shows it."""

    def show_screen(self, screen: AdvisersScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class AdvisersPresenter:
    """Gives colleagues a way in and takes it from those who left."""

    def __init__(self, desk: Desk, runner: Runner, view: AdvisersView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = AdvisersScreen(desk.adviser_id)

    def begin(self) -> None:
        """Read who may sign in."""
        self._view.show_screen(self._screen)
        self._read()

    def open_form(self, form: Form) -> None:
        """Show the form for a colleague or for one's own passphrase, or none."""
        self._show(replace(self._screen, form=form, problems={}, is_wrong_passphrase=False, notice=None))

    def add(self, typed: Mapping[Field, str]) -> None:
        """Give a colleague a way in."""
        desk = self._desk
        name, sign_in_name = " ".join(typed[Field.NAME].split()), typed[Field.SIGN_IN_NAME].strip()
        if self._begins(problems_of(typed, *NEW_ADVISER)):
            self._write(
                lambda: desk.vault.add_adviser(name, sign_in_name=sign_in_name, passphrase=typed[Field.PASSPHRASE]),
                Notice("Your colleague can sign in now.", "They can change the passphrase here.", tone=Tone.DONE),
            )

    def change_own_passphrase(self, present: str, typed: Mapping[Field, str]) -> None:
        """Change one's own passphrase; the present one is asked for, for the desk may stand open."""
        desk = self._desk
        if not self._begins(problems_of(typed, *NEW_PASSPHRASE)):
            return

        def change() -> bool:
            if not desk.knows(present):
                return False
            desk.vault.change_passphrase(desk.adviser_id, typed[Field.PASSPHRASE])
            return True

        self._runner.run(Lane.STORE, change, done=self._passphrase_changed, failed=self._failed)

    def close(self, adviser_id: str) -> None:
        """Take the way in of a colleague who left."""
        desk = self._desk
        if self._begins({}):
            self._write(
                partial(desk.vault.remove_adviser, adviser_id),
                Notice("They can no longer sign in. What they did stays in the ledger.", tone=Tone.DONE),
            )

    def _begins(self, problems: Mapping[Field, Problem]) -> bool:
        if self._screen.is_busy:
            return False
        screen = replace(self._screen, problems=problems, is_wrong_passphrase=False, notice=None)
        self._show(replace(screen, is_busy=not problems))
        return not problems

    def _write(self, act: Callable[[], object], told: Notice) -> None:
        self._runner.run(Lane.STORE, act, done=lambda _: self._written(told), failed=self._failed)

    def _written(self, told: Notice) -> None:
        self._show(replace(self._screen, form=Form.NONE, is_busy=False, notice=told))
        self._read()

    def _passphrase_changed(self, was_known: bool) -> None:
        if was_known:
            self._written(Notice("Your passphrase is changed.", "Sign in with the new one.", tone=Tone.DONE))
        else:
            self._show(replace(self._screen, is_busy=False, is_wrong_passphrase=True))

    def _read(self) -> None:
        self._runner.run(Lane.READ, lambda: _here(self._desk), done=self._were_read, failed=self._failed)

    def _were_read(self, here: tuple[Adviser, ...]) -> None:
        self._show(replace(self._screen, here=here))

    def _failed(self, error: BaseException) -> None:
        screen = replace(self._screen, here=self._screen.here or (), is_busy=False)
        match error:
            case NameTaken():
                self._show(replace(screen, problems={Field.SIGN_IN_NAME: Problem.TAKEN}))
            case WeakPassphrase():
                self._show(replace(screen, problems={Field.PASSPHRASE: Problem.GUESSABLE}))
            case _:
                self._show(replace(screen, notice=words_for(error)))

    def _show(self, screen: AdvisersScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _here(desk: Desk) -> tuple[Adviser, ...]:
    with desk.store.reading() as tx:
        return tuple(adviser for adviser in tx.advisers.everyone() if adviser.is_here)
