"""Songs and lessons for the tests of the use cases."""

from __future__ import annotations

from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.song import Song, SongInfo
from tests.engine.scenes import score_of


def song_of(
    song_id: str, title: str, grade: int | None = 1, version: int = 1, score: Score | None = None
) -> Song:
    info = SongInfo(
        song_id=song_id, version=version, title=title, composer="Traditional", year="", style="Folk",
        grade=grade, rights="Our own arrangement", tags=("tune",), sa=None, note_count=1, bar_count=1,
        duration_us=4_000_000, lowest_pitch=60, highest_pitch=60, has_left=False, has_right=True, fifths=0,
        is_minor=False, bpm=60.0, metre="4/4", has_notation=True,
    )  # fmt: skip
    return Song(info, score or score_of((1.0, 60)))


def lesson_of(lesson_id: str, module: int = 1, order: int = 1, version: int = 1) -> Lesson:
    return Lesson(
        lesson_id,
        version,
        f"module-{module}",
        f"Module {module}",
        module,
        order,
        lesson_id.title(),
        "Goal",
        5,
        "Text",
    )
