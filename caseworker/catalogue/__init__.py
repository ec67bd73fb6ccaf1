"""Services this desk offers: their cards, the reasons for their questions, their versions, and finding one.

What a form must hold to be a good service is stated where it is read: the card in `card`, the reasons in
`reasons`; and in plain words for authors in `resources/services/README.md`. Both travel inside the form.
"""

from caseworker.catalogue.card import ServiceCard, missing_parts, read_card, read_cards, read_words
from caseworker.catalogue.changes import Aspect, FormChanges, QuestionChange, compare_versions
from caseworker.catalogue.check import check_service
from caseworker.catalogue.facts import SERVICE_CARD, card_ref
from caseworker.catalogue.finding import find_services
from caseworker.catalogue.needed import STILL_NEEDED, still_needed
from caseworker.catalogue.reasons import QuestionReason, generic_ref, personal_questions, read_reason, read_reasons
from caseworker.catalogue.service import Origin, Service, ServiceVersion, describe_service, service_id
from caseworker.catalogue.shortfalls import check_shortfalls

__all__ = [
    "SERVICE_CARD",
    "STILL_NEEDED",
    "Aspect",
    "FormChanges",
    "Origin",
    "QuestionChange",
    "QuestionReason",
    "Service",
    "ServiceCard",
    "ServiceVersion",
    "card_ref",
    "check_service",
    "check_shortfalls",
    "compare_versions",
    "describe_service",
    "find_services",
    "generic_ref",
    "missing_parts",
    "personal_questions",
    "read_card",
    "read_cards",
    "read_reason",
    "read_reasons",
    "read_words",
    "service_id",
    "still_needed",
]
