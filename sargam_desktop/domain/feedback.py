"""Domain: what the engine says during a session. Frozen values that may cross threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand


@dataclass(frozen=True, slots=True)
class SessionStarted:
    """The session began.

    Attributes:
        session_id: UUID as text.
        total_notes: Expected notes of one run through the practised range.
    """

    session_id: str
    total_notes: int


@dataclass(frozen=True, slots=True)
class NoteJudged:
    """One verdict: on a played note, or on an expected note that was missed.

    Attributes:
        result: The verdict.
        at_us: Session time of the press, or of the moment the window closed.
        expected_pitch: Pitch of the expected note; None for a wrong note near nothing.
        played_pitch: Pitch that was played; None for a missed note.
        timing_diff_us: Signed deviation, late > 0; None where there is none.
        score_delta: Points added to the running score.
        note_index: Index in `Score.notes` of the expected note, None as for expected_pitch.
        lap: 0 for the first run through the range, one more after each loop or jump back.
        hand: Hand of the expected note, None as for expected_pitch.
        roll_us: Spread of the chord that this note completed as a rolled one, else None.
        is_again: A press of a note that already has its verdict in this lap; it counts for
            nothing.
        limit_us: Follow mode: how far beside the player's own tempo the note could have come
            and still be correct; None where time was not judged.
        gaps_us: Tempo mode: how long before and after its onset, as the clock ran, the same key is
            expected; this may have narrowed the window. None for no neighbour near. It has no outward
            form and makes no verdict another one.
        is_tentative: Follow mode: another verdict is nearly as likely; a `FeedbackRevised`
            settles it, eight notes later at the latest.
    """

    result: Result
    at_us: int
    expected_pitch: int | None
    played_pitch: int | None
    timing_diff_us: int | None = None
    score_delta: int = 0
    note_index: int | None = None
    lap: int = 0
    hand: Hand | None = None
    roll_us: int | None = None
    is_again: bool = False
    limit_us: int | None = None
    is_tentative: bool = False
    gaps_us: tuple[int | None, int | None] = field(default=(None, None), compare=False)


@dataclass(frozen=True, slots=True)
class FeedbackRevised:
    """Follow mode: an earlier verdict changes, or is settled as it stands.

    Attributes:
        number: The `NoteJudged` that it revises, counted from 1 in the session.
        before: What was said of the press so far.
        after: What is said from now on.
        at_us: Session time of the revision.
    """

    number: int
    before: NoteJudged
    after: NoteJudged
    at_us: int


@dataclass(frozen=True, slots=True)
class PlayerJumped:
    """Follow mode: the player went back or skipped ahead; told when it is settled.

    Attributes:
        from_bar: Index in `Score.bars` of the bar that was left.
        to_bar: Index of the bar that was gone to.
        at_us: Session time.
    """

    from_bar: int
    to_bar: int
    at_us: int


@dataclass(frozen=True, slots=True)
class StatsUpdated:
    """The running figures after a verdict.

    Attributes:
        notes_played: Presses judged so far.
        notes_correct: Verdicts `correct` so far.
        current_score: Sum of the points.
        progress_percent: Share of the expected notes decided, 0-100.
    """

    notes_played: int
    notes_correct: int
    current_score: int
    progress_percent: float


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The session is over.

    Attributes:
        result: Its result.
        is_complete: It ran to the end of its range; False when the learner stopped it.
        at_us: Session time of its end.
    """

    result: SessionResult
    is_complete: bool
    at_us: int = 0


class TransportState(StrEnum):
    """What the one position of a session is doing."""

    STOPPED = "stopped"
    COUNTING_IN = "counting_in"
    PLAYING = "playing"
    WAITING = "waiting"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class PositionSnapshot:
    """Where the transport is, and how to extrapolate until the next snapshot.

    At clock time t the position is score_us + (t - at_us) * percent / 100 while the state
    is counting in or playing, never beyond limit_us, and wrapped into the loop.

    Attributes:
        state: What the transport does.
        score_us: Position on the tempo map (microseconds at full speed from beat 0).
        at_us: Clock time of the snapshot.
        speed_percent: Speed; 25-200, in follow mode that of the player.
        limit_us: Wait mode: the position does not pass this onset; None where nothing waits.
        loop_us: Start and end of the loop on the tempo map, None without a loop.
        lap: As in `NoteJudged`.
        lag_us: Follow mode: so far behind the position what is painted may still be, after the
            position hopped to a note that came early.
        lag_for_us: How long that lag takes to vanish.
    """

    state: TransportState
    score_us: int
    at_us: int
    speed_percent: int = 100
    limit_us: int | None = None
    loop_us: tuple[int, int] | None = None
    lap: int = 0
    lag_us: int = 0
    lag_for_us: int = 0

    @property
    def is_moving(self) -> bool:
        """Tell whether the position changes with time."""
        return self.state in (TransportState.COUNTING_IN, TransportState.PLAYING)

    def is_gliding(self, clock_us: int) -> bool:
        """Tell whether what is painted is still on its way to the position."""
        return self._lag_at(clock_us) > 0

    def score_us_at(self, clock_us: int) -> int:
        """Return the position on the tempo map at `clock_us`."""
        if not self.is_moving:
            return self.score_us - self._lag_at(clock_us)
        position = self.score_us + (clock_us - self.at_us) * self.speed_percent // 100
        if self.limit_us is not None:
            position = min(position, self.limit_us)
        if self.loop_us is not None and self.score_us < self.loop_us[1] <= position:
            start, end = self.loop_us
            position = start + (position - end) % (end - start)
        return position - self._lag_at(clock_us)

    def _lag_at(self, clock_us: int) -> int:
        left_us = min(self.at_us + self.lag_for_us - clock_us, self.lag_for_us)
        return self.lag_us * left_us // self.lag_for_us if left_us > 0 else 0


@dataclass(frozen=True, slots=True)
class TransportChanged:
    """The transport started, paused, jumped, changed its speed or its loop, or waits.

    Attributes:
        position: The transport from now on.
        waiting_for: Wait mode: indices of the expected notes that the present chord still
            needs; empty when nothing waits. Follow mode: what is expected next, at all times.
    """

    position: PositionSnapshot
    waiting_for: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HintShown:
    """Wait and follow mode: the keys of the present chord are to be shown now.

    Attributes:
        note_indices: Indices in `Score.notes` of the notes still needed.
    """

    note_indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AccompanimentPlayed:
    """The program plays notes of the other hand now, or ends them.

    Attributes:
        pressed: (pitch, velocity) of the keys that begin to sound.
        released: Pitches of the keys that end.
        at_us: Session time.
    """

    pressed: tuple[tuple[int, int], ...]
    released: tuple[int, ...]
    at_us: int


@dataclass(frozen=True, slots=True)
class MetronomeClicked:
    """A beat of the metre, or a click between two beats.

    Attributes:
        beat_in_bar: 0 is the first beat of the bar.
        beats: Beats in this bar.
        is_count_in: The beat belongs to the count-in.
        at_us: Session time.
        part: 0 on the beat itself; 1 and more for clicks between this beat and the next one.
    """

    beat_in_bar: int
    beats: int
    is_count_in: bool
    at_us: int
    part: int = 0


Outcome = (
    SessionStarted
    | NoteJudged
    | FeedbackRevised
    | PlayerJumped
    | StatsUpdated
    | SessionEnded
    | TransportChanged
    | HintShown
    | AccompanimentPlayed
    | MetronomeClicked
)
