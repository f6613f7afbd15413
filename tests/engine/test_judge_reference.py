"""The engine's verdicts beside those of a judge that was written apart from it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.engine.reference_judge import Press, judge
from tests.engine.scenes import ended, judged, press, rest_settings

MS = 1000
PITCHES = st.integers(58, 63)
#: Distances at which windows begin and end, at their edges and a millisecond beyond.
EDGES = st.sampled_from([d * s + e for d in (45, 80, 120, 180, 250) for s in (-1, 1) for e in (-1, 0, 1)])


@st.composite
def takes(draw: st.DrawFn) -> tuple[set[Press], list[Press]]:
    """Return expected notes, often near their like, and presses, often at the edges of their windows."""
    grid = draw(st.sampled_from([20, 45, 100, 250, 500]))
    steps = draw(st.lists(st.tuples(st.integers(0, 30), PITCHES), min_size=1, max_size=20, unique=True))
    notes = [(step * grid * MS, pitch) for step, pitch in steps]
    near = st.builds(
        lambda note, by_ms: (max(0, note[0] + by_ms * MS), note[1]),
        st.sampled_from(notes),
        EDGES | st.integers(-300, 300),
    )
    anywhere = st.tuples(st.integers(0, 20_000 * MS), PITCHES)
    return set(notes), draw(st.lists(near | near | anywhere, max_size=30))


def score_of_us(notes: set[Press]) -> Score:
    """Build a score in which a beat is a second."""
    written = sorted(ScoreNote(us / 1e6, 0.25, pitch, Hand.RIGHT) for us, pitch in notes)
    return Score(tuple(written), (Bar(1, 0.0, 64.0),), TempoMap((TempoChange(0.0, 60.0),)))


@settings(max_examples=400)
@given(take=takes(), level=st.sampled_from(Level))
def test_every_verdict_and_every_figure_is_that_of_the_reference(
    take: tuple[set[Press], list[Press]], level: Level
) -> None:
    notes, played = take
    record = new_record(None, "Take", rest_settings(level=level))
    events: list[SessionEvent] = [StartSession(0), *(press(pitch, us / MS) for us, pitch in played)]
    outcomes, _ = rehearse(record, score_of_us(notes), events)
    expected = judge(notes, played, level.value)
    verdicts = [
        (note.result.value, note.expected_pitch, note.played_pitch, note.timing_diff_us)
        for note in judged(outcomes)
    ]
    assert verdicts == expected.verdicts
    result = ended(outcomes).result
    grade = None if result.grade is None else result.grade.value
    assert (result.score, round(result.accuracy, 2)) == (expected.score, expected.accuracy)
    assert (result.overall, grade) == (expected.overall, expected.grade)
