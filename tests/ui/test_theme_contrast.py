from itertools import product

import pytest

from ui.theme.tokens import COLOURS, CONTRAST, THEMES, Tokens

GROUNDS = ("page", "panel", "field", "why", "chosen")
STATES = ("waiting", "received", "sending", "needs", "chip")
TEXTS = [
    *product(("ink", "quiet", "placeholder", "link", "needs", "received", "sending", "waiting"), GROUNDS),
    *product(("button_text",), ("page", "panel")),
    *((state, f"{state}_fill") for state in STATES),
    *product(("ink", "link"), [f"{state}_fill" for state in STATES]),
    *product(("primary_text",), ("primary", "primary_edge")),
    *product(("ink", "quiet"), ("offline", "online")),
    ("rail_text", "rail"),
    ("rail_quiet", "rail"),
    ("badge_text", "badge"),
    ("person_text", "person"),
]
EDGES = [
    *product(("edge", "field_edge", "primary", "needs"), ("page", "panel", "field")),
    ("focus", "focus_edge"),
    ("primary", "track"),
    ("primary", "chosen"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    dark, light = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out_from_its_ground(name: str) -> None:
    faint = {pair: contrast(THEMES[name], *pair) for pair in TEXTS if contrast(THEMES[name], *pair) < 4.5}
    assert faint == {}


@pytest.mark.parametrize("name", THEMES)
def test_every_control_has_an_edge_that_shows(name: str) -> None:
    faint = {pair: contrast(THEMES[name], *pair) for pair in EDGES if contrast(THEMES[name], *pair) < 3}
    assert faint == {}


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_ring_shows_on_every_ground_by_one_of_its_bands(name: str) -> None:
    grounds = (*GROUNDS, "primary", "rail", "person", "offline")
    lost = [
        ground
        for ground in grounds
        if max(contrast(THEMES[name], band, ground) for band in ("focus", "focus_edge")) < 3
    ]
    assert lost == []


def test_high_contrast_knows_four_colours() -> None:
    assert {getattr(CONTRAST, name) for name in COLOURS} == {"#000000", "#ffffff", "#ffff00", "#00ffff"}
