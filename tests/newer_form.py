"""A newer version of the missed-bin form, with a question renamed and one worded anew."""

from collections.abc import Iterable

from caseworker.desk import ReadForm, offer_form
from caseworker.forms import HeldMedia, load_xform
from desk_scene import Scene

VERSION = "2026122401"


def offer_newer(scene: Scene, forms: Iterable[ReadForm]) -> None:
    """Offer it at the desk; drafts under way stay with the version they were begun with."""
    old = next(form for form in forms if form.definition.form_id == "missed_bin")
    text = old.xform.decode().replace(old.definition.version, VERSION).replace("whole_street", "street_too")
    text = text.replace("Were the bins out by 6am on that day?", "Were the bins out by 7am on that day?")
    newer = ReadForm(text.encode(), old.media, load_xform(text.encode(), HeldMedia(old.media)), ())
    offer_form(scene.desk.store, newer, by=scene.desk.adviser_id, clock=scene.desk.clock)
