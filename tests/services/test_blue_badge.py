import pytest
from sample_forms import begun, filled

from caseworker.forms import AddRepeat, FormSession, ProblemKind, QuestionState, SetAnswer

PERSON, HOME, CONTACT, BENEFITS = "/data/person", "/data/home", "/data/contact", "/data/benefits"
SECTIONS = {"health", "walking", "nonvisible", "arms", "young_child", "terminal"}

NINO, POSTCODE, PHONE = f"{PERSON}/nino", f"{HOME}/home_address/postcode", f"{CONTACT}/phone"
BORN, EMAIL, BADGE = f"{PERSON}/born_on", f"{CONTACT}/email", "/data/who_for/badge_number"
FALLS, AIDS, SINCE = "/data/walking/falls", "/data/walking/aids", "/data/health/conditions[1]/condition_year"
LETTER = f"{BENEFITS}/letter_on"


def answered(answers: dict[str, str], session: FormSession | None = None) -> FormSession:
    session = session or begun("blue_badge")
    for ref, value in answers.items():
        session.apply(SetAnswer(ref, value))
    return session


def asked(session: FormSession) -> set[str]:
    return {state.ref for state in session.walk() if isinstance(state, QuestionState)}


def sections(session: FormSession) -> set[str]:
    return {ref.split("/")[2] for ref in asked(session)} & SECTIONS


def offered(session: FormSession, ref: str) -> set[str]:
    return {choice.value for choice in session.question(ref).choices}


ACCEPTED = [
    (NINO, "JG 10 37 59 A"),
    (NINO, "jg103759a"),
    (NINO, " JG-10-37-59-A "),
    (POSTCODE, "NF3 7QT"),
    (POSTCODE, "nf37qt"),
    (POSTCODE, "(NF3) 7QT."),
    (POSTCODE, "EC1A 1BB"),
    (PHONE, "01632 960 123"),
    (PHONE, "+44 (0)1632 960123"),
    (PHONE, "0044 7700 900461"),
    (PHONE, "+353 1 555 0100"),
    (EMAIL, "joseph@example.org"),
    (BORN, "2026-11-22"),
    (BORN, "1907-01-01"),
    (BADGE, "012345"),
    (FALLS, "0"),
    (AIDS, "stick arm"),
    (AIDS, "none"),
    (SINCE, "2026"),
]

REFUSED = [
    (NINO, "QQ 12 34 56 C"),
    (NINO, "BG 10 37 59 A"),
    (NINO, "JG 10 37 59 E"),
    (NINO, "JG 10 37 59"),
    (NINO, "11 A1 11 11"),
    (POSTCODE, "NF3"),
    (POSTCODE, "NF3 7QC"),
    (POSTCODE, "3NF 7QT"),
    (PHONE, "960 123"),
    (PHONE, "0900 960 1234"),
    (PHONE, "+44 9001 960123"),
    (PHONE, "call my son"),
    (EMAIL, "joseph at example.org"),
    (EMAIL, "joseph@example"),
    (BORN, "2026-11-23"),
    (BORN, "1906-01-01"),
    (BADGE, "12345"),
    (FALLS, "-1"),
    (AIDS, "none stick"),
    (SINCE, "2027"),
    (SINCE, "1066"),
]


@pytest.mark.parametrize(("ref", "value"), ACCEPTED)
def test_an_answer_that_the_office_can_use_is_accepted(ref: str, value: str) -> None:
    session = answered({f"{CONTACT}/contact_way": "email", ref: value}, filled("blue_badge"))
    assert session.question(ref).problem is None


@pytest.mark.parametrize(("ref", "value"), REFUSED)
def test_an_answer_that_the_office_cannot_use_is_told_how_to_be_put_right(ref: str, value: str) -> None:
    session = answered({f"{CONTACT}/contact_way": "email", ref: value}, filled("blue_badge"))
    problem = session.question(ref).problem
    assert problem is not None
    assert problem.code is ProblemKind.CONSTRAINT
    assert problem.written_by_form


PIP = {f"{BENEFITS}/benefit": "pip"}

BY_BENEFIT = [
    {f"{BENEFITS}/benefit": "dla"},
    {f"{BENEFITS}/benefit": "war_pension"},
    {f"{BENEFITS}/benefit": "armed_forces"},
    {f"{BENEFITS}/benefit": "blind"},
    {**PIP, f"{BENEFITS}/pip_moving": "8", f"{BENEFITS}/pip_planning": "0"},
    {**PIP, f"{BENEFITS}/pip_moving": "12", f"{BENEFITS}/pip_planning": "not_known"},
    {**PIP, f"{BENEFITS}/pip_moving": "4", f"{BENEFITS}/pip_planning": "10", f"{BENEFITS}/pip_distress": "yes"},
]

NOT_BY_BENEFIT = [
    {f"{BENEFITS}/benefit": "none"},
    {f"{BENEFITS}/benefit": "not_known"},
    {**PIP, f"{BENEFITS}/pip_moving": "4", f"{BENEFITS}/pip_planning": "4"},
    {**PIP, f"{BENEFITS}/pip_moving": "not_known", f"{BENEFITS}/pip_planning": "not_known"},
    {**PIP, f"{BENEFITS}/pip_moving": "4", f"{BENEFITS}/pip_planning": "12"},
    {**PIP, f"{BENEFITS}/pip_moving": "0", f"{BENEFITS}/pip_planning": "10", f"{BENEFITS}/pip_distress": "not_known"},
]


