"""Signing in: the wait for the key, what can be wrong, and what is left to do before the desk. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from caseworker.base import Clock, late
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.wording import Notice, words_for

if TYPE_CHECKING:
    from caseworker import accounts, desk
    from caseworker.desk import Desk, NewCode
else:
    accounts, desk = late("caseworker.accounts"), late("caseworker.desk")


class Door(StrEnum):
    """Where one is."""

    SHUT = "shut"
    OPENING = "opening"
    CODE_DOUBTED = "code-doubted"
    """Signed in, but nobody has shown yet that the recovery code is on paper."""
    CODE_COMING = "code-coming"
    CODE = "code"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class DoorScreen:
    """What the page shows."""

    door: Door = Door.SHUT
    notice: Notice | None = None
    tries: int = 0
    """How many times it did not open; the passphrase is typed anew each time."""


class DoorView(Protocol):
    """What shows it."""

    def show_screen(self, screen: DoorScreen) -> None:
        """Bring the pages in line with `screen`."""
        ...


class DoorPresenter:
    """Opens the desk for an adviser; the slow work is done beside the window and can be left."""

    def __init__(
        self,
        folder: Path,
        runner: Runner,
        view: DoorView,
        signed_in: "Callable[[Desk], None]",
        *,
        clock: Clock,
        keychain: "accounts.Keychain | None" = None,
    ) -> None:
        self._folder = folder
        self._runner = runner
        self._view = view
        self._signed_in = signed_in
        self._clock = clock
        self._keychain = keychain
        self._screen = DoorScreen()
        self._job: Job | None = None
        self._attempt = 0
        """Which try is waited for; what an earlier one brings is put away."""
        self._desk: Desk | None = None
        self._code: NewCode | None = None

    @property
    def new_code(self) -> "NewCode":
        """The recovery code that was made in place of the one nobody confirmed."""
        if self._code is None:
            raise ValueError("no new code was made")
        return self._code

    def begin(self, notice: Notice | None = None) -> None:
        """Show the door, shut."""
        self._show(DoorScreen(notice=notice))

    def sign_in(self, name: str, passphrase: str) -> None:
        """Try name and passphrase."""
        if self._screen.door is not Door.SHUT:
            return
        self._show(replace(self._screen, door=Door.OPENING, notice=None))
        self._attempt += 1
        attempt = self._attempt
        self._job = self._runner.run(
            Lane.OUTSIDE,
            lambda: desk.open_desk(
                self._folder,
                sign_in_name=name,
                passphrase=passphrase,
                clock=self._clock,
                keychain=self._keychain or accounts.SystemKeychain(),
            ),
            done=lambda opened: self._opened(opened) if attempt == self._attempt else self._close(opened),
            failed=lambda error: self._failed(error) if attempt == self._attempt else None,
        )

    def stop(self) -> None:
        """Wait no longer; a desk that opens after all is closed again."""
        if self._screen.door is Door.OPENING and self._job is not None:
            self._attempt += 1
            self._job.cancel()
            self._show(replace(self._screen, door=Door.SHUT, notice=words_for(Cancelled())))

    def take(self, opened: "Desk") -> None:
        """Take a desk that was opened with the recovery code; its new code is to be confirmed first."""
        self._desk = opened

    def make_new_code(self) -> None:
        """Make a recovery code in place of the one that nobody confirmed."""
        if self._desk is not None and self._screen.door is Door.CODE_DOUBTED:
            opened = self._desk
            self._show(replace(self._screen, door=Door.CODE_COMING, notice=None))
            self._runner.run(
                Lane.STORE, lambda: desk.renew_code(opened), done=self._code_made, failed=self._code_not_made
            )

    def confirm_code(self) -> None:
        """Note in the ledger that the code is on paper; runs beside the window."""
        if self._desk is not None:
            desk.confirm_code(self._desk)

    def code_settled(self) -> None:
        """Go on to the desk."""
        self._enter()

    def _opened(self, opened: "Desk") -> None:
        self._desk = opened
        if desk.code_is_confirmed(self._folder):
            self._enter()
        else:
            self._show(replace(self._screen, door=Door.CODE_DOUBTED, notice=None))

    def _enter(self) -> None:
        self._show(replace(self._screen, door=Door.OPEN, notice=None))
        if self._desk is not None:
            self._signed_in(self._desk)

    def _failed(self, error: BaseException) -> None:
        self._show(DoorScreen(notice=words_for(error), tries=self._screen.tries + 1))

    def _close(self, opened: "Desk") -> None:
        self._runner.run(Lane.STORE, opened.close, done=lambda _: None, failed=lambda _: None)

    def _code_made(self, code: "NewCode") -> None:
        self._code = code
        self._show(replace(self._screen, door=Door.CODE))

    def _code_not_made(self, error: BaseException) -> None:
        self._show(replace(self._screen, door=Door.CODE_DOUBTED, notice=words_for(error)))

    def _show(self, screen: DoorScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
