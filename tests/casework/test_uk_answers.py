import pytest

from caseworker.casework import Doubt, doubt_about


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("nino", "AB123456C"),
        ("nino", "ab 12 34 56 c"),
        ("adult_nino", "AB123456"),
        ("postcode", "ne14st"),
        ("postcode", "W1A 1AA"),
        ("phone", "01632 960 123"),
        ("phone", "+44 7700 900123"),
        ("phone", "+353 1 234 5678"),
        ("email", "maud.ellery@example.org"),
        ("nhs_number", "943 476 5919"),
        ("nhs_number", "999-000-0018"),
        ("sort_code", "08-99-99"),
        ("account_number", "66374958"),
        ("nino", ""),
        ("nino", "  "),
        ("town", "Not a number at all"),
        ("keyphone_model", "grey"),
    ],
)
def test_what_looks_right_is_left_alone(name: str, text: str) -> None:
    assert doubt_about(f"/data/person[2]/{name}", text) is None


@pytest.mark.parametrize(
    ("name", "text", "doubt"),
    [
        ("nino", "QQ123456C", Doubt.NINO),
        ("nino", "GB123456A", Doubt.NINO),
        ("nino", "AB12345C", Doubt.NINO),
        ("nino", "AB123456E", Doubt.NINO),
        ("adult_nino", "I have lost it", Doubt.NINO),
        ("postcode", "NE14", Doubt.POSTCODE),
        ("phone", "0163", Doubt.PHONE),
        ("phone", "ask my son", Doubt.PHONE),
        ("email", "maud at example.org", Doubt.EMAIL),
        ("email", "maud@example", Doubt.EMAIL),
        ("email", "maud@example..org", Doubt.EMAIL),
        ("nhs_number", "943 476 5918", Doubt.NHS_NUMBER),
        ("nhs_number", "94347659", Doubt.NHS_NUMBER),
        ("nhs_number", "٩٤٣٤٧٦٥٩١٩", Doubt.NHS_NUMBER),
        ("sort_code", "08-99-9", Doubt.SORT_CODE),
        ("account_number", "6637495", Doubt.ACCOUNT_NUMBER),
    ],
)
def test_what_looks_wrong_is_doubted(name: str, text: str, doubt: Doubt) -> None:
    assert doubt_about(f"/data/{name}", text) is doubt
