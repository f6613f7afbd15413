import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.score import Hand, ScoreNote
from sargam_desktop.ui.keyboard.key_layout import STANDARD_RANGES, KeyLayout
from sargam_desktop.ui.piano_roll.geometry import TILE_BEATS, RollGeometry

LAYOUT = KeyLayout(STANDARD_RANGES[0], 1440)
GEOMETRIES = st.builds(
    RollGeometry,
    st.just(LAYOUT),
    st.integers(200, 2000),
    st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    st.floats(4, 10),
)
BEATS = st.floats(-50, 100_000)


@given(GEOMETRIES, BEATS, BEATS)
def test_a_height_and_its_beat_are_inverse(geometry: RollGeometry, beat: float, now: float) -> None:
    assert geometry.beat_at(geometry.y_of(beat, now), now) == pytest.approx(beat, abs=1e-6)


@given(GEOMETRIES, BEATS)
def test_the_visible_tiles_cover_the_stage(geometry: RollGeometry, now: float) -> None:
    tiles = geometry.visible_tiles(now)
    assert geometry.tile_y(tiles[-1], now) <= 1e-6
    assert geometry.tile_y(tiles[0], now) + geometry.tile_height >= geometry.height - 1e-6


@given(GEOMETRIES, BEATS)
def test_tiles_lie_on_whole_device_pixels(geometry: RollGeometry, beat: float) -> None:
    now = geometry.snap(beat)
    assert now == pytest.approx(beat, abs=1 / geometry.px_per_beat)
    bottom = (geometry.tile_y(0, now) - geometry.height) * geometry.ratio
    assert bottom == pytest.approx(round(bottom), abs=1e-4)
    assert geometry.tile_height * geometry.ratio == pytest.approx(
        round(geometry.tile_height * geometry.ratio)
    )


def test_the_stage_shows_six_and_a_half_beats() -> None:
    assert RollGeometry(LAYOUT, 650).px_per_beat == 100


def test_a_white_note_keeps_its_distance_from_the_edges_of_its_key() -> None:
    key = LAYOUT.key(60)
    box = RollGeometry(LAYOUT, 650).note_box(ScoreNote(1.0, 2.0, 60, Hand.RIGHT), now_beat=0.0)
    assert key is not None
    assert box is not None
    assert (box.x, box.width) == (key.x + 3.5, key.width - 7)
    assert (box.bottom, box.height) == (550, 197)


def test_a_black_note_is_as_wide_as_its_key() -> None:
    key = LAYOUT.key(61)
    box = RollGeometry(LAYOUT, 650).note_box(ScoreNote(1.0, 2.0, 61, Hand.RIGHT), now_beat=0.0)
    assert key is not None
    assert box is not None
    assert (box.x, box.width, box.is_black) == (key.x, key.width, True)


def test_a_note_lies_in_its_tile_where_it_lies_on_the_stage() -> None:
    geometry = RollGeometry(LAYOUT, 650)
    note = ScoreNote(5.0, 1.0, 60, Hand.LEFT)
    on_stage, in_tile = geometry.note_box(note, 1.0), geometry.note_box_in_tile(note, 5 // TILE_BEATS)
    assert on_stage is not None
    assert in_tile is not None
    assert on_stage.y == geometry.tile_y(5 // TILE_BEATS, 1.0) + in_tile.y


def test_the_shortest_note_can_still_be_seen_and_one_beyond_the_keys_has_no_place() -> None:
    geometry = RollGeometry(LAYOUT, 650)
    short = geometry.note_box(ScoreNote(1.0, 0.001, 60, Hand.RIGHT), 0.0)
    assert short is not None
    assert short.height >= 5
    assert geometry.note_box(ScoreNote(1.0, 1.0, 20, Hand.RIGHT), 0.0) is None
