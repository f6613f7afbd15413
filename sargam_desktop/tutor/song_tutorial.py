"""Tutor: the way to learn a song, made from its score: sections, steps, and how far each step is.

Nothing of it is locked. How far a step is comes from the sessions in the store: a bar is known in
a step when a take that counts for the step played it with most of its notes right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.grading import bars_as_told
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.engine.expected_notes import expect_notes, range_of

if TYPE_CHECKING:
    from sargam_desktop.domain.score import Bar, Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.song import SongInfo

SLOW_PERCENT: Final = 60
FULL_PERCENT: Final = 100
#: A bar is known when so many of its notes were right and in time.
KNOWN_BAR_PERCENT: Final = 80
#: A step is passed when so many of its bars are known.
PASSED_PERCENT: Final = 90

_PHRASE_BARS: Final = (4, 8, 3, 2)
#: Two phrases are the same when so much of their bars is.
_SAME_SHARE: Final = 0.75
#: Another length than four bars has to show so much more repetition, as a share of the song.
_CLEARLY_MORE: Final = 0.2
_GRID: Final = 24


class Section(NamedTuple):
    """A phrase of the song.

    Attributes:
        first_bar: Index of its first bar.
        last_bar: Index of its last bar, inclusive.
        letter: Phrases with the same letter have nearly the same notes.
        first_number: Number of its first bar, as it is printed.
        last_number: Number of its last bar.
    """

    first_bar: int
    last_bar: int
    letter: str
    first_number: int
    last_number: int


class StepKind(StrEnum):
    """The steps, in the order in which they are offered."""

    LISTEN = "listen"
    RIGHT_SLOW = "rightSlow"
    LEFT_SLOW = "leftSlow"
    TOGETHER_SLOW = "togetherSlow"
    TO_TEMPO = "toTempo"
    FROM_MEMORY = "fromMemory"


class TutorialPlan(NamedTuple):
    """What the score has to say on how the song is learnt.

    Attributes:
        sections: Its phrases.
        notes: How many notes each hand has to play in each bar, by bar index and hand; a bar in
            which a hand rests is not there. A key that both hands strike at once counts for one.
    """

    sections: tuple[Section, ...]
    notes: Mapping[tuple[int, Hand], int]


@dataclass(frozen=True, slots=True)
class TutorialStep:
    """One step.

    Attributes:
        kind: Which.
        hands: The hands that play.
        speed_percent: The least tempo that counts.
        known_percent: Share of its bars that are known, 0-100; None of listening.
        is_passed: Its rule is met.
    """

    kind: StepKind
    hands: Hands
    speed_percent: int
    known_percent: int | None = None
    is_passed: bool = False


def plan_of(score: Score) -> TutorialPlan:
    """Look through a score. Thread: any but the GUI's; a second for the largest."""
    expected = expect_notes(score, Hands.BOTH, range_of(score, None, None))
    notes = Counter((score.bar_index_at(score.notes[n.note_index].onset_beat), n.hand) for n in expected)
    return TutorialPlan(find_sections(score), notes)


def find_sections(score: Score) -> tuple[Section, ...]:
    """Divide a score into phrases, of the length that shows most repetition.

    Where a repeat begins, a phrase begins. A pick-up bar belongs to the first
    phrase, a rest of less than half a phrase to the last one before it.
    """
    contents = _contents(score)
    runs = _runs(score.bars)
    best: list[Section] = []
    for length in _PHRASE_BARS:
        cuts = [cut for run in runs for cut in _cut(score.bars, run, length)]
        sections = _lettered(cuts, contents, score.bars)
        if not best or _repetition(sections) > _repetition(best) + _CLEARLY_MORE:
            best = sections
    return tuple(best)


def steps_of(
    song: SongInfo,
    records: Iterable[SessionRecord],
    plan: TutorialPlan | None = None,
    *,
    is_heard: bool = False,
) -> tuple[TutorialStep, ...]:
    """Return the steps for a song, and how far each is by what was played.

    Args:
        song: The song.
        records: Sessions of any songs.
        plan: From its score; as long as it is not read, no hand rests in any bar.
        is_heard: The learner listened to the song; who has played it has heard it too.
    """
    takes = [record for record in records if record.song_id == song.song_id and record.result is not None]
    bars = _BarsToKnow(song, plan)
    has_both = song.has_left and song.has_right
    only = Hands.LEFT if song.has_left and not song.has_right else Hands.RIGHT
    whole = Hands.BOTH if has_both else only
    steps = [TutorialStep(StepKind.LISTEN, whole, FULL_PERCENT, is_passed=is_heard or bool(takes))]
    if song.has_right:
        steps.append(_played_step(StepKind.RIGHT_SLOW, Hands.RIGHT, SLOW_PERCENT, bars, takes))
    if song.has_left:
        steps.append(_played_step(StepKind.LEFT_SLOW, Hands.LEFT, SLOW_PERCENT, bars, takes))
    if has_both:
        steps.append(_played_step(StepKind.TOGETHER_SLOW, Hands.BOTH, SLOW_PERCENT, bars, takes))
    steps.append(_played_step(StepKind.TO_TEMPO, whole, FULL_PERCENT, bars, takes))
    by_heart = [take for take in takes if take.is_from_memory]
    steps.append(_played_step(StepKind.FROM_MEMORY, whole, FULL_PERCENT, bars, by_heart))
    return tuple(steps)


