"""Engine: the verdicts of follow mode, from the first word on a press to the last (judge-v1)."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, Outcome, PlayerJumped
from sargam_desktop.domain.judgement import (
    FOLLOW_PAUSE_US,
    US_PER_MS,
    Result,
    follow_windows,
    judge_timing,
    score_delta,
)
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.chords import Chord
from sargam_desktop.engine.expected_notes import ExpectedNote
from sargam_desktop.engine.followed_passes import Asked, FollowedPasses
from sargam_desktop.engine.following.alignment import PlayedAs, Verdict
from sargam_desktop.engine.following.follower import FollowStep, Revision
from sargam_desktop.engine.lap_verdicts import LapVerdicts


@dataclass
class _Press:
    """A press whose verdict may still change."""

    number: int
    judged: NoteJudged
    index: int | None  # in the expected notes


@dataclass(frozen=True, slots=True)
class PressMoment:
    """What was so when a key was pressed.

    Attributes:
        lap: The lap that the press belongs to.
        chord: The chord that the player was at before it; -1 before the first.
        due: Expected notes, by index, that were still open there or came next.
        is_tempo_known: Enough was played to hold a press against the player's own tempo.
        beside_us: How much later the press came than the chord before the last one says, at the
            player's tempo; None where nothing says.
    """

    lap: int
    chord: int
    due: tuple[int, ...]
    is_tempo_known: bool
    beside_us: int | None = None


class FollowVerdicts:
    """Keeps what was said of the last presses, and says what has become of them.

    Args:
        chords: The expected notes.
        bars: Index in `Score.bars` of each chord.
        start_chord: The chord at which the player is to begin.
    """

    def __init__(self, chords: Sequence[Chord], bars: Sequence[int], start_chord: int) -> None:
        self._expected = [note for chord in chords for note in chord]
        self._bars = bars
        self._asked = [Asked(i, note.is_grace) for i, chord in enumerate(chords) for note in chord]
        self._passes = FollowedPasses(self._asked, start_chord)
        self._pass_lap = 0
        self._laps = LapVerdicts()
        self._told = 0
        self._first_open = 0
        self._open: deque[_Press] = deque()

    def judge(self, note: NoteOn, step: FollowStep, moment: PressMoment) -> list[Outcome]:
        """Return the verdict on a press, then all that it changes or settles."""
        index = step.verdict.note
        if index is None:
            judged = self._judge_insertion(note, step.verdict, moment)
        else:
            judged = self._judge_match(note, step, index, moment)
        revisions = [revision for revision in step.revisions if revision.played >= self._first_open]
        for revision in revisions:
            self._take_back(self._open[revision.played - self._first_open])
        number = self._count()
        judged = self._decided(replace(judged, is_tentative=step.is_tentative), index, number)
        self._open.append(_Press(number, judged, index))
        outcomes: list[Outcome] = [judged]
        outcomes += [self._revise(revision, note.at_us, moment) for revision in revisions]
        return outcomes + self._settle_until(step.settled, note.at_us)

    def is_decided(self, step: FollowStep, lap: int) -> bool:
        """Tell whether a press plays a note that has its verdict in this lap: it belongs to another one."""
        index = step.verdict.note
        return index is not None and self._laps.is_decided(lap, index)

    def close(self, at_us: int, *, is_at_end: bool) -> list[Outcome]:
        """Settle everything; the program goes elsewhere, or the end of the music is reached."""
        outcomes = self._settle_until(self._first_open + len(self._open), at_us)
        missed = self._passes.finish() if is_at_end else self._passes.leave()
        return outcomes + self._miss(missed, at_us)

    def begin(self, chord: int, lap: int) -> None:
        """Go on at `chord`, where the program went."""
        self._passes.begin(chord)
        self._pass_lap = lap

    # ---- one press

    def _judge_match(self, note: NoteOn, step: FollowStep, index: int, moment: PressMoment) -> NoteJudged:
        expected = self._expected[index]
        judged = self._hit(expected, note.at_us, moment.lap)
        is_begun = self._asked[index].chord == moment.chord
        if step.deviation_us is None or step.interval_us is None or expected.is_grace:
            return judged
        if not is_begun and not moment.is_tempo_known:
            return judged
        windows = follow_windows(step.interval_us, is_chord_begun=is_begun)
        # Whole milliseconds: the last digits of the tempo may differ from machine to machine.
        diff_us = round(_lesser(step.deviation_us, moment.beside_us) / US_PER_MS) * US_PER_MS
        if diff_us > max(FOLLOW_PAUSE_US, windows.outer_us):
            return judged
        result = judge_timing(diff_us, windows)
        return replace(
            judged,
            result=result,
            timing_diff_us=diff_us,
            score_delta=score_delta(result),
            limit_us=windows.correct_us,
        )

    def _judge_insertion(self, note: NoteOn, verdict: Verdict, moment: PressMoment) -> NoteJudged:
        """Hold a wrong note against the nearest key that was expected; a key struck twice against none."""
        due = () if verdict.played_as is PlayedAs.DOUBLED else moment.due
        target = min(
            (self._expected[index] for index in due),
            key=lambda expected: (abs(expected.pitch - note.pitch), expected.pitch),
            default=None,
        )
        wrong = NoteJudged(Result.WRONG_NOTE, note.at_us, None, note.pitch, lap=moment.lap)
        if target is None:
            return wrong
        return replace(wrong, expected_pitch=target.pitch, note_index=target.note_index, hand=target.hand)

    def _hit(self, expected: ExpectedNote, at_us: int, lap: int) -> NoteJudged:
        return NoteJudged(
            Result.CORRECT,
            at_us,
            expected.pitch,
            expected.pitch,
            score_delta=score_delta(Result.CORRECT),
            note_index=expected.note_index,
            lap=lap,
            hand=expected.hand,
        )

    # ---- later

    def _revise(self, revision: Revision, at_us: int, moment: PressMoment) -> FeedbackRevised:
        """Say anew what an earlier press was; whoever jumped is not held to a tempo."""
        press = self._open[revision.played - self._first_open]
        before, index = press.judged, revision.verdict.note
        if index is not None:
            lap = before.lap if self._laps.is_decided(moment.lap, index) else moment.lap
            after = self._hit(self._expected[index], before.at_us, lap)
        else:
            after = NoteJudged(Result.WRONG_NOTE, before.at_us, None, before.played_pitch, lap=before.lap)
        after = self._decided(after, index, press.number)
        press.judged, press.index = after, index
        return FeedbackRevised(press.number, before, after, at_us)

    def _decided(self, judged: NoteJudged, index: int | None, number: int) -> NoteJudged:
        """Return the verdict; of a note that has one already in its lap it counts for nothing."""
        if index is None or self._laps.decide(judged.lap, index, number):
            return judged
        return replace(judged, is_again=True, score_delta=0)

    def _take_back(self, press: _Press) -> None:
        if press.index is not None:
            self._laps.take_back(press.judged.lap, press.index, press.number)

    def _settle_until(self, count: int, at_us: int) -> list[Outcome]:
        outcomes: list[Outcome] = []
        while self._open and self._first_open < count:
            press = self._open.popleft()
            self._first_open += 1
            if press.judged.is_tentative:
                after = replace(press.judged, is_tentative=False)
                outcomes.append(FeedbackRevised(press.number, press.judged, after, at_us))
            if press.index is not None:
                outcomes += self._pass_by(press.index, press.judged.lap, at_us)
        return outcomes

    def _pass_by(self, index: int, lap: int, at_us: int) -> list[Outcome]:
        pending = {press.index for press in self._open}
        live_chord = max((self._asked[i].chord for i in pending if i is not None), default=0)
        settled = self._passes.settle(index, live_chord, pending)
        outcomes = self._miss(settled.missed, at_us)
        self._pass_lap = lap
        if settled.jumped_from is None:
            return outcomes
        bars = self._bars[settled.jumped_from], self._bars[self._asked[index].chord]
        return [*outcomes, PlayerJumped(*bars, at_us)]

    def _miss(self, indices: Sequence[int], at_us: int) -> list[Outcome]:
        open_ones = [index for index in indices if not self._laps.is_decided(self._pass_lap, index)]
        return [self._miss_one(index, at_us) for index in open_ones]

    def _miss_one(self, index: int, at_us: int) -> NoteJudged:
        expected = self._expected[index]
        self._laps.decide(self._pass_lap, index, self._count())
        return NoteJudged(
            Result.MISSED,
            at_us,
            expected.pitch,
            None,
            note_index=expected.note_index,
            lap=self._pass_lap,
            hand=expected.hand,
        )

    def _count(self) -> int:
        self._told += 1
        return self._told


def _lesser(deviation_us: int, beside_us: int | None) -> int:
    """Return the lesser deviation: after one note out of place the next one is in time again."""
    return deviation_us if beside_us is None else min(deviation_us, beside_us, key=abs)
