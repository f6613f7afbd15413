"""Domain: the bars of a score as rows of swaras by matra, for the eye (after V. N. Bhatkhande)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from sargam_desktop.domain.sargam.exact_numbers import exact
from sargam_desktop.domain.sargam.grid import Vibhag, lay_out_bars
from sargam_desktop.domain.sargam.taal import Taal
from sargam_desktop.domain.sargam.voices import FINEST_PART, Strike, Voice, separate_voices
from sargam_desktop.domain.score import Bar, Hand, Hands, Score


class SwaraPart(NamedTuple):
    """An equal part of a matra.

    Attributes:
        notes: Notes that begin here, as indices in the score, from the lowest up.
        graces: Kan swaras before them.
        is_held: Nothing begins, but a note before sounds on.
    """

    notes: tuple[int, ...] = ()
    graces: tuple[int, ...] = ()
    is_held: bool = False


Matra = tuple[SwaraPart, ...]


class SwaraBar(NamedTuple):
    """A bar, which is a vibhag.

    Attributes:
        bar: The bar.
        sign: What is written below its first matra: X for sam, 0 for khali, else the number of the tali.
        rows: The matras of each row, all rows equally many.
    """

    bar: Bar
    sign: str
    rows: tuple[tuple[Matra, ...], ...]


class SwaraRows(NamedTuple):
    """Some bars of a score.

    Attributes:
        hands: The hand of each row.
        bars: The bars, each with all rows.
    """

    hands: tuple[Hand, ...]
    bars: tuple[SwaraBar, ...]


def swara_rows(score: Score, hands: Hands, bars: range, taal: Taal | None = None) -> SwaraRows:
    """Return bars as rows of swaras; rows that are silent in all of them are left out.

    Args:
        score: The score.
        hands: The hands to show.
        bars: Indices of the bars.
        taal: The taal in which all bars fit, for its signs.
    """
    vibhags = lay_out_bars(score.bars)
    shown = [vibhags[index] for index in bars]
    voices = [voice for voice in separate_voices(score.notes, vibhags) if hands.includes(voice.hand)]
    sounding = [voice for voice in voices if _sounds(voice, shown)] or voices[:1]
    signs = taal.signs if taal is not None else ("",)
    return SwaraRows(
        tuple(voice.hand for voice in sounding),
        tuple(
            SwaraBar(
                vibhags[index].bar,
                signs[index % len(signs)],
                tuple(_matras(voice, vibhags[index]) for voice in sounding),
            )
            for index in bars
        ),
    )


def _sounds(voice: Voice, vibhags: Sequence[Vibhag]) -> bool:
    start, end = vibhags[0].onset, vibhags[-1].end
    return any(strike.onset < end and strike.end > start for strike in voice.strikes)


def _matras(voice: Voice, vibhag: Vibhag) -> tuple[Matra, ...]:
    onsets = vibhag.matra_onsets()
    ends = [*onsets[1:], vibhag.end]
    return tuple(_matra(voice, onset, end) for onset, end in zip(onsets, ends, strict=True))


def _matra(voice: Voice, onset: Fraction, end: Fraction) -> Matra:
    """Divide a matra into equal parts, as few as what begins or ends in it needs."""
    touching = [strike for strike in voice.strikes if strike.onset < end and strike.end > onset]
    places = {place for strike in touching for place in (strike.onset, strike.end) if onset < place < end}
    shares = [((place - onset) / (end - onset)).denominator for place in places]
    count = min(lcm(1, *shares), FINEST_PART)
    length = (end - onset) / count
    return tuple(
        _part(voice, touching, onset + number * length, onset + (number + 1) * length)
        for number in range(count)
    )


def _part(voice: Voice, strikes: Sequence[Strike], onset: Fraction, end: Fraction) -> SwaraPart:
    begun = next((strike for strike in strikes if onset <= strike.onset < end), None)
    graces = tuple(index for place, found in voice.graces.items() if onset <= place < end for index in found)
    if begun is not None:
        return SwaraPart(tuple(begun.notes), graces)
    is_held = any(strike.onset < onset < strike.end for strike in strikes)
    return SwaraPart((), graces, is_held)


def bars_between(score: Score, start_beat: float, end_beat: float) -> range:
    """Return the indices of the bars that begin from `start_beat` to `end_beat`."""
    onsets = [exact(bar.onset_beat) for bar in score.bars]
    start, end = exact(start_beat), exact(end_beat)
    inside = [index for index, onset in enumerate(onsets) if start <= onset < end]
    return range(inside[0], inside[-1] + 1) if inside else range(0)
