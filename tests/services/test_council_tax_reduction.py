import pytest
from sample_forms import begun, filled

from caseworker.catalogue import still_needed
from caseworker.forms import AddRepeat, FormSession, ProblemKind, QuestionState, RemoveRepeat, SetAnswer

ADULT, FIRST, SECOND, THIRD = "/data/people/adult", *(f"/data/people/adult[{number}]" for number in (1, 2, 3))
TOTALS, SAVINGS, START = "/data/totals", "/data/savings", "/data/start"
MONEY_SECTIONS = {"incomes", "savings", "totals"}


def answered(answers: dict[str, str], session: FormSession | None = None) -> FormSession:
    session = session or begun("council_tax_reduction")
    for ref, value in answers.items():
        session.apply(SetAnswer(ref, value))
    return session


def sample() -> FormSession:
    return filled("council_tax_reduction")


def asked(session: FormSession) -> set[str]:
    return {state.ref for state in session.walk() if isinstance(state, QuestionState)}


def said(session: FormSession, ref: str) -> str:
    return (session.question(ref).label or "").strip()


ACCEPTED = [
    ("/data/home/account", "300 127 846"),
    (f"{FIRST}/adult_born", "2008-11-22"),
    (f"{FIRST}/adult_born", "1907-01-01"),
    (f"{FIRST}/health", "pip carer"),
    (f"{FIRST}/jobs", "0"),
    (f"{FIRST}/job[1]/hours", "37.5"),
    (f"{FIRST}/job[1]/pay", "0"),
    (f"{FIRST}/job[1]/pay", "1234567.89"),
    ("/data/people/children", "0"),
    (f"{SAVINGS}/saving[1]/saving_amount", "16000"),
]

REFUSED = [
    ("/data/home/account", "12345"),
    ("/data/home/account", "N0012345"),
    ("/data/home/moved_in", "2026-11-23"),
    (f"{FIRST}/adult_born", "2008-11-23"),
    (f"{FIRST}/adult_born", "1906-01-01"),
    (f"{FIRST}/adult_nino", "QQ 12 34 56 C"),
    (f"{FIRST}/health", "none pip"),
    (f"{FIRST}/benefit", "uc none"),
    (f"{FIRST}/jobs", "10"),
    (f"{FIRST}/job[1]/hours", "101"),
    (f"{FIRST}/job[1]/pay", "-1"),
    (f"{FIRST}/job[1]/pay", "10.005"),
    ("/data/people/children", "-1"),
    (f"{SAVINGS}/saving[1]/saving_amount", "-20"),
]


@pytest.mark.parametrize(("ref", "value"), ACCEPTED)
def test_what_the_office_can_use_is_accepted(ref: str, value: str) -> None:
    assert answered({ref: value}, sample()).question(ref).problem is None


@pytest.mark.parametrize(("ref", "value"), REFUSED)
def test_what_the_office_cannot_use_is_told_how_to_be_put_right(ref: str, value: str) -> None:
    problem = answered({ref: value}, sample()).question(ref).problem
    assert problem is not None
    assert problem.code is ProblemKind.CONSTRAINT
    assert problem.written_by_form


@pytest.mark.parametrize(
    ("pay", "every", "week"),
    [
        ("120.5", "week", "120.50"),
        ("241", "fortnight", "120.50"),
        ("482", "four_weeks", "120.50"),
        ("1000", "month", "230.77"),
        ("20000", "year", "384.62"),
        ("0.09", "week", "0.09"),
    ],
)
def test_pay_is_counted_by_the_week(pay: str, every: str, week: str) -> None:
    session = answered({f"{FIRST}/adult_name": "Rhian", f"{FIRST}/benefit": "none", f"{FIRST}/jobs": "1"})
    answered({f"{FIRST}/job[1]/pay": pay, f"{FIRST}/job[1]/pay_every": every}, session)
    assert said(session, f"{FIRST}/earned_note") == f"Rhian earns £{week} a week."
    assert said(session, f"{TOTALS}/sum_earnings") == f"Pay of you and your partner: £{week} a week"


def test_the_sums_of_the_sample_are_shown_before_the_end() -> None:
    session = sample()
    assert [
        said(session, f"{TOTALS}/sum_{name}") for name in ("earnings", "income", "coming_in", "savings", "rent")
    ] == [
        "Pay of you and your partner: £375.00 a week",
        "Other money: £106.90 a week",
        "All money that comes in: £481.90 a week",
        "Savings: £465.36",
        "Rent: £150.00 a week",
    ]


