import pytest

from sargam_desktop.tutor.song_catalogue import difficulty_level
from sargam_desktop.ui.models.song_wording import (
    KeySpan,
    difficulty_word,
    fit_text,
    fits,
    key_name,
    length_text,
    range_text,
    size_text,
)
from tests.ui.sample_takes import ODE, song

SIXTY_ONE = KeySpan(36, 96)


@pytest.mark.parametrize(
    ("grade", "level", "word"),
    [
        (None, 0, "No grade"),
        (1, 1, "First"),
        (2, 1, "First"),
        (3, 2, "Easy"),
        (6, 3, "Medium"),
        (8, 4, "Hard"),
        (10, 5, "Expert"),
    ],
)
def test_ten_grades_are_shown_as_five_bars_and_a_word(grade: int | None, level: int, word: str) -> None:
    assert (difficulty_level(grade), difficulty_word(difficulty_level(grade))) == (level, word)


def test_keys_are_named_by_their_tonic() -> None:
    assert key_name(ODE) == "D major"
    assert key_name(song("a", "A", fifths=0, is_minor=True)) == "A minor"
    assert key_name(song("b", "B", fifths=-3)) == "E♭ major"


def test_an_indian_item_says_where_sa_lies() -> None:
    assert key_name(song("c", "C", sa=2, fifths=0)) == "Sa = D"


def test_length_and_range_are_written_as_musicians_do() -> None:
    assert length_text(64_400_000) == "1:04"
    assert range_text(ODE) == "D3–A4"


def test_a_song_with_repeats_tells_bars_on_paper_and_bars_played() -> None:
    info = song("m", "Minuet", bar_count=64)
    assert "· 32 bars, with repeats 64 ·" in size_text(info, 32)
    assert "· 64 bars ·" in size_text(info, 64)
    assert "· 64 bars ·" in size_text(info)


def test_one_bar_and_one_note_are_said_in_the_singular() -> None:
    info = song("m", "Bell", bar_count=1, note_count=1)
    assert size_text(info).endswith(" · 1 bar · 1 note")
    assert "· 1 bar, with repeats 2 ·" in size_text(song("m", "Bell", bar_count=2), 1)


def test_a_song_fits_when_every_note_has_a_key() -> None:
    assert fits(ODE, SIXTY_ONE)
    assert fit_text(ODE, SIXTY_ONE) == "Fits your keyboard"


def test_the_missing_keys_are_named() -> None:
    wide = song("w", "W", lowest_pitch=35, highest_pitch=99, fifths=0)
    assert not fits(wide, SIXTY_ONE)
    assert fit_text(wide, SIXTY_ONE) == "Missing on your keyboard: B1, C♯7–D♯7"


def test_an_unknown_keyboard_is_no_reason_to_warn() -> None:
    assert fit_text(ODE, None) == "The range of your keyboard is not set"
