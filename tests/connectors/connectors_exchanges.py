import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

EXCHANGES = Path(__file__).parents[1] / "data" / "openrosa"
NO_BODY = {204, 304}


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes = field(repr=False)


def recorded(name: str, **changes: str) -> bytes:
    """Return a recorded answer as it went over the wire; the recorded origin and placeholders are replaced."""
    answer = json.loads((EXCHANGES / f"{name}.json").read_text(encoding="utf-8"))["response"]
    text = answer["body"] or ""
    for old, new in changes.items():
        text = text.replace({"origin": "http://127.0.0.1:8383", "token": "{APP_USER_TOKEN}"}[old], new)
    body = text.encode()
    skipped = {"content-length", "transfer-encoding", "connection", "keep-alive", "content-encoding"}
    kept = [(name, value) for name, value in answer["headers"] if name.lower() not in skipped]
    length = [] if answer["status"] in NO_BODY else [("Content-Length", str(len(body)))]
    return wire(answer["status"], body, *kept, *length)


def wire(status: int, body: bytes, *headers: tuple[str, str]) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status} Recorded\r\n{head}Connection: close\r\n\r\n".encode() + body


class RawOffice:
    """A server that answers each request with the next bytes given, exactly; None hangs up without a word."""

    def __init__(self) -> None:
        self.script: list[bytes | Callable[[socket.socket], None] | None] = []
        self.asked: list[Asked] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1/key/{'t' * 64}/projects/1"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def will(self, *answers: bytes | Callable[[socket.socket], None] | None) -> None:
        self.script += answers

    def stop(self) -> None:
        with suppress(OSError):  # closed already by `hang_up`
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def hang_up(self) -> None:
        """Take no more calls."""
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, suppress(OSError):  # a caller that has heard enough hangs up first
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        answer = self.script.pop(0) if self.script else None
        if callable(answer):
            answer(connection)
            return
        asked = _read(connection)
        if asked is None:
            return
        self.asked.append(asked)
        if answer is not None:
            connection.sendall(answer)
            connection.shutdown(socket.SHUT_WR)


def _read(connection: socket.socket) -> Asked | None:
    with connection.makefile("rb") as stream:
        first = stream.readline().decode().split()
        if len(first) < 2:
            return None
        headers = {}
        while (line := stream.readline().decode().strip()) != "":
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return Asked(first[0], first[1], headers, stream.read(int(headers.get("content-length", "0"))))
