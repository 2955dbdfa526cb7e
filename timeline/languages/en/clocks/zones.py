"""Time zones after a clock time: "5 p.m. EST", "1030 GMT", "noon Eastern time", "09:00 UTC+2".

An interval is wall-clock time of the place of the dateline; what the writer says of a zone is kept in the node (`Expression.zone`), since
a text says nothing of the clocks of its other times.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.expressions.nodes import Clock
from timeline.languages.en.clocks.clock import zoned

rule = zoned.rule


@rule("{clock} {zone}", says={"5:30 p.m. EST": "2013-02-12T17:30"})
def five_thirty_est(clock: Clock, zone: str) -> Clock:
    return replace(clock, zone=zone)


@rule(
    "{clock} {zone} {sign} {hours:number|clock}",
    says={"09:00 UTC+2": "2013-02-12T09:00", "9 a.m. GMT+05:30": "2013-02-12T09:00"},
    never=["UTC+2.5"],
)
def nine_utc_plus_2(clock: Clock, zone: str, sign: int, hours: float | Clock) -> Clock | None:
    if isinstance(hours, float):
        return None
    hour, minute = (hours, 0) if isinstance(hours, int) else (hours.hour, hours.minute or 0)
    return replace(clock, zone=f"{zone}{'+' if sign > 0 else '-'}{hour:02d}:{minute:02d}") if hour <= 14 else None


@rule("{zoned_clock}", says={"17:30Z": "2013-02-12T17:30", "17:30+02:00": "2013-02-12T17:30"}, never=["17:30-18:30"])
def half_past_five_zulu(zoned_clock: tuple[tuple[int, ...], str]) -> Clock:
    (hour, minute, *rest), zone = zoned_clock
    return Clock(hour, minute, rest[0] if rest else None, zone=zone)


@rule("{clock} {sign} {military}", says={"17:30 +0200": "2013-02-12T17:30"}, never=["5 pm + 2 hours"])
def half_past_five_plus_0200(clock: Clock, sign: int, military: tuple[int, int]) -> Clock:
    return replace(clock, zone=f"{'+' if sign > 0 else '-'}{military[0]:02d}:{military[1]:02d}")


@rule("{clock} (local time|local)", says={"noon local time": "2013-02-12T12:00"})
def noon_local_time(clock: Clock) -> Clock:
    return clock


@rule(
    "{clock} {zone_region} (standard|daylight|summer)? time?",
    says={"noon Eastern time": "2013-02-12T12:00", "5 p.m. Pacific": "2013-02-12T17:00"},
)
def noon_eastern_time(clock: Clock, zone_region: str) -> Clock:
    return replace(clock, zone=zone_region)


@rule("{military} z", says={"1730Z": "2013-02-12T17:30"})
def seventeen_thirty_zulu(military: tuple[int, int]) -> Clock:
    return Clock(military[0], military[1], zone="Z")


@rule("{military} {zone}", says={"1030 GMT": "2013-02-12T10:30"})
def ten_thirty_gmt(military: tuple[int, int], zone: str) -> Clock:
    return Clock(military[0], military[1], zone=zone)
