"""Reads tokens into a tree; whatever is not XPath 1.0 is refused in a sentence with its place."""

from collections.abc import Mapping
from typing import Final

from caseworker.forms.xpath.errors import XPathSyntaxError
from caseworker.forms.xpath.lexer import Kind, Token, tokens_of
from caseworker.forms.xpath.tree import (
    ANY_NODES_BELOW,
    Axis,
    Binary,
    Call,
    Filter,
    Negative,
    Number,
    PathTree,
    Step,
    Text,
    Tree,
)

DEEPEST_NESTING: Final = 100
LONGEST_CHAIN: Final = 1_000
_TIGHTNESS: Final = {
    **dict.fromkeys(("or",), 1),
    **dict.fromkeys(("and",), 2),
    **dict.fromkeys(("=", "!="), 3),
    **dict.fromkeys(("<", "<=", ">", ">="), 4),
    **dict.fromkeys(("+", "-"), 5),
    **dict.fromkeys(("*", "div", "mod"), 6),
    "|": 8,
}
"""How strongly binary operators hold their operands; all of them lean to the left."""
_MINUS_TIGHTNESS: Final = 7
_AXES: Final = frozenset(axis.value for axis in Axis)
_STEP_SIGNS: Final = frozenset({".", "..", "@"})


def parse(text: str, namespaces: Mapping[str | None, str], default_namespace: str = "") -> Tree:
    """Return the tree of `text`.

    Raises:
        XPathSyntaxError: the text is no expression, or nests too deeply.

    Source: XML Path Language 1.0, sections 2 and 3.
    """
    return _Parser(tokens_of(text), namespaces, default_namespace).whole()


