"""Benchmark of the coach: planted faults found within five sessions, and findings that are false."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Final

from benchmarks.coach_faults import Planted, draw_fault, draw_signature
from benchmarks.coach_learners import Sitting, day, draw_bars, draw_skill, on_a_day, play, shipped_songs
from benchmarks.coach_table import CoachFigure
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.tutor.coach.diagnosis import diagnose
from sargam_desktop.tutor.coach.findings import Finding, FindingKind
from sargam_desktop.tutor.coach.tally import add_up
from sargam_desktop.tutor.coach.tallying import tally_session

SESSIONS: Final = 5
_START: Final = datetime(2026, 1, 5, 17, tzinfo=UTC)
_FEWEST_NOTES: Final = 100
_USUAL_LEARNERS: Final = 8
#: A learner without any fault comes so many times as often as one with a certain fault.
_FAULTLESS_FACTOR: Final = 2
_SIGNATURE_SONGS: Final = 3


@dataclass(frozen=True)
class Diagnosed:
    """One learner after five sessions.

    Attributes:
        planted: The faults.
        found: What the coach says is wrong.
    """

    planted: tuple[Planted, ...]
    found: tuple[Finding, ...]

    def is_found(self, fault: Planted) -> bool:
        """Tell whether a finding names `fault`."""
        return any(finding.kind is fault.kind and fault.is_named(finding) for finding in self.found)

    def is_true(self, finding: Finding) -> bool:
        """Tell whether `finding` names a fault."""
        return any(finding.kind is fault.kind and fault.is_named(finding) for fault in self.planted)

    @property
    def counted(self) -> list[Finding]:
        """The findings that are right or wrong; slips everybody makes, so that is not claimed of them."""
        return [finding for finding in self.found if finding.kind is not FindingKind.RANDOM_SLIPS]


def measure_findings(seed: int, learners: int | None = None) -> list[CoachFigure]:
    """Return recall and precision over learners of every kind of fault, with one, with two, and with none."""
    count = _USUAL_LEARNERS if learners is None else learners
    diagnosed = list(_diagnose_all(seed, count))
    planted = [(each, fault) for each in diagnosed for fault in each.planted]
    found = [each.is_found(fault) for each, fault in planted]
    told = [each.is_true(finding) for each in diagnosed for finding in each.counted]
    sound = [bool(each.counted) for each in diagnosed if not each.planted]
    figures = [
        CoachFigure("planted faults found", _percent(found), "%", 90, sample=f"{len(found)} faults"),
        CoachFigure("findings that are true", _percent(told), "%", 90, sample=f"{len(told)} findings"),
        CoachFigure(
            "learners without faults of whom one is told",
            _percent(sound),
            "%",
            sample=f"{len(sound)} learners",
        ),
    ]
    for kind in FindingKind:
        of_kind = [ok for ok, (_, fault) in zip(found, planted, strict=True) if fault.kind is kind]
        figures.append(
            CoachFigure(f"  found: {kind.value}", _percent(of_kind), "%", sample=f"{len(of_kind)} faults")
        )
    return figures


def _percent(hits: Sequence[bool]) -> float:
    return 100 * sum(hits) / len(hits) if hits else 0.0


def _diagnose_all(seed: int, count: int) -> Iterator[Diagnosed]:
    for number in range(count):
        for place, kind in enumerate(FindingKind):
            chance = Random(f"findings {seed + number} {place}")
            planted = [draw_fault(kind, chance)]
            if chance.random() < 0.5:  # noqa: PLR2004 (every other learner has two faults)
                other = chance.choice([each for each in FindingKind if each is not kind])
                planted.append(draw_fault(other, chance))
            yield diagnose_learner(planted, chance)
        chance = Random(f"signature {seed + number}")
        yield diagnose_learner([draw_signature(chance)], chance, is_signature=True)
        for again in range(_FAULTLESS_FACTOR):
            yield diagnose_learner([], Random(f"faultless {seed + number} {again}"))


def diagnose_learner(planted: Sequence[Planted], chance: Random, *, is_signature: bool = False) -> Diagnosed:
    """Draw a learner with these faults, let it play five sessions, and ask the coach."""
    songs = _choose_songs(planted, chance, is_signature=is_signature)
    skill = draw_skill(chance)
    tallies = []
    for number, song_id in enumerate(songs):
        score = shipped_songs()[song_id]
        learner = VirtualLearner(skill, draw_bars(score, Random(f"{song_id} {skill}")))
        for fault in planted:
            learner = fault.afflict(learner, song_id)
        sitting = Sitting(song_id, score, day(number, _START))
        evidence = play(on_a_day(learner, chance), sitting, chance.randrange(2**32))
        tallies.append(tally_session(evidence, score))
    found = [finding for finding in diagnose(add_up(tallies)) if finding.is_enough]
    return Diagnosed(tuple(planted), tuple(found))


def _choose_songs(planted: Sequence[Planted], chance: Random, *, is_signature: bool) -> list[str]:
    """Return the songs of the sessions: two, by turns; for a key signature five, three of them in it."""
    long = [song for song, score in shipped_songs().items() if len(score.notes) >= _FEWEST_NOTES]
    fitting = [song for song in long if all(fault.is_in(song) for fault in planted)]
    if is_signature:
        others = [song for song in long if song not in fitting]
        own = chance.sample(fitting, _SIGNATURE_SONGS)
        return own + chance.sample(others, SESSIONS - _SIGNATURE_SONGS)
    if len(fitting) > 1:
        first, second = chance.sample(fitting, 2)
    else:
        first, second = (chance.choice([song for song in long if planted[at].is_in(song)]) for at in (0, -1))
    return [first, second, first, second, first]
