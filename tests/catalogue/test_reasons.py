from sample_services import definition_from

from caseworker.catalogue import QuestionReason, generic_ref, personal_questions, read_reason, read_reasons

THREE = "Why we ask: To write to you.\nWhat you get: Letters.\nWho sees it: The council."


def test_three_labelled_lines_are_a_reason() -> None:
    assert read_reason(THREE) == QuestionReason("To write to you.", "Letters.", "The council.")


def test_the_order_gives_the_meaning_in_any_language() -> None:
    welsh = "Pam rydym yn gofyn: I ysgrifennu.\nBeth gewch chi: Llythyrau.\nPwy sy'n ei weld: Y cyngor."
    assert read_reason(welsh) == QuestionReason("I ysgrifennu.", "Llythyrau.", "Y cyngor.")
    chinese = "为什么问\uff1a写信。\n您得到\uff1a信件。\n谁能看到\uff1a议会。"
    assert read_reason(chinese) == QuestionReason("写信。", "信件。", "议会。")


def test_a_colon_inside_a_reason_belongs_to_it() -> None:
    reason = read_reason("Why: Two things: where and when.\nFor: Help.\nWho: Us.")
    assert reason is not None
    assert reason.why == "Two things: where and when."


def test_blank_lines_and_spaces_around_do_not_matter() -> None:
    assert read_reason("\n\n" + THREE.replace("\n", "  \n\n   ") + "\n") == read_reason(THREE)


def test_any_other_guidance_is_not_taken_for_a_reason() -> None:
    others = ["", "-", "Look at the letter.", THREE + "\nAnd: more.", "\n".join(THREE.splitlines()[:2])]
    unlabelled = THREE.replace("Why we ask: ", "")
    without_text = THREE.replace("Letters.", "")
    too_long_a_label = THREE.replace("Why we ask", "This is not a label but a sentence with a colon in it")
    assert [g for g in (*others, unlabelled, without_text, too_long_a_label) if read_reason(g) is not None] == []


FORM = """
| survey |  |  |  |  |  |  |
|  | type | name | label::English (en) | guidance_hint::English (en) | guidance_hint::Cymraeg (cy) | default |
|  | begin_group | service_card | About |  |  |  |
|  | hidden | card_not_personal |  |  |  | colour |
|  | end_group |  |  |  |  |  |
|  | note | hello | Hello |  |  |  |
|  | begin_repeat | person | Person |  |  |  |
|  | text | name | Name | GUIDANCE | WELSH |  |
|  | end_repeat |  |  |  |  |  |
|  | text | colour | Favourite colour |  |  |  |
|  | integer | age | Age | Ask kindly. |  |  |
|  | trigger | agreed | I agree |  |  |  |
"""


def test_reasons_are_found_by_reference_without_repeat_numbers() -> None:
    reasons = read_reasons(definition_from(FORM, GUIDANCE=THREE), "English (en)")
    assert dict(reasons) == {"/data/person/name": QuestionReason("To write to you.", "Letters.", "The council.")}
    assert generic_ref("/data/person[12]/name") in reasons


def test_a_language_that_lacks_a_reason_gives_the_default_one() -> None:
    both = definition_from(FORM, GUIDANCE=THREE, WELSH="Pam: A.\nBeth: B.\nPwy: C.")
    assert read_reasons(both, "Cymraeg (cy)")["/data/person/name"] == QuestionReason("A.", "B.", "C.")
    one = definition_from(FORM, GUIDANCE=THREE)
    assert read_reasons(one, "Cymraeg (cy)")["/data/person/name"].why == "To write to you."


def test_all_questions_are_personal_but_notes_agreements_and_those_listed() -> None:
    personal = personal_questions(definition_from(FORM, GUIDANCE=THREE))
    assert [question.name for question in personal] == ["name", "age"]
