"""Drives the window from outside with keys alone, and reads what it says of itself."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

HERE = Path(__file__).parent
PATIENCE_S = 90.0
X_NAMES = {"PgDown": "Next", "PgUp": "Prior", "Backspace": "BackSpace", "Esc": "Escape", "Space": "space"}


@dataclass(frozen=True)
class Seen:
    """What the window shows."""

    page: str = ""
    heading: str = ""
    sheet: str = ""
    focus: str = ""
    kind: str = ""
    typed: str = ""
    is_active: bool = False
    is_idle: bool = False
    is_seen: bool = False
    words: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    def says(self, part: str) -> bool:
        return any(part in one for one in (*self.words, *self.notices))


@dataclass
class KeyedWindow:
    """One run of the program; with a display its keys go through the X server, else to the process itself."""

    process: "subprocess.Popen[bytes]"
    display: str
    seen: Seen = field(default_factory=Seen)
    keys: int = 0
    told: "Queue[bytes]" = field(default_factory=Queue)

    def __post_init__(self) -> None:
        self.listener = Thread(target=self._listen, daemon=True)

    @classmethod
    def start(cls, folder: Path, *, home: Path, display: str = "") -> "KeyedWindow":
        home.mkdir(exist_ok=True)
        platform = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            [sys.executable, HERE / "window_that_tells.py", folder],
            env={**os.environ, **platform, "HOME": str(home), "QT_LOGGING_RULES": "*=false"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        made = cls(process, display)
        made.listener.start()
        return made

    def until(self, is_so: Callable[[Seen], bool]) -> Seen:
        """Read on until the window is as wanted; it is seen where the keyboard is then."""
        ends = time.monotonic() + PATIENCE_S
        while not is_so(self.seen):
            self._read(ends)
        return self.seen

    def at(self, heading: str, focus: str = "") -> Seen:
        """Wait for a page, and for the keyboard on it."""
        return self.until(
            lambda seen: seen.is_active and seen.is_seen and seen.heading == heading and seen.focus.startswith(focus)
        )

    def press(self, *keys: str) -> None:
        for key in keys:
            self.keys += 1
            if self.display:
                *with_, last = key.split("+")
                name = last.lower() if len(last) == 1 else X_NAMES.get(last, last)
                self._xdotool("key", "--delay", "0", "+".join([*map(str.lower, with_), name]))
            else:
                self._order("press", key)

    def write(self, *lines: str) -> None:
        """Type one or more lines."""
        for number, line in enumerate(lines):
            if number:
                self.press("Return")
            self.keys += len(line)
            if self.display:
                self._xdotool("type", "--delay", "2", line)
            else:
                self._order("write", line)

    def paste(self, text: str) -> None:
        """Paste from the clipboard; only without a display."""
        self._order("paste", text)

    def tab_to(self, name: str) -> None:
        """Press Tab until something has the keyboard that is called so."""
        for _ in range(120):
            if self.seen.focus == name:
                return
            before = self.seen
            self.press("Tab")
            self.until(lambda seen, before=before: seen.focus != before.focus or seen.kind != before.kind)
        raise AssertionError(f"Tab never comes to {name}")

    def kill(self) -> None:
        """Pull the plug."""
        self.process.kill()
        self.ended()

    def ended(self) -> int:
        """Wait for the program to end by itself, and return its exit code."""
        code = self.process.wait(PATIENCE_S)
        self.listener.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        return code

    def _order(self, act: str, text: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({act: text}).encode() + b"\n")
        self.process.stdin.flush()

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, check=True)

    def _read(self, ends: float) -> None:
        try:
            line = self.told.get(timeout=max(ends - time.monotonic(), 0))
        except Empty:
            raise AssertionError(f"the window stays as it is: {self.seen}") from None
        if not line:
            raise AssertionError(f"the window is gone, code {self.process.wait()}; last: {self.seen}")
        told = json.loads(line)
        self.seen = Seen(**{name: tuple(value) if isinstance(value, list) else value for name, value in told.items()})

    def _listen(self) -> None:
        out = self.process.stdout
        assert out is not None
        for line in out:
            self.told.put(line)
        self.told.put(b"")
