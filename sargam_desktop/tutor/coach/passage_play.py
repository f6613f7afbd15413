"""Tutor, coach: how a passage was played in one session: what its rating rests on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from statistics import median_low
from typing import Any, Final, NamedTuple

from sargam_desktop.domain.grading import accuracy_of
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT
from sargam_desktop.tutor.coach.evidence import NoteEvidence, SessionEvidence
from sargam_desktop.tutor.passage_tally import notes_of_passage

#: Bars with fewer notes are joined to their neighbours, and not split off: one slip would say all.
FEWEST_NOTES: Final = 4
#: So many passes at the end of a session tell how it ended.
_LAST_PASSES: Final = 3
#: A chord that comes so much later than written, where the clock does not run on, was hesitated before.
_HESITATION_MS: Final = 700.0
#: Where the clock waits, the tempo of the player is not measured; hesitations are, at this tempo.
_WAITING_PERCENT: Final = 50
_US_PER_MS: Final = 1000


class PassageId(NamedTuple):
    """Which notes are remembered.

    Attributes:
        song_id: The song in the store.
        first_bar: Index of its first bar in `Score.bars`.
        last_bar: Index of its last bar, inclusive.
        hands: Whose notes.
    """

    song_id: str
    first_bar: int
    last_bar: int
    hands: Hands = Hands.BOTH

    @property
    def bars(self) -> tuple[int, int]:
        """Indices of first and last bar, inclusive."""
        return self.first_bar, self.last_bar

    @property
    def bar_count(self) -> int:
        """How many bars it has."""
        return self.last_bar - self.first_bar + 1

    def overlaps(self, other: PassageId) -> bool:
        """Tell whether both have a bar of a song in common, with the same hands."""
        is_same = (self.song_id, self.hands) == (other.song_id, other.hands)
        return is_same and self.first_bar <= other.last_bar and other.first_bar <= self.last_bar

    def to_json(self) -> list[Any]:
        """Return it as a list of plain values."""
        return [self.song_id, self.first_bar, self.last_bar, self.hands.value]

    @staticmethod
    def from_json(values: Sequence[Any]) -> PassageId:
        """Return it from `to_json`."""
        song_id, first_bar, last_bar, hands = values
        return PassageId(str(song_id), int(first_bar), int(last_bar), Hands(hands))


class PassagePlay(NamedTuple):
    """What was judged.

    Attributes:
        expected: Expected notes, all decided; of several passes all together.
        hits: Those that were played.
        in_time: Hits in time; all of them where time does not count.
        extras: Wrong notes that replace no missed one.
        hesitations: Chords before which the learner stopped, where the clock did not run on.
        tempo_percent: The tempo at which it was played; None where the clock waited.
    """

    expected: int
    hits: int
    in_time: int
    extras: int = 0
    hesitations: int = 0
    tempo_percent: int | None = USUAL_GOAL_PERCENT

    @property
    def accuracy(self) -> float:
        """100 * hits / (expected + extras)."""
        return accuracy_of(self.hits, self.expected, self.extras)

    @property
    def in_time_percent(self) -> float:
        """Share of the hits that were in time, 0-100."""
        return 100 * self.in_time / self.hits if self.hits else 0.0

    @property
    def hesitation_percent(self) -> float:
        """Hesitations for a hundred expected notes."""
        return 100 * self.hesitations / self.expected if self.expected else 0.0

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return dict(self._asdict())

    @staticmethod
    def from_json(values: dict[str, Any]) -> PassagePlay:
        """Return it from `to_json`."""
        return PassagePlay(**values)


def plays_of(evidence: SessionEvidence, score: Score, passage: PassageId) -> list[PassagePlay]:
    """Return what a session tells of a passage: how the first pass went, then how it ended.

    The first pass shows what was remembered, the last ones, up to three together, what practice made
    of it. Laps that leave out notes of the passage are no passes. Wrong keys near nothing count where
    nothing but the passage was played. Empty where the session tells
    nothing: another song, other hands, rhythm only, or no whole pass.
    """
    settings = evidence.settings
    if evidence.song_id != passage.song_id or settings.hands is not passage.hands or settings.is_rhythm_only:
        return []
    wanted = notes_of_passage(score, passage.hands, passage.bars)
    laps = _whole_laps(evidence.notes, wanted)
    later = laps[1:][-_LAST_PASSES:]
    groups = [laps[:1], later] if later else [laps[:1]]
    is_all = (settings.first_bar, settings.last_bar) == passage.bars
    strays = Counter(press.lap for press in evidence.wrong if press.note_index is None and is_all)
    return [_play_of(group, strays, score, settings.mode) for group in groups if group]


def _whole_laps(notes: Iterable[NoteEvidence], wanted: frozenset[int]) -> list[list[NoteEvidence]]:
    laps: dict[int, list[NoteEvidence]] = defaultdict(list)
    for note in notes:
        if note.note_index in wanted:
            laps[note.lap].append(note)
    return [laps[lap] for lap in sorted(laps) if {note.note_index for note in laps[lap]} == wanted]


def _play_of(
    laps: Sequence[Sequence[NoteEvidence]], strays: Counter[int], score: Score, mode: Mode
) -> PassagePlay:
    notes = [note for lap in laps for note in lap]
    is_timed = mode is not Mode.WAIT
    return PassagePlay(
        expected=len(notes),
        hits=sum(note.is_hit for note in notes),
        in_time=sum(note.result is Result.CORRECT if is_timed else note.is_hit for note in notes),
        extras=sum(note.extras for note in notes) + sum(strays[lap[0].lap] for lap in laps),
        hesitations=0 if mode is Mode.TEMPO else sum(_hesitations(lap, score, mode) for lap in laps),
        tempo_percent=median_low(note.speed_percent for note in notes) if is_timed else None,
    )


def _hesitations(lap: Sequence[NoteEvidence], score: Score, mode: Mode) -> int:
    """Count the chords that came late after the one before them.

    In tempo mode there are none: there who hesitates is late or misses, and that counts already.
    """
    hits = sorted((note for note in lap if note.is_hit), key=lambda note: note.note_index)
    us_at = score.tempo_map.us_at
    arrivals = [
        (onset, min(note.at_ms for note in chord))
        for onset, chord in groupby(hits, key=lambda note: score.notes[note.note_index].onset_beat)
    ]
    speed = _WAITING_PERCENT if mode is Mode.WAIT else median_low(note.speed_percent for note in lap)
    return sum(
        b_ms - a_ms > (us_at(b) - us_at(a)) / _US_PER_MS * 100 / speed + _HESITATION_MS
        for (a, a_ms), (b, b_ms) in pairwise(arrivals)
    )
