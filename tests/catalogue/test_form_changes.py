import pytest
from sample_services import definition_from

from caseworker.catalogue import Aspect, compare_versions

OLD = """
| survey  |              |       |                     |                    |          |            |
|         | type         | name  | label::English (en) | hint::English (en) | required | constraint |
|         | text         | name  | Your name           | In full            | yes      |            |
|         | select_one y | sure  | Are you sure?       |                    |          |            |
|         | integer      | age   | Age                 |                    |          | . < 120    |
| choices |              |       |                     |                    |          |            |
|         | list_name    | name  | label::English (en) |                    |          |            |
|         | y            | yes   | Yes                 |                    |          |            |
|         | y            | no    | No                  |                    |          |            |
"""


@pytest.mark.parametrize(
    ("before", "after", "ref", "aspect"),
    [
        ("Your name", "Full name", "/data/name", Aspect.WORDING),
        ("In full", "As on papers", "/data/name", Aspect.WORDING),
        ("| yes      |", "|          |", "/data/name", Aspect.RULES),
        (". < 120", ". < 121", "/data/age", Aspect.RULES),
        ("| integer      | age", "| decimal      | age", "/data/age", Aspect.KIND),
        ("| no    | No ", "| no    | Nope ", "/data/sure", Aspect.CHOICES),
        ("| y            | no    | No  ", "| z            | no    | No  ", "/data/sure", Aspect.CHOICES),
    ],
)
def test_each_kind_of_change_is_named(before: str, after: str, ref: str, aspect: Aspect) -> None:
    assert before in OLD
    changes = compare_versions(definition_from(OLD), definition_from(OLD.replace(before, after)))
    assert [(change.ref, change.aspects) for change in changes.changed] == [(ref, {aspect})]
    assert (changes.added, changes.removed) == ((), ())


def test_a_renamed_question_is_removed_and_added() -> None:
    changes = compare_versions(definition_from(OLD), definition_from(OLD.replace("| age   |", "| years |")))
    assert [(change.ref, change.label) for change in changes.added] == [("/data/years", "Age")]
    assert [(change.ref, change.label) for change in changes.removed] == [("/data/age", "Age")]
    assert changes.changed == ()


def test_the_same_form_has_no_changes() -> None:
    changes = compare_versions(definition_from(OLD), definition_from(OLD))
    assert (changes.added, changes.removed, changes.changed) == ((), (), ())
