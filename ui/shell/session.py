"""One signed-in desk in the window: its runner, sending, practice office and frame."""

from collections.abc import Callable

from caseworker.desk import Desk
from ui.outbox.alarm import QtAlarm
from ui.outbox.sending import Sending, SendingNow, Way
from ui.runner import QtRunner
from ui.runner_port import Lane
from ui.shell.frame import Frame, Opener
from ui.shell.practice_line import PracticeLine
from ui.shell.presenter import Connection
from ui.wording import words_for


class Session:
    """From signing in to signing out."""

    def __init__(self, desk: Desk, adviser: str, pages: "Callable[[Session], Opener]") -> None:
        self.desk = desk
        self.runner = QtRunner()
        self.sending = Sending(desk, self.runner, QtAlarm(self.runner))
        self.frame = Frame(desk, adviser, self.runner, pages(self))
        self.practice = PracticeLine(desk, self.runner, desk.clock) if desk.settings.practice else None
        """The practice office of a practice desk."""
        self.frame.pretend_clicked.connect(self._cut_or_mend)
        self._unlisten = self.sending.listen(self._moved)

    def begin(self) -> None:
        """Show the first page, open the practice office where there is one, and send what waits."""
        self.frame.begin()
        if self.practice is None:
            self.sending.begin()
        else:
            self.practice.open(self._practice_is_open, self._practice_is_shut)

    def show_again(self) -> None:
        """Build everything that is shown again, in another look or language."""
        self.frame.show_again()

    def end(self, ended: Callable[[], None]) -> None:
        """Let what is under way come to its end off the window's thread, close the vault, then tell."""
        self.frame.settle_then(lambda: self._end(ended))

    def _end(self, ended: Callable[[], None]) -> None:
        self.frame.end()
        self._unlisten()
        self.sending.close(lambda: self._close_vault(ended))

    def _close_vault(self, ended: Callable[[], None]) -> None:
        def closed(_: object) -> None:
            self.runner.close()
            ended()

        def close() -> None:
            if self.practice is not None:
                self.practice.close()
            self.desk.close()

        self.runner.run(Lane.STORE, close, done=closed, failed=closed)

    def _moved(self, now: SendingNow) -> None:
        if now.is_paused:
            connection = Connection.PAUSED
        elif now.underway is not None:
            connection = Connection.SENDING
        else:
            connection = {Way.ONLINE: Connection.ONLINE, Way.OFFLINE: Connection.OFFLINE}.get(
                now.way, Connection.UNKNOWN
            )
        number = now.underway.number if now.underway is not None else 0
        self.frame.presenter.connection_changed(connection, now=number, of=max(now.due, number))

    def _practice_is_open(self) -> None:
        self.frame.show_pretence(is_cut=False)
        self.sending.begin()

    def _practice_is_shut(self, error: BaseException) -> None:
        self.frame.tell(words_for(error))
        self.sending.begin()

    def _cut_or_mend(self) -> None:
        if self.practice is None:
            return
        if self.practice.is_cut:
            self.practice.open(self._mended, self._practice_is_shut)
        else:
            self.practice.cut(self._cut)

    def _mended(self) -> None:
        self.frame.show_pretence(is_cut=False)
        self.sending.send_now()

    def _cut(self) -> None:
        self.frame.show_pretence(is_cut=True)
        self.sending.connection_may_be_back()
