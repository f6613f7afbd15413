"""Adapters: what a line of sargam text is made of, and how a matra is shared out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.sargam_text_errors import SargamTextError, is_bounded, quoted

_START: Final = Fraction(0)


class SoundKind(StrEnum):
    """What a part of a matra is."""

    STRUCK = "struck"
    PROLONGED = "prolonged"
    SILENT = "silent"


class Swara(NamedTuple):
    """A swara as written.

    Attributes:
        step: Semitones above the madhya Sa.
        velocity: Loudness 1-127.
        finger: Fingering 1-5, None for none.
        ring: How many matras it sounds, None for as long as is written.
        column: Where it stands.
    """

    step: int
    velocity: int
    finger: int | None
    ring: Fraction | None
    column: int


@dataclass(slots=True)
class Sound:
    """A part of a matra.

    Attributes:
        kind: What it is.
        column: Where it stands.
        swaras: What is struck.
        kan: Kan swaras before it.
        laya: A new tempo from here on, None for none.
        share: Its part of the matra if that is written.
        onset: Where in the matra it begins.
    """

    kind: SoundKind
    column: int
    swaras: list[Swara] = field(default_factory=list)
    kan: list[Swara] = field(default_factory=list)
    laya: Fraction | None = None
    share: Fraction | None = None
    onset: Fraction = _START


class WrittenVibhag(NamedTuple):
    """What stands between two vibhag signs.

    Attributes:
        matras: The sounds of each matra.
        sign: ``|``, ``||``, or empty at the end of a line.
        column: Where the sign stands.
    """

    matras: list[list[Sound]]
    sign: str
    column: int


def share_out(parts: list[list[Sound]], line: int) -> list[Sound]:
    """Give each sound of a matra its place in it.

    Args:
        parts: What stands between its commas.
        line: The number of the line.

    Raises:
        SargamTextError: Shares are missing, or do not add up to 1.
    """
    first = parts[0][0]
    if len(parts) == 1 and len(parts[0]) == 1 and first.share is None:
        return parts[0]
    if any(sound.share is not None for part in parts for sound in part):
        return _by_shares(parts, line)
    sounds = []
    for place, part in enumerate(parts):
        for index, sound in enumerate(part):
            if index or place:
                sound.onset = Fraction(place * len(part) + index, len(parts) * len(part))
            sounds.append(sound)
    return sounds


def _by_shares(parts: list[list[Sound]], line: int) -> list[Sound]:
    onset = Fraction(0)
    for sound in parts[0]:
        if sound.share is None or len(parts) > 1:
            message = "expected a share such as =1/3 after every sound of this matra, and no comma"
            raise SargamTextError(line, sound.column, message)
        sound.onset = onset
        onset += sound.share
        if not is_bounded(onset) or onset.numerator > onset.denominator:
            raise SargamTextError(line, sound.column, "expected shares that add up to 1, found more")
    if onset != 1:
        column = parts[0][0].column
        raise SargamTextError(line, column, f"expected shares that add up to 1, found {quoted(str(onset))}")
    return parts[0]
