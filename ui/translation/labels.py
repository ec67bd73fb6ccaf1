"""How a language is called where one is chosen: by its own name, and whether its words were checked."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

_TAG: Final = re.compile(r"\s*\([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*\)\s*$")


def language_label(name: str, *, is_unchecked: bool) -> str:
    """Return what stands where a language is chosen.

    Args:
        name: such as ``Cymraeg``, or as a form has it, ``Cymraeg (cy)``.
        is_unchecked: whether no native reader has checked its words yet (`ServiceCard.is_unreviewed`).
    """
    shown = _TAG.sub("", name) or name
    if not is_unchecked:
        return shown
    return QCoreApplication.translate("Language", "{name} – not yet checked by a native reader").format(name=shown)
