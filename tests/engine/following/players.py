"""A small piece for two hands, and a player whom the tests tell what to play."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.engine.following.follower import Follower, FollowOptions, FollowStep
from sargam_desktop.engine.following.score_index import FollowedNote

BEATS_PER_BAR = 4

#: Eight bars, a note on each beat; no two bars are alike.
MELODY = (
    72, 74, 76, 77, 79, 76, 72, 74, 81, 79, 77, 76, 74, 77, 76, 72,
    83, 81, 79, 84, 77, 79, 74, 76, 72, 79, 81, 83, 84, 79, 76, 72,
)  # fmt: skip

#: The root of a chord of three notes at each bar line.
ROOTS = (48, 45, 53, 50, 55, 52, 43, 48)


def piece() -> list[FollowedNote]:
    """Return the notes of the piece: at each bar line a chord in the left hand."""
    notes = [FollowedNote(float(beat), pitch) for beat, pitch in enumerate(MELODY)]
    for bar, root in enumerate(ROOTS):
        notes += [FollowedNote(float(bar * BEATS_PER_BAR), root + step) for step in (0, 4, 7)]
    return sorted(notes)


class Player:
    """Plays the piece, or another score, to a follower.

    Args:
        notes: The score.
        beat_ms: The player's own tempo.
        told_beat_ms: The tempo that the follower is told.
    """

    def __init__(
        self, notes: Sequence[FollowedNote] | None = None, beat_ms: float = 500, told_beat_ms: float = 500
    ) -> None:
        self.notes = list(notes if notes is not None else piece())
        bars = range(int(self.notes[-1].onset_beat) // BEATS_PER_BAR + 1)
        bar_lines = [float(bar * BEATS_PER_BAR) for bar in bars]
        self.follower = Follower(self.notes, bar_lines, FollowOptions(told_beat_ms * 1000))
        self.beat_ms = beat_ms
        self.at_ms = 0.0
        self.steps: list[FollowStep] = []

    def strike(self, *pitches: int, gap_ms: float = 0.0) -> list[FollowStep]:
        """Strike keys now, each `gap_ms` after the one before."""
        struck = []
        for pitch in pitches:
            struck.append(self.follower.note_on(pitch, round(self.at_ms * 1000)))
            self.at_ms += gap_ms
        self.steps += struck
        return struck

    def wait(self, beats: float) -> None:
        """Let time pass."""
        self.at_ms += beats * self.beat_ms

    def play(self, first_beat: float, end_beat: float, *, roll_ms: float = 0.0) -> list[FollowStep]:
        """Play what is written from `first_beat` to before `end_beat`; then the end is due."""
        played = []
        start_ms = self.at_ms
        for beat in sorted({n.onset_beat for n in self.notes if first_beat <= n.onset_beat < end_beat}):
            self.at_ms = start_ms + (beat - first_beat) * self.beat_ms
            pitches = sorted(n.pitch for n in self.notes if n.onset_beat == beat)
            played += self.strike(*pitches, gap_ms=roll_ms)
        self.at_ms = start_ms + (end_beat - first_beat) * self.beat_ms
        return played

    def beats_told(self, steps: Sequence[FollowStep]) -> list[float | None]:
        """Return the onset of the note that each key press was taken for at once."""
        return [None if s.verdict.note is None else self.notes[s.verdict.note].onset_beat for s in steps]

    def due_pitches(self) -> set[int]:
        """Return the keys that the follower waits for."""
        return {self.notes[note].pitch for note in self.follower.due_notes()}
