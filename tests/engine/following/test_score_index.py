from __future__ import annotations

from sargam_desktop.engine.following.score_index import FollowedNote, ScoreIndex


def index_of(*notes: tuple[float, int], bars: tuple[float, ...] = (0.0, 4.0)) -> ScoreIndex:
    return ScoreIndex([FollowedNote(onset, pitch) for onset, pitch in notes], bars)


def test_notes_of_one_onset_are_one_event_though_triplets_do_not_add_up() -> None:
    index = index_of((0.0, 60), (0.1 + 0.2, 62), (0.3, 64))
    assert index.notes_of == [(), (0,), (1, 2)]


def test_a_unison_of_both_hands_is_one_key() -> None:
    assert index_of((0.0, 60), (0.0, 60), (1.0, 62)).notes_of == [(), (1,), (2,)]


def test_an_ornament_on_the_main_notes_pitch_is_a_key_of_its_own() -> None:
    notes = [FollowedNote(0.0, 60), FollowedNote(0.0, 60, is_grace=True)]
    assert ScoreIndex(notes, ()).notes_of == [(), (1, 0)]


def test_a_bar_begins_with_its_first_event_wherever_that_is() -> None:
    index = index_of((0.0, 60), (1.0, 62), (5.0, 64), (9.0, 65), bars=(0.0, 4.0, 8.0, 12.0))
    assert index.bar_starts == [1, 3, 4]
    assert index.bar_of == [0, 0, 0, 1, 2]


def test_a_score_without_bar_lines_is_one_bar() -> None:
    index = index_of((0.0, 60), (1.0, 62), bars=())
    assert index.bar_starts == [1]
    assert index.bar_of == [0, 0, 0]


def test_a_pair_of_pitches_is_found_where_the_second_soon_follows_the_first() -> None:
    index = index_of((0.0, 60), (1.0, 62), (2.0, 64), (3.0, 65))
    assert index.find_pair(60, 64, near_event=1, limit=8) == [3]
    assert index.find_pair(60, 65, near_event=1, limit=8) == []
