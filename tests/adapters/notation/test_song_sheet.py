from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.adapters.importers.notation_file import trace_notation
from sargam_desktop.adapters.notation.requests import SongRequest
from sargam_desktop.adapters.notation.song_sheet import engrave_song, lay_out_song
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.arrangement import Arrangement, arrange
from sargam_desktop.tutor.notation import FAINT_INK, Excerpt, StaffLayout, StaffSheet
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.tutor.notation_trace import TracedScore
from sargam_desktop.tutor.ports import OriginalFile
from tests.adapters.importers.musicxml_writing import (
    FORWARD,
    QUARTER,
    WHOLE,
    attributes,
    backup,
    ending,
    measure,
    score_xml,
    sound,
    tie,
)
from tests.adapters.notation.engraved_scores import SCORES
from tests.adapters.notation.placed_songs import faults_of
from tests.adapters.notation.score_writing import TWO_STAVES, typed

LAYOUT = StaffLayout(900, 40)
#: All of them take ten seconds; `python -m tests.adapters.notation.placed_songs` looks at all.
SAMPLE = SCORES[5::37]
BACK = '<repeat direction="backward"/>'
AS_BEFORE = (
    "<attributes><measure-style><measure-repeat type='start'>1</measure-repeat></measure-style></attributes>"
)
GRACE = (
    "<note><grace/><pitch><step>D</step><octave>5</octave></pitch><type>eighth</type><staff>1</staff></note>"
)


class Piece:
    """A small piano piece in a file, and as a song."""

    def __init__(self, *bodies: str, fifths: int = 0, key: str = TWO_STAVES) -> None:
        first, *others = bodies
        measures = [attributes(fifths=fifths, more=key) + first, *others]
        self.text = score_xml([measure(str(at), body) for at, body in enumerate(measures, start=1)])
        self.song: Song = read_musicxml_song(FileContent("piece.musicxml", self.text.encode()))
        self.traced: TracedScore = trace_notation(OriginalFile("piece.musicxml", self.text.encode()))

    def lay_out(
        self, excerpt: Excerpt | None = None, layout: StaffLayout = LAYOUT, score: Score | None = None
    ) -> StaffSheet:
        return lay_out_song(self.traced, self._request(excerpt, layout, score))

    def pages(self, excerpt: Excerpt | None = None, layout: StaffLayout = LAYOUT) -> int:
        return len(engrave_song(self.traced, self._request(excerpt, layout, None)))

    def _request(self, excerpt: Excerpt | None, layout: StaffLayout, score: Score | None) -> SongRequest:
        return SongRequest(
            OriginalFile("piece.musicxml", b""), score or self.song.score, excerpt or Excerpt(), layout
        )


def whole(name: str, *, staff: int = 1, more: str = "") -> str:
    return typed(name, WHOLE, "whole", more, staff=staff)


def both(right: str, left: str) -> str:
    return whole(right) + backup(WHOLE) + whole(left, staff=2)


def quarters(*names: str) -> str:
    return "".join(typed(name, QUARTER, "quarter") for name in names)


def head_of(sheet: StaffSheet, index: int) -> SheetBox:
    head = sheet.layout.heads[index]
    assert head is not None
    return head


def drawing_of(sheet: StaffSheet) -> str:
    return "".join(strip.svg for strip in sheet.strips)


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_every_note_of_a_shipped_song_has_its_head_at_its_height_and_every_bar_its_place(
    path: Path,
) -> None:
    assert list(faults_of(path)) == []


def test_a_repeated_bar_stands_where_it_is_written_each_time_and_endings_where_theirs_are() -> None:
    piece = Piece(
        FORWARD + whole("C4"), ending("1", whole("D4"), BACK), ending("2", whole("E4")), whole("F4")
    )
    layout = piece.lay_out().layout
    assert len(layout.bars) == 5  # 1 2 1 3 4
    assert layout.bars[0].box == layout.bars[2].box
    assert layout.heads[0] == layout.heads[2]
    assert [bar.places[0].beat for bar in layout.bars] == [0, 4, 8, 12, 16]
    lefts = [bar.box.left_px for bar in layout.bars]
    assert lefts[0] < lefts[1] < lefts[3] < lefts[4]


def test_a_da_capo_goes_back_to_the_first_bar_of_the_page() -> None:
    piece = Piece(whole("C4"), whole("D4") + sound(fine="yes"), whole("E4") + sound(dacapo="yes"))
    bars = piece.lay_out().layout.bars
    assert [bar.box.left_px for bar in bars[3:]] == [bar.box.left_px for bar in bars[:2]]