def test_every_job_of_every_adult_is_asked_for_by_its_number() -> None:
    session = answered({f"{THIRD}/jobs": "2"}, sample())
    jobs = {ref.rpartition("/")[0] for ref in asked(session) if ref.endswith("/employer")}
    assert jobs == {
        f"{adult}/job[{row}]" for adult, rows in ((FIRST, 1), (SECOND, 2), (THIRD, 2)) for row in range(1, rows + 1)
    }
    open_ones = {problem.ref.rpartition("/")[0] for problem in session.validate()}
    assert open_ones == {f"{THIRD}/job[1]", f"{THIRD}/job[2]"}


def test_pay_of_adults_who_are_not_partners_is_shown_and_not_added() -> None:
    session = answered({f"{THIRD}/jobs": "1", f"{THIRD}/job[1]/employer": "Café"}, sample())
    answered({f"{THIRD}/job[1]/pay": "80", f"{THIRD}/job[1]/pay_every": "week"}, session)
    assert said(session, f"{THIRD}/earned_note") == "Owen Bevan earns £80.00 a week."
    assert "£375.00" in said(session, f"{TOTALS}/sum_earnings")


def test_an_adult_who_is_taken_away_takes_their_jobs_along() -> None:
    session = sample()
    session.apply(RemoveRepeat(SECOND))
    assert said(session, f"{TOTALS}/sum_earnings") == "Pay of you and your partner: £148.20 a week"
    assert said(session, f"{SECOND}/student") == "Is Owen Bevan a full-time student or an apprentice?"


def test_only_the_first_adult_is_not_asked_who_they_are() -> None:
    session = begun("council_tax_reduction")
    session.apply(AddRepeat(ADULT))
    assert f"{FIRST}/relation" not in asked(session)
    assert f"{SECOND}/relation" in asked(session)


def test_only_you_and_a_partner_are_asked_about_benefits() -> None:
    session = sample()
    assert {f"{FIRST}/benefit", f"{SECOND}/benefit"} <= asked(session)
    assert f"{THIRD}/benefit" not in asked(session)


@pytest.mark.parametrize("benefit", ["uc", "pension_credit", "uc housing"])
def test_with_a_benefit_that_covers_it_nothing_is_asked_about_money(benefit: str) -> None:
    session = answered({f"{FIRST}/benefit": benefit}, sample())
    assert {ref.split("/")[2] for ref in asked(session)} & MONEY_SECTIONS == set()
    assert f"{FIRST}/jobs" not in asked(session)
    assert "/data/covered_by/benefit_letter" in asked(session)


def test_other_benefits_do_not_shorten_the_form() -> None:
    session = sample()
    assert {ref.split("/")[2] for ref in asked(session)} >= MONEY_SECTIONS
    assert "/data/covered_by/benefit_letter" not in asked(session)


@pytest.mark.parametrize(("amount", "is_told"), [("15950", False), ("15950.01", True)])
def test_high_savings_are_pointed_out_and_still_taken(amount: str, is_told: bool) -> None:
    session = answered({f"{SAVINGS}/saving[1]/saving_amount": amount}, sample())
    assert (f"{SAVINGS}/savings_high" in asked(session)) == is_told
    assert session.validate() == ()


@pytest.mark.parametrize(
    ("tenure", "is_asked"), [("council", True), ("private", True), ("owner", False), ("other", False)]
)
def test_rent_is_asked_only_of_those_who_pay_it(tenure: str, is_asked: bool) -> None:
    session = answered({"/data/home/tenure": tenure}, sample())
    assert ("/data/renting/rent" in asked(session)) == is_asked
    assert (f"{TOTALS}/sum_rent" in asked(session)) == is_asked


def test_students_and_people_with_a_severe_condition_may_not_count() -> None:
    session = sample()
    assert "/data/people/one_adult" not in asked(session)
    answered({f"{SECOND}/health": "mental"}, session)
    assert "/data/people/one_adult" in asked(session)


def test_a_student_is_asked_where_they_study() -> None:
    assert f"{THIRD}/student_place" in asked(sample())
    assert f"{FIRST}/student_place" not in asked(sample())


def test_asking_for_earlier_weeks_needs_a_day_and_a_reason() -> None:
    session = answered({f"{START}/start_kind": "earlier"}, sample())
    assert [problem.ref for problem in session.validate()] == [f"{START}/start_on", f"{START}/start_why"]


def test_what_is_still_missing_is_listed_until_it_is_there() -> None:
    session = sample()
    assert still_needed(session) == (
        "A paper that shows who you are",
        "Payslips for each job",
        "A letter that shows the other money that comes in",
        "The tenancy agreement",
    )
    answered({f"{SECOND}/job[2]/payslips": "slips.pdf", "/data/renting/tenancy": "tenancy.pdf"}, session)
    assert still_needed(session) == (
        "A paper that shows who you are",
        "A letter that shows the other money that comes in",
    )
