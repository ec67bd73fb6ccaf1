"""The services on offer as lists show them: each with its card and the office that receives it; no Qt."""

from dataclasses import dataclass

from caseworker.catalogue import Service, ServiceCard, missing_parts
from caseworker.connectors import Office
from caseworker.desk import language_tag
from caseworker.store import Store


@dataclass(frozen=True, slots=True)
class Offered:
    """One service on offer."""

    service: Service
    office_name: str
    """Who receives it; empty while no office was chosen."""

    @property
    def title(self) -> str:
        """Return what it is called."""
        return self.service.current.title

    @property
    def is_ready(self) -> bool:
        """Say whether it can be begun: there is an office, and a citizen can be told all they have to be told."""
        card = self.service.current.card()
        return bool(self.office_name) and card is not None and not missing_parts(card)

    def card(self, tag: str) -> ServiceCard | None:
        """Return its card in the language with that tag, else in its own."""
        cards = self.service.current.cards
        return next((card for card in cards if language_tag(card.language) == tag), self.service.current.card())


def services_on_offer(store: Store) -> tuple[Offered, ...]:
    """Read every service, by title."""
    with store.reading() as tx:
        names = {office.id: office.name for office in tx.offices.everyone()}
        return tuple(Offered(one, names.get(one.office_id, "")) for one in tx.services.all())


def one_on_offer(store: Store, service_id: str) -> tuple[Offered, tuple[Office, ...]]:
    """Read one service, and the offices that could receive it.

    Raises:
        NotFound: this desk does not offer it.
    """
    with store.reading() as tx:
        offices = tx.offices.everyone()
        service = tx.services.get(service_id)
    names = {office.id: office.name for office in offices}
    return Offered(service, names.get(service.office_id, "")), offices
