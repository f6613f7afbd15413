"""Looks for the place of every note and bar of the shipped scores; run as a program, of all of them.

python -m tests.adapters.notation.placed_songs
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_shipped_score
from sargam_desktop.adapters.importers.notation_file import trace_notation
from sargam_desktop.adapters.notation.requests import SongRequest
from sargam_desktop.adapters.notation.song_sheet import lay_out_song
from sargam_desktop.adapters.notation.written_notes import pitch_of
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation import Excerpt, StaffLayout, StaffSheet
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.tutor.notation_trace import TracedScore
from sargam_desktop.tutor.ports import OriginalFile
from tests.adapters.notation.engraved_scores import SCORES

LAYOUT = StaffLayout(900, 40)
#: Steps of a staff lie half the distance of two lines apart.
STEP_PX = 40 / 8


def open_song(path: Path) -> tuple[TracedScore, Song]:
    """Read a shipped song, and its file as the process that engraves reads it."""
    data = path.read_bytes()
    traced = trace_notation(OriginalFile(path.name, data))
    return traced, read_shipped_score(FileContent(str(path), data))


def lay_out(
    traced: TracedScore, song: Song, excerpt: Excerpt | None = None, layout: StaffLayout = LAYOUT
) -> StaffSheet:
    """Lay a song out in this process."""
    return lay_out_song(traced, SongRequest(OriginalFile("", b""), song.score, excerpt or Excerpt(), layout))


def faults_of(path: Path, *, is_one_line: bool = False) -> Iterator[str]:
    """Tell what of a shipped song is not where it should be."""
    traced, song = open_song(path)
    layout = lay_out(traced, song, layout=LAYOUT._replace(is_one_line=is_one_line)).layout
    if traced.score != song.score:
        yield "it is read in two ways"
    written = {note.get("id", ""): note for note in fromstring(traced.music_xml).iter("note")}
    for note, source, head in zip(song.score.notes, traced.sources, layout.heads, strict=True):
        if head is None:
            yield f"no head for {note}"
        elif pitch_of(written[source]) != note.pitch:
            yield f"another pitch for {note}"
    for bar, place in zip(song.score.bars, layout.bars, strict=True):
        if not all(a.beat < b.beat and a.x_px < b.x_px for a, b in pairwise(place.places)):
            yield f"places that do not rise in bar {bar.number}"
        if (place.places[0].beat, place.places[-1].beat) != (bar.onset_beat, bar.end_beat):
            yield f"places that do not fill bar {bar.number}"
    yield from _faults_of_height(
        traced, {s: h for s, h in zip(traced.sources, layout.heads, strict=True) if h}
    )


def _faults_of_height(traced: TracedScore, heads: dict[str, SheetBox]) -> Iterator[str]:
    """Compare heads on one staff of a bar: one step of the scale is one step on the staff."""
    for measure in fromstring(traced.music_xml).iterfind("part/measure"):
        staves = defaultdict(list)
        for note in measure.iterfind("note"):
            if note.get("id", "") in heads:
                staves[note.findtext("staff") or "1"].append(note)
        if measure.find("attributes/clef") is not None:
            continue
        for notes in staves.values():
            first = heads[notes[0].get("id", "")]
            for note in notes:
                head = heads[note.get("id", "")]
                drop = (head.top_px + head.height_px / 2) - (first.top_px + first.height_px / 2)
                if abs(drop - STEP_PX * (_height_of(notes[0]) - _height_of(note))) > 1:
                    yield f"a head at another height in bar {measure.get('number')}"


def _height_of(note: Element) -> int:
    return 7 * int(note.findtext("pitch/octave") or "4") + "CDEFGAB".index(note.findtext("pitch/step") or "C")


def main() -> int:
    """Look at all; print what is wrong."""
    count = 0
    for path in SCORES:
        for fault in faults_of(path):
            count += 1
            print(f"{path.name}: {fault}")
    print(f"{len(SCORES)} scores, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