@pytest.mark.parametrize("answers", BY_BENEFIT)
def test_a_benefit_that_counts_asks_nothing_about_health(answers: dict[str, str]) -> None:
    session = answered(answers)
    assert session.value(f"{BENEFITS}/route") == "benefit"
    assert f"{BENEFITS}/reason" not in asked(session)
    assert sections(session) == set()


@pytest.mark.parametrize("answers", NOT_BY_BENEFIT)
def test_without_such_a_benefit_the_reason_is_asked(answers: dict[str, str]) -> None:
    session = answered(answers)
    assert f"{BENEFITS}/reason" in asked(session)
    assert session.value(f"{BENEFITS}/route") == ""


ROUTES = {
    "walking": {"health", "walking"},
    "nonvisible": {"health", "nonvisible"},
    "arms": {"health", "arms"},
    "child": {"health", "young_child"},
    "terminal": {"terminal"},
    "not_known": {"health"},
}


@pytest.mark.parametrize(("reason", "shown"), ROUTES.items())
def test_each_reason_asks_its_own_questions_and_no_others(reason: str, shown: set[str]) -> None:
    session = answered({f"{BENEFITS}/benefit": "none", f"{BENEFITS}/reason": reason})
    assert sections(session) == shown


def test_every_reason_that_can_be_chosen_has_a_route() -> None:
    assert offered(answered({f"{BENEFITS}/benefit": "none"}), f"{BENEFITS}/reason") == set(ROUTES)


@pytest.mark.parametrize(("born", "may_be_child"), [("2023-11-23", True), ("2023-11-22", False), ("1951-04-17", False)])
def test_the_route_for_small_children_ends_on_the_third_birthday(born: str, may_be_child: bool) -> None:
    session = answered({f"{PERSON}/birth_known": "full", BORN: born, f"{BENEFITS}/benefit": "none"})
    assert ("child" in offered(session, f"{BENEFITS}/reason")) == may_be_child


@pytest.mark.parametrize(
    ("born", "age"), [("1951-04-17", "75"), ("1951-11-22", "75"), ("1951-11-23", "74"), ("2026-11-22", "0")]
)
def test_the_age_changes_on_the_birthday(born: str, age: str) -> None:
    assert answered({f"{PERSON}/birth_known": "full", BORN: born}).value(f"{PERSON}/age") == age


def test_the_year_of_birth_alone_will_do() -> None:
    session = answered({f"{PERSON}/birth_known": "year", f"{PERSON}/born_year": "1951"})
    assert session.value(f"{PERSON}/age") == "75"
    assert BORN not in asked(session)


def test_a_child_is_not_asked_for_a_national_insurance_number() -> None:
    assert NINO not in asked(answered({"/data/who_for/applying_for": "child"}))
    assert NINO not in asked(answered({f"{PERSON}/birth_known": "full", BORN: "2015-01-01"}))
    assert NINO in asked(answered({f"{PERSON}/birth_known": "not_known"}))


def test_someone_who_answers_for_another_is_asked_who_they_are() -> None:
    helper = {"/data/who_for/helper_name", "/data/who_for/helper_relationship"}
    assert helper <= asked(answered({"/data/who_for/applying_for": "adult"}))
    assert helper.isdisjoint(asked(answered({"/data/who_for/applying_for": "self"})))


def test_a_person_without_a_home_is_asked_only_where_letters_can_go() -> None:
    shown = asked(answered({f"{HOME}/home_kind": "none"}))
    assert {ref for ref in shown if ref.startswith(HOME)} == {f"{HOME}/home_kind", f"{HOME}/post_address"}


def test_letters_go_elsewhere_when_home_is_not_safe() -> None:
    unsafe = answered({f"{HOME}/home_kind": "settled", f"{HOME}/post_same": "no"})
    assert unsafe.question(f"{HOME}/post_address").required


@pytest.mark.parametrize(
    ("way", "phone", "email"),
    [
        ("post", False, False),
        ("phone", True, False),
        ("text", True, False),
        ("email", False, True),
        ("helper", False, False),
    ],
)
def test_only_the_chosen_way_of_contact_is_needed(way: str, phone: bool, email: bool) -> None:
    session = answered({f"{CONTACT}/contact_way": way})
    assert session.question(PHONE).required == phone
    assert session.question(EMAIL).required == email


def test_questions_use_the_name_the_person_likes() -> None:
    session = answered({f"{PERSON}/full_name": "Joseph Okafor"})
    assert "Joseph Okafor's date of birth" in (session.question(BORN).label or "")
    answered({f"{PERSON}/known_as": "Joe"}, session)
    assert "Joe's date of birth" in (session.question(BORN).label or "")


def test_an_old_letter_is_pointed_out_and_still_taken() -> None:
    session = answered({f"{BENEFITS}/benefit": "dla", LETTER: "2025-06-01"})
    assert f"{BENEFITS}/letter_old" in asked(session)
    assert session.question(LETTER).problem is None
    answered({LETTER: "2026-06-01"}, session)
    assert f"{BENEFITS}/letter_old" not in asked(session)


def test_conditions_and_those_who_treat_them_can_be_added() -> None:
    session = answered({f"{BENEFITS}/benefit": "none", f"{BENEFITS}/reason": "walking"})
    for repeat in ("conditions", "professionals"):
        session.apply(AddRepeat(f"/data/health/{repeat}"))
    assert {"/data/health/conditions[2]/condition", "/data/health/professionals[2]/pro_name"} <= asked(session)


def test_nothing_is_sent_before_the_declaration() -> None:
    session = answered({"/data/declaration/declared": ""}, filled("blue_badge"))
    assert [problem.ref for problem in session.validate()] == ["/data/declaration/declared"]
