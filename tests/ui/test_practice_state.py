from dataclasses import replace

import pytest

from sargam_desktop.domain.feedback import (
    AccompanimentPlayed,
    FeedbackRevised,
    HintShown,
    MetronomeClicked,
    SessionEnded,
    SessionStarted,
    StatsUpdated,
    TransportState,
)
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import (
    RECENT_DEVIATIONS,
    News,
    PracticeState,
    at_rest,
    reduce,
    with_setup,
)
from tests.ui.practice_scenes import (
    US_PER_BEAT,
    judged,
    long_score,
    moved,
    press,
    release,
    score,
    state,
    stray,
)

PIECE = score()


def after(*news: News, begin: PracticeState | None = None) -> PracticeState:
    now = begin or state(piece=PIECE)
    for item in news:
        now = reduce(now, item)
    return now


def pitches(now: PracticeState, indices: tuple[int, ...]) -> set[int]:
    return {now.setup.score.notes[index].pitch for index in indices}


def test_a_take_begins_with_clean_figures_and_the_next_number() -> None:
    now = after(SessionStarted("a", 10), judged(PIECE, 0), SessionStarted("b", 10))
    assert (now.take, now.is_running, now.tally.notes_percent) == (2, True, None)
    assert now.verdicts.get(0) is None


def test_each_hand_keeps_its_last_message() -> None:
    now = after(judged(PIECE, 2, Result.LATE, 142), judged(PIECE, 0, Result.CORRECT, -42))
    said = {hand: known.message.wording.english() for hand, known in now.hands.items() if known.message}
    assert said == {Hand.RIGHT: "Late: 142 ms", Hand.LEFT: "A little early: 42 ms"}


def test_a_wrong_note_near_nothing_belongs_to_the_nearer_hand() -> None:
    low, high = after(stray(40)), after(stray(80))
    assert low.hands[Hand.LEFT].message is not None
    assert high.hands[Hand.RIGHT].message is not None
    assert high.hands[Hand.LEFT].message is None


def test_a_wrong_note_near_nothing_belongs_to_the_only_hand_that_plays() -> None:
    begin = state(SessionSettings(hands=Hands.RIGHT), PIECE)
    assert after(stray(40), begin=begin).hands[Hand.RIGHT].message is not None


def test_the_error_bar_keeps_the_last_24_hits_of_a_hand() -> None:
    piece = score(10)
    right = [i for i, note in enumerate(piece.notes) if note.hand is Hand.RIGHT][:30]
    news = [judged(piece, index, Result.CORRECT, place) for place, index in enumerate(right)]
    hits = after(*news, begin=state(piece=piece)).hands[Hand.RIGHT].deviations
    assert [hit.diff_us for hit in hits] == [ms * 1000 for ms in range(30 - RECENT_DEVIATIONS, 30)]


def test_a_missed_and_a_wrong_note_have_no_place_on_the_error_bar() -> None:
    now = after(judged(PIECE, 0, Result.MISSED), stray(80))
    assert all(not known.deviations for known in now.hands.values())


def test_a_held_key_shows_the_verdict_on_its_press() -> None:
    now = after(press(64), judged(PIECE, 2, Result.EARLY, -90))
    assert now.keys_down[64].result is Result.EARLY
    assert after(release(64), begin=now).keys_down == {}


def test_a_new_press_has_no_verdict_until_it_is_judged() -> None:
    now = after(press(64), judged(PIECE, 2), release(64), press(64))
    assert now.keys_down[64].result is None


def test_a_key_held_on_two_devices_stays_down_until_both_let_go() -> None:
    now = after(press(64, "One"), press(64, "Two"), release(64, "One"))
    assert 64 in now.keys_down
    assert 64 not in after(release(64, "Two"), begin=now).keys_down


def test_a_release_without_a_press_changes_nothing() -> None:
    begin = state(piece=PIECE)
    assert reduce(begin, release(30)) is begin


def test_the_next_notes_are_the_first_open_chord_of_each_hand() -> None:
    now = after()
    assert pitches(now, now.next_notes) == {48, 54, 64}
    now = after(judged(PIECE, 2), judged(PIECE, 0))
    assert pitches(now, now.next_notes) == {54, 65}


