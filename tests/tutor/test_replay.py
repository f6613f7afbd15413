from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.engine.commands import (
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    StartSession,
)
from sargam_desktop.tutor.history import History, Rejudged
from sargam_desktop.tutor.practice import judge_performance, new_record
from sargam_desktop.tutor.replay import Cue
from sargam_desktop.tutor.replay_layout import build_replay, last_words, load_replay
from tests.engine.scenes import MS, press, release, rest_settings, score_of
from tests.fakes.store import StoredSessions
from tests.tutor.takes import first_with, replay_of

#: A note a second at 60 BPM, so that beats are seconds.
TUNE = score_of(*((float(i), 60 + i) for i in range(8)))


def test_a_note_lies_where_the_music_was_when_it_was_played() -> None:
    replay = replay_of(TUNE, [press(60, 0), release(60, 500), press(61, 1142), release(61, 1900)])
    late = first_with(replay, Result.LATE)
    assert (late.on_us, late.off_us) == (1142 * MS, 1900 * MS)
    assert (late.onset_beat, late.end_beat) == pytest.approx((1.142, 1.9), abs=1e-4)
    assert late.due_us == pytest.approx(1000 * MS, abs=2)


def test_the_delay_of_the_player_is_taken_off_the_place_but_not_off_the_time() -> None:
    settings = rest_settings(offset_us=100 * MS)
    replay = replay_of(TUNE, [press(60, 100), press(61, 1100)], settings)
    assert replay.notes[1].onset_beat == pytest.approx(1.0, abs=1e-4)
    assert replay.notes[1].on_us == 1100 * MS


def test_a_missed_note_stands_where_it_was_due() -> None:
    replay = replay_of(TUNE, [press(60, 0), press(62, 2000)])
    missed = first_with(replay, Result.MISSED)
    assert (missed.pitch, missed.onset_beat, missed.is_missed) == (61, 1.0, True)
    assert missed.on_us == pytest.approx(1000 * MS, abs=2)


def test_mistakes_are_found_in_order_of_time_to_both_sides() -> None:
    replay = replay_of(TUNE, [press(60, 0), press(61, 1142), press(70, 1500), press(62, 2000)])
    names = [replay.notes[number].result for number in replay.mistakes[:2]]
    assert names == [Result.LATE, Result.WRONG_NOTE]
    first, second = replay.mistakes[:2]
    assert replay.mistake_after(first) == second
    assert replay.mistake_before(second) == first
    assert replay.mistake_before(first) is None


def test_at_half_speed_places_stay_in_beats_and_times_in_seconds() -> None:
    replay = replay_of(TUNE, [press(60, 0), press(61, 2000)], rest_settings(speed_percent=50))
    assert replay.notes[1].onset_beat == pytest.approx(1.0, abs=1e-4)
    assert replay.notes[1].on_us == 2000 * MS


def test_after_a_change_of_speed_the_music_goes_on_from_its_place() -> None:
    replay = replay_of(TUNE, [press(60, 0), ChangeSpeed(200, 1000 * MS), press(63, 2000)])
    assert replay.beat_at(2000 * MS) == pytest.approx(3.0, abs=1e-4)


def test_in_a_pause_the_music_stands_still() -> None:
    events: list[SessionEvent] = [press(60, 0), PauseSession(500 * MS), ResumeSession(5500 * MS)]
    events += [press(61, 6000)]
    replay = replay_of(TUNE, events)
    assert replay.beat_at(3000 * MS) == pytest.approx(0.5, abs=1e-4)
    assert replay.notes[1].onset_beat == pytest.approx(1.0, abs=1e-4)
    assert replay.line.next_change_us(600 * MS) == 5500 * MS


def test_each_run_through_a_loop_is_a_pass_with_its_own_notes() -> None:
    settings = rest_settings(first_bar=0, last_bar=0, is_looping=True)
    replay = replay_of(TUNE, [press(60, 0), press(60, 4000), press(61, 5142), press(60, 8000)], settings)
    assert len(replay.passes) == 3
    second = replay.passes[1]
    late = [n for n in map(replay.notes.__getitem__, second.numbers) if n.result is Result.LATE]
    assert [note.pitch for note in late] == [61]
    assert late[0].onset_beat == pytest.approx(1.142, abs=1e-4)
    assert replay.pass_at(4500 * MS) is second


def test_a_bar_is_found_in_the_present_pass_else_in_the_first_that_had_it() -> None:
    replay = replay_of(TUNE, [SeekTo(1, 1000 * MS), SeekTo(0, 2000 * MS), press(60, 2000)])
    assert replay.time_of_bar(0, near_us=2500 * MS) == 2000 * MS
    assert replay.time_of_bar(1, near_us=1500 * MS) == 1000 * MS
    assert replay.time_of_bar(0, near_us=1500 * MS) == 0


def test_in_wait_mode_notes_lie_at_the_chord_that_waited() -> None:
    replay = replay_of(TUNE, [press(60, 700), press(61, 9000)], rest_settings(Mode.WAIT))
    assert [note.onset_beat for note in replay.notes[:2]] == pytest.approx([0.0, 1.0], abs=1e-4)
    assert replay.notes[1].due_us == pytest.approx(1700 * MS, abs=5)


