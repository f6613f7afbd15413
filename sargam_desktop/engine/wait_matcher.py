"""Engine: the matcher of wait mode, where the clock stops at each chord (judge-v1).

The present chord is the first one that is not complete. Its notes may be pressed before the
clock reaches it (they are then correct or early); from there on the position waits and no
time is judged.
"""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.domain.feedback import HintShown, NoteJudged, Outcome, TransportChanged, TransportState
from sargam_desktop.domain.judgement import (
    HINT_AFTER_WRONG_TRIES,
    Result,
    Windows,
    judge_timing,
    score_delta,
)
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.engine.chords import PresentChord, group_chords
from sargam_desktop.engine.cursor import LoopCursor
from sargam_desktop.engine.expected_notes import ExpectedNote
from sargam_desktop.engine.transport import Transport


class WaitMatcher:
    """Matches presses with the notes of the present chord and holds the transport at it.

    Args:
        expected: What is to be played, by (onset, pitch).
        transport: The position; this matcher makes it wait and go on.
        windows: The windows of the level, for presses before the clock gets there.
        offset_us: Calibration, subtracted from the time of each press.
        end_us: Score time where the practised range ends.
    """

    def __init__(
        self,
        expected: Sequence[ExpectedNote],
        transport: Transport,
        windows: Windows,
        offset_us: int,
        end_us: int,
    ) -> None:
        self._transport = transport
        self._windows = windows
        self._offset_us = offset_us
        chords = group_chords(expected)
        self._cursor = LoopCursor(chords, [chord[0].score_us for chord in chords], end_us)
        self._present: PresentChord | None = None
        self.relocate(0)

    # ---- time

    def due_us(self) -> int | None:
        """See `Matcher.due_us`: the arrival at the present chord, then its hint and what it still needs."""
        present = self._present
        if present is None:
            return None
        if self._transport.state is TransportState.WAITING:
            dues_us = (present.hint_due_us(), present.expiry_due_us())
            return min((due_us for due_us in dues_us if due_us is not None), default=None)
        return self._transport.session_us(self._transport.run_us_of(present.unrolled_us))

    def act(self, at_us: int) -> list[Outcome]:
        """See `Matcher.act`."""
        due_us = self.due_us()
        if self._present is None or due_us is None or due_us > at_us:
            return []
        if self._transport.state is TransportState.WAITING:
            return self._remind(self._present, at_us)
        self._catch_up_laps(self._present)
        self._transport.wait(at_us, self._present.score_us)
        self._present.waiting_since_us = at_us
        return [self._transport_changed(at_us)]

    def settle(self, at_us: int) -> list[Outcome]:
        """Nothing closes by time in wait mode."""
        return []

    # ---- playing

    def press(self, note: NoteOn) -> list[Outcome]:
        """See `Matcher.press`."""
        present = self._present
        if present is None or self._is_before_music(present, note):
            return [NoteJudged(Result.WRONG_NOTE, note.at_us, None, note.pitch, lap=self._transport.lap)]
        expected = present.note_of(note.pitch)
        if expected is None:
            return self._judge_wrong(present, note)
        is_again = note.pitch in present.pressed_us
        present.pressed_us[note.pitch] = note.at_us
        present.held.add(note.pitch)
        judged = self._judge_right(present, expected, note, is_again=is_again)
        if present.is_complete():
            return [judged, *self._complete(present, note.at_us)]
        return [judged, *self._tell_waiting(note.at_us)]

    def release(self, note: NoteOff) -> list[Outcome]:
        """See `Matcher.release`: a chord note that is let go may be needed again."""
        present = self._present
        if present is None or note.pitch not in present.held:
            return []
        present.held.discard(note.pitch)
        return self._tell_waiting(note.at_us)

    def skip(self, at_us: int) -> list[Outcome]:
        """See `Matcher.skip`: what has no verdict is missed."""
        if self._present is None:
            return []
        return [*self._miss_open(self._present, at_us), *self._complete(self._present, at_us)]

    # ---- jumps and speed

    def relocate(self, at_us: int) -> None:
        """See `Matcher.relocate`: the next chord from the position on is the present one."""
        transport = self._transport
        unfinished = self._present
        self._cursor.place(transport.counts_from_us(at_us), transport.fold_us, transport.lap, transport.loop)
        self._cursor.pass_again()
        self._take_next()
        if unfinished is not None and self._present is not None:
            is_same = unfinished.place == self._present.place
            self._present = unfinished if is_same else self._present

    def change_speed(self, at_us: int) -> None:
        """The present chord stays the same."""

    def abandon(self, at_us: int) -> list[Outcome]:
        """See `Matcher.abandon`: a chord that is waited for is missed where it has no verdict."""
        present, self._present = self._present, None
        if present is None or (present.waiting_since_us is None and not present.pressed_us):
            return []
        return self._miss_open(present, at_us)

    def resume(self, at_us: int) -> None:
        """See `Matcher.resume`: the ten seconds to the hint begin again."""
        if self._present is not None and self._present.waiting_since_us is not None:
            self._present.waiting_since_us = at_us

    def waiting_for(self, at_us: int) -> tuple[int, ...]:
        """See `Matcher.waiting_for`."""
        if self._present is None or self._transport.state is not TransportState.WAITING:
            return ()
        return self._present.needed_at(at_us)

    # ---- verdicts

    def _judge_right(
        self, present: PresentChord, expected: ExpectedNote, note: NoteOn, *, is_again: bool
    ) -> NoteJudged:
        diff_us = None if is_again else self._early_us(present, note)
        result = Result.CORRECT if diff_us is None else judge_timing(diff_us, self._windows)
        return NoteJudged(
            result,
            note.at_us,
            expected.pitch,
            note.pitch,
            timing_diff_us=diff_us,
            score_delta=0 if is_again else score_delta(result),
            note_index=expected.note_index,
            lap=present.lap,
            hand=expected.hand,
            is_again=is_again,
        )

    def _early_us(self, present: PresentChord, note: NoteOn) -> int | None:
        """Return how far before its onset a note was pressed; None once the position waits."""
        if self._transport.state is TransportState.WAITING:
            return None
        onset_us = self._transport.run_us_of(present.unrolled_us)
        return min(0, self._transport.run_us(note.at_us) - self._offset_us - onset_us)

    def _is_before_music(self, present: PresentChord, note: NoteOn) -> bool:
        """Tell whether a key is tried during the count-in, before the first chord's outer window."""
        if self._transport.state is not TransportState.COUNTING_IN:
            return False
        return (self._early_us(present, note) or 0) < -self._windows.outer_us

    def _judge_wrong(self, present: PresentChord, note: NoteOn) -> list[Outcome]:
        target = min(
            present.chord,
            key=lambda n: (n.pitch in present.pressed_us, abs(n.pitch - note.pitch), n.pitch),
        )
        judged = NoteJudged(
            Result.WRONG_NOTE,
            note.at_us,
            target.pitch,
            note.pitch,
            note_index=target.note_index,
            lap=present.lap,
            hand=target.hand,
        )
        present.wrong_tries += 1
        if present.wrong_tries < HINT_AFTER_WRONG_TRIES or present.is_hinted:
            return [judged]
        return [judged, *self._show_hint(present, note.at_us)]

    def _miss_open(self, present: PresentChord, at_us: int) -> list[Outcome]:
        return [
            NoteJudged(
                Result.MISSED,
                at_us,
                note.pitch,
                None,
                note_index=note.note_index,
                lap=present.lap,
                hand=note.hand,
            )
            for note in present.chord
            if note.pitch not in present.pressed_us
        ]

    def _remind(self, present: PresentChord, at_us: int) -> list[Outcome]:
        hint_due_us = present.hint_due_us()
        if hint_due_us is not None and hint_due_us <= at_us:
            return self._show_hint(present, at_us)
        return [self._transport_changed(at_us)]

    def _show_hint(self, present: PresentChord, at_us: int) -> list[Outcome]:
        present.is_hinted = True
        return [HintShown(present.needed_at(at_us))]

    # ---- from chord to chord

    def _complete(self, present: PresentChord, at_us: int) -> list[Outcome]:
        self._catch_up_laps(present)
        self._transport.go_on(at_us, present.score_us)
        self._cursor.step()
        self._take_next()
        return [self._transport_changed(at_us)]

    def _take_next(self) -> None:
        upcoming = self._cursor.peek()
        self._present = None if upcoming is None else PresentChord(upcoming)
        self._transport.limit(None if self._present is None else self._present.unrolled_us)

    def _catch_up_laps(self, present: PresentChord) -> None:
        """Fold the transport when the chord of the next lap came before the end of the loop."""
        while self._transport.fold_us < present.fold_us:
            self._transport.begin_lap()

    def _tell_waiting(self, at_us: int) -> list[Outcome]:
        is_waiting = self._transport.state is TransportState.WAITING
        return [self._transport_changed(at_us)] if is_waiting else []

    def _transport_changed(self, at_us: int) -> TransportChanged:
        if self._present is not None:
            self._present.told_us = at_us
        return TransportChanged(self._transport.snapshot(at_us), self.waiting_for(at_us))
