"""Tutor, coach: what one judged session tells: each expected note, and how it went.

Made from the outcomes of the judge alone, so a stored session that is judged again gives the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, Outcome, TransportChanged
from sargam_desktop.domain.grading import accuracy_of, extras_among
from sargam_desktop.domain.judgement import HITS, US_PER_MS, Mode, Result
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.engine.commands import SessionEvent


class NoteEvidence(NamedTuple):
    """How one expected note went in one lap.

    Attributes:
        note_index: Index in `Score.notes`.
        bar_index: Index in `Score.bars`.
        hand: The hand.
        lap: As in `NoteJudged`.
        result: Correct, early, late or missed.
        timing_diff_ms: Signed deviation, late > 0; None of a miss and where time is not judged.
        held_ms: How long the key was down; None of a miss, and where its release is not known.
        wrong_presses: Wrong keys that were pressed for it.
        speed_percent: Speed of the music when it was decided.
        at_ms: Session time of its verdict.
    """

    note_index: int
    bar_index: int
    hand: Hand
    lap: int
    result: Result
    timing_diff_ms: float | None = None
    held_ms: float | None = None
    wrong_presses: int = 0
    speed_percent: int = 100
    at_ms: float = 0.0

    @property
    def is_hit(self) -> bool:
        """Tell whether it was played, in time or not."""
        return self.result in HITS

    @property
    def is_clean(self) -> bool:
        """Tell whether it was played, and no wrong key before it."""
        return self.is_hit and not self.wrong_presses

    @property
    def extras(self) -> int:
        """Wrong keys for it that replace no miss."""
        return extras_among(self.wrong_presses, is_missed=self.result is Result.MISSED)


class WrongPress(NamedTuple):
    """A wrong key.

    Attributes:
        pitch: The key.
        note_index: Index in `Score.notes` of the note that it was pressed for; None near nothing.
        lap: As in `NoteJudged`.
        at_ms: Session time.
    """

    pitch: int
    note_index: int | None
    lap: int
    at_ms: float


@dataclass(frozen=True, slots=True)
class SessionEvidence:
    """What one session tells.

    Attributes:
        session_id: UUID as text.
        song_id: The song in the store; None for explicit expected notes.
        started_at: When it began, aware, UTC.
        settings: Mode, hands, level and the rest, as the session began.
        notes: Expected notes that were decided, by time of their verdict.
        wrong: Wrong keys, by time.
    """

    session_id: str
    song_id: str | None
    started_at: datetime
    settings: SessionSettings
    notes: tuple[NoteEvidence, ...]
    wrong: tuple[WrongPress, ...] = ()

    @property
    def hits(self) -> int:
        """Expected notes that were played."""
        return sum(note.is_hit for note in self.notes)

    @property
    def extras(self) -> int:
        """Wrong keys that replace no miss."""
        strays = sum(press.note_index is None for press in self.wrong)
        return strays + sum(note.extras for note in self.notes)

    @property
    def accuracy(self) -> float:
        """Accuracy as the judge counts it, 0-100; 0 where nothing was expected."""
        return accuracy_of(self.hits, len(self.notes), self.extras)

    @property
    def is_timed(self) -> bool:
        """Tell whether deviations are measured against a clock that ran on."""
        return self.settings.mode is Mode.TEMPO


def evidence_of(
    record: SessionRecord,
    score: Score,
    outcomes: Iterable[Outcome],
    events: Sequence[SessionEvent] = (),
) -> SessionEvidence:
    """Return what a session tells.

    Args:
        record: The session.
        score: What should have been played.
        outcomes: All that the engine said of it, live or judged again.
        events: What was played; without it nobody knows how long keys were held.
    """
    verdicts = _last_verdicts(outcomes)
    wrong = tuple(_wrong_press(judged) for judged, _ in verdicts if judged.result is Result.WRONG_NOTE)
    counts = Counter((press.note_index, press.lap) for press in wrong)
    held = _held_ms(events)
    notes = tuple(
        _note_of(judged, score, held)._replace(
            wrong_presses=counts[judged.note_index, judged.lap], speed_percent=percent
        )
        for judged, percent in verdicts
        if judged.result is not Result.WRONG_NOTE and judged.note_index is not None
    )
    return SessionEvidence(
        record.session_id, record.song_id, record.started_at, record.settings, notes, wrong
    )


def _last_verdicts(outcomes: Iterable[Outcome]) -> list[tuple[NoteJudged, int]]:
    """Return each verdict that counts, as it stands after all revisions, with the speed at its time."""
    verdicts: list[tuple[NoteJudged, int]] = []
    speed_percent = 100
    for outcome in outcomes:
        if isinstance(outcome, TransportChanged):
            speed_percent = outcome.position.speed_percent
        elif isinstance(outcome, NoteJudged):
            verdicts.append((outcome, speed_percent))
        elif isinstance(outcome, FeedbackRevised):
            verdicts[outcome.number - 1] = (outcome.after, verdicts[outcome.number - 1][1])
    return [each for each in verdicts if not each[0].is_again]


def _wrong_press(judged: NoteJudged) -> WrongPress:
    return WrongPress(judged.played_pitch or 0, judged.note_index, judged.lap, judged.at_us / US_PER_MS)


def _note_of(judged: NoteJudged, score: Score, held: dict[tuple[int, int], float]) -> NoteEvidence:
    note_index = judged.note_index or 0
    note = score.notes[note_index]
    diff_us = judged.timing_diff_us
    return NoteEvidence(
        note_index,
        score.bar_index_at(note.onset_beat),
        note.hand,
        judged.lap,
        judged.result,
        None if diff_us is None else diff_us / US_PER_MS,
        None if judged.played_pitch is None else held.get((judged.at_us, judged.played_pitch)),
        at_ms=judged.at_us / US_PER_MS,
    )


def _held_ms(events: Iterable[SessionEvent]) -> dict[tuple[int, int], float]:
    """Return how long each key was down, by the time of its press and its pitch."""
    down: dict[tuple[int, int, str], int] = {}
    held: dict[tuple[int, int], float] = {}
    for event in events:
        if not isinstance(event, NoteOn | NoteOff):
            continue
        key = (event.pitch, event.channel, event.source)
        if key in down:
            pressed_us = down.pop(key)
            held[pressed_us, event.pitch] = (event.at_us - pressed_us) / US_PER_MS
        if isinstance(event, NoteOn):
            down[key] = event.at_us
    return held
