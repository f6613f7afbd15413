import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.tutor.coach.evidence import WrongPress
from sargam_desktop.tutor.coach.memory import PassageMemory, replay
from sargam_desktop.tutor.coach.passage_card import FsrsModel, PassageCard
from sargam_desktop.tutor.coach.passage_log import (
    LogEntry,
    Reviewed,
    entry_from_json,
    entry_to_json,
)
from sargam_desktop.tutor.coach.passage_play import PassageId, plays_of
from sargam_desktop.tutor.coach.passage_rating import PassageRating
from sargam_desktop.tutor.coach.passage_shapes import MOST_BARS, cards_after, cut_song, next_reshaping
from sargam_desktop.tutor.passage_tally import notes_of_passage
from tests.tutor.coach.made_scores import BOTH, DAY, played, scores, walking_score

SCORE = walking_score()
FIRST = PassageId("walk", 0, 1)
SECOND = PassageId("walk", 2, 3)


def enrolled(*passages: PassageId, tempo: int = 100) -> tuple[PassageMemory, list[LogEntry]]:
    memory = PassageMemory()
    entries: list[LogEntry] = [*memory.enrol(passages, DAY, tempo)]
    return memory.after(entries), entries


def practise(
    memory: PassageMemory, passage: PassageId, day: date, *laps: int, percent: int = 100
) -> list[LogEntry]:
    return memory.review(played(SCORE, passage, laps=laps or (0,), percent=percent), SCORE, day)


def test_a_passage_played_well_comes_later_than_one_played_badly() -> None:
    memory, _ = enrolled(FIRST, SECOND)
    memory = memory.after(practise(memory, FIRST, DAY))
    memory = memory.after(practise(memory, SECOND, DAY, 9))
    assert memory.cards[FIRST].due > memory.cards[SECOND].due == DAY + timedelta(days=1)


def test_intervals_grow_while_a_passage_stays_known() -> None:
    memory, _ = enrolled(FIRST)
    day, intervals = DAY, []
    for _ in range(4):
        memory = memory.after(practise(memory, FIRST, day, 1))
        intervals.append((memory.cards[FIRST].due - day).days)
        day = memory.cards[FIRST].due
    assert intervals == sorted(set(intervals))


def test_a_session_tells_how_it_began_and_how_it_ended() -> None:
    first, last = plays_of(played(SCORE, FIRST, laps=(8, 4, 0, 0, 0)), SCORE, FIRST)
    assert (first.accuracy, last.accuracy) == (50.0, 100.0)


def test_a_lap_that_was_broken_off_is_no_play() -> None:
    evidence = played(SCORE, FIRST)
    assert plays_of(replace(evidence, notes=evidence.notes[:-1]), SCORE, FIRST) == []


def test_other_hands_tell_nothing_of_a_passage() -> None:
    assert plays_of(played(SCORE, FIRST), SCORE, FIRST._replace(hands=Hands.RIGHT)) == []


def test_a_take_of_the_whole_song_rates_every_passage_in_it() -> None:
    memory, _ = enrolled(FIRST, SECOND)
    entries = memory.review(played(SCORE, PassageId("walk", 0, 7)), SCORE, DAY)
    assert {entry.passage for entry in entries if isinstance(entry, Reviewed)} == {FIRST, SECOND}


def test_wrong_keys_near_nothing_count_where_only_the_passage_was_played() -> None:
    evidence = played(SCORE, FIRST)
    stray = replace(evidence, wrong=(WrongPress(90, None, 0, 1.0),))
    assert plays_of(stray, SCORE, FIRST)[0].extras == 1


def test_a_stop_before_a_chord_counts_as_hesitation_where_the_clock_waits() -> None:
    steady = played(SCORE, FIRST, mode=Mode.WAIT)
    notes = [note._replace(at_ms=note.at_ms + (5000 if note.bar_index else 0)) for note in steady.notes]
    assert plays_of(steady, SCORE, FIRST)[0].hesitations == 0
    assert plays_of(replace(steady, notes=tuple(notes)), SCORE, FIRST)[0].hesitations == 1


def test_a_clock_set_back_neither_fails_nor_moves_the_last_review_back() -> None:
    memory, _ = enrolled(FIRST)
    memory = memory.after(practise(memory, FIRST, DAY))
    memory = memory.after(practise(memory, FIRST, DAY - timedelta(days=365)))
    assert memory.cards[FIRST].last_review == DAY


def test_an_evening_and_the_next_morning_are_a_day_apart() -> None:
    card = FsrsModel().review(PassageCard(FIRST, 100), plays_of(played(SCORE, FIRST), SCORE, FIRST)[0], DAY)
    shares = [FsrsModel().known_share(card, DAY + timedelta(days=days)) for days in (0, 1, 30)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] == 1.0 > shares[1]


def test_a_passage_known_at_its_tempo_is_asked_faster_the_next_day() -> None:
    memory, _ = enrolled(FIRST, tempo=60)
    entries = practise(memory, FIRST, DAY, percent=70)
    card = memory.after(entries).cards[FIRST]
    assert (card.tempo_percent, card.due) == (80, DAY + timedelta(days=1))


