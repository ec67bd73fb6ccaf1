"""Modules that are loaded when they are first used, so that the program starts without what only some work needs.

The one way in which this house puts off an import; type checkers, and whoever reads, see the import itself:

    if TYPE_CHECKING:
        import segno
    else:
        segno = late("segno")

and, for a package of which a caller seldom needs everything:

    else:
        __getattr__ = late_names(__name__, rows=("RowList",), choices=("ChoiceList", "Option"))
"""

from collections.abc import Callable
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


def late_names(package: str, **names: tuple[str, ...]) -> Callable[[str], object]:
    """Return what a package answers with when a name is asked for that one of its modules has.

    Args:
        package: its full name.
        names: what each module, named without its package, has to offer.
    """
    homes = {name: f"{package}.{module}" for module, offered in names.items() for name in offered}

    def loaded(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(homes[name]), name)

    return loaded
