"""Tutor: which sessions of the past somebody wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.folding import fold
from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.session import SessionState

if TYPE_CHECKING:
    from datetime import date

    from sargam_desktop.domain.judgement import Mode
    from sargam_desktop.domain.score import Hands
    from sargam_desktop.domain.session import SessionRecord


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """What somebody wants to see of the past; all conditions hold at once.

    Attributes:
        words: Each of them stands somewhere in the title; case and accents do not matter.
        mode: Only sessions that began in this mode.
        hands: Only sessions that were played with these hands.
        first_day: The first practice day, None from the beginning.
        last_day: The last practice day, inclusive, None up to now.
        worst_grade: Only sessions with this grade or a better one.
        least_accuracy: Only sessions with so many notes in a hundred right, None for all.
        is_finished: Only sessions that ran to their end.
        song_id: Only sessions of this song.
    """

    words: str = ""
    mode: Mode | None = None
    hands: Hands | None = None
    first_day: date | None = None
    last_day: date | None = None
    worst_grade: Grade | None = None
    least_accuracy: float | None = None
    is_finished: bool = False
    song_id: str | None = None

    @property
    def grades(self) -> tuple[Grade, ...]:
        """The grades that are wanted, best first; empty for any and none."""
        best_first = tuple(Grade)
        return () if self.worst_grade is None else best_first[: best_first.index(self.worst_grade) + 1]

    def has_title(self, title: str) -> bool:
        """Tell whether a title has all the words."""
        folded = fold(title)
        return all(word in folded for word in fold(self.words).split())

    def takes(self, record: SessionRecord) -> bool:
        """Tell whether a session is wanted; its day is that of this computer's zone."""
        day, settings = practice_day_of(record.started_at.astimezone()), record.settings
        return (
            self.has_title(record.title)
            and self.mode in (None, settings.mode)
            and self.hands in (None, settings.hands)
            and (self.first_day is None or self.first_day <= day)
            and (self.last_day is None or day <= self.last_day)
            and (not self.is_finished or record.state is SessionState.FINISHED)
            and self.song_id in (None, record.song_id)
            and self._is_good_enough(record)
        )

    def _is_good_enough(self, record: SessionRecord) -> bool:
        grade = None if record.result is None else record.result.grade
        accuracy = None if record.result is None else record.result.accuracy
        is_right = accuracy is not None and accuracy >= (self.least_accuracy or 0)
        return (not self.grades or grade in self.grades) and (self.least_accuracy is None or is_right)


ALL_SESSIONS: Final = SessionChoice()
