from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress

_steps = st.builds(
    StepProgress, st.booleans(), st.integers(0, 9), st.integers(0, 9), st.none() | st.integers(0, 100)
)
_progress = st.builds(
    LessonProgress,
    st.just("first"),
    st.integers(1, 2),
    st.tuples(_steps, _steps),
    st.integers(0, 1),
    st.integers(0, 1_000_000),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.booleans(),
)


@given(here=_progress, there=_progress)
def test_an_account_of_a_lesson_that_is_brought_twice_is_there_once(
    here: LessonProgress, there: LessonProgress
) -> None:
    once = here.joined(there)
    assert here.joined(once) == once
    assert once.spent_us == max(here.spent_us, there.spent_us)


@given(here=_progress, there=_progress)
def test_nothing_that_was_done_at_either_desk_is_lost(here: LessonProgress, there: LessonProgress) -> None:
    joined = here.joined(there)
    assert joined.is_known is (here.is_known or there.is_known)
    assert (joined.completed_at is None) is (here.completed_at is None and there.completed_at is None)
    if here.version == there.version:
        for step, one, other in zip(joined.steps, here.steps, there.steps, strict=True):
            assert step.is_done is (one.is_done or other.is_done)
            assert step.passes == max(one.passes, other.passes)


def test_it_was_completed_when_it_was_completed_first() -> None:
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    one = LessonProgress("first", 1, (), completed_at=late)
    assert one.joined(LessonProgress("first", 1, (), completed_at=early)).completed_at == early
