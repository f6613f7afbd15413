"""Tutor, coach: what may come into a plan, by kind, the most wanted first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from math import ceil
from typing import Final, NamedTuple

from sargam_desktop.domain.song import Song
from sargam_desktop.domain.tempo_map import US_PER_MINUTE
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import plan_words
from sargam_desktop.tutor.coach.drill import at_tempo
from sargam_desktop.tutor.coach.drills import drill_for, source_of
from sargam_desktop.tutor.coach.findings import Finding, FindingKind
from sargam_desktop.tutor.coach.forecast import PassageToPlay
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.passage_play import PassageId, PassagePlay
from sargam_desktop.tutor.coach.plan import (
    SHORTEST_MINUTES,
    DrillStart,
    ItemKind,
    LessonStart,
    PassageStart,
    PlanItem,
    SongStart,
)
from sargam_desktop.tutor.coach.plan_view import CoachView, SongOffer
from sargam_desktop.tutor.coach.tempo_choice import LEARNT_ACCURACY, TempoChoice, choose_tempo
from sargam_desktop.tutor.passage_tally import notes_of_passage

#: Findings that name bars to be learnt; all others are answered by a drill.
_OF_BARS: Final = frozenset({FindingKind.UNLEARNT_BARS, FindingKind.HESITATION})
#: So many passes a passage gets, and so many minutes at most.
_PASSES: Final = {ItemKind.REVIEW: 3, ItemKind.WEAK: 5, ItemKind.NEW: 6, ItemKind.AHEAD: 3}
_MOST_MINUTES: Final = 4.0
#: More weak or new passages than this are not looked at: no plan has room for them.
_MOST_OFFERS: Final = 30
#: Settling down and the count-in.
_BEFORE_US: Final = 15_000_000
#: From here on a song is known well enough to be played for joy.
_JOY_PERCENT: Final = 50


class _Expected(NamedTuple):
    """The accuracy that is expected of a card at full tempo, 0 to 1."""

    accuracy: float
    card: PassageCard


class PlanOffers:
    """Makes the items of one moment.

    Args:
        view: What is known.
    """

    def __init__(self, view: CoachView) -> None:
        self._view = view

    def reviews(self) -> Iterator[PlanItem]:
        """Yield what is due, the longest due first."""
        for card in self._view.memory.due(self._view.day):
            if item := self._passage_item(ItemKind.REVIEW, card.passage, self._last_time(card)):
                yield item

    def weak(self) -> Iterator[PlanItem]:
        """Yield what goes wrong: bars of findings, then passages below the goal, the weakest first."""
        for finding in self._view.findings:
            if finding.is_enough and finding.kind in _OF_BARS and (item := self._found_item(finding)):
                yield item
        weak = [each for each in self._expected if each.accuracy < LEARNT_ACCURACY]
        for expected in weak[:_MOST_OFFERS]:
            if item := self._passage_item(ItemKind.WEAK, expected.card.passage, _still_weak(expected)):
                yield item

    def ahead(self) -> Iterator[PlanItem]:
        """Yield passages that are neither due nor weak, for minutes that nothing else fills."""
        safe = [each for each in self._expected if each.accuracy >= LEARNT_ACCURACY]
        for expected in safe[:_MOST_OFFERS]:
            card = expected.card
            evidence = self._last_time(card)
            if not card.is_due(self._view.day) and (
                item := self._passage_item(ItemKind.AHEAD, card.passage, evidence)
            ):
                yield item

    def drills(self) -> Iterator[PlanItem]:
        """Yield drills for findings that are not about bars, then for those that are."""
        told = [finding for finding in self._view.findings if finding.is_enough]
        for finding in sorted(told, key=lambda each: each.kind in _OF_BARS):
            if item := self._drill_item(finding):
                yield item

    def new(self) -> Iterator[PlanItem]:
        """Yield passages that are to be learnt and were never rated, as they come in the song."""
        cards = sorted(self._view.memory.cards.values(), key=lambda card: (card.due, card.passage))
        new = [card for card in cards if card.is_new and card.is_due(self._view.day)]
        for card in new[:_MOST_OFFERS]:
            if item := self._new_item(card.passage):
                yield item

    def lessons(self) -> Iterator[PlanItem]:
        """Yield the next lesson."""
        lesson = self._view.lesson
        if lesson is None:
            return
        yield PlanItem(
            ItemKind.LESSON,
            Wording(plan_words.LESSON, (("lesson", lesson.title), ("step", lesson.step + 1))),
            Wording(plan_words.LESSON_BEGUN, (("done", lesson.steps_done), ("steps", lesson.steps))),
            max(1, lesson.minutes),
            LessonStart(lesson.lesson_id, lesson.step),
        )

    def songs(self) -> Iterator[PlanItem]:
        """Yield songs for joy: known ones first, those not played for longest before others."""
        for offer in sorted(self._view.offers, key=_joy):
            yield self._song_item(offer)

    # ---- passages

    def _passage_item(self, kind: ItemKind, passage: PassageId, evidence: Wording) -> PlanItem | None:
        song = self._song_with(passage)
        if song is None:
            return None
        choice = self._tempo_for(passage, song)
        start = PassageStart(passage.song_id, passage.bars, passage.hands, choice.percent, choice.mode)
        title = plan_words.bars_title(song, passage.bars, passage.hands)
        minutes = _minutes_of(kind, song, start)
        return PlanItem(kind, title, evidence, minutes, start, plan_words.tempo_words(choice))

    def _song_with(self, passage: PassageId) -> Song | None:
        """Return the song of a passage; None where it has gone, or has not these bars any more."""
        song = self._view.songs.get(passage.song_id)
        is_there = song is not None and 0 <= passage.first_bar <= passage.last_bar < len(song.score.bars)
        return song if is_there else None

    def _tempo_for(self, passage: PassageId, song: Song) -> TempoChoice:
        to_play = PassageToPlay(passage.song_id, passage.bars, passage.hands)
        return choose_tempo(self._view.forecast, to_play, song.score, self._view.now)

    def _last_time(self, card: PassageCard) -> Wording:
        day = self._view.day
        days = 0 if card.last_review is None else (day - card.last_review).days
        known = self._view.memory.model.known_share(card, day)
        return plan_words.last_time_words(card.last_play or PassagePlay(0, 0, 0), days, known)

    @cached_property
    def _expected(self) -> list[_Expected]:
        """Return the passages that were played, those expected to fail most at full tempo first."""
        expected = []
        for card in self._view.memory.cards.values():
            song = self._song_with(card.passage)
            if card.is_new or song is None:
                continue
            at_goal = PassageToPlay(card.passage.song_id, card.passage.bars, card.passage.hands)
            accuracy = self._view.forecast.predict(at_goal, song.score, self._view.now).accuracy
            expected.append(_Expected(accuracy, card))
        return sorted(expected, key=lambda each: (each.accuracy, each.card.passage))

    def _new_item(self, passage: PassageId) -> PlanItem | None:
        song = self._song_with(passage)
        if song is None:
            return None
        to_play = PassageToPlay(passage.song_id, passage.bars, passage.hands)
        expected = self._view.forecast.predict(to_play, song.score, self._view.now).accuracy
        notes = len(notes_of_passage(song.score, passage.hands, passage.bars))
        places = (("notes", notes), ("expected", round(100 * expected)))
        return self._passage_item(ItemKind.NEW, passage, Wording(plan_words.NOT_PLAYED, places))

    # ---- findings

    def for_finding(self, finding: Finding) -> PlanItem | None:
        """Return what is to be done about a finding: its bars in a loop, or a drill; None for nothing."""
        bars = self._found_item(finding) if finding.kind in _OF_BARS else None
        return bars or self._drill_item(finding)

    def _found_item(self, finding: Finding) -> PlanItem | None:
        song = self._song_of(finding)
        if song is None or finding.passage is None:
            return None
        source = source_of(finding, song, self._view.keys)
        passage = PassageId(finding.passage.song_id or "", *source.bars, source.hands)
        return self._passage_item(ItemKind.WEAK, passage, finding.wording)

    def _drill_item(self, finding: Finding) -> PlanItem | None:
        song = self._song_of(finding)
        drill = None if song is None else drill_for(finding, song, self._view.keys)
        if drill is None:
            return None
        score = drill.song.score
        whole = PassageToPlay(drill.song.info.song_id, (0, len(score.bars) - 1), drill.settings.hands)
        choice = choose_tempo(self._view.forecast, whole, score, self._view.now)
        drill = at_tempo(drill, choice.percent)
        words = plan_words.tempo_words(choice._replace(mode=drill.settings.mode))
        return PlanItem(ItemKind.DRILL, drill.title, finding.wording, drill.minutes, DrillStart(drill), words)

    def _song_of(self, finding: Finding) -> Song | None:
        if finding.passage is None or finding.passage.song_id is None:
            return None
        return self._view.songs.get(finding.passage.song_id)

    # ---- songs

    def _song_item(self, offer: SongOffer) -> PlanItem:
        minutes = _up_to_halves(offer.duration_us + _BEFORE_US)
        if offer.last_played is None:
            evidence = Wording(plan_words.SONG_NEW, (("minutes", ceil(minutes)),))
        else:
            days = (self._view.day - offer.last_played).days
            evidence = plan_words.song_words(offer.known_percent, days)
        title = Wording(plan_words.SONG, (("song", offer.title),))
        start = SongStart(offer.song_id, offer.hands, 100)
        return PlanItem(ItemKind.SONG, title, evidence, minutes, start)


def _joy(offer: SongOffer) -> tuple[bool, int, int, str]:
    last = 0 if offer.last_played is None else offer.last_played.toordinal()
    return offer.known_percent < _JOY_PERCENT, last, -offer.known_percent, offer.song_id


def _still_weak(expected: _Expected) -> Wording:
    play = expected.card.last_play
    accuracy = 0 if play is None else round(play.accuracy)
    places = (("accuracy", accuracy), ("expected", round(100 * expected.accuracy)))
    return Wording(plan_words.STILL_WEAK, (*places, ("wanted", round(100 * LEARNT_ACCURACY))))


def _minutes_of(kind: ItemKind, song: Song, start: PassageStart) -> float:
    us_at, bars = song.score.tempo_map.us_at, song.score.bars
    pass_us = us_at(bars[start.bars[1]].end_beat) - us_at(bars[start.bars[0]].onset_beat)
    all_us = _PASSES[kind] * pass_us * 100 / start.tempo_percent + _BEFORE_US
    return min(_up_to_halves(all_us), _MOST_MINUTES)


def _up_to_halves(us: float) -> float:
    return ceil(us / US_PER_MINUTE / SHORTEST_MINUTES) * SHORTEST_MINUTES
