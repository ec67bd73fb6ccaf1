from collections.abc import Callable
from typing import get_args

from caseworker.base import new_id
from caseworker.casework import Citizen
from desk_scene import Scene
from ui.navigation import (
    ActingPlace,
    BringPlace,
    ChangePersonPlace,
    ChooseServicePlace,
    InterviewPlace,
    PermissionPlace,
    PersonPlace,
    Place,
    PromisePlace,
    ReadBackPlace,
    SamePersonPlace,
    SavedPlace,
    ServicePlace,
    SettingsPlace,
    StopPlace,
    TriedPlace,
    TryPlace,
)
from ui.settings.section import Section

PLACES: tuple[type[Place] | Section, ...] = (*get_args(Place), *Section)
"""Everywhere the window can be."""


def somebody_alike(scene: Scene) -> Citizen:
    """Put somebody else on record who looks like the person of the scene."""
    other = Citizen(new_id(), "Josef Okafor", phone="01632 960 777")
    with scene.desk.store.transaction() as tx:
        tx.people.add(other, at=scene.desk.clock.now())
    return other


def place_of(kind: type[Place] | Section, scene: Scene) -> Place:
    """A place of this kind, about somebody or something of the scene."""
    if isinstance(kind, Section):
        return SettingsPlace(kind.value)
    about: dict[type[Place], Callable[[], Place]] = {
        PersonPlace: lambda: PersonPlace(scene.citizen.id),
        ChangePersonPlace: lambda: ChangePersonPlace(scene.citizen.id),
        SamePersonPlace: lambda: SamePersonPlace(scene.citizen.id, somebody_alike(scene).id),
        ActingPlace: lambda: ActingPlace(scene.citizen.id),
        ChooseServicePlace: lambda: ChooseServicePlace(scene.citizen.id),
        ServicePlace: lambda: ServicePlace("blue_badge"),
        PermissionPlace: lambda: PermissionPlace("blue_badge", scene.citizen.id),
        InterviewPlace: lambda: InterviewPlace(scene.begin().draft.id),
        ReadBackPlace: lambda: ReadBackPlace(scene.filled().draft.id),
        SavedPlace: lambda: SavedPlace(scene.queued().id),
        PromisePlace: lambda: PromisePlace(case_id=scene.case().id),
        BringPlace: lambda: BringPlace("blue_badge"),
        StopPlace: lambda: StopPlace(scene.begin().draft.id),
        TryPlace: lambda: TryPlace("0" * 32),
        TriedPlace: lambda: TriedPlace("0" * 32),
    }
    return about.get(kind, kind)()


def name_of(kind: type[Place] | Section) -> str:
    """A kind of place as the id of a test."""
    return kind.value if isinstance(kind, Section) else kind.__name__
