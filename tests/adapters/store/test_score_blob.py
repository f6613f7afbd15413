from __future__ import annotations

import dataclasses
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.store.score_blob import pack_score, unpack_score
from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from tests.adapters.store.examples import make_score

#: `make_score()` as the version before packed it.
KEPT_BEFORE = (
    "5347534301fe010400000001000000010000007801636080805030b86a0fa19fda43443f40f930714cda06081881200a"
    "081899985918a1e6a152020e2c5001188d2a1fe900004c2f1704"
)

_beats = st.floats(0, 1e6, allow_nan=False)
_notes = st.builds(
    ScoreNote,
    onset_beat=_beats,
    duration_beat=_beats,
    pitch=st.integers(0, 127),
    hand=st.sampled_from(Hand),
    velocity=st.integers(1, 127),
    finger=st.none() | st.integers(1, 5),
    is_grace=st.booleans(),
)
_bars = st.builds(
    Bar, st.integers(0, 9999), _beats, _beats, st.integers(1, 64), st.sampled_from([1, 2, 4, 8])
)
_changes = st.builds(TempoChange, _beats, st.floats(1, 999))


@st.composite
def scores(draw: st.DrawFn) -> Score:
    later = draw(st.lists(_changes, max_size=4, unique_by=lambda change: change.onset_beat))
    changes = sorted(change for change in later if change.onset_beat > 0)
    return Score(
        notes=tuple(sorted(draw(st.lists(_notes, max_size=20)), key=lambda note: note[:3])),
        bars=tuple(draw(st.lists(_bars, min_size=1, max_size=8))),
        tempo_map=TempoMap((TempoChange(0.0, draw(st.floats(1, 999))), *changes)),
        fifths=draw(st.integers(-7, 7)),
        is_minor=draw(st.booleans()),
    )


@given(scores())
def test_every_score_comes_back_exactly(score: Score) -> None:
    assert unpack_score(pack_score(score).blob) == score


def test_a_score_longer_than_one_portion_comes_back_exactly() -> None:
    score = make_score(notes=5000)
    assert unpack_score(pack_score(score).blob) == score


def test_equal_scores_have_the_same_hash_and_others_do_not() -> None:
    assert pack_score(make_score(60)).hash == pack_score(make_score(60)).hash
    assert pack_score(make_score(60)).hash != pack_score(make_score(61)).hash
    assert pack_score(make_score()).hash != pack_score(dataclasses.replace(make_score(), fifths=1)).hash


@given(st.integers(0, 200), st.integers(1, 255))
def test_a_damaged_block_gives_a_score_or_a_clear_error_and_nothing_else(place: int, change: int) -> None:
    blob = bytearray(pack_score(make_score(notes=40)).blob)
    blob[place % len(blob)] ^= change
    with suppress(StoreError):
        assert isinstance(unpack_score(bytes(blob)), Score)


@pytest.mark.parametrize("length", [0, 5, 20, 60])
def test_a_block_that_was_cut_off_is_damaged(length: int) -> None:
    with pytest.raises(StoreError, match="damaged"):
        unpack_score(pack_score(make_score(notes=40)).blob[:length])


def test_a_score_kept_before_there_were_ornaments_still_loads_and_keeps_its_hash() -> None:
    packed = pack_score(make_score())
    assert packed.hash == "777f34f7bc7248aaef1fdad911b7eeb477ec28c4673f2f7e871fc10da54c95e3"
    assert unpack_score(bytes.fromhex(KEPT_BEFORE)) == make_score()


def test_an_ornament_makes_another_score() -> None:
    score = make_score()
    graced = dataclasses.replace(score, notes=(score.notes[0]._replace(is_grace=True), *score.notes[1:]))
    assert pack_score(graced).hash != pack_score(score).hash


def test_a_number_without_room_is_refused() -> None:
    notes = (ScoreNote(0.0, 1.0, 300, Hand.LEFT),)
    with pytest.raises(RefusedError, match="out of range"):
        pack_score(Score(notes, (Bar(1, 0.0, 4.0),)))
