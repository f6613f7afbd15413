"""A piece in which everything comes up that may be weak, and a learner who plays it before the judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final

from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import HandTiming, Skill
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.coach.evidence import SessionEvidence, evidence_of
from sargam_desktop.tutor.coach.tally import EvidenceTally, add_up
from sargam_desktop.tutor.coach.tallying import tally_session
from sargam_desktop.tutor.history import Rejudged
from sargam_desktop.tutor.practice import rehearse

SONG: Final = "practice-piece"
START: Final = datetime(2026, 3, 2, 17, tzinfo=UTC)
SETTINGS: Final = SessionSettings(count_in_bars=0, has_metronome=False, is_other_hand_played=False)
#: Somebody who slips now and then, like everybody.
USUAL: Final = Skill(
    HandTiming(3, 22), HandTiming(-2, 20), wrong_share=0.02, octave_share=0, missed_share=0.01,
    doubled_share=0, early_share=0.005, late_share=0.005, rolled_share=0,
)  # fmt: skip

#: Bars of the right hand as (onset in the bar, pitches).
_WALK: Final = ((0, (64,)), (1, (65,)), (2, (67,)), (3, (65,)))
_RUN: Final = tuple((i / 2, (pitch,)) for i, pitch in enumerate((60, 62, 64, 65, 67, 65, 64, 62)))
_DOTS: Final = ((0, (64,)), (1.5, (65,)), (2, (67,)), (3.5, (65,)))
_LEAPS: Final = ((0, (60,)), (1, (72,)), (2, (62,)), (3, (74,)))
_CHORDS: Final = ((0, (60, 64, 67)), (1, (62, 65, 69)), (2, (60, 64, 67)), (3, (59, 62, 67)))
_BLACK: Final = ((0, (66,)), (1, (68,)), (2, (70,)), (3, (66,)))
_FOURTHS: Final = ((0, (60,)), (1, (65,)), (2, (64,)), (3, (69,)))
_LEFT: Final = ((0, (48,)), (1, (50,)), (2, (52,)), (3, (50,)))
_BARS: Final = (_WALK, _RUN, _DOTS, _LEAPS, _CHORDS, _BLACK, _FOURTHS, _WALK) * 4


@cache
def practice_piece() -> Score:
    """32 bars for two hands at 100 quarter notes a minute."""
    bars = tuple(Bar(number + 1, 4.0 * number, 4.0) for number in range(len(_BARS)))
    notes = sorted(note for number, bar in enumerate(_BARS) for note in _notes(4.0 * number, bar))
    return Score(tuple(notes), bars, TempoMap((TempoChange(0.0, 100.0),)))


def _notes(line: float, bar: Sequence[tuple[float, tuple[int, ...]]]) -> Iterator[ScoreNote]:
    for strokes, hand in ((bar, Hand.RIGHT), (_LEFT, Hand.LEFT)):
        for onset, pitches in strokes:
            yield from (ScoreNote(line + onset, 0.5, pitch, hand) for pitch in pitches)


def judged_play(learner: VirtualLearner, seed: int, settings: SessionSettings = SETTINGS) -> Rejudged:
    """Let the learner play the piece; return the session as judged."""
    score = practice_piece()
    played = learner.perform(notes_to_play(score, speed_percent=settings.speed_percent), seed)
    at = START + timedelta(days=seed % 100)
    record = SessionRecord(f"session-{seed}", SONG, "Piece", at, settings, SessionState.FINISHED)
    outcomes, events = rehearse(record, score, [StartSession(0), *played.events])
    return Rejudged(record, score, tuple(outcomes), tuple(events))


def evidence_from(
    learner: VirtualLearner, seed: int, settings: SessionSettings = SETTINGS
) -> SessionEvidence:
    """Let the learner play the piece; return what the session tells."""
    judged = judged_play(learner, seed, settings)
    return evidence_of(judged.record, judged.score, judged.outcomes, judged.events)


def tally_from(learner: VirtualLearner, sessions: int = 5, seed: int = 100) -> EvidenceTally:
    """Let the learner play the piece several times; return the counts."""
    evidence = (evidence_from(learner, seed + number) for number in range(sessions))
    return add_up(tally_session(each, practice_piece()) for each in evidence)


def usual_learner(**changes: object) -> VirtualLearner:
    """Return the usual learner with other fields of its skill."""
    return VirtualLearner(replace(USUAL, **changes))  # type: ignore[arg-type]
