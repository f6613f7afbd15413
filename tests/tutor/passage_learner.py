"""A learner who plays a passage through the real engine, in virtual time, with a guide beside."""

from __future__ import annotations

from collections.abc import Callable

from sargam_desktop.domain.feedback import Outcome
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import ChangeSpeed, SeekTo, SessionEvent, StartSession, StopSession
from sargam_desktop.engine.session_engine import SessionEngine, SessionSetup
from sargam_desktop.tutor.passage_guide import PassageGuide, PassageRestarted, Step, TempoStepped

TICK_US = 5_000
FIFTHS = Score(
    tuple(ScoreNote(float(beat), 1.0, 60 + beat % 8, Hand.RIGHT) for beat in range(16)),
    tuple(Bar(index + 1, 4.0 * index, 4.0) for index in range(4)),
)
LOOP = SessionSettings(
    speed_percent=60, first_bar=1, last_bar=2, is_looping=True, count_in_bars=0, has_metronome=False
)

#: Tells by the number of notes played so far and the pitch which key to press, None for none.
Fingers = Callable[[int, int], int | None]


def clean(_count: int, pitch: int) -> int | None:
    return pitch


def clumsy(_count: int, pitch: int) -> int | None:
    return pitch + 1 if pitch % 2 else None


class PassageLearner:
    """Plays what falls onto the keys.

    Attributes:
        steps: What the guide told.
        events: What was recorded.
        outcomes: What the engine said.
    """

    def __init__(self, guide: PassageGuide, settings: SessionSettings = LOOP, score: Score = FIFTHS) -> None:
        self.steps: list[Step] = []
        self.events: list[SessionEvent] = []
        self.outcomes: list[Outcome] = []
        self._guide = guide
        self._score = score
        self._engine = SessionEngine(SessionSetup("take", score, settings))
        self._played = 0
        self._now_us = 0
        self._onsets = [score.tempo_map.us_at(beat) for beat in score.onsets_beat]
        self._position_us = self._engine.snapshot(0).score_us - 1
        guide.practise(score, settings)
        self._handle(StartSession(0))

    def play(self, seconds: float, fingers: Fingers = clean) -> None:
        """Go on for so long."""
        end_us = self._now_us + round(seconds * 1e6)
        while self._now_us < end_us and not self._engine.is_over:
            self._now_us += TICK_US
            self._take(self._engine.advance(self._now_us))
            position = self._engine.snapshot(self._now_us).score_us
            before = self._position_us if position >= self._position_us else position - TICK_US
            for index, onset in enumerate(self._onsets):
                if before < onset <= position:
                    self._press(fingers, self._score.notes[index].pitch)
            self._position_us = position

    def stop(self) -> None:
        """End the session."""
        self._handle(StopSession(self._now_us))

    def jump(self, bar_index: int) -> None:
        """Jump to a bar."""
        self._handle(SeekTo(bar_index, self._now_us))

    def _press(self, fingers: Fingers, pitch: int) -> None:
        key = fingers(self._played, pitch)
        self._played += 1
        if key is not None:
            self._handle(NoteOn(key, 80, self._now_us, source="Virtual"))

    def _handle(self, event: SessionEvent) -> None:
        self.events.append(self._engine.stamp(event))
        self._take(self._engine.handle(event))

    def _take(self, outcomes: list[Outcome]) -> None:
        self.outcomes += outcomes
        steps = self._guide.take(outcomes)
        self.steps += steps
        for step in steps:
            if isinstance(step, TempoStepped):
                self._handle(ChangeSpeed(step.percent, self._now_us))
            elif isinstance(step, PassageRestarted):
                self._handle(SeekTo(self._guide.first_bar, self._now_us))
