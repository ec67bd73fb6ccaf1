import pytest
from sample_services import service

from caseworker.catalogue import find_services

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


def test_every_word_has_to_fit() -> None:
    assert find_services(ALL, "disabled") == (BADGE, BUS)
    assert find_services(ALL, "disabled rubbish") == ()
    assert find_services(ALL, "passport") == ()


def test_nothing_typed_shows_all_by_title() -> None:
    assert find_services(ALL, "  ") == (BADGE, BUS, BIN)


def test_words_that_say_little_do_not_shut_a_service_out() -> None:
    assert find_services(ALL, "I want to apply for the blue badge") == (BADGE,)
    assert set(find_services(ALL, "apply")) == {BADGE, BUS}


def test_a_word_of_the_title_counts_for_more() -> None:
    other = service("garden", "Garden waste", words="bin", about="Brown bins.")
    assert find_services((other, BIN), "bin") == (BIN, other)