def test_a_hand_that_rests_long_shows_no_next_notes() -> None:
    now = after(judged(PIECE, 0), judged(PIECE, 1))
    assert pitches(now, now.next_notes) == {48, 54, 64}
    setup = replace(now.setup, look_ahead_beat=1.0)
    assert pitches(now, replace(now, setup=setup).next_notes) == {64}


def test_only_the_hands_of_the_learner_have_next_notes() -> None:
    now = state(SessionSettings(hands=Hands.LEFT), PIECE)
    assert pitches(now, now.next_notes) == {48, 54}


def test_after_a_jump_the_next_notes_lie_ahead_of_it() -> None:
    now = after(moved(8.0, lap=1))
    onsets = {PIECE.notes[index].onset_beat for index in now.next_notes}
    assert onsets == {8.0}


def test_a_new_lap_clears_the_verdicts_of_the_passage_and_keeps_those_before_it() -> None:
    first_of_bar_two = PIECE.index_range(4.0, 5.0).start
    now = after(judged(PIECE, 0), judged(PIECE, first_of_bar_two), moved(4.0, loop=(4.0, 8.0), lap=1))
    assert now.verdicts.get(0) is Result.CORRECT
    assert now.verdicts.get(first_of_bar_two) is None
    assert [verdict.note_index for verdict in now.recent] == [0]


def test_after_a_jump_inside_a_loop_the_next_notes_lie_ahead_of_it() -> None:
    now = after(moved(4.0, loop=(4.0, 16.0)), moved(8.0, loop=(4.0, 16.0), lap=1))
    assert {PIECE.notes[index].onset_beat for index in now.next_notes} == {8.0}


def test_a_lap_that_is_told_a_moment_late_begins_with_its_loop() -> None:
    now = after(moved(7.9, loop=(4.0, 8.0)), moved(4.1, loop=(4.0, 8.0), lap=1))
    assert {PIECE.notes[index].onset_beat for index in now.next_notes} == {4.0}


def test_an_early_note_of_the_next_lap_opens_it() -> None:
    first = PIECE.index_range(4.0, 5.0).start
    now = after(
        moved(4.0, loop=(4.0, 8.0)), judged(PIECE, first), judged(PIECE, first, Result.EARLY, -90, lap=1)
    )
    assert (now.lap, now.verdicts.get(first)) == (1, Result.EARLY)


def test_a_straggler_of_the_lap_before_counts_but_colours_nothing() -> None:
    last = PIECE.index_range(7.0, 8.0).start
    now = after(moved(4.0, loop=(4.0, 8.0), lap=1), judged(PIECE, last, Result.MISSED))
    assert now.verdicts.get(last) is None
    assert now.tally.missed == 1


def test_at_the_end_of_a_loop_the_next_notes_are_those_of_its_beginning() -> None:
    passage = PIECE.index_range(4.0, 8.0)
    now = after(moved(4.0, loop=(4.0, 8.0), lap=1), *(judged(PIECE, index, lap=1) for index in passage))
    assert {PIECE.notes[index].onset_beat for index in now.next_notes} == {4.0}


def test_heat_counts_every_lap_of_a_bar() -> None:
    now = after(judged(PIECE, 0), moved(0.0, lap=1), judged(PIECE, 0, Result.LATE, 100, lap=1))
    bar = now.bars.get(0)
    assert bar is not None
    assert (bar.correct, bar.judged) == (1, 2)


def test_wait_mode_shows_what_is_waited_for_until_it_is_played() -> None:
    begin = state(SessionSettings(mode=Mode.WAIT), PIECE)
    now = after(moved(0.0, TransportState.WAITING, waiting_for=(0, 1, 2)), HintShown((0, 1, 2)), begin=begin)
    assert now.next_notes == (0, 1, 2)
    now = after(judged(PIECE, 1, diff_ms=None), begin=now)
    assert now.waiting_for == (0, 2)
    assert now.hint == (0, 2)
    assert after(moved(0.0), begin=now).hint == ()


