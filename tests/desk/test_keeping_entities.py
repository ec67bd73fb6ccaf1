"""Two forms of one office: one registers people, the other visits them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from caseworker.connectors.openrosa import FetchedMedia
from caseworker.desk import Filling, ReadForm, withdraw_submission
from caseworker.desk.keeping_entities import settle_lists
from caseworker.forms import HeldMedia, SetAnswer, load_xform
from caseworker.outbox import OutboxItem
from desk_scene import Scene

ANNA = "93a179a0-71b3-42f8-b78e-4c182eaf2ae7"
PEOPLE = f"name,label,__version,full_name,town\n{ANNA},Anna Low,3,Anna Low,Northfield\n".encode()
_HEAD = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:entities="http://www.opendatakit.org/xforms/entities"><h:head><h:title>{id}</h:title>
 <model entities:entities-version="2024.1.0"><instance><data id="{id}" version="1">{data}
 <meta><instanceID/><entity dataset="people" {entity}><label/></entity></meta></data></instance>{model}"""
REGISTER = (
    _HEAD.format(
        id="register",
        data="<full_name/>",
        entity='create="1" id=""',
        model="""<bind nodeset="/data/full_name" entities:saveto="full_name"/>
 <setvalue event="odk-instance-first-load" ref="/data/meta/entity/@id" value="uuid()"/>
 <bind nodeset="/data/meta/entity/label" calculate="/data/full_name"/>""",
    )
    + '</model></h:head><h:body><input ref="/data/full_name"><label>Name</label></input></h:body></h:html>'
)
_AT = "instance('people')/root/item[name = /data/who]"
VISIT = (
    _HEAD.format(
        id="visit",
        data="<who/><town/>",
        entity='update="1" id="" baseVersion="" trunkVersion="" branchId=""',
        model=f"""<instance id="people" src="jr://file-csv/people.csv"/>
 <bind nodeset="/data/town" entities:saveto="town"/><bind nodeset="/data/meta/entity/@id" calculate="/data/who"/>
 <bind nodeset="/data/meta/entity/@baseVersion" calculate="{_AT}/__version"/>
 <bind nodeset="/data/meta/entity/@trunkVersion" calculate="{_AT}/__trunkVersion"/>
 <bind nodeset="/data/meta/entity/@branchId" calculate="{_AT}/__branchId"/>""",
    )
    + """</model></h:head><h:body><select1 ref="/data/who"><label>Who</label>
 <itemset nodeset="instance('people')/root/item"><value ref="name"/><label ref="label"/></itemset></select1>
 <input ref="/data/town"><label>Town</label></input></h:body></h:html>"""
)


def form(xml: str, **media: bytes) -> ReadForm:
    files = {f"{name}.csv": data for name, data in media.items()}
    return ReadForm(xml.encode(), files, load_xform(xml.encode(), HeldMedia(files)), ())


@pytest.fixture
def lists(make_scene: Callable[[tuple[ReadForm, ...]], Scene]) -> Scene:
    return make_scene((form(REGISTER), form(VISIT, people=PEOPLE)))


def begun(scene: Scene, form_id: str) -> Filling:
    with scene.desk.store.reading() as tx:
        [service] = [one for one in tx.services.all() if one.form_id == form_id]
    return scene.begin(service.id)


def registered(scene: Scene, name: str) -> OutboxItem:
    filling = begun(scene, "register")
    filling.apply(SetAnswer("/data/full_name", name))
    return scene.confirm(filling)


def visited(scene: Scene, who: str, town: str) -> tuple[Filling, OutboxItem]:
    filling = begun(scene, "visit")
    filling.apply(SetAnswer("/data/who", who))
    filling.apply(SetAnswer("/data/town", town))
    return filling, scene.confirm(filling)


def offered(scene: Scene) -> dict[str, str]:
    choices = begun(scene, "visit").session.question("/data/who").choices
    return {choice.label: choice.value for choice in choices}


def versions(filling: Filling) -> list[str]:
    names = ("baseVersion", "trunkVersion", "branchId")
    return [filling.session.value(f"/data/meta/entity/@{name}") for name in names]


class Office:
    """Tells of the entities that it has deleted."""

    def __init__(self, *gone: str) -> None:
        self.gone = frozenset(gone)

    def deleted_entities(self, integrity_url: str, ids: frozenset[str]) -> frozenset[str]:
        assert integrity_url
        return ids & self.gone


