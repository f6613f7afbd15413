from dataclasses import replace

from sargam_desktop.tutor.first_piece import first_piece
from tests.ui.sample_takes import SONGS

PIANO = range(21, 109)
SONG = replace(SONGS[0], grade=2, has_left=True, note_count=50, lowest_pitch=60, highest_pitch=72)


def test_the_first_piece_is_of_the_lowest_grade_for_one_hand_and_short() -> None:
    easy = replace(SONG, song_id="easy", grade=1, note_count=90)
    one_hand = replace(easy, song_id="one-hand", has_left=False)
    short = replace(one_hand, song_id="short", note_count=20)
    ungraded = replace(short, song_id="ungraded", grade=None, note_count=1)
    assert first_piece([SONG, ungraded, easy, one_hand], PIANO) == one_hand
    assert first_piece([SONG, easy, one_hand, short], PIANO) == short


def test_a_piece_that_the_keyboard_has_no_keys_for_is_offered_only_when_no_other_is_there() -> None:
    low = replace(SONG, song_id="low", grade=1, lowest_pitch=36)
    assert first_piece([low, SONG], range(48, 85)) == SONG
    assert first_piece([low], range(48, 85)) == low


def test_an_empty_library_has_no_first_piece() -> None:
    assert first_piece([], PIANO) is None
