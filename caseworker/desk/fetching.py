"""Fetch the forms that an office offers and put them on offer at this desk."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from caseworker.base import CaseworkerError, Clock
from caseworker.catalogue import Origin, describe_service
from caseworker.connectors import AccountTrouble, NothingLeft, Unreadable
from caseworker.desk.keeping_entities import settle_lists
from caseworker.forms import FormRefused, HeldMedia, check_encryption, load_xform
from caseworker.store import Store

if TYPE_CHECKING:
    from caseworker.connectors.openrosa import FetchedForm, FormList, OfferedForm


class FormSource(Protocol):
    """An office that lists its forms and gives them out."""

    def offered_forms(self) -> "FormList":
        """Return the list."""
        ...

    def fetch(self, form: "OfferedForm") -> "FetchedForm":
        """Return one form with everything beside it."""
        ...

    def deleted_entities(self, integrity_url: str, ids: frozenset[str]) -> frozenset[str]:
        """Return those of `ids` that the office has deleted."""
        ...


@dataclass(frozen=True, slots=True)
class Unusable:
    """A form of the office that this desk cannot use, and why."""

    form_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of it."""

    new_or_changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    unusable: tuple[Unusable, ...]


def fetch_services(store: Store, office_id: str, source: FormSource, *, by: str, clock: Clock) -> Fetched:
    """Fetch every form that the office lists and put it on offer; one bad form holds up no other.

    A form that is missing from the list stays here: it may still be taken, and drafts need it.

    Raises:
        NothingLeft: the office cannot be reached; what was fetched before stays.
        AccountTrouble: the office does not know this desk.
        Unreadable: the list itself cannot be read.
    """
    listed = source.offered_forms()
    changed: list[str] = []
    unchanged: list[str] = []
    unusable = [Unusable("", fault) for fault in listed.faults]
    for offered in listed.forms:
        try:
            form = source.fetch(offered)
            is_new = _install(store, office_id, form, by=by, clock=clock)
            settle_lists(store, office_id, form.media, source)
        except FormRefused as error:
            first = next(iter(error.faults), None)
            unusable.append(Unusable(offered.form_id, first.sentence if first else "The form cannot be read."))
        except (NothingLeft, AccountTrouble):
            raise
        except CaseworkerError as error:
            unusable.append(Unusable(offered.form_id, f"{error.sentence} {error.next_step}"))
        else:
            (changed if is_new else unchanged).append(offered.form_id)
    return Fetched(tuple(changed), tuple(unchanged), tuple(unusable))


def _install(store: Store, office_id: str, form: "FetchedForm", *, by: str, clock: Clock) -> bool:
    """Check the form, then keep it; False when exactly this was here before."""
    now = clock.now()
    media = {file.name: file.data for file in form.media}
    definition = load_xform(form.xml, HeldMedia(media))
    if definition.form_id != form.offered.form_id:
        raise Unreadable(f"{form.offered.form_id}: the form says another id of itself")
    unsafe = check_encryption(definition)
    if unsafe:
        raise FormRefused(unsafe)
    service = describe_service(definition, form.xml, origin=Origin.OFFICE, at=now, office_id=office_id)
    with store.transaction() as tx:
        is_new = tx.services.install(service, form.xml, media)
        if is_new:
            tx.services.keep_definition(service.id, service.current.version, definition)
            facts = {"office": office_id, "version": form.offered.version, "sha256": service.current.sha256}
            tx.ledger.append("service.fetched", about=service.id, by=by, at=now, facts=facts)
    return is_new
