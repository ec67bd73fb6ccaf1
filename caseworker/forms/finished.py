"""A finished form: the record as the office receives it, its bytes frozen."""

from dataclasses import dataclass
from hashlib import sha256

from caseworker.forms import serialise
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.entities import EntityChange, entity_changes
from caseworker.forms.instance.tree import Tree
from caseworker.forms.record_meta import RecordMeta


@dataclass(frozen=True, slots=True)
class FinishedForm:
    """A finished form, its bytes frozen.

    Attributes:
        xml: the record, UTF-8; never written again.
        attachments: names of the files it speaks of, in order, each once.
        replaces: the instance id of the record that this one corrects, or an empty string.
        public_key: of the office, where nobody else may read what is sent; else an empty string.
        entities: what it creates or updates in lists of the office.
    """

    xml: bytes
    sha256: str
    form_id: str
    version: str
    instance_id: str
    instance_name: str
    attachments: tuple[str, ...]
    replaces: str = ""
    public_key: str = ""
    entities: tuple[EntityChange, ...] = ()


def freeze(definition: FormDefinition, tree: Tree, meta: RecordMeta) -> FinishedForm:
    """Write the record of a form that was checked."""
    root = tree.root
    xml = serialise.record(definition, root, added_meta=meta.added)
    return FinishedForm(
        xml=xml,
        sha256=sha256(xml).hexdigest(),
        form_id=definition.form_id,
        version=definition.version,
        instance_id=meta.read("instanceID"),
        instance_name=meta.read("instanceName"),
        attachments=serialise.attachment_names(definition, root),
        replaces=meta.read("deprecatedID"),
        public_key=definition.submission.public_key,
        entities=entity_changes(definition, tree),
    )
