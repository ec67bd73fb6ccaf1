from collections.abc import Callable

from asking import Asking
from caseworker.desk import ReadForm
from desk_scene import Scene, changed

BINS = "/data/missed/bins"


def test_the_interview_logs_its_pages_in_a_form_that_wants_it(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]
) -> None:
    [form] = [form for form in forms if form.definition.form_id == "missed_bin"]
    bind = b'<bind nodeset="/data/meta/audit" type="binary" odk:track-changes="true"/></model>'
    scene = make_scene((changed(form, (b"<instanceID/>", b"<audit/><instanceID/>"), (b"</model>", bind)),))
    asking = Asking(scene, scene.begin())
    asking.presenter.answer(BINS, "recycling")
    asking.presenter.later()
    second = asking.step.key
    asking.presenter.go_to(BINS)
    asking.presenter.later()
    asking.runner.settle()
    with scene.desk.store.reading() as tx:
        log = (tx.attachments.content(asking.filling.draft.id, "audit.csv") or b"").decode().splitlines()
    assert [line.split(",")[:2] for line in log[1:]] == [
        ["form start", ""],
        ["question", BINS],
        ["question", second],
        ["jump", ""],
        ["question", BINS],
    ]
    assert log[2].endswith(",,recycling")
