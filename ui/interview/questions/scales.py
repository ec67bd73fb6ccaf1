"""The steps of a range, as the form gives them; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

_MOST_STEPS: Final = 100_000


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale from one number to another; it may run downwards."""

    start: Decimal
    end: Decimal
    step: Decimal
    is_whole: bool

    @property
    def steps(self) -> int:
        """How many steps lie between start and end."""
        return int(abs(self.end - self.start) / self.step)

    @property
    def least(self) -> str:
        """The smaller end."""
        return self._text(min(self.start, self.end))

    @property
    def most(self) -> str:
        """The larger end."""
        return self._text(max(self.start, self.end))

    def at(self, position: int) -> str:
        """Return the value after so many steps from the start."""
        sign = 1 if self.end >= self.start else -1
        return self._text(self.start + sign * self.step * position)

    def position(self, value: str) -> int | None:
        """Return how many steps from the start a value lies; None where it lies on none."""
        try:
            away = abs(Decimal(value) - self.start)
            inside = min(self.start, self.end) <= Decimal(value) <= max(self.start, self.end)
        except InvalidOperation:
            return None
        return int(away / self.step) if inside and away % self.step == 0 else None

    def values(self) -> tuple[str, ...]:
        """Return every value of the scale."""
        return tuple(self.at(position) for position in range(self.steps + 1))

    def _text(self, number: Decimal) -> str:
        plain = format(number, "f")
        short = plain.rstrip("0").rstrip(".") if "." in plain else plain
        return short if self.is_whole or "." in short else f"{short}.0"


def scale_of(attributes: Mapping[str, str], *, whole: bool) -> Scale | None:
    """Read a scale; None where the form gives no sound one."""
    try:
        start, end, step = (
            Decimal(attributes.get(name, default)) for name, default in (("start", "1"), ("end", "10"), ("step", "1"))
        )
    except InvalidOperation:
        return None
    if not all(number.is_finite() for number in (start, end, step)) or step == 0 or start == end:
        return None
    scale = Scale(start, end, abs(step), whole)
    return scale if 1 <= scale.steps <= _MOST_STEPS else None
