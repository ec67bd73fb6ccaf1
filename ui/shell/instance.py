"""One window for each vault: a second start brings the first one forward."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS: Final = 500


class OnlyInstance(QObject):
    """Holds the place of the one window on a vault."""

    asked_forward = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        told = QCryptographicHash.hash(str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
        digest = bytes(told.toHex().data()).decode()[:16]
        self._name = f"caseworker-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def take(self) -> bool:
        """Become the one window; False when there is one already, which was asked to come forward."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)  # left behind by a program that was killed
        return self._server.listen(self._name)

    def _called(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.deleteLater()
            self.asked_forward.emit()
