"""Every interval has an EDTF string that gives it back: ends, marks, and what is known of open ends."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.intervals import Amount, Granularity, Interval, ceiling, floor
from timeline.intervals.edtf import form, parse

MOMENTS = st.one_of(
    st.none(),
    st.datetimes(),
    st.builds(floor, st.datetimes(max_value=datetime(9999, 12, 25)), st.sampled_from(list(Granularity))),
    st.sampled_from([datetime.min, datetime.max, datetime(9999, 12, 31), datetime(2000, 1, 1)]),
)


@st.composite
def intervals(draw):
    start, end = draw(MOMENTS), draw(MOMENTS)
    if start is not None and end is not None and start > end:
        start, end = end, start
    return Interval(
        start,
        end,
        draw(st.sampled_from(list(Granularity))),
        draw(st.booleans()),
        start_known=start is not None or draw(st.booleans()),
        end_known=end is not None or draw(st.booleans()),
        uncertain=draw(st.booleans()),
    )


CELLS = st.builds(
    lambda moment, granularity: Interval.cell(moment, granularity),
    st.datetimes(max_value=datetime(9999, 12, 25)),
    st.sampled_from([g for g in Granularity if g is not Granularity.VAGUE]),
)


@settings(max_examples=1500, deadline=None)
@given(st.one_of(intervals(), CELLS))
def test_round_trip(interval):
    again = parse(form(interval))
    assert again == interval, form(interval)
    assert (again.start_known, again.end_known) == (interval.start_known, interval.end_known)
    if interval.start is not None or interval.end not in (None, datetime.min):  # "..", "" and "0000" bear no mark
        assert (again.approximate, again.uncertain) == (interval.approximate, interval.uncertain)


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="0123456789-/.~?%XYSETWZ:[]{},+ ", max_size=24))
def test_any_string_is_read_or_refused(text):
    """Nothing but BadInterval, and what is read can be written and read again."""
    from timeline.errors import BadInterval

    try:
        interval = parse(text)
    except BadInterval:
        return
    assert parse(form(interval)) == interval


@settings(max_examples=500, deadline=None)
@given(
    st.datetimes(datetime(200, 1, 1), datetime(9700, 1, 1)),
    st.sampled_from([g for g in Granularity if g is not Granularity.VAGUE]),
    st.integers(0, 200),
    st.sampled_from([Granularity.MONTH, Granularity.DAY, Granularity.WEEK, Granularity.YEAR]),
)
def test_shift_there_and_back(moment, granularity, count, unit):
    """From the first of a month, where no day is clipped, the way back leads home, uncertainty and all."""
    start = floor(moment, granularity).replace(day=1)
    end = start + timedelta(days=1)
    interval = Interval(start, end, granularity, True, start_slack=(start, end), point=start)
    amount = Amount.of(count, unit)
    moved = interval.shift(amount)
    assert moved.start_slack[0] == moved.start == moved.point
    assert moved.shift(amount, -1).start == start
    assert ceiling(moved.start, Granularity.DAY) > moved.start
