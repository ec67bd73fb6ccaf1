"""A window on a screen of its own, read and worked through AT-SPI alone, as a screen reader does."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
PATIENCE_S = 60.0
PYTHON = shutil.which("python3", path="/usr/bin:/bin") or ""
"""The system's own: `gi` belongs to it."""
TRY = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def lacking() -> str:
    """Why no window can be read here; empty where it can."""
    missing = [program for program in ("Xvfb", "openbox", "dbus-daemon") if shutil.which(program) is None]
    if not PYTHON or subprocess.run([PYTHON, "-c", TRY], capture_output=True, check=False).returncode:
        missing.append("gi with Atspi for the system's Python")
    return f"there is no {' and no '.join(missing)} on this computer" if missing else ""


@dataclass(frozen=True)
class Thing:
    """One thing that is shown, as AT-SPI tells it."""

    role: str
    name: str
    description: str
    states: tuple[str, ...]
    text: str


@dataclass
class ScreenReader:
    """Sees, hears and acts through the child that talks AT-SPI."""

    child: "subprocess.Popen[str]"
    heard: list[tuple[str, str, str]] = field(default_factory=list)
    """What was told by itself: what kind, of which role, in which words."""

    def see(self) -> list[Thing]:
        told = self._ask("see", "")
        assert isinstance(told, dict)
        self.heard += [(kind, role, words) for kind, role, words in told["heard"]]
        return [Thing(**{**one, "states": tuple(one["states"])}) for one in told["shown"]]

    def until(self, is_so: Callable[[list[Thing]], bool]) -> list[Thing]:
        ends = time.monotonic() + PATIENCE_S
        while not is_so(shown := self.see()):
            if time.monotonic() > ends:
                raise AssertionError("it stays so:\n" + "\n".join(map(str, shown)))
        return shown

    def find(self, role: str, name: str, *states: str) -> Thing:
        """Wait until there is such a thing, whose name begins so, in these states."""

        def fitting(shown: list[Thing]) -> list[Thing]:
            return [
                one
                for one in shown
                if one.role == role and one.name.startswith(name) and set(states) <= set(one.states)
            ]

        return fitting(self.until(lambda shown: bool(fitting(shown))))[0]

    def hears(self, words: str, kind: str = "announcement") -> None:
        """Wait until it is told; what was told before counts no more."""
        self.until(lambda _: any(one[0] == kind and one[2].startswith(words) for one in self.heard))
        self.heard.clear()

    def press(self, role: str, name: str) -> None:
        self.find(role, name, "enabled")
        assert self._ask("press", [role, name]), f"the {role} {name!r} cannot be pressed"

    def write(self, role: str, name: str, text: str) -> None:
        self.find(role, name, "editable")
        assert self._ask("write", [role, name, text]), f"nothing can be written into the {role} {name!r}"

    def key(self, name: str) -> None:
        assert self._ask("key", name)

    def _ask(self, act: str, wanted: object) -> object:
        assert self.child.stdin is not None
        assert self.child.stdout is not None
        self.child.stdin.write(json.dumps({act: wanted}) + "\n")
        self.child.stdin.flush()
        answer: object = json.loads(self.child.stdout.readline())
        return answer


@contextmanager
def read_window(folder: Path, vault: Path) -> Iterator[ScreenReader]:
    """Start a screen, a bus and the program on a vault, and read it; everything ends with the block."""
    with ExitStack() as ending:
        around = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": "*=false",
        }
        screen = begun(ending, around, "Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
        around["DISPLAY"] = f":{first_line(screen)}"
        bus = begun(ending, around, "dbus-daemon", "--session", "--nofork", "--print-address")
        around["DBUS_SESSION_BUS_ADDRESS"] = first_line(bus)
        manager = begun(ending, around, "openbox", "--sm-disable", "--startup", "echo ready")
        assert manager.stdout is not None
        assert "ready\n" in iter(manager.stdout.readline, "")
        child = begun(ending, around, PYTHON, str(HERE / "screen_reader_child.py"))
        assert json.loads(first_line(child)) == {"is_ready": True}
        begun(ending, around, sys.executable, "-m", "ui", "--data", str(vault))
        yield ScreenReader(child)


def begun(ending: ExitStack, around: dict[str, str], *command: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        command, env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    ending.callback(process.communicate)
    ending.callback(process.terminate)
    return process


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()
