from collections.abc import Iterator

import pytest

from caseworker.connectors import AccountTrouble, Office
from caseworker.connectors.openrosa import OpenRosaConnector
from caseworker.desk.fetching import Fetched, fetch_services
from caseworker.forms import Entity
from caseworker.practice import PracticeForm, PracticeOffice
from caseworker.store import Store
from sending_scene import FORM, set_scene

BROKEN = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Broken</h:title><model><instance><data id="broken" version="1"><a/></data></instance>
    <bind nodeset="/data/a" relevant="count("/></model></h:head>
  <h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


@pytest.fixture
def office(clock) -> Iterator[PracticeOffice]:
    forms = [PracticeForm(BROKEN), PracticeForm(FORM, {"streets.csv": b"name,label\nelm,Elm Row\n"})]
    office = PracticeOffice(forms, clock)
    office.start()
    yield office
    office.stop()


def fetch(store: Store, clock, account: Office) -> Fetched:
    connector = OpenRosaConnector(account, clock)
    try:
        return fetch_services(store, account.id, connector, by="adviser", clock=clock)
    finally:
        connector.close()


def test_what_the_office_lists_is_put_on_offer_and_one_bad_form_holds_up_no_other(
    store: Store, clock, office: PracticeOffice
) -> None:
    account = set_scene(store, clock, office.url).office
    fetched = fetch(store, clock, account)
    assert fetched.new_or_changed == ("missed_bin",)
    assert [bad.form_id for bad in fetched.unusable] == ["broken"]
    with store.reading() as tx:
        [service] = tx.services.of_office(account.id)
        assert tx.services.xform(service.id, "1") == FORM
        assert tx.services.media(service.id, "1").open("streets.csv") == b"name,label\nelm,Elm Row\n"
        assert [entry.act for entry in tx.ledger.entries(about=service.id)] == ["service.fetched"]


def test_fetching_again_changes_nothing_and_a_form_off_the_list_stays(
    store: Store, clock, office: PracticeOffice
) -> None:
    account = set_scene(store, clock, office.url).office
    fetch(store, clock, account)
    assert fetch(store, clock, account).unchanged == ("missed_bin",)
    office.close_form("missed_bin")
    fetch(store, clock, account)
    with store.reading() as tx:
        assert len(tx.services.of_office(account.id)) == 1


def test_a_form_with_a_key_that_cannot_be_used_is_not_taken(store: Store, clock) -> None:
    key = b'<model><submission base64RsaPublicKey="MIIB"/>'
    office = PracticeOffice([PracticeForm(FORM.replace(b"<model>", key))], clock)
    office.start()
    try:
        account = set_scene(store, clock, office.url).office
        fetched = fetch(store, clock, account)
    finally:
        office.stop()
    assert fetched.new_or_changed == ()
    assert "The key for encryption" in fetched.unusable[0].sentence
    with store.reading() as tx:
        assert tx.services.of_office(account.id) == ()


def test_an_office_that_does_not_know_the_desk_is_told_as_such(store: Store, clock, office: PracticeOffice) -> None:
    account = set_scene(store, clock, office.url.replace("/key/", "/key/x")).office
    with pytest.raises(AccountTrouble):
        fetch(store, clock, account)


PEOPLE = b"name,label,__version\n93a179a0-71b3-42f8-b78e-4c182eaf2ae7,Anna Low,3\n"


def test_a_list_of_entities_that_the_office_renews_takes_over_from_what_was_made_here(store: Store, clock) -> None:
    media = {"people.csv": PEOPLE}
    office = PracticeOffice([PracticeForm(FORM, media)], clock)
    office.start()
    try:
        account = set_scene(store, clock, office.url).office
        assert fetch(store, clock, account).new_or_changed == ("missed_bin",)
        anna = Entity("93a179a0-71b3-42f8-b78e-4c182eaf2ae7", "Anna L", 4, 3, "b")
        with store.transaction() as tx:
            tx.offices.entities.keep(account.id, "people", anna, item_id="0" * 32)
        assert fetch(store, clock, account).unchanged == ("missed_bin",)
        with store.reading() as tx:
            assert tx.offices.entities.of_office(account.id) == {"people": (anna,)}
        media["people.csv"] = PEOPLE.replace(b"Anna Low,3", b"Anna L,4")
        assert fetch(store, clock, account).new_or_changed == ("missed_bin",)
    finally:
        office.stop()
    with store.reading() as tx:
        assert tx.offices.entities.of_office(account.id) == {}
        assert not tx.offices.entities.needs_approval(account.id, "people")
