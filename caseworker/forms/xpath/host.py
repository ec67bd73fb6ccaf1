"""What XPath needs to know of the world around it: nodes, and a host that answers for the form; it promises no more."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, tzinfo
from typing import Protocol

from caseworker.forms.xpath.errors import EvaluationError

Scalar = str | float | bool | date | datetime | time
"""A single value. Numbers are always float; dates with a time are aware; a time may be aware or naive (local)."""

Path = tuple[str, ...]
"""A generic absolute path: Clark names from the document element down, attributes as ``@name``, ``*`` for any name,
``**`` as last step for everything below."""


class Node(Protocol):
    """One element or attribute of the running tree, or of a secondary instance, as XPath sees it.

    The host leaves out whatever takes no part: nodes that are not relevant, templates of repeats.
    Nodes are compared by identity: the same node is always the same object while an expression is evaluated.
    """

    @property
    def name(self) -> str:
        """The Clark name, `{namespace}local`, or plain `local` where there is no namespace."""
        ...

    @property
    def parent(self) -> "Node | None":
        """The element around this one; None for the document element."""
        ...

    @property
    def root(self) -> "Node":
        """The document element of the instance that this node belongs to."""
        ...

    def named(self, name: str) -> "Sequence[Node]":
        """Return the child elements with that Clark name in document order, all of them for ``*``."""
        ...

    def attribute(self, name: str) -> "Node | None":
        """Return the attribute with that Clark name."""
        ...

    def attributes(self) -> "Sequence[Node]":
        """Return all attributes."""
        ...

    def value(self) -> Scalar:
        """Return the typed value; ``''`` when blank, when not relevant, and for elements that only hold others."""
        ...

    def position(self) -> int:
        """Return the place among siblings of the same name, from 1, counting those that are not relevant, too."""
        ...


class Host(Protocol):
    """Answers what functions ask about the form, the session and the computer."""

    @property
    def zone(self) -> tzinfo:
        """The local time zone; days begin and end there."""
        ...

    @property
    def language(self) -> str:
        """The language for month and day names, as the form writes it: `en`, `Cymraeg (cy)`, `fr`; may be empty."""
        ...

    def now(self) -> datetime:
        """Return the present instant, aware, in the local zone."""
        ...

    def random(self) -> float:
        """Return a number from 0 up to, not including, 1."""
        ...

    def uuid(self) -> str:
        """Return a new version 4 UUID, without prefix."""
        ...

    def instance(self, instance_id: str) -> Node | None:
        """Return the document element of a secondary instance (or of the primary one by its own id)."""
        ...

    def primary(self) -> Node:
        """Return the document element of the primary instance."""
        ...

    def itext(self, text_id: str) -> str:
        """Return a text in the active language, or an empty string."""
        ...

    def choice_name(self, value: str, path: Path, node: Node) -> str:
        """Return the label of the choice `value` of the question at `path`, seen from `node`, or an empty text."""
        ...

    def property(self, name: str) -> str:
        """Return a property of the session (deviceid, username, ...), or an empty string."""
        ...

    def version(self) -> str:
        """Return the version of the form, or an empty string."""
        ...

    def rows(self, parent: Node, name: str, wanted: Mapping[str, str | float]) -> Sequence[Node] | None:
        """Return the `name` children of `parent` whose columns equal what is wanted by ``=``, from an index.

        A column is a child element, or an attribute where its name begins with ``@``; a row without it reads as blank.

        Returns:
            None where the host keeps no index, as for instances that change; the children are then looked through.
            `lookup.Lookup` keeps indexes; it lasts as long as the instance does not change.
        """
        ...


class Budget:
    """How many nodes one evaluation may still look at; a form must not be able to hang the desk."""

    __slots__ = ("left",)

    def __init__(self, nodes: int = 5_000_000) -> None:
        self.left = nodes

    def spend(self, nodes: int) -> None:
        """Take note of `nodes` more; raise EvaluationError when it is too many."""
        self.left -= nodes
        if self.left < 0:
            raise EvaluationError("The expression looks at too many places; it was stopped.")


class Context:
    """Where an expression is evaluated; made anew for each evaluation from outside.

    Attributes:
        node: the context node, `.`.
        current: the node that `current()` means; differs from `node` inside predicates only.
        position: the place in a node-set under a predicate, from 1; 0 outside predicates.
        size: how many nodes stand under the predicate.
    """

    __slots__ = ("_budget", "current", "host", "node", "position", "size")

    def __init__(
        self,
        node: Node,
        host: Host,
        *,
        current: Node | None = None,
        position: int = 0,
        size: int = 1,
        budget: Budget | None = None,
    ) -> None:
        self.node = node
        self.host = host
        self.current = node if current is None else current
        self.position = position
        self.size = size
        self._budget = budget

    @property
    def budget(self) -> Budget:
        """What this evaluation may still look at; most look at so little that it is never made."""
        if self._budget is None:
            self._budget = Budget()
        return self._budget
