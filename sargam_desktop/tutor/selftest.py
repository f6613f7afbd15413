"""Tutor: the self-test: a short demo with known faults, what must become of it, and the report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.judgement import HITS, Level, Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings, SessionState

if TYPE_CHECKING:
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord

#: What is played: the first bars of a song that comes with the program, its other hand by the program.
SONG: Final = "ode-to-joy"
SETTINGS: Final = SessionSettings(level=Level.BEGINNER, hands=Hands.RIGHT, first_bar=0, last_bar=1)
_WRONG: Final = 2
_LEFT_OUT: Final = 5
#: A neighbour that the passage does not ask for.
_BESIDE: Final = 1
#: A key is held for so long; the next note comes later.
_HELD_US: Final = 250_000


class Outcome(StrEnum):
    """What became of one part of the test."""

    PASSED = "ok"
    FAILED = "FAILED"
    NOT_TRIED = "not tried"


class Check(NamedTuple):
    """One part of the test.

    Attributes:
        part: What was tested.
        outcome: What became of it.
        words: What was found, a phrase.
    """

    part: str
    outcome: Outcome
    words: str


def check(part: str, words: str, *, is_well: bool) -> Check:
    """Return a part that was tried."""
    return Check(part, Outcome.PASSED if is_well else Outcome.FAILED, words)


class DemoPress(NamedTuple):
    """A key that the demo presses.

    Attributes:
        pitch: The key.
        onset_us: When, on the tempo map, from beat 0 at full speed.
        held_us: For how long.
    """

    pitch: int
    onset_us: int
    held_us: int = _HELD_US


class Demo(NamedTuple):
    """What is played, and which notes of the score become missed: one for a wrong key, one left out.

    Attributes:
        presses: In order of time.
        hits: Indices of the notes that are played right.
        missed: Indices of those that are not.
    """

    presses: tuple[DemoPress, ...]
    hits: frozenset[int]
    missed: frozenset[int]


def plan_demo(score: Score) -> Demo:
    """Return what to play of the song of the test."""
    end_beat = score.bars[(SETTINGS.last_bar or 0) + 1].onset_beat
    indices = [i for i, n in enumerate(score.notes) if n.hand is Hand.RIGHT and n.onset_beat < end_beat]
    missed = frozenset({indices[_WRONG], indices[_LEFT_OUT]})
    presses = tuple(
        DemoPress(
            score.notes[index].pitch + (_BESIDE if index == indices[_WRONG] else 0),
            score.tempo_map.us_at(score.notes[index].onset_beat),
        )
        for index in indices
        if index != indices[_LEFT_OUT]
    )
    return Demo(presses, frozenset(indices) - missed, missed)


def check_verdicts(demo: Demo, verdicts: Mapping[int, Result]) -> Check:
    """Compare what was judged with what was played; how punctual the machine is is told, not tested."""
    are_hits_right = all(verdicts.get(index) in HITS for index in demo.hits)
    are_missed = all(verdicts.get(index) is Result.MISSED for index in demo.missed)
    in_time = sum(verdicts.get(index) is Result.CORRECT for index in demo.hits)
    told = ", ".join(f"{index}: {verdicts[index].value}" for index in sorted(verdicts))
    right = f"{len(demo.hits)} right notes ({in_time} in time), one wrong key, one left out: all judged so"
    is_well = are_hits_right and are_missed
    return check("matcher", right if is_well else f"judged otherwise: {told or 'nothing'}", is_well=is_well)


def check_take(demo: Demo, record: SessionRecord | None, events: Iterable[object]) -> Check:
    """Compare what the store has kept with what was played."""
    if record is None or record.result is None or record.state is not SessionState.FINISHED:
        return check("store", "the session is not in the store as finished", is_well=False)
    result = record.result
    pitches = [event.pitch for event in events if isinstance(event, NoteOn)]
    is_well = pitches == [press.pitch for press in demo.presses]
    is_well &= (result.wrong, result.missed, result.hits) == (1, len(demo.missed), len(demo.hits))
    words = (
        f"the session is kept: {len(pitches)} presses, {result.hits} hits, accuracy {result.accuracy:.0f} %"
    )
    return check(
        "store", words if is_well else f"kept otherwise: {words}, {result.wrong} wrong", is_well=is_well
    )


def report_lines(versions: Sequence[str], checks: Sequence[Check]) -> list[str]:
    """Return the whole report, which holds nothing of the learner's."""
    width = max(len(each.part) for each in checks)
    lines = ["Self-test of Sargam. Your own data was neither read nor changed.", ""]
    lines += versions
    lines += ["", *(f"{each.outcome.value:>9}  {each.part:<{width}}  {each.words}" for each in checks)]
    return [*lines, "", verdict_on(checks)]


def verdict_on(checks: Sequence[Check]) -> str:
    """Return the last line of the report."""
    failed = [each.part for each in checks if each.outcome is Outcome.FAILED]
    untried = [each.part for each in checks if each.outcome is Outcome.NOT_TRIED]
    tail = f" Not tried here: {', '.join(untried)}." if untried else ""
    if failed:
        return f"Something is wrong: {', '.join(failed)}.{tail}"
    return f"Everything that was tried works.{tail}"


def is_passed(checks: Sequence[Check]) -> bool:
    """Tell whether nothing failed."""
    return all(each.outcome is not Outcome.FAILED for each in checks)
