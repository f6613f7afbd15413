"""Tutor, coach: a drill: music that is made for one finding, and the sentence that says why."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil, inf
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.domain.tempo_map import US_PER_MINUTE, TempoChange, TempoMap
from sargam_desktop.domain.wording import Wording

#: Notes of a drill last at least so long, where the same key is not struck sooner.
_SHORTEST_BEAT: Final = 1 / 32


class DrillKind(StrEnum):
    """What a drill makes of a passage."""

    INTERVAL = "interval"
    APPROACH = "approach"
    RHYTHM = "rhythm"
    HANDS_APART = "hands_apart"
    ALANKAR = "alankar"
    BROKEN_CHORDS = "broken_chords"
    LEAP = "leap"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill.

    Attributes:
        kind: What it makes of the passage.
        song: The music, as any song is played; its id begins with ``drill-`` and names its notes.
        settings: How it is played and judged.
        title: What it is called.
        why: Why it helps, with its figures.
    """

    kind: DrillKind
    song: Song
    settings: SessionSettings
    title: Wording
    why: Wording

    @property
    def minutes(self) -> int:
        """How long it takes to play it twice, in whole minutes, at least 1."""
        played_us = 2 * self.song.info.duration_us * 100 / self.settings.speed_percent
        return max(1, ceil(played_us / US_PER_MINUTE))


class DrillSource(NamedTuple):
    """What a drill is made from.

    Attributes:
        song: The song.
        bars: Indices of first and last bar, inclusive.
        hands: Hands that the learner plays there.
        hand: The hand that needs it; None for both.
        interval: Semitones of the interval that it is about; None where it is about none.
        keys: Pitches that the learner's keyboard has.
    """

    song: Song
    bars: tuple[int, int]
    hands: Hands = Hands.BOTH
    hand: Hand | None = None
    interval: int | None = None
    keys: range = range(21, 109)

    @property
    def score(self) -> Score:
        """The score of the song."""
        return self.song.score

    @property
    def line_hand(self) -> Hand:
        """The one hand whose line is drilled: the one that needs it, else the right one where it plays."""
        if self.hand is not None:
            return self.hand
        if self.hands is not Hands.BOTH:
            return Hand(self.hands.value)
        notes = self.notes_of(Hands.RIGHT)
        return Hand.RIGHT if notes else Hand.LEFT

    def notes_of(self, hands: Hands) -> list[ScoreNote]:
        """Return the notes that hands play in the bars, without ornaments."""
        bars = self.score.bars[self.bars[0] : self.bars[1] + 1]
        indices = self.score.index_range(bars[0].onset_beat, bars[-1].end_beat)
        notes = (self.score.notes[index] for index in indices)
        return [note for note in notes if hands.includes(note.hand) and not note.is_grace]

    def chords_of(self, hand: Hand, *, is_whole_song: bool = False) -> list[list[int]]:
        """Return what one hand strikes in the bars, or in the song, one after the other; rising pitches."""
        where = self._replace(bars=(0, len(self.score.bars) - 1)) if is_whole_song else self
        chords: dict[float, set[int]] = {}
        for note in where.notes_of(Hands(hand.value)):
            chords.setdefault(note.onset_beat, set()).add(note.pitch)
        return [sorted(pitches) for _, pitches in sorted(chords.items())]

    def line_of(self, hand: Hand, *, is_whole_song: bool = False) -> list[int]:
        """Return the outer notes of one hand: the highest of the right one, the lowest of the left one."""
        outer = -1 if hand is Hand.RIGHT else 0
        return [chord[outer] for chord in self.chords_of(hand, is_whole_song=is_whole_song)]


class Stroke(NamedTuple):
    """Keys of one hand that are struck together, one stroke after the other.

    Attributes:
        pitches: The keys.
        length_beat: Time until the next stroke, in quarter notes.
    """

    pitches: tuple[int, ...]
    length_beat: float = 1.0


class DrillMusic(NamedTuple):
    """Notes and bars of a drill, before it has a name."""

    notes: list[ScoreNote]
    bars: list[Bar]
    hands: Hands


Maker = Callable[[DrillSource], DrillMusic | None]


