"""Texts as a person sees them: labels, hints and messages in a language, with their outputs filled in."""

from collections.abc import Mapping
from itertools import zip_longest
from types import MappingProxyType

from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.parts import NO_ATTRIBUTES, Piece, Text
from caseworker.forms.definition.texts import LONG
from caseworker.forms.xpath import Context, EvaluationError, Expression, Host, Node

GUIDANCE = "guidance"
MEDIA_FORMS = ("image", "big-image", "audio", "video")


def render(piece: Piece, node: Node, host: Host) -> str:
    """Return a text with its outputs evaluated at a node; an output that fails shows nothing."""
    if not piece.outputs:
        return piece.plain
    context = Context(node, host)
    shown = [_shown(output, context) for output in piece.outputs]
    return "".join(part for pair in zip_longest(piece.texts, shown, fillvalue="") for part in pair)


def _shown(expression: Expression, context: Context) -> str:
    try:
        return expression.as_string(context)
    except EvaluationError:
        return ""


class Wording:
    """Finds and renders the texts of one form."""

    def __init__(self, definition: FormDefinition, host: Host) -> None:
        self._itext = definition.itext
        self._host = host

    def text(self, text: Text | None, node: Node, language: str) -> str | None:
        """Return the plain text, or None when there is none."""
        if text is None:
            return None
        forms = self._forms(text, node, language)
        if forms is None:
            return render(text.inline, node, self._host) if text.inline.texts else None
        piece = forms.get(LONG) or forms.get("short")
        return render(piece, node, self._host) if piece is not None else None

    def whole(self, text: Text | None, node: Node, language: str) -> str | None:
        """Return every form of a text that is read, guidance among them, one after the other."""
        forms = self._forms(text, node, language) if text is not None else None
        if not forms:
            return self.text(text, node, language)
        spoken = [piece for form, piece in forms.items() if form not in MEDIA_FORMS]
        return "".join(render(piece, node, self._host) for piece in spoken)

    def guidance(self, text: Text | None, node: Node, language: str) -> str | None:
        """Return the guidance form of a hint, or None."""
        forms = self._forms(text, node, language) if text is not None else None
        piece = forms.get(GUIDANCE) if forms is not None else None
        return render(piece, node, self._host) if piece is not None else None

    def media(self, text: Text | None, node: Node, language: str) -> Mapping[str, str]:
        """Return the addresses of pictures and sound of a label by form."""
        forms = self._forms(text, node, language) if text is not None else None
        if not forms:
            return NO_ATTRIBUTES
        shown = {form: render(forms[form], node, self._host) for form in MEDIA_FORMS if form in forms}
        return MappingProxyType(shown)

    def by_id(self, text_id: str, node: Node, language: str) -> str:
        """Return the plain text of an itext id, or an empty string."""
        return self.text(Text(itext_id=text_id), node, language) or ""

    def _forms(self, text: Text, node: Node, language: str) -> Mapping[str, Piece] | None:
        text_id = text.itext_id
        if text.itext_expression is not None:
            text_id = text.itext_expression.as_string(Context(node, self._host))
        if text_id is None:
            return None
        entry = self._itext.entry(text_id, language)
        return entry.forms if entry is not None else {}
