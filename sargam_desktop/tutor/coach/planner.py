"""Tutor, coach: the next best exercises for the minutes at hand. The same view gives the same plan.

What is due comes first, then what is weak, new passages, a drill, the next lesson, and at the end
one song for joy. Lesson and song have their share kept; nothing comes twice, and no bar is asked of
one hand in two items.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import Final

from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import plan_words
from sargam_desktop.tutor.coach.drill import DrillKind, DrillSource
from sargam_desktop.tutor.coach.drills import make
from sargam_desktop.tutor.coach.plan import (
    SHORTEST_MINUTES,
    DrillStart,
    ItemKind,
    PassageStart,
    Plan,
    PlanItem,
    whole_halves,
)
from sargam_desktop.tutor.coach.plan_offers import PlanOffers
from sargam_desktop.tutor.coach.plan_view import CoachView

#: The longest share of the minutes for the song, the lesson and reviews, in percent.
_SONG_PERCENT: Final = 35
_LESSON_PERCENT: Final = 40
_REVIEW_PERCENT: Final = 50
#: Below so many minutes there is no room for song and lesson beside practice.
_FEWEST_FOR_SONG: Final = 4
_FEWEST_FOR_LESSON: Final = 8
#: A passage is not lengthened beyond this: it teaches more to come back to it.
_LONGEST_MINUTES: Final = 2.0
#: After so many passages of one song others come first, where there are any.
_MOST_OF_A_SONG: Final = 3
#: So many passages of that song are passed over in search of others.
_MOST_HELD_BACK: Final = 20
_ORDER: Final = tuple(ItemKind)


def make_plan(view: CoachView, minutes: int) -> Plan:
    """Return a plan for the minutes at hand; at least one item from one minute on."""
    filling = PlanFilling(view, minutes)
    if minutes >= _FEWEST_FOR_SONG:
        filling.take_first(filling.offers.songs(), minutes * _SONG_PERCENT / 100)
    if minutes >= _FEWEST_FOR_LESSON:
        filling.take_short(filling.offers.lessons(), minutes * _LESSON_PERCENT / 100)
    filling.fill()
    return Plan(minutes, filling.items())


class PlanFilling:
    """Puts items into the minutes that are left.

    Args:
        view: What is known.
        minutes: The minutes that are left.
        done: Targets that were done in this plan already; they come again only behind all others.

    Attributes:
        offers: What may be put in.
    """

    def __init__(self, view: CoachView, minutes: float, done: Collection[str] = ()) -> None:
        self.offers = PlanOffers(view)
        self._view = view
        self._minutes = minutes
        self._done = done
        self._items: list[PlanItem] = []

    @cached_property
    def _wanted(self) -> dict[str, PlanItem]:
        """All that may be put in now; of two offers about the same the first."""
        offers = self.offers
        kinds = (
            offers.reviews(),
            offers.weak(),
            offers.new(),
            offers.drills(),
            offers.lessons(),
            offers.songs(),
        )
        wanted: dict[str, PlanItem] = {}
        for item in chain(*kinds):
            wanted.setdefault(item.target, item)
        return wanted

    @property
    def left(self) -> float:
        """Minutes that nothing is planned for."""
        return self._minutes - sum(item.minutes for item in self._items)

    def items(self) -> tuple[PlanItem, ...]:
        """Return the items in the order in which they are to be done."""
        return tuple(sorted(self._items, key=lambda item: _ORDER.index(item.kind)))

    def take(self, item: PlanItem) -> bool:
        """Put an item in, shortened where it can be; False where there is no room or it is there."""
        is_whole = item.kind in (ItemKind.SONG, ItemKind.DRILL)
        if self.left < (item.minutes if is_whole else SHORTEST_MINUTES) or any(
            _are_same(item, i) for i in self._items
        ):
            return False
        self._items.append(replace(item, minutes=min(item.minutes, whole_halves(self.left))))
        return True

    def take_again(self, item: PlanItem) -> None:
        """Put in an item of an earlier plan as it is now, where it is still wanted."""
        now = self._wanted.get(item.target)
        if now is not None:
            self.take(replace(now, minutes=item.minutes))

    def take_first(self, items: Iterable[PlanItem], most_minutes: float) -> None:
        """Put in the first item that needs no more minutes than this and was not done."""
        fitting = (i for i in items if i.minutes <= min(most_minutes, self.left))
        first = next((item for item in fitting if item.target not in self._done), None)
        if first is not None:
            self.take(first)

    def take_short(self, items: Iterable[PlanItem], most_minutes: float) -> None:
        """Put in the first item, and as much of it as these minutes allow: it can be gone on with."""
        first = next((item for item in items if item.target not in self._done), None)
        if first is not None and most_minutes >= SHORTEST_MINUTES:
            self.take(replace(first, minutes=whole_halves(min(first.minutes, most_minutes))))

    def fill(self) -> None:
        """Fill the minutes: reviews up to half of them, then what is weak, new, drills, more reviews."""
        self._take_upto(self.offers.reviews(), max(SHORTEST_MINUTES, self.left * _REVIEW_PERCENT / 100))
        offers = self.offers
        for again in (False, True):
            rest = chain(offers.weak(), offers.new(), offers.drills(), offers.reviews(), offers.lessons())
            self._take_all(rest, again=again)
        self._lengthen()
        self.take_first(self.offers.songs(), self.left)
        self._take_all(offers.ahead(), again=False)
        if not self._items and self.left >= SHORTEST_MINUTES:
            self._take_anything()

    def _take_upto(self, items: Iterator[PlanItem], minutes: float) -> None:
        left = minutes
        for item in self._varied(items):
            if left < SHORTEST_MINUTES:
                return
            if item.target not in self._done and self.take(
                replace(item, minutes=whole_halves(min(item.minutes, left)))
            ):
                left -= self._items[-1].minutes

    def _take_all(self, items: Iterable[PlanItem], *, again: bool) -> None:
        for item in self._varied(items):
            if self.left < SHORTEST_MINUTES:
                return
            if (item.target in self._done) is again:
                self.take(item)

    def _varied(self, items: Iterable[PlanItem]) -> Iterator[PlanItem]:
        """Yield items in their order, but hold those back of whose song there are enough already."""
        held: list[PlanItem] = []
        for item in items:
            if self._count_of_song(item) >= _MOST_OF_A_SONG and len(held) < _MOST_HELD_BACK:
                held.append(item)
                continue
            if not isinstance(item.start, PassageStart) or len(held) == _MOST_HELD_BACK:
                yield from held  # only passages of other songs come before them
                held.clear()
            yield item
        yield from held

    def _count_of_song(self, item: PlanItem) -> int:
        """Return how many passages of the song of a passage are in; 0 of anything else."""
        if not isinstance(item.start, PassageStart):
            return 0
        song_id, starts = item.start.song_id, (each.start for each in self._items)
        return sum(isinstance(start, PassageStart) and start.song_id == song_id for start in starts)

    def _lengthen(self) -> None:
        """Give what is left to passages that are weak or new, half a minute each, up to two."""
        growing = True
        while self.left >= SHORTEST_MINUTES and growing:
            growing = False
            for place, item in enumerate(self._items):
                is_open = item.kind in (ItemKind.WEAK, ItemKind.NEW) and item.minutes < _LONGEST_MINUTES
                if is_open and self.left >= SHORTEST_MINUTES:
                    self._items[place] = replace(item, minutes=item.minutes + SHORTEST_MINUTES)
                    growing = True

    def _take_anything(self) -> None:
        """Put in a song that was played in this plan already, else a pattern."""
        fitting = (item for item in self.offers.songs() if item.minutes <= self.left)
        self.take(next(fitting, None) or _pattern(self._view.keys))


def _are_same(a: PlanItem, b: PlanItem) -> bool:
    if isinstance(a.start, PassageStart) and isinstance(b.start, PassageStart):
        return a.start.passage.overlaps(b.start.passage)
    return a.target == b.target


def _pattern(keys: range) -> PlanItem:
    """Return an alankar on C D E that needs nothing but keys; on all keys where the learner has too few."""
    notes = tuple(ScoreNote(float(beat), 1.0, pitch, Hand.RIGHT) for beat, pitch in enumerate(_C_D_E))
    score = Score(notes, (Bar(1, 0.0, 4.0),))
    source = DrillSource(Song(_INFO, score), (0, 0), Hands.RIGHT, keys=keys)
    drill = make(DrillKind.ALANKAR, source) or make(DrillKind.ALANKAR, source._replace(keys=_ALL_KEYS))
    if drill is None:
        raise RuntimeError("three notes make an alankar on 88 keys")
    title, evidence = Wording(plan_words.FREE_PATTERN), Wording(plan_words.NOTHING_ELSE)
    return PlanItem(ItemKind.DRILL, title, evidence, drill.minutes, DrillStart(drill))


_C_D_E: Final = (60, 62, 64)
_ALL_KEYS: Final = range(21, 109)
_INFO: Final = SongInfo(
    song_id="pattern", version=1, title="C D E", composer="", year="", style="", grade=1, rights="",
    tags=(), sa=None, note_count=3, bar_count=1, duration_us=2_400_000, lowest_pitch=60, highest_pitch=64,
    has_left=False, has_right=True, fifths=0, is_minor=False, bpm=100.0, metre="4/4", has_notation=False,
)  # fmt: skip
