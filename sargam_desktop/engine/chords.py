"""Engine: chords, as wait mode asks for them, one after the other (judge-v1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sargam_desktop.domain.judgement import HINT_AFTER_US, ROLL_LIMIT_US
from sargam_desktop.engine.cursor import Upcoming
from sargam_desktop.engine.expected_notes import ExpectedNote

#: Onsets within this span of score time are one chord: no two separate notes of a piece for
#: human hands are so near, but the notes of a chord in a recorded MIDI file are.
CHORD_SPAN_US: Final = 30_000

Chord = tuple[ExpectedNote, ...]


def group_chords(expected: Sequence[ExpectedNote]) -> list[Chord]:
    """Group `expected` (by onset) into chords whose onsets span at most `CHORD_SPAN_US`.

    A pitch that comes again within the span is a repeated note and begins a chord of its own.
    """
    chords: list[list[ExpectedNote]] = []
    for note in expected:
        if chords and _belongs_to(chords[-1], note):
            chords[-1].append(note)
        else:
            chords.append([note])
    return [tuple(chord) for chord in chords]


def _belongs_to(chord: Sequence[ExpectedNote], note: ExpectedNote) -> bool:
    is_near = note.score_us - chord[0].score_us <= CHORD_SPAN_US
    return is_near and all(other.pitch != note.pitch for other in chord)


class PresentChord:
    """The chord that wait mode asks for, and what was pressed for it.

    Attributes:
        chord: Its notes.
        unrolled_us: Its unrolled onset.
        fold_us: As in `Upcoming`.
        lap: The lap in which it comes.
        pressed_us: Session time of the latest fresh press, by pitch.
        held: Pitches pressed for this chord and not released since.
        wrong_tries: Wrong notes while it was asked for.
        waiting_since_us: When the position began to wait for it; None before.
        told_us: When the notes that it still needs were last told.
        is_hinted: Its keys were shown.

    Args:
        upcoming: The chord and where it lies.
    """

    def __init__(self, upcoming: Upcoming[Chord]) -> None:
        self.chord = upcoming.item
        self.unrolled_us = upcoming.unrolled_us
        self.fold_us = upcoming.fold_us
        self.lap = upcoming.lap
        self.pressed_us: dict[int, int] = {}
        self.held: set[int] = set()
        self.wrong_tries = 0
        self.waiting_since_us: int | None = None
        self.told_us = 0
        self.is_hinted = False

    @property
    def score_us(self) -> int:
        """Onset on the tempo map."""
        return self.chord[0].score_us

    @property
    def place(self) -> tuple[int, int]:
        """Lap and unrolled onset, which no other chord has."""
        return self.lap, self.unrolled_us

    def note_of(self, pitch: int) -> ExpectedNote | None:
        """Return the note of the chord with this pitch, if any."""
        return next((note for note in self.chord if note.pitch == pitch), None)

    def is_complete(self) -> bool:
        """Tell whether all was pressed afresh within the roll limit, or all is held together.

        An ornament before them counts once it was pressed, whenever that was.
        """
        if any(note.pitch not in self.pressed_us for note in self.chord):
            return False
        mains = {note.pitch for note in self.chord if not note.is_grace}
        if mains <= self.held:
            return True
        pressed = [self.pressed_us[pitch] for pitch in mains]
        return max(pressed) - min(pressed) <= ROLL_LIMIT_US

    def hint_due_us(self) -> int | None:
        """Return when the keys are to be shown; None when they are, or nothing waits."""
        if self.is_hinted or self.waiting_since_us is None:
            return None
        return self.waiting_since_us + HINT_AFTER_US

    def expiry_due_us(self) -> int | None:
        """Return when a key that was let go is needed again and has to be told."""
        mains = {note.pitch for note in self.chord if not note.is_grace}
        expiries = (
            at + ROLL_LIMIT_US + 1
            for pitch, at in self.pressed_us.items()
            if pitch in mains and pitch not in self.held
        )
        return min((expiry for expiry in expiries if expiry > self.told_us), default=None)

    def needed_at(self, at_us: int) -> tuple[int, ...]:
        """Return the notes whose press does not count towards the chord (any more)."""
        return tuple(note.note_index for note in self.chord if self._is_needed(note, at_us))

    def _is_needed(self, note: ExpectedNote, at_us: int) -> bool:
        pressed_us = self.pressed_us.get(note.pitch)
        if pressed_us is None:
            return True
        is_kept = note.is_grace or note.pitch in self.held
        return not is_kept and at_us - pressed_us > ROLL_LIMIT_US
