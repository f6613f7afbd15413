"""Domain: a song as a file of sargam text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, scientific_name, tonic_of
from sargam_desktop.domain.sargam.sargam_lines import fits, sargam_lines
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.domain.sargam.taal import Taal, taal_named
from sargam_desktop.domain.sargam.voice_writer import Spelling
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.swara import madhya_sa

VERSION: Final = 1
ENDING: Final = ".sargam"
#: Texts with more notes, bytes or letters in a line than this are neither written nor read.
MOST_NOTES: Final = 60_000
MOST_BYTES: Final = 2 << 20
LONGEST_LINE: Final = 100_000

_MINOR_TONIC: Final = 9
_BEGINNING: Final = b"sargam:"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def is_sargam_file(name: str, data: bytes) -> bool:
    """Tell by its ending or its first line whether a file is sargam text."""
    begins = data[:67].removeprefix(_BYTE_ORDER_MARK).lstrip()
    return begins.lower().startswith(_BEGINNING) or name.lower().endswith(ENDING)


def write_sargam_text(
    song: Song,
    script: SwaraScript = SwaraScript.LATIN,
    tell: Callable[[float], None] = lambda _share: None,
) -> str:
    """Write a song as sargam text, which reads back as the same score.

    Args:
        song: The song.
        script: The letters.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.

    Raises:
        UnwritableFileError: It is too long, or a note begins outside of the bars.
    """
    _check(len(song.score.notes) <= MOST_NOTES, song)
    spelling = Spelling(sa_of(song), script)
    lines = sargam_lines(song.score, spelling, taal_of(song), tell)
    text = "\n".join([*_head(song, spelling.sa), "", *(line.text for line in lines), ""])
    _check(len(text.encode()) <= MOST_BYTES and all(len(line.text) <= LONGEST_LINE for line in lines), song)
    return text


def sa_of(song: Song) -> int:
    """Return the pitch of the madhya Sa in which a song is written: its own, else its tonic."""
    info, score = song.info, song.score
    if info.sa is not None:
        return madhya_sa(info.sa)
    return madhya_sa((tonic_of(score.fifths) + _MINOR_TONIC * score.is_minor) % PITCHES_PER_OCTAVE)


def taal_of(song: Song) -> Taal | None:
    """Return the taal that the tags of a song name, if all its bars fit into it."""
    named = (taal_named(tag) for tag in song.info.tags)
    return next((taal for taal in named if taal is not None and fits(song.score, taal)), None)


def default_fifths(sa: int) -> int:
    """Return the key signature that holds where a file names none: that of the major scale on Sa."""
    tonic = sa % PITCHES_PER_OCTAVE
    return next(fifths for fifths in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6) if tonic_of(fifths) == tonic)


def _check(is_short: bool, song: Song) -> None:  # noqa: FBT001 (the one thing it is told)
    if not is_short:
        raise UnwritableFileError(
            f"{song.info.title} is too long for sargam text", "Export the original file instead"
        )


def _head(song: Song, sa: int) -> Iterator[str]:
    info, score = song.info, song.score
    fields = {
        "sargam": str(VERSION),
        "title": info.title,
        "composer": info.composer,
        "year": info.year,
        "style": info.style,
        "grade": "" if info.grade is None else str(info.grade),
        "rights": info.rights,
        "tags": ", ".join(info.tags),
        "sa": scientific_name(sa, score.fifths),
        "key": _key(score, sa),
    }
    for name, value in fields.items():
        words = " ".join(value.split())
        if words:
            yield f"{name}: {words}"


def _key(score: Score, sa: int) -> str:
    if score.fifths == default_fifths(sa) and not score.is_minor:
        return ""
    return f"{score.fifths} minor" if score.is_minor else str(score.fifths)
