from datetime import UTC, datetime

import pytest
from sample_services import service

from caseworker.catalogue import Origin, describe_service, find_services
from caseworker.desk import ReadForm

BADGE = service("blue_badge", "Apply for a Blue Badge", words="disabled parking permit", about="Park closer.")
BIN = service("missed_bin", "Report a missed bin", words="rubbish waste recycling", about="A bin was not emptied.")
BUS = service("bus_pass", "Apply for a bus pass", words="free travel older disabled", about="Free bus journeys.")
ALL = (BUS, BIN, BADGE)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("blue badge", BADGE),
        ("BADGE", BADGE),
        ("bagde", BADGE),
        ("parking", BADGE),
        ("disabled parking", BADGE),
        ("rubish", BIN),
        ("my bin was not emptied", BIN),
        ("recyc", BIN),
        ("bus", BUS),
    ],
)
def test_a_service_is_found_by_what_people_call_it(typed: str, found: object) -> None:
    assert find_services(ALL, typed)[0] is found


def test_a_service_that_fits_every_word_stands_alone_and_without_one_those_that_fit_most() -> None:
    assert find_services(ALL, "disabled") == (BADGE, BUS)
    assert find_services(ALL, "disabled parking") == (BADGE,)
    assert find_services(ALL, "rubbish on my wheelchair parking space for disabled") == (BADGE,)
    assert find_services(ALL, "passport") == ()
    assert find_services(ALL, "dog licence") == ()


@pytest.mark.parametrize(
    ("asked", "form_id"),
    [
        ("parking for disabled people", "blue_badge"),
        ("I can’t walk far and need to park", "blue_badge"),
        ("wheelchair parking", "blue_badge"),
        ("blubadge", "blue_badge"),
        ("bathodyn glas", "blue_badge"),
        ("my bin was not collected", "missed_bin"),
        ("they didn’t take the rubish", "missed_bin"),
        ("bin heb ei gasglu", "missed_bin"),
        ("can’t pay council tax", "council_tax_reduction"),
        ("council tax is too expensive", "council_tax_reduction"),
        ("treth gyngor", "council_tax_reduction"),
    ],
)
def test_what_people_ask_at_the_desk_finds_the_service(forms: tuple[ReadForm, ...], asked: str, form_id: str) -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    offered = [describe_service(one.definition, one.xform, origin=Origin.BUILT_IN, at=at) for one in forms]
    assert [one.form_id for one in find_services(offered, asked)] == [form_id]


def test_nothing_typed_shows_all_by_title() -> None:
    assert find_services(ALL, "  ") == (BADGE, BUS, BIN)


def test_words_that_say_little_do_not_shut_a_service_out() -> None:
    assert find_services(ALL, "I want to apply for the blue badge") == (BADGE,)
    assert set(find_services(ALL, "apply")) == {BADGE, BUS}


def test_a_word_of_the_title_counts_for_more() -> None:
    other = service("garden", "Garden waste", words="bin", about="Brown bins.")
    assert find_services((other, BIN), "bin") == (BIN, other)
