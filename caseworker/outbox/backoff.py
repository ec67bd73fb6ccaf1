"""How long to wait before the next try."""

from collections.abc import Callable
from random import random


def retry_delay_s(
    attempts: int,
    *,
    base_s: float = 30.0,
    cap_s: float = 3600.0,
    draw: Callable[[], float] = random,
) -> float:
    """Choose a random wait that grows with every failed attempt, up to a ceiling.

    A whole library comes back on line at once when its router does, so the wait is spread over the full
    interval from zero instead of being the same for every desk.

    Args:
        attempts: failed attempts so far, at least 1.
        base_s: ceiling after the first failure, in seconds.
        cap_s: ceiling never exceeded, in seconds.
        draw: source of numbers in [0, 1); tests pass a constant.

    Returns:
        Seconds to wait, from 0 up to min(cap_s, base_s * 2 ** (attempts - 1)).

    Raises:
        ValueError: `attempts` is below 1.

    Source:
        "Full jitter" in M. Brooker, Exponential Backoff And Jitter (2015),
        https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
    """
    if attempts < 1:
        raise ValueError(f"attempts must be at least 1, got {attempts}")
    doublings = min(attempts - 1, 30)  # 2**30 is past any ceiling; keeps the power finite
    return draw() * min(cap_s, base_s * 2.0**doublings)
