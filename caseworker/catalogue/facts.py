"""The facts of a service card: hidden values of the group `service_card`, which programs count with."""

from collections.abc import Mapping
from typing import Final

from caseworker.forms import FormDefinition

SERVICE_CARD: Final = "service_card"


def card_ref(definition: FormDefinition, name: str = "") -> str:
    """Return the reference of the group `service_card`, or of something in it."""
    group = f"{definition.nodes[0].ref}/{SERVICE_CARD}"
    return f"{group}/{name}" if name else group


def read_facts(definition: FormDefinition) -> Mapping[str, str]:
    """Return what the form fixes in its service card, by name; empty for a form without one."""
    group = definition.by_ref.get(card_ref(definition))
    if group is None:
        return {}
    seed = next(seed for seed in definition.seed.children if seed.node == group.index)
    return {definition.nodes[child.node].name: child.text.strip() for child in seed.children}
