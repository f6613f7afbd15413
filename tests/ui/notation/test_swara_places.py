from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.sargam.sargam_text import taal_of
from sargam_desktop.domain.sargam.swara_rows import swara_rows
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation_sheet import SheetBar, SheetBox, SheetLayout
from sargam_desktop.ui.notation.swara_places import lay_out_sheet
from sargam_desktop.ui.notation.swara_sheet import SwaraSheet
from tests.adapters.importers.test_sargam_text_round_trip import scores, song_of
from tests.ui.lesson_scenes import RESOURCES

SONGS = ("bhupali-first-study", "alankar-in-threes", "fuer-elise", "minuet-in-g", "arabesque", "gymnopedie")
RIGHT = Hand.RIGHT


def laid_out(song: Song, width: int | None = 900, zoom: float = 1.0) -> SheetLayout:
    score = song.score
    rows = swara_rows(score, Hands.BOTH, range(len(score.bars)), taal_of(song))
    scaled = lambda px: round(zoom * px)  # noqa: E731 (as a theme scales)
    return lay_out_sheet(SwaraSheet(rows).lines(width, scaled), len(score.notes), scaled)


def of_notes(*notes: ScoreNote) -> SheetLayout:
    return laid_out(song_of(Score(notes, (Bar(1, 0.0, 4.0), Bar(2, 4.0, 4.0)))), None)


def middle(box: SheetBox | None) -> float:
    assert box is not None
    return box.left_px + box.width_px / 2


def x_at(bar: SheetBar, beat: float) -> float:
    left, right = next(pair for pair in pairwise(bar.places) if beat < pair[1].beat)
    return left.x_px + (beat - left.beat) / (right.beat - left.beat) * (right.x_px - left.x_px)


def assert_can_be_followed(layout: SheetLayout, score: Score) -> None:
    ((width, height),) = layout.pages
    for note, head in zip(score.notes, layout.heads, strict=True):
        assert head is not None, note
        bar = layout.bars[score.bar_index_at(note.onset_beat)].box
        assert bar.left_px <= head.left_px <= middle(head) < bar.left_px + bar.width_px
        assert bar.top_px <= head.top_px < bar.top_px + bar.height_px
        assert head.left_px + head.width_px <= width
        assert head.top_px + head.height_px <= height
    for placed, played in zip(layout.bars, score.bars, strict=True):
        beats, xs = zip(*placed.places, strict=True)
        assert (beats[0], beats[-1]) == (played.onset_beat, played.end_beat)
        assert all(a < b for a, b in pairwise(beats))
        assert all(a < b for a, b in pairwise(xs))


@pytest.mark.parametrize("song_id", SONGS)
def test_every_note_of_a_song_has_its_place_and_every_moment_of_a_bar(song_id: str) -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs([song_id])
    for width in (700, None):
        assert_can_be_followed(laid_out(song, width), song.score)


@given(scores(), st.sampled_from((0.7, 1.0, 2.5)))
@settings(max_examples=40)
def test_any_score_can_be_followed_in_any_size(score: Score, zoom: float) -> None:
    assert_can_be_followed(laid_out(song_of(score), zoom=zoom), score)


@pytest.mark.parametrize("song_id", ["minuet-in-g", "bhupali-first-study", "fuer-elise"])
def test_what_goes_with_the_beat_is_at_each_swara_in_its_time(song_id: str) -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs([song_id])
    layout = laid_out(song)
    for note, head in zip(song.score.notes, layout.heads, strict=True):
        bar = layout.bars[song.score.bar_index_at(note.onset_beat)]
        assert middle(head) == pytest.approx(x_at(bar, note.onset_beat), abs=1.5)


def test_swaras_that_sound_together_stand_one_below_the_other_however_their_matras_are_divided() -> None:
    four = [ScoreNote(at / 4, 0.25, 72, RIGHT) for at in range(4)]
    two = [ScoreNote(at / 2, 0.5, 48, Hand.LEFT) for at in range(2)]
    notes = sorted([*four, *two], key=lambda note: (note.onset_beat, note.pitch))
    heads = of_notes(*notes).heads
    by_onset = [(note.onset_beat, middle(head)) for note, head in zip(notes, heads, strict=True)]
    assert len(set(by_onset)) == 4


def test_no_two_swaras_of_a_chord_or_of_its_kans_cover_one_another() -> None:
    kans = [ScoreNote(1.0, 0.125, pitch, RIGHT, is_grace=True) for pitch in (62, 64)]
    notes = (
        ScoreNote(0.0, 1.0, 60, RIGHT),
        *kans,
        *(ScoreNote(1.0, 1.0, pitch, RIGHT) for pitch in (65, 69, 72)),
    )
    for one, other in combinations(of_notes(*notes).heads, 2):
        assert one is not None
        assert other is not None
        beside = one.left_px + one.width_px <= other.left_px or other.left_px + other.width_px <= one.left_px
        above = one.top_px + one.height_px <= other.top_px or other.top_px + other.height_px <= one.top_px
        assert beside or above


def test_in_one_line_all_bars_stand_at_one_height_and_meet() -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs(["minuet-in-g"])
    bars = [bar.box for bar in laid_out(song, None).bars]
    assert len({(bar.top_px, bar.height_px) for bar in bars}) == 1
    assert all(a.left_px + a.width_px == b.left_px for a, b in pairwise(bars))


def test_a_repeated_bar_stands_there_as_often_as_it_is_played() -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs(["minuet-in-g"])
    assert [bar.number for bar in song.score.bars].count(1) == 2
    boxes = [bar.box for bar in laid_out(song).bars]
    assert len(set(boxes)) == len(boxes)


def test_zoom_makes_all_of_it_larger() -> None:
    (song,) = ResourceFolder(RESOURCES).read_songs(["sakura"])
    plain, large = laid_out(song, None).bars[3].box, laid_out(song, None, 2.0).bars[3].box
    assert large.width_px == 2 * plain.width_px
    assert large.height_px == 2 * plain.height_px
