"""What a select offers now: its choices, filtered, in order, with their labels in a language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from msgspec import Struct

from caseworker.forms.collector import collector_waits
from caseworker.forms.definition.lists import RowNode, Table
from caseworker.forms.definition.parts import (
    NO_ATTRIBUTES,
    Control,
    Itemset,
    Kind,
    Offer,
    Search,
    StaticChoice,
    Text,
)
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.searching import IMAGES, cell_of, is_fixed, label_of, rows_found
from caseworker.forms.texts import Wording
from caseworker.forms.xpath import Context, EvaluationError, Host, Node

LONG: Final = 200
"""So many choices are not made anew each time they are looked at, where their labels cannot change."""


class Choice(Struct, frozen=True, gc=False):
    """One choice as a person sees it."""

    value: str
    label: str
    media: Mapping[str, str] = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True)
class _Shown:
    """The choices of a long list as they were made for its offers in a language."""

    offers: tuple[Offer, ...]
    language: str
    choices: tuple[Choice, ...]


class ChoiceLists:
    """Evaluates choices on demand and keeps them at their node until a change makes them stale."""

    def __init__(self, host: Host, wording: Wording) -> None:
        self._host = host
        self._wording = wording
        self._shown: dict[int, _Shown] = {}

    def offers(self, control: Control, node: InstanceNode) -> tuple[Offer, ...]:
        """Return what the control offers at `node`, in order; empty when its list cannot be evaluated."""
        if node.choices is None:
            node.choices = self._found(control, node)
        return node.choices

    def _found(self, control: Control, node: InstanceNode) -> tuple[Offer, ...]:
        if control.search is not None:
            return tuple(self._searched(control, control.search, node))
        if control.itemset is None:
            return tuple(Offer(choice.value, choice) for choice in control.choices)
        try:
            with collector_waits():
                return tuple(self._listed_offers(control.itemset, node))
        except EvaluationError:
            return ()

    def _listed_offers(self, itemset: Itemset, node: InstanceNode) -> Iterator[Offer]:
        items = itemset.nodeset.as_nodes(Context(node, self._host))
        context = Context(node, self._host)  # one for all items: nothing keeps it
        for item in items:
            context.node = item
            text = itemset.value.as_string(context)
            if text != "":
                yield Offer(text, item)

    def _searched(self, control: Control, search: Search, node: InstanceNode) -> Iterator[Offer]:
        """Give the choices that stand as they are, and for each other one the rows of the file."""
        table = self._host.instance(search.file)
        for choice in control.choices:
            if is_fixed(choice) or not isinstance(table, Table):
                yield Offer(choice.value, choice)
                continue
            try:
                found = rows_found(search, table, choice.value, Context(node, self._host))
            except EvaluationError:
                continue
            for value, row in found.items():
                yield Offer(value, row, choice)

    def kept(self, control: Control, node: InstanceNode, text: str) -> str:
        """Return what of an answer the control offers, each value once."""
        values = {offer.value for offer in self.offers(control, node)}
        if control.kind is Kind.SELECT_ONE:
            return text if text in values else ""
        return " ".join(dict.fromkeys(token for token in text.split() if token in values))

    def choices(self, control: Control, node: InstanceNode, language: str) -> tuple[Choice, ...]:
        """Return the choices with labels and media in a language."""
        offers = self.offers(control, node)
        if len(offers) < LONG or not _never_changes(control, offers):
            return tuple(self._choice(control, node, offer, language) for offer in offers)
        shown = self._shown.get(id(node))
        if shown is None or shown.offers is not offers or shown.language != language:
            with collector_waits():
                made = tuple([self._choice(control, node, offer, language) for offer in offers])
            shown = self._shown[id(node)] = _Shown(offers, language, made)
        return shown.choices

    def label(self, control: Control, node: InstanceNode, value: str, language: str) -> str:
        """Return the label of one value, or an empty string when it is not offered."""
        offer = next((offer for offer in self.offers(control, node) if offer.value == value), None)
        return self._choice(control, node, offer, language).label if offer is not None else ""

    def _choice(self, control: Control, node: InstanceNode, offer: Offer, language: str) -> Choice:
        if isinstance(offer.source, StaticChoice):
            text = offer.source.label
            label = self._wording.text(text, node, language)
            return Choice(offer.value, label or "", self._wording.media(text, node, language))
        if offer.found_by is not None and isinstance(offer.source, RowNode):
            return self._searched_choice(offer.value, offer.source, offer.found_by, node, language)
        return self._listed(control.itemset, node, offer, language)

    def _listed(self, itemset: Itemset | None, node: InstanceNode, offer: Offer, language: str) -> Choice:
        if itemset is None or isinstance(offer.source, StaticChoice):
            return Choice(offer.value, offer.value)
        context = Context(offer.source, self._host, current=node)
        if itemset.label_itext_id is not None:
            text = Text(itext_id=itemset.label_itext_id.as_string(context))
            label = self._wording.text(text, node, language) or ""
            return Choice(offer.value, label, self._wording.media(text, node, language))
        label = itemset.label.as_string(context) if itemset.label is not None else offer.value
        return Choice(offer.value, label or self._translated(offer.source, language))

    def _searched_choice(
        self, value: str, row: RowNode, names: StaticChoice, node: InstanceNode, language: str
    ) -> Choice:
        """Return a row as a choice; the label of the choice that found it names the columns to show."""
        columns = self._wording.text(names.label, node, language) or ""
        pictures = self._wording.media(names.label, node, language).get("image", "").removeprefix(IMAGES)
        image = cell_of(row, pictures) if pictures else ""
        media = {"image": f"{IMAGES}{image}"} if image else NO_ATTRIBUTES
        return Choice(value, label_of(row, names.value, columns) or value, media)

    @staticmethod
    def _translated(item: Node, language: str) -> str:
        """Return the label of a row of `itemsets.csv`, which has a column for each language."""
        found = item.named(f"label::{language}")
        return str(found[0].value()) if found else ""


def _never_changes(control: Control, offers: tuple[Offer, ...]) -> bool:
    """Say whether the labels come from a list rather than from answers or translations."""
    in_items = control.itemset is not None and control.itemset.labels_stand_in_items
    return in_items and not isinstance(offers[0].source, InstanceNode)
