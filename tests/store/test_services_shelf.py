import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from caseworker.base import new_id
from caseworker.casework import Barrier, Case, Channel, Draft
from caseworker.catalogue import Origin, Service, ServiceCard, ServiceVersion
from caseworker.forms import FormDefinition, HeldMedia, load_xform
from caseworker.store import Store
from caseworker.store.errors import NotFound
from caseworker.store.shelves.services import VersionInUse
from fixed_clock import NOW

CARD = ServiceCard(
    language="English (en)",
    about="A pass for free bus journeys.",
    office="Northfield Council, travel team",
    call="01632 960 022, Monday to Friday",
    time="About 15 minutes.",
    bring=("Proof of age", "A photo"),
    next_steps=("The council reads the form.",),
    kept_here="90 days",
    kept_by_office="5 years",
    agreement="I agree that this desk may send this form.",
    phone="01632 960 022",
    minutes=15,
    desk_days=90,
    agreement_days=180,
)
WELSH = replace(CARD, language="Cymraeg (cy)", about="Tocyn bws.")
FORM = b"<form>1</form>"
XFORMS, XHTML = "http://www.w3.org/2002/xforms", "http://www.w3.org/1999/xhtml"


def a_service(
    version: str = "1",
    xform: bytes = FORM,
    *,
    cards: tuple[ServiceCard, ...] = (CARD, WELSH),
    office_id: str = "",
    at: datetime = NOW,
) -> Service:
    current = ServiceVersion(
        service_id="bus_pass",
        version=version,
        title="Bus pass",
        sha256=hashlib.sha256(xform).hexdigest(),
        languages=("English (en)", "Cymraeg (cy)"),
        default_language="English (en)",
        words=("bus", "pass"),
        cards=cards,
        installed_at=at,
    )
    return Service("bus_pass", "bus_pass", Origin.FILE, office_id, current)


def begin_draft(store: Store, version: str, *, service_id: str = "bus_pass") -> None:
    with store.transaction() as tx:
        case = Case(
            id=new_id(),
            reference=f"NFL {new_id()[:8].upper()}",
            service_id=service_id,
            form_id="bus_pass",
            form_version=version,
            channel=next(iter(Channel)),
            barrier=next(iter(Barrier)),
            opened_at=NOW,
            opened_by=new_id(),
        )
        tx.cases.add(case)
        tx.drafts.begin(Draft(new_id(), case.id, "bus_pass", version, NOW, new_id(), NOW))


def test_a_service_comes_back_as_it_was_installed(store: Store) -> None:
    service = a_service(office_id=new_id())
    with store.transaction() as tx:
        assert tx.services.install(service, FORM, {"bus.png": b"picture"})
    with store.reading() as tx:
        assert tx.services.get("bus_pass") == service
        assert tx.services.all() == (service,)
        assert tx.services.of_office(service.office_id) == (service,)
        assert tx.services.xform("bus_pass", "1") == FORM
        assert tx.services.media("bus_pass", "1").open("bus.png") == b"picture"
        assert tx.services.media("bus_pass", "1").open("train.png") is None


def test_the_same_form_again_changes_nothing(store: Store) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM, {"bus.png": b"picture"})
        assert not tx.services.install(a_service(at=NOW + timedelta(days=1)), FORM, {"bus.png": b"picture"})
        assert tx.services.get("bus_pass").current.installed_at == NOW


def test_a_new_version_becomes_current_and_the_old_one_stays(store: Store) -> None:
    newer = a_service("2", b"<form>2</form>", at=NOW + timedelta(days=1))
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
        assert tx.services.install(newer, b"<form>2</form>")
        assert tx.services.get("bus_pass") == newer
        assert [version.version for version in tx.services.versions("bus_pass")] == ["2", "1"]
        assert tx.services.xform("bus_pass", "1") == FORM


def test_going_back_to_an_older_version_makes_it_current(store: Store) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
        tx.services.install(a_service("2", b"<form>2</form>", at=NOW + timedelta(days=1)), b"<form>2</form>")
        assert tx.services.install(a_service(), FORM)
        assert tx.services.get("bus_pass").current.version == "1"


def test_another_form_under_the_same_version_takes_its_place_while_nobody_began_it(store: Store) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM, {"old.png": b"old"})
        assert tx.services.install(a_service(xform=b"<other/>"), b"<other/>", {"new.png": b"new"})
        assert tx.services.xform("bus_pass", "1") == b"<other/>"
        assert tx.services.media("bus_pass", "1").files == {"new.png": b"new"}


@pytest.mark.parametrize("change", ["form", "media"])
def test_a_form_never_changes_under_a_draft(store: Store, change: str) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM, {"list.csv": b"a"})
    begin_draft(store, "1")
    other = b"<other/>" if change == "form" else FORM
    with store.transaction() as tx, pytest.raises(VersionInUse):
        tx.services.install(a_service(xform=other), other, {"list.csv": b"a" if change == "form" else b"b"})
    with store.reading() as tx:
        assert tx.services.xform("bus_pass", "1") == FORM
        assert tx.services.media("bus_pass", "1").files == {"list.csv": b"a"}