def test_in_follow_mode_notes_lie_where_the_player_is_and_a_repeat_is_a_pass_of_its_own() -> None:
    at_ms = [0, 1000, 2100, 3300, 4600, 5400, 6200, 7000, 7800]
    pitches = [60, 61, 62, 63, 60, 61, 62, 63, 64]
    presses = [press(pitch, ms) for pitch, ms in zip(pitches, at_ms, strict=True)]
    replay = replay_of(TUNE, presses, rest_settings(Mode.FOLLOW))
    first = [note.onset_beat for note in replay.notes if not note.is_missed][:4]
    assert first == pytest.approx([0.0, 1.0, 2.0, 3.0], abs=1e-3)
    assert len(replay.passes) == 2
    again = [replay.notes[number].pitch for number in replay.passes[1].numbers]
    assert again[-2:] == [63, 64]


def test_keys_are_held_from_press_to_release_and_without_one_to_the_next_press() -> None:
    replay = replay_of(TUNE, [press(60, 0), press(60, 400), release(60, 900)])
    assert [(n.on_us, n.off_us) for n in replay.notes if not n.is_missed] == [
        (0, 400 * MS),
        (400 * MS, 900 * MS),
    ]
    assert [note.pitch for note in replay.held_at(500 * MS)] == [60]
    assert replay.held_at(950 * MS) == []


def test_a_key_pressed_in_a_pause_is_shown_without_a_verdict() -> None:
    events: list[SessionEvent] = [press(60, 0), PauseSession(500 * MS), press(65, 700)]
    events += [ResumeSession(1500 * MS), press(61, 2000)]
    replay = replay_of(TUNE, events)
    assert [note.result for note in replay.notes[:3]] == [Result.CORRECT, None, Result.CORRECT]


def test_a_wrong_note_near_nothing_goes_to_the_hand_that_plays() -> None:
    replay = replay_of(TUNE, [press(90, 500)], rest_settings(hands=Hands.LEFT))
    assert replay.notes[0].hand is Hand.LEFT


def test_the_learner_hears_what_was_played_and_what_was_expected() -> None:
    replay = replay_of(TUNE, [press(60, 40), release(60, 500)])
    assert replay.own_cues == (Cue(40 * MS, 60, 80), Cue(500 * MS, 60, 0))
    assert replay.expected_cues[:2] == (Cue(0, 60, 80), Cue(1000 * MS, 60, 0))


def still_down(cues: Sequence[Cue]) -> set[int]:
    down: set[int] = set()
    for cue in cues:
        (down.add if cue.velocity else down.discard)(cue.pitch)
    return down


def test_a_note_that_the_position_hopped_over_does_not_sound_for_ever() -> None:
    presses = [press(60, 0), press(61, 1000), press(62, 2000)]
    presses += [press(64, 2500), press(65, 3000), press(66, 3500)]
    replay = replay_of(TUNE, presses, rest_settings(Mode.FOLLOW))
    assert {63, 64, 65} <= {cue.pitch for cue in replay.expected_cues}
    assert still_down(replay.expected_cues) == set()


def test_a_press_without_a_length_does_not_sound_for_ever() -> None:
    replay = replay_of(TUNE, [press(60, 40), release(60, 40), press(61, 1000), release(61, 1500)])
    assert still_down(replay.own_cues) == set()


def test_the_last_word_on_a_press_counts() -> None:
    wrong = NoteJudged(Result.WRONG_NOTE, 5, None, 60)
    right = replace(wrong, result=Result.CORRECT, expected_pitch=60, note_index=0)
    other = NoteJudged(Result.CORRECT, 9, 61, 61, note_index=1)
    assert last_words([wrong, other, FeedbackRevised(1, wrong, right, 10)]) == [right, other]


def test_a_stored_take_is_laid_out_and_whoever_watches_hears_how_far_it_is() -> None:
    sessions, record, heard = StoredSessions(), new_record("tune", "Tune", rest_settings()), list[float]()
    judge_performance(record, TUNE, [StartSession(0), press(60, 0)], sessions)
    replay = load_replay(History(sessions), record.session_id, heard.append)
    assert replay.record.session_id == record.session_id
    assert replay.notes[0].result is Result.CORRECT
    assert heard
    assert all(0 <= share <= 1 for share in heard)


def test_whoever_watches_may_end_the_work() -> None:
    sessions, record = StoredSessions(), new_record("tune", "Tune", rest_settings())
    judge_performance(record, TUNE, [StartSession(0), press(60, 0)], sessions)

    def refuse(_share: float) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        load_replay(History(sessions), record.session_id, refuse)
    with pytest.raises(KeyError):  # not only while it is judged
        build_replay(History(sessions).rejudge(record.session_id), refuse)


def test_the_laying_out_of_a_long_take_is_told_all_the_way() -> None:
    sessions, record, heard = StoredSessions(), new_record("tune", "Tune", rest_settings()), list[float]()
    score = score_of(*((0.05 * i, 60 + i % 12) for i in range(2000)))
    judge_performance(record, score, [StartSession(0), press(60, 0)], sessions)
    build_replay(History(sessions).rejudge(record.session_id), heard.append)
    assert max(b - a for a, b in pairwise(sorted([0.0, *heard, 1.0]))) < 0.3


def test_a_session_that_was_never_started_is_an_empty_replay() -> None:
    record = new_record(None, "Tune", rest_settings())
    replay = build_replay(Rejudged(record, TUNE, ()))
    assert (replay.notes, len(replay.passes), replay.end_us) == ((), 1, 0)
    assert replay.beat_at(0) == 0.0
    assert replay.held_at(0) == []
