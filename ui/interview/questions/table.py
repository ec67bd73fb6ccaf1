"""The one table from a kind of question to the widget that takes its answer."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from caseworker.forms import Kind, QuestionState
from ui.interview.questions.appearances import columns_of, words_of
from ui.interview.questions.choice import ManyChoices, ManyTiles, OneChoice, OneTile
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.dated import DateAnswer, MomentAnswer, TimeAnswer
from ui.interview.questions.drawn import AnnotatedAnswer, DrawnAnswer, SignatureAnswer
from ui.interview.questions.geo import PointAnswer, PointsAnswer
from ui.interview.questions.long_list import OneOfMany, SeveralOfMany
from ui.interview.questions.number import NumberAnswer
from ui.interview.questions.photo import PhotoAnswer
from ui.interview.questions.plain import Acknowledgement, FixedAnswer, FixedFile, Note, Unsupported
from ui.interview.questions.ranged import MOST_TILES, RangeSlider, RangeTiles, scale_for
from ui.interview.questions.rank import RankAnswer
from ui.interview.questions.sound import SoundAnswer
from ui.interview.questions.text import TextAnswer
from ui.interview.questions.upload import FileAnswer

MOST_IN_SIGHT: Final = 12
"""More choices than this are found by typing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Which widget takes an answer; an empty set of types or words takes any, and the first rule that fits decides.

    Attributes:
        types: data types; of an upload the first part of its media type.
        words: of the appearance, and what `_traits` says of the question.
    """

    kind: Kind
    widget: type[QuestionWidget]
    types: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def fits(self, kind: Kind, datatype: str, words: frozenset[str]) -> bool:
        """Say whether the rule is about such a question."""
        right_type = not self.types or datatype in self.types
        return kind is self.kind and right_type and (not self.words or bool(self.words & words))


def _rule(kind: Kind, widget: type[QuestionWidget], types: str = "", words: str = "") -> Rule:
    return Rule(kind, widget, frozenset(types.split()), frozenset(words.split()))


_SIDE_BY_SIDE: Final = "likert list-nolabel list in-columns no-buttons image-map"
_FOUND_BY_TYPING: Final = "minimal autocomplete search too-many"
RULES: Final = (
    _rule(Kind.NOTE, Note),
    _rule(Kind.TRIGGER, Acknowledgement),
    _rule(Kind.INPUT, NumberAnswer, "int long decimal"),
    _rule(Kind.INPUT, DateAnswer, "date"),
    _rule(Kind.INPUT, TimeAnswer, "time"),
    _rule(Kind.INPUT, MomentAnswer, "dateTime"),
    _rule(Kind.INPUT, PointAnswer, "geopoint"),
    _rule(Kind.INPUT, PointsAnswer, "geotrace geoshape"),
    _rule(Kind.INPUT, Unsupported, "binary"),
    _rule(Kind.INPUT, TextAnswer),
    _rule(Kind.SECRET, TextAnswer),
    _rule(Kind.SELECT_ONE, Note, words="label"),
    _rule(Kind.SELECT_ONE, OneOfMany, words=_FOUND_BY_TYPING),
    _rule(Kind.SELECT_ONE, OneTile, words=_SIDE_BY_SIDE),
    _rule(Kind.SELECT_ONE, OneChoice),
    _rule(Kind.SELECT_MANY, Note, words="label"),
    _rule(Kind.SELECT_MANY, SeveralOfMany, words=_FOUND_BY_TYPING),
    _rule(Kind.SELECT_MANY, ManyTiles, words=_SIDE_BY_SIDE),
    _rule(Kind.SELECT_MANY, ManyChoices),
    _rule(Kind.RANK, RankAnswer),
    _rule(Kind.RANGE, RangeTiles, words="short-scale"),
    _rule(Kind.RANGE, RangeSlider, words="long-scale"),
    _rule(Kind.RANGE, NumberAnswer),
    _rule(Kind.UPLOAD, SignatureAnswer, "image", "signature"),
    _rule(Kind.UPLOAD, DrawnAnswer, "image", "draw"),
    _rule(Kind.UPLOAD, AnnotatedAnswer, "image", "annotate"),
    _rule(Kind.UPLOAD, PhotoAnswer, "image"),
    _rule(Kind.UPLOAD, SoundAnswer, "audio video"),
    _rule(Kind.UPLOAD, Unsupported, "osm"),
    _rule(Kind.UPLOAD, FileAnswer),
)


def widget_class(question: QuestionState) -> type[QuestionWidget]:
    """Return which widget takes the answer to a question as it stands now."""
    if question.readonly and question.kind is not Kind.NOTE:
        return FixedFile if question.kind is Kind.UPLOAD else FixedAnswer
    datatype = question.datatype
    if question.kind is Kind.UPLOAD:
        datatype = question.attributes.get("mediatype", "").partition("/")[0]
    words = words_of(question.appearance) | _traits(question)
    found = next((rule for rule in RULES if rule.fits(question.kind, datatype, words)), None)
    return found.widget if found is not None else Unsupported


def _traits(question: QuestionState) -> frozenset[str]:
    """Return what the form does not write down and yet decides how a question is best asked."""
    traits = set()
    if len(question.choices) > MOST_IN_SIGHT:
        traits.add("too-many")
    if columns_of(question.appearance):
        traits.add("in-columns")
    if question.kind is Kind.RANGE:
        scale = scale_for(question)
        if scale is not None:
            traits.add("short-scale" if scale.steps < MOST_TILES else "long-scale")
    return frozenset(traits)


def question_widget(
    question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None
) -> QuestionWidget:
    """Make the widget that takes the answer to a question."""
    return widget_class(question)(question, surroundings, parent)


def still_fits(widget: QuestionWidget, question: QuestionState) -> bool:
    """Say whether a widget can go on with a new state of its question, or another kind is wanted now."""
    return widget_class(question) is type(widget) and question.ref == widget.question.ref
