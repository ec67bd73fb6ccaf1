"""Making many objects that stay: the garbage collector waits meanwhile, as it would look at all of them in vain."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_waits() -> Iterator[None]:
    """Hold cyclic garbage collection back within a `with`; where it is off already, it stays off."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
