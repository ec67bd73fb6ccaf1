"""The offices on record: how each stands, a test of it, and its services. No Qt."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Protocol

from caseworker.connectors import Office
from caseworker.desk import Desk, Fetched, Trial, fetch_services, try_office
from caseworker.outbox import AccountStanding
from ui.runner_port import Cancelled, Job, Lane, Runner
from ui.wording import Notice, words_for


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """One office and how the desk's account with it stands."""

    office: Office
    standing: AccountStanding


class Asking(StrEnum):
    """What an office is asked."""

    TRIAL = "trial"
    SERVICES = "services"


@dataclass(frozen=True, slots=True)
class OfficesScreen:
    """What the page shows."""

    offices: tuple[KnownOffice, ...] | None = None
    """None while they are read."""
    asked: str = ""
    """The id of the office that is, or was last, asked something."""
    asking: Asking | None = None
    trial: Trial | None = None
    fetched: Fetched | None = None
    notice: Notice | None = None


class OfficesView(Protocol):
    """What shows it."""

    def show_screen(self, screen: OfficesScreen) -> None:
        """Bring the page in line with `screen`."""
        ...


class OfficesPresenter:
    """Reads the offices and asks one at a time."""

    def __init__(self, desk: Desk, runner: Runner, view: OfficesView) -> None:
        self._desk = desk
        self._runner = runner
        self._view = view
        self._screen = OfficesScreen()
        self._job: Job | None = None

    def begin(self) -> None:
        """Read the offices."""
        self._view.show_screen(self._screen)
        self._read()

    def office(self, office_id: str) -> Office | None:
        """Return an office that is shown."""
        known = self._screen.offices or ()
        return next((one.office for one in known if one.office.id == office_id), None)

    def try_it(self, office_id: str) -> None:
        """Test the connection to an office."""
        office, desk = self.office(office_id), self._desk
        if office is not None and self._begins(office_id, Asking.TRIAL):
            self._job = self._runner.run(
                Lane.OUTSIDE, lambda: try_office(desk, office), done=self._tried, failed=self._failed
            )

    def fetch(self, office_id: str) -> None:
        """Fetch the services that an office offers."""
        office = self.office(office_id)
        if office is not None and self._begins(office_id, Asking.SERVICES):
            self._job = self._runner.run(
                Lane.OUTSIDE, partial(fetch_from, self._desk, office), done=self._was_fetched, failed=self._failed
            )

    def stop(self) -> None:
        """Wait no longer for an answer."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(replace(self._screen, asking=None, notice=words_for(Cancelled())))

    def _begins(self, office_id: str, asking: Asking) -> bool:
        if self._screen.asking is not None:
            return False
        screen = replace(self._screen, asked=office_id, asking=asking, trial=None, fetched=None, notice=None)
        self._show(screen)
        return True

    def _read(self) -> None:
        self._runner.run(Lane.READ, lambda: _known(self._desk), done=self._were_read, failed=self._failed)

    def _were_read(self, offices: tuple[KnownOffice, ...]) -> None:
        self._show(replace(self._screen, offices=offices))

    def _tried(self, trial: Trial) -> None:
        if self._job is not None:
            self._show(replace(self._screen, asking=None, trial=trial))
            self._read()

    def _was_fetched(self, fetched: Fetched) -> None:
        if self._job is not None:
            self._show(replace(self._screen, asking=None, fetched=fetched))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            offices = self._screen.offices or ()
            self._show(replace(self._screen, offices=offices, asking=None, notice=words_for(error)))

    def _show(self, screen: OfficesScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)


def fetch_from(desk: Desk, office: Office) -> Fetched:
    """Fetch every service that an office offers."""
    source = desk.form_source(office)
    try:
        return fetch_services(desk.store, office.id, source, by=desk.adviser_id, clock=desk.clock)
    finally:
        source.close()


def _known(desk: Desk) -> tuple[KnownOffice, ...]:
    with desk.store.reading() as tx:
        return tuple(KnownOffice(one, tx.offices.standing(one.id)) for one in tx.offices.everyone())
