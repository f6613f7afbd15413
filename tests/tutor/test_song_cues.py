from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.tutor.replay import Cue
from sargam_desktop.tutor.song_cues import cues_of


def _score(*notes: ScoreNote) -> Score:
    ordered = tuple(sorted(notes, key=lambda note: (note.onset_beat, note.pitch)))
    return Score(ordered, (Bar(0, -1.0, 1.0), Bar(1, 0.0, 4.0)))


def test_time_begins_with_the_first_bar_line_and_runs_at_full_speed() -> None:
    cues = cues_of(_score(ScoreNote(0.0, 1.0, 60, Hand.RIGHT, 90)))
    assert cues == [Cue(600_000, 60, 90), Cue(1_200_000, 60, 0)]


def test_a_key_that_is_struck_again_is_let_go_before() -> None:
    tied = ScoreNote(0.0, 2.0, 60, Hand.LEFT), ScoreNote(1.0, 1.0, 60, Hand.RIGHT)
    assert [cue.at_us for cue in cues_of(_score(*tied))] == [600_000, 1_180_000, 1_200_000, 1_800_000]


def test_a_key_that_both_hands_strike_at_once_sounds_once() -> None:
    both = ScoreNote(0.0, 1.0, 60, Hand.LEFT), ScoreNote(0.0, 1.0, 60, Hand.RIGHT)
    assert len(cues_of(_score(*both))) == 2


def test_an_ornament_sounds_before_its_note() -> None:
    grace = ScoreNote(1.0, 0.25, 62, Hand.RIGHT, is_grace=True)
    cues = cues_of(_score(grace, ScoreNote(1.0, 1.0, 60, Hand.RIGHT)))
    assert [(cue.pitch, cue.velocity > 0) for cue in cues] == [
        (62, True),
        (62, False),
        (60, True),
        (60, False),
    ]


@given(
    st.lists(
        st.tuples(st.integers(0, 16), st.integers(1, 12), st.integers(58, 62), st.booleans()), max_size=30
    )
)
def test_every_key_that_is_struck_is_let_go_before_it_is_struck_again(
    struck: list[tuple[int, int, int, bool]],
) -> None:
    notes = [ScoreNote(a / 4, b / 4, pitch, Hand.RIGHT, is_grace=grace) for a, b, pitch, grace in struck]
    down: set[int] = set()
    for cue in cues_of(_score(*notes)):
        if cue.velocity:
            assert cue.pitch not in down
            down.add(cue.pitch)
        else:
            down.discard(cue.pitch)
    assert not down
