"""Engine: the notes of a score that the learner is expected to play, on the tempo map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sargam_desktop.domain.score import Hand, Hands, Score


class ExpectedNote(NamedTuple):
    """One key press that is expected.

    Attributes:
        note_index: Index in `Score.notes`.
        score_us: Onset on the tempo map.
        pitch: The key.
        hand: The hand.
        is_grace: As in `ScoreNote`.
    """

    note_index: int
    score_us: int
    pitch: int
    hand: Hand
    is_grace: bool = False


class PracticeRange(NamedTuple):
    """The bars that are practised, as beats: start <= onset < end."""

    start_beat: float
    end_beat: float


def range_of(score: Score, first_bar: int | None, last_bar: int | None) -> PracticeRange:
    """Return the beats of the bars from `first_bar` to `last_bar`, both inclusive and clamped."""
    last_index = len(score.bars) - 1
    first = 0 if first_bar is None else min(max(0, first_bar), last_index)
    last = last_index if last_bar is None else min(max(first, last_bar), last_index)
    start = min(score.start_beat, score.notes[0].onset_beat) if first == 0 and score.notes else None
    end = _end_beat(score) if last == last_index else score.bars[last].end_beat
    return PracticeRange(score.bars[first].onset_beat if start is None else start, end)


def reach_of(score: Score, beats: PracticeRange, *, is_looping: bool) -> PracticeRange:
    """Return all that the position can come to: before the range by a jump, behind it by a loop."""
    whole = range_of(score, None, None)
    return whole if is_looping else PracticeRange(whole.start_beat, beats.end_beat)


def _end_beat(score: Score) -> float:
    """Return the last bar line, or what lies behind an onset that is not before it."""
    if score.notes and score.notes[-1].onset_beat >= score.end_beat:
        return score.notes[-1].onset_beat + max(score.notes[-1].duration_beat, 1.0)
    return score.end_beat


def expect_notes(score: Score, hands: Hands, beats: PracticeRange) -> list[ExpectedNote]:
    """Return what `hands` are expected to press within `beats`, by (onset, pitch).

    The same pitch twice at the same onset (a unison of both hands) is one key press.
    """
    indices = score.index_range(beats.start_beat, beats.end_beat)
    notes = score.notes
    us_at = score.tempo_map.us_at
    expected = [
        ExpectedNote(i, us_at(notes[i].onset_beat), notes[i].pitch, notes[i].hand, notes[i].is_grace)
        for i in indices
        if hands.includes(notes[i].hand)
    ]
    expected.sort(key=lambda note: (note.score_us, note.pitch))
    return _without_unisons(expected)


def one_a_beat(expected: Sequence[ExpectedNote]) -> list[ExpectedNote]:
    """Return the lowest note of each onset: what a rhythm asks for, on any key."""
    return [note for i, note in enumerate(expected) if not i or note.score_us != expected[i - 1].score_us]


def _without_unisons(expected: Sequence[ExpectedNote]) -> list[ExpectedNote]:
    kept: list[ExpectedNote] = []
    for note in expected:
        if kept and (kept[-1].score_us, kept[-1].pitch) == (note.score_us, note.pitch):
            continue
        kept.append(note)
    return kept
