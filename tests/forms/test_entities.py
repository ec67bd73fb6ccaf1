from dataclasses import replace

import pytest
from small_forms import definition, environment, inputs

from caseworker.forms import AddRepeat, Entity, EntityChange, FormDefinition, FormSession, SetAnswer
from caseworker.forms.entities import branch_of, changed_entity, merged

ANNA = "93a179a0-71b3-42f8-b78e-4c182eaf2ae7"
BEN = "11111111-2222-4333-8444-555555555555"
PEOPLE = f"name,label,__version,full_name,town\n{ANNA},Anna,3,Anna Low,Northfield\n".encode()
LIST = '<instance id="people" src="jr://file-csv/people.csv"/>'
ROW = "instance('people')/root/item[name = /data/who]"


def entity(attributes: str, label: str = "<label/>") -> str:
    return f'<meta><instanceID/><entity dataset="people" {attributes}>{label}</entity></meta>'


CREATES = definition(
    "<full/><town/><hidden/>" + entity("id='' create='1'"),
    '<bind nodeset="/data/full" entities:saveto="full_name"/><bind nodeset="/data/town" entities:saveto="town"/>'
    '<bind nodeset="/data/hidden" entities:saveto="note" relevant="false()"/>'
    '<bind nodeset="/data/meta/entity/label" calculate="/data/full"/>'
    '<setvalue ref="/data/meta/entity/@id" event="odk-instance-first-load" value="uuid()"/>',
    inputs("full", "town", "hidden"),
)


def updates(media: bytes = PEOPLE) -> FormDefinition:
    attributes = "id='' update='' baseVersion='' trunkVersion='' branchId=''"
    binds = {
        "id": "/data/who",
        "update": "/data/town != ''",
        "baseVersion": f"{ROW}/__version",
        "trunkVersion": f"{ROW}/__trunkVersion",
        "branchId": f"{ROW}/__branchId",
    }
    model = LIST + "".join(f'<bind nodeset="/data/meta/entity/@{n}" calculate="{e}"/>' for n, e in binds.items())
    model += '<bind nodeset="/data/town" entities:saveto="people#town"/>'
    body = (
        '<select1 ref="/data/who"><itemset nodeset="instance(\'people\')/root/item"><value ref="name"/>'
        '<label ref="label"/></itemset></select1><input ref="/data/town"/>'
    )
    return definition(f"<who/><town/>{entity(attributes)}", model, body, {"people.csv": media})


def made(*entities: Entity) -> FormSession:
    return FormSession.create(updates(), replace(environment(deviceid="desk"), entities={"people": entities}))


def offered(form: FormSession) -> list[tuple[str, str]]:
    return [(choice.value, choice.label) for choice in form.question("/data/who").choices]


def test_a_finished_form_says_which_entity_it_creates_from_what_was_asked() -> None:
    form = FormSession.create(CREATES, environment())
    form.apply(SetAnswer("/data/full", "Ben Ash"))
    form.apply(SetAnswer("/data/town", "Moor"))
    [change] = form.finish().entities
    assert (change.dataset, change.label, change.creates, change.updates) == ("people", "Ben Ash", True, False)
    assert change.properties == (("full_name", "Ben Ash"), ("town", "Moor"))
    assert change.id
    assert "Ben" not in repr(change)


def test_a_condition_that_is_false_changes_nothing() -> None:
    form = made()
    form.apply(SetAnswer("/data/who", ANNA))
    assert form.finish().entities == ()
    form.apply(SetAnswer("/data/town", "Moor"))
    [change] = form.finish().entities
    assert (change.id, change.creates, change.updates, change.properties) == (ANNA, False, True, (("town", "Moor"),))


def test_the_versions_of_an_entity_go_with_its_update() -> None:
    form = made()
    form.apply(SetAnswer("/data/who", ANNA))
    branch = branch_of("desk", "people", ANNA, 3)
    at = "/data/meta/entity/@"
    assert [form.value(at + name) for name in ("baseVersion", "trunkVersion", "branchId")] == ["3", "3", branch]


