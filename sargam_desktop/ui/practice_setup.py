"""UI layer, without Qt: what is practised: score, passage, hands, level and note names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from sargam_desktop.domain.judgement import WINDOWS, Windows
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.naming import naming_of

#: No chord of one hand has more keys than this.
_GREATEST_CHORD: Final = 10
#: Positions in whole microseconds miss an onset by less than this.
_ROUNDING_BEAT: Final = 0.001


@dataclass(frozen=True, eq=False)
class PracticeSetup:
    """What does not change while a session runs, ready for quick look-up.

    Attributes:
        score: The piece.
        settings: Mode, level, hands, passage.
        naming: How notes are named.
        look_ahead_beat: The other hand's next notes are shown up to so many beats ahead.
    """

    score: Score
    settings: SessionSettings = field(default_factory=SessionSettings)
    naming: NoteNaming = field(default_factory=NoteNaming)
    look_ahead_beat: float = 4.0

    @property
    def windows(self) -> Windows:
        """Windows of the level."""
        return WINDOWS[self.settings.level]

    @property
    def start_beat(self) -> float:
        """The first beat of the passage."""
        first = self.settings.first_bar
        return self.score.start_beat if first is None else self.score.bars[first].onset_beat

    @property
    def end_beat(self) -> float:
        """The end of the passage."""
        last = self.settings.last_bar
        return self.score.end_beat if last is None else self.score.bars[last].end_beat

    @property
    def first_note(self) -> int:
        """Index of the first note of the passage."""
        return self.first_note_from(self.start_beat)

    @property
    def only_hand(self) -> Hand | None:
        """The hand that plays alone, None where both play."""
        playing = [hand for hand in Hand if self.indices(hand)]
        return playing[0] if len(playing) == 1 else None

    @cached_property
    def middle_pitch(self) -> float:
        """A pitch between both hands, from the first thousand notes."""
        notes = self.score.notes[:1000]
        means = []
        for hand in Hand:
            pitches = [note.pitch for note in notes if note.hand is hand]
            means.append(sum(pitches) / len(pitches) if pitches else 60.0)
        return sum(means) / len(means)

    @cached_property
    def _indices(self) -> dict[Hand, Sequence[int]]:
        passage = self.score.index_range(self.start_beat, self.end_beat)
        notes = self.score.notes
        return {hand: [i for i in passage if notes[i].hand is hand] for hand in Hand}

    @cached_property
    def _pitches(self) -> dict[Hand, frozenset[int]]:
        notes = self.score.notes
        return {hand: frozenset(notes[index].pitch for index in self.indices(hand)) for hand in Hand}

    def hand_of(self, pitch: int) -> Hand:
        """Return the hand that has a pitch in the passage; where both or none do, its side of the middle."""
        having = [hand for hand in Hand if pitch in self._pitches[hand]]
        if len(having) == 1:
            return having[0]
        return Hand.RIGHT if pitch >= self.middle_pitch else Hand.LEFT

    def indices(self, hand: Hand) -> Sequence[int]:
        """Return the indices of the notes of the passage that the learner plays with `hand`."""
        return self._indices[hand] if self.settings.hands.includes(hand) else ()

    def first_note_from(self, beat: float) -> int:
        """Return the index of the first note at `beat` or after it."""
        return bisect_left(self.score.onsets_beat, beat)

    def first_note_from_us(self, score_us: int) -> int:
        """Return the index of the first note at a position on the tempo map or after it."""
        return self.first_note_from(self.score.tempo_map.beat_at(score_us) - _ROUNDING_BEAT)

    def cursor_from(self, hand: Hand, first_note: int) -> int:
        """Return the place in `indices` of the first note that is not before `first_note`."""
        return bisect_left(self.indices(hand), first_note)

    def group_at(self, hand: Hand, cursor: int) -> Sequence[int]:
        """Return the indices of the notes of `hand` that begin together at `cursor`."""
        indices = self.indices(hand)
        if cursor >= len(indices):
            return ()
        onsets = self.score.onsets_beat
        candidates = indices[cursor : cursor + _GREATEST_CHORD]
        return [index for index in candidates if onsets[index] == onsets[candidates[0]]]

    def bar_of(self, note_index: int) -> int:
        """Return the index of the bar in which a note begins."""
        return self.score.bar_index_at(self.score.onsets_beat[note_index])


def setup_for(song: Song, settings: SessionSettings, learner: Settings) -> PracticeSetup:
    """Return what is practised when `song` is played with these settings."""
    return PracticeSetup(song.score, settings, naming_of(learner, song.score, song.info.sa))