def fetched(scene: Scene, data: bytes, *, source: Office | None = None, needs_approval: bool = False) -> None:
    url = "https://office.example/integrity" if source else ""
    file = FetchedMedia("people.csv", "", data, is_entity_list=True, needs_approval=needs_approval, integrity_url=url)
    settle_lists(scene.desk.store, scene.goes_to.id, (file,), source or Office())


def test_who_was_registered_is_there_for_the_next_form(lists: Scene) -> None:
    assert list(offered(lists)) == ["Anna Low"]
    registered(lists, "Ben Ash")
    assert list(offered(lists)) == ["Anna Low", "Ben Ash"]


def test_updates_made_offline_count_up_from_one_trunk_in_one_branch(lists: Scene) -> None:
    first, _ = visited(lists, ANNA, "Moor")
    second, _ = visited(lists, ANNA, "Church End")
    [base, trunk, branch] = versions(first)
    assert (base, trunk) == ("3", "3")
    assert versions(second) == ["4", "3", branch]
    filling = begun(lists, "visit")
    filling.apply(SetAnswer("/data/who", ANNA))
    assert versions(filling) == ["5", "3", branch]


def test_who_was_registered_here_can_be_updated_before_the_office_knows_them(lists: Scene) -> None:
    registered(lists, "Ben Ash")
    filling, _ = visited(lists, offered(lists)["Ben Ash"], "Moor")
    base, trunk, branch = versions(filling)
    assert (base, trunk) == ("1", "")
    assert branch


def test_a_withdrawn_form_takes_back_what_it_did(lists: Scene) -> None:
    item = registered(lists, "Ben Ash")
    withdraw_submission(lists.desk.store, item.id, by=lists.desk.adviser_id, clock=lists.clock)
    assert list(offered(lists)) == ["Anna Low"]


def test_the_list_of_the_office_takes_over_once_it_has_what_was_done_here(lists: Scene) -> None:
    registered(lists, "Ben Ash")
    ben = offered(lists)["Ben Ash"]
    visited(lists, ben, "Moor")
    fetched(lists, PEOPLE + f"{ben},Ben Ash,1,Ben Ash,\n".encode())
    with lists.desk.store.reading() as tx:
        [entity] = tx.offices.entities.of_office(lists.goes_to.id)["people"]
    assert entity.version == 2
    fetched(lists, PEOPLE + f"{ben},Ben Ash,2,Ben Ash,Moor\n".encode())
    with lists.desk.store.reading() as tx:
        assert tx.offices.entities.of_office(lists.goes_to.id) == {}


def test_what_the_office_listed_once_and_lists_no_more_is_gone(lists: Scene) -> None:
    visited(lists, ANNA, "Moor")
    fetched(lists, PEOPLE)
    fetched(lists, PEOPLE.split(b"\n")[0] + b"\n")
    with lists.desk.store.reading() as tx:
        assert tx.offices.entities.of_office(lists.goes_to.id) == {}


def test_what_the_office_deleted_before_it_was_listed_is_forgotten(lists: Scene) -> None:
    registered(lists, "Ben Ash")
    registered(lists, "Cara Fox")
    ben = offered(lists)["Ben Ash"]
    fetched(lists, PEOPLE, source=Office(ben))
    assert list(offered(lists)) == ["Anna Low", "Cara Fox"]


def test_of_a_list_that_needs_approval_nothing_new_is_kept_here(lists: Scene) -> None:
    fetched(lists, PEOPLE, needs_approval=True)
    registered(lists, "Ben Ash")
    assert list(offered(lists)) == ["Anna Low"]


def test_a_newer_list_reaches_drafts_that_are_under_way(lists: Scene) -> None:
    filling = begun(lists, "visit")
    longer = form(VISIT, people=PEOPLE + f"{ANNA[:-1]}8,Dina Pike,1,Dina Pike,\n".encode())
    with lists.desk.store.transaction() as tx:
        [service] = [one for one in tx.services.all() if one.form_id == "visit"]
        assert tx.services.install(replace(service), longer.xform, longer.media)
    assert list(offered(lists)) == ["Anna Low", "Dina Pike"]
    assert filling.draft.form_version == "1"
