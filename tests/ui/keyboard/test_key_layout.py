import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.pitch import is_black_key
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.keyboard.key_layout import (
    BLACK_LENGTH,
    STANDARD_RANGES,
    KeyLayout,
    KeyRange,
    choose_range,
    keys_for,
)
from tests.ui.practice_scenes import song

WHITE_PITCHES = st.integers(0, 127).filter(lambda pitch: not is_black_key(pitch))
RANGES = st.tuples(WHITE_PITCHES, WHITE_PITCHES).map(sorted).map(lambda ends: KeyRange(*ends))
LAYOUTS = st.builds(KeyLayout, RANGES, st.integers(600, 4000))


@given(LAYOUTS)
def test_white_keys_cover_the_width_side_by_side(layout: KeyLayout) -> None:
    edges = [(key.x, key.right) for key in layout.white_keys]
    assert edges[0][0] == 0
    assert edges[-1][1] == layout.width
    assert all(left[1] == right[0] for left, right in itertools.pairwise(edges))
    assert all(key.width > 0 for key in layout.keys)


@given(LAYOUTS)
def test_black_keys_do_not_overlap_and_lie_over_their_neighbours(layout: KeyLayout) -> None:
    blacks = layout.black_keys
    assert all(a.right <= b.x for a, b in itertools.pairwise(blacks))
    for black in blacks:
        left, right = layout.key(black.pitch - 1), layout.key(black.pitch + 1)
        assert left is not None
        assert right is not None
        assert left.x <= black.x
        assert black.right <= right.right


@given(LAYOUTS, st.data())
def test_every_column_belongs_to_one_key_at_each_height(layout: KeyLayout, data: st.DataObject) -> None:
    x = data.draw(st.integers(0, layout.width - 1))
    lower, upper = layout.pitch_at(x, 1.0), layout.pitch_at(x, 0.0)
    assert lower is not None
    assert upper is not None
    assert not is_black_key(lower)
    key = layout.key(upper)
    assert key is not None
    assert key.x <= x < key.right


@given(LAYOUTS, st.data())
def test_the_middle_of_a_key_is_that_key(layout: KeyLayout, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(layout.keys))
    share = BLACK_LENGTH / 2 if key.is_black else (1 + BLACK_LENGTH) / 2
    assert layout.pitch_at(key.x + (key.width - 1) / 2, share) == key.pitch


@pytest.mark.parametrize(("x", "share"), [(-1, 0.5), (1000, 0.5), (10, -0.1), (10, 1.1)])
def test_beside_the_keys_there_is_no_key(x: float, share: float) -> None:
    assert KeyLayout(STANDARD_RANGES[0], 1000).pitch_at(x, share) is None


@pytest.mark.parametrize(("keys", "count"), list(zip(STANDARD_RANGES, (49, 61, 76, 88), strict=True)))
def test_the_standard_keyboards_have_their_keys(keys: KeyRange, count: int) -> None:
    assert len(KeyLayout(keys, 1400).keys) == count


@pytest.mark.parametrize(
    ("lowest", "highest", "expected"),
    [(48, 72, (36, 84)), (48, 90, (36, 96)), (30, 90, (28, 103)), (22, 90, (21, 108)), (15, 90, (14, 108))],
)
def test_a_song_gets_the_smallest_keyboard_that_holds_it(
    lowest: int, highest: int, expected: tuple[int, int]
) -> None:
    assert choose_range((lowest, highest)) == expected


def test_the_learners_own_keyboard_is_widened_by_the_song() -> None:
    assert choose_range((40, 84), own=(48, 72)) == (40, 84)
    assert choose_range((50, 70), own=(48, 72)) == (48, 72)
    assert keys_for(song(), Settings(lowest_key=48, highest_key=72)) == (48, 72)
    assert keys_for(song(), Settings()) == (36, 84)


@given(st.integers(0, 127), st.integers(0, 127))
def test_a_range_ends_on_white_keys_and_holds_the_song(first: int, second: int) -> None:
    song_range = (min(first, second), max(first, second))
    keys = choose_range(song_range, own=(48, 72))
    assert keys.holds(*song_range)
    assert not is_black_key(keys.lowest)
    assert not is_black_key(keys.highest)
