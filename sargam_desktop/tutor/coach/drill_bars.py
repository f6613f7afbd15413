"""Tutor, coach: drills that keep the bars as they are written: approach, rhythm alone, hands apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sargam_desktop.domain.score import Bar, Hands, ScoreNote
from sargam_desktop.tutor.coach.drill import DrillMusic, DrillSource


def bar_with_approach(source: DrillSource) -> DrillMusic | None:
    """Write the bars with the second half of the bar before them, twice."""
    first, last = source.bars
    before = max(0, first - 1)
    bars = source.score.bars[before : last + 1]
    from_beat = bars[0].onset_beat + (bars[0].length_beat / 2 if before < first else 0.0)
    notes = [
        n for n in source._replace(bars=(before, last)).notes_of(source.hands) if n.onset_beat >= from_beat
    ]
    return _one_after_another([(notes, bars)] * 2, source.hands)


def rhythm_alone(source: DrillSource) -> DrillMusic | None:
    """Write the rhythm of the hand, or of both together, on one key: the one that is struck most."""
    notes = source.notes_of(source.hands if source.hand is None else Hands(source.hand.value))
    if not notes:
        return None
    hand = source.line_hand
    pitch = Counter(note.pitch for note in notes).most_common(1)[0][0]
    longest: dict[float, float] = {}
    for note in notes:
        longest[note.onset_beat] = max(longest.get(note.onset_beat, 0.0), note.duration_beat)
    on_one_key = [ScoreNote(onset, length, pitch, hand) for onset, length in longest.items()]
    return _one_after_another([(on_one_key, _bars_of(source))] * 2, Hands(hand.value))


def hands_apart(source: DrillSource) -> DrillMusic | None:
    """Write the right hand alone, the left hand alone, then both."""
    parts = [source.notes_of(hands) for hands in (Hands.RIGHT, Hands.LEFT)]
    if not all(parts):
        return None
    bars = _bars_of(source)
    return _one_after_another([(notes, bars) for notes in (*parts, parts[0] + parts[1])], Hands.BOTH)


def _bars_of(source: DrillSource) -> Sequence[Bar]:
    return source.score.bars[source.bars[0] : source.bars[1] + 1]


def _one_after_another(
    parts: Sequence[tuple[Sequence[ScoreNote], Sequence[Bar]]], hands: Hands
) -> DrillMusic | None:
    """Write parts one after the other, each with its bars; a pick-up is a whole bar with a rest before it."""
    notes: list[ScoreNote] = []
    bars: list[Bar] = []
    at_beat = 0.0
    for part, part_bars in parts:
        for bar in part_bars:
            length = max(bar.length_beat, bar.full_length_beat) if bar is part_bars[0] else bar.length_beat
            shift = at_beat + length - bar.length_beat - bar.onset_beat
            is_in = [note for note in part if bar.onset_beat <= note.onset_beat < bar.end_beat]
            notes += [note._replace(onset_beat=note.onset_beat + shift) for note in is_in]
            bars.append(bar._replace(onset_beat=at_beat, length_beat=length))
            at_beat += length
    is_played = any(hands.includes(note.hand) for note in notes)
    return DrillMusic(notes, bars, hands) if is_played else None
