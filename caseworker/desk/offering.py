"""Put services on offer: those that travel with the program, or one from a file that an office sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

from caseworker.base import CaseworkerError, Clock, resources_folder
from caseworker.catalogue import (
    Origin,
    Service,
    ServiceCard,
    check_service,
    check_shortfalls,
    describe_service,
    missing_parts,
)
from caseworker.forms import (
    Fault,
    FormDefinition,
    FormRefused,
    HeldMedia,
    LinePlaces,
    MediaSource,
    Places,
    Severity,
    check_encryption,
    check_form,
    convert_xlsform,
    load_xform,
)
from caseworker.store import Store

WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls"})


class FormHasFaults(CaseworkerError):
    """The form cannot be used; every fault is listed with its place."""

    code: ClassVar[str] = "service.faults"
    sentence: str = "This form has faults and was not added. Nothing was changed."
    next_step: str = "Put right what is listed, or send the list to the author of the form."

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(fault.code for fault in faults))
        self.faults = faults


class NoSuchService(CaseworkerError):
    """No service on offer, or more than one, is called so."""

    code: ClassVar[str] = "service.not-offered"
    sentence: str = "This desk does not offer a service of that name, or several offices have one."
    next_step: str = "Look for its whole name in the list of services."


class CardUnfinished(CaseworkerError):
    """A service card lacks something that a citizen has to be told."""

    code: ClassVar[str] = "service.card"
    sentence: str = "The service card is not complete. Nothing was changed."
    next_step: str = "Fill in every part of it."


class FileUnreadable(CaseworkerError):
    """A file cannot be opened."""

    code: ClassVar[str] = "file.unreadable"
    sentence: str = "The file cannot be opened."
    next_step: str = "Check where the file is and that you may open it."


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form read from a file: the XForm, the files beside it, what it means and what its author should know."""

    xform: bytes = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)
    definition: FormDefinition = field(repr=False)
    faults: tuple[Fault, ...]


def read_form(path: Path) -> ReadForm:
    """Read a form from an XLSForm workbook or an XForm, with the files that lie beside it.

    Raises:
        FileUnreadable: it cannot be opened.
        FormHasFaults: it cannot be used.
    """
    try:
        data = path.read_bytes()
        around = _files_beside(path)
    except OSError as error:
        raise FileUnreadable(type(error).__name__) from error
    told: tuple[Fault, ...] = ()
    places: Places | None = None
    if path.suffix.lower() in WORKBOOKS:
        converted = convert_xlsform(data, name=path.name)
        if any(fault.severity is Severity.ERROR for fault in converted.faults):
            raise FormHasFaults(converted.faults)
        data, told, places = converted.xml, converted.faults, converted.places
        if converted.itemsets:
            around["itemsets.csv"] = converted.itemsets
    media = HeldMedia(around)
    try:
        definition = load_xform(data, media)
    except FormRefused as refused:
        more = advice_on(refused.definition, media) if refused.definition is not None else ()
        raise FormHasFaults((*told, *_placed((*refused.faults, *more), data, places))) from refused
    found = _placed((*definition.faults, *advice_on(definition, media)), data, places)
    if any(fault.severity is Severity.ERROR for fault in found):
        raise FormHasFaults((*told, *found))
    return ReadForm(data, around, definition, (*told, *found))


def advice_on(definition: FormDefinition, media: MediaSource) -> tuple[Fault, ...]:
    """Return what the author should know beyond what loading tells: of the form, of the service, and of this desk."""
    return (
        *check_encryption(definition),
        *check_form(definition, media),
        *check_service(definition),
        *check_shortfalls(definition),
    )


def _placed(faults: tuple[Fault, ...], data: bytes, places: Places | None) -> tuple[Fault, ...]:
    """Return the faults with their places, each once."""
    if places is None:
        try:
            places = LinePlaces(data)
        except FormRefused:
            return faults
    return tuple(dict.fromkeys(map(places.placed, faults)))


def offer_form(
    store: Store, read: ReadForm, *, origin: Origin = Origin.FILE, office_id: str = "", by: str, clock: Clock
) -> Service:
    """Put a form on offer as the newest version of its service.

    Args:
        store: the vault.
        read: the form.
        origin: where it came from.
        office_id: the office that receives what is filled in; it may be chosen later.
        by: the adviser.
        clock: the time.

    Raises:
        VersionInUse: another form with this version is being filled in; nothing was changed.
    """
    now = clock.now()
    service = describe_service(read.definition, read.xform, origin=origin, at=now, office_id=office_id)
    with store.transaction() as tx:
        if tx.services.install(service, read.xform, read.media):
            tx.services.keep_definition(service.id, service.current.version, read.definition)
            facts = {"version": service.current.version, "sha256": service.current.sha256}
            tx.ledger.append("service.offered", about=service.id, by=by, at=now, facts=facts)
    return service


def give_card(store: Store, service_id: str, card: ServiceCard, *, by: str, clock: Clock) -> None:
    """Keep a service card that was given by hand for the version on offer, where the form carries none.

    Raises:
        NotFound: this desk does not offer the service.
        CardUnfinished: a part is missing; nothing was changed.
    """
    missing = missing_parts(card)
    if missing:
        raise CardUnfinished(", ".join(missing))
    with store.transaction() as tx:
        version = tx.services.get(service_id).current.version
        tx.services.give_card(service_id, version, card)
        facts = {"version": version}
        tx.ledger.append("service.card-given", about=service_id, by=by, at=clock.now(), facts=facts)


def choose_office(store: Store, service_id: str, office_id: str, *, by: str, clock: Clock) -> None:
    """Choose the office that receives what is filled in from now on.

    Raises:
        NotFound: this desk does not offer the service, or knows no such office.
    """
    with store.transaction() as tx:
        tx.offices.get(office_id)
        tx.services.send_to(service_id, office_id)
        facts = {"office": office_id}
        tx.ledger.append("service.office-chosen", about=service_id, by=by, at=clock.now(), facts=facts)


def named_service(offered: Iterable[Service], named: str) -> Service:
    """Return the service with that id, or the only one whose form is called so.

    Raises:
        NoSuchService: there is none, or several offices have one.
    """
    known = tuple(offered)
    fitting = [one for one in known if one.id == named] or [one for one in known if one.form_id == named]
    if len(fitting) != 1:
        raise NoSuchService(f"{len(fitting)} fit")
    return fitting[0]


def sample_forms() -> tuple[ReadForm, ...]:
    """Read the sample services that travel with the program."""
    return tuple(read_form(path) for path in sorted((resources_folder() / "services").glob("*.xlsx")))


def _files_beside(path: Path) -> dict[str, bytes]:
    """Return the media of a form: the files in the folder named after it, as pyxform and Central expect them."""
    folder = path.with_name(f"{path.stem}-media")
    return (
        {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file()} if folder.is_dir() else {}
    )
