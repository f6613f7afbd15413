from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import NotationError, SargamError
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout
from sargam_desktop.tutor.paper import PaperKind, PaperSize, PaperWish
from sargam_desktop.ui.paper.page_watch import PageWatch
from sargam_desktop.ui.paper.page_writer import pdf_of
from sargam_desktop.ui.paper.paper_page import PageFrame, PaperDocument, PaperHeading
from sargam_desktop.ui.paper.song_paper import make_document

RESOURCES = Path(__file__).parents[3] / "resources" / "songs"
SARGAM = PaperWish(PaperKind.SARGAM, style=LabelStyle.SARGAM_DEVANAGARI)
LINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9">'
    '<path d="M1 1h80" stroke="currentColor"/></svg>'
)
pytestmark = pytest.mark.usefixtures("qtbot")


def song_of(name: str) -> Song:
    return SongFileReader().read(str(RESOURCES / f"{name}.musicxml"))


def document_of(song: Song, wish: PaperWish) -> PaperDocument:
    return make_document(song, wish, engrave, lambda _share: None)


def engrave(_song: Song, _excerpt: Excerpt, layout: StaffLayout) -> tuple[EngravedStaff, ...]:
    """Draw two pages as wide as they may be."""
    staff = EngravedStaff(LINE, layout.width_px, 100)
    return staff, staff


def drawn(pdf: bytes) -> bytes:
    """Return what the streams of a PDF draw."""
    found = b""
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found += zlib.decompress(stream)
        except zlib.error:
            continue
    return found


def test_a_long_song_is_parted_into_pages_that_tell_how_many_there_are() -> None:
    told: list[tuple[int, int]] = []
    document = document_of(song_of("happy-farmer"), SARGAM)
    pdf = pdf_of(document, lambda page, pages: told.append((page, pages)))
    assert told == [(1, 2), (2, 2)]
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 2


def test_swaras_and_words_are_text_and_no_pictures() -> None:
    pdf = pdf_of(document_of(song_of("sakura"), SARGAM), lambda _page, _pages: None)
    assert b"/Subtype /Image" not in pdf
    assert drawn(pdf).count(b" Tj") + drawn(pdf).count(b" TJ") + drawn(pdf).count(b">Tj") > 50


def test_fewer_bars_and_one_hand_are_told_beside_the_composer() -> None:
    heading = document_of(song_of("happy-farmer"), SARGAM._replace(bars=(5, 8), hands=Hands.LEFT)).heading
    assert heading.about == "Sa is F4 · Left hand · Bars 5–8"
    assert heading.composer == "Robert Schumann, 1848"
    assert "CC BY 4.0" in heading.source


def test_bars_and_hands_that_are_not_there_are_told_in_one_line() -> None:
    with pytest.raises(NotationError, match="has no such bars"):
        document_of(song_of("sakura"), SARGAM._replace(bars=(90, 91)))
    song = song_of("sakura")
    right = replace(song.score, notes=tuple(note for note in song.score.notes if note.hand == "right"))
    with pytest.raises(NotationError, match="no notes for that hand"):
        document_of(Song(song.info, right), SARGAM._replace(hands=Hands.LEFT))


def test_a_long_title_takes_up_to_three_lines_and_the_music_begins_below_it(qtbot: QtBot) -> None:
    assert qtbot is not None
    short, long = (PageFrame(PaperSize.A4, PaperHeading("राग भूपाली " * count)) for count in (1, 20))
    assert short.body_height_px(0) - long.body_height_px(0) > 40
    assert short.body_height_px(1) == long.body_height_px(1)
    assert long.body_height_px(0) > 0.8 * short.body_height_px(0)


def test_a_staff_is_black_vectors_on_as_many_pages_as_the_engraver_gives() -> None:
    document = document_of(song_of("sakura"), PaperWish(size=PaperSize.LETTER))
    pdf = pdf_of(document, lambda _page, _pages: None)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 2
    assert b"/Subtype /Image" not in pdf


def test_pages_that_are_not_wanted_any_more_end_at_the_next_one() -> None:
    watch = PageWatch()
    document = document_of(song_of("happy-farmer"), SARGAM)
    watch.is_cancelled = True
    with pytest.raises(SargamError, match="cancelled"):
        pdf_of(document, watch.tell_page)
    assert watch.page == (1, len(document.bodies))