def test_the_same_form_may_arrive_again_while_a_draft_is_under_way(store: Store) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
    begin_draft(store, "1")
    with store.transaction() as tx:
        assert not tx.services.install(a_service(), FORM)


def test_a_draft_of_another_service_holds_up_nothing(store: Store) -> None:
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
    begin_draft(store, "1", service_id="another")
    with store.transaction() as tx:
        assert tx.services.install(a_service(xform=b"<other/>"), b"<other/>")


def test_versions_that_no_draft_needs_are_dropped(store: Store) -> None:
    with store.transaction() as tx:
        for number in range(1, 5):
            xform = f"<form>{number}</form>".encode()
            tx.services.install(a_service(str(number), xform, at=NOW + timedelta(days=number)), xform, {"a": b"a"})
    begin_draft(store, "2")
    with store.transaction() as tx:
        assert tx.services.drop_unneeded("bus_pass") == ("1", "3")
        assert [version.version for version in tx.services.versions("bus_pass")] == ["4", "2"]
        assert tx.services.media("bus_pass", "1").files == {}
        with pytest.raises(NotFound):
            tx.services.xform("bus_pass", "1")


def test_a_card_given_by_hand_outlives_the_same_form_arriving_again(store: Store) -> None:
    without = a_service(cards=())
    with store.transaction() as tx:
        tx.services.install(without, FORM)
        assert tx.services.get("bus_pass").current.card() is None
        tx.services.give_card("bus_pass", "1", WELSH)
        tx.services.give_card("bus_pass", "1", CARD)
        tx.services.install(without, FORM)
        assert tx.services.version("bus_pass", "1").cards == (CARD, WELSH)


def test_a_card_given_again_replaces_the_one_in_its_language(store: Store) -> None:
    shorter = replace(CARD, minutes=5)
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
        tx.services.give_card("bus_pass", "1", shorter)
        assert tx.services.version("bus_pass", "1").cards == (shorter, WELSH)


def test_the_chosen_office_stays_chosen_when_a_new_version_comes(store: Store) -> None:
    office = new_id()
    with store.transaction() as tx:
        tx.services.install(a_service(), FORM)
        tx.services.send_to("bus_pass", office)
        tx.services.install(a_service("2", b"<form>2</form>"), b"<form>2</form>")
        assert tx.services.get("bus_pass").office_id == office


def test_bytes_that_are_not_the_described_form_are_refused(store: Store) -> None:
    with store.transaction() as tx, pytest.raises(ValueError, match="hash"):
        tx.services.install(a_service(), b"<form>cut sh")


def test_a_service_that_is_not_on_offer_is_not_found(store: Store) -> None:
    with store.transaction() as tx:
        for look in (
            lambda: tx.services.get("none"),
            lambda: tx.services.version("none", "1"),
            lambda: tx.services.send_to("none", "office"),
            lambda: tx.services.give_card("none", "1", CARD),
            lambda: tx.services.drop_unneeded("none"),
        ):
            with pytest.raises(NotFound):
                look()


def loaded(title: str) -> tuple[bytes, FormDefinition]:
    page = f'<h:head xmlns:h="{XHTML}"><h:title>{title}</h:title><model><instance><data id="bus_pass"><a/></data>'
    xform = f'<h:html xmlns="{XFORMS}" xmlns:h="{XHTML}">{page}</instance></model></h:head><h:body/></h:html>'.encode()
    return xform, load_xform(xform, HeldMedia())


def test_what_loading_a_form_yielded_is_kept_until_another_form_takes_its_place(store: Store) -> None:
    xform, definition = loaded("Bus pass")
    other, _ = loaded("Bus pass for students")
    with store.transaction() as tx:
        tx.services.install(a_service(xform=xform), xform)
        assert tx.services.definition("bus_pass", "1") is None
        tx.services.keep_definition("bus_pass", "1", definition)
    with store.reading() as tx:
        kept = tx.services.definition("bus_pass", "1")
        assert kept is not None
        assert kept.title == "Bus pass"
        assert tx.services.definition("bus_pass", "2") is None
    with store.transaction() as tx:
        tx.services.install(a_service(xform=other), other)
        assert tx.services.definition("bus_pass", "1") is None


def test_what_another_engine_yielded_is_not_used_and_gives_way(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    xform, definition = loaded("Bus pass")
    with store.transaction() as tx:
        tx.services.install(a_service(xform=xform), xform)
        with monkeypatch.context() as earlier:
            earlier.setattr("caseworker.store.shelves.services.LAYOUT", -1)
            tx.services.keep_definition("bus_pass", "1", definition)
        assert tx.services.definition("bus_pass", "1") is None
        tx.services.keep_definition("bus_pass", "1", definition)
        assert tx.services.definition("bus_pass", "1") is not None


def test_a_definition_of_a_form_that_is_not_here_is_not_kept(store: Store) -> None:
    with store.transaction() as tx, pytest.raises(NotFound):
        tx.services.keep_definition("bus_pass", "1", loaded("Bus pass")[1])
