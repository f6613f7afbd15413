"""Benchmark of the coach: the faults that are planted, and which findings name them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from benchmarks.coach_learners import shipped_songs
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.learner.weaknesses import (
    BarDrift,
    SlowMoves,
    UnevenRuns,
    WeakBlackKeys,
    WeakChords,
    WeakDots,
    Weakness,
    WeakPiece,
    WeakSteps,
)
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.tutor.coach.findings import Finding, FindingKind
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm, traits_of

_FROM_HERE: Final = 8
#: A fault that is planted comes up so often in a song, or the song is not for this learner.
_OFTEN: Final = 12


@dataclass(frozen=True)
class Planted:
    """A fault.

    Attributes:
        kind: The finding that names it.
        is_in: Whether it comes up in a song often enough.
        afflict: Gives it to a learner who plays a song.
        is_named: Whether a finding of its kind names it.
    """

    kind: FindingKind
    is_in: Callable[[str], bool]
    afflict: Callable[[VirtualLearner, str], VirtualLearner]
    is_named: Callable[[Finding], bool]


def draw_fault(kind: FindingKind, chance: Random) -> Planted:
    """Return a fault of a kind."""
    return _DRAWS[kind](chance)


def _everywhere(
    kind: FindingKind,
    weakness: Weakness,
    concerns: Callable[[NoteTraits], bool],
    is_named: Callable[[Finding], bool] = lambda _: True,
) -> Planted:
    """Return a weakness that comes with its notes."""

    def is_in(song_id: str) -> bool:
        return sum(map(concerns, _traits(song_id))) >= _OFTEN

    return Planted(kind, is_in, lambda learner, _: _with(learner, weakness), is_named)


def _with(learner: VirtualLearner, weakness: Weakness) -> VirtualLearner:
    return replace(learner, weaknesses=(*learner.weaknesses, weakness))


def _traits(song_id: str) -> list[NoteTraits]:
    score = shipped_songs()[song_id]
    if song_id not in _KNOWN:
        _KNOWN[song_id] = list(traits_of(score).values())
    return _KNOWN[song_id]


_KNOWN: Final[dict[str, list[NoteTraits]]] = {}


def _bars(chance: Random) -> Planted:
    """Two to four bars in the middle of every song that are not learnt."""
    place, length, difficulty = chance.random(), chance.randint(2, 4), chance.uniform(5, 8)
    hand = chance.choice((None, Hand.LEFT, Hand.RIGHT))

    def where(score: Score) -> tuple[int, int]:
        first = round(place * (len(score.bars) - length))
        return first, first + length - 1

    def afflict(learner: VirtualLearner, song_id: str) -> VirtualLearner:
        first, last = where(shipped_songs()[song_id])
        return replace(learner, passages=(*learner.passages, Passage(first, last, difficulty, hand)))

    def is_in(song_id: str) -> bool:
        score = shipped_songs()[song_id]
        first, last = where(score)
        counts = Counter(
            score.bar_index_at(note.onset_beat) for note in score.notes if hand in (None, note.hand)
        )
        return min(counts[bar] for bar in range(first, last + 1)) >= 2  # noqa: PLR2004 (an empty bar is no passage)

    def is_named(finding: Finding) -> bool:
        if finding.passage is None or finding.passage.song_id is None:
            return False
        first, last = where(shipped_songs()[finding.passage.song_id])
        return finding.passage.bars[0] <= last and first <= finding.passage.bars[1]

    return Planted(FindingKind.UNLEARNT_BARS, is_in, afflict, is_named)


def _slips(chance: Random) -> Planted:
    more = chance.uniform(0.06, 0.1)

    def afflict(learner: VirtualLearner, _: str) -> VirtualLearner:
        return replace(learner, skill=replace(learner.skill, wrong_share=learner.skill.wrong_share + more))

    return Planted(FindingKind.RANDOM_SLIPS, lambda _: True, afflict, lambda _: True)


def _bias(chance: Random) -> Planted:
    hand, ms = chance.choice(list(Hand)), chance.choice((-1, 1)) * chance.uniform(35, 60)

    def afflict(learner: VirtualLearner, _: str) -> VirtualLearner:
        timing = learner.skill.timing(hand)._replace(bias_ms=ms)
        return replace(learner, skill=replace(learner.skill, **{hand.value: timing}))  # type: ignore[arg-type]

    return Planted(
        FindingKind.TIMING_BIAS,
        lambda song_id: sum(note.hand is hand for note in shipped_songs()[song_id].notes) >= _OFTEN,
        afflict,
        lambda finding: finding.subject.hand is hand and finding.effect * ms > 0,
    )


def _drift(chance: Random) -> Planted:
    ms_per_s = chance.choice((-1, 1)) * chance.uniform(25, 45)
    return _everywhere(
        FindingKind.DRIFT, BarDrift(ms_per_s), lambda _: True, lambda finding: finding.effect * ms_per_s > 0
    )


def _runs(chance: Random) -> Planted:
    weakness = UnevenRuns(chance.uniform(55, 90))
    return _everywhere(FindingKind.UNEVEN_RUNS, weakness, lambda traits: traits.is_run)


def _interval(chance: Random) -> Planted:
    step = chance.choice((-7, -5, -4, -3, 3, 4, 5, 7))
    return _everywhere(
        FindingKind.INTERVAL,
        WeakSteps(chance.uniform(0.3, 0.45), step, step),
        lambda traits: traits.interval == step,
        lambda finding: finding.subject.interval == step,
    )


def _leaps(chance: Random) -> Planted:
    return _everywhere(
        FindingKind.LEAPS,
        WeakSteps(chance.uniform(0.3, 0.45), _FROM_HERE, 127, either_way=True),
        lambda traits: traits.interval is not None and abs(traits.interval) >= _FROM_HERE,
    )


def _chords(chance: Random) -> Planted:
    fewest = chance.choice((2, 3))
    return _everywhere(
        FindingKind.CHORDS,
        WeakChords(chance.uniform(0.2, 0.35), fewest),
        lambda traits: traits.chord_size >= fewest,
    )


def _dots(chance: Random) -> Planted:
    return _everywhere(
        FindingKind.RHYTHM,
        WeakDots(chance.uniform(80, 120)),
        lambda traits: traits.rhythm is Rhythm.DOTTED,
        lambda finding: finding.subject.rhythm == Rhythm.DOTTED,
    )


def _black(chance: Random) -> Planted:
    return _everywhere(
        FindingKind.KEYS,
        WeakBlackKeys(chance.uniform(0.25, 0.4)),
        lambda traits: traits.is_black,
        lambda finding: bool(finding.subject.is_black),
    )


def draw_signature(chance: Random) -> Planted:
    """Return a key signature in which everything goes wrong more often."""
    fifths, weakness = chance.choice((-1, 0, 1)), WeakPiece(chance.uniform(0.18, 0.28))

    def afflict(learner: VirtualLearner, song_id: str) -> VirtualLearner:
        return _with(learner, weakness) if shipped_songs()[song_id].fifths == fifths else learner

    return Planted(
        FindingKind.KEYS,
        lambda song_id: shipped_songs()[song_id].fifths == fifths,
        afflict,
        lambda finding: finding.subject.fifths == fifths,
    )


def _hesitation(chance: Random) -> Planted:
    return _everywhere(
        FindingKind.HESITATION,
        SlowMoves(chance.uniform(0.6, 0.85), chance.uniform(110, 170)),
        lambda traits: traits.is_shift,
    )


_DRAWS: Final[dict[FindingKind, Callable[[Random], Planted]]] = {
    FindingKind.UNLEARNT_BARS: _bars,
    FindingKind.RANDOM_SLIPS: _slips,
    FindingKind.TIMING_BIAS: _bias,
    FindingKind.DRIFT: _drift,
    FindingKind.UNEVEN_RUNS: _runs,
    FindingKind.INTERVAL: _interval,
    FindingKind.LEAPS: _leaps,
    FindingKind.CHORDS: _chords,
    FindingKind.RHYTHM: _dots,
    FindingKind.KEYS: _black,
    FindingKind.HESITATION: _hesitation,
}
