"""Benchmark of the coach: virtual learners, drawn from a seed, and their sessions before the judge."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import HandTiming, Skill
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.coach.evidence import SessionEvidence, evidence_of
from sargam_desktop.tutor.practice import rehearse

_SONGS: Final = Path(__file__).parents[1] / "resources" / "songs"
_SETTINGS: Final = SessionSettings(count_in_bars=0, has_metronome=False, is_other_hand_played=False)
#: Bars differ by so much, in log faults, without any being unlearnt; so do days.
_BAR_SPREAD: Final = 0.2
_DAY_SPREAD: Final = 0.25
_DAY_TIMING_SPREAD: Final = 0.1


class Sitting(NamedTuple):
    """What is played in one session.

    Attributes:
        song_id: The song.
        score: Its score.
        at: When.
        settings: Mode, hands, speed, bars.
    """

    song_id: str
    score: Score
    at: datetime
    settings: SessionSettings = _SETTINGS


@cache
def shipped_songs() -> dict[str, Score]:
    """Return the songs that come with the program, by id."""
    reader = SongFileReader()
    return {path.stem: reader.read(str(path)).score for path in sorted(_SONGS.glob("*.musicxml"))}


def draw_skill(chance: Random) -> Skill:
    """Return somebody with slips as everybody has them, and no fault."""
    uniform = chance.uniform
    return Skill(
        HandTiming(uniform(-6, 6), uniform(18, 34)),
        HandTiming(uniform(-6, 6), uniform(16, 30)),
        wrong_share=uniform(0.01, 0.04), octave_share=0.002, missed_share=uniform(0.005, 0.02),
        doubled_share=0.004, early_share=uniform(0.002, 0.01), late_share=uniform(0.005, 0.02),
        rolled_share=0.02, stumble_factor=2.0, timing_carry=0.3,
    )  # fmt: skip


def draw_bars(score: Score, chance: Random) -> tuple[Passage, ...]:
    """Return bars that are a little harder or easier than others, as in all music."""
    return tuple(
        Passage(bar, bar, difficulty=chance.lognormvariate(0, _BAR_SPREAD)) for bar in range(len(score.bars))
    )


def on_a_day(learner: VirtualLearner, chance: Random) -> VirtualLearner:
    """Return the learner on a good or a bad day."""
    slips, spread = chance.lognormvariate(0, _DAY_SPREAD), chance.lognormvariate(0, _DAY_TIMING_SPREAD)
    skill = learner.skill
    shares = ("wrong_share", "missed_share", "early_share", "late_share")
    scaled = {name: min(0.2, getattr(skill, name) * slips) for name in shares}
    left, right = (hand._replace(spread_ms=hand.spread_ms * spread) for hand in (skill.left, skill.right))
    return replace(learner, skill=replace(skill, left=left, right=right, **scaled))


def play(learner: VirtualLearner, sitting: Sitting, seed: int) -> SessionEvidence:
    """Let the learner play before the judge; return what the session tells."""
    settings, score = sitting.settings, sitting.score
    beats = range_of(score, settings.first_bar, settings.last_bar)
    expected = [note.note_index for note in expect_notes(score, settings.hands, beats)]
    notes = notes_to_play(score, expected, beats.start_beat, settings.speed_percent)
    played = learner.perform(notes, seed)
    record = SessionRecord(
        f"{sitting.song_id}-{seed}",
        sitting.song_id,
        sitting.song_id,
        sitting.at,
        settings,
        SessionState.RUNNING,
    )
    outcomes, events = rehearse(record, score, [StartSession(0), *played.events])
    return evidence_of(record, score, outcomes, events)


def day(number: float, start: datetime) -> datetime:
    """Return the moment so many days after `start`."""
    return start + timedelta(days=number)
