from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Level, Mode, Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.session import SessionType
from sargam_desktop.engine.commands import ChangeSpeed, PauseSession, SessionEvent, SkipChord
from sargam_desktop.tutor.replay import Replay
from sargam_desktop.tutor.verdict_explanation import explain, signed_ms, time_text
from tests.engine.scenes import MS, press, release, rest_settings, score_of
from tests.tutor.takes import first_with, replay_of

LETTERS = NoteNaming()
TUNE = score_of(*((float(i), 60 + i) for i in range(8)))


def said(replay: Replay, number: int, naming: NoteNaming = LETTERS) -> tuple[str, str]:
    """Return heading and reasons."""
    found = explain(replay, number, naming)
    return found.heading.english(), " ".join(reason.english() for reason in found.reasons)


def said_of(replay: Replay, result: Result) -> tuple[str, str]:
    return said(replay, first_with(replay, result).number)


def facts(replay: Replay, number: int = 0, naming: NoteNaming = LETTERS) -> list[str]:
    return [fact.english() for fact in explain(replay, number, naming).facts]


def test_why_late_says_the_figure_and_the_limit() -> None:
    assert said_of(replay_of(TUNE, [press(61, 1142)]), Result.LATE) == (
        "Late: +142 ms",
        "Limit ±80 ms at level steady. Up to ±180 ms a note counts as early or late.",
    )


def test_why_early_has_a_true_minus() -> None:
    assert said_of(replay_of(TUNE, [press(61, 904)]), Result.EARLY)[0] == "Early: −96 ms"


def test_a_correct_note_says_its_figure_and_the_limit_of_its_level() -> None:
    replay = replay_of(TUNE, [press(60, 42)], rest_settings(level=Level.PRECISE))
    assert said(replay, 0) == ("Correct: +42 ms", "Limit ±45 ms at level precise.")


def test_a_wrong_note_names_the_nearest_open_one() -> None:
    heading, reason = said_of(replay_of(TUNE, [press(66, 1000)]), Result.WRONG_NOTE)
    assert heading == "Wrong note: F♯, not C♯"
    assert reason == "No F♯ was open within ±180 ms. C♯ was the nearest note not yet played."


def test_a_wrong_note_of_the_same_name_tells_the_octaves_apart() -> None:
    assert said_of(replay_of(TUNE, [press(72, 0)]), Result.WRONG_NOTE)[0] == "Wrong note: C5, not C4"


def test_a_wrong_note_near_nothing_says_that_nothing_was_open() -> None:
    heading, reason = said_of(replay_of(TUNE, [press(60, 500)]), Result.WRONG_NOTE)
    assert heading == "Wrong note: C is not expected here"
    assert reason == "No note was open within ±180 ms of this key."


def test_a_missed_note_says_how_long_it_was_waited_for() -> None:
    assert said_of(replay_of(TUNE, [press(61, 1000)]), Result.MISSED) == (
        "Missed: C",
        "C was not played within ±180 ms of its time.",
    )


def test_a_window_narrowed_by_the_next_same_key_says_so() -> None:
    score = score_of((1.0, 60), (1.1, 60))
    heading, reason = said_of(replay_of(score, [press(60, 1045)]), Result.CORRECT)
    assert heading == "Correct: +45 ms"
    assert reason.startswith("Limit +45 ms, not +80: C comes again after 100 ms, and each takes at most 45 %")


def test_at_half_speed_the_neighbour_is_twice_as_far() -> None:
    score = score_of((1.0, 60), (1.1, 60))
    replay = replay_of(score, [press(60, 2085)], rest_settings(speed_percent=50))
    assert said_of(replay, Result.LATE)[1] == (
        "Limit ±80 ms at level steady. It counts up to +90 ms, not +180: C comes again after 200 ms,"
        " and each takes at most 45 % of the way."
    )


