"""Every colour and measure of the look, in one place, for three themes; nothing else names a colour or a size."""

from dataclasses import dataclass, fields
from enum import IntEnum
from typing import Final


class Size(IntEnum):
    """Height of type in pixels, before scaling."""

    KEY = 13
    SMALL = 14
    BODY = 17
    LEAD = 19
    TITLE = 24
    PAGE = 32


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as `#rrggbb`."""

    ink: str
    quiet: str
    placeholder: str
    page: str
    panel: str
    line: str
    rule: str
    edge: str
    field: str
    field_edge: str
    rail: str
    rail_text: str
    rail_quiet: str
    badge: str
    badge_text: str
    person: str
    person_text: str
    offline: str
    offline_line: str
    online: str
    online_line: str
    why: str
    why_line: str
    primary: str
    primary_edge: str
    primary_text: str
    button_text: str
    link: str
    focus: str
    focus_edge: str
    waiting: str
    waiting_fill: str
    received: str
    received_fill: str
    sending: str
    sending_fill: str
    needs: str
    needs_fill: str
    chip: str
    chip_fill: str
    track: str
    chosen: str
    is_light: bool
    is_outlined: bool
    """Whether every surface needs an edge because fills say nothing."""


LIGHT: Final = Tokens(
    ink="#1b1f23",
    quiet="#4b5358",
    placeholder="#5d676b",
    page="#f5f6f4",
    panel="#ffffff",
    line="#d3d8d6",
    rule="#e1e5e3",
    edge="#7d8a8c",
    field="#ffffff",
    field_edge="#1b1f23",
    rail="#0f3d3e",
    rail_text="#e8f0ee",
    rail_quiet="#b9d0cc",
    badge="#f3c24b",
    badge_text="#1b1f23",
    person="#16324f",
    person_text="#d7e3ee",
    offline="#fff6dd",
    offline_line="#ead9a3",
    online="#e6f2ea",
    online_line="#bcdcc8",
    why="#eef4f3",
    why_line="#c5d6d3",
    primary="#0b6b5d",
    primary_edge="#064a41",
    primary_text="#ffffff",
    button_text="#0f3d3e",
    link="#0b5c8a",
    focus="#ffdd00",
    focus_edge="#1b1f23",
    waiting="#5c4300",
    waiting_fill="#fdeec6",
    received="#0a4a27",
    received_fill="#d5ecdd",
    sending="#0b3c66",
    sending_fill="#d9e8f5",
    needs="#7a1608",
    needs_fill="#f9dcd7",
    chip="#3a4146",
    chip_fill="#e6e9e8",
    track="#dfe3e2",
    chosen="#eef4f3",
    is_light=True,
    is_outlined=False,
)

DARK: Final = Tokens(
    ink="#eef1f0",
    quiet="#b4bdc1",
    placeholder="#a0abaf",
    page="#14181a",
    panel="#1e2426",
    line="#3c4548",
    rule="#30383b",
    edge="#859296",
    field="#14181a",
    field_edge="#eef1f0",
    rail="#0a2526",
    rail_text="#dbe8e5",
    rail_quiet="#a3bcb7",
    badge="#f3c24b",
    badge_text="#1b1f23",
    person="#1d3b5a",
    person_text="#d7e3ee",
    offline="#352b10",
    offline_line="#6a5620",
    online="#12301f",
    online_line="#2c5a3f",
    why="#1b2a29",
    why_line="#35504c",
    primary="#2fa08d",
    primary_edge="#64cbb9",
    primary_text="#06201c",
    button_text="#eef1f0",
    link="#7cc4ee",
    focus="#ffdd00",
    focus_edge="#1b1f23",
    waiting="#ffdc8a",
    waiting_fill="#40330f",
    received="#9fe0b8",
    received_fill="#123a24",
    sending="#a9d2f7",
    sending_fill="#14344f",
    needs="#ffb4a6",
    needs_fill="#4d1b14",
    chip="#d5dbdd",
    chip_fill="#343b3e",
    track="#3c4548",
    chosen="#1b2a29",
    is_light=False,
    is_outlined=False,
)

CONTRAST: Final = Tokens(
    ink="#ffffff",
    quiet="#ffffff",
    placeholder="#ffffff",
    page="#000000",
    panel="#000000",
    line="#ffffff",
    rule="#ffffff",
    edge="#ffffff",
    field="#000000",
    field_edge="#ffffff",
    rail="#000000",
    rail_text="#ffffff",
    rail_quiet="#ffffff",
    badge="#ffff00",
    badge_text="#000000",
    person="#000000",
    person_text="#ffffff",
    offline="#000000",
    offline_line="#ffffff",
    online="#000000",
    online_line="#ffffff",
    why="#000000",
    why_line="#00ffff",
    primary="#ffff00",
    primary_edge="#ffffff",
    primary_text="#000000",
    button_text="#ffffff",
    link="#00ffff",
    focus="#ffff00",
    focus_edge="#000000",
    waiting="#ffff00",
    waiting_fill="#000000",
    received="#00ffff",
    received_fill="#000000",
    sending="#00ffff",
    sending_fill="#000000",
    needs="#ffff00",
    needs_fill="#000000",
    chip="#ffffff",
    chip_fill="#000000",
    track="#000000",
    chosen="#000000",
    is_light=False,
    is_outlined=True,
)

THEMES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
COLOURS: Final = tuple(field.name for field in fields(Tokens) if not field.name.startswith("is_"))
LINE_HEIGHT: Final = 1.45
HEADING_HEIGHT: Final = 1.2
FIELD_RADIUS: Final = 4
BUTTON_RADIUS: Final = 6
CARD_RADIUS: Final = 8
LOWER_EDGE: Final = 3
