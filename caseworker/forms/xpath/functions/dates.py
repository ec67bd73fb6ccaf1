"""Functions of dates and times; what is no date gives a blank, where JavaRosa ends the form with an error."""

from datetime import UTC, date, datetime, time, timedelta
from math import floor, isfinite, nan

from caseworker.forms.xpath.functions.library import Library
from caseworker.forms.xpath.host import Context, Scalar
from caseworker.forms.xpath.moments import read_date, read_moment, read_time, write_moment
from caseworker.forms.xpath.values import EPOCH, day_fraction, midnight

DATES = Library()
_DAY_S = 86400.0


@DATES.define("today", least=0, most=0)
def today(context: Context) -> Scalar:
    """Return the local day."""
    return context.host.now().date()


@DATES.define("now", least=0, most=0)
def now(context: Context) -> Scalar:
    """Return the present instant."""
    return context.host.now()


@DATES.define("date", least=1, most=1)
def to_date(context: Context, value: Scalar) -> Scalar:
    """Return a day: of a text, of a number of days since 1970, of an instant; as in JavaRosa, a text keeps its time."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float):
        return _day(value)
    if isinstance(value, str):
        return read_date(value) or read_moment(value, context.host.zone) or ""
    return ""


@DATES.define("date-time", least=1, most=1)
def to_date_time(context: Context, value: Scalar) -> Scalar:
    """Return an instant: of a text, of a number of days since the first instant of 1970 in UTC, of a day."""
    return _moment(context, value) or ""


@DATES.define("decimal-date-time", least=1, most=1)
def decimal_date_time(context: Context, value: Scalar) -> Scalar:
    """Return the days since the first instant of 1970 in UTC, with the fraction of the day."""
    if isinstance(value, float):
        return value
    moment = _moment(context, value)
    return nan if moment is None else _milliseconds(moment) / (_DAY_S * 1000)


@DATES.define("decimal-time", least=1, most=1)
def decimal_time(context: Context, value: Scalar) -> Scalar:
    """Return the fraction of the local day, from 0 up to 1."""
    if isinstance(value, float):
        return value - floor(value) if isfinite(value) else nan
    clock = read_time(value) if isinstance(value, str) else value
    if isinstance(clock, time):
        return day_fraction(_on_day(context, clock).timetz())
    moment = _moment(context, value)
    if moment is None:
        return nan
    offset = moment.utcoffset() or timedelta()
    days = (_milliseconds(moment) + offset.total_seconds() * 1000) / (_DAY_S * 1000)
    return days - floor(days)


@DATES.define("format-date", "format-date-time", least=2, most=2)
def format_date(context: Context, value: Scalar, pattern: str) -> str:
    """Write a date or time by a pattern such as `%e %b %Y`, months and days in the active language; blank for none."""
    moment = _moment(context, value)
    return "" if moment is None else write_moment(moment, pattern, context.host.language)


def _moment(context: Context, value: Scalar) -> datetime | None:
    """Return the local instant that a value means, or None."""
    zone = context.host.zone
    if isinstance(value, datetime):
        return value.astimezone(zone)
    if isinstance(value, date):
        return midnight(value, zone)
    if isinstance(value, time):
        return _on_day(context, value)
    if isinstance(value, str):
        clock = read_time(value)
        return _on_day(context, clock) if clock is not None else read_moment(value, zone)
    if isinstance(value, bool) or not isfinite(value):
        return None
    try:
        return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(value * _DAY_S * 1000))).astimezone(zone)
    except OverflowError:
        return None


def _on_day(context: Context, clock: time) -> datetime:
    """Return a time of today, in the local zone."""
    zone = context.host.zone
    return datetime.combine(context.host.now().date(), clock, tzinfo=clock.tzinfo or zone).astimezone(zone)


def _day(days: float) -> Scalar:
    if not isfinite(days):
        return ""
    try:
        return EPOCH + timedelta(days=int(days))
    except OverflowError:
        return ""


def _milliseconds(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