def test_the_limit_is_that_of_the_judge_where_the_tempo_changed_between_two_of_a_key() -> None:
    score = score_of((1.0, 60), (1.3, 60))
    replay = replay_of(score, [ChangeSpeed(200, 1050 * MS), press(60, 1060)])
    # The second C, 250 ms of music away at that moment, came 125 ms later: 175 ms after the first.
    assert said_of(replay, Result.CORRECT)[1].startswith("Limit +79 ms, not +80: C comes again after 175 ms")


def test_a_missed_note_with_a_narrowed_window_says_both_its_ends() -> None:
    replay = replay_of(score_of((1.0, 60), (1.1, 60)), [press(60, 1100)])
    assert said_of(replay, Result.MISSED)[1].startswith(
        "C was not played from −180 to +45 ms, its window at level steady. It counts up to +45 ms, not +180"
    )


def test_in_a_loop_the_neighbour_may_be_in_the_next_lap() -> None:
    score = score_of((0.0, 60), (3.9, 60), bars=1)
    settings = rest_settings(first_bar=0, last_bar=0, is_looping=True)
    replay = replay_of(score, [press(60, 0), press(60, 3930)], settings)
    assert "C comes again after 100 ms" in said(replay, 1)[1]


def test_in_a_loop_the_neighbour_may_be_in_the_lap_before() -> None:
    score = score_of((0.0, 60), (3.9, 60), bars=1)
    settings = rest_settings(first_bar=0, last_bar=0, is_looping=True)
    replay = replay_of(score, [press(60, 0), press(60, 3900), press(60, 3960)], settings)
    assert said(replay, 2) == (
        "Correct: −40 ms",
        "Limit −45 ms, not −80: C came 100 ms before, and each takes at most 45 % of the way.",
    )


@pytest.mark.parametrize("late_ms", [44, 45, 46])
def test_the_narrowed_limit_is_the_one_that_the_judge_applied(late_ms: int) -> None:
    score = score_of((1.0, 60), (1.1, 60), (1.3, 62))
    replay = replay_of(score, [press(60, 1000 + late_ms)])
    assert (replay.notes[0].result is Result.CORRECT) is (late_ms <= 45)


def test_where_any_key_will_do_the_neighbour_may_be_another_key() -> None:
    score = score_of((1.0, 60), (1.1, 67))
    replay = replay_of(score, [press(48, 1030)], rest_settings(is_rhythm_only=True))
    assert said(replay, 0)[1].startswith("Limit +45 ms, not +80")


def test_a_further_key_of_a_chord_says_that_it_counts_for_nothing_where_any_key_will_do() -> None:
    replay = replay_of(TUNE, [press(48, 1000), press(52, 1030)], rest_settings(is_rhythm_only=True))
    again = next(n.number for n in replay.notes if n.judged is not None and n.judged.is_again)
    assert said(replay, again) == ("E again", "It had its verdict already, so this press counts for nothing.")


def test_a_rolled_chord_says_how_far_it_was_spread() -> None:
    score = score_of((1.0, 60), (1.0, 64))
    replay = replay_of(score, [press(60, 950), press(64, 1090)])
    assert said_of(replay, Result.LATE)[1].endswith(
        "The chord was rolled over 140 ms. Up to 80 ms is together, up to 250 ms is accepted."
    )


def test_wait_mode_explains_right_wrong_again_early_and_skipped_keys() -> None:
    score = score_of((1.0, 60), (1.0, 64), (2.0, 65))
    events: list[SessionEvent] = [press(60, 900), release(60, 950), press(61, 1200)]
    events += [press(60, 1300), SkipChord(1400 * MS)]
    replay = replay_of(score, [*events, press(65, 5000)], rest_settings(Mode.WAIT))
    assert [said(replay, number) for number in range(4)][:1] == [
        ("Early: −100 ms", "Played before the song came to it. Limit −80 ms at level steady.")
    ]
    assert said_of(replay, Result.WRONG_NOTE) == (
        "Wrong note: C♯, not E",
        "The song waits for its present chord. The nearest note of it is E.",
    )
    again = next(n for n in replay.notes if n.judged is not None and n.judged.is_again)
    assert said(replay, again.number)[0] == "C again"
    assert said_of(replay, Result.MISSED) == ("Missed: E", "The song went on before E was played.")
    assert said_of(replay, Result.CORRECT) == (
        "Correct",
        "In wait mode the song stops for you, so time is not judged.",
    )


