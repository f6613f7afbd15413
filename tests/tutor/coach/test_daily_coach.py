"""A learner practises day after day: what goes wrong is found, planned, practised, and answered."""

from __future__ import annotations

import logging

import pytest

from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.coach import daily_coach
from sargam_desktop.tutor.coach.evidence_picture import DotPicture
from sargam_desktop.tutor.coach.memory import replay
from sargam_desktop.tutor.coach.passage_log import Reviewed
from sargam_desktop.tutor.coach.plan import ItemKind, PassageStart, PlanItem
from sargam_desktop.tutor.coach.plan_answer import ChangeKind
from tests.tutor.coach.coached_learner import CoachedLearner

USUAL = SessionSettings(count_in_bars=0, has_metronome=False)
WEAK_BAR = 4


@pytest.fixture
def learner() -> CoachedLearner:
    return CoachedLearner()


def practise_three_days(learner: CoachedLearner) -> None:
    for _ in range(3):
        learner.play(wrong_bars=[WEAK_BAR])
        learner.coach.catch_up()
        learner.next_day()


def passages_with(items: tuple[PlanItem, ...], bar: int) -> list[PlanItem]:
    return [
        item
        for item in items
        if isinstance(item.start, PassageStart) and item.start.bars[0] <= bar <= item.start.bars[1]
    ]


def test_a_bar_that_goes_wrong_is_found_planned_practised_and_answered(learner: CoachedLearner) -> None:
    practise_three_days(learner)
    shown = learner.coach.answer(20)
    (item,) = passages_with(shown.plan.open, WEAK_BAR)
    assert item.kind in {ItemKind.WEAK, ItemKind.REVIEW}
    assert isinstance(item.start, PassageStart)
    assert item.start.tempo_percent < 100
    picture = shown.pictures[item.target]
    assert item.kind is ItemKind.REVIEW or (isinstance(picture, DotPicture) and picture.wrong > 0)
    learner.play(item.start.settings(USUAL), passes=4)
    answered = learner.coach.answer(20)
    assert [done.target for done in answered.plan.done] == [item.target]
    told = answered.changes[0]
    assert (told.kind, told.item.target) == (ChangeKind.DONE, item.target)
    assert "100 % right" in told.wording.english()


def test_after_a_session_the_clearest_finding_of_its_song_is_told_with_its_loop(
    learner: CoachedLearner,
) -> None:
    for _ in range(3):
        learner.play(wrong_bars=[WEAK_BAR])
        learner.next_day()
    remark = learner.coach.remark(learner.kept.ended[-1])
    assert remark is not None
    finding = next(each for each in learner.coach.findings() if each.is_enough)
    assert remark.finding == finding
    assert isinstance(remark.item.start, PassageStart)
    first, last = remark.item.start.bars
    assert first <= WEAK_BAR <= last
    assert any(letter.isdecimal() for letter in remark.finding.sentence())


def test_nothing_is_told_where_nothing_is_found_or_somebody_plays_meanwhile(learner: CoachedLearner) -> None:
    learner.play()
    assert learner.coach.remark(learner.kept.ended[-1]) is None
    learner.play(wrong_bars=[WEAK_BAR])
    assert learner.coach.remark(learner.kept.ended[-1], is_cancelled=lambda: True) is None
    assert len(learner.kept.waiting()) == 1


def test_who_has_played_nothing_gets_an_easy_song_and_a_reason(learner: CoachedLearner) -> None:
    shown = learner.coach.answer(10)
    assert [item.target for item in shown.plan.open] == ["song:tune"]
    assert "Not played yet" in shown.plan.open[0].evidence.english()


def test_the_same_past_gives_the_same_plan_after_another_start(learner: CoachedLearner) -> None:
    practise_three_days(learner)
    assert learner.other_coach().plan(20) == learner.coach.plan(20)


def test_after_years_only_the_end_of_the_log_is_read_and_the_same_is_remembered(
    learner: CoachedLearner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daily_coach, "_MOST_REPLAYED", 1)
    practise_three_days(learner)
    learner.other_coach().memory()
    learner.play()
    learner.coach.catch_up()
    cards, since, _ = learner.kept.recall()
    assert cards
    assert 0 < len(since) < len(learner.kept.entries)
    assert learner.other_coach().memory().cards == replay(learner.kept.entries).cards


def test_a_session_is_taken_in_once_by_whichever_start_of_the_program(learner: CoachedLearner) -> None:
    learner.play()
    assert len(learner.coach.catch_up()) == 1
    entries = list(learner.kept.entries)
    assert entries
    assert learner.coach.catch_up() == learner.other_coach().catch_up() == []
    assert learner.kept.entries == entries


def test_phrases_of_a_song_are_remembered_from_its_first_take_on(learner: CoachedLearner) -> None:
    learner.play()
    learner.coach.catch_up()
    bars = sorted(
        bar for card in learner.coach.memory().cards for bar in range(card.first_bar, card.last_bar + 1)
    )
    assert bars == list(range(8))
    assert any(isinstance(entry, Reviewed) for entry in learner.kept.entries)
    assert learner.coach.memory().cards == replay(learner.kept.entries).cards


def test_a_few_notes_begin_nothing(learner: CoachedLearner) -> None:
    learner.play(SessionSettings(count_in_bars=0, first_bar=0, last_bar=0, has_metronome=False))
    learner.coach.catch_up()
    assert not learner.coach.memory().cards


def test_a_session_that_cannot_be_judged_is_passed_over_with_a_line_in_the_log(
    learner: CoachedLearner, caplog: pytest.LogCaptureFixture
) -> None:
    learner.kept.ended.append("lost")
    good = learner.play()
    with caplog.at_level(logging.ERROR):
        assert [record.session_id for record in learner.coach.catch_up()] == [good]
    assert "lost" in caplog.text
    assert learner.kept.waiting() == []


def test_free_play_tells_the_coach_nothing(learner: CoachedLearner) -> None:
    learner.improvise()
    assert learner.coach.catch_up() == []
    assert learner.kept.waiting() == []


def test_taking_in_stops_between_sessions_when_somebody_plays(learner: CoachedLearner) -> None:
    first, second = learner.play(), learner.play()
    asked = iter([False, True])
    assert [record.session_id for record in learner.coach.catch_up(lambda: next(asked))] == [first]
    assert learner.kept.waiting() == [second]


def test_what_was_not_planned_uses_minutes_of_the_plan(learner: CoachedLearner) -> None:
    practise_three_days(learner)
    before = learner.coach.answer(20).plan
    learner.play(SessionSettings(count_in_bars=0, has_metronome=False, first_bar=0, last_bar=6))
    after = learner.coach.answer(20).plan
    assert not after.done
    assert after.left_minutes < before.left_minutes


def test_a_take_that_is_broken_off_at_once_ticks_nothing(learner: CoachedLearner) -> None:
    practise_three_days(learner)
    shown = learner.coach.answer(20)
    (item,) = passages_with(shown.plan.open, WEAK_BAR)
    assert isinstance(item.start, PassageStart)
    learner.play(item.start.settings(USUAL), passes=1)
    assert not learner.coach.answer(20).plan.done


def test_a_new_day_gets_a_new_plan(learner: CoachedLearner) -> None:
    practise_three_days(learner)
    learner.play(passes=1)
    learner.coach.answer(20)
    learner.next_day()
    assert not learner.coach.answer(20).plan.done
