"""Read the time of an observation from text, in the many forms that people and their apps write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_HOURS_FROM_UTC = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "SAST": 2,
    "JST": 9, "AWST": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "NST": -3.5, "NDT": -2.5, "AST": -4, "ADT": -3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10,
}  # fmt: skip
"""Abbreviations of time zones. Where several zones share one, it stands for the North American one."""

_RAILS_NAMES = {
    "Alaska": "America/Anchorage",
    "Arizona": "America/Phoenix",
    "Atlantic Time (Canada)": "America/Halifax",
    "Central America": "America/Guatemala",
    "Central Time (US & Canada)": "America/Chicago",
    "Eastern Time (US & Canada)": "America/New_York",
    "Hawaii": "Pacific/Honolulu",
    "Indiana (East)": "America/Indiana/Indianapolis",
    "International Date Line West": "Etc/GMT+12",
    "Mountain Time (US & Canada)": "America/Denver",
    "Newfoundland": "America/St_Johns",
    "Pacific Time (US & Canada)": "America/Los_Angeles",
    "Saskatchewan": "America/Regina",
}
"""Names of time zones on the web site that contain no name of a city."""

_OFFSET_AFTER_GMT = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")
_FIRST, _SECOND = datetime(2001, 2, 3, 4, 5, 6), datetime(2002, 3, 4, 5, 6, 7)
"""What is filled in for missing parts of a text: a part that differs in both results was missing."""


@dataclass(frozen=True, slots=True)
class ObservedTime:
    """When something was observed: a moment with a time zone, or only a day (then the moment is its midnight)."""

    moment: datetime
    has_time: bool


def parse_observed_time(text: object, zone_name: str | None = None) -> ObservedTime | None:
    """Return the time in *text*; ``None`` if there is none, or if it is incomplete.

    Args:
        text: A text such as ``2019-08-13 7:02:39 PM CDT``, ``2024/04/10 4:25 pm`` or ``10 April 2024``.
        zone_name: The time zone if the text has none: an IANA name, or one of the web site. Default: UTC.
    """
    from dateutil import parser

    written = _OFFSET_AFTER_GMT.sub("", str(text or "")).strip()
    if not any(character.isdigit() for character in written):
        return None
    zones = {name: timezone(timedelta(hours=hours)) for name, hours in _HOURS_FROM_UTC.items()}
    try:
        first, second = (parser.parse(written, default=each, tzinfos=zones) for each in (_FIRST, _SECOND))
    except (ValueError, OverflowError):
        return None
    if first.date() != second.date():
        return None
    has_time = first.hour == second.hour and first.minute == second.minute
    moment = first if has_time else first.replace(hour=0, minute=0, second=0, microsecond=0)
    if has_time and first.second != second.second:
        moment = moment.replace(second=0)
    return ObservedTime(moment if moment.tzinfo else moment.replace(tzinfo=time_zone(zone_name)), has_time)


@cache
def time_zone(name: str | None) -> tzinfo:
    """Return the time zone with an IANA name, the name of a city or another name of the web site; UTC if unknown."""
    known = available_timezones()
    candidates = [name or "", _RAILS_NAMES.get(name or "", "")]
    city = (name or "").replace(" ", "_")
    candidates += sorted(each for each in known if city and each.rpartition("/")[2] == city)
    return next((ZoneInfo(each) for each in candidates if each in known), UTC)
