"""A process that opens a window and says how long that took and how much memory it holds, then goes.

Arguments: what to open ("bare", "ours" or the id of a draft); when the process was started, on the clock that all
processes share; the desk's folder. A window is open when it is painted and its first field has taken a key, a draft
when its first question stands on the screen. What is told: milliseconds that passed, milliseconds of computing, MiB.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

gc.disable()  # as `python -m ui` does

from PySide6.QtCore import QEvent, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget  # noqa: E402


def bare_window() -> QWidget:
    window, field = QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.resize(1360, 850)
    window.show()
    field.setFocus()
    return window


def our_window(app: QApplication, folder: Path) -> QWidget | None:
    from ui.app import open_window  # noqa: PLC0415 - what is measured

    return open_window(app, folder)


def open_draft(window: QWidget, folder: Path, draft_id: str) -> Callable[[], bool]:
    """Sign in and go to the draft; the answer says whether its first question is there."""
    from caseworker.base import SystemClock  # noqa: PLC0415
    from caseworker.desk import open_desk  # noqa: PLC0415
    from desk_scene import PASSPHRASE  # noqa: PLC0415
    from ui.interview.page import InterviewPage  # noqa: PLC0415
    from ui.navigation import InterviewPlace  # noqa: PLC0415

    window.sign_in(open_desk(folder, sign_in_name="priya", passphrase=PASSPHRASE, clock=SystemClock()))
    frame = window.session.frame
    frame.page_shown.connect(
        lambda page: None if isinstance(page, InterviewPage) else frame.go(InterviewPlace(draft_id))
    )
    return lambda: isinstance(frame.page, InterviewPage) and frame.page.step.blocks != []


def takes_a_key(app: QApplication) -> bool:
    field = app.focusWidget()
    if field is not None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, "p")
        app.sendEvent(field, key)
    return field is not None


def held_mib() -> float:
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def main(what: str, begun: float, folder: Path) -> None:
    app = QApplication([])
    window = bare_window() if what == "bare" else our_window(app, folder)
    assert window is not None
    is_open = (lambda: takes_a_key(app)) if what in ("bare", "ours") else open_draft(window, folder, what)

    def look() -> None:
        if not (window.isVisible() and is_open()):
            QTimer.singleShot(0 if what in ("bare", "ours") else 20, look)
            return
        window.repaint()
        print((time.monotonic() - begun) * 1000, time.process_time() * 1000, held_mib(), flush=True)  # noqa: T201
        os._exit(0)

    QTimer.singleShot(0, look)
    app.exec()


main(sys.argv[1], float(sys.argv[2]), Path(sys.argv[3]))
