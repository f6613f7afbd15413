"""Command line: `sargam songs | lessons | devices | history`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sargam_desktop.cli.output import print_json, print_table
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say, told_paragraph
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.course import CourseLesson
from sargam_desktop.tutor.session_choice import ALL_SESSIONS, SessionChoice

_DEVICE_STATES: Final = {
    DeviceState.AVAILABLE: "available",
    DeviceState.CONNECTED: "connected",
    DeviceState.BUSY: "busy",
    DeviceState.LOST: "lost",
}
_MODES: Final = {Mode.TEMPO: "tempo", Mode.WAIT: "wait", Mode.FOLLOW: "follow"}
_SESSION_STATES: Final = {
    SessionState.RUNNING: "running",
    SessionState.FINISHED: "finished",
    SessionState.STOPPED: "stopped",
    SessionState.INTERRUPTED: "interrupted",
}


def list_songs(services: Services, *, as_json: bool) -> None:
    """Print the songs of the library."""
    songs = services.library.list_songs()
    if as_json:
        print_json([_song_fields(song) for song in songs])
        return
    rows = [
        (
            song.song_id,
            song.title,
            song.composer,
            _grade(song),
            song.metre,
            say("{count} bars").format(count=song.bar_count),
        )
        for song in songs
    ]
    heads = (say("id"), say("title"), say("composer"), say("grade"), say("metre"), say("length"))
    print_table(heads, rows)


def list_lessons(services: Services, *, as_json: bool) -> None:
    """Print the lessons of the course and how far the learner is in each."""
    services.library.list_lessons()  # the shipped ones are loaded now
    entries = [entry for module in services.course.list_modules() for entry in module.lessons]
    if as_json:
        print_json([_lesson_fields(entry) for entry in entries])
        return
    rows = [
        (
            f"{entry.lesson.module_order}.{entry.lesson.order}",
            entry.lesson.lesson_id,
            entry.lesson.title,
            say("{minutes} min").format(minutes=entry.lesson.minutes),
            _state(entry),
            entry.lesson.goal,
        )
        for entry in entries
    ]
    print_table((say("no."), say("id"), say("title"), say("time"), say("state"), say("goal")), rows)


def list_devices(services: Services, *, as_json: bool) -> None:
    """Print the MIDI inputs, or why there are none."""
    devices = services.input_devices()
    if as_json:
        names = [{"name": device.name, "state": device.state.value} for device in devices.devices]
        print_json({"inputs": names, "trouble": devices.trouble or None})
    elif devices.trouble:
        print(told_paragraph(devices.trouble))
    elif not devices.devices:
        print(say("No MIDI keyboard found. Plug one in, or use the computer keyboard in the window."))
    else:
        rows = [(device.name, say(_DEVICE_STATES[device.state])) for device in devices.devices]
        print_table((say("input"), say("state")), rows)


def list_history(services: Services, choice: SessionChoice, limit: int, *, as_json: bool) -> None:
    """Print the past sessions that are wanted, newest first."""
    records = services.history.find_sessions(choice, limit)
    if as_json:
        print_json([_session_fields(record) for record in records])
    elif not records and choice != ALL_SESSIONS:
        print("No sessions like these. Without conditions, “sargam history” lists them all.")
    elif not records:
        print(say("No sessions yet. Play a song: sargam practice ode-to-joy --demo"))
    else:
        heads = ("session", "started", "song", "mode", "speed", "result", "grade", "state")
        print_table([say(head) for head in heads], [_session_row(record) for record in records])


def _song_fields(song: SongInfo) -> dict[str, Any]:
    return {
        "id": song.song_id,
        "version": song.version,
        "title": song.title,
        "composer": song.composer,
        "year": song.year,
        "style": song.style,
        "grade": song.grade,
        "rights": song.rights,
        "tags": list(song.tags),
        "notes": song.note_count,
        "bars": song.bar_count,
        "durationMs": song.duration_us // 1000,
        "bpm": song.bpm,
        "metre": song.metre,
        "lowest": scientific_name(song.lowest_pitch, song.fifths),
        "highest": scientific_name(song.highest_pitch, song.fifths),
        "hands": [name for name, has in (("left", song.has_left), ("right", song.has_right)) if has],
    }


def _lesson_fields(entry: CourseLesson) -> dict[str, Any]:
    lesson, progress = entry.lesson, entry.progress
    return {
        "id": lesson.lesson_id,
        "module": lesson.module_id,
        "moduleOrder": lesson.module_order,
        "order": lesson.order,
        "title": lesson.title,
        "goal": lesson.goal,
        "minutes": lesson.minutes,
        "state": entry.state.value,
        "stepsDone": 0 if progress is None else progress.steps_done,
        "attempts": 0 if progress is None else progress.attempts,
        "bestScore": None if progress is None else progress.best,
        "spentMs": 0 if progress is None else progress.spent_us // 1000,
        "isKnown": progress is not None and progress.is_known,
    }


def _state(entry: CourseLesson) -> str:
    progress = entry.progress
    if progress is None or entry.state is LessonState.NOT_STARTED:
        return say("not started")
    if entry.state is LessonState.COMPLETED:
        return say("known") if progress.is_known else say("completed")
    return say("step {step} of {count}").format(step=progress.at_step + 1, count=len(progress.steps))


def _session_fields(record: SessionRecord) -> dict[str, Any]:
    settings, result = record.settings, record.result
    return {
        "sessionId": record.session_id,
        "songId": record.song_id,
        "title": record.title,
        "startedAt": record.started_at.isoformat(),
        "state": record.state.value,
        "sessionType": settings.session_type.value,
        "mode": settings.mode.value,
        "level": settings.level.value,
        "hands": settings.hands.value,
        "speedPercent": settings.speed_percent,
        "speedsPercent": list(record.tempo_course),
        "isFromMemory": record.is_from_memory,
        "judgeVersion": settings.judge_version,
        "playedMs": record.played_us // 1000,
        "overallScore": None if result is None else result.overall,
        "accuracy": None if result is None else round(result.accuracy, 2),
        "grade": None if result is None or result.grade is None else result.grade.value,
    }


def _session_row(record: SessionRecord) -> tuple[str, ...]:
    settings, result = record.settings, record.result
    grade = None if result is None else result.grade
    return (
        record.session_id[:8],
        record.started_at.astimezone().strftime("%Y-%m-%d %H:%M"),
        record.title,
        say(_MODES[settings.mode]),
        _course(record.tempo_course),
        "–" if result is None else str(result.overall),
        "–" if grade is None else grade.value,
        say(_SESSION_STATES[record.state]),
    )


def _course(course: Sequence[int]) -> str:
    return f"{course[0]} → {course[-1]} %" if len(course) > 1 else f"{course[0]} %"


def _grade(song: SongInfo) -> str:
    return "–" if song.grade is None else str(song.grade)
