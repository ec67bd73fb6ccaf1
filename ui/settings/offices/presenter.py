"""Adding an office or changing the way to one: what is typed, whether it works, and the services it offers. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import Protocol
from urllib.parse import urlsplit

from caseworker.connectors import Access, Office, OfficeKind
from caseworker.desk import (
    AddressUnusable,
    Desk,
    Fetched,
    NotForPractice,
    Trial,
    add_office,
    change_office,
    try_office,
)
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.settings.offices_known.presenter import fetch_from
from ui.wording import Notice, words_for


class Part(StrEnum):
    """What is typed about an office."""

    NAME = "name"
    LINK = "link"
    USERNAME = "username"
    SECRET = "secret"  # noqa: S105 - the name of a field, not a secret


class Fault(StrEnum):
    """What is wrong with a part."""

    MISSING = "missing"
    NO_ADDRESS = "no-address"
    NOT_FOR_PRACTICE = "not-for-practice"


class Doing(StrEnum):
    """What is under way."""

    NOTHING = "nothing"
    TRYING = "trying"
    KEEPING = "keeping"
    FETCHING = "fetching"


@dataclass(frozen=True, slots=True)
class OfficeScreen:
    """What the page shows."""

    name: str = ""
    """The office's name where it is on record already; empty for a new one."""
    access: Access = Access.APP_USER
    typed: Mapping[Part, str] = field(default_factory=dict, repr=False)
    faults: Mapping[Part, Fault] = field(default_factory=dict)
    doing: Doing = Doing.NOTHING
    trial: Trial | None = None
    fetched: Fetched | None = None
    is_kept: bool = False
    notice: Notice | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is asked for this manner of access."""
        name = () if self.name else (Part.NAME,)
        match self.access:
            case Access.APP_USER:
                return (*name, Part.LINK)
            case Access.BASIC:
                return (*name, Part.LINK, Part.USERNAME, Part.SECRET)
            case Access.BEARER:
                return (*name, Part.LINK, Part.SECRET)


class OfficeView(Protocol):
    """What shows it."""

    def show_screen(self, screen: OfficeScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class OfficePresenter:
    """Takes what an office gave this desk, tries it, keeps it and fetches what the office offers."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        view: OfficeView,
        *,
        settled: Callable[[], None],
        office: Office | None = None,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._settled = settled
        self._office = office
        self._job: Job | None = None
        self._screen = OfficeScreen()
        if office is not None:
            self._screen = OfficeScreen(name=office.name, access=office.access)

    def begin(self) -> None:
        """Show the page."""
        self._view.show_screen(self._screen)

    def choose_access(self, access: Access) -> None:
        """Take how the desk proves who it is."""
        self._show(replace(self._screen, access=access, faults={}, trial=None, notice=None))

    def keep(self, part: Part, text: str) -> None:
        """Keep what was typed; an earlier trial says nothing of it any more."""
        self._screen = replace(self._screen, typed={**self._screen.typed, part: text}, trial=None)

    def try_it(self) -> None:
        """Try whether the office can be reached and used in this way."""
        office = self._as_typed()
        if office is not None:
            desk = self._desk
            self._begin(Doing.TRYING)
            self._job = self._runner.run(
                Lane.OUTSIDE, lambda: try_office(desk, office), done=self._tried, failed=self._failed
            )

    def keep_it(self) -> None:
        """Put the office on record, or its new way, and fetch what it offers."""
        office = self._as_typed()
        if office is None:
            return
        desk, known = self._desk, self._office

        def write() -> Office:
            if known is not None:
                return change_office(desk, known.id, url=office.url, username=office.username, secret=office.secret)
            return add_office(
                desk, office.name, office.url, access=office.access, username=office.username, secret=office.secret
            )

        self._begin(Doing.KEEPING)
        self._job = self._runner.run(Lane.STORE, write, done=self._kept, failed=self._failed)

    def stop(self) -> None:
        """Wait no longer; what is on record stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(replace(self._screen, doing=Doing.NOTHING, notice=words_for(Cancelled())))

    def go_on(self) -> None:
        """Leave this page."""
        if self._screen.doing is not Doing.KEEPING:
            self._job = None
            self._settled()

    def _as_typed(self) -> Office | None:
        """Return the office as typed; None, with each fault shown, where it cannot be one."""
        if self._screen.doing is not Doing.NOTHING:
            return None
        faults = self._faults()
        self._show(replace(self._screen, faults=faults, notice=None))
        if faults:
            return None
        before = self._office
        return Office(
            id=before.id if before else "",
            name=before.name if before else self._typed(Part.NAME),
            kind=OfficeKind.OPENROSA,
            url=self._typed(Part.LINK) or (before.url if before else ""),
            access=self._screen.access,
            username=self._typed(Part.USERNAME) or (before.username if before else ""),
            secret=self._screen.typed.get(Part.SECRET, "") or (before.secret if before else ""),
            is_practice=self._desk.settings.practice,
        )

    def _faults(self) -> dict[Part, Fault]:
        faults = {}
        if self._office is None:
            faults = {part: Fault.MISSING for part in self._screen.parts if not self._typed(part)}
        link = self._typed(Part.LINK)
        if link and not _is_address(link):
            faults[Part.LINK] = Fault.NO_ADDRESS
        return faults

    def _typed(self, part: Part) -> str:
        return self._screen.typed.get(part, "").strip()

    def _begin(self, doing: Doing) -> None:
        self._show(replace(self._screen, doing=doing, trial=None, fetched=None, notice=None))

    def _tried(self, trial: Trial) -> None:
        if self._job is not None:
            self._show(replace(self._screen, doing=Doing.NOTHING, trial=trial))

    def _kept(self, office: Office) -> None:
        self._office = office
        desk = self._desk
        self._show(replace(self._screen, doing=Doing.FETCHING, name=office.name, is_kept=True, typed={}))

        self._job = self._runner.run(
            Lane.OUTSIDE, partial(fetch_from, desk, office), done=self._was_fetched, failed=self._failed
        )

    def _was_fetched(self, fetched: Fetched) -> None:
        if self._job is not None:
            self._show(replace(self._screen, doing=Doing.NOTHING, fetched=fetched))

    def _failed(self, error: BaseException) -> None:
        if self._job is None or isinstance(error, Cancelled):
            return
        screen = replace(self._screen, doing=Doing.NOTHING)
        if isinstance(error, AddressUnusable):
            screen = replace(screen, faults={Part.LINK: Fault.NO_ADDRESS})
        elif isinstance(error, NotForPractice):
            screen = replace(screen, faults={Part.LINK: Fault.NOT_FOR_PRACTICE})
        else:
            screen = replace(screen, notice=words_for(error))
        self._show(screen)

    def _show(self, screen: OfficeScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def _is_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