def test_a_tied_note_has_the_head_that_is_struck_and_the_cursor_goes_on_over_the_other() -> None:
    piece = Piece(whole("C4", more=tie("start")), whole("C4", more=tie("stop")))
    layout = piece.lay_out().layout
    (head,) = layout.heads
    assert head is not None
    first, second = layout.bars
    assert head.left_px < second.box.left_px < second.places[0].x_px
    assert first.places[-1] == (4, second.places[0].x_px)


def test_a_grace_note_has_its_own_smaller_head_and_is_no_moment_of_the_bar() -> None:
    layout = Piece(GRACE + whole("C5")).lay_out().layout
    grace, main = sorted((head for head in layout.heads if head), key=lambda head: head.left_px)
    assert grace.width_px < main.width_px
    assert grace.height_px < main.height_px
    assert [place.beat for place in layout.bars[0].places] == [0, 4]
    assert layout.bars[0].places[0].x_px == pytest.approx(main.left_px)


def test_moments_of_a_bar_are_its_notes_and_rests_and_rise_with_the_beat() -> None:
    rest = "<note><rest/><duration>12</duration><type>quarter</type><staff>1</staff></note>"
    (bar,) = Piece(quarters("C4", "D4") + rest + quarters("E4")).lay_out().layout.bars
    assert [place.beat for place in bar.places] == [0, 1, 2, 3, 4]
    assert all(before.x_px < after.x_px for before, after in pairwise(bar.places))
    assert bar.places[-1].x_px == bar.box.left_px + bar.box.width_px


def test_a_bar_that_says_as_before_has_its_place_though_its_notes_have_no_heads() -> None:
    layout = Piece(quarters("C4", "D4", "E4", "F4"), AS_BEFORE).lay_out().layout
    assert [head is None for head in layout.heads] == [False] * 4 + [True] * 4
    assert layout.bars[1].box.left_px > layout.bars[0].box.left_px


def test_rests_that_are_printed_as_one_sign_are_bars_of_their_own_for_who_follows_them() -> None:
    rest = "<note><rest measure='yes'/><duration>48</duration><staff>1</staff></note>"
    joined = "<attributes><measure-style><multiple-rest>2</multiple-rest></measure-style></attributes>" + rest
    bars = Piece(whole("C4"), joined, rest, whole("D4")).lay_out().layout.bars
    assert all(before.box.left_px < after.box.left_px for before, after in pairwise(bars))


@pytest.mark.parametrize("short_first", [True, False])
def test_a_hand_that_ends_before_the_other_leaves_the_rest_of_the_bars_to_it(short_first: bool) -> None:
    short = [measure("1", attributes() + whole("C3"))]
    long = [measure("1", attributes() + whole("C5")), measure("2", whole("D5"))]
    data = score_xml(*([short, long] if short_first else [long, short]), names=("Piano", "Piano")).encode()
    song = read_musicxml_song(FileContent("two.musicxml", data))
    original = OriginalFile("two.musicxml", data)
    sheet = lay_out_song(trace_notation(original), SongRequest(original, song.score, Excerpt(), LAYOUT))
    assert None not in sheet.layout.heads
    assert len({bar.box for bar in sheet.layout.bars}) == 2


@pytest.mark.parametrize("layout", [StaffLayout(100, 60), StaffLayout(800, 8), StaffLayout(0, 200, True)])
def test_bars_have_a_width_and_moments_that_rise_at_any_size(layout: StaffLayout) -> None:
    piece = Piece(*[quarters("C4", "D4", "E4", "F4")] * 2)
    for bar, place in zip(piece.song.score.bars, piece.lay_out(layout=layout).layout.bars, strict=True):
        assert (place.places[0].beat, place.places[-1].beat) == (bar.onset_beat, bar.end_beat)
        assert all(before.x_px < after.x_px for before, after in pairwise(place.places))


def test_a_song_in_another_key_stands_at_its_new_height_under_its_new_key_signature() -> None:
    piece = Piece(quarters("C4", "E4", "G4", "C5"))
    moved = arrange(piece.song, Arrangement(semitones=2), None).song.score
    before, after = piece.lay_out(), piece.lay_out(score=moved)
    flat, natural, sharp = "E260", "E261", "E262"
    assert drawing_of(after).count(f"#{sharp}") == 2  # F sharp and C sharp
    assert not any(f"#{sign}" in drawing_of(after) for sign in (flat, natural))
    rises = [
        (one.top_px - one_bar.box.top_px) - (other.top_px - other_bar.box.top_px)
        for one, other, one_bar, other_bar in [
            (head_of(before, at), head_of(after, at), before.layout.bars[0], after.layout.bars[0])
            for at in range(4)
        ]
    ]
    assert rises == pytest.approx([5] * 4, abs=0.5)


