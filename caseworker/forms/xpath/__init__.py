"""XPath as ODK forms use it: text is compiled once to closures and evaluated against nodes a host provides.

The results are those of JavaRosa; where they are not, tests/forms/test_xpath_conformance.py gives the reason.
"""

from caseworker.forms.xpath.dependencies import Dependencies
from caseworker.forms.xpath.errors import EvaluationError, UnknownFunction, WrongArity, XPathError, XPathSyntaxError
from caseworker.forms.xpath.expression import Expression, compile_expression
from caseworker.forms.xpath.functions import LIBRARY
from caseworker.forms.xpath.host import Context, Host, Node, Path, Scalar
from caseworker.forms.xpath.lookup import Lookup, NodeRows, cells_of
from caseworker.forms.xpath.values import NodeSet, Value, stored_text

__all__ = [
    "LIBRARY",
    "Context",
    "Dependencies",
    "EvaluationError",
    "Expression",
    "Host",
    "Lookup",
    "Node",
    "NodeRows",
    "NodeSet",
    "Path",
    "Scalar",
    "UnknownFunction",
    "Value",
    "WrongArity",
    "XPathError",
    "XPathSyntaxError",
    "cells_of",
    "compile_expression",
    "stored_text",
]
