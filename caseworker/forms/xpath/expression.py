"""The compiled expression: what the rest of the engine holds of an XPath text."""

from collections.abc import Mapping

from caseworker.forms.xpath.dependencies import Dependencies
from caseworker.forms.xpath.host import Context, Node, Path, Scalar
from caseworker.forms.xpath.values import NodeSet, Value


class Expression:
    """An expression ready to be evaluated any number of times; immutable."""

    text: str
    is_constant: bool

    def evaluate(self, context: Context) -> Value:
        """Return the value: a scalar, or a tuple of nodes in document order."""
        raise NotImplementedError

    def as_scalar(self, context: Context) -> Scalar:
        """Return a single typed value (of the first node of a set; '' when empty): what a calculate stores."""
        raise NotImplementedError

    def as_string(self, context: Context) -> str:
        """Return the value as string() does."""
        raise NotImplementedError

    def as_number(self, context: Context) -> float:
        """Return the value as number() does; NaN when it is none."""
        raise NotImplementedError

    def as_boolean(self, context: Context) -> bool:
        """Return the value as boolean() does: relevance, constraints, conditions."""
        raise NotImplementedError

    def as_nodes(self, context: Context) -> NodeSet:
        """Return the nodes; raise EvaluationError when the value is not a node-set."""
        raise NotImplementedError

    def dependencies(self, base: Path) -> Dependencies:
        """Return what the expression reads when it belongs to the node at `base` (generic absolute path)."""
        raise NotImplementedError

    @property
    def path(self) -> Path | None:
        """The generic path when the whole expression is one plain path without predicates that change it, as `ref` is."""
        raise NotImplementedError


def compile_expression(text: str, *, namespaces: Mapping[str | None, str], default_namespace: str = "") -> Expression:
    """Compile an expression once.

    Args:
        text: the XPath text as the form has it.
        namespaces: prefix to URI in scope; the entry for no prefix is not used (XPath has no default namespace).
        default_namespace: URI for unprefixed element names.

    Raises:
        XPathSyntaxError: the text is no expression; also UnknownFunction and WrongArity, its children.
    """
    raise NotImplementedError(text, namespaces, default_namespace)
