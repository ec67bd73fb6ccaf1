"""An ODK XForms engine, complete in itself: load a form, fill it, check it, and freeze the record an office receives.

Gives what JavaRosa, the engine of ODK Collect, gives. No I/O but through `MediaSource` and `Environment`.
"""

from caseworker.forms.advice import check_form
from caseworker.forms.audit_log import AUDIT_FILE, AuditEvent, AuditLog, AuditSettings, audit_place, audit_settings
from caseworker.forms.choices import Choice
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.kept import LAYOUT, KeptUnreadable, form_from_kept, kept_form
from caseworker.forms.definition.loading import load_xform
from caseworker.forms.definition.parts import Kind
from caseworker.forms.definition.questions import QuestionDef, layout_appearances, questions
from caseworker.forms.encryption import (
    ENCRYPTED_ENDING,
    RECORD_NAME,
    EncryptedFile,
    EncryptedForm,
    EncryptionRefused,
    Sealer,
    check_encryption,
    encrypt_form,
    is_to_be_encrypted,
)
from caseworker.forms.entities import (
    Entity,
    EntityChange,
    changed_entity,
    is_entity_file,
    listed_entities,
    read_entity_list,
)
from caseworker.forms.environment import Environment
from caseworker.forms.faults import Fault, FormRefused, Severity
from caseworker.forms.finished import FinishedForm
from caseworker.forms.media import FolderMedia, HeldMedia, MediaSource, file_name
from caseworker.forms.operations import (
    AddRepeat,
    ChangeLanguage,
    MoveRepeat,
    Operation,
    OperationRefused,
    RemoveRepeat,
    SetAnswer,
    operation_from,
)
from caseworker.forms.places import LinePlaces, Places, WorkbookPlaces
from caseworker.forms.session import FormSession, FormUnfinished
from caseworker.forms.states import GroupState, ItemState, Problem, ProblemKind, QuestionState, RepeatState
from caseworker.forms.xlsform import ConvertedForm, convert_xlsform
from caseworker.forms.xpath.moments import locale_of

__all__ = [
    "AUDIT_FILE",
    "ENCRYPTED_ENDING",
    "LAYOUT",
    "RECORD_NAME",
    "AddRepeat",
    "AuditEvent",
    "AuditLog",
    "AuditSettings",
    "ChangeLanguage",
    "Choice",
    "ConvertedForm",
    "EncryptedFile",
    "EncryptedForm",
    "EncryptionRefused",
    "Entity",
    "EntityChange",
    "Environment",
    "Fault",
    "FinishedForm",
    "FolderMedia",
    "FormDefinition",
    "FormRefused",
    "FormSession",
    "FormUnfinished",
    "GroupState",
    "HeldMedia",
    "ItemState",
    "KeptUnreadable",
    "Kind",
    "LinePlaces",
    "MediaSource",
    "MoveRepeat",
    "Operation",
    "OperationRefused",
    "Places",
    "Problem",
    "ProblemKind",
    "QuestionDef",
    "QuestionState",
    "RemoveRepeat",
    "RepeatState",
    "Sealer",
    "SetAnswer",
    "Severity",
    "WorkbookPlaces",
    "audit_place",
    "audit_settings",
    "changed_entity",
    "check_encryption",
    "check_form",
    "convert_xlsform",
    "encrypt_form",
    "file_name",
    "form_from_kept",
    "is_entity_file",
    "is_to_be_encrypted",
    "kept_form",
    "layout_appearances",
    "listed_entities",
    "load_xform",
    "locale_of",
    "operation_from",
    "questions",
    "read_entity_list",
]
