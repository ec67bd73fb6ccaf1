"""`tour`: the whole job on a sample service, offline first, then online, against the practice office.

It works in a vault of its own that is removed at the end; what stays are the letters, what was said at each step,
and `tour.json`.
"""

import json
import secrets
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from caseworker.base import SystemClock, new_id, resources_folder
from caseworker.casework import Address, Barrier, Case, Centre, Channel, Citizen, Given, Preferences
from caseworker.cli.context import call_of
from caseworker.cli.files import make_folder, write_file
from caseworker.cli.speaking import Plain, Voice
from caseworker.connectors import Office
from caseworker.desk import (
    Desk,
    Filling,
    FirstAdviser,
    ReadForm,
    Yes,
    add_person,
    agreement_wording,
    begin_draft,
    confirm_and_queue,
    fill_from,
    open_case,
    open_practice,
    outbox_item,
    print_letter,
    print_permission,
    read_back,
    sample_forms,
    set_up_desk,
    spend_minutes,
    statements_for,
    take_agreement,
    try_now,
)
from caseworker.outbox import OutboxItem
from caseworker.practice import PracticeForm, PracticeOffice

SERVICE = "blue_badge"
CENTRE = Centre(
    name="Northfield Library",
    address=Address(("1 Church Street", "Northfield"), "NF1 2AB"),
    phone="01632 960 100",
    opening_hours=("Monday to Friday, 9am to 5pm",),
    reference_prefix="NFL",
)
YES = Yes(Given.SIGNED_ON_PAPER)


def add_to(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("tour")(tour)


def tour(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="A folder for the letters and tour.json.")] = Path("tour"),
) -> None:
    """Do the whole job once on a sample service, and leave the letters and what was said."""
    make_folder(out)
    clock, begun = SystemClock(), monotonic()
    album = Album(out, call_of(context).voice)
    forms = sample_forms()
    office = PracticeOffice([PracticeForm(one.xform, one.media) for one in forms], clock)
    port = _free_port(office)
    try:
        with tempfile.TemporaryDirectory(prefix="caseworker-tour-") as folder:
            adviser = FirstAdviser("Priya Shah", "priya", secrets.token_urlsafe(24))
            new = set_up_desk(Path(folder) / "desk", CENTRE, adviser, practice=True, clock=clock)
            with closing(new.desk) as desk:
                album.screen("Set up", f"{CENTRE.name} has a desk, and a recovery code to print.")
                album.letter("recovery-code", new.recovery_sheet)
                story = Story(desk, album, office, port)
                item = story.offline(forms)
                story.online(item)
                album.close(desk, item, office, seconds=monotonic() - begun)
    finally:
        office.stop()


@dataclass(slots=True)
class Album:
    """What the tour leaves behind."""

    out: Path
    voice: Voice
    letters: list[str] = field(default_factory=list)
    screens: list[str] = field(default_factory=list)

    def screen(self, title: str, *lines: str) -> None:
        """Show a step, and keep what was shown."""
        name = f"{len(self.screens) + 1:02}-{title.lower().replace(' ', '-')}.txt"
        write_file(self.out / name, "\n".join([title, "", *lines, ""]).encode())
        self.screens.append(name)
        self.voice.aside(f"{len(self.screens):2}. {title}: {lines[0]}")

    def letter(self, name: str, pdf: bytes) -> None:
        """Keep a letter."""
        write_file(self.out / f"{name}.pdf", pdf)
        self.letters.append(f"{name}.pdf")

    def close(self, desk: Desk, item: OutboxItem, office: PracticeOffice, *, seconds: float) -> None:
        """Write tour.json and say where everything is."""
        detail = outbox_item(desk.store, item.id)
        told: dict[str, Plain] = {
            "reference": detail.line.reference,
            "states": [one.state.value for one in detail.history],
            "office_received": len(office.received()),
            "letters": self.letters,
            "screens": self.screens,
            "seconds": round(seconds, 2),
        }
        write_file(self.out / "tour.json", (json.dumps(told, indent=2) + "\n").encode())
        self.voice.result(told, f"Done in {seconds:.1f} s. The letters and tour.json are in {self.out}.")


