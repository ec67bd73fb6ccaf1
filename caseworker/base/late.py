"""Modules that are loaded when they are first used, so that the program starts without what only some work needs.

The one way in which this house puts off an import; type checkers, and whoever reads, see the import itself:

    if TYPE_CHECKING:
        import segno
    else:
        segno = late("segno")
"""

from importlib import import_module


class LateModule:
    """Stands for a module and loads it when something of it is asked for; safe from any thread."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> object:
        """Return what the module calls so."""
        return getattr(import_module(self._name), attribute)


def late(name: str) -> LateModule:
    """Return a stand-in for the module with that full name."""
    return LateModule(name)
