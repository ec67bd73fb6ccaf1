"""A wire with faults between desk and office: it cuts, swallows or stalls the POST, and nothing else."""

import contextlib
import socket
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What happens to one POST; None lets that side through whole."""

    request_bytes: int | None = None
    answer_bytes: int | None = None
    stalls: bool = False


class FaultProxy:
    """Passes each connection on to the office; the next fault in line meets the next POST."""

    def __init__(self, office_port: int) -> None:
        self._office_port = office_port
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._faults: list[Fault] = []
        self._open: list[socket.socket] = []
        self._released = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def will(self, *faults: Fault) -> None:
        """Add faults, one for each POST to come."""
        self._faults += faults

    def stop(self) -> None:
        """Close every connection."""
        self._released.set()
        for one in (self._socket, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _serve(self) -> None:
        while True:
            try:
                desk, _ = self._socket.accept()
            except OSError:
                return
            office = socket.create_connection(("127.0.0.1", self._office_port))
            self._open += [desk, office]
            state: dict[str, Fault] = {}
            for pump in (self._to_office, self._to_desk):
                threading.Thread(target=pump, args=(desk, office, state), daemon=True).start()

    def _to_office(self, desk: socket.socket, office: socket.socket, state: dict[str, Fault]) -> None:
        left: int | None = None
        with contextlib.suppress(OSError):
            while block := desk.recv(65_536):
                if block.startswith(b"POST ") and self._faults:
                    state["fault"] = self._faults.pop(0)
                    left = state["fault"].request_bytes
                block = block.replace(
                    f"Host: 127.0.0.1:{self.port}".encode(), f"Host: 127.0.0.1:{self._office_port}".encode()
                )
                office.sendall(block if left is None else block[:left])
                if left is not None and (left := left - len(block)) <= 0:
                    break
        _close(desk, office)

    def _to_desk(self, desk: socket.socket, office: socket.socket, state: dict[str, Fault]) -> None:
        with contextlib.suppress(OSError):
            while block := office.recv(65_536):
                fault = state.get("fault", Fault())
                if fault.stalls:
                    self._released.wait(30)
                if fault.answer_bytes is not None:
                    desk.sendall(block[: fault.answer_bytes])
                    break
                desk.sendall(block)
        _close(desk, office)


def _close(*sockets: socket.socket) -> None:
    for one in sockets:
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
