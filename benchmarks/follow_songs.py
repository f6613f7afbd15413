"""Benchmark: the songs that the program ships with, as cases for the follower."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from random import Random
from typing import Any, Final

from benchmarks.follow_scores import Written, case_of
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.score import Hand, Score

_SONGS: Final = Path(__file__).parents[1] / "resources" / "songs"

#: Bars that are alike count as one place when so many in a row are.
_PASSAGE_BARS: Final = 4


def song_paths() -> list[Path]:
    """Return the files of the shipped songs, by name."""
    return sorted(_SONGS.glob("*.musicxml"))


def make_song_case(path: Path, seed: int) -> dict[str, Any]:
    """Return the song at `path`, played from a seed."""
    score = SongFileReader().read(str(path)).score
    bars = _notes_of_bars(score)
    first_alike = _fold_passages(bars)
    notes = [
        note._replace(onset_beat=line.onset_beat + note.onset_beat, id=f"b{first_alike[bar]}.{i}-{bar}")
        for bar, line in enumerate(score.bars)
        for i, note in enumerate(bars[bar])
    ]
    lines = [bar.onset_beat for bar in score.bars]
    return case_of(path.stem, sorted(notes), lines, 1.0, Random(f"{path.stem} {seed}"))


def _notes_of_bars(score: Score) -> list[list[Written]]:
    """Return the notes of each bar, their onsets counted from its line, each key once an onset."""
    bars: list[dict[tuple[float, int, bool], Written]] = [{} for _ in score.bars]
    for note in score.notes:
        number = max((i for i, bar in enumerate(score.bars) if bar.onset_beat <= note.onset_beat), default=0)
        onset = round(note.onset_beat - score.bars[number].onset_beat, 6)
        staff = 2 if note.hand is Hand.LEFT else 1
        written = Written(onset, note.pitch, note.duration_beat, staff, is_grace=note.is_grace)
        bars[number][onset, note.pitch, note.is_grace] = written
    return [sorted(bar.values()) for bar in bars]


def _fold_passages(bars: list[list[Written]]) -> list[int]:
    """Return for each bar the first one of the same passage: itself, unless a passage comes back."""
    first_alike = list(range(len(bars)))
    seen: defaultdict[tuple[tuple[Written, ...], ...], list[int]] = defaultdict(list)
    for bar in range(len(bars) - _PASSAGE_BARS + 1):
        passage = tuple(tuple(notes) for notes in bars[bar : bar + _PASSAGE_BARS])
        for earlier in seen[passage][:1]:
            for i in range(_PASSAGE_BARS):
                first_alike[bar + i] = min(first_alike[bar + i], first_alike[earlier + i])
        seen[passage].append(bar)
    return first_alike