@dataclass(frozen=True, slots=True)
class Story:
    """The job, in its order."""

    desk: Desk
    album: Album
    office: PracticeOffice
    port: int

    def offline(self, forms: tuple[ReadForm, ...]) -> OutboxItem:
        """Everything up to the letter that says "saved", with no connection."""
        desk, by, clock = self.desk, self.desk.adviser_id, self.desk.clock
        link = self.office.start(self.port)
        self.office.stop()  # from here on the line is down
        goes_to = open_practice(desk, forms, link)
        self.album.screen("Services", *(f"{one.definition.title} is on offer." for one in forms))
        person = add_person(desk.store, _joseph(), by=by, clock=clock)
        self.album.screen("Person", f"{person.name} is on record.")
        case = open_case(
            desk.store,
            service_id=SERVICE,
            citizen_id=person.id,
            channel=Channel.DESK,
            barrier=Barrier.NO_INTERNET,
            by=by,
            clock=clock,
        )
        self._agree(case, goes_to)
        filling = begin_draft(desk.store, case, desk.surroundings, by=by, clock=clock)
        samples = resources_folder() / "services" / "samples"
        fill_from(filling, json.loads((samples / f"{SERVICE}.answers.json").read_bytes()), files_from=samples)
        self._read_back(filling)
        statements = statements_for(CENTRE.name, goes_to.name)
        item = confirm_and_queue(desk.store, filling, statements, YES, office_id=goes_to.id, by=by, clock=clock)
        spend_minutes(desk.store, case.id, 40, by=by, clock=clock)
        self.album.screen("Outbox", *self._where(item))
        desk.courier().deliver_due()
        self.album.screen("No connection", *self._where(item))
        self._letter("letter-saved", item)
        return item

    def online(self, item: OutboxItem) -> None:
        """The connection returns: send, and print what is known then."""
        self.office.start(self.port)
        try_now(self.desk.store, by=self.desk.adviser_id, clock=self.desk.clock)
        self.desk.courier().deliver_due()
        self.album.screen("Connection back", *self._where(item))
        self._letter("letter-received", item)
        self._letter("letter-received-large", item, size_pt=18)
        with self.desk.store.reading() as tx:
            verdict = tx.ledger.verify()
        self.album.screen("Ledger", f"{verdict.entries} entries, whole: {verdict.is_whole}.")

    def _agree(self, case: Case, goes_to: Office) -> None:
        desk, by, clock = self.desk, self.desk.adviser_id, self.desk.clock
        with desk.store.reading() as tx:
            card = tx.services.get(SERVICE).current.card()
        if card is None:
            raise ValueError("the sample service has lost its card")
        wording = agreement_wording(card, service_id=SERVICE, version=case.form_version)
        take_agreement(desk.store, case_id=case.id, office_id=goes_to.id, wording=wording, yes=YES, by=by, clock=clock)
        self.album.screen("Permission", "Given on paper, with a day on which it ends.", card.agreement)
        paper = print_permission(desk.store, case.id, goes_to.id, by=by, clock=clock)
        self.album.letter("permission", paper.pdf)

    def _read_back(self, filling: Filling) -> None:
        sections = read_back(filling.session)
        count = sum(len(section.answers) for section in sections)
        lines = [f"{count} answers read back."]
        for section in sections:
            lines += ["", section.title, *(f"  {one.question}: {one.answer or '–'}" for one in section.answers)]
        self.album.screen("Read back", *lines)

    def _letter(self, name: str, item: OutboxItem, *, size_pt: int = 14) -> None:
        desk = self.desk
        made = print_letter(
            desk.store, item.id, desk.surroundings, size_pt=size_pt, by=desk.adviser_id, clock=desk.clock
        )
        self.album.letter(name, made.pdf)
        self.album.screen("Letter", f"{name}.pdf says: {made.says.lower()}.")

    def _where(self, item: OutboxItem) -> list[str]:
        line = outbox_item(self.desk.store, item.id).line
        return [f"{line.reference}: {line.words}", *filter(None, [line.next_step])]


def _joseph() -> Citizen:
    return Citizen(
        id=new_id(),
        name="Joseph Okafor",
        known_as="Joseph",
        address=Address(("14 Moor Lane", "Northfield"), "NF3 7QT"),
        phone="07700 900461",
        preferences=Preferences(letter_size_pt=18),
    )


def _free_port(office: PracticeOffice) -> int:
    """Return a port that was free a moment ago, so that the office is found at one address before and after."""
    office.start()
    port = int(office.url.split("/")[2].rpartition(":")[2])
    office.stop()
    return port
