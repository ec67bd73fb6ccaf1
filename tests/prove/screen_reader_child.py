"""Reads a window as a screen reader does, through AT-SPI alone. Run by a Python that has `gi`, on a bus of its own.

Each line of JSON on the standard input is an order, and is answered by one line: {"see": ""} tells what is shown and
what was heard since; {"press": [role, name]}, {"write": [role, name, text]} and {"key": name} do what a screen reader
can do for somebody, and tell whether it was done.
"""

import json
import sys
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HEARD = (
    "object:active-descendant-changed",
    "object:announcement",
    "object:state-changed:checked",
    "object:state-changed:focused",
    "window:activate",
)
KEYS = {"Return": 0xFF0D, "Down": 0xFF54, "Tab": 0xFF09, "space": 0x20}
LAYOUT_ONLY = {"filler", "layered pane", "panel", "scroll bar", "viewport"}


class Reader:
    """Keeps what was heard, and does one order at a time."""

    def __init__(self) -> None:
        self.loop = GLib.MainLoop()
        self.heard: list[list[str]] = []
        self.acts: dict[str, Callable[..., object]] = {"see": self.see, "press": press, "write": write, "key": key}
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in HEARD:
            self.listener.register(kind)
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, self.obey)
        tell({"is_ready": True})

    def hear(self, event: Atspi.Event) -> None:
        kind = event.type.removeprefix("object:").removeprefix("state-changed:")
        try:
            said = event.any_data if kind == "announcement" else event.source.get_name()
            if kind == "announcement" or event.detail1:
                self.heard.append([kind, event.source.get_role_name(), str(said)])
        except GLib.Error:
            return  # it is gone already

    def obey(self, *_: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            self.loop.quit()
            return False
        for act, wanted in json.loads(line).items():
            tell(self.acts[act](wanted))
        return True

    def see(self, _: str) -> dict[str, object]:
        heard, self.heard = self.heard, []
        return {"shown": [told for _, told in shown()], "heard": heard}


def tell(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def shown() -> Iterator[tuple[Atspi.Accessible, dict[str, object]]]:
    """Everything that is on the screen, in the order of reading; what only holds other things, where it has a name."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        program.set_cache_mask(Atspi.Cache.NONE)
        for window in children_of(program):
            yield from below(window)


def below(thing: Atspi.Accessible) -> Iterator[tuple[Atspi.Accessible, dict[str, object]]]:
    try:
        states = [state.value_nick for state in thing.get_state_set().get_states()]
        if "showing" not in states:
            return
        role, name = thing.get_role_name(), thing.get_name()
        if name or role not in LAYOUT_ONLY:
            yield thing, told_of(thing, role, name, states)
        yield from (told for child in children_of(thing) for told in below(child))
    except GLib.Error:
        return  # it went while it was read


def told_of(thing: Atspi.Accessible, role: str, name: str, states: list[str]) -> dict[str, object]:
    text = Atspi.Text.get_text(thing, 0, -1) if role == "text" else ""
    if role == "combo box":
        name, text = label_of(thing) or name, name  # Qt names it by what is chosen
    return {"role": role, "name": name, "description": thing.get_description(), "states": states, "text": text}


def label_of(thing: Atspi.Accessible) -> str:
    labels = (one for one in thing.get_relation_set() if one.get_relation_type() is Atspi.RelationType.LABELLED_BY)
    return next((one.get_target(0).get_name() for one in labels), "")


def children_of(thing: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield child


def found(role: str, name: str) -> Atspi.Accessible | None:
    """The first thing of a role whose name begins so."""
    return next((thing for thing, told in shown() if told["role"] == role and str(told["name"]).startswith(name)), None)


def press(wanted: list[str]) -> bool:
    thing = found(*wanted)
    return thing is not None and thing.get_n_actions() > 0 and Atspi.Action.do_action(thing, 0)


def write(wanted: list[str]) -> bool:
    role, name, text = wanted
    thing = found(role, name)
    return thing is not None and Atspi.EditableText.set_text_contents(thing, text)


def key(name: str) -> bool:
    return Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)


if __name__ == "__main__":
    Atspi.init()
    Reader().loop.run()
