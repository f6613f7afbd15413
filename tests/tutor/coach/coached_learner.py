"""Somebody who practises day after day with the coach, without window, files and real time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState, SessionType
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import SessionEvent, StartSession, StopSession
from sargam_desktop.tutor.coach.daily_coach import CoachParts, DailyCoach
from sargam_desktop.tutor.coach.plan_sources import SongSource
from sargam_desktop.tutor.course import CourseModule, OpenLesson
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.practice import rehearse
from sargam_desktop.tutor.song_shelf import ShelvedSongs, SongMarks
from tests.fakes.coaching import KeptCoach
from tests.fakes.store import StoredSessions, StoredSongs

BEGIN: Final = datetime(2026, 3, 2, 17, tzinfo=UTC)
_BEATS: Final = 4
_BAR_COUNT: Final = 8
_TUNE: Final = (60, 62, 64, 65, 67, 65, 64, 62)


def tune() -> Song:
    """Return eight bars of quarter notes for the right hand, no two bars alike."""
    notes = tuple(
        ScoreNote(float(beat), 0.9, 60 + _TUNE[(beat * (1 + beat // 8)) % 8] - 60 + beat // 8, Hand.RIGHT)
        for beat in range(_BEATS * _BAR_COUNT)
    )
    bars = tuple(Bar(index + 1, 4.0 * index, 4.0) for index in range(_BAR_COUNT))
    score = Score(notes, bars, TempoMap((TempoChange(0.0, 120.0),)))
    lowest, highest = score.pitch_range
    info = SongInfo(
        song_id="tune", version=1, title="A Tune", composer="", year="", style="", grade=1, rights="",
        tags=(), sa=None, note_count=len(notes), bar_count=_BAR_COUNT,
        duration_us=score.tempo_map.us_at(score.end_beat), lowest_pitch=lowest, highest_pitch=highest,
        has_left=False, has_right=True, fifths=0, is_minor=False, bpm=120.0, metre="4/4", has_notation=False,
    )  # fmt: skip
    return Song(info, score)


class NoLessons:
    """A course without lessons."""

    def list_modules(self) -> list[CourseModule]:
        return []

    def open(self, lesson_id: str) -> OpenLesson:
        raise KeyError(lesson_id)


class CoachedLearner:
    """Plays all bars of a tune right but those that are told.

    Attributes:
        kept: What the coach keeps.
        now: The moment.
        coach: The coach.
    """

    def __init__(self) -> None:
        self.kept = KeptCoach()
        self.now = BEGIN
        self.song = tune()
        self.sessions = StoredSessions()
        self._songs = StoredSongs()
        self._songs.save_songs([self.song])
        self._number = 0
        self.coach = self.other_coach()

    def other_coach(self) -> DailyCoach:
        """Return a coach of the same learner, as after another start of the program."""
        history = History(self.sessions)
        songs = SongSource(self, history, self._songs.load_song)
        return DailyCoach(
            CoachParts(self.kept, history, songs, NoLessons(), lambda: range(21, 109), lambda: self.now)
        )

    def read(self) -> ShelvedSongs:
        """Return the songs; the learner is its own shelf."""
        return ShelvedSongs(self._songs.list_songs(), SongMarks())

    def next_day(self) -> None:
        """Go to bed."""
        self.now += timedelta(days=1)

    def play(
        self, settings: SessionSettings | None = None, wrong_bars: Sequence[int] = (), passes: int = 1
    ) -> str:
        """Play the tune, with a wrong key for each note of some bars; return the id of the session."""
        settings = settings or SessionSettings(count_in_bars=0, has_metronome=False)
        self._number += 1
        record = SessionRecord(
            f"session-{self._number:04}", "tune", "A Tune", self.now, settings, SessionState.RUNNING
        )
        events = self._events(settings, wrong_bars, passes)
        outcomes, taken = rehearse(record, self.song.score, events)
        ended = next(outcome for outcome in outcomes if isinstance(outcome, SessionEnded))
        self.sessions.begin(record, self.song.score)
        self.sessions.append(record.session_id, list(taken))
        played_us = max(event.at_us for event in taken)
        self.sessions.finish(
            replace(record, state=SessionState.FINISHED, played_us=played_us, result=ended.result)
        )
        self.kept.ended.append(record.session_id)
        self.now += timedelta(minutes=3)
        return record.session_id

    def improvise(self) -> str:
        """End a session of free play, of which nothing is judged."""
        session_id = self.play()
        known = self.sessions.load_session(session_id)
        free = replace(known, settings=replace(known.settings, session_type=SessionType.FREE))
        self.sessions.begin(free, self.song.score)
        return session_id

    def _events(
        self, settings: SessionSettings, wrong_bars: Sequence[int], passes: int
    ) -> list[SessionEvent]:
        score, first, last = self.song.score, settings.first_bar or 0, settings.last_bar
        end_beat = score.end_beat if last is None else score.bars[last].end_beat
        start_us = score.tempo_map.us_at(score.bars[first].onset_beat)
        round_us = score.tempo_map.us_at(end_beat) - start_us
        events: list[SessionEvent] = [StartSession(0)]
        for lap in range(passes):
            for note in score.notes:
                if score.bars[first].onset_beat <= note.onset_beat < end_beat:
                    music_us = score.tempo_map.us_at(note.onset_beat) - start_us + lap * round_us
                    at_us = music_us * 100 // settings.speed_percent + 5_000
                    pitch = note.pitch + (6 if score.bar_index_at(note.onset_beat) in wrong_bars else 0)
                    events += [NoteOn(pitch, 80, at_us), NoteOff(pitch, at_us + 200_000)]
        ends_us = passes * round_us * 100 // settings.speed_percent - 1_000
        return [*events, StopSession(ends_us)] if settings.is_looping else events
