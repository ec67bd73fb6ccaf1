import pytest
from small_forms import answer, bind, definition, environment, inputs, session

from caseworker.forms import ChangeLanguage, Choice, FormDefinition, FormSession, SetAnswer, questions

ITEXT = """<itext>
<translation lang="English (en)"><text id="q"><value>Name of <output value="/data/who"/></value>
  <value form="image">jr://images/a.png</value></text>
  <text id="h"><value>Hint</value><value form="guidance">Why we ask: to know.</value></text>
  <text id="only"><value>Only English</value></text>
  <text id="t-b"><value>Bath</value></text><text id="t-c"><value>Cardiff</value></text></translation>
<translation lang="Cymraeg (cy)"><text id="q"><value>Enw <output value="/data/who"/></value></text>
  <text id="h"><value>Awgrym</value><value form="guidance">Pam</value></text>
  <text id="t-b"><value>Caerfaddon</value></text><text id="t-c"><value>Caerdydd</value></text></translation>
</itext>"""
TOWNS = """<instance id="towns"><root><item><itextId>t-b</itextId><name>b</name><land>e</land></item>
<item><itextId>t-c</itextId><name>c</name><land>w</land></item></root></instance>"""
SELECT = """<select1 ref="/data/town"><label ref="jr:itext('only')"/>
<itemset nodeset="instance('towns')/root/item[land = /data/land or /data/land = '']">
<value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1>"""
ASK = """<input ref="/data/who"><label ref="jr:itext('q')"/><hint ref="jr:itext('h')"/></input>"""

GEOJSON = b"""{"type": "FeatureCollection", "features": [{"id": "q", "properties": {"name": "x", "label": "A, b c"},
"geometry": {"type": "Point", "coordinates": [-1.5, 53]}}]}"""


@pytest.fixture
def form() -> FormDefinition:
    return definition("<who>Ann</who><land/><town/>", ITEXT + TOWNS, ASK + inputs("land") + SELECT)


def test_texts_are_shown_in_the_active_language_with_outputs(form: FormDefinition) -> None:
    filled = FormSession.create(form, environment())
    shown = filled.question("/data/who")
    assert (shown.label, shown.hint, shown.guidance) == ("Name of Ann", "Hint", "Why we ask: to know.")
    assert shown.media == {"image": "jr://images/a.png"}
    filled.apply(ChangeLanguage("Cymraeg (cy)"))
    answer(filled, who="Bea")
    assert filled.question("/data/who").label == "Enw Bea"


def test_a_missing_translation_falls_back_to_the_default_language(form: FormDefinition) -> None:
    filled = FormSession.create(form, environment())
    filled.apply(ChangeLanguage("Cymraeg (cy)"))
    assert filled.question("/data/town").label == "Only English"


def test_choices_are_filtered_and_labelled(form: FormDefinition) -> None:
    filled = FormSession.create(form, environment())
    assert filled.question("/data/town").choices == (Choice("b", "Bath"), Choice("c", "Cardiff"))
    answer(filled, land="w")
    filled.apply(ChangeLanguage("Cymraeg (cy)"))
    assert filled.question("/data/town").choices == (Choice("c", "Caerdydd"),)


def test_an_answer_that_is_no_longer_offered_is_cleared(form: FormDefinition) -> None:
    filled = FormSession.create(form, environment())
    answer(filled, land="e", town="b")
    assert filled.value("/data/town") == "b"
    answer(filled, land="w")
    assert filled.value("/data/town") == ""


def test_a_choice_that_is_not_offered_is_not_stored(form: FormDefinition) -> None:
    filled = FormSession.create(form, environment())
    answer(filled, town="zz")
    assert filled.value("/data/town") == ""


def test_several_choices_keep_their_order_and_lose_what_is_not_offered() -> None:
    items = "".join(f"<item><label>{c.upper()}</label><value>{c}</value></item>" for c in "abc")
    filled = session("<m/>", "", f'<select ref="/data/m">{items}</select>')
    answer(filled, m="c  zz a c")
    assert filled.value("/data/m") == "c a"


