from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.store.session_json import (
    decode_result,
    decode_settings,
    encode_result,
    encode_settings,
)
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.grading import BarResult, SessionResult
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionSettings

_figures = st.floats(allow_nan=False, allow_infinity=False)
_bars = st.builds(BarResult, st.integers(0), st.sampled_from(Hand), st.integers(0), st.integers(0))
_results = st.builds(
    SessionResult,
    accuracy=_figures,
    timing=st.none() | _figures,
    progress_percent=_figures,
    bars=st.lists(_bars, max_size=5).map(tuple),
    deviations_us=st.lists(st.tuples(st.sampled_from(Hand), st.integers()), max_size=5).map(tuple),
)


@given(st.from_type(SessionSettings))
def test_all_settings_of_a_session_come_back_with_their_types(settings: SessionSettings) -> None:
    again = decode_settings(json.loads(json.dumps(encode_settings(settings))))
    for field in dataclasses.fields(SessionSettings):
        value, back = getattr(settings, field.name), getattr(again, field.name)
        assert (back, type(back)) == (value, type(value))


@given(_results)
def test_every_result_comes_back_exactly(result: SessionResult) -> None:
    again = decode_result(json.loads(json.dumps(encode_result(result))))
    assert again == result
    assert all(type(bar.hand) is Hand for bar in again.bars)


@pytest.mark.parametrize("fields", [{}, {"mode": "wait"}, {"mood": 1}])
def test_settings_or_results_that_make_no_sense_are_damaged(fields: dict[str, object]) -> None:
    with pytest.raises(StoreError, match="damaged"):
        decode_settings(fields)
    with pytest.raises(StoreError, match="damaged"):
        decode_result(fields)


def test_a_result_of_an_earlier_version_is_the_same_result_as_when_it_is_judged_again() -> None:
    result = SessionResult(
        4, 3, 0, 1, 0, 0, 0, 100.0, None, 36, 100.0, bars=(BarResult(0, Hand.RIGHT, 4, 3, 0, 12, hits=4),)
    )
    now = encode_result(result)
    before = {**now, "bars": [bar[:6] for bar in now["bars"]]}
    before.pop("jumps")
    assert decode_result(before) == decode_result(now)
    assert decode_result(before).bars[0].hits is None
