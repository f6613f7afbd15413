"""What a learner may do, and that the follower comes along."""

from __future__ import annotations

import pytest

from sargam_desktop.engine.following.alignment import PlayedAs
from sargam_desktop.engine.following.score_index import FollowedNote
from tests.engine.following.players import Player


def test_playing_as_written_matches_every_note_at_once() -> None:
    player = Player()
    steps = player.play(0, 32)
    assert [step.verdict.note for step in steps] == list(range(len(player.notes)))
    assert player.follower.finish().deletions == ()
    assert not any(step.revisions for step in steps)


def test_the_tempo_is_learned_from_the_player_whatever_the_score_says() -> None:
    player = Player(beat_ms=1400, told_beat_ms=500)
    assert player.play(0, 12)[-1].beat_us == pytest.approx(1_400_000, rel=0.1)


def test_a_slowing_player_is_followed() -> None:
    player = Player(beat_ms=500)
    for bar in range(8):
        player.play(bar * 4, bar * 4 + 4)
        player.beat_ms *= 1.15
    assert player.steps[-1].beat_us == pytest.approx(player.beat_ms * 1000 / 1.15, rel=0.15)
    assert player.follower.finish().deletions == ()


def test_a_wrong_neighbour_key_does_not_move_the_cursor() -> None:
    player = Player()
    before = player.play(0, 6)[-1]
    (step,) = player.strike(73)
    assert step.verdict.played_as is PlayedAs.NEIGHBOUR
    assert step.beat == before.beat


def test_the_right_note_after_a_wrong_one_is_followed_at_once() -> None:
    player = Player()
    player.play(0, 6)
    player.strike(73, gap_ms=150)
    assert player.beats_told(player.strike(72)) == [6.0]


def test_a_key_struck_twice_is_doubled() -> None:
    player = Player()
    player.play(0, 6)
    player.at_ms -= 350
    (step,) = player.strike(76)
    assert step.verdict.played_as is PlayedAs.DOUBLED
    assert player.beats_told(player.play(6, 8)) == [6.0, 7.0]


def test_a_key_struck_again_much_too_soon_is_doubled_though_the_score_repeats_it() -> None:
    notes = [FollowedNote(float(beat), pitch) for beat, pitch in enumerate((60, 62, 64, 67, 67, 65))]
    player = Player(notes, beat_ms=220, told_beat_ms=220)
    player.play(0, 4)
    player.at_ms -= 145
    (step,) = player.strike(67)
    assert step.verdict.played_as is PlayedAs.DOUBLED
    player.at_ms += 145
    assert player.beats_told(player.play(4, 6)) == [4.0, 5.0]


def test_a_chord_struck_twice_is_one_chord_doubled() -> None:
    player = Player()
    player.play(0, 5)
    player.at_ms -= 250
    again = player.strike(79, 45, 49, 52)
    assert {step.verdict.played_as for step in again} == {PlayedAs.DOUBLED}
    player.wait(0.8)
    assert player.beats_told(player.play(5, 8)) == [5.0, 6.0, 7.0]


def test_a_trill_that_is_not_written_does_not_move_the_cursor() -> None:
    player = Player()
    before = player.play(0, 6)[-1]
    player.at_ms -= 400
    steps = player.strike(77, 76, 77, 76, 77, gap_ms=90)
    assert {step.beat for step in steps} == {before.beat}
    assert player.beats_told(player.play(6, 8)) == [6.0, 7.0]


def test_the_last_few_notes_played_again_within_a_bar_are_followed() -> None:
    player = Player()
    player.play(0, 12)
    player.wait(1.5)
    again = player.play(9, 14)
    verdicts = player.follower.finish().verdicts[-len(again) :]
    assert [player.notes[v.note].onset_beat for v in verdicts if v.note is not None] == [
        9.0, 10.0, 11.0, 12.0, 12.0, 12.0, 12.0, 13.0
    ]  # fmt: skip


def test_a_rolled_chord_is_one_chord() -> None:
    player = Player()
    player.play(0, 4)
    assert player.beats_told(player.play(4, 5, roll_ms=70)) == [4.0] * 4


def test_a_skipped_note_costs_that_note_only() -> None:
    player = Player()
    player.play(0, 6)
    player.wait(1)
    assert player.beats_told(player.play(7, 9)) == [7.0, *[8.0] * 4]
    missed = [player.notes[note].onset_beat for note in player.follower.finish().deletions if note < 18]
    assert missed == [6.0]


