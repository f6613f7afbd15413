"""Engine: the beats of the metre, in the music and in the count-in."""

from __future__ import annotations

from math import ceil
from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import MetronomeClicked, Outcome
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.engine.cursor import LoopCursor
from sargam_desktop.engine.transport import Transport

_COMPOUND_DENOMINATOR: Final = 8
_NOTES_IN_COMPOUND_BEAT: Final = 3


class Beat(NamedTuple):
    """One beat of the metre.

    Attributes:
        beat_in_bar: 0 is the first beat of the bar.
        beats: Beats in the bar.
        is_count_in: It belongs to the count-in.
        part: 0 on the beat, 1 and more for clicks after it and before the next one.
    """

    beat_in_bar: int
    beats: int
    is_count_in: bool = False
    part: int = 0


def beat_length(bar: Bar) -> float:
    """Return the beat that is counted, in quarter notes: a dotted quarter in 6/8, 9/8 and 12/8."""
    group = _NOTES_IN_COMPOUND_BEAT
    is_grouped = bar.numerator > group and bar.numerator % group == 0
    return (group if is_grouped and bar.denominator >= _COMPOUND_DENOMINATOR else 1) * 4 / bar.denominator


def beats_of(bar: Bar) -> list[tuple[float, Beat]]:
    """Return position and place of the beats of `bar`; a pick-up bar has the last ones."""
    length = beat_length(bar)
    count = max(1, round(bar.full_length_beat / length))
    first_beat = bar.end_beat - count * length if bar.length_beat < bar.full_length_beat else bar.onset_beat
    places = ((first_beat + i * length, Beat(i, count)) for i in range(count))
    return [(beat, place) for beat, place in places if bar.onset_beat - 1e-9 <= beat < bar.end_beat - 1e-9]


def clicks_of(bar: Bar, subdivision: int) -> list[tuple[float, Beat]]:
    """Return the beats of `bar`, and the clicks that part each of them into `subdivision` equal parts."""
    step = beat_length(bar) / subdivision
    divided = (
        (beat + part * step, place._replace(part=part))
        for beat, place in beats_of(bar)
        for part in range(subdivision)
    )
    return [(beat, place) for beat, place in divided if beat < bar.end_beat - 1e-9]


def count_in_length(bar: Bar, bars: int, start_beat: float) -> float:
    """Return the count-in before `start_beat` in quarter notes.

    Whole bars of the metre of `bar`; before a pick-up, what is missing of its bar too.
    """
    if bars == 0:
        return 0.0
    missing = max(0.0, bar.full_length_beat - bar.length_beat) if start_beat == bar.onset_beat else 0.0
    return bars * bar.full_length_beat + missing


class Metronome:
    """Clicks on each beat while the transport moves.

    Args:
        score: The score.
        transport: The position; read only.
        start_beat: Where the music begins.
        count_in_beat: Length of the count-in before it, in quarter notes.
        is_on: Clicks in the music; the count-in always clicks.
        subdivision: Clicks a beat, the beat itself among them.
    """

    def __init__(
        self,
        score: Score,
        transport: Transport,
        start_beat: float,
        count_in_beat: float,
        *,
        is_on: bool,
        subdivision: int = 1,
    ) -> None:
        self._transport = transport
        self._is_on = is_on
        places = _count_in(score, start_beat, count_in_beat, subdivision)
        places += [place for bar in score.bars for place in clicks_of(bar, subdivision)]
        beats = [(score.tempo_map.us_at(beat), place) for beat, place in places]
        start_us = score.tempo_map.us_at(start_beat)
        kept = sorted(
            (us, place) for us, place in beats if place.is_count_in or us >= start_us or not count_in_beat
        )
        end_us = kept[-1][0] + 1 if kept else 0
        self._cursor = LoopCursor([place for _, place in kept], [us for us, _ in kept], end_us)
        self.relocate(0)

    def switch(self, at_us: int, *, is_on: bool) -> None:
        """Click in the music from now on, or no longer."""
        self._is_on = is_on
        self.relocate(at_us)  # the cursor stood still while nothing was heard

    def due_us(self) -> int | None:
        """Return the session time of the next beat that is heard; None when there is none."""
        upcoming = self._cursor.peek()
        if upcoming is None or not (self._is_on or upcoming.item.is_count_in):
            return None
        return self._transport.session_us(self._transport.run_us_of(upcoming.unrolled_us))

    def act(self, at_us: int) -> list[Outcome]:
        """Click if a beat is due by `at_us`."""
        due_us = self.due_us()
        upcoming = self._cursor.peek()
        if upcoming is None or due_us is None or due_us > at_us:
            return []
        self._cursor.step()
        beat = upcoming.item
        return [MetronomeClicked(beat.beat_in_bar, beat.beats, beat.is_count_in, due_us, beat.part)]

    def relocate(self, at_us: int) -> None:
        """Look at the transport again after it jumped, waited, or its loop changed."""
        transport = self._transport
        self._cursor.place(transport.score_us(at_us), transport.fold_us, transport.lap, transport.loop)
        self._cursor.pass_again()


def _count_in(
    score: Score, start_beat: float, count_in_beat: float, subdivision: int
) -> list[tuple[float, Beat]]:
    bar = score.bars[score.bar_index_at(start_beat)]
    length = beat_length(bar)
    per_bar = max(1, round(bar.full_length_beat / length))
    count = ceil(count_in_beat / length - 1e-9)
    first = start_beat - count_in_beat
    return [
        (first + (i + part / subdivision) * length, Beat(i % per_bar, per_bar, is_count_in=True, part=part))
        for i in range(count)
        for part in range(subdivision)
        if (i + part / subdivision) * length < count_in_beat - 1e-9
    ]
