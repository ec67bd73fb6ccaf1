"""A desk with one case and one office, and finished forms to send: the scene of every test about sending."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from caseworker.base import Clock, new_id
from caseworker.casework import Action, Agreement, Authority, Barrier, Case, Channel, Given
from caseworker.connectors import Access, Connector, Office, OfficeKind
from caseworker.connectors.http import Timeouts
from caseworker.connectors.openrosa import OpenRosaConnector
from caseworker.desk.queueing import queue_submission
from caseworker.forms import FinishedForm
from caseworker.outbox import OutboxItem
from caseworker.practice import PracticeForm, PracticeOffice
from caseworker.store import Store
from caseworker.store.engine import reading_engine, writing_engine

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Missed bin</h:title><model>
    <instance><data id="missed_bin" version="1"><street/><photo/><second/><meta><instanceID/></meta></data></instance>
    <bind nodeset="/data/photo" type="binary"/><bind nodeset="/data/second" type="binary"/></model></h:head>
  <h:body><input ref="/data/street"><label>Street</label></input></h:body>
</h:html>"""


def a_practice_office(clock: Clock, *, limit_bytes: int = 100_000_000) -> PracticeOffice:
    return PracticeOffice([PracticeForm(FORM)], clock, limit_bytes=limit_bytes)


def a_store(path: Path, key: bytes) -> Store:
    return Store(writing_engine(path, key), reading_engine(path, key))


@dataclass(frozen=True)
class Scene:
    """A desk that may send for one case until the end of the month."""

    store: Store
    clock: Clock
    office: Office
    case: Case

    def queue(self, *, street: str = "Elm Row", corrects: str = "", **files: bytes) -> OutboxItem:
        """Queue a new finished form whose photo and second file are given as bytes."""
        form = a_finished_form(new_id(), street=street, corrects=corrects, files=tuple(files))
        return self.queue_form(form, **files)

    def queue_form(self, form: FinishedForm, **files: bytes) -> OutboxItem:
        """Queue that form, confirmed first by the citizen."""
        owner = new_id()
        with self.store.transaction() as tx:
            for name, data in files.items():
                tx.attachments.add(owner, f"{name}.jpg", media_type="image/jpeg", chunks=[data], at=self.clock.now())
        self.confirm(form)
        return queue_submission(
            self.store,
            form,
            case_id=self.case.id,
            office_id=self.office.id,
            files_of=owner,
            by="adviser",
            clock=self.clock,
        )

    def confirm(self, form: FinishedForm) -> Authority:
        """Record the citizen's yes to these very bytes."""
        agreement = self.agreement_id()
        authority = Authority(
            new_id(), self.case.id, agreement, form.sha256, ("Yes, send it.",), Given.SIGNED_ON_SCREEN,
            self.clock.now(), "adviser",
        )  # fmt: skip
        with self.store.transaction() as tx:
            tx.agreements.add_authority(authority)
        return authority

    def agreement_id(self) -> str:
        """Return the id of the agreement to help."""
        with self.store.reading() as tx:
            return tx.agreements.of_case(self.case.id)[0].id

    def connect(self, office: Office) -> Connector:
        """Return the connector of the desk, with short patience."""
        return OpenRosaConnector(office, self.clock, timeouts=Timeouts(connect_s=5, read_s=5))

    def item(self, item_id: str) -> OutboxItem:
        """Return where the item stands."""
        with self.store.reading() as tx:
            return tx.outbox.item(item_id)


def set_scene(store: Store, clock: Clock, url: str) -> Scene:
    """Put one office, one case and one agreement on record."""
    office = Office(new_id(), "Practice office", OfficeKind.OPENROSA, url, Access.APP_USER, is_practice=True)
    case = Case(
        id=new_id(),
        reference="NFL 7F3K 92XM",
        service_id="missed_bin",
        form_id="missed_bin",
        form_version="1",
        channel=Channel.DESK,
        barrier=Barrier.NO_DEVICE,
        opened_at=clock.now(),
        opened_by="adviser",
    )
    agreement = Agreement(
        id=new_id(),
        case_id=case.id,
        actions=frozenset({Action.SEND}),
        service_id="missed_bin",
        office_id=office.id,
        helper="Northfold Library",
        given=Given.SIGNED_ON_SCREEN,
        given_at=clock.now(),
        taken_by="adviser",
        from_on=clock.today(),
        until_on=clock.today() + timedelta(days=30),
        wording_version="1",
        wording_sha256="0" * 64,
    )
    with store.transaction() as tx:
        tx.offices.add(office, at=clock.now())
        tx.cases.add(case)
        tx.agreements.add(agreement)
    return Scene(store, clock, office, case)


def a_finished_form(
    instance: str, *, street: str = "Elm Row", corrects: str = "", files: tuple[str, ...] = ()
) -> FinishedForm:
    """Return a finished report of a missed bin, its bytes frozen."""
    named = "".join(f"<{tag}>{name}.jpg</{tag}>" for tag, name in zip(("photo", "second"), files, strict=False))
    old = f"<deprecatedID>{corrects}</deprecatedID>" if corrects else ""
    xml = (
        f'<data id="missed_bin" version="1"><street>{street}</street>{named}'
        f"<meta><instanceID>uuid:{instance}</instanceID>{old}</meta></data>"
    ).encode()
    digest = hashlib.sha256(xml).hexdigest()
    names = tuple(f"{name}.jpg" for name in files)
    return FinishedForm(xml, digest, "missed_bin", "1", f"uuid:{instance}", "", names, corrects)
