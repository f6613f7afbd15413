"""UI layer, without Qt: what the heads of a sheet show: verdicts, keys that were wrong, the notes to come."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, SessionStarted
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Score
from sargam_desktop.ui.index_map import IndexMap
from sargam_desktop.ui.practice_state import RECENT_VERDICTS, News, PracticeState

_NO_NOTES: Final[frozenset[int]] = frozenset()


class Slips(NamedTuple):
    """Notes in whose place another key was played, in one lap.

    Attributes:
        notes: Their indices.
        lap: The lap.
    """

    notes: frozenset[int] = _NO_NOTES
    lap: int = 0

    def after(self, news: News) -> Slips:
        """Return the slips after a piece of news."""
        if isinstance(news, SessionStarted):
            return Slips()
        if isinstance(news, FeedbackRevised):
            reopened = self._without(news.before)
            return reopened.after(news.after)
        return self._and(news) if isinstance(news, NoteJudged) else self

    def _and(self, judged: NoteJudged) -> Slips:
        slips = Slips(_NO_NOTES, judged.lap) if judged.lap > self.lap else self
        if not _is_slip(judged) or judged.lap < slips.lap or judged.note_index is None:
            return slips
        return slips._replace(notes=slips.notes | {judged.note_index})

    def _without(self, judged: NoteJudged) -> Slips:
        if not _is_slip(judged) or judged.note_index is None:
            return self
        return self._replace(notes=self.notes - {judged.note_index})


class HeadMark(NamedTuple):
    """What is shown at one head.

    Attributes:
        result: The verdict whose colour it bears, None for the ink.
        has_slipped: A wrong key was played in its place.
        is_next: It is to be played next.
        is_tentative: The verdict may still change.
    """

    result: Result | None = None
    has_slipped: bool = False
    is_next: bool = False
    is_tentative: bool = False

    @property
    def glyph(self) -> Result | None:
        """The glyph beside it; a wrong key stays told when the right one follows."""
        if self.has_slipped:
            return Result.WRONG_NOTE
        return None if self.is_tentative else self.result


class SheetMarks(NamedTuple):
    """What all heads show at one moment.

    Attributes:
        verdicts: By index of the note.
        tentative: The notes whose verdict may still change.
        recent: The last verdicts, by which marks are compared.
        slips: Notes in whose place another key was played.
        next_notes: The notes to be played next.
        era: Marks of another era have nothing in common with these.
    """

    verdicts: IndexMap[Result]
    tentative: frozenset[int]
    recent: frozenset[tuple[object, ...]]
    slips: frozenset[int]
    next_notes: frozenset[int]
    era: tuple[object, ...]

    def of(self, note: int) -> HeadMark:
        """Return the mark of a note."""
        result = self.verdicts.get(note)
        has_slipped = note in self.slips
        if result is None and has_slipped:
            result = Result.WRONG_NOTE
        return HeadMark(result, has_slipped, note in self.next_notes, note in self.tentative)

    def changed_since(self, before: SheetMarks) -> frozenset[int] | None:
        """Return the notes whose marks are others than `before`; None where it may be any."""
        if self.era != before.era or self._has_lost_some_since(before):
            return None
        judged = {verdict[0] for verdict in self.recent ^ before.recent}
        changed = self.slips ^ before.slips | self.next_notes ^ before.next_notes
        return changed | frozenset(note for note in judged if isinstance(note, int))

    def _has_lost_some_since(self, before: SheetMarks) -> bool:
        """Tell whether more verdicts came at once than are remembered."""
        return len(self.recent) >= RECENT_VERDICTS and self.recent.isdisjoint(before.recent)


def marks_of(state: PracticeState, slips: Slips, present_pass: int, *, is_told: bool = True) -> SheetMarks:
    """Return what is marked.

    Args:
        state: What the practice screen shows.
        slips: What was played wrong.
        present_pass: In which pass over the sheet the present bar is played.
        is_told: Mistakes are shown while playing.
    """
    lap_slips = slips.notes if is_told and slips.lap == state.lap else _NO_NOTES
    return SheetMarks(
        state.verdicts,
        frozenset(verdict.note_index for verdict in state.recent if verdict.is_tentative),
        frozenset(tuple(verdict) for verdict in state.recent),
        lap_slips,
        frozenset(state.next_notes),
        (state.take, state.lap, state.is_running, present_pass),
    )


def chord_of(score: Score, note: int) -> Sequence[int]:
    """Return the notes of the same hand that begin together with a note, itself among them, rising."""
    onsets, notes = score.onsets_beat, score.notes
    onset = onsets[note]
    together = range(bisect_left(onsets, onset), bisect_right(onsets, onset))
    return [index for index in together if notes[index].hand is notes[note].hand]


def chords_of(score: Score, notes: Iterable[int]) -> Sequence[Sequence[int]]:
    """Return the chords that hold these notes, each once."""
    found = {tuple(chord_of(score, note)) for note in notes}
    return sorted(found)


def _is_slip(judged: NoteJudged) -> bool:
    return judged.result is Result.WRONG_NOTE and not judged.is_again
