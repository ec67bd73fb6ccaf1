"""The recovery code that is printed at set-up: long enough to need no slowing, checked group by group."""

import secrets
from collections.abc import Callable
from typing import Final

from caseworker.accounts.errors import WrongRecoveryCode

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXY"  # 31 signs, a prime, none easily misread
_LOOKALIKES: Final = str.maketrans("ILO", "110")
_GROUPS: Final = 7
_GROUP: Final = 5


def new_recovery_code(draw: Callable[[str], str] = secrets.choice) -> str:
    """Return a new code: seven groups of five, such as ``7F3K9-…``; 28 random signs are 138 bits.

    The last sign of each group checks the group and its place, so one mistyped sign, two swapped signs or two
    swapped groups are noticed, and in which group.
    """
    bodies = ("".join(draw(_SIGNS) for _ in range(_GROUP - 1)) for _ in range(_GROUPS))
    return "-".join(body + _check(place, body) for place, body in enumerate(bodies))


def read_recovery_code(typed: str) -> str:
    """Return the code that was typed; capitals, spaces and hyphens do not matter, I and L are 1, O is 0.

    Raises:
        WrongRecoveryCode: it cannot be a code; the sentence names the first wrong group.
    """
    squeezed = "".join(typed.upper().split()).replace("-", "").translate(_LOOKALIKES)
    groups = [squeezed[start : start + _GROUP] for start in range(0, len(squeezed), _GROUP)]
    for place, group in enumerate(groups[:_GROUPS]):
        if len(group) != _GROUP or not set(group) <= set(_SIGNS) or _check(place, group[:-1]) != group[-1]:
            raise WrongRecoveryCode(
                f"group {place + 1}", sentence=f"Group {place + 1} of the recovery code is mistyped. Nothing is lost."
            )
    if len(groups) != _GROUPS:
        raise WrongRecoveryCode(
            "length", sentence=f"A recovery code has {_GROUPS} groups of {_GROUP}. Nothing is lost."
        )
    return "-".join(groups)


def _check(place: int, body: str) -> str:
    """Weighted sum modulo 31; the place of the group is part of it."""
    total = place + 1 + sum((index + 2) * _SIGNS.index(sign) for index, sign in enumerate(body))
    return _SIGNS[total % len(_SIGNS)]
