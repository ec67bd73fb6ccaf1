"""What a select offers now: its choices, filtered, in order, with their labels in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from caseworker.forms.definition.parts import Control, Itemset, Kind, Offer, StaticChoice, Text, no_attributes
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.texts import Wording
from caseworker.forms.xpath import Context, EvaluationError, Host


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as a person sees it."""

    value: str
    label: str
    media: Mapping[str, str] = field(default_factory=no_attributes)


class ChoiceLists:
    """Evaluates choices on demand and keeps them at their node until a change makes them stale."""

    def __init__(self, host: Host, wording: Wording) -> None:
        self._host = host
        self._wording = wording

    def offers(self, control: Control, node: InstanceNode) -> tuple[Offer, ...]:
        """Return what the control offers at `node`, in order; empty when its list cannot be evaluated."""
        if node.choices is None:
            node.choices = self._found(control, node)
        return node.choices

    def _found(self, control: Control, node: InstanceNode) -> tuple[Offer, ...]:
        if control.itemset is None:
            return tuple(Offer(choice.value, choice) for choice in control.choices)
        try:
            items = control.itemset.nodeset.as_nodes(Context(node, self._host))
        except EvaluationError:
            return ()
        value = control.itemset.value
        offers = []
        for item in items:
            text = value.as_string(Context(item, self._host, current=node))
            if text != "":
                offers.append(Offer(text, item))
        return tuple(offers)

    def kept(self, control: Control, node: InstanceNode, text: str) -> str:
        """Return what of an answer the control offers, each value once."""
        values = {offer.value for offer in self.offers(control, node)}
        if control.kind is Kind.SELECT_ONE:
            return text if text in values else ""
        return " ".join(dict.fromkeys(token for token in text.split() if token in values))

    def choices(self, control: Control, node: InstanceNode, language: str) -> tuple[Choice, ...]:
        """Return the choices with labels and media in a language."""
        return tuple(self._choice(control, node, offer, language) for offer in self.offers(control, node))

    def label(self, control: Control, node: InstanceNode, value: str, language: str) -> str:
        """Return the label of one value, or an empty string when it is not offered."""
        offer = next((offer for offer in self.offers(control, node) if offer.value == value), None)
        return self._choice(control, node, offer, language).label if offer is not None else ""

    def _choice(self, control: Control, node: InstanceNode, offer: Offer, language: str) -> Choice:
        if isinstance(offer.source, StaticChoice):
            text = offer.source.label
            label = self._wording.text(text, node, language)
            return Choice(offer.value, label or "", self._wording.media(text, node, language))
        return self._listed(control.itemset, node, offer, language)

    def _listed(self, itemset: Itemset | None, node: InstanceNode, offer: Offer, language: str) -> Choice:
        if itemset is None or isinstance(offer.source, StaticChoice):
            return Choice(offer.value, offer.value)
        context = Context(offer.source, self._host, current=node)
        if itemset.label_itext_id is not None:
            text = Text(itext_id=itemset.label_itext_id.as_string(context))
            label = self._wording.text(text, node, language) or ""
            return Choice(offer.value, label, self._wording.media(text, node, language))
        return Choice(offer.value, itemset.label.as_string(context) if itemset.label is not None else offer.value)
