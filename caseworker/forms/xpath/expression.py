"""The compiled expression: what the rest of the engine holds of an XPath text."""

from collections.abc import Mapping

from caseworker.forms.xpath.closures import Part
from caseworker.forms.xpath.compiler import Compiler
from caseworker.forms.xpath.dependencies import Dependencies, analyse, target_of
from caseworker.forms.xpath.errors import EvaluationError, XPathSyntaxError
from caseworker.forms.xpath.functions import LIBRARY
from caseworker.forms.xpath.host import Context, Path, Scalar
from caseworker.forms.xpath.parser import parse
from caseworker.forms.xpath.tree import Axis, PathTree, Tree
from caseworker.forms.xpath.values import NodeSet, Value, to_boolean, to_number, to_scalar, to_string


class Expression:
    """An expression ready to be evaluated any number of times; compiled when it is first used, never changed.

    Attributes:
        text: what the form says, for messages.
        tree: what it is made of.
    """

    __slots__ = ("_part", "text", "tree")

    def __init__(self, text: str, tree: Tree, part: Part | None = None) -> None:
        self.text = text
        self.tree = tree
        self._part = part

    @property
    def is_constant(self) -> bool:
        """It has the same value everywhere and always."""
        return self._compiled().constant

    @property
    def stays_below(self) -> bool:
        """It is a plain path to what stands in the node that it is evaluated at."""
        tree = self.tree
        return (
            isinstance(tree, PathTree)
            and not tree.absolute
            and tree.start is None
            and all(step.axis in (Axis.CHILD, Axis.ATTRIBUTE) and not step.predicates for step in tree.steps)
        )

    def _compiled(self) -> Part:
        if self._part is None:
            self._part = Compiler(LIBRARY).compile(self.tree)
        return self._part

    def evaluate(self, context: Context) -> Value:
        """Return the value: a scalar, or a tuple of nodes in document order (in drawn order for randomize).

        Raises:
            EvaluationError: the values make no sense together, or it would take too long.
        """
        try:
            return (self._part or self._compiled()).run(context)
        except RecursionError:
            raise EvaluationError("The expression nests too deeply; it was stopped.") from None

    def as_scalar(self, context: Context) -> Scalar:
        """Return a single typed value (of the first node of a set; '' when empty): what a calculate stores."""
        return to_scalar(self.evaluate(context))

    def as_string(self, context: Context) -> str:
        """Return the value as string() does."""
        return to_string(self.evaluate(context))

    def as_number(self, context: Context) -> float:
        """Return the value as number() does; NaN when it is none."""
        return to_number(self.evaluate(context))

    def as_boolean(self, context: Context) -> bool:
        """Return the value as boolean() does: relevance, constraints, conditions."""
        return to_boolean(self.evaluate(context))

    def as_nodes(self, context: Context) -> NodeSet:
        """Return the nodes.

        Raises:
            EvaluationError: the value is not a node-set.
        """
        value = self.evaluate(context)
        if isinstance(value, tuple):
            return value
        raise EvaluationError("A path to questions is needed here, not a single value.")

    def dependencies(self, base: Path) -> Dependencies:
        """Return what the expression reads when it belongs to the node at `base` (generic absolute path)."""
        return analyse(self.tree, base)

    def target(self, base: Path) -> Path | None:
        """Return the place that the whole expression denotes, predicates stripped; None unless it is one path."""
        return target_of(self.tree, base)


def compile_expression(
    text: str,
    *,
    namespaces: Mapping[str | None, str],
    default_namespace: str = "",
) -> Expression:
    """Compile an expression once.

    Args:
        text: the XPath text as the form has it.
        namespaces: prefix to URI in scope; the entry for no prefix is not used (XPath has no default namespace).
        default_namespace: URI for element names without a prefix.

    Raises:
        XPathSyntaxError: the text is no expression; also UnknownFunction and WrongArity, its children.
    """
    try:
        tree = parse(text, namespaces, default_namespace)
        return Expression(text, tree, Compiler(LIBRARY).compile(tree))
    except RecursionError:
        raise XPathSyntaxError("The expression nests too deeply.", 0) from None
