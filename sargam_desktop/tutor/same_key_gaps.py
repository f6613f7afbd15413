"""Tutor: how near the neighbours of the same key are to an expected note, which narrows its window.

Looked up in the score, by the rule of `domain.judgement`; the judge itself measured as it went.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import GAP_SHARE_PERCENT, WINDOWS, Windows
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings

_SHARES: Final = 100


class Passage(NamedTuple):
    """What was played when a note was judged.

    Attributes:
        score: What should have been played.
        settings: Level, hands and bars.
        percent: Speed of the music.
        loop_us: Start and end of the loop on the tempo map, None without one.
        lap: As in `NoteJudged`.
    """

    score: Score
    settings: SessionSettings
    percent: int
    loop_us: tuple[int, int] | None
    lap: int


class Side(NamedTuple):
    """One side of the window of an expected note.

    Attributes:
        windows: As far as they reach on this side.
        gap_us: Wall-clock time to the neighbour that narrows them; None where nothing does.
    """

    windows: Windows
    gap_us: int | None


def side_of(passage: Passage, note_index: int, *, is_late: bool) -> Side:
    """Return the window of an expected note before its onset, or after it where `is_late`."""
    full = WINDOWS[passage.settings.level]
    gap_us = _gap_us(passage, note_index, 1 if is_late else -1)
    if gap_us is None:
        return Side(full, None)
    clipped = full.clip(gap_us)
    return Side(clipped, gap_us if clipped != full else None)


def _gap_us(passage: Passage, note_index: int, step: int) -> int | None:
    """Return the time to the next expected note of the same key in a direction, if it is near."""
    score, us_at = passage.score, passage.score.tempo_map.us_at
    onset_us = us_at(score.notes[note_index].onset_beat)
    reach_us = WINDOWS[passage.settings.level].outer_us * _SHARES // GAP_SHARE_PERCENT
    reach_us = reach_us * passage.percent // 100 + 1
    for other_us in _same_key(passage, note_index, step, reach_us):
        gap_us = abs(other_us - onset_us)
        if gap_us > 0:
            return (gap_us * 100 + passage.percent // 2) // passage.percent if gap_us <= reach_us else None
    return None


def _same_key(passage: Passage, note_index: int, step: int, reach_us: int) -> list[int]:
    """Return the onsets of the same key in a direction, on unrolled score time, the nearest first."""
    score, us_at = passage.score, passage.score.tempo_map.us_at
    onset_us = us_at(score.notes[note_index].onset_beat)
    far_us = onset_us + step * reach_us
    found = _between(passage, note_index, *sorted((onset_us, far_us)))
    if passage.loop_us is not None:
        start_us, end_us = passage.loop_us
        found = [us for us in found if start_us <= us < end_us]
        length_us = end_us - start_us
        if step > 0 and far_us >= end_us:
            found += [u + length_us for u in _between(passage, note_index, start_us, far_us - length_us)]
        elif step < 0 and far_us < start_us and passage.lap > 0:
            found += [u - length_us for u in _between(passage, note_index, far_us + length_us, end_us - 1)]
    return sorted((us for us in found if us != onset_us), key=lambda us: abs(us - onset_us))


def _between(passage: Passage, note_index: int, low_us: int, high_us: int) -> list[int]:
    """Return the onsets of the key of a note, of any key where only the rhythm counts, in a range."""
    score, tempo_map = passage.score, passage.score.tempo_map
    first_us, last_us = _range_us(passage)
    low_us, high_us = max(low_us, first_us), min(high_us, last_us)
    wanted, settings = score.notes[note_index].pitch, passage.settings
    indices = score.index_range(tempo_map.beat_at(low_us - 1), tempo_map.beat_at(high_us + 1))
    notes = (score.notes[index] for index in indices)
    return [
        tempo_map.us_at(note.onset_beat)
        for note in notes
        if (note.pitch == wanted or settings.is_rhythm_only) and settings.hands.includes(note.hand)
    ]


def _range_us(passage: Passage) -> tuple[int, int]:
    """Return first and last score time of the bars that were practised."""
    bars, settings, us_at = passage.score.bars, passage.settings, passage.score.tempo_map.us_at
    first, last = settings.first_bar, settings.last_bar
    first_us = us_at(bars[0].onset_beat) if first is None or passage.lap else us_at(bars[first].onset_beat)
    is_open = last is None or settings.is_looping
    return first_us - 1, us_at((bars[-1] if is_open or last is None else bars[last]).end_beat)
