"""Tutor: a stored take, judged again and laid out so that it can be watched and heard.

Made once, in the background; what a frame asks of it does not depend on the length of the take.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import (
    NoteJudged,
)
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.tutor.position_line import PositionLine, Span

_MISTAKES: Final = frozenset({Result.EARLY, Result.LATE, Result.WRONG_NOTE, Result.MISSED})
#: Keys that are down are looked for among so many presses.
_MOST_HELD: Final = 128


class ReplayNote(NamedTuple):
    """A played note, or an expected one that nobody played.

    Attributes:
        number: Its place in `Replay.notes`, by time.
        pitch: The key; of a missed note the one that was expected.
        hand: The hand of the expected note, else the nearer one.
        on_us: Session time of the press as recorded; of a missed note when it was due.
        off_us: Session time of the release.
        onset_beat: Where the music was, the player's delay subtracted.
        end_beat: Where the music was at the release.
        velocity: 1-127; 0 of a missed note.
        percent: Speed of the music at that moment.
        judged: The last word on it; None where it was not judged.
        due_us: Session time at which the expected note was due; None where there is none.
    """

    number: int
    pitch: int
    hand: Hand
    on_us: int
    off_us: int
    onset_beat: float
    end_beat: float
    velocity: int
    percent: int
    judged: NoteJudged | None
    due_us: int | None = None

    @property
    def result(self) -> Result | None:
        """The verdict; None where there is none, or the press counted for nothing."""
        return None if self.judged is None or self.judged.is_again else self.judged.result

    @property
    def is_missed(self) -> bool:
        """Tell whether nobody played it."""
        return self.velocity == 0

    @property
    def is_mistake(self) -> bool:
        """Tell whether something about it was not right."""
        return self.result in _MISTAKES


class Cue(NamedTuple):
    """A key to sound at a session time; velocity 0 ends it."""

    at_us: int
    pitch: int
    velocity: int


@dataclass(frozen=True)
class ReplayPass:
    """What was played in one pass through the music.

    Attributes:
        span: When it was.
        played: The notes as a score of their own, where the music was when they were played.
        numbers: For each note of `played` its number in `Replay.notes`.
    """

    span: Span
    played: Score
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Replay:
    """A take that can be watched.

    Attributes:
        record: The session.
        score: What should have been played.
        events: What was played and commanded, as it counted.
        line: Where the music was at each moment.
        notes: Played and missed notes by time.
        passes: The notes pass by pass, at least one.
        mistakes: Numbers of the notes that were not right, by time.
        own_cues: The learner's notes to be sounded, by time.
        expected_cues: The notes that should have been played, and the other hand's.
    """

    record: SessionRecord
    score: Score
    events: tuple[SessionEvent, ...]
    line: PositionLine
    notes: tuple[ReplayNote, ...]
    passes: tuple[ReplayPass, ...]
    mistakes: tuple[int, ...]
    own_cues: tuple[Cue, ...]
    expected_cues: tuple[Cue, ...]

    @property
    def end_us(self) -> int:
        """Session time at which it ends."""
        return self.line.end_us

    def beat_at(self, at_us: int) -> float:
        """Return where the music was."""
        return self.score.tempo_map.beat_at(self.line.score_us_at(at_us))

    def pass_at(self, at_us: int) -> ReplayPass:
        """Return the pass at a session time."""
        return self.passes[self.line.span_at(at_us).number]

    def held_at(self, at_us: int) -> list[ReplayNote]:
        """Return the notes that are held down at a session time."""
        stop = bisect_right(self.notes, at_us, key=lambda note: note.on_us)
        latest = self.notes[max(0, stop - _MOST_HELD) : stop]
        return [note for note in latest if note.off_us > at_us and not note.is_missed]

    def time_of_bar(self, bar_index: int, near_us: int) -> int | None:
        """Return when a bar began: in the pass of `near_us`, else for the first time; None if never."""
        score_us = self.score.tempo_map.us_at(self.score.bars[bar_index].onset_beat)
        time = self.line.time_of(score_us, self.line.span_at(near_us))
        if time is not None and self.line.score_us_at(time) - score_us < self._bar_us(bar_index):
            return time
        return self.line.first_time_of(score_us)

    def mistake_after(self, number: int) -> int | None:
        """Return the next mistake after a note, by their numbers."""
        place = bisect_right(self.mistakes, number)
        return self.mistakes[place] if place < len(self.mistakes) else None

    def mistake_before(self, number: int) -> int | None:
        """Return the last mistake before a note, by their numbers."""
        place = bisect_left(self.mistakes, number)
        return self.mistakes[place - 1] if place else None

    def number_at(self, at_us: int) -> int:
        """Return the number of the first note at a session time or after it."""
        return bisect_left(self.notes, at_us, key=lambda note: note.on_us)

    def _bar_us(self, bar_index: int) -> int:
        bar, us_at = self.score.bars[bar_index], self.score.tempo_map.us_at
        return us_at(bar.end_beat) - us_at(bar.onset_beat)