def write_strokes(source: DrillSource, hand: Hand, groups: Iterable[Sequence[Stroke]]) -> DrillMusic | None:
    """Write groups of strokes one after the other; each group begins with a bar of four quarters."""
    notes: list[ScoreNote] = []
    at_beat = 0.0
    for group in groups:
        for stroke in group:
            notes += [ScoreNote(at_beat, stroke.length_beat, p, hand) for p in sorted(set(stroke.pitches))]
            at_beat += stroke.length_beat
        at_beat = 4.0 * ceil(at_beat / 4)
    if any(note.pitch not in source.keys for note in notes):
        return None
    bars = [Bar(index + 1, 4.0 * index, 4.0) for index in range(max(1, ceil(at_beat / 4)))]
    return DrillMusic(notes, bars, Hands(hand.value)) if notes else None


def make_drill(
    kind: DrillKind, source: DrillSource, maker: Maker, words: tuple[Wording, Wording]
) -> Drill | None:
    """Return a drill, None where there is nothing to make it from.

    Args:
        kind: Which.
        source: The passage.
        maker: Makes the music.
        words: Title, and why it helps.
    """
    music = maker(source)
    if music is None or not music.notes:
        return None
    song = _song_of(kind, source, music, words[0].english())
    settings = SessionSettings(
        mode=Mode.TEMPO,
        hands=music.hands,
        session_type=SessionType.EXERCISE,
        is_rhythm_only=kind is DrillKind.RHYTHM,
    )
    return Drill(kind, song, settings, *words)


def _song_of(kind: DrillKind, source: DrillSource, music: DrillMusic, title: str) -> Song:
    score = _score_of(source, music)
    lowest, highest = score.pitch_range
    bpm = score.tempo_map.bpm_at(0.0)
    bar = max(score.bars, key=lambda each: each.length_beat)
    info = SongInfo(
        song_id=f"drill-{kind.value}-{_digest(score)}", version=1, title=title,
        composer="", year="", style="", grade=None, rights="", tags=("drill", kind.value),
        sa=source.song.info.sa,
        note_count=len(score.notes), bar_count=len(score.bars),
        duration_us=score.tempo_map.us_at(score.end_beat), lowest_pitch=lowest, highest_pitch=highest,
        has_left=Hand.LEFT in score.hands, has_right=Hand.RIGHT in score.hands, fifths=score.fifths,
        is_minor=score.is_minor, bpm=bpm, metre=f"{bar.numerator}/{bar.denominator}", has_notation=False,
    )  # fmt: skip
    return Song(info, score)


def _score_of(source: DrillSource, music: DrillMusic) -> Score:
    score = source.score
    bpm = score.tempo_map.bpm_at(score.bars[source.bars[0]].onset_beat)
    notes = _without_overlaps(sorted(music.notes, key=lambda note: (note.onset_beat, note.pitch, note.hand)))
    bars = tuple(bar._replace(number=index + 1) for index, bar in enumerate(music.bars))
    return Score(tuple(notes), bars, TempoMap((TempoChange(0.0, bpm),)), score.fifths, score.is_minor)


def _without_overlaps(notes: Sequence[ScoreNote]) -> list[ScoreNote]:
    """Return notes of which each ends when its key is struck again; a key is struck once at a time."""
    next_onset: dict[tuple[int, Hand], float] = {}
    kept: list[ScoreNote] = []
    for note in reversed(notes):
        key = (note.pitch, note.hand)
        room = next_onset.get(key, inf) - note.onset_beat
        if room <= 0:
            continue
        next_onset[key] = note.onset_beat
        kept.append(note._replace(duration_beat=min(max(note.duration_beat, _SHORTEST_BEAT), room)))
    return kept[::-1]


def _digest(score: Score) -> str:
    notes = repr([(note.onset_beat, note.pitch, note.hand.value) for note in score.notes])
    return hashlib.sha256(notes.encode()).hexdigest()[:8]


def at_tempo(drill: Drill, tempo_percent: int) -> Drill:
    """Return the drill at another tempo."""
    return replace(drill, settings=replace(drill.settings, speed_percent=tempo_percent))
