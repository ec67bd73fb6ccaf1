import importlib
import pkgutil

import caseworker
import ui
from caseworker.base import CaseworkerError


def every_error() -> list[type[CaseworkerError]]:
    ours = (caseworker.__path__, "caseworker."), (ui.__path__, "ui.")
    for module in (found for path, prefix in ours for found in pkgutil.walk_packages(path, prefix)):
        if not module.name.endswith("__main__") and ".migrations." not in module.name:
            importlib.import_module(module.name)
    found, edge = [], [CaseworkerError]
    while edge:
        kind = edge.pop()
        found.append(kind)
        edge += kind.__subclasses__()
    return [kind for kind in found if kind.__module__.startswith(("caseworker.", "ui."))]


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in every_error()]
    assert len(codes) == len(set(codes)), sorted(c for c in codes if codes.count(c) > 1)


def test_every_error_says_what_happened_and_what_to_do() -> None:
    silent = [
        kind.__name__
        for kind in every_error()
        if not (kind.sentence.rstrip().endswith((".", "?")) and kind.next_step.rstrip().endswith((".", "?")))
    ]
    assert silent == []