def test_changes_made_offline_stay_in_one_branch() -> None:
    anna = Entity(ANNA, "Anna L", 4, 3, "b", {"full_name": "Anna Low", "town": "Moor"})
    form = made(anna)
    assert offered(form) == [(ANNA, "Anna L")]
    form.apply(SetAnswer("/data/who", ANNA))
    at = "/data/meta/entity/@"
    assert [form.value(at + name) for name in ("baseVersion", "trunkVersion", "branchId")] == ["4", "3", "b"]


def test_what_was_made_here_is_offered_and_has_no_trunk() -> None:
    form = made(Entity(BEN, "Ben Ash", 1, None, "c", {"town": "Moor"}))
    assert offered(form) == [(ANNA, "Anna"), (BEN, "Ben Ash")]
    form.apply(SetAnswer("/data/who", BEN))
    assert form.value("/data/meta/entity/@trunkVersion") == ""


def test_a_list_that_is_newer_at_the_office_wins() -> None:
    old = Entity(ANNA, "Anna before", 2, 1, "b", {})
    assert offered(made(old)) == [(ANNA, "Anna")]
    assert [one.label for one in merged([replace(old, version=5)], [replace(old, label="Here")])] == ["Anna before"]


def test_a_list_of_which_the_desk_keeps_nothing_is_read_as_its_file_has_it() -> None:
    form = FormSession.create(updates(), environment())
    form.apply(SetAnswer("/data/who", ANNA))
    assert form.value("/data/meta/entity/@baseVersion") == "3"
    assert form.value("/data/meta/entity/@branchId") == ""


KNOWN = Entity(ANNA, "Anna", 3, 3, "b", {"full_name": "Anna Low", "town": "Northfield"})


@pytest.mark.parametrize(
    ("change", "known", "expected"),
    [
        (EntityChange("p", BEN, "B", True, False, "", (("t", "x"),)), None, Entity(BEN, "B", 1, None, "n", {"t": "x"})),
        (EntityChange("p", BEN, " ", True, False), None, None),
        (EntityChange("p", "not-a-uuid", "Ben", True, False), None, None),
        (EntityChange("p", ANNA, "A", True, False), KNOWN, None),
        (EntityChange("p", BEN, "Ben", False, True), None, None),
        (EntityChange("p", ANNA, "", False, True, "", (("town", "M"),)), KNOWN,
         Entity(ANNA, "Anna", 4, 3, "b", {"full_name": "Anna Low", "town": "M"})),
        (EntityChange("p", BEN, "Ben", True, True), None, Entity(BEN, "Ben", 1, None, "n", {})),
        (EntityChange("p", ANNA, "A", True, True), KNOWN, replace(KNOWN, label="A", version=4)),
    ],
)  # fmt: skip
def test_a_change_leaves_an_entity_as_collect_would(
    change: EntityChange, known: Entity | None, expected: Entity | None
) -> None:
    assert changed_entity(change, known, branch_id="n") == expected


def test_each_row_of_a_repeat_may_hold_an_entity_of_its_own() -> None:
    rows = definition(
        '<row><full/><meta><entity dataset="people" create="true" id=""><label/></entity></meta></row>',
        '<bind nodeset="/data/row/full" entities:saveto="full_name"/>'
        '<bind nodeset="/data/row/meta/entity/label" calculate="../../../full"/>'
        '<bind nodeset="/data/row/meta/entity/@id" calculate="once(uuid())"/>',
        '<group ref="/data/row"><repeat nodeset="/data/row"><input ref="/data/row/full"/></repeat></group>',
    )
    form = FormSession.create(rows, environment())

    form.apply(AddRepeat("/data/row"))
    for number, name in enumerate(("Ann", "Bob"), 1):
        form.apply(SetAnswer(f"/data/row[{number}]/full", name))
    changes = form.finish().entities
    assert [(one.label, one.properties) for one in changes] == [
        ("Ann", (("full_name", "Ann"),)),
        ("Bob", (("full_name", "Bob"),)),
    ]
    assert len({one.id for one in changes}) == 2
