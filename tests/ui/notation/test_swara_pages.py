from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QImage

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.notation_choice import NotationKind
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.sargam.swara_rows import SwaraRows, swara_rows
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.notation.sheet_pictures import SheetPictures, SheetWish
from sargam_desktop.ui.notation.swara_pages import SwaraPages, make_swara_pages
from tests.adapters.importers.test_sargam_text_round_trip import song_of

LATIN = NoteNaming(LabelStyle.SARGAM_LATIN)
DEVANAGARI = NoteNaming(LabelStyle.SARGAM_DEVANAGARI)
WISH = SheetWish(NotationKind.SARGAM, False, 800, 40.0, LATIN)
SMALLEST = WISH._replace(staff_px=1.0)
#: Komal re, tivra ma, and Sa of taar saptak, each a bar long; the left hand holds Sa of mandra saptak.
NOTES = (
    ScoreNote(0.0, 4.0, 48, Hand.LEFT),
    ScoreNote(0.0, 4.0, 61, Hand.RIGHT, finger=2),
    ScoreNote(4.0, 4.0, 66, Hand.RIGHT),
    ScoreNote(8.0, 4.0, 72, Hand.RIGHT),
)
SONG = song_of(Score(NOTES, tuple(Bar(n + 1, 4.0 * n, 4.0) for n in range(3))))

pytestmark = pytest.mark.usefixtures("qapp")


def pages(wish: SheetWish = WISH, song: Song = SONG) -> SwaraPages:
    with ThreadPoolExecutor(1) as worker:
        return worker.submit(make_swara_pages, song, wish).result()


def drawn(sheet: SheetPictures, area: SheetBox, ratio: float = 1.0) -> QImage:
    with ThreadPoolExecutor(1) as worker:
        return worker.submit(sheet.draw, area, "#ff0000", ratio).result()


def whole(sheet: SheetPictures, ratio: float = 1.0) -> QImage:
    return drawn(sheet, SheetBox(0, 0, 0, *sheet.layout.pages[0]), ratio)


def head(sheet: SheetPictures, note: int) -> SheetBox:
    box = sheet.layout.heads[note]
    assert box is not None
    return box


def inked_rows(sheet: SheetPictures, note: int) -> list[int]:
    """Return in which rows of a head, from 0, ink is strong."""
    image = drawn(sheet, head(sheet, note))
    across = range(image.width())
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).alphaF() > 0.6 for x in across)]


def gaps(rows: list[int]) -> int:
    return sum(b > a + 1 for a, b in pairwise(rows))


@pytest.mark.parametrize("naming", [LATIN, DEVANAGARI])
def test_every_swara_is_drawn_at_its_place_in_the_ink_that_is_wanted(naming: NoteNaming) -> None:
    sheet = pages(WISH._replace(naming=naming))
    for note in range(len(NOTES)):
        image = drawn(sheet, head(sheet, note))
        inks = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert max(ink.alpha() for ink in inks) > 240
        assert {(ink.red() > 200, ink.green() > 9) for ink in inks if ink.alpha() > 128} == {(True, False)}


def test_line_stroke_and_dots_stand_apart_from_their_letters_in_the_smallest_size() -> None:
    sheet = pages(SMALLEST._replace(naming=DEVANAGARI))
    assert sheet.layout.heads[1] is not None
    assert [gaps(inked_rows(sheet, note)) for note in range(4)] == [1, 1, 1, 1]
    plain = pages(SMALLEST)
    assert [gaps(inked_rows(plain, note)) for note in range(4)] == [1, 0, 0, 1]


def test_a_part_of_a_page_is_the_same_as_in_the_whole_and_as_large_as_the_screen_needs() -> None:
    sheet = pages()
    left, top = 40, 20
    image = whole(sheet, 2.0)
    part = drawn(sheet, SheetBox(0, left, top, 150, 60), 2.0)
    assert part == image.copy(2 * left, 2 * top, 300, 120)
    assert part.devicePixelRatio() == 1.0
    assert drawn(sheet, SheetBox(0, 0, 0, 10.2, 5), 1.5).size().toTuple() == (16, 8)


def test_what_the_other_hand_plays_is_fainter_and_fingers_are_there_on_request() -> None:
    both, left = pages(), pages(WISH._replace(hands=Hands.LEFT))
    assert inked_rows(both, 1)
    assert not inked_rows(left, 1)
    assert inked_rows(left, 0)
    assert whole(pages(WISH._replace(has_fingers=False))) != whole(both)


def test_larger_staves_come_with_larger_swaras_and_one_line_holds_all() -> None:
    plain, large = pages(), pages(WISH._replace(staff_px=80.0))
    assert head(large, 0).height_px == 2 * head(plain, 0).height_px
    line = pages(WISH._replace(is_one_line=True, width_px=0))
    assert len({bar.box.top_px for bar in line.layout.bars}) == 1


def test_without_a_font_swaras_are_latin_and_it_is_said_why_above_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    latin = pages()
    assert pages(WISH._replace(naming=DEVANAGARI)).remark == ""
    monkeypatch.setattr("sargam_desktop.ui.notation.swara_pages.has_devanagari_font", lambda: False)
    sheet = pages(WISH._replace(naming=DEVANAGARI))
    assert "Noto Sans Devanagari" in sheet.remark
    lower = head(sheet, 1).top_px - head(latin, 1).top_px
    assert drawn(sheet, head(sheet, 1)) == drawn(latin, head(latin, 1))
    words = drawn(sheet, SheetBox(0, 0, 0, 400, lower))
    assert any(words.pixelColor(x, y).alphaF() > 0.6 for x in range(400) for y in range(words.height()))


def test_another_size_or_script_of_the_same_song_is_not_worked_out_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worked_out: list[Score] = []

    def watched(score: Score, *rest: Any) -> SwaraRows:  # noqa: ANN401 (as they are)
        worked_out.append(score)
        return swara_rows(score, *rest)

    monkeypatch.setattr("sargam_desktop.ui.notation.swara_pages.swara_rows", watched)
    song, other = song_of(SONG.score), song_of(Score(NOTES[:2], SONG.score.bars))
    for wish in (WISH, WISH._replace(staff_px=80.0), WISH._replace(naming=DEVANAGARI)):
        assert len(pages(wish, song).layout.heads) == len(NOTES)
    assert len(pages(WISH, other).layout.heads) == 2
    assert worked_out == [song.score, other.score]


def test_a_song_of_too_many_notes_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sargam_desktop.ui.notation.swara_pages.MOST_NOTES", 3)
    with pytest.raises(NotationError, match="too many notes"):
        pages()


def test_without_names_swaras_are_latin_from_the_song_s_own_sa() -> None:
    song = song_of(SONG.score, sa=1)
    assert whole(pages(WISH._replace(naming=None), song)) == whole(
        pages(WISH._replace(naming=NoteNaming(LabelStyle.SARGAM_LATIN, 1)), song)
    )
