from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.domain.profile import ProfileDraft, check_draft, initial_of, letters_of, tidy_name


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Asha  ", "Asha"),
        ("Zoe\u0308", "Zoë"),
        ("Anna   Maria", "Anna Maria"),
        ("हिमांशु", "हिमांशु"),
        ("مريم", "مريم"),
        ("李小龍", "李小龍"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("O'Brien-Łukasz Jr.", "O'Brien-Łukasz Jr."),
    ],
)
def test_a_name_in_any_script_is_kept_tidily(written: str, kept: str) -> None:
    assert tidy_name(written) == kept


@pytest.mark.parametrize("written", ["", "   ", "\u200d", "\u0301\u0301", "\u200b"])
def test_a_name_without_a_letter_to_see_is_refused(written: str) -> None:
    with pytest.raises(InvalidEditError, match="empty"):
        tidy_name(written)


@pytest.mark.parametrize("written", ["a\x00b", "a\x1b[31mb", "a\nb", "a\u2028b", "\u202eahsA", "a\ud800"])
def test_a_name_that_would_disturb_the_words_around_it_is_refused(written: str) -> None:
    with pytest.raises(InvalidEditError, match="signs that cannot be shown"):
        tidy_name(written)


def test_a_name_may_have_eighty_letters_however_many_signs_they_take() -> None:
    assert len(letters_of(tidy_name("नि" * 80))) == 80
    with pytest.raises(InvalidEditError, match="81 letters"):
        tidy_name("नि" * 81)


def test_a_letter_buried_in_marks_is_no_way_round_the_length() -> None:
    with pytest.raises(InvalidEditError, match="too long"):
        tidy_name("a" + "\u0316" * 1000)


@pytest.mark.parametrize(("name", "initial"), [("asha", "A"), ("हिमांशु", "हि"), ("", ""), ("ßa", "SS")])
def test_the_first_letter_stands_on_the_disc(name: str, initial: str) -> None:
    assert initial_of(name) == initial


@given(st.text(max_size=200))
def test_a_tidied_name_stays_as_it_is(written: str) -> None:
    try:
        name = tidy_name(written)
    except InvalidEditError:
        return
    assert tidy_name(name) == name
    name.encode()


@pytest.mark.parametrize("minutes", [4, 241, -1])
def test_a_daily_goal_that_nobody_means_is_refused(minutes: int) -> None:
    with pytest.raises(InvalidEditError, match="out of range"):
        check_draft(ProfileDraft("Asha", goal_minutes=minutes))
