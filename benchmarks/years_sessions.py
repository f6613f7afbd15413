"""Benchmark of the store: sessions of songs, played in loops by virtual learners before the real judge.

They are kept as the program keeps them, and the coach takes them in. `benchmarks.years_store` makes
years of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from benchmarks.coach_learners import draw_bars, draw_skill, shipped_songs
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.engine.commands import SessionEvent, StartSession, StopSession
from sargam_desktop.tutor.practice import new_record, rehearse

#: What a session asks for on average: 15 million notes in 36,500 sessions.
NOTES_A_SESSION: Final = 411
_SPREAD: Final = 0.7
_SLOWEST, _STEP = 60, 5
_TAIL_US: Final = 1_000_000


class Take(NamedTuple):
    """A session that was played: as it began, what was to be played, what was, and as it ended."""

    begun: SessionRecord
    score: Score
    events: tuple[SessionEvent, ...]
    finished: SessionRecord


def play_sessions(folder: Path, count: int) -> None:
    """Fill a store in `folder` with that many sessions, twenty a day up to now."""
    program = Program(str(folder))
    program.prepare()
    chance = Random(count)
    first = datetime.now(UTC) - timedelta(days=count / 20)
    for number in range(count):
        begun, score, events, finished = play_take(chance, first + timedelta(days=number / 20))
        program.keeper.begin(begun, score)
        program.keeper.append(begun.session_id, events)
        program.keeper.finish(finished)
    program.daily_coach.catch_up()
    program.store.close()


def play_take(chance: Random, started_at: datetime) -> Take:
    """Let somebody play one song in a loop."""
    song_id = chance.choice(list(shipped_songs()))
    score = shipped_songs()[song_id]
    speed_percent = chance.randrange(_SLOWEST, 101, _STEP)
    settings = SessionSettings(count_in_bars=0, is_looping=True, speed_percent=speed_percent)
    begun = replace(new_record(song_id, song_id, settings), started_at=started_at)
    outcomes, events = rehearse(begun, score, list(_events(score, settings, chance)))
    ended = next(outcome for outcome in outcomes if isinstance(outcome, SessionEnded))
    finished = replace(begun, state=SessionState.FINISHED, played_us=events[-1].at_us, result=ended.result)
    return Take(begun, score, tuple(events), finished)


def _events(score: Score, settings: SessionSettings, chance: Random) -> Iterator[SessionEvent]:
    """Yield a start, as many laps as make the notes of a session, and the stop."""
    learner = VirtualLearner(draw_skill(chance), draw_bars(score, chance))
    notes = notes_to_play(score, speed_percent=settings.speed_percent)
    us_at = score.tempo_map.us_at
    lap_us = (us_at(score.end_beat) - us_at(score.start_beat)) * 100 // settings.speed_percent
    wanted = NOTES_A_SESSION * chance.lognormvariate(-_SPREAD * _SPREAD / 2, _SPREAD)
    laps = max(1, round(wanted / len(notes)))
    played: list[NoteOn | NoteOff] = []
    for lap in range(laps):
        performed = learner.perform(notes, chance.randrange(1 << 30)).events
        played += [event._replace(at_us=event.at_us + lap * lap_us) for event in performed]
    yield StartSession(0)
    yield from sorted((event for event in played if event.at_us > 0), key=lambda event: event.at_us)
    yield StopSession(laps * lap_us + _TAIL_US)