def test_the_questions_of_a_form_are_known_in_every_language(form: FormDefinition) -> None:
    who, _, town = questions(form)
    assert who.texts["Cymraeg (cy)"].guidance == "Pam"
    assert who.texts["English (en)"].label == "Name of "
    assert [(c.value, c.labels["Cymraeg (cy)"]) for c in town.choices] == [("b", "Caerfaddon"), ("c", "Caerdydd")]
    assert (form.languages, form.default_language) == (("English (en)", "Cymraeg (cy)"), "English (en)")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("t.csv", b'\xef\xbb\xbfname,label\nx,"A, b\nc"\n'),
        ("t.csv", b"name;label\nx;A, b c\n"),
        ("t.xml", b"<root><item><name>x</name><label>A, b c</label></item></root>"),
        (
            "t.geojson",
            GEOJSON,
        ),
    ],
)
def test_choices_come_from_files_beside_the_form(name: str, content: bytes) -> None:
    body = """<select1 ref="/data/a"><itemset nodeset="instance('t')/root/item"><value ref="name"/><label ref="label"/>
    </itemset></select1>"""
    filled = session("<a/>", f'<instance id="t" src="jr://file/{name}"/>', body, {name: content})
    (choice,) = filled.question("/data/a").choices
    assert (choice.value, " ".join(choice.label.split())) == ("x", "A, b c")


def test_a_message_may_be_translated_and_hold_values() -> None:
    text = """<text id="m"><value>Not <output value="."/>.</value></text>"""
    itext = f"""<itext><translation lang="en">{text}</translation></itext>"""
    filled = session("<a/>", itext + bind("a", constraint="false()", jr_constraintMsg="jr:itext('m')"), inputs("a"))
    answer(filled, a="x")
    problem = filled.question("/data/a").problem
    assert problem is not None
    assert problem.sentence == "Not x."


def test_the_label_of_a_choice_is_found_in_the_active_language(form: FormDefinition) -> None:
    model = ITEXT + TOWNS + bind("said", calculate="jr:choice-name(/data/town, '/data/town')")
    filled = session("<who/><land/><town/><said/>", model, SELECT)
    answer(filled, town="b")
    assert filled.value("/data/said") == "Bath"
    filled.apply(ChangeLanguage("Cymraeg (cy)"))
    assert filled.value("/data/said") == "Caerfaddon"


def test_the_choices_of_a_long_list_are_made_once_until_the_list_or_the_language_changes() -> None:
    rows = "".join(f"v{number},Village {number},{'odd' if number % 2 else 'even'}\n" for number in range(1_000))
    form = session(
        "<kind/><a/>",
        '<instance id="v" src="jr://file-csv/v.csv"/>',
        inputs("kind")
        + "<select1 ref=\"/data/a\"><itemset nodeset=\"instance('v')/root/item[kind = /data/kind or /data/kind = '']\">"
        '<value ref="name"/><label ref="label"/></itemset></select1>',
        {"v.csv": f"name,label,kind\n{rows}".encode()},
    )
    every = form.question("/data/a").choices
    assert len(every) == 1_000
    assert form.question("/data/a").choices is every
    answer(form, kind="odd")
    assert [choice.label for choice in form.question("/data/a").choices][:2] == ["Village 1", "Village 3"]
    answer(form, kind="")
    assert form.question("/data/a").choices == every


def test_the_labels_of_long_choices_that_are_rows_of_the_form_follow_their_answers() -> None:
    rows = "".join(f"<r><name>n{number}</name><label>old</label></r>" for number in range(250))
    form = session(
        f"{rows}<a/>",
        "",
        '<repeat nodeset="/data/r"><input ref="/data/r/label"/></repeat><select1 ref="/data/a">'
        '<itemset nodeset="/data/r"><value ref="name"/><label ref="label"/></itemset></select1>',
    )
    assert form.question("/data/a").choices[7].label == "old"
    form.apply(SetAnswer("/data/r[8]/label", "new"))
    assert form.question("/data/a").choices[7].label == "new"
