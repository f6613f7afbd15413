"""Compares what was engraved of the shipped scores with what they say; run as a program, of all of them.

python -m tests.adapters.notation.engraved_scores
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.adapters.notation.verovio_page import engrave
from sargam_desktop.tutor.notation import Excerpt, StaffLayout
from sargam_desktop.tutor.ports import OriginalFile

SCORES = sorted((Path(__file__).parents[3] / "resources").glob("**/*.musicxml"))
#: In one line, so that no tie is drawn in two halves.
LAYOUT = StaffLayout(800, 40, is_one_line=True)
SVG_GROUP = "{http://www.w3.org/2000/svg}g"


class Counts(NamedTuple):
    """How often each thing is there; no rests, for a staff that is silent is left out."""

    bars: int
    notes: int
    fingers: int
    accidentals: int
    ties: int


def counts_in(path: Path) -> Counts:
    """Count what a score says."""
    root = fromstring(path.read_bytes())
    notes = [note for note in root.iterfind("part/measure/note") if note.find("pitch") is not None]
    return Counts(
        len(root.findall("part/measure")),
        len(notes),
        sum(len(note.findall("notations/technical/fingering")) for note in notes),
        sum(note.find("accidental") is not None for note in notes),
        sum(tie.get("type") == "start" for note in notes for tie in note.iterfind("tie")),
    )


def counts_drawn(path: Path) -> Counts:
    """Engrave a score, and count what is drawn."""
    score = read_notation(OriginalFile(path.name, path.read_bytes())).decode()
    svg = engrave(score, Excerpt(), LAYOUT).svg
    groups = list(fromstring(svg).iter(SVG_GROUP))
    kinds = [set(group.get("class", "").split()) for group in groups]
    signs = [group for group, kind in zip(groups, kinds, strict=True) if "accid" in kind and len(group)]

    def number(kind: str) -> int:
        return sum(kind in found for found in kinds)

    return Counts(number("measure"), number("notehead"), number("fing"), len(signs), number("tie"))


def main() -> int:
    """Compare all; print what differs."""
    differing = [(path, counts_in(path), counts_drawn(path)) for path in SCORES]
    differing = [entry for entry in differing if entry[1] != entry[2]]
    for path, said, drawn in differing:
        print(f"{path.name}: {said} but {drawn}")
    print(f"{len(SCORES)} scores, {len(differing)} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
