"""Tutor: the music of a lesson's step on a staff."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_step import LessonStep, StepKind
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.tutor.notation import EngravedStaff, Engraver, Excerpt, StaffLayout
from sargam_desktop.tutor.score_files import ScoreFiles

_PITCHES: Final = range(128)
#: In these styles the full name is the short one with its octave dots.
_SARGAM: Final = frozenset({LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI})


class StepNotation:
    """Engraves what a step shows: its bars, the staves of its hands. Thread: any but the GUI's.

    Args:
        files: Finds the scores.
        engraver: Draws them.
    """

    def __init__(self, files: ScoreFiles, engraver: Engraver) -> None:
        self._files = files
        self._engraver = engraver

    def is_in_swaras(self, lesson: Lesson) -> bool:
        """Tell whether the music of a lesson stands in swaras instead of on a staff.

        Raises:
            SargamError: The module's file is not there or broken.
        """
        return self._files.look_of(lesson.module_id).is_in_swaras

    def engrave(
        self, lesson: Lesson, step: LessonStep, naming: NoteNaming, layout: StaffLayout
    ) -> EngravedStaff:
        """Draw the music of a step.

        Names stand under the notes where the module says so; those of a question bear neither names
        nor fingers, which would give the answer away.

        Raises:
            NotationError: There is no score, or it cannot be drawn.
            SargamError: The file of the score cannot be read.
            ValueError: The step has no music.
        """
        music = step.music
        if music is None:
            raise ValueError("the step has no music")
        if music.song_id is not None:
            score = self._files.of_song(music.song_id)
        else:
            score = self._files.of_exercise(lesson.module_id, music.exercise or "")
        is_question = step.kind is StepKind.QUIZ
        has_names = not is_question and self._files.look_of(lesson.module_id).has_names
        names = names_for(naming) if has_names else ()
        excerpt = Excerpt(music.bars, music.hands, names, has_fingers=not is_question)
        return self._engraver.engrave(score, excerpt, layout)

    def close(self) -> None:
        """End what draws. Thread: any."""
        self._engraver.close()


def names_for(naming: NoteNaming) -> tuple[str, ...]:
    """Return what stands under a note of each pitch; nothing where the learner wants no names."""
    if naming.style is LabelStyle.NONE:
        return ()
    name = naming.full_name if naming.style in _SARGAM else naming.name
    return tuple(name(pitch) for pitch in _PITCHES)