def test_a_press_again_in_wait_mode_changes_no_figure() -> None:
    now = after(judged(PIECE, 0), replace(judged(PIECE, 0), is_again=True))
    assert now.tally.hits == 1


def test_the_other_hands_notes_sound_until_they_end() -> None:
    now = after(AccompanimentPlayed(((48, 80), (54, 80)), (), 0), AccompanimentPlayed((), (48,), 0))
    assert now.sounding == {54}


def test_the_last_click_is_known() -> None:
    click = MetronomeClicked(2, 4, is_count_in=True, at_us=0)
    assert after(click).click is click


def test_what_the_screen_does_not_show_changes_nothing() -> None:
    begin = state(piece=PIECE)
    assert reduce(begin, StatsUpdated(1, 1, 10, 5.0)) is begin


def test_the_end_of_a_session_stops_the_transport_and_keeps_the_result() -> None:
    ended = SessionEnded(SessionResult(0, 0, 0, 0, 0, 0, 0, 0.0, None, 0, 0.0), is_complete=False)
    now = after(SessionStarted("a", 1), moved(2.0), ended)
    assert (now.is_running, now.ended) == (False, ended)
    assert now.position.state is TransportState.STOPPED


def test_at_rest_nothing_moves_and_nothing_is_waited_for() -> None:
    now = at_rest(after(moved(0.0, TransportState.WAITING, waiting_for=(0,))), 123)
    assert (now.position.score_us, now.position.is_moving, now.waiting_for) == (123, False, ())


def test_other_hands_keep_the_figures_and_change_the_next_notes() -> None:
    now = after(judged(PIECE, 0))
    now = with_setup(now, PracticeSetup(PIECE, SessionSettings(hands=Hands.RIGHT)))
    assert now.tally.hits == 1
    assert pitches(now, now.next_notes) == {64}


def test_another_beginning_moves_a_stopped_song_there() -> None:
    now = with_setup(after(), PracticeSetup(PIECE, SessionSettings(first_bar=2)))
    assert now.position.score_us == 8 * US_PER_BEAT


def test_another_song_begins_anew() -> None:
    now = with_setup(after(SessionStarted("a", 1), judged(PIECE, 0)), PracticeSetup(score(2)))
    assert now.tally.notes_percent is None
    assert now.take == 0


@pytest.mark.parametrize("count", [1_000, 100_000])
def test_a_verdict_touches_as_little_of_a_long_song_as_of_a_short_one(count: int) -> None:
    piece = long_score(count)
    now = state(piece=piece)
    for index in range(200):
        now = reduce(now, judged(piece, index))
    assert len(now.recent) <= 64
    assert now.hands[Hand.RIGHT].cursor == 200
    assert now.verdicts.get(count - 1) is None


def test_a_tentative_verdict_is_shown_as_one_until_it_is_settled() -> None:
    told = replace(judged(PIECE, 2), is_tentative=True)
    now = after(told)
    assert [verdict.is_tentative for verdict in now.recent] == [True]
    now = after(FeedbackRevised(1, told, replace(told, is_tentative=False), 0), begin=now)
    assert [(verdict.note_index, verdict.is_tentative) for verdict in now.recent] == [(2, False)]
    assert now.revisions == 0


def test_a_revised_verdict_opens_the_note_that_was_not_meant_and_moves_the_figures() -> None:
    told, meant = judged(PIECE, 2), judged(PIECE, 5)
    now = after(told)
    now = after(FeedbackRevised(1, told, replace(meant, at_us=told.at_us), 0), begin=now)
    assert now.verdicts.get(2) is None
    assert now.verdicts.get(5) is Result.CORRECT
    assert (now.tally.hits, now.tally.extras, now.revisions) == (1, 0, 1)
    assert 2 in now.hands[PIECE.notes[2].hand].next_notes


def test_a_hit_that_turns_out_wrong_is_counted_as_wrong() -> None:
    told = judged(PIECE, 2)
    wrong = replace(stray(61), lap=told.lap)
    now = after(told, FeedbackRevised(1, told, wrong, 0))
    assert (now.tally.hits, now.tally.extras) == (0, 1)
