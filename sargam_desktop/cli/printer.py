"""Command line: prints a session, as JSON lines or for a person."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Final

from sargam_desktop.cli.output import flush_output
from sargam_desktop.cli.speech import said, say
from sargam_desktop.domain.feedback import (
    FeedbackRevised,
    HintShown,
    MetronomeClicked,
    NoteJudged,
    Outcome,
    SessionEnded,
    SessionStarted,
)
from sargam_desktop.domain.judgement import WINDOWS, Result
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.wording import feedback_wording, jump_wordings, result_wording
from sargam_desktop.tutor.event_stream import EventStream

_GLYPHS: Final = {
    Result.CORRECT: "✓",
    Result.EARLY: "◀",
    Result.LATE: "▶",
    Result.WRONG_NOTE: "✗",
    Result.MISSED: "○",
}


class SessionPrinter:
    """Prints what happens in one session.

    Args:
        score: What should be played.
        settings: How it is judged.
        naming: How notes are named.
        as_events: Print the published JSON lines and nothing else.
    """

    def __init__(
        self, score: Score, settings: SessionSettings, naming: NoteNaming, *, as_events: bool
    ) -> None:
        self._score = score
        self._naming = naming
        self._windows = WINDOWS[settings.level]
        self._stream = EventStream(naming, self._windows)
        self._as_events = as_events

    def print_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """Print `outcomes`, at once."""
        lines = self._stream.lines(outcomes) if self._as_events else self._sentences(outcomes)
        for line in lines:
            print(line)
        flush_output()

    def say(self, text: str) -> None:
        """Print a sentence of the program's; on standard error where only events are wanted."""
        print(text, file=sys.stderr if self._as_events else sys.stdout, flush=True)

    def _sentences(self, outcomes: Iterable[Outcome]) -> Iterable[str]:
        for outcome in outcomes:
            match outcome:
                case SessionStarted():
                    yield say("{count} notes to play").format(count=outcome.total_notes)
                case MetronomeClicked(is_count_in=True, part=0):
                    yield say("Count-in {beat}").format(beat=outcome.beat_in_bar + 1)
                case NoteJudged():
                    yield self._sentence(outcome)
                case FeedbackRevised() if _is_news(outcome):
                    instead = say("{verdict} (instead of the verdict before)")
                    yield instead.format(verdict=self._sentence(outcome.after))
                case HintShown():
                    names = [self._naming.full_name(self._score.notes[i].pitch) for i in outcome.note_indices]
                    yield say("Play {notes}").format(notes=", ".join(names))
                case SessionEnded():
                    yield from _summary(outcome)
                    yield from (said(w, "Wording") for w in jump_wordings(outcome.result, self._score.bars))
                case _:
                    continue

    def _sentence(self, judged: NoteJudged) -> str:
        place = "        "
        if judged.note_index is not None:
            bar_index = self._score.bar_index_at(self._score.notes[judged.note_index].onset_beat)
            number = self._score.bars[bar_index].number
            place = say("Bar {number}").format(number=f"{number:<4}")
        pitch = judged.played_pitch if judged.expected_pitch is None else judged.expected_pitch
        name = "" if pitch is None else self._naming.full_name(pitch)
        wording = said(feedback_wording(judged, self._naming, self._windows), "Wording")
        return f"{place}{_GLYPHS[judged.result]} {name:<4} {wording}"


def _is_news(revised: FeedbackRevised) -> bool:
    """Tell whether a verdict changed; that it stands needs no line."""
    before, after = revised.before, revised.after
    return (before.result, before.note_index) != (after.result, after.note_index)


def _summary(ended: SessionEnded) -> list[str]:
    result = ended.result
    grade = say("no grade") if result.grade is None else say("grade {grade}").format(grade=result.grade.value)
    figures = say("Overall {overall}, {grade}, notes {percent} %").format(
        overall=result.overall, grade=grade, percent=f"{result.accuracy:.0f}"
    )
    timing = (
        ""
        if result.in_time_percent is None or result.timing is None
        else say(", in time {percent} %").format(percent=result.in_time_percent)
    )
    return ["", figures + timing, said(result_wording(result), "Wording")]
