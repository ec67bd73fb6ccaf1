"""On a practice desk: the practice office on this computer, and the line to it, which can be cut to practise with."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from caseworker.base import Clock, Notice, Thing
from caseworker.desk import Desk, change_office
from caseworker.practice import PRACTICE_PORT, PRACTICE_TOKEN, PortTaken, PracticeForm, PracticeOffice, practice_link
from ui.runner_port import Lane, Runner

_NOBODY: Final = 1
"""A port at which no program of a desk listens."""


class PracticeLine(QObject):
    """Opens the practice office beside the window, tells it of every service of this desk, and closes it."""

    _services_changed = Signal()

    def __init__(self, desk: Desk, runner: Runner, clock: Clock) -> None:
        super().__init__()
        self._desk = desk
        self._runner = runner
        self._clock = clock
        self._office: PracticeOffice | None = None
        self.is_cut = False
        self._services_changed.connect(self._tell_services, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = desk.store.subscribe(self._changed)

    @property
    def received(self) -> int:
        """How many parcels the office has received since it was opened first."""
        return len(self._office.received()) if self._office is not None else 0

    def open(self, opened: Callable[[], None], failed: Callable[[BaseException], None]) -> None:
        """Open the office; what it received before stays in it as long as the window lives."""

        def found(_: None) -> None:
            self.is_cut = False
            opened()

        def up(office: PracticeOffice) -> None:
            self._office = office
            self._runner.run(Lane.STORE, lambda: self._tell_address(office.url), done=found, failed=failed)

        self._runner.run(Lane.OUTSIDE, self._start, done=up, failed=failed)

    def cut(self, cut: Callable[[], None]) -> None:
        """Let nobody reach the office, as on a home visit."""
        self.is_cut = True
        office = self._office

        def away(_: object) -> None:
            if office is not None:
                self._runner.run(Lane.OUTSIDE, office.stop, done=lambda _: cut(), failed=lambda _: cut())

        nobody = practice_link(_NOBODY)  # in its own place another practice desk of this computer might open
        self._runner.run(Lane.STORE, lambda: self._tell_address(nobody), done=away, failed=away)

    def close(self) -> None:
        """Close the office."""
        self._unsubscribe()
        if self._office is not None and not self.is_cut:
            self._office.stop()

    def _changed(self, notice: Notice) -> None:
        if Thing.SERVICES in notice.changed:
            self._services_changed.emit()

    def _tell_services(self) -> None:
        """Have the office take what is filled in for services that came after it opened."""
        office = self._office
        if office is not None:
            self._runner.run(Lane.READ, lambda: office.offer(self._forms()), done=_known, failed=_not_known)

    def _start(self) -> PracticeOffice:
        office = self._office or PracticeOffice(self._forms(), self._clock, token=PRACTICE_TOKEN)
        try:
            office.start(PRACTICE_PORT)
        except PortTaken:  # by another practice desk on this computer
            office.start()
        return office

    def _tell_address(self, url: str) -> None:
        """Have what is sent to the practice office find it where it opened."""
        with self._desk.store.reading() as tx:
            known = tx.offices.everyone()
        for office in known:
            if PRACTICE_TOKEN in office.url and office.url != url:
                change_office(self._desk, office.id, url=url)

    def _forms(self) -> list[PracticeForm]:
        with self._desk.store.reading() as tx:
            return [
                PracticeForm(
                    tx.services.xform(service.id, one.version), tx.services.media(service.id, one.version).files
                )
                for service in tx.services.all()
                for one in reversed(tx.services.versions(service.id))
            ]


def _known(_: None) -> None:
    """The office takes them from now on."""


def _not_known(_: BaseException) -> None:
    """Take no notice: the office refuses what it does not know, and the outbox says so."""
