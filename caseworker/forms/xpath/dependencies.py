"""What the value of an expression rests on, so that it is evaluated again when, and only when, that changes."""

from dataclasses import dataclass, field

from caseworker.forms.xpath.host import Path


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Everything an expression reads.

    Attributes:
        paths: places in the primary instance, predicates stripped and their own paths included. A path
            through a repeat means any or all of its instances, so adding or removing one counts as a change.
        instances: ids of the secondary instances read.
        own_value: the expression reads the node it belongs to by `once()`, which is no cycle.
        uses_time: `now()` or `today()` is called.
        uses_chance: `random()`, `uuid()` or an unseeded `randomize()` is called.
        uses_position: `position()` is called, so adding or removing a repeat's instance counts as a change.
        uses_language: the result is in the active language (`jr:itext`, `jr:choice-name`, month names).
    """

    paths: frozenset[Path] = field(default_factory=frozenset)
    instances: frozenset[str] = field(default_factory=frozenset)
    own_value: bool = False
    uses_time: bool = False
    uses_chance: bool = False
    uses_position: bool = False
    uses_language: bool = False
