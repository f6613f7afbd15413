"""Domain: what a learner is told after a note and after a session, in words and exact figures.

A `Wording` keeps sentence and figures apart, so that the window can translate the sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.grading import FEWEST_NOTES_TO_GRADE, SessionResult
from sargam_desktop.domain.judgement import US_PER_MS, WINDOWS, Level, Result, Windows
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Bar

PERFECT: Final = "Perfect!"
RIGHT: Final = "Right"
ALREADY_PLAYED: Final = "{note} already played"
A_LITTLE_EARLY: Final = "A little early: {ms} ms"
A_LITTLE_LATE: Final = "A little late: {ms} ms"
EARLY: Final = "Early: {ms} ms"
LATE: Final = "Late: {ms} ms"
ROLLED: Final = "Rolled over {ms} ms"
WRONG: Final = "That was {played}, play {expected}"
UNEXPECTED: Final = "That was {played}, not expected here"
MISSED: Final = "Missed {note}"

RESTARTED_ONCE: Final = "You restarted bar {bar} once"
RESTARTED_TWICE: Final = "You restarted bar {bar} twice"
RESTARTED: Final = "You restarted bar {bar} {times} times"
WENT_BACK: Final = "You went back from bar {from_bar} to bar {bar}"
WENT_BACK_OFTEN: Final = "You went back from bar {from_bar} to bar {bar} {times} times"
SKIPPED: Final = "You skipped from bar {from_bar} to bar {bar}"
SKIPPED_OFTEN: Final = "You skipped from bar {from_bar} to bar {bar} {times} times"

TOO_FEW: Final = "Not enough notes to grade: {judged} judged, {needed} needed"
ALL_IN_TIME: Final = "All {expected} notes right and in time"
ALL_RIGHT: Final = "All {expected} notes right"
HIT: Final = "{hits} of {expected} notes hit, {in_time} % of them in time"
HIT_AND_WRONG: Final = "{hits} of {expected} notes hit, {in_time} % of them in time, {wrong} wrong"
RIGHT_AND_WRONG: Final = "{hits} of {expected} notes right, {wrong} wrong"
NONE_HIT: Final = "None of {expected} notes hit"

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (
    PERFECT, RIGHT, ALREADY_PLAYED, A_LITTLE_EARLY, A_LITTLE_LATE, EARLY, LATE, ROLLED, WRONG,
    UNEXPECTED, MISSED, TOO_FEW, ALL_IN_TIME, ALL_RIGHT, HIT, HIT_AND_WRONG, RIGHT_AND_WRONG, NONE_HIT,
    RESTARTED_ONCE, RESTARTED_TWICE, RESTARTED, WENT_BACK, WENT_BACK_OFTEN, SKIPPED, SKIPPED_OFTEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence and what stands in its places.

    Attributes:
        template: One of `TEMPLATES`.
        values: Name and value of each place.
    """

    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def filled(self, template: str) -> str:
        """Return `template`, a translation of the sentence, with the values in its places."""
        return template.format(**dict(self.values))

    def english(self) -> str:
        """Return the sentence in English."""
        return self.filled(self.template)


def feedback_wording(judged: NoteJudged, naming: NoteNaming, windows: Windows) -> Wording:
    """Say what became of one note.

    Args:
        judged: The verdict.
        naming: How the learner wants notes to be named.
        windows: The windows of the session's level.
    """
    if judged.is_again and judged.played_pitch is not None:
        return Wording(ALREADY_PLAYED, (("note", naming.name(judged.played_pitch)),))
    if judged.result is Result.MISSED:
        return Wording(MISSED, (("note", _name(judged.expected_pitch, naming)),))
    if judged.result is Result.WRONG_NOTE:
        return _wrong_wording(judged, naming)
    if judged.limit_us is not None:
        windows = Windows(judged.limit_us, judged.limit_us)
    if judged.roll_us is not None and windows.correct_us <= WINDOWS[Level.PRECISE].correct_us:
        return _ms_wording(ROLLED, judged.roll_us)
    return _timing_wording(judged.result, judged.timing_diff_us, windows)


def result_wording(result: SessionResult) -> Wording:
    """Say in one sentence how a session went."""
    if result.expected < FEWEST_NOTES_TO_GRADE:
        return Wording(TOO_FEW, (("judged", result.expected), ("needed", FEWEST_NOTES_TO_GRADE)))
    if result.correct == result.expected and not result.extras:
        template = ALL_RIGHT if result.timing is None else ALL_IN_TIME
        return Wording(template, (("expected", result.expected),))
    counts = (("hits", result.hits), ("expected", result.expected))
    if result.timing is None:
        return Wording(RIGHT_AND_WRONG, (*counts, ("wrong", result.wrong)))
    if result.in_time_percent is None:
        return Wording(NONE_HIT, (("expected", result.expected),))
    timed = (*counts, ("in_time", result.in_time_percent))
    if not result.wrong:
        return Wording(HIT, timed)
    return Wording(HIT_AND_WRONG, (*timed, ("wrong", result.wrong)))


def jump_wordings(result: SessionResult, bars: Sequence[Bar]) -> list[Wording]:
    """Say where the player began again and what was skipped, the most frequent first.

    Args:
        result: The result of a session in follow mode.
        bars: The bars of its score.
    """
    restarts: Counter[int] = Counter()
    others: list[tuple[int, Wording]] = []
    for jump in result.jumps:
        if 0 <= jump.from_bar - jump.to_bar <= 1:
            restarts[jump.to_bar] += jump.times
            continue
        is_back = jump.to_bar < jump.from_bar
        once, often = (WENT_BACK, WENT_BACK_OFTEN) if is_back else (SKIPPED, SKIPPED_OFTEN)
        places = ("from_bar", bars[jump.from_bar].number), ("bar", bars[jump.to_bar].number)
        template = once if jump.times == 1 else often
        others.append((jump.times, Wording(template, (*places, ("times", jump.times)))))
    again = [(times, _restart_wording(bars[bar].number, times)) for bar, times in restarts.items()]
    return [wording for _, wording in sorted(again + others, key=lambda pair: -pair[0])]


def _restart_wording(bar_number: int, times: int) -> Wording:
    template = {1: RESTARTED_ONCE, 2: RESTARTED_TWICE}.get(times, RESTARTED)
    return Wording(template, (("bar", bar_number), ("times", times)))


def _timing_wording(result: Result, diff_us: int | None, windows: Windows) -> Wording:
    if diff_us is None:
        return Wording(RIGHT)
    if result is Result.EARLY:
        return _ms_wording(EARLY, diff_us)
    if result is Result.LATE:
        return _ms_wording(LATE, diff_us)
    if 2 * abs(diff_us) <= windows.correct_us:
        return Wording(PERFECT)
    return _ms_wording(A_LITTLE_EARLY if diff_us < 0 else A_LITTLE_LATE, diff_us)


def _ms_wording(template: str, us: int) -> Wording:
    return Wording(template, (("ms", round(abs(us) / US_PER_MS)),))


def _wrong_wording(judged: NoteJudged, naming: NoteNaming) -> Wording:
    played, expected = judged.played_pitch, judged.expected_pitch
    if played is None or expected is None:
        return Wording(UNEXPECTED, (("played", _name(played, naming)),))
    say = naming.full_name if naming.name(played) == naming.name(expected) else naming.name
    return Wording(WRONG, (("played", say(played)), ("expected", say(expected))))


def _name(pitch: int | None, naming: NoteNaming) -> str:
    return "–" if pitch is None else naming.name(pitch)
