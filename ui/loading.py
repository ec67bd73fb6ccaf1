"""The rest of the program, loaded beside the window while a name and a passphrase are typed. No Qt.

What stands in the way of the first page is loaded with it; everything else is late there (`caseworker.base.late`).
"""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from ui.runner_port import Lane, Runner

_REST: Final = (
    "caseworker.desk",
    "ui.sign_in.backup_place.page",
    "ui.sign_in.covers",
    "ui.sign_in.first_run.wizard",
    "ui.sign_in.recover.page",
    "ui.sign_in.recovery_code.page",
    "ui.sign_in.restore.page",
    "ui.shell.session",
    "ui.pages",
    "caseworker.store.engine",
    "phonenumbers",
    "rapidfuzz",
)
"""In the order in which they are needed; the last are libraries that the core asks while somebody types."""


def load_the_rest() -> None:
    """Load everything; costs nothing once it is loaded."""
    for name in _REST:
        import_module(name)


def once_loaded(runner: Runner, go_on: Callable[[], None]) -> None:
    """Go on as soon as everything is loaded, without holding up the window."""
    runner.run(Lane.WORK, load_the_rest, done=lambda _: go_on(), failed=_broken)


def _broken(error: BaseException) -> None:
    """A program of which a part is missing can do nothing but say so where it was started."""
    raise error
