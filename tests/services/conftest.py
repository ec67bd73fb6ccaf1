import pytest
from sample_forms import NAMES, definition_of

from caseworker.forms import FormDefinition


@pytest.fixture(params=NAMES)
def service_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def service(service_name: str) -> FormDefinition:
    return definition_of(service_name)
