"""The session as XPath sees it: clock, chance, lists, texts and choices."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from functools import partial

from caseworker.forms.choices import ChoiceLists
from caseworker.forms.definition.documents import parse_xml
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.lists import ListNode, Table
from caseworker.forms.definition.secondary import Secondary, from_element
from caseworker.forms.entities import branch_of, entity_table, is_entity_list, listed_entities, merged
from caseworker.forms.environment import Environment
from caseworker.forms.faults import FormRefused
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree
from caseworker.forms.texts import Wording
from caseworker.forms.xpath import Node, Path

LAST_SAVED = "jr://instance/last-saved"


class SessionHost:
    """Answers what expressions ask; `language` is the active one."""

    def __init__(self, definition: FormDefinition, environment: Environment, tree: Tree) -> None:
        self._definition = definition
        self._environment = environment
        self._tree = tree
        self._active = definition.default_language
        self._last_saved: Node | None = None
        self._entities: dict[str, Table] = {}
        self.wording = Wording(definition, self)
        self.choices = ChoiceLists(self, self.wording)

    @property
    def zone(self) -> tzinfo:
        """The local zone."""
        return self._environment.zone

    @property
    def language(self) -> str:
        """The active language."""
        return self._active

    def speak(self, language: str) -> None:
        """Make a language the active one."""
        self._active = language

    def now(self) -> datetime:
        """Return the present instant in the local zone."""
        return self._environment.local_now()

    def random(self) -> float:
        """Return a number from 0 up to, not including, 1."""
        return self._environment.random()

    def uuid(self) -> str:
        """Return a new UUID."""
        return self._environment.uuid()

    def instance(self, instance_id: str) -> Node | None:
        """Return the document element of a secondary instance, or of the primary one by its own id."""
        found = self._definition.secondaries.get(instance_id)
        if found is not None and found.src == LAST_SAVED:
            return self._saved_before()
        if found is not None:
            return self._with_entities(found)
        names = {self._definition.instance_name, self._definition.form_id}
        return self._tree.root if instance_id and instance_id in names else None

    def _with_entities(self, listed: Secondary) -> Node | None:
        """Return a list; one of entities with what was made or changed here, worked out once."""
        made, table = self._environment.entities, listed.table
        if made is None or table is None or not is_entity_list(table):
            return listed.root
        known = self._entities.get(listed.id)
        if known is None:
            branch = partial(branch_of, self._environment.property("deviceid"), listed.id)
            found = merged(listed_entities(table, branch), made.get(listed.id, ()))
            known = self._entities[listed.id] = entity_table(found, table.columns)
        return known

    def _saved_before(self) -> Node | None:
        data = self._environment.last_saved
        if self._last_saved is None and data is not None:
            try:
                self._last_saved = from_element(parse_xml(data, what="The last record"))
            except FormRefused:
                self._last_saved = ListNode(self._tree.root.name, None)
        return self._last_saved

    def primary(self) -> Node:
        """Return the document element of the primary instance."""
        return self._tree.root

    def itext(self, text_id: str) -> str:
        """Return a text in the active language."""
        return self.wording.by_id(text_id, self._tree.root, self._active)

    def choice_name(self, value: str, path: Path, node: Node) -> str:
        """Return the label of a choice of the question at `path` that is nearest to `node`."""
        definition = self._definition.by_path.get(path)
        control = self._definition.controls.get(definition.index) if definition is not None else None
        if definition is None or control is None:
            return ""
        near = self._tree.nearest(definition, node) if isinstance(node, InstanceNode) else None
        return self.choices.label(control, near, value, self._active) if near is not None else ""

    def property(self, name: str) -> str:
        """Return a property of the session."""
        return self._environment.property(name)

    def version(self) -> str:
        """Return the version of the form."""
        return self._definition.version

    def rows(self, parent: Node, name: str, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        """Return rows of a list that never changes, by its index; None for the running instance."""
        return parent.rows(name, wanted) if isinstance(parent, ListNode | Table) else None
