import json

import pytest

from caseworker.base import resources_folder
from caseworker.cli.app import main

SAMPLES = resources_folder() / "services" / "samples"
SETUP = [
    *("setup", "--centre", "Northfield Library", "--address", "1 Church Street, Northfield", "--postcode", "NF1 2AB"),
    *("--phone", "01632 960 100", "--hours", "Mon to Fri 9 to 5", "--prefix", "NFL", "--name", "Priya Shah"),
]


class Terminal:
    """Calls the program as a script would, and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.code, self.out, self.err = 0, "", ""

    def call(self, *words: str) -> "Terminal":
        with pytest.raises(SystemExit) as left:
            main(words)
        self.code = int(left.value.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return self

    def json(self, *words: str) -> object:
        return json.loads(self.call(*words, "--json").out)


def fill(terminal: Terminal, *more: str) -> dict[str, str]:
    answers = str(SAMPLES / "missed_bin.answers.json")
    filled = terminal.json(
        "fill", "missed_bin", "--answers", answers, "--given", "signed-on-paper", "--confirmed", *more
    )
    assert isinstance(filled, dict)
    return filled
