"""Engine: the matcher of follow mode, where the position follows the player (judge-v1).

`following.Follower` says which note each press is, `follow_verdicts` what that means. This module
makes the transport go where the player goes, at the player's own tempo. The position never runs
past the next chord that is expected: there it waits.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sargam_desktop.domain.feedback import HintShown, Outcome, TransportChanged, TransportState
from sargam_desktop.domain.judgement import HINT_AFTER_US
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.engine.chords import group_chords
from sargam_desktop.engine.expected_notes import ExpectedNote
from sargam_desktop.engine.follow_verdicts import FollowVerdicts, PressMoment
from sargam_desktop.engine.following.follower import Follower, FollowOptions, FollowStep
from sargam_desktop.engine.following.score_index import FollowedNote
from sargam_desktop.engine.transport import Loop, Transport

#: The follower's beat: score time at full speed, so that the tempo changes of a piece are no news.
_BEAT_US: Final = 500_000

#: The player's tempo, as far as the position takes it over.
_SLOWEST_PERCENT: Final = 10
_FASTEST_PERCENT: Final = 400

#: So many chords say what the player's tempo is; time is judged from the next one on.
_CHORDS_TO_KNOW: Final = 3

#: A chord is in time when it is so seen from either of so many chords before it.
_CHORDS_LOOKED_BACK: Final = 2

#: After the last chord the session stays open so long, for whoever begins its bar again.
_LINGER_US: Final = 3_000_000


class FollowMatcher:
    """Follows the player and takes the transport along.

    Args:
        expected: What is to be played, by (onset, pitch).
        score: The score, for its bars.
        transport: The position; this matcher moves it, makes it wait and go on.
        offset_us: Calibration, subtracted from the time of each press.
        start_us: Score time where the player is to begin.
    """

    def __init__(
        self,
        expected: Sequence[ExpectedNote],
        score: Score,
        transport: Transport,
        offset_us: int,
        start_us: int,
    ) -> None:
        self._transport = transport
        self._offset_us = offset_us
        chords = group_chords(expected)
        self._expected = [note for chord in chords for note in chord]
        self._onsets_us = [chord[0].score_us for chord in chords]
        self._chord_of = [i for i, chord in enumerate(chords) for _ in chord]
        bar_lines_us = [score.tempo_map.us_at(bar.onset_beat) for bar in score.bars]
        bars = [max(0, bisect_right(bar_lines_us, onset_us) - 1) for onset_us in self._onsets_us]
        self._follower = Follower(
            [FollowedNote(c[0].score_us / _BEAT_US, note.pitch, note.is_grace) for c in chords for note in c],
            [bar_line_us / _BEAT_US for bar_line_us in bar_lines_us],
            FollowOptions(_BEAT_US * 100 / transport.percent, start_us / _BEAT_US),
        )
        self._chord = bisect_left(self._onsets_us, start_us) - 1  # the last one begun
        self._verdicts = FollowVerdicts(chords, bars, self._chord + 1)
        self._lap = 0  # the transport's, but ahead of it once a loop's last chord is complete
        self._presses = 0
        self._begun = 0
        self._begun_at: deque[tuple[int, int]] = deque(maxlen=_CHORDS_LOOKED_BACK)  # chord, played time
        self._beat_us = 0.0  # the player's, when the present chord was begun
        self._played_us = 0
        self._has_strayed = False  # a wrong note since the present chord was begun
        self._jump_at = -1  # the press that went elsewhere, or the one before the first at a new place
        self._limit_us: int | None = None  # unrolled
        self._waiting_since_us: int | None = None
        self._lingers_until_us: int | None = None
        self._set_limit()

    # ---- time

    def due_us(self) -> int | None:
        """See `Matcher.due_us`: the arrival at the next chord, its hint, or the end of lingering."""
        if self._transport.state is TransportState.WAITING:
            return None if self._waiting_since_us is None else self._waiting_since_us + HINT_AFTER_US
        if self._limit_us is None:
            return self._lingers_until_us
        return self._transport.session_us(self._transport.run_us_of(self._limit_us))

    def act(self, at_us: int) -> list[Outcome]:
        """See `Matcher.act`."""
        due_us = self.due_us()
        if due_us is None or due_us > at_us:
            return []
        if self._transport.state is TransportState.WAITING:
            self._waiting_since_us = None
            return [HintShown(self.waiting_for(at_us))]
        if self._limit_us is None:
            self._lingers_until_us = None
            return self._verdicts.close(at_us, is_at_end=True)
        outcomes = self._fold_with_transport(at_us)
        self._transport.wait(at_us, self._limit_us - self._transport.fold_us)
        self._waiting_since_us = at_us
        return [*outcomes, self._transport_changed(at_us)]

    def settle(self, at_us: int) -> list[Outcome]:
        """Nothing closes by time in follow mode."""
        return []

    # ---- playing

    def press(self, note: NoteOn) -> list[Outcome]:
        """See `Matcher.press`; a key tried in the count-in that begins nothing gets no verdict."""
        is_counting = self._transport.state is TransportState.COUNTING_IN
        if is_counting and not self._is_due(note.pitch):
            return []
        outcomes = self._fold_with_transport(note.at_us)
        is_tempo_known = self._begun >= _CHORDS_TO_KNOW and not self._has_strayed
        moment = PressMoment(self._lap, self._chord, self._follower.due_notes(), is_tempo_known)
        self._played_us = self._transport.played_us(note.at_us) - self._offset_us
        step = self._follower.note_on(note.pitch, self._played_us, note.velocity)
        self._presses += 1
        self._has_strayed = step.verdict.note is None or (self._has_strayed and step.event <= self._chord + 1)
        if self._goes_elsewhere(step):
            outcomes += self._jump(step, note.at_us)
            outcomes += self._verdicts.judge(note, step, replace(moment, lap=self._lap))
        else:
            outcomes += self._verdicts.judge(note, step, replace(moment, beside_us=self._beside_us(step)))
            outcomes += self._go_on(step, note.at_us)
        return outcomes + self._round_the_loop(note.at_us)

    def release(self, note: NoteOff) -> list[Outcome]:
        """A released key is not judged in follow mode."""
        return []

    def skip(self, at_us: int) -> list[Outcome]:
        """Whoever wants to go on without a note plays the next one."""
        return []

    # ---- jumps and speed

    def relocate(self, at_us: int) -> None:
        """See `Matcher.relocate`: after a jump of the program the player is expected there."""
        if self._transport.lap == self._lap:
            self._set_limit()
            return
        self._lap = self._transport.lap
        self._expect(bisect_left(self._onsets_us, self._transport.counts_from_us(at_us)))

    def change_speed(self, at_us: int) -> None:
        """The next note sets the speed again."""

    def abandon(self, at_us: int) -> list[Outcome]:
        """See `Matcher.abandon`: what was left out on the way is missed."""
        return self._verdicts.close(at_us, is_at_end=False)

    def resume(self, at_us: int) -> None:
        """See `Matcher.resume`: the ten seconds to the hint begin again."""
        if self._waiting_since_us is not None:
            self._waiting_since_us = at_us

    def waiting_for(self, at_us: int) -> tuple[int, ...]:
        """See `Matcher.waiting_for`: what is expected next, whether the position waits or not."""
        return tuple(self._expected[index].note_index for index in self._follower.due_notes())

    # ---- going along

    def _is_due(self, pitch: int) -> bool:
        return any(self._expected[index].pitch == pitch for index in self._follower.due_notes())

    def _goes_elsewhere(self, step: FollowStep) -> bool:
        """Tell whether the player jumped, or never went where they seemed to be."""
        jump_at = step.played - step.since_jump
        has_jumped = jump_at != self._jump_at
        self._jump_at = jump_at
        if not step.event:
            return False  # as if nothing had been played yet
        return has_jumped or step.event - 1 < self._chord or self._verdicts.is_decided(step, self._lap)

    def _beside_us(self, step: FollowStep) -> int | None:
        """Return how late a chord begins, seen from the one before the last."""
        chord = step.event - 1
        if len(self._begun_at) < _CHORDS_LOOKED_BACK or chord <= self._chord:
            return None
        earlier, begun_us = self._begun_at[0]
        beats = (self._onsets_us[chord] - self._onsets_us[earlier]) / _BEAT_US
        return round(self._played_us - begun_us - beats * self._beat_us)

    def _jump(self, step: FollowStep, at_us: int) -> list[Outcome]:
        chord = step.event - 1
        self._begun_at.clear()
        self._transport.seek(at_us, self._onsets_us[chord])
        self._lap = self._transport.lap
        return self._follow(chord, step, at_us)

    def _go_on(self, step: FollowStep, at_us: int) -> list[Outcome]:
        """Go on to the chord that was begun; the other notes of a chord move nothing."""
        chord = step.event - 1
        if chord <= self._chord:
            return []
        while self._transport.lap < self._lap:
            self._transport.begin_lap()
        return self._follow(chord, step, at_us)

    def _follow(self, chord: int, step: FollowStep, at_us: int) -> list[Outcome]:
        percent = round(100 * _BEAT_US / step.beat_us)
        percent = min(max(_SLOWEST_PERCENT, percent), _FASTEST_PERCENT)
        self._chord = chord
        self._begun += 1
        self._begun_at.append((chord, self._played_us))
        self._beat_us = step.beat_us
        self._transport.follow(at_us, self._onsets_us[chord], percent)
        self._waiting_since_us = None
        self._set_limit()
        is_last = chord == len(self._onsets_us) - 1
        self._lingers_until_us = at_us + _LINGER_US if is_last else None
        return [self._transport_changed(at_us)]

    # ---- loops

    def _round_the_loop(self, at_us: int) -> list[Outcome]:
        """Expect the first chord of the loop once its last one is complete."""
        loop = self._transport.loop
        if loop is None or self._first_chord(loop) is None:
            return []
        due = self._follower.due_notes()
        if due and self._onsets_us[self._chord_of[due[0]]] < loop.end_us:
            return []
        return [*self._begin_lap(loop, self._lap + 1, at_us), self._transport_changed(at_us)]

    def _fold_with_transport(self, at_us: int) -> list[Outcome]:
        """Expect the first chord of the loop when time has folded the position back."""
        loop, lap = self._transport.loop, self._transport.lap
        return self._begin_lap(loop, lap, at_us) if loop is not None and lap > self._lap else []

    def _begin_lap(self, loop: Loop, lap: int, at_us: int) -> list[Outcome]:
        outcomes = self._verdicts.close(at_us, is_at_end=True)
        self._lap = lap
        self._expect(bisect_left(self._onsets_us, loop.start_us))
        return outcomes

    def _expect(self, chord: int) -> None:
        """Expect `chord` next, where the program went."""
        if chord < len(self._onsets_us):
            self._follower.go_to(self._onsets_us[chord] / _BEAT_US)
        self._chord = chord - 1
        self._begun_at.clear()
        self._jump_at = self._presses - 1
        self._verdicts.begin(chord, self._lap)
        self._set_limit()

    def _set_limit(self) -> None:
        """Let the position run to the next chord, in the next lap where the loop ends before it."""
        onsets_us, loop = self._onsets_us, self._transport.loop
        chord: int | None = self._chord + 1 if self._chord + 1 < len(onsets_us) else None
        fold_us = self._transport.fold_us
        is_ahead = self._lap > self._transport.lap
        if loop is not None and (is_ahead or chord is None or onsets_us[chord] >= loop.end_us):
            chord = self._first_chord(loop)
            fold_us += loop.length_us
        self._limit_us = None if chord is None else onsets_us[chord] + fold_us
        self._transport.limit(self._limit_us)

    def _first_chord(self, loop: Loop) -> int | None:
        chord = bisect_left(self._onsets_us, loop.start_us)
        is_inside = chord < len(self._onsets_us) and self._onsets_us[chord] < loop.end_us
        return chord if is_inside else None

    def _transport_changed(self, at_us: int) -> TransportChanged:
        return TransportChanged(self._transport.snapshot(at_us), self.waiting_for(at_us))
