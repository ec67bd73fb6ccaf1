import pytest

from caseworker.desk import sample_forms
from caseworker.practice import PracticeForm


@pytest.fixture(scope="session")
def offered() -> tuple[PracticeForm, ...]:
    return tuple(PracticeForm(one.xform, one.media) for one in sample_forms())
