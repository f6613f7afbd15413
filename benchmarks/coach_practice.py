"""Benchmark of the coach: a learner who improves with practice and forgets, and is judged by the real judge.

The memory is not FSRS, by which the coach plans, but the activation model of Pavlik & Anderson
(2005, 2008): each pass through a bar leaves a trace that decays as a power of its age, the faster
the more active the bar was just then; that makes spaced practice last. How active a bar is says how
often its notes go wrong, between its faults at first and a quarter of the usual ones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from math import exp, inf, log
from random import Random
from typing import Final, NamedTuple

from sargam_desktop.domain.learner.memory import KNOWN_FACTOR
from sargam_desktop.domain.learner.memory import Passage as HardBars
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import IN_TIME
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.coach.evidence import SessionEvidence, evidence_of
from sargam_desktop.tutor.practice import new_record, rehearse

SONG_ID: Final = "piece"
PASSAGES: Final = 10
BARS_EACH: Final = 2
WANTED_PERCENT: Final = 90.0

_FIRST_DAY: Final = datetime(2026, 1, 1, 18, tzinfo=UTC)
_S_PER_DAY: Final = 86_400
#: Forgetting between two days runs so much slower than within a practice (Pavlik & Anderson 2005).
_REST_SHARE: Final = 0.025
_THRESHOLD: Final = -0.7
#: Even a pass in which all went wrong teaches so much of one in which nothing did.
_LEAST_TAUGHT: Final = 0.3
_SETTLING_S: Final = 5.0


class Trace(NamedTuple):
    """What one pass through a bar left.

    Attributes:
        weight: How much it taught.
        at_s: When, in seconds of practice, rests counted short.
        decay: How fast it fades.
    """

    weight: float
    at_s: float
    decay: float


@dataclass(frozen=True, slots=True)
class Nature:
    """How somebody learns; drawn for each learner.

    Attributes:
        decay: Least decay of a trace.
        decay_by_activation: How much faster it fades when the bar was active already.
        noise: How gradually activation turns into right notes.
        taught: Weight of one flawless pass at full tempo.
        tempo_strain: How much more activation a faster tempo asks for, by its logarithm.
        tempo_bound: How much less a slow pass teaches for full tempo, as a power of its tempo.
    """

    decay: float
    decay_by_activation: float
    noise: float
    taught: float
    tempo_strain: float
    tempo_bound: float


def draw_nature(chance: Random) -> Nature:
    """Draw how a learner learns, around the figures that were published for vocabulary."""
    return Nature(
        decay=chance.uniform(0.14, 0.22),
        decay_by_activation=chance.uniform(0.12, 0.25),
        noise=chance.uniform(0.3, 0.5),
        taught=chance.uniform(0.15, 0.35),
        tempo_strain=chance.uniform(0.8, 1.6),
        tempo_bound=chance.uniform(0.3, 0.8),
    )


def draw_piece(chance: Random) -> Score:
    """Draw a piece of twenty bars: a melody that walks, over two half notes a bar."""
    notes = []
    pitch = 67
    for bar in range(PASSAGES * BARS_EACH):
        at_beat = 0.0
        while at_beat < 4:  # noqa: PLR2004 - quarters of a bar
            length = chance.choice((0.5, 1.0, 1.0)) if at_beat == int(at_beat) else 0.5
            pitch = min(max(pitch + chance.choice((-4, -2, -1, 1, 2, 3, 5)), 60), 84)
            notes.append(ScoreNote(4.0 * bar + at_beat, length, pitch, Hand.RIGHT))
            at_beat += length
        notes += [ScoreNote(4.0 * bar + half, 2.0, chance.randint(43, 55), Hand.LEFT) for half in (0.0, 2.0)]
    in_order = sorted(notes, key=lambda note: (note.onset_beat, note.pitch))
    return Score(tuple(in_order), tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(PASSAGES * BARS_EACH)))


class PracticeLearner:
    """Plays, is judged, learns and forgets.

    Args:
        seed: Draws the piece, the learner's nature, what is hard, and every slip.
        hardest: Faults in the hardest bars at first, as a multiple of the usual ones.
        easiest: The same of the easiest ones.

    Attributes:
        score: The piece.
        practised_s: Seconds of practice so far.
    """

    def __init__(self, seed: int, easiest: float = 1.0, hardest: float = 8.0, spread: float = 0.8) -> None:
        chance = Random(seed)
        self.score = draw_piece(chance)
        self.practised_s = 0.0
        self._nature = draw_nature(chance)
        self._faults = [chance.uniform(easiest, hardest) for _ in range(PASSAGES) for _ in range(BARS_EACH)]
        self._quickness = [exp(chance.gauss(0, spread)) for _ in range(PASSAGES) for _ in range(BARS_EACH)]
        self._traces: list[list[Trace]] = [[] for _ in self._faults]
        self._chance = chance
        self._days = 0

    @property
    def now(self) -> datetime:
        """The moment."""
        return _FIRST_DAY + timedelta(days=self._days, seconds=self.practised_s % 3600)

    @property
    def day(self) -> date:
        """The day."""
        return self.now.date()

    def rest(self, days: int) -> None:
        """Let days pass without practice."""
        self._days += days

    def settle(self) -> None:
        """Begin a run: hands on the keys, then a bar is counted in."""
        self.practised_s += _SETTLING_S + self._length_s((0, 0), 100)

    def play(self, bars: tuple[int, int], tempo_percent: int) -> SessionEvidence:
        """Play bars once, at a tempo, and learn from it."""
        settings = SessionSettings(
            speed_percent=tempo_percent, first_bar=bars[0], last_bar=bars[1], count_in_bars=0,
            has_metronome=False,
        )  # fmt: skip
        evidence = self._judge(settings, self._virtual_learner(bars, tempo_percent), bars)
        self.practised_s += self._length_s(bars, tempo_percent)
        for bar in range(bars[0], bars[1] + 1):
            self._learn(bar, evidence, tempo_percent)
        return evidence

    def accuracy(self, bar: int, tempo_percent: int = 100) -> float:
        """Return the true accuracy in a bar now, 0-100: what the faults make of it on average."""
        faults = self._fault_factor(bar, tempo_percent)
        wrong = (IN_TIME.wrong_share + IN_TIME.octave_share + IN_TIME.missed_share) * faults
        return 100 * (1 - wrong) / (1 + IN_TIME.doubled_share * faults)

    def passage_accuracies(self) -> list[float]:
        """Return the true accuracy of each of the ten passages at full tempo."""
        bars = [self.accuracy(bar) for bar in range(len(self._faults))]
        return [sum(bars[i : i + BARS_EACH]) / BARS_EACH for i in range(0, len(bars), BARS_EACH)]

    @property
    def has_learnt_all(self) -> bool:
        """Tell whether every passage is at 90 %."""
        return min(self.passage_accuracies()) >= WANTED_PERCENT

    def _judge(
        self, settings: SessionSettings, player: VirtualLearner, bars: tuple[int, int]
    ) -> SessionEvidence:
        beats = range_of(self.score, *bars)
        indices = [note.note_index for note in expect_notes(self.score, settings.hands, beats)]
        notes = notes_to_play(self.score, indices, beats.start_beat, settings.speed_percent)
        events = player.perform(notes, self._chance.getrandbits(32)).events
        record = replace(new_record(SONG_ID, "Piece", settings), started_at=self.now)
        outcomes, _ = rehearse(record, self.score, [StartSession(0), *events])
        return evidence_of(record, self.score, outcomes)

    def _virtual_learner(self, bars: tuple[int, int], tempo_percent: int) -> VirtualLearner:
        hard = [HardBars(i, i, self._fault_factor(i, tempo_percent)) for i in range(bars[0], bars[1] + 1)]
        return VirtualLearner(IN_TIME, tuple(hard))

    def _fault_factor(self, bar: int, tempo_percent: int) -> float:
        strain = self._nature.tempo_strain * log(tempo_percent / 100)
        lack = (_THRESHOLD + strain - self._activation(bar)) / self._nature.noise
        unlearnt = 1 / (1 + exp(-lack)) if lack < inf else 1.0
        return KNOWN_FACTOR + (self._faults[bar] - KNOWN_FACTOR) * unlearnt * self._ease(tempo_percent)

    def _ease(self, tempo_percent: int) -> float:
        """Return how many of its faults an unlearnt bar keeps at a slower tempo."""
        return min(1.0, float((tempo_percent / 100) ** self._nature.tempo_strain))

    def _activation(self, bar: int) -> float:
        now_s = self._clock_s
        strength = sum(t.weight * max(1.0, now_s - t.at_s) ** -t.decay for t in self._traces[bar])
        return log(strength) if strength > 0 else -inf

    def _learn(self, bar: int, evidence: SessionEvidence, tempo_percent: int) -> None:
        notes = [note for note in evidence.notes if note.bar_index == bar]
        right = sum(note.is_clean for note in notes) / max(1, len(notes))
        quality = _LEAST_TAUGHT + (1 - _LEAST_TAUGHT) * right
        nature = self._nature
        weight = (
            nature.taught
            * self._quickness[bar]
            * quality
            * (min(tempo_percent, 100) / 100) ** nature.tempo_bound
        )
        decay = nature.decay + nature.decay_by_activation * exp(self._activation(bar))
        self._traces[bar].append(Trace(weight, self._clock_s, decay))

    @property
    def _clock_s(self) -> float:
        return self.practised_s + self._days * _S_PER_DAY * _REST_SHARE

    def _length_s(self, bars: tuple[int, int], tempo_percent: int) -> float:
        us_at, all_bars = self.score.tempo_map.us_at, self.score.bars
        us = us_at(all_bars[bars[1]].end_beat) - us_at(all_bars[bars[0]].onset_beat)
        return us / 1e6 * 100 / tempo_percent