def next_step(steps: Sequence[TutorialStep]) -> TutorialStep:
    """Return the step to be offered: the first that is not passed, at last that from memory."""
    return next((step for step in steps if not step.is_passed), steps[-1])


def _played_step(
    kind: StepKind, hands: Hands, percent: int, bars: _BarsToKnow, takes: Sequence[SessionRecord]
) -> TutorialStep:
    wanted = bars.notes_of(hands)
    known: set[int] = set()
    for take in takes:
        if _counts(take, hands, percent):
            known |= _known_bars(take, hands, wanted)
    share = 100 * len(known) // max(len(wanted), 1)
    return TutorialStep(kind, hands, percent, share, share >= PASSED_PERCENT)


def _counts(take: SessionRecord, hands: Hands, percent: int) -> bool:
    settings = take.settings
    if settings.hands not in (hands, Hands.BOTH):
        return False
    if settings.mode is Mode.TEMPO:
        return min(take.tempo_course) >= percent
    return percent < FULL_PERCENT


class _BarsToKnow:
    """The bars in which hands have something to play, and how many notes."""

    def __init__(self, song: SongInfo, plan: TutorialPlan | None) -> None:
        self._song = song
        self._plan = plan

    def notes_of(self, hands: Hands) -> dict[int, int]:
        if self._plan is None:
            return dict.fromkeys(range(self._song.bar_count), 0)
        notes: dict[int, int] = {}
        for (bar, hand), count in self._plan.notes.items():
            if hands.includes(hand):
                notes[bar] = notes.get(bar, 0) + count
        return notes


def _known_bars(take: SessionRecord, hands: Hands, wanted: Mapping[int, int]) -> set[int]:
    """Return the bars of which enough notes were right: of all its notes, even if the take broke off."""
    judged: dict[int, int] = {}
    correct: dict[int, int] = {}
    for bar in bars_as_told(take.result, take.settings.mode) if take.result is not None else ():
        if hands.includes(bar.hand):
            judged[bar.bar_index] = judged.get(bar.bar_index, 0) + bar.expected + bar.extras
            correct[bar.bar_index] = correct.get(bar.bar_index, 0) + bar.correct
    return {
        bar
        for bar, count in judged.items()
        if bar in wanted and 100 * correct[bar] >= KNOWN_BAR_PERCENT * max(count, wanted[bar])
    }


_Content = frozenset[tuple[int, int]]


def _contents(score: Score) -> list[_Content]:
    """Return what is struck in each bar: places in the bar and pitches, the right hand's if it has any."""
    hand = Hand.RIGHT if Hand.RIGHT in score.hands else Hand.LEFT
    bars: list[set[tuple[int, int]]] = [set() for _ in score.bars]
    for note in score.notes:
        if note.hand is hand and not note.is_grace:
            index = score.bar_index_at(note.onset_beat)
            place = int((note.onset_beat - score.bars[index].onset_beat) * _GRID + 0.5)
            bars[index].add((place, note.pitch))
    return [frozenset(bar) for bar in bars]


def _runs(bars: Sequence[Bar]) -> list[range]:
    """Return the bars between the places where the music goes back, and those to which it goes back."""
    back = {bar.number for before, bar in pairwise(bars) if bar.number < before.number}
    starts = [0, *(i for i in range(1, len(bars)) if bars[i].number in back)]
    return [range(start, stop) for start, stop in zip(starts, [*starts[1:], len(bars)], strict=True)]


def _cut(bars: Sequence[Bar], run: range, length: int) -> list[tuple[int, int]]:
    has_pick_up = len(run) > 1 and bars[run.start].length_beat < bars[run.start].full_length_beat
    starts = list(range(run.start + has_pick_up, run.stop, length))
    if len(starts) > 1 and 2 * (run.stop - starts[-1]) < length:
        starts.pop()
    starts[0] = run.start
    return list(zip(starts, [start - 1 for start in starts[1:]] + [run.stop - 1], strict=True))


def _lettered(
    cuts: Sequence[tuple[int, int]], contents: Sequence[_Content], bars_of_score: Sequence[Bar]
) -> list[Section]:
    kinds: list[Sequence[_Content]] = []
    sections = []
    for first, last in cuts:
        bars = contents[first : last + 1]
        kind = next((i for i, known in enumerate(kinds) if _is_same(known, bars)), len(kinds))
        if kind == len(kinds):
            kinds.append(bars)
        numbers = (bars_of_score[first].number, bars_of_score[last].number)
        sections.append(Section(first, last, _letter(kind), *numbers))
    return sections


def _is_same(a: Sequence[_Content], b: Sequence[_Content]) -> bool:
    """Compare from the end: a pick-up bar before the first phrase does not make it another."""
    pairs = list(zip(reversed(a), reversed(b), strict=False))
    alike = sum(bool(x) and x == y for x, y in pairs)
    return abs(len(a) - len(b)) <= 1 and alike >= _SAME_SHARE * len(pairs)


def _repetition(sections: Sequence[Section]) -> float:
    """Return which share of the bars comes again."""
    seen: set[str] = set()
    again = 0
    for section in sections:
        if section.letter in seen:
            again += section.last_bar - section.first_bar + 1
        seen.add(section.letter)
    return again / (sections[-1].last_bar + 1)


def _letter(kind: int) -> str:
    turn, place = divmod(kind, 26)
    return chr(ord("A") + place) + (str(turn + 1) if turn else "")
