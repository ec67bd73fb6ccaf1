"""How people and services are named in lists."""

import re
from collections.abc import Mapping
from typing import Final

_MARK: Final = re.compile(r" \((?=[^()]*[0-9])[0-9A-Z., #]+\)$")


def initials_of(name: str) -> str:
    """Return ``J. O.`` for Joseph Okafor: the first word's and the last word's; empty for no name.

    What tells the name apart from the same name of somebody else, ``(1951, NF3)``, stays behind the initials.
    """
    mark = _MARK.search(name)
    words = [word for word in _MARK.sub("", name).split() if any(sign.isalpha() for sign in word)]
    ends = words[:1] + words[1:][-1:]
    initials = " ".join(f"{next(sign for sign in word if sign.isalpha()).upper()}." for word in ends)
    return f"{initials}{mark[0]}" if mark and initials else initials


def title_of(titles: Mapping[tuple[str, str], str], service_id: str, version: str) -> str:
    """Return a form's title; that of another version once this one is not kept any more, or else its id."""
    kept = titles.get((service_id, version))
    others = (title for (known, _), title in titles.items() if known == service_id)
    return kept if kept is not None else next(others, service_id)