class _Parser:
    def __init__(self, tokens: list[Token], namespaces: Mapping[str | None, str], default_namespace: str) -> None:
        self._tokens = (*tokens, tokens[-1])
        self._namespaces = namespaces
        self._default = f"{{{default_namespace}}}" if default_namespace else ""
        self._depth = 0
        self._move_to(0)

    def _move_to(self, place: int) -> None:
        self._place = place
        self._now = self._tokens[place]
        self._sign = self._now.text if self._now.kind is Kind.OPERATOR else ""

    def whole(self) -> Tree:
        if self._now.kind is Kind.END:
            raise XPathSyntaxError("The expression is empty.", 0)
        tree = self._expression()
        self._expect_end()
        return tree

    def _expect_end(self) -> None:
        if self._now.kind is not Kind.END:
            raise self._unexpected("An operator, such as + or and, is missing before {}.")

    @property
    def _next(self) -> Token:
        return self._tokens[self._place + 1]

    def _take(self) -> Token:
        token = self._now
        self._move_to(self._place + 1)
        return token

    def _accept(self, sign: str) -> bool:
        if self._sign != sign:
            return False
        self._move_to(self._place + 1)
        return True

    def _expect(self, sign: str) -> None:
        if not self._accept(sign):
            raise self._unexpected(f"A {sign} is missing before {{}}.")

    def _unexpected(self, sentence: str) -> XPathSyntaxError:
        token = self._now
        shown = "the end" if token.kind is Kind.END else token.text[:40] or "an empty text"
        return XPathSyntaxError(sentence.format(shown), token.position)

    def _expression(self) -> Tree:
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise XPathSyntaxError(f"The expression nests more than {DEEPEST_NESTING} deep.", self._now.position)
        tree = self._operation(0)
        self._depth -= 1
        return tree

    def _operation(self, loosest: int) -> Tree:
        tree = self._negative() if self._sign == "-" else self._path()
        terms = 0
        while _TIGHTNESS.get(self._sign, 0) > loosest:
            terms += 1
            if terms > LONGEST_CHAIN:
                raise XPathSyntaxError("Too many operators in a row.", self._now.position)
            operator = self._take().text
            tree = Binary(operator, tree, self._operation(_TIGHTNESS[operator]))
        return tree

    def _negative(self) -> Tree:
        signs = 0
        while self._accept("-"):
            signs += 1
        if signs > DEEPEST_NESTING:
            raise XPathSyntaxError("Too many minus signs in a row.", self._now.position)
        tree = self._operation(_MINUS_TIGHTNESS)
        for _ in range(signs):
            tree = Negative(tree)
        return tree

    def _path(self) -> Tree:
        if self._accept("//"):
            return PathTree(absolute=True, start=None, steps=(ANY_NODES_BELOW, *self._steps()))
        if self._accept("/"):
            return PathTree(absolute=True, start=None, steps=self._steps() if self._begins_step() else ())
        if self._begins_step():
            return PathTree(absolute=False, start=None, steps=self._steps())
        start = self._filtered()
        if self._accept("//"):
            return PathTree(absolute=False, start=start, steps=(ANY_NODES_BELOW, *self._steps()))
        if self._accept("/"):
            return PathTree(absolute=False, start=start, steps=self._steps())
        return start

    def _begins_step(self) -> bool:
        if self._sign:
            return self._sign in _STEP_SIGNS
        is_call = self._next.kind is Kind.OPERATOR and self._next.text == "("
        return self._now.kind is Kind.NAME and (not is_call or self._now.text in ("node", "text"))

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while True:
            if self._accept("//"):
                steps.append(ANY_NODES_BELOW)
            elif not self._accept("/"):
                return tuple(steps)
            steps.append(self._step())

    def _step(self) -> Step:
        if self._sign:
            return self._short_step()
        axis = Axis.CHILD
        if self._next.kind is Kind.OPERATOR and self._next.text == "::":
            if self._now.text not in _AXES:
                raise self._unexpected("There is no axis {}.")
            axis = Axis(self._take().text)
            self._take()
        return Step(axis, self._name_test(attribute=axis is Axis.ATTRIBUTE), self._predicates())

    def _short_step(self) -> Step:
        if self._accept("."):
            return Step(Axis.SELF, None, self._predicates())
        if self._accept(".."):
            return Step(Axis.PARENT, None, self._predicates())
        if self._accept("@"):
            return Step(Axis.ATTRIBUTE, self._name_test(attribute=True), self._predicates())
        raise self._unexpected("A name is missing before {}.")

    def _predicates(self) -> tuple[Tree, ...]:
        if self._sign != "[":
            return ()
        found = []
        while self._accept("["):
            found.append(self._expression())
            self._expect("]")
        return tuple(found)

    def _name_test(self, *, attribute: bool) -> str | None:
        if self._now.kind is not Kind.NAME:
            raise self._unexpected("A name is missing before {}.")
        if self._next.kind is Kind.OPERATOR and self._next.text == "(":
            return self._node_test()
        token = self._take()
        prefix, colon, local = token.text.rpartition(":")
        if not colon:
            return local if attribute or local == "*" else self._default + local
        if prefix not in self._namespaces:
            raise XPathSyntaxError(f"The prefix {prefix} is not declared in this form.", token.position)
        return f"{{{self._namespaces[prefix]}}}{local}"

    def _node_test(self) -> str | None:
        if self._now.text != "node":
            raise self._unexpected("{}() cannot stand in a path.")
        self._take()
        self._take()
        self._expect(")")
        return None

    def _filtered(self) -> Tree:
        inner = self._primary()
        predicates = self._predicates()
        return Filter(inner, predicates) if predicates else inner

    def _primary(self) -> Tree:
        token = self._now
        if token.kind is Kind.NUMBER:
            return Number(float(self._take().text))
        if token.kind is Kind.STRING:
            return Text(self._take().text)
        if token.kind is Kind.NAME and self._next.text == "(":
            return self._call()
        if token.kind is Kind.VARIABLE:
            raise self._unexpected("{} is a variable, and forms have none; in an XLSForm write ${{name}}.")
        if self._accept("("):
            inner = self._expression()
            self._expect(")")
            return inner
        raise self._unexpected("A value is missing before {}.")

    def _call(self) -> Call:
        name = self._take()
        self._take()
        arguments: list[Tree] = []
        while not self._accept(")"):
            if arguments:
                self._expect(",")
            arguments.append(self._expression())
        if name.text == "jr:choice-name" and len(arguments) == 2:
            arguments[1] = self._quoted_path(arguments[1], name)
        return Call(name.text, tuple(arguments), name.position)

    def _quoted_path(self, argument: Tree, call: Token) -> Tree:
        """Read the second value of jr:choice-name(), which is a path in quotation marks."""
        if not isinstance(argument, Text):
            raise XPathSyntaxError("The second value of jr:choice-name() must be a path in quotes.", call.position)
        try:
            return _Parser(tokens_of(argument.value), self._namespaces, self._default[1:-1]).whole()
        except XPathSyntaxError as trouble:
            raise XPathSyntaxError(f"In the path for jr:choice-name(): {trouble.sentence}", call.position) from trouble
