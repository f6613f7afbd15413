import pytest

from sargam_desktop.ui.models.song_search import fold, is_match, searchable
from tests.ui.sample_takes import ODE, song

DVORAK = song("humoresque", "Humoresque", composer="Antonín Dvořák", tags=("G flat",))
BHAJAN = song("bhajan", "रघुपति राघव", composer="Traditional", tags=("raga Gara",))


@pytest.mark.parametrize("query", ["dvorak", "DVOŘÁK", "humor", "anto dvo", "g flat", "  "])
def test_accents_case_and_order_of_the_words_do_not_matter(query: str) -> None:
    assert is_match(query, searchable(DVORAK))


def test_every_word_must_occur() -> None:
    assert not is_match("dvorak minuet", searchable(DVORAK))


def test_a_raga_among_the_tags_finds_its_song() -> None:
    assert is_match("gara", searchable(BHAJAN))


def test_devanagari_is_found_and_keeps_its_vowels() -> None:
    assert is_match("राघव", searchable(BHAJAN))
    assert fold("रि") != fold("र")


def test_composer_and_style_are_searched_as_well_as_the_title() -> None:
    assert is_match("beethoven classical joy", searchable(ODE))
