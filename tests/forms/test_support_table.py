from support_table import README, written


def test_the_table_in_the_readme_is_the_one_that_the_tests_write() -> None:
    text = README.read_text(encoding="utf-8")
    assert written(text) == text, "run make support"
