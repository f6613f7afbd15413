"""The engraver with its real process and the real Verovio."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.adapters.importers.notation_file import trace_notation
from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver
from sargam_desktop.adapters.notation.requests import SongRequest
from sargam_desktop.adapters.notation.song_sheet import engrave_song, lay_out_song
from sargam_desktop.domain.errors import NotationError, SargamError
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.tutor.notation import Engraver, Excerpt, StaffLayout
from sargam_desktop.tutor.ports import OriginalFile
from tests.adapters.notation.score_writing import PIECE

SCORE = PIECE.encode()
LAYOUT = StaffLayout(600, 40)


@pytest.fixture(scope="module")
def engraver() -> Iterator[ProcessEngraver]:
    engraver = ProcessEngraver()
    yield engraver
    engraver.close()


def process_of(engraver: ProcessEngraver) -> int:
    process = engraver._process  # noqa: SLF001 - nothing else tells which process it is
    assert process is not None
    return process.pid


def test_it_draws_the_same_drawing_for_the_same_wish_and_breaks_lines_at_the_width(
    engraver: Engraver,
) -> None:
    staff = engraver.engrave(SCORE, Excerpt(), LAYOUT)
    assert staff == engraver.engrave(SCORE, Excerpt(), LAYOUT)
    assert abs(staff.width_px - 600) <= 2
    narrow = engraver.engrave(SCORE, Excerpt(), LAYOUT._replace(width_px=200))
    assert narrow.height_px > 1.5 * staff.height_px
    line = engraver.engrave(SCORE, Excerpt(), LAYOUT._replace(width_px=200, is_one_line=True))
    assert line.height_px < narrow.height_px


def test_one_hand_takes_up_less_room_and_an_excerpt_does_not_stick(engraver: Engraver) -> None:
    both = engraver.engrave(SCORE, Excerpt(), LAYOUT)
    right = engraver.engrave(SCORE, Excerpt((1, 1), Hands.RIGHT), LAYOUT)
    assert right.height_px < both.height_px
    assert engraver.engrave(SCORE, Excerpt(), LAYOUT) == both


def test_a_broken_score_is_told_in_one_line_and_the_next_one_is_drawn(engraver: ProcessEngraver) -> None:
    engraver.engrave(SCORE, Excerpt(), LAYOUT)
    before = process_of(engraver)
    with pytest.raises(NotationError) as told:
        engraver.engrave(b"<score-partwise><part/></score-partwise>", Excerpt(), LAYOUT)
    assert "cannot be engraved" in str(told.value)
    assert "\n" not in str(told.value)
    assert engraver.engrave(SCORE, Excerpt(), LAYOUT).svg
    assert process_of(engraver) == before


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process is killed otherwise here")
def test_a_process_that_was_killed_is_started_again(engraver: ProcessEngraver) -> None:
    engraver.engrave(SCORE, Excerpt(), LAYOUT)
    before = process_of(engraver)
    os.kill(before, signal.SIGKILL)
    os.waitid(os.P_PID, before, os.WEXITED | os.WNOWAIT)
    assert engraver.engrave(SCORE, Excerpt(), LAYOUT).svg
    assert process_of(engraver) != before


def test_a_drawing_that_takes_too_long_is_given_up() -> None:
    engraver = ProcessEngraver(limit_s=0.001)  # less than Verovio takes to be loaded
    with pytest.raises(NotationError, match="takes too long"):
        engraver.engrave(SCORE, Excerpt(), LAYOUT)
    score = read_musicxml_song(FileContent("piece.musicxml", SCORE)).score
    with pytest.raises(NotationError, match="takes too long"):
        engraver.lay_out(OriginalFile("piece.musicxml", SCORE), score, Excerpt(), LAYOUT)
    engraver.close()


def test_a_song_comes_as_it_was_laid_out_in_the_process_and_so_do_its_pages(
    engraver: ProcessEngraver,
) -> None:
    song = read_musicxml_song(FileContent("piece.musicxml", SCORE))
    original = OriginalFile("piece.musicxml", SCORE)
    request = SongRequest(original, song.score, Excerpt(faint=Hand.LEFT), LAYOUT)
    sheet = engraver.lay_out(*request)
    assert sheet == lay_out_song(trace_notation(original), request)
    assert None not in sheet.layout.heads
    assert engraver.engrave_pages(*request) == tuple(engrave_song(trace_notation(original), request))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("take.mid", b"MThd\0\0\0\6", "Import the piece as MusicXML"),
        ("broken.musicxml", SCORE[:200], "damaged"),
    ],
)
def test_a_file_that_cannot_be_shown_is_told_in_one_line_and_the_next_song_is_drawn(
    engraver: ProcessEngraver, name: str, data: bytes, told: str
) -> None:
    score = read_musicxml_song(FileContent("piece.musicxml", SCORE)).score
    with pytest.raises(SargamError, match=told) as error:
        engraver.lay_out(OriginalFile(name, data), score, Excerpt(), LAYOUT)
    assert "\n" not in str(error.value)
    assert engraver.lay_out(OriginalFile("piece.musicxml", SCORE), score, Excerpt(), LAYOUT).strips


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="a process cannot be stopped here")
def test_whoever_waits_for_a_drawing_when_the_program_ends_gets_an_error() -> None:
    engraver = ProcessEngraver()
    engraver.engrave(SCORE, Excerpt(), LAYOUT)
    os.kill(process_of(engraver), signal.SIGSTOP)
    told: list[NotationError] = []

    def ask() -> None:
        with pytest.raises(NotationError) as caught:
            engraver.engrave(SCORE, Excerpt(), LAYOUT)
        told.append(caught.value)

    waiting = threading.Thread(target=ask)
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    engraver.close()
    waiting.join(5)
    assert len(told) == 1
    with pytest.raises(NotationError):
        engraver.engrave(SCORE, Excerpt(), LAYOUT)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are found through /proc")
def test_no_process_is_started_before_something_is_drawn_and_none_is_left_at_the_end() -> None:
    engraver = ProcessEngraver()
    assert engraver._process is None  # noqa: SLF001 - as in `process_of`
    engraver.engrave(SCORE, Excerpt(), LAYOUT)
    started = process_of(engraver)
    engraver.close()
    assert not Path(f"/proc/{started}").exists()


def test_one_that_was_warmed_up_draws_with_the_process_that_it_started() -> None:
    engraver = ProcessEngraver()
    engraver.warm_up()
    started = process_of(engraver)
    assert engraver.engrave(SCORE, Excerpt(), LAYOUT).svg
    assert process_of(engraver) == started
    engraver.close()
