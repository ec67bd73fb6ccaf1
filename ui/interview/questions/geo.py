"""A point, a line or an area on the earth, typed or pasted; no map."""

from PySide6.QtWidgets import QWidget

from caseworker.forms import QuestionState
from ui.interview.questions.contract import QuestionWidget, Surroundings
from ui.interview.questions.leaving import Leaving
from ui.interview.questions.typed_points import (
    Point,
    PointFault,
    points_of,
    read_metres,
    read_point,
    read_points,
)
from ui.theme import theme
from ui.widgets import TextField, Words


class _GeoAnswer(QuestionWidget):
    """What points, lines and areas share."""

    def sentence(self, fault: PointFault) -> str:
        """Return a fault as a sentence."""
        sentences = {
            PointFault.NOT_TWO_NUMBERS: self.tr(
                "Type latitude, a comma, and longitude, such as 54.9783, -1.6178, or a grid reference."
            ),
            PointFault.LATITUDE_TOO_FAR: self.tr("The first number, the latitude, must lie between -90 and 90."),
            PointFault.LONGITUDE_TOO_FAR: self.tr("The second number, the longitude, must lie between -180 and 180."),
            PointFault.ACCURACY_UNREADABLE: self.tr("Type how many metres it may be off as a number, such as 10."),
            PointFault.TOO_FEW_FOR_LINE: self.tr("A line needs at least two points."),
            PointFault.TOO_FEW_FOR_AREA: self.tr("An area needs at least three different points."),
        }
        return sentences[fault]


class PointAnswer(_GeoAnswer):
    """One point, with how far off it may be."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        hint = self.tr(
            "Copied from a map, such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645. "
            "If you do not have it, go on without."
        )
        self.place = TextField(self.tr("Latitude and longitude, or grid reference"), hint=hint, width_chars=28)
        self.accuracy = TextField(self.tr("How many metres may it be off?"), width_chars=8, optional=True)
        self.column.addWidget(self.place)
        self.column.addSpacing(theme().space(6))
        self.column.addWidget(self.accuracy)
        self._height = "0.0"
        Leaving(self, self.tell_typed).watch(self.place.input, self.accuracy.input)
        self.name_controls()
        self.show_stored()

    def _read(self) -> Point | PointFault | None:
        if not self.place.text().strip():
            return None
        point, metres = read_point(self.place.text()), read_metres(self.accuracy.text())
        if isinstance(point, PointFault):
            return point
        if isinstance(metres, PointFault):
            return metres
        said = metres if self.accuracy.text().strip() else point.accuracy  # a grid reference tells it itself
        return Point(point.latitude, point.longitude, self._height, said)

    def typed(self) -> str | None:
        """Return the point as the form keeps it."""
        read = self._read()
        if isinstance(read, PointFault):
            return None
        return read.kept if read is not None else ""

    def fault(self) -> str:
        """Say why it is no point."""
        read = self._read()
        return self.sentence(read) if isinstance(read, PointFault) else ""

    def show_value(self, value: str) -> None:
        """Show a stored point."""
        point = next(iter(points_of(value)), None)
        self._height = point.height if point is not None else "0.0"
        self.place.set_text(point.shown if point is not None else "")
        has_accuracy = point is not None and point.accuracy not in {"0", "0.0"}
        self.accuracy.set_text(point.accuracy.removesuffix(".0") if point is not None and has_accuracy else "")

    def name_controls(self) -> None:
        """Name both fields."""
        self.name_control(self.place.input, self.tr("Latitude and longitude, or grid reference"))
        self.name_control(self.accuracy.input, self.tr("How many metres may it be off?"))

    def take_focus(self) -> bool:
        """Put the caret into the first field."""
        self.place.input.setFocus()
        return True


class PointsAnswer(_GeoAnswer):
    """A line or an area: one point on each line of the field."""

    def __init__(self, question: QuestionState, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(question, surroundings, parent)
        self._is_area = question.datatype == "geoshape"
        self._label = self.tr("The corners of the area in order") if self._is_area else self.tr("The points in order")
        hint = self.tr("One on each line: such as 54.9783, -1.6178, or a grid reference, such as NZ 245 645.")
        self.field = TextField(self._label, hint=hint, lines=6)
        self._count = Words(quiet=True)
        self.column.addWidget(self.field)
        self.column.addWidget(self._count)
        self.field.edited.connect(self._say_count)
        Leaving(self, self.tell_typed).watch(self.field.input)
        self.name_controls()
        self.show_stored()

    def _say_count(self) -> None:
        points = set(points_of(self.typed() or ""))
        self._count.set_text(self.tr("Points: {count}").format(count=len(points)) if points else "")

    def typed(self) -> str | None:
        """Return the points as the form keeps them."""
        read = read_points(self.field.text(), area=self._is_area)
        return read if isinstance(read, str) else None

    def fault(self) -> str:
        """Say which line is no point, or that there are too few."""
        read = read_points(self.field.text(), area=self._is_area)
        if isinstance(read, str):
            return ""
        number, fault = read
        if number == 0:
            return self.sentence(fault)
        return self.tr("Line {number}: {fault}").format(number=number, fault=self.sentence(fault))

    def show_value(self, value: str) -> None:
        """Show stored points; the closing one of an area goes without saying."""
        points = points_of(value)
        if self._is_area and len(points) > 1 and points[0] == points[-1]:
            points = points[:-1]
        self.field.set_text("\n".join(point.shown for point in points))
        self._say_count()

    def name_controls(self) -> None:
        """Name the field."""
        self.name_control(self.field.input, self._label)

    def take_focus(self) -> bool:
        """Put the caret into the field."""
        self.field.input.setFocus()
        return True