def test_a_hesitation_does_not_move_the_cursor() -> None:
    player = Player()
    player.play(0, 10)
    player.wait(9)
    steps = player.play(10, 12)
    assert player.beats_told(steps) == [10.0, 11.0]
    assert steps[-1].beat_us == pytest.approx(500_000, rel=0.2)


def test_after_a_restart_of_the_bar_the_next_note_is_followed_at_once() -> None:
    player = Player()
    player.play(0, 10.5)
    player.wait(3)
    steps = player.play(8, 12)
    assert player.beats_told(steps) == [8.0] * 4 + [9.0, 10.0, 11.0]
    assert steps[0].is_jump


def test_a_skip_to_a_later_bar_is_followed_within_its_first_chord() -> None:
    player = Player()
    player.play(0, 6)
    player.wait(2)
    steps = player.play(16, 20)
    assert player.beats_told(steps)[-4:] == [16.0, 17.0, 18.0, 19.0]
    assert [jump.to_event for jump in player.follower.finish().jumps] == [17]


def test_after_a_skip_no_key_is_taken_for_a_note_that_was_skipped() -> None:
    player = Player()
    player.play(0, 6)
    player.wait(2)
    player.play(16, 16.5)
    assert player.beats_told(player.strike(72)) == [None]


def test_a_jump_to_the_middle_of_a_far_bar_revises_the_first_notes_after_it() -> None:
    player = Player()
    player.play(0, 6)
    player.wait(4)
    steps = player.play(25, 30)
    verdicts = player.follower.finish().verdicts[-len(steps) :]
    assert [player.notes[v.note].onset_beat for v in verdicts if v.note is not None][1:] == [
        26.0,
        27.0,
        28.0,
        28.0,
        28.0,
        28.0,
        29.0,
    ]
    assert any(step.revisions for step in steps)


def test_a_passage_repeated_three_times_is_three_jumps_and_no_errors() -> None:
    player = Player()
    player.play(0, 16)
    for _ in range(3):
        player.wait(2)
        player.play(12, 16)
    player.play(16, 32)
    alignment = player.follower.finish()
    assert [(jump.from_event, jump.to_event) for jump in alignment.jumps] == [(16, 13)] * 3
    assert alignment.deletions == ()
    assert {verdict.played_as for verdict in alignment.verdicts} == {PlayedAs.MATCH}


def twice() -> list[FollowedNote]:
    """Return a score of a bar, a passage of four bars, a bar, the passage again and a last bar."""
    passage = [60, 62, 64, 65, 67, 65, 64, 62, 60, 64, 67, 64, 62, 65, 62, 59]
    pitches = [48, 50, 52, 53, *passage, 72, 74, 76, 77, *passage, 84, 83, 81, 79]
    return [FollowedNote(float(beat), pitch) for beat, pitch in enumerate(pitches)]


def test_where_a_passage_comes_back_what_follows_tells_in_the_end_which_it_was() -> None:
    player = Player(twice())
    player.play(0, 20)
    player.wait(3)
    player.play(4, 20)
    player.play(40, 44)
    verdicts = player.follower.finish().verdicts[20:]
    assert [player.notes[v.note].onset_beat for v in verdicts if v.note is not None] == list(range(24, 44))


def couplets() -> list[FollowedNote]:
    """Return a score of two bars, the same two again, and a last one; the first bass note comes often."""
    verse, bass = [69, 69, 72, 71, 67, 69, 67, 64], [48, 53, 57, 48, 48, 52, 55, 48]
    pitches = [*verse, *verse, 74, 77, 74, 71], [*bass, *bass, 47, 53, 55, 47]
    return sorted(FollowedNote(float(beat), pitch) for hand in pitches for beat, pitch in enumerate(hand))


@pytest.mark.parametrize("chord", [(48, 69), (69, 48)])
def test_a_bar_begun_again_is_the_one_just_played_and_not_its_twin_before_it(chord: tuple[int, int]) -> None:
    """The bass fits the bar that is due, too; only the note after it tells that the bar begins again."""
    player = Player(couplets(), beat_ms=1000)
    player.play(0, 12)
    player.wait(0.3)
    steps = player.strike(*chord, gap_ms=10)
    player.wait(1)
    steps += player.play(9, 16)
    verdicts = player.follower.finish().verdicts[-len(steps) :]
    beats = [player.notes[verdict.note].onset_beat for verdict in verdicts if verdict.note is not None]
    assert beats == sorted(note.onset_beat for note in player.notes if 8 <= note.onset_beat < 16)


