"""What the use cases rely on in every repository: held against the fake and the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.grading import BarResult, Grade, SessionResult
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import ChangeSpeed, SessionEvent, StartSession, StopSession
from sargam_desktop.tutor.ports import Changed, LessonRepository, SessionRepository, SongRepository
from sargam_desktop.tutor.session_choice import SessionChoice
from tests.engine.scenes import press, release, score_of
from tests.tutor.items import lesson_of, song_of

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TAKE: list[SessionEvent] = [StartSession(0), press(60, 1000), release(60, 1500), StopSession(2_000_000)]


def record_of(
    number: int, song_id: str | None = "song", state: SessionState = SessionState.RUNNING
) -> SessionRecord:
    session_id = f"{number:08d}-0000-4000-8000-000000000000"
    started_at = NOON + timedelta(minutes=number)
    return SessionRecord(session_id, song_id, "Song", started_at, SessionSettings(), state)


def _result_of(correct: int) -> SessionResult:
    bars = (BarResult(0, Hand.LEFT, 5, 5), BarResult(1, Hand.RIGHT, 5, correct - 5))
    missed = 10 - correct
    return SessionResult(
        10, correct, 0, 0, missed, 0, 0, 10.0 * correct, 100.0, 10 * correct, 100.0, bars, ()
    )


class SongRepositoryContract:
    """Inherit and give a fixture `songs` with an empty repository."""

    def test_a_saved_song_is_loaded_with_its_score(self, songs: SongRepository) -> None:
        song = song_of("a", "A")
        assert songs.save_songs([song]) == Changed(songs=True)
        assert songs.load_song("a") == song

    def test_songs_are_listed_by_grade_then_title_and_ungraded_ones_last(self, songs: SongRepository) -> None:
        given: list[Song] = [
            song_of("x", "b", None),
            song_of("y", "B", 2),
            song_of("z", "a", 2),
            song_of("w", "z", 1),
        ]
        songs.save_songs(given)
        assert [info.song_id for info in songs.list_songs()] == ["w", "z", "y", "x"]

    def test_saving_again_replaces_by_id(self, songs: SongRepository) -> None:
        songs.save_songs([song_of("a", "Old")])
        songs.save_songs([song_of("a", "New", version=2)])
        assert [info.title for info in songs.list_songs()] == ["New"]
        assert songs.versions() == {"a": 2}

    def test_saving_no_songs_changes_nothing(self, songs: SongRepository) -> None:
        assert songs.save_songs([]) == Changed()

    def test_an_unknown_song_is_an_error_for_the_learner(self, songs: SongRepository) -> None:
        with pytest.raises(UnknownItemError, match="nope"):
            songs.load_song("nope")


class LessonRepositoryContract:
    """Inherit and give a fixture `lessons` with an empty repository."""

    def test_lessons_are_listed_in_the_order_of_the_course(self, lessons: LessonRepository) -> None:
        given: list[Lesson] = [lesson_of("c", module=2, order=1), lesson_of("b", 1, 2), lesson_of("a", 1, 1)]
        assert lessons.save_lessons(given) == Changed(lessons=True)
        assert [lesson.lesson_id for lesson in lessons.list_lessons()] == ["a", "b", "c"]
        assert lessons.versions() == {"a": 1, "b": 1, "c": 1}


class SessionRepositoryContract:
    """Inherit and give a fixture `sessions` with an empty repository."""

    def test_everything_played_is_loaded_in_the_order_in_which_it_was_appended(
        self, sessions: SessionRepository
    ) -> None:
        record, score = record_of(1), score_of((1.0, 60))
        assert sessions.begin(record, score) == Changed(sessions=True)
        sessions.append(record.session_id, TAKE[:2])
        sessions.append(record.session_id, TAKE[2:])
        assert sessions.load_take(record.session_id) == (score, TAKE)

    def test_a_finished_session_has_its_state_and_what_it_lasted(self, sessions: SessionRepository) -> None:
        sessions.begin(record_of(1), score_of((1.0, 60)))
        finished = replace(record_of(1), state=SessionState.STOPPED, played_us=2_000_000)
        sessions.finish(finished)
        assert sessions.load_session(finished.session_id) == finished

    def test_what_is_noted_while_it_runs_outlives_its_end(self, sessions: SessionRepository) -> None:
        record = replace(record_of(1), is_from_memory=True)
        sessions.begin(record, score_of((1.0, 60)))
        assert sessions.load_session(record.session_id).is_from_memory
        sessions.append(record.session_id, [ChangeSpeed(60, 1000), ChangeSpeed(60, 1500)])
        sessions.append(record.session_id, [ChangeSpeed(78, 2000)])
        sessions.reveal(record.session_id)
        sessions.finish(replace(record, state=SessionState.STOPPED))
        found = sessions.load_session(record.session_id)
        assert (found.is_from_memory, found.tempo_course) == (False, (100, 60, 78))

    def test_sessions_are_listed_newest_first_in_pages_and_by_song(self, sessions: SessionRepository) -> None:
        records = [record_of(i, song_id="odd" if i % 2 else None) for i in range(5)]
        for record in records:
            sessions.begin(record, score_of((1.0, 60)))
        assert sessions.list_sessions() == records[::-1]
        assert sessions.list_sessions(limit=2, offset=1) == records[2:4][::-1]
        assert sessions.list_sessions(song_id="odd") == [records[3], records[1]]

    def test_sessions_are_chosen_by_all_conditions_at_once(self, sessions: SessionRepository) -> None:
        waiting = SessionSettings(mode=Mode.WAIT, hands=Hands.LEFT)
        dvorak = replace(record_of(1), title="Dvořák: Humoresque", settings=waiting)
        old = replace(record_of(2, "b"), started_at=NOON - timedelta(days=40), title="आनंद गीत")
        weak = replace(record_of(3, "b"), title="Humming song")
        for record, state, correct in (
            (dvorak, SessionState.FINISHED, 10),
            (old, SessionState.STOPPED, 10),
            (weak, SessionState.FINISHED, 5),
        ):
            sessions.begin(record, score_of((1.0, 60)))
            sessions.finish(replace(record, state=state, result=_result_of(correct)))
        running = record_of(4)
        sessions.begin(running, score_of((1.0, 60)))
        on = practice_day_of(NOON.astimezone())

        def found(**choice: Any) -> list[SessionRecord]:  # noqa: ANN401 (any field)
            return [record_of_id(each) for each in sessions.find_sessions(SessionChoice(**choice))]

        def record_of_id(each: SessionRecord) -> SessionRecord:
            return next(r for r in (dvorak, old, weak, running) if r.session_id == each.session_id)

        assert found() == [running, weak, dvorak, old]
        assert found(words="dvorak HUM") == [dvorak]
        assert found(words="गीत") == [old]
        assert found(words="nobody") == []
        assert found(mode=Mode.WAIT) == found(hands=Hands.LEFT) == [dvorak]
        assert found(first_day=on) == [running, weak, dvorak]
        assert found(last_day=on - timedelta(days=1)) == [old]
        assert found(worst_grade=Grade.A) == found(least_accuracy=90) == [dvorak, old]
        assert found(is_finished=True) == [weak, dvorak]
        assert found(song_id="b", words="hum") == [weak]
        assert found(is_finished=True, least_accuracy=90, first_day=on, words="h") == [dvorak]
        page = sessions.find_sessions(SessionChoice(words="hum"), 1, 1)
        assert [record.session_id for record in page] == [dvorak.session_id]

    def test_a_percent_sign_in_the_words_is_a_letter_like_any_other(
        self, sessions: SessionRepository
    ) -> None:
        sessions.begin(record_of(1), score_of((1.0, 60)))
        assert sessions.find_sessions(SessionChoice(words="%")) == []

    def test_every_take_of_a_song_counts_however_long_ago(self, sessions: SessionRepository) -> None:
        ways = [(10, 100), (10, 100), (5, 100), (10, 70)]
        for number, (correct, percent) in enumerate(ways):
            begun = replace(record_of(number), settings=SessionSettings(speed_percent=percent))
            sessions.begin(begun, score_of((1.0, 60)))
            sessions.finish(replace(begun, state=SessionState.FINISHED, result=_result_of(correct)))
        sessions.begin(record_of(8, None), score_of((1.0, 60)))
        sessions.begin(record_of(9, "other"), score_of((1.0, 60)))
        told = sessions.tally_songs()
        counts: dict[tuple[int, int], int] = {}
        for each in told.tallies:
            if each.song_id == "song":
                assert each.covered_bars == 2
                way = (each.speed_percent, each.overall)
                counts[way] = counts.get(way, 0) + each.takes
        best, weak = _result_of(10).overall, _result_of(5).overall
        assert counts == {(100, best): 2, (100, weak): 1, (70, best): 1}
        assert told.last_played == {
            "song": NOON + timedelta(minutes=3),
            "other": NOON + timedelta(minutes=9),
        }

    def test_the_deviation_of_each_note_comes_with_one_session_and_not_with_many(
        self, sessions: SessionRepository
    ) -> None:
        bars = (BarResult(0, Hand.LEFT, 2, 2, 0, 300, hits=2), BarResult(0, Hand.RIGHT, 1, 1, hits=1))
        deviations = (Hand.LEFT, 600), (Hand.RIGHT, -40)
        result = SessionResult(3, 3, 0, 0, 0, 0, 0, 100.0, 99.0, 30, 100.0, bars, deviations)
        finished = replace(record_of(1), state=SessionState.FINISHED, result=result)
        sessions.begin(record_of(1), score_of((1.0, 60)))
        sessions.finish(finished)
        assert sessions.load_session(finished.session_id) == finished
        assert sessions.list_sessions() == [replace(finished, result=replace(result, deviations_us=()))]

    def test_the_beginning_of_an_id_is_enough_when_only_one_session_begins_so(
        self, sessions: SessionRepository
    ) -> None:
        for number in (1, 2):
            sessions.begin(record_of(number), score_of((1.0, 60)))
        assert sessions.load_session("00000002") == record_of(2)
        for unclear in ("0000", "nope", ""):
            with pytest.raises(UnknownItemError):
                sessions.load_session(unclear)

    def test_a_session_of_this_very_program_is_not_left_running(self, sessions: SessionRepository) -> None:
        sessions.begin(record_of(1), score_of((1.0, 60)))
        assert sessions.left_running() == []
