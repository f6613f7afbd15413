"""Tutor: a score as it sounds when the program plays it, for listening before playing."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.tutor.replay import Cue

if TYPE_CHECKING:
    from sargam_desktop.domain.score import Score, ScoreNote

#: A key that is struck again is let go so long before, so that both strokes are heard.
_GAP_US: Final = 20_000
_SHORTEST_US: Final = 30_000


def cues_of(score: Score) -> list[Cue]:
    """Return the strokes of both hands in time, from 0 at the first bar line.

    A key that both hands hold, or that is struck while it sounds, ends before the next stroke.
    """
    strokes = sorted(_Stroke(note.pitch, *_sounding_us(score, note), note.velocity) for note in score.notes)
    cues: list[Cue] = []
    for stroke, after in zip_longest(strokes, strokes[1:]):
        at_us, end_us = stroke.at_us, stroke.end_us
        if after is not None and after.pitch == stroke.pitch:
            if after.at_us == at_us:
                continue
            end_us = max(min(end_us, after.at_us - _GAP_US), at_us + 1)
        cues += (Cue(at_us, stroke.pitch, stroke.velocity), Cue(end_us, stroke.pitch, 0))
    return sorted(cues, key=lambda cue: (cue.at_us, cue.velocity > 0, cue.pitch))


class _Stroke(NamedTuple):
    pitch: int
    at_us: int
    end_us: int
    velocity: int


def _sounding_us(score: Score, note: ScoreNote) -> tuple[int, int]:
    onset_beat, length_beat = note.onset_beat, note.duration_beat
    if note.is_grace:
        onset_beat -= length_beat
    start_us = score.tempo_map.us_at(score.start_beat)
    at_us = max(score.tempo_map.us_at(onset_beat) - start_us, 0)
    return at_us, max(score.tempo_map.us_at(onset_beat + length_beat) - start_us, at_us + _SHORTEST_US)
