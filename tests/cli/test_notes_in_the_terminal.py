import json
from pathlib import Path

import pytest

from caseworker.casework import AnswerNote, Source, Teller
from caseworker.cli.interview import Interview
from caseworker.cli.speaking import Exit
from caseworker.cli.telling_notes import source_told, words_of
from desk_scene import Scene
from terminal_scene import Terminal, fill

WHOLE_STREET = "/data/missed/whole_street"
LEFT = "/data/place/where_left"


def test_who_gives_prepared_answers_is_said_once_and_told_to_scripts(desk: Terminal, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"missed": {"bins": ["food"]}}))
    told = desk.json("fill", "missed_bin", "--answers", str(answers), "--given", "signed-on-paper",
                     "--said-by", "Amina, daughter")  # fmt: skip
    assert desk.code == Exit.FAULTS_FOUND
    assert told["noted"] == [
        {"ref": "/data/missed/bins", "by": "helper", "from": "Amina", "relation": "daughter",
         "unknown": False, "later": False}
    ]  # fmt: skip


def test_who_interprets_is_noted_by_reference_and_a_child_is_refused(desk: Terminal) -> None:
    reference = fill(desk)["reference"]
    who = ("permission", "interpreter", reference, "--name", "Sara Malik", "--language", "Urdu")
    assert desk.json(*who, "--way", "by-phone") == {"interpreter": "Sara Malik", "standing": "service"}
    assert desk.call(*who, "--standing", "under-18").code == Exit.FAILED
    assert "interpreter.child" in desk.err
    assert desk.call(*who, "--standing", "relative").code == Exit.FAILED
    assert "interpreter.reason-missing" in desk.err
    assert desk.json("permission", "interpreter", reference)["interpreter"] is None


def test_signs_note_what_is_not_known_and_what_comes_later(scene: Scene) -> None:
    filling, heard = scene.filled(), []
    signs = {"Where are the bins now? (optional)": "~", "Were other homes in the street missed too?": ">"}

    def ask(_words: str, standing: str) -> str:
        question = next((line for line in reversed(heard) if line.endswith(("?", "(optional)"))), "")
        return signs.pop(question, standing)

    assert Interview(filling, say=heard.append, ask=ask).run()
    told = {ref: (note.is_unknown, note.is_for_later) for ref, note in filling.notes.everything.items()}
    assert told[WHOLE_STREET] == (False, True)
    assert [ref for ref, (is_unknown, _) in told.items() if is_unknown] == [LEFT]
    assert filling.session.value(LEFT) == ""


@pytest.mark.parametrize(
    ("note", "answer", "words"),
    [
        (AnswerNote(), "", "–"),
        (AnswerNote(is_unknown=True), "", "does not know"),
        (AnswerNote(Source(Teller.DOCUMENT, "Passport")), "4 May", "4 May (from Passport)"),
        (AnswerNote(Source(Teller.HELPER, "Amina", "daughter")), "4 May", "4 May (said by Amina, daughter)"),
        (AnswerNote(), "4 May", "4 May"),
    ],
)
def test_an_answer_is_read_with_what_is_noted_beside_it(note: AnswerNote, answer: str, words: str) -> None:
    assert words_of(note, answer) == words


def test_a_source_is_a_document_or_somebody_with_a_relation() -> None:
    assert source_told("Passport", "") == Source(Teller.DOCUMENT, "Passport")
    assert source_told("", "Amina, daughter") == Source(Teller.HELPER, "Amina", "daughter")
    assert source_told("", "").is_citizen
