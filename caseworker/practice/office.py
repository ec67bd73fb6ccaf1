"""The practice office: a real HTTP server on this computer alone."""

import secrets
import socket
import string
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Final

from caseworker.base import Clock, late
from caseworker.practice.arrivals import Arrival, Arrivals, Mark
from caseworker.practice.errors import PortTaken
from caseworker.practice.forms import PracticeForm

if TYPE_CHECKING:
    from werkzeug import wrappers
    from werkzeug.serving import BaseWSGIServer

    from caseworker.practice import openrosa, page, serving
else:
    wrappers = late("werkzeug.wrappers")
    openrosa, page = late("caseworker.practice.openrosa"), late("caseworker.practice.page")
    serving = late("caseworker.practice.serving")

LOOPBACK: Final = "127.0.0.1"
DEFAULT_LIMIT_BYTES: Final = 100_000_000


def new_token() -> str:
    """Return a token as an app user's link holds it."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(64))


class PracticeOffice:
    """Takes submissions as ODK Central does, keeps them in memory and shows them to a trainer."""

    def __init__(
        self,
        forms: Iterable[PracticeForm],
        clock: Clock,
        *,
        token: str | None = None,
        limit_bytes: int = DEFAULT_LIMIT_BYTES,
    ) -> None:
        """Make an office that is not open yet.

        Args:
            forms: what it offers; of several versions of a form the last is listed, all are taken.
            clock: tells when things arrive.
            token: the secret in the app user's link; a new one when not given.
            limit_bytes: the largest POST that it takes.
        """
        self._arrivals = Arrivals(forms, clock.now)
        self._token = token or new_token()
        self._door = openrosa.OpenRosaDoor(self._arrivals, self._token, limit_bytes)
        self._page = page.TrainerPage(self._arrivals, secrets.token_urlsafe(24))
        self._server: BaseWSGIServer | None = None
        self._thread: Thread | None = None

    def start(self, port: int = 0) -> str:
        """Open on loopback and return the app user's link, to be kept as a secret.

        Args:
            port: 0 takes any free one.

        Raises:
            PortTaken: another program listens there.
        """
        if self._server is not None:
            raise ValueError("the practice office is open already")
        try:
            door = socket.create_server((LOOPBACK, port))
        except OSError as error:
            raise PortTaken(str(port)) from error
        with door:
            self._server = serving.make_quiet_server(door, self._answer)
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="practice office", daemon=True)
        self._thread.start()
        return self.url

    @property
    def url(self) -> str:
        """Return the app user's link."""
        return f"{self._origin}/v1/key/{self._token}/projects/1"

    @property
    def page_url(self) -> str:
        """Return the address of the trainer's page."""
        return f"{self._origin}{self._page.path}"

    def received(self) -> tuple[Arrival, ...]:
        """Return what arrived, oldest first."""
        return self._arrivals.received()

    def judge(self, number: int, mark: Mark, words: str = "") -> bool:
        """Mark an arrival as the trainer would; False when there is none with that number."""
        return self._arrivals.judge(number, mark, words)

    def offer(self, forms: Iterable[PracticeForm]) -> None:
        """Offer these forms too, open or not; what was offered before is still taken."""
        self._arrivals.offer(forms)

    def close_form(self, form_id: str, *, closed: bool = True) -> None:
        """Turn a form's submissions away from now on, or take them again."""
        self._arrivals.close_form(form_id, closed=closed)

    def wait(self) -> None:
        """Stay until the office closes, awake to Ctrl-C."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def stop(self) -> None:
        """Close; what arrived stays readable as long as this object lives, and may be opened again."""
        if self._server is None or self._thread is None:
            return
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._server = self._thread = None

    @property
    def _origin(self) -> str:
        if self._server is None:
            raise ValueError("the practice office is not open")
        return f"http://{LOOPBACK}:{self._server.server_address[1]}"

    def _answer(self, request: "wrappers.Request") -> "wrappers.Response":
        """Answer one request, unless it was led here under another name."""
        port = request.environ["SERVER_PORT"]
        if request.host not in (f"{LOOPBACK}:{port}", f"localhost:{port}"):
            return wrappers.Response("This address is not the practice office's.", 421, mimetype="text/plain")
        return (self._page if self._page.is_asked(request.path) else self._door).answer(request)


def serve(
    forms: Iterable[PracticeForm],
    clock: Clock,
    *,
    port: int,
    opened: Callable[[PracticeOffice], None],
    token: str | None = None,
) -> None:
    """Keep a practice office open until Ctrl-C.

    Args:
        forms: what it offers.
        clock: tells when things arrive.
        port: 0 takes any free one.
        opened: called once it is open, to show its addresses.
        token: the secret in the app user's link; a new one when not given.
    """
    office = PracticeOffice(forms, clock, token=token)
    office.start(port)
    try:
        with suppress(KeyboardInterrupt):
            opened(office)
            office.wait()
    finally:
        office.stop()
