"""Functions that ask the form, the session or the computer."""

from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.host import Context
from caseworker.forms.xpath.values import whole

FORM = Library()
_LONGEST_ID = 10_000
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@FORM.define("jr:itext", least=1, most=1)
def itext(context: Context, text_id: str) -> str:
    """Return a text of the form in the active language."""
    return context.host.itext(text_id)


@FORM.define("property", least=1, most=1)
def property_of_session(context: Context, name: str) -> str:
    """Return a property such as deviceid."""
    return context.host.property(name)


@FORM.define("version", least=0, most=0)
def version(context: Context) -> str:
    """Return the version of the form."""
    return context.host.version()


@FORM.define("uuid", least=0, most=1)
def uuid(context: Context, *length: float) -> str:
    """Return a new UUID, or that many random letters and digits."""
    if not length:
        return context.host.uuid()
    signs = range(min(max(whole(length[0], 0), 0), _LONGEST_ID))
    return "".join(_SIGNS[int(context.host.random() * len(_SIGNS))] for _ in signs)