def test_a_left_hand_that_is_moved_up_for_a_small_keyboard_is_read_in_the_treble_clef() -> None:
    piece = Piece(both("C5", "C3"), both("D5", "G2"))
    fitted = arrange(piece.song, Arrangement(is_fitted=True), (60, 84)).song.score
    assert min(note.pitch for note in fitted.notes) >= 60
    sheet = piece.lay_out(score=fitted)
    assert None not in sheet.layout.heads
    assert "#E062" in drawing_of(piece.lay_out())
    assert "#E062" not in drawing_of(sheet)


def test_a_hand_that_is_not_practised_is_drawn_in_the_fainter_ink_and_the_other_is_not() -> None:
    piece = Piece(both("C5", "C3"))
    faint = piece.lay_out(Excerpt(faint=Hand.LEFT))
    assert faint.layout == piece.lay_out().layout
    assert FAINT_INK not in drawing_of(piece.lay_out())
    assert re.findall(r'<g fill="faintColor"[^>]*><g>(?:<g>)*<use[^>]*#E0A2', drawing_of(faint))
    swapped = piece.lay_out(Excerpt(faint=Hand.RIGHT))
    assert drawing_of(swapped).count(FAINT_INK) == drawing_of(faint).count(FAINT_INK)
    assert drawing_of(swapped) != drawing_of(faint)


def test_what_is_tied_to_a_faint_note_is_faint_with_it_and_so_are_its_rests() -> None:
    rest = backup(WHOLE) + "<note><rest/><duration>48</duration><type>whole</type><staff>2</staff></note>"
    tied = [tie(kind) + f"<notations><tied type='{kind}'/></notations>" for kind in ("start", "stop")]
    left = [whole("C3", staff=2, more=each) for each in tied]
    piece = Piece(*[whole("C5") + backup(WHOLE) + each for each in left], whole("C5") + rest)
    faint = re.findall(r'<g fill="faintColor"', drawing_of(piece.lay_out(Excerpt(faint=Hand.LEFT))))
    assert len(faint) == 4  # the left hand's part of each bar, and the tie


def test_a_staff_that_is_not_shown_leaves_its_notes_without_heads() -> None:
    piece = Piece(both("C5", "C3"))
    layout = piece.lay_out(Excerpt(hands=Hands.RIGHT)).layout
    shown = [note.hand for note, head in zip(piece.song.score.notes, layout.heads, strict=True) if head]
    assert shown == [Hand.RIGHT]


def test_another_players_part_is_left_out() -> None:
    text = score_xml(
        [measure("1", attributes() + whole("A5"))],
        [measure("1", attributes(more=TWO_STAVES) + both("C5", "C3"))],
        names=("Violin", "Piano"),
    )
    traced = trace_notation(OriginalFile("duo.musicxml", text.encode()))
    song = read_musicxml_song(FileContent("duo.musicxml", text.encode()))
    sheet = lay_out_song(
        traced, SongRequest(OriginalFile("duo.musicxml", b""), song.score, Excerpt(), LAYOUT)
    )
    assert None not in sheet.layout.heads
    assert drawing_of(sheet).count("#E0A2") == 2


def test_a_long_line_is_pages_side_by_side_whose_staves_stand_at_one_height() -> None:
    piece = Piece(both("C7", "C3"), *[both("C5", "C3")] * 79)  # so high a note pushes its staff down
    layout = piece.lay_out(layout=LAYOUT._replace(is_one_line=True)).layout
    assert len(layout.pages) == 2
    assert len({height for _, height in layout.pages}) == 1
    assert None not in layout.heads
    tops = {bar.box.page: bar.box.top_px for bar in layout.bars}
    assert abs(tops[0] - tops[1]) <= 1


def test_pieces_of_a_page_hold_all_heads_and_stay_on_it() -> None:
    sheet = Piece(*[both("C5", "C3")] * 30).lay_out()
    width, height = sheet.layout.pages[0]
    assert len(sheet.strips) > 1
    for head in sheet.layout.heads:
        assert head is not None
        assert any(
            strip.box.top_px <= head.top_px
            and head.top_px + head.height_px <= strip.box.top_px + strip.box.height_px
            for strip in sheet.strips
        )
    assert all(
        strip.box.left_px + strip.box.width_px <= width + 1
        and strip.box.top_px + strip.box.height_px <= height + 1
        for strip in sheet.strips
    )


def test_paper_is_filled_page_by_page_and_may_show_some_bars_only() -> None:
    piece = Piece(*[both("C5", "C3")] * 60)
    paper = LAYOUT._replace(width_px=400, page_height_px=500)
    assert piece.pages(layout=paper) > 2
    assert piece.pages(Excerpt((3, 4)), paper) == 1


def test_a_file_with_other_bars_than_the_song_is_told_to_be_imported_again() -> None:
    piece, other = Piece(whole("C4")), Piece(whole("C4"), whole("D4"))
    with pytest.raises(NotationError, match="Import the file again"):
        piece.lay_out(score=other.song.score)
