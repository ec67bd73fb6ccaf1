"""The server under the practice office: it logs nothing and keeps every request in memory."""

import socket
from collections.abc import Callable

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from caseworker.practice.openrosa import MemoryRequest


class _QuietHandler(WSGIRequestHandler):
    """Logs nothing: addresses hold tokens."""

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - the name is werkzeug's
        del type, message, args


def make_quiet_server(door: socket.socket, answer: Callable[[Request], Response]) -> BaseWSGIServer:
    """Return a server on a copy of `door`, which listens already; werkzeug itself ends the program where it cannot."""
    host, port = door.getsockname()
    application = MemoryRequest.application(answer)
    return make_server(host, port, application, threaded=True, request_handler=_QuietHandler, fd=door.fileno())
