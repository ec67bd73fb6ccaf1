from caseworker.forms import Kind
from desk_scene import Scene
from ui.interview.opening import Opened, open_interview

SELECTS = {Kind.SELECT_ONE, Kind.SELECT_MANY}


def test_the_lists_of_a_draft_are_found_while_it_is_opened_and_not_when_a_question_is_shown(scene: Scene) -> None:
    draft_id = scene.begin("blue_badge").draft.id
    opened = open_interview(scene.desk, draft_id, None)
    assert isinstance(opened, Opened)
    session = opened.filling.session
    nodes = [node for node in session.tree.root.walk() if node.relevant]
    controls = session.definition.controls
    lists = [node for node in nodes if (one := controls.get(node.definition.index)) and one.kind in SELECTS]
    assert len(lists) > 5
    assert [node.ref for node in lists if node.choices is None] == []