def followed(judged: NoteJudged) -> Replay:
    """Return a take in follow mode of one note with this verdict."""
    replay = replay_of(TUNE, [press(61, 1000)])
    record = replace(replay.record, settings=replace(replay.record.settings, mode=Mode.FOLLOW))
    return replace(replay, record=record, notes=(replay.notes[1]._replace(number=0, judged=judged),))


LATE_IN_FOLLOW = NoteJudged(
    Result.LATE, 1000 * MS, 61, 61, timing_diff_us=160 * MS, note_index=1, limit_us=150 * MS
)


def test_follow_mode_measures_by_the_players_own_tempo() -> None:
    heading, reason = said(followed(LATE_IN_FOLLOW), 0)
    assert heading == "Late: +160 ms"
    assert reason.startswith("Limit ±150 ms beside your own tempo: 100 ms, or 30 % of the time")


def test_follow_mode_says_when_a_verdict_is_not_settled_or_not_timed() -> None:
    unsure = replace(LATE_IN_FOLLOW, result=Result.CORRECT, timing_diff_us=None, is_tentative=True)
    heading, reasons = said(followed(unsure), 0)
    assert heading == "Correct"
    assert reasons.endswith("there was none to compare with. Another reading was nearly as likely.")


def test_follow_mode_explains_strays_and_notes_passed_over() -> None:
    stray = NoteJudged(Result.WRONG_NOTE, 0, None, 61)
    assert said(followed(stray), 0)[1] == "It fits no note on your way through the music."
    missed = NoteJudged(Result.MISSED, 0, 61, None, note_index=1)
    assert said(followed(missed), 0) == ("Missed: C♯", "You went on without C♯.")


def test_keys_that_are_not_judged_say_why() -> None:
    paused = replay_of(TUNE, [press(60, 0), PauseSession(500 * MS), press(65, 700)])
    assert said(paused, 1)[0] == "F, not judged"
    free = replay_of(TUNE, [press(60, 0)], rest_settings(session_type=SessionType.FREE))
    assert said(free, 0)[1] == "Free playing is kept and not judged."


def test_the_facts_say_bar_hand_key_force_and_both_times() -> None:
    replay = replay_of(TUNE, [press(65, 5142)])
    assert facts(replay, first_with(replay, Result.LATE).number) == [
        "Bar 2, right hand",
        "Played F4, velocity 80, at 0:05.142",
        "Expected F4 at 0:05.000",
    ]


def test_the_facts_use_the_learners_names() -> None:
    sargam = NoteNaming(LabelStyle.SARGAM_LATIN, sa=0)
    assert facts(replay_of(TUNE, [press(60, 0)]), 0, sargam)[1].startswith("Played S,")


def test_the_raw_time_before_calibration_is_told() -> None:
    replay = replay_of(TUNE, [press(61, 1242)], rest_settings(offset_us=100 * MS))
    assert facts(replay, first_with(replay, Result.LATE).number)[-1] == (
        "Before calibration +242 ms; your delay of 100 ms is subtracted"
    )


def test_a_deviation_just_beyond_the_limit_does_not_round_onto_it() -> None:
    assert signed_ms(80_400, 80_000) == "+80.4"
    assert signed_ms(79_600, 80_000) == "+80"
    assert signed_ms(0) == "0"


def test_a_time_is_minutes_seconds_and_milliseconds() -> None:
    assert time_text(62_345_000) == "1:02.345"
