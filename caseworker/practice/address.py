"""Where the practice office of this computer is found."""

from typing import Final

PRACTICE_PORT: Final = 8461
PRACTICE_TOKEN: Final = "practice" * 8
"""Known to everyone: the practice office hears this computer alone, and nothing in it is real."""


def practice_link(port: int = PRACTICE_PORT, token: str = PRACTICE_TOKEN) -> str:
    """Return the app user's link of a practice office on this computer."""
    return f"http://127.0.0.1:{port}/v1/key/{token}/projects/1"
