"""The kinds of value and the conversions between them, as JavaRosa does them."""

from caseworker.forms.xpath.host import Node, Scalar

NodeSet = tuple[Node, ...]
Value = Scalar | NodeSet