def test_ornaments_before_the_beat_belong_to_their_main_note() -> None:
    grace = [FollowedNote(2.0, 75, is_grace=True), FollowedNote(2.0, 77, is_grace=True)]
    player = Player(
        [FollowedNote(0.0, 72), FollowedNote(1.0, 74), *grace, FollowedNote(2.0, 76), FollowedNote(3.0, 79)]
    )
    player.play(0, 2)
    steps = [*player.strike(75, 77, 76, gap_ms=90), *player.play(3, 4)]
    assert [step.verdict.note for step in steps] == [2, 3, 4, 5]


def test_ornaments_left_out_do_not_hold_the_cursor_back() -> None:
    grace = [FollowedNote(2.0, 75, is_grace=True), FollowedNote(2.0, 77, is_grace=True)]
    player = Player(
        [FollowedNote(0.0, 72), FollowedNote(1.0, 74), *grace, FollowedNote(2.0, 76), FollowedNote(3.0, 79)]
    )
    player.play(0, 2)
    player.strike(76)
    player.wait(1)
    assert player.beats_told(player.strike(79)) == [3.0]


def test_one_hand_alone_is_followed() -> None:
    player = Player()
    for beat in range(16):
        (step,) = player.strike(max(n.pitch for n in player.notes if n.onset_beat == beat))
        assert step.beat == beat
        player.wait(1)


def test_a_hand_that_lags_behind_is_followed() -> None:
    player = Player()
    player.play(0, 4)
    player.strike(79)
    player.wait(0.6)
    late = player.strike(45, 49, 52)
    player.wait(0.4)
    assert player.beats_told([*late, *player.strike(76)]) == [4.0, 4.0, 4.0, 5.0]


def test_who_is_told_where_the_player_begins_expects_them_there() -> None:
    player = Player()
    player.follower.go_to(16.0)
    assert {player.notes[note].onset_beat for note in player.follower.due_notes()} == {16.0}
    assert player.beats_told(player.play(16, 20)) == [16.0] * 4 + [17.0, 18.0, 19.0]


def test_what_is_due_are_the_open_notes_of_the_chord_then_the_next() -> None:
    player = Player()
    player.play(0, 4)
    player.strike(79, 45)
    assert player.due_pitches() == {49, 52}
    player.strike(49, 52)
    assert player.due_pitches() == {76}


def test_a_late_note_tells_how_late_it_was_at_the_players_own_tempo() -> None:
    player = Player(beat_ms=800)
    player.play(0, 9)
    player.wait(0.25)
    (step,) = player.strike(79)
    assert step.deviation_us == pytest.approx(200_000, abs=40_000)
    assert step.interval_us == pytest.approx(800_000, rel=0.1)


def test_verdicts_are_settled_after_eight_notes() -> None:
    player = Player()
    steps = player.play(0, 12)
    assert [step.settled for step in steps] == [max(0, step.played - 7) for step in steps]


def test_the_last_key_of_the_piece_leaves_nothing_due() -> None:
    player = Player()
    assert player.play(0, 32)[-1].beat == 31.0
    assert player.follower.due_notes() == ()


def test_a_score_without_notes_takes_every_key_for_a_wrong_one() -> None:
    player = Player([FollowedNote(0.0, 60)])
    player.follower = type(player.follower)([])
    assert [step.verdict.played_as for step in player.strike(60, 61)] == [PlayedAs.WRONG] * 2


def test_ornaments_that_were_left_out_are_no_longer_due() -> None:
    score = [
        FollowedNote(0.0, 72),
        FollowedNote(1.0, 75, is_grace=True),
        FollowedNote(1.0, 74),
        FollowedNote(2.0, 76),
    ]
    player = Player(score)
    player.play(0, 1)
    player.strike(74)
    assert player.due_pitches() == {76}


def test_a_key_stamped_before_the_last_one_counts_as_at_the_same_time() -> None:
    player = Player()
    player.play(0, 4)
    player.strike(79)
    player.at_ms -= 700
    assert player.beats_told(player.strike(45, 49, 52)) == [4.0] * 3


def test_a_score_out_of_order_is_refused() -> None:
    with pytest.raises(ValueError, match="in order of onset"):
        Player([FollowedNote(1.0, 60), FollowedNote(0.0, 62)])
