"""Adapters, store: the tables, as typed models. Every change needs a migration."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from sargam_desktop.adapters.store.column_types import MICROSECONDS, PackedJson, UtcDateTime, Words

#: What sessions are chosen by, in the order of an index.
CHOSEN_BY: Final = (
    "learner_id", "started_at", "session_id", "day", "title", "mode", "hands", "state", "accuracy", "grade",
)  # fmt: skip
#: What tells how a learner stands with a song, in the order of an index.
TALLIED_BY: Final = (
    "learner_id", "song_id", "mode", "hands", "speed_percent", "covered_bars", "grade", "overall",
)  # fmt: skip


class Base(DeclarativeBase):
    """Base of the models; names every constraint, so that a migration can change it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class LearnerRow(Base):
    """Somebody who learns here: the fields of `domain.profile.Profile`, and what guards them.

    Whatever belongs to a learner has a `learner_id` with ``ON DELETE CASCADE``, so that removing
    this row removes all of it. Songs, lessons and watched folders are shared by all who use a store.

    Attributes:
        name: Empty for the first learner of a store until there is a name.
        settings: The learner's own `Settings` (`domain.own_settings`) by name; NULL where they
            still stand in the settings file, from before there were learners.
        passphrase_hash: Argon2id in PHC form, NULL without a passphrase.
        failures: Wrong passphrases since the last right one.
        retry_at: No passphrase is tried before.
        last_seen_at: When the learner was signed in last.
        is_teacher: Has classes of their own, and sees what those who learn in them play for them.
    """

    __tablename__ = "learner"

    learner_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    colour: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(Text)
    label_style: Mapped[str | None] = mapped_column(Text)
    sa: Mapped[int | None]
    goal_minutes: Mapped[int]
    hand_size: Mapped[str | None] = mapped_column(Text)
    skill: Mapped[str | None] = mapped_column(Text)
    settings: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    passphrase_hash: Mapped[str | None] = mapped_column(Text)
    failures: Mapped[int] = mapped_column(server_default="0")
    retry_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_teacher: Mapped[bool] = mapped_column(server_default=false())


class LearnerTokenRow(Base):
    """A token that keeps a learner signed in at one desk; only its hash is here.

    Attributes:
        token_hash: SHA-256 of the token, as hex digits.
    """

    __tablename__ = "learner_token"
    __table_args__ = (Index(None, "learner_id"),)

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.learner_id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ScoreRow(Base):
    """A score, kept once however many songs and sessions refer to it.

    Attributes:
        hash: SHA-256 of what `score_blob` packs, as hex digits.
        blob: See `score_blob`.
    """

    __tablename__ = "score"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    blob: Mapped[bytes] = mapped_column(LargeBinary)


class SongRow(Base):
    """A song: the fields of `SongInfo` under their names, and which score it has."""

    __tablename__ = "song"

    song_id: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    composer: Mapped[str] = mapped_column(Text)
    year: Mapped[str] = mapped_column(Text)
    style: Mapped[str] = mapped_column(Text)
    grade: Mapped[int | None]
    rights: Mapped[str] = mapped_column(Text)
    tags: Mapped[tuple[str, ...]] = mapped_column(Words)
    sa: Mapped[int | None]
    note_count: Mapped[int]
    bar_count: Mapped[int]
    duration_us: Mapped[int] = mapped_column(MICROSECONDS)
    lowest_pitch: Mapped[int]
    highest_pitch: Mapped[int]
    has_left: Mapped[bool]
    has_right: Mapped[bool]
    fifths: Mapped[int]
    is_minor: Mapped[bool]
    bpm: Mapped[float] = mapped_column(Double)
    metre: Mapped[str] = mapped_column(Text)
    has_notation: Mapped[bool]
    score_hash: Mapped[str] = mapped_column(ForeignKey("score.hash"))


