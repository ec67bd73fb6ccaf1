from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from pytestqt.qtbot import QtBot

from caseworker.desk import Desk, offer_form, open_practice, read_form, sample_forms
from caseworker.practice import PRACTICE_TOKEN, PracticeOffice, practice_link
from ui.runner import QtRunner
from ui.shell.practice_line import PracticeLine

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Bus pass</h:title><model>
    <instance><data id="bus_pass" version="{version}"><name/><meta><instanceID/></meta></data></instance>
    <bind nodeset="/data/name" type="string"/></model></h:head>
  <h:body><input ref="/data/name"><label>Name</label></input></h:body>
</h:html>"""


@pytest.fixture
def line(make_desk: Callable[..., Desk], qtbot: QtBot) -> Iterator[PracticeLine]:
    desk, runner = make_desk(), QtRunner()
    open_practice(desk, sample_forms(), practice_link())
    made = PracticeLine(desk, runner, desk.clock)
    opened: list[bool] = []
    made.open(lambda: opened.append(True), lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: opened == [True])
    yield made
    made.close()
    runner.close()


def offer(line: PracticeLine, folder: Path, version: str) -> None:
    desk = line._desk
    form = folder / "bus_pass.xml"
    form.write_text(FORM.format(version=version))
    offer_form(desk.store, read_form(form), by=desk.adviser_id, clock=desk.clock)


def send(line: PracticeLine, version: str) -> int:
    """Send one filled form as a client does, and return how the office answers."""
    assert line._office is not None
    xml = f'<data id="bus_pass" version="{version}"><name/><meta><instanceID>uuid:{version}</instanceID></meta></data>'
    parts = {"xml_submission_file": ("submission.xml", xml, "text/xml")}
    headers = {"X-OpenRosa-Version": "1.0"}
    return requests.post(f"{line._office.url}/submission", files=parts, headers=headers, timeout=10).status_code


def test_a_cut_line_leads_nowhere_also_when_another_desk_opens_its_office_there(
    line: PracticeLine, qtbot: QtBot
) -> None:
    assert line._office is not None
    port = urlsplit(line._office.url).port
    cut: list[bool] = []
    line.cut(lambda: cut.append(True))
    qtbot.waitUntil(lambda: cut == [True])
    another = PracticeOffice([], line._clock, token=PRACTICE_TOKEN)
    another.start(port or 0)
    with line._desk.store.reading() as tx:
        (office,) = tx.offices.everyone()
    with pytest.raises(requests.ConnectionError):
        requests.get(office.url, timeout=10)
    another.stop()


def test_a_service_that_is_added_while_the_office_is_open_is_taken_by_it(
    line: PracticeLine, tmp_path: Path, qtbot: QtBot
) -> None:
    assert send(line, "1") == 404
    offer(line, tmp_path, "1")
    qtbot.waitUntil(lambda: send(line, "1") == 201)


def test_what_was_begun_with_an_older_version_is_still_taken(line: PracticeLine, tmp_path: Path, qtbot: QtBot) -> None:
    offer(line, tmp_path, "1")
    offer(line, tmp_path, "2")
    qtbot.waitUntil(lambda: send(line, "2") == 201)
    assert send(line, "1") == 201
