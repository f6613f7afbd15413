from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.tutor.song_tutorial import (
    Section,
    StepKind,
    TutorialPlan,
    TutorialStep,
    find_sections,
    next_step,
    steps_of,
)
from tests.ui.sample_takes import ODE, result, take

RESOURCES = Path(__file__).parents[2] / "resources"


def _score(tune: str) -> Score:
    """One bar for each letter; the same letter is the same bar."""
    bars = tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(len(tune)))
    notes = tuple(
        ScoreNote(4.0 * i + beat, 1.0, ord(letter) - 40 + beat, Hand.RIGHT)
        for i, letter in enumerate(tune)
        for beat in range(4)
    )
    return Score(notes, bars)


@pytest.mark.parametrize(
    ("tune", "letters"),
    [
        ("abcdabcdefghabcd", "AABA"),
        ("abcdabceijklabcd", "AABA"),
        ("abcabcdef", "AAB"),
        ("a", "A"),
    ],
)
def test_phrases_are_found_by_what_comes_again(tune: str, letters: str) -> None:
    sections = find_sections(_score(tune))
    assert "".join(section.letter for section in sections) == letters


def test_a_pick_up_bar_belongs_to_the_first_phrase() -> None:
    bars = (Bar(0, -1.0, 1.0), *(Bar(i + 1, 4.0 * i, 4.0) for i in range(8)))
    notes = tuple(ScoreNote(4.0 * i, 1.0, 60 + i % 4, Hand.RIGHT) for i in range(8))
    sections = find_sections(Score((ScoreNote(-1.0, 1.0, 55, Hand.RIGHT), *notes), bars))
    assert sections == (Section(0, 4, "A", 0, 4), Section(5, 8, "A", 5, 8))


def test_a_repeat_begins_a_phrase_wherever_it_stands() -> None:
    once = _score("abcdefg")
    bars = tuple(bar._replace(number=i % 7 + 1) for i, bar in enumerate(_score("a" * 14).bars))
    notes = (*once.notes, *(note._replace(onset_beat=note.onset_beat + 28.0) for note in once.notes))
    sections = find_sections(Score(notes, bars))
    assert [(section.letter, section.first_number, section.last_number) for section in sections] == [
        ("A", 1, 4), ("B", 5, 7), ("A", 1, 4), ("B", 5, 7),
    ]  # fmt: skip


def test_the_phrases_of_the_ode_to_joy_are_those_that_everybody_sings() -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs(["ode-to-joy"])
    letters = [section.letter for section in find_sections(song.score)]
    assert letters[0] == letters[1] == letters[-1]
    assert len(set(letters)) > 1


@given(st.text("abcd", min_size=1, max_size=40))
def test_sections_follow_each_other_without_a_gap(tune: str) -> None:
    sections = find_sections(_score(tune))
    assert sections[0].first_bar == 0
    assert sections[-1].last_bar == len(tune) - 1
    assert all(a.last_bar + 1 == b.first_bar for a, b in pairwise(sections))


def test_a_song_for_both_hands_has_six_steps_and_nothing_is_done_at_first() -> None:
    steps = steps_of(ODE, [])
    assert [step.kind for step in steps] == list(StepKind)
    assert not any(step.is_passed for step in steps)
    assert next_step(steps).kind is StepKind.LISTEN


def test_a_song_for_one_hand_has_no_step_for_the_other() -> None:
    kinds = [step.kind for step in steps_of(replace(ODE, has_left=False), [])]
    assert kinds == [StepKind.LISTEN, StepKind.RIGHT_SLOW, StepKind.TO_TEMPO, StepKind.FROM_MEMORY]


def _steps(records: list[SessionRecord], plan: TutorialPlan | None = None) -> dict[StepKind, TutorialStep]:
    return {step.kind: step for step in steps_of(ODE, records, plan)}


def test_a_bar_of_which_only_the_first_note_was_played_is_not_known() -> None:
    plan = TutorialPlan((), dict.fromkeys(((bar, Hand.RIGHT) for bar in range(16)), 8))
    whole, broken_off = result(hands=(Hand.RIGHT,)), result(bar_count=1, hands=(Hand.RIGHT,))
    first_note = replace(broken_off, bars=(replace(broken_off.bars[0], expected=1, correct=1),))
    right = SessionSettings(hands=Hands.RIGHT)
    assert _steps([take("a", whole, settings=right)], plan)[StepKind.RIGHT_SLOW].known_percent == 100
    assert _steps([take("a", first_note, settings=right)], plan)[StepKind.RIGHT_SLOW].known_percent == 0


def test_a_take_that_was_slow_for_a_while_is_no_take_at_full_tempo() -> None:
    slowed = replace(take("a", result()), later_speeds=(80, 100))
    assert not _steps([slowed])[StepKind.TO_TEMPO].is_passed
    assert _steps([slowed])[StepKind.TOGETHER_SLOW].is_passed


def test_the_last_step_is_passed_by_takes_from_memory_at_full_tempo_only() -> None:
    seen, by_heart = take("a", result()), replace(take("b", result()), is_from_memory=True)
    assert _steps([seen])[StepKind.FROM_MEMORY].known_percent == 0
    assert _steps([by_heart])[StepKind.FROM_MEMORY].is_passed
    slow = replace(by_heart, settings=SessionSettings(speed_percent=90))
    waited = replace(by_heart, settings=SessionSettings(mode=Mode.WAIT))
    one_hand = replace(by_heart, settings=SessionSettings(hands=Hands.RIGHT))
    assert _steps([slow, waited, one_hand])[StepKind.FROM_MEMORY].known_percent == 0


def _passed(*settings: SessionSettings, weak_bars: int = 0) -> set[StepKind]:
    weak = dict.fromkeys(range(weak_bars), 8)
    takes = []
    for number, each in enumerate(settings):
        hands = (Hand.LEFT, Hand.RIGHT) if each.hands is Hands.BOTH else (Hand(each.hands.value),)
        takes.append(take(str(number), result(weak, hands=hands), settings=each))
    return {step.kind for step in steps_of(ODE, takes) if step.is_passed} - {StepKind.LISTEN}


def test_each_step_is_passed_by_its_own_hands_at_its_own_tempo() -> None:
    right = SessionSettings(hands=Hands.RIGHT, speed_percent=60)
    assert _passed(right) == {StepKind.RIGHT_SLOW}
    assert _passed(replace(right, speed_percent=55)) == set()
    waited = SessionSettings(mode=Mode.WAIT)
    slow = {StepKind.RIGHT_SLOW, StepKind.LEFT_SLOW, StepKind.TOGETHER_SLOW}
    assert _passed(waited) == slow
    assert _passed(SessionSettings()) == slow | {StepKind.TO_TEMPO}


def test_bars_add_up_over_several_takes() -> None:
    first = take("a", result(bar_count=8))
    steps = {step.kind: step for step in steps_of(ODE, [first])}
    assert (steps[StepKind.TO_TEMPO].known_percent, steps[StepKind.TO_TEMPO].is_passed) == (50, False)


def test_bars_with_many_late_notes_are_not_known() -> None:
    assert StepKind.LEFT_SLOW not in _passed(SessionSettings(), weak_bars=4)
    assert StepKind.RIGHT_SLOW in _passed(SessionSettings(), weak_bars=4)


def test_when_all_is_passed_the_song_is_offered_from_memory() -> None:
    steps = steps_of(ODE, [take("a", result())])
    assert next_step(steps).kind is StepKind.FROM_MEMORY