class ImportedFileRow(Base):
    """The file that a song of the learner's came from.

    Attributes:
        name: Its name without folders.
        data: Its bytes, compressed with zlib.
        data_hash: SHA-256 of its bytes, as hex digits.
        folder: Where the learner keeps the song; empty for no folder.
        imported_at: When.
        hands: What the learner has chosen: pairs of bar index and lowest key of the right hand.
    """

    __tablename__ = "imported_file"
    __table_args__ = (Index(None, "data_hash"),)

    song_id: Mapped[str] = mapped_column(ForeignKey("song.song_id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    data_hash: Mapped[str] = mapped_column(String(64))
    folder: Mapped[str] = mapped_column(Text)
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    hands: Mapped[list[list[int]]] = mapped_column(JSON)


class ScoreMusicRow(Base):
    """Which scores are the same music (`domain.music_identity`), worked out when it is first asked for."""

    __tablename__ = "score_music"
    __table_args__ = (Index(None, "music_hash"),)

    score_hash: Mapped[str] = mapped_column(ForeignKey("score.hash", ondelete="CASCADE"), primary_key=True)
    music_hash: Mapped[str] = mapped_column(String(64))


class SongMarkRow(Base):
    """What a learner has marked about a song.

    Attributes:
        song_id: No foreign key: a mark outlives a song that was taken out for a while.
        is_hidden: The list leaves it out; for songs that come with the program and would come back.
        is_heard: It was listened to, to its end.
        semitones: How far the learner moves it to another key, negative for down.
        is_fitted: It is played fitted to the learner's keyboard.
    """

    __tablename__ = "song_mark"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    song_id: Mapped[str] = mapped_column(Text, primary_key=True)
    is_favourite: Mapped[bool]
    is_hidden: Mapped[bool]
    is_heard: Mapped[bool] = mapped_column(server_default=false())
    semitones: Mapped[int] = mapped_column(server_default="0")
    is_fitted: Mapped[bool] = mapped_column(server_default=false())


class ScoreDifficultyRow(Base):
    """How hard a score is, worked out once for each version of `tutor.difficulty`."""

    __tablename__ = "score_difficulty"

    score_hash: Mapped[str] = mapped_column(ForeignKey("score.hash", ondelete="CASCADE"), primary_key=True)
    version: Mapped[int]
    grade: Mapped[int]


class SeenFileRow(Base):
    """A file of a watched folder that was dealt with, whatever came of it."""

    __tablename__ = "seen_file"

    path: Mapped[str] = mapped_column(Text, primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    modified_ns: Mapped[int] = mapped_column(BigInteger)


class LessonRow(Base):
    """A lesson: the fields of `Lesson` under their names."""

    __tablename__ = "lesson"

    lesson_id: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int]
    module_id: Mapped[str] = mapped_column(Text)
    module_title: Mapped[str] = mapped_column(Text)
    module_order: Mapped[int]
    order: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    goal: Mapped[str] = mapped_column(Text)
    minutes: Mapped[int]
    text: Mapped[str] = mapped_column(Text)


class LessonProgressRow(Base):
    """How far a learner is in a lesson.

    Attributes:
        lesson_id: No foreign key: progress outlives a lesson that was taken out for a while.
        steps: The fields of each `StepProgress`.
    """

    __tablename__ = "lesson_progress"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    lesson_id: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int]
    steps: Mapped[list[list[Any]]] = mapped_column(JSON)
    at_step: Mapped[int]
    spent_us: Mapped[int] = mapped_column(BigInteger)
    completed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    is_known: Mapped[bool]


class SessionRow(Base):
    """A session.

    Attributes:
        song_id: No foreign key: the history outlives the songs.
        instance_id: The running program that writes it, see `instances`.
        result: The full `SessionResult`; the columns before it repeat what is asked for
            by figures, and are empty while the session runs.
        day: The practice day on which it began, where the learner was then; no later journey moves it.
        utc_offset_min: Minutes by which the clocks there were ahead of UTC.
        mode, hands, speed_percent: Those of `settings`, for questions.
        covered_bars: In how many bars anything was judged; NULL without a result.
        is_from_memory: The notes were hidden all the time; not so of sessions before there was a choice.
        is_coached: The coach has taken it in.
        later_speeds: Speeds in percent to which it changed, from its events.
    """

    __tablename__ = "session"
    __table_args__ = (
        # With the id of the session in them, a page far back is found without the sessions before it.
        Index(None, "learner_id", "song_id", "started_at", "session_id"),
        Index(None, "state"),
        Index("ix_session_waiting", "learner_id", "started_at", sqlite_where=text("NOT is_coached")),
        # These two hold all that is asked for: the rows, with their results in them, are left alone.
        Index("ix_session_choice", *CHOSEN_BY),
        Index("ix_session_tally", *TALLIED_BY),
        Index(None, "learner_id", "title"),
    )

    session_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.learner_id", ondelete="CASCADE"))
    song_id: Mapped[str | None] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    day: Mapped[date]
    utc_offset_min: Mapped[int]
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    mode: Mapped[str] = mapped_column(String(12), server_default="tempo")
    hands: Mapped[str] = mapped_column(String(12), server_default="both")
    speed_percent: Mapped[int] = mapped_column(server_default="100")
    covered_bars: Mapped[int | None]
    judge_version: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    played_us: Mapped[int] = mapped_column(MICROSECONDS)
    score_hash: Mapped[str] = mapped_column(ForeignKey("score.hash"))
    instance_id: Mapped[str] = mapped_column(String(36))
    overall: Mapped[int | None]
    grade: Mapped[str | None] = mapped_column(Text)
    accuracy: Mapped[float | None] = mapped_column(Double)
    timing: Mapped[float | None] = mapped_column(Double)
    expected: Mapped[int | None]
    correct: Mapped[int | None]
    early: Mapped[int | None]
    late: Mapped[int | None]
    missed: Mapped[int | None]
    wrong: Mapped[int | None]
    extras: Mapped[int | None]
    points: Mapped[int | None]
    is_from_memory: Mapped[bool] = mapped_column(server_default=false())
    is_coached: Mapped[bool] = mapped_column(server_default=false())
    later_speeds: Mapped[list[int]] = mapped_column(JSON, server_default="[]")
    result: Mapped[dict[str, Any] | None] = mapped_column(PackedJson)


class SessionRecordingRow(Base):
    """All events of a session that has ended; while it runs they are in `SessionChunkRow`.

    Attributes:
        events: As `engine.session_log` writes them, compressed with zlib.
    """

    __tablename__ = "session_recording"

    session_id: Mapped[str] = mapped_column(
        ForeignKey("session.session_id", ondelete="CASCADE"), primary_key=True
    )
    events: Mapped[bytes] = mapped_column(LargeBinary)


class SessionChunkRow(Base):
    """Some of the events of a session, about half a second of playing.

    Attributes:
        sequence: 0, 1, 2 … in the order of playing.
        events: As `engine.session_log` writes them.
    """

    __tablename__ = "session_chunk"

    session_id: Mapped[str] = mapped_column(
        ForeignKey("session.session_id", ondelete="CASCADE"), primary_key=True
    )
    sequence: Mapped[int] = mapped_column(primary_key=True)
    events: Mapped[str] = mapped_column(Text)


class PracticeDayRow(Base):
    """What a learner played on a day: sums over its sessions, so that years are read at once.

    Attributes:
        utc_offset_min: Of its last session.
        deviations: See `practice_days`.
    """

    __tablename__ = "practice_day"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    utc_offset_min: Mapped[int]
    played_us: Mapped[int] = mapped_column(BigInteger)
    sessions: Mapped[int]
    finished: Mapped[int]
    expected: Mapped[int]
    correct: Mapped[int]
    early: Mapped[int]
    late: Mapped[int]
    missed: Mapped[int]
    extras: Mapped[int]
    deviations: Mapped[bytes] = mapped_column(LargeBinary)


class StreakDayRow(Base):
    """A day of a learner's streak, written once when it is over: the fields of `StreakDay`."""

    __tablename__ = "streak_day"

    learner_id: Mapped[str] = mapped_column(
        ForeignKey("learner.learner_id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    length: Mapped[int]
    freezes: Mapped[int]
    earning: Mapped[int]
    is_repair: Mapped[bool]
