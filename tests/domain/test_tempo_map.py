from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.tempo_map import TempoChange, TempoMap

BPM = st.floats(20, 400)


@st.composite
def tempo_maps(draw: st.DrawFn) -> TempoMap:
    steps = draw(st.lists(st.tuples(st.sampled_from([0.25, 1.0, 3.5, 16.0]), BPM), max_size=6))
    changes = [TempoChange(0.0, draw(BPM))]
    for beats, bpm in steps:
        changes.append(TempoChange(changes[-1].onset_beat + beats, bpm))
    return TempoMap(tuple(changes))


def test_a_beat_at_60_bpm_is_a_second() -> None:
    tempo = TempoMap((TempoChange(0.0, 60.0),))
    assert (tempo.us_at(0), tempo.us_at(2.5), tempo.us_at(-4)) == (0, 2_500_000, -4_000_000)


def test_each_stretch_goes_at_its_own_tempo() -> None:
    tempo = TempoMap((TempoChange(0.0, 60.0), TempoChange(2.0, 120.0), TempoChange(4.0, 30.0)))
    assert [tempo.us_at(beat) for beat in (1, 2, 3, 4, 5)] == [
        1_000_000, 2_000_000, 2_500_000, 3_000_000, 5_000_000,
    ]  # fmt: skip
    assert [tempo.bpm_at(beat) for beat in (-1, 0, 1.9, 2, 4, 99)] == [60.0, 60.0, 60.0, 120.0, 30.0, 30.0]


@given(tempo=tempo_maps(), beat=st.floats(-16, 200))
def test_beats_and_microseconds_are_each_others_inverse(tempo: TempoMap, beat: float) -> None:
    assert tempo.beat_at(tempo.us_at(beat)) == pytest.approx(beat, abs=1e-5)


@given(tempo=tempo_maps(), us=st.integers(-10_000_000, 300_000_000))
def test_microseconds_survive_the_way_over_beats(tempo: TempoMap, us: int) -> None:
    assert abs(tempo.us_at(tempo.beat_at(us)) - us) <= 1


@given(tempo=tempo_maps(), beats=st.tuples(st.floats(-16, 200), st.floats(-16, 200)))
def test_later_beats_come_later(tempo: TempoMap, beats: tuple[float, float]) -> None:
    first, second = sorted(beats)
    assert tempo.us_at(first) <= tempo.us_at(second)


@pytest.mark.parametrize(
    "changes",
    [
        (),
        (TempoChange(1.0, 60.0),),
        (TempoChange(0.0, 0.0),),
        (TempoChange(0.0, float("nan")),),
        (TempoChange(0.0, 60.0), TempoChange(0.0, 90.0)),
        (TempoChange(0.0, 60.0), TempoChange(4.0, 90.0), TempoChange(2.0, 60.0)),
    ],
)
def test_a_tempo_map_that_makes_no_sense_is_refused(changes: tuple[TempoChange, ...]) -> None:
    with pytest.raises(ValueError, match="tempo"):
        TempoMap(changes)
