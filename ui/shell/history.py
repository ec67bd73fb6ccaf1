"""Where the window has been, so that Back returns there; nobody’s pages outlive their bar. No Qt."""

from dataclasses import fields
from typing import Final, get_args

from ui.navigation import (
    ChangePersonPlace,
    ChooseServicePlace,
    DeskPlace,
    InterviewPlace,
    NewPersonPlace,
    PermissionPlace,
    PersonPlace,
    Place,
    PromisePlace,
    ReadBackPlace,
    SavedPlace,
    StopPlace,
    TriedPlace,
    TryPlace,
)

_ABOUT_SOMEBODY: Final = (
    ChangePersonPlace,
    ChooseServicePlace,
    InterviewPlace,
    PermissionPlace,
    PersonPlace,
    PromisePlace,
    ReadBackPlace,
    SavedPlace,
    StopPlace,
    TriedPlace,
    TryPlace,
)
_NOT_KEPT: Final = (NewPersonPlace, TryPlace, TriedPlace)
"""What was typed there is in no record yet, or never will be."""
_DEPTH: Final = 50


class History:
    """The way here: the place now, and those before it."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._here: Place | None = None

    @property
    def here(self) -> Place | None:
        """The place that is shown; None before the first."""
        return self._here

    def go(self, place: Place) -> None:
        """Come to a place; going where the window is already adds nothing to the way back."""
        if self._here is not None and self._here != place:
            self._before = [*self._before[-_DEPTH:], self._here]
        self._here = place

    def back(self) -> Place | None:
        """Return to the place before, and say which it is; None where there is none."""
        if not self._before:
            return None
        self._here = self._before.pop()
        return self._here

    def came_through(self, kind: type[Place]) -> bool:
        """Say whether a page of that kind is on the way here, after the last visit to the desk."""
        for place in reversed(self._before):
            if isinstance(place, kind):
                return True
            if isinstance(place, DeskPlace):
                return False
        return False

    def forget_people(self) -> None:
        """Drop every place that is about somebody: Back never leads to a person whose bar is gone."""
        self._before = [place for place in self._before if not is_about_somebody(place)]
        if self._here is not None and is_about_somebody(self._here):
            self._here = None


def is_about_somebody(place: Place) -> bool:
    """Say whether a place shows one citizen."""
    return isinstance(place, _ABOUT_SOMEBODY)


def facts_of(place: Place) -> dict[str, str]:
    """Return a place as the vault keeps it: its kind and ids, nothing that a person typed."""
    if isinstance(place, _NOT_KEPT):
        return {"place": DeskPlace.__name__}
    facts = {field.name: getattr(place, field.name) for field in fields(place)}
    return {"place": type(place).__name__, **{name: str(value) for name, value in facts.items() if value is not None}}


def place_from(facts: dict[str, str]) -> Place | None:
    """Read a place back; None where it is not one of this version of the program."""
    kinds: dict[str, type[Place]] = {kind.__name__: kind for kind in get_args(Place)}
    kind = kinds.get(facts.get("place", ""))
    if kind is None:
        return None
    if kind is ChooseServicePlace:
        return ChooseServicePlace(facts.get("person_id"))
    try:
        return kind(**{name: value for name, value in facts.items() if name != "place"})
    except TypeError:
        return None