def test_a_passage_that_fails_twice_is_split_and_its_halves_are_due_at_once() -> None:
    memory, _ = enrolled(FIRST)
    memory = memory.after(practise(memory, FIRST, DAY, 16, 16))
    assert [card.passage.bars for card in memory.due(DAY)] == [(0, 0), (1, 1)]


def test_a_bar_that_fails_twice_is_asked_slower() -> None:
    bar = PassageId("walk", 0, 0)
    memory, _ = enrolled(bar)
    memory = memory.after(practise(memory, bar, DAY, 8, 8))
    assert memory.cards[bar].tempo_percent == 90


def test_neighbours_that_are_learnt_become_one_passage() -> None:
    memory, _ = enrolled(FIRST, SECOND)
    day = DAY
    while FIRST in memory.cards:
        for passage in (FIRST, SECOND):
            memory = memory.after(practise(memory, passage, day))
        day += timedelta(days=3)
        assert day < DAY + timedelta(days=60)
    assert list(memory.cards) == [PassageId("walk", 0, 3)]


def test_a_merged_passage_is_as_safe_as_the_less_safe_of_its_parts() -> None:
    safe = PassageCard(FIRST, 100, DAY, 40.0, 3.0, DAY, PassageRating.GOOD)
    safer = PassageCard(SECOND, 100, DAY, 90.0, 5.0, DAY, PassageRating.EASY)
    merged = next_reshaping([safe, safer], DAY, lambda _: 8)
    assert merged is not None
    (card,) = cards_after(merged, [safe, safer])
    assert (card.stability, card.difficulty, card.due) == (40.0, 5.0, DAY + timedelta(days=1))


def test_what_is_learnt_already_is_not_enrolled_again() -> None:
    memory, _ = enrolled(FIRST)
    assert memory.enrol([PassageId("walk", 1, 2), SECOND], DAY)[0].passage == SECOND


def test_an_entry_of_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="unknown kind, dream"):
        entry_from_json({"kind": "dream", "day": "2026-03-02"})


# ---- any practice

PRACTICE = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 9), st.integers(0, 16), st.integers(1, 3)), max_size=25
)


def practise_any(practice: list[tuple[int, int, int, int]]) -> tuple[PassageMemory, list[LogEntry]]:
    """Practise whatever passage holds a bar, so many days later, with so many notes missed."""
    memory, log = enrolled(*cut_song("walk", SCORE, BOTH), tempo=60)
    day = DAY
    for bar, days, missed, laps in practice:
        day += timedelta(days=days)
        passage = next(p for p in memory.cards if p.first_bar <= bar <= p.last_bar)
        entries = practise(memory, passage, day, *[missed] * laps, percent=60 + 20 * (days % 3))
        log += entries
        memory = memory.after(entries)
    return memory, log


@settings(max_examples=40)
@given(PRACTICE)
def test_the_log_read_back_from_json_gives_the_same_cards(practice: list[tuple[int, int, int, int]]) -> None:
    memory, log = practise_any(practice)
    text = json.dumps([entry_to_json(entry) for entry in log])
    assert replay(map(entry_from_json, json.loads(text))).cards == memory.cards


@settings(max_examples=40)
@given(PRACTICE)
def test_whatever_merges_and_splits_every_bar_stays_in_one_passage(
    practice: list[tuple[int, int, int, int]],
) -> None:
    memory, _ = practise_any(practice)
    bars = [bar for p in memory.cards for bar in range(p.first_bar, p.last_bar + 1)]
    assert sorted(bars) == list(range(8))
    assert all(passage.bar_count <= MOST_BARS for passage in memory.cards)


@settings(max_examples=20)
@given(PRACTICE)
def test_a_card_comes_back_from_json_as_it_was(practice: list[tuple[int, int, int, int]]) -> None:
    memory, _ = practise_any(practice)
    cards = list(memory.cards.values())
    assert [PassageCard.from_json(json.loads(json.dumps(card.to_json()))) for card in cards] == cards


@settings(max_examples=20)
@given(PRACTICE)
def test_a_stricter_model_can_be_replayed_and_asks_no_later(
    practice: list[tuple[int, int, int, int]],
) -> None:
    memory, log = practise_any(practice)
    strict = replay(log, FsrsModel(desired_retention=0.97))
    assert strict.cards.keys() == memory.cards.keys()
    assert all(strict.cards[passage].due <= card.due for passage, card in memory.cards.items())


@settings(max_examples=40)
@given(scores(), st.sampled_from(Hands))
def test_a_song_is_cut_into_passages_that_hold_every_bar_with_notes_once(score: Score, hands: Hands) -> None:
    passages = cut_song("any", score, hands)
    bars = [bar for p in passages for bar in range(p.first_bar, p.last_bar + 1)]
    with_notes = {bar for bar in range(len(score.bars)) if notes_of_passage(score, hands, (bar, bar))}
    assert len(bars) == len(set(bars))
    assert with_notes <= set(bars)
    assert all(passage.bar_count <= MOST_BARS for passage in passages)
