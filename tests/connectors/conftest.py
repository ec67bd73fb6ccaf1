from collections.abc import Iterator

import pytest
from connectors_exchanges import RawOffice


@pytest.fixture
def raw_office() -> Iterator[RawOffice]:
    office = RawOffice()
    yield office
    office.stop()
