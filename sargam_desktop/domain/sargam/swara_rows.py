"""Domain: the bars of a score as rows of swaras by matra, for the eye (after V. N. Bhatkhande).

Exact wherever a matra is divided into up to 16 equal parts. What is finer, as in a file that was
recorded and not written, stands at the nearest place of a division that can still be read; the
sargam text has its exact place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.exact_numbers import RisingNumbers, exact
from sargam_desktop.domain.sargam.grid import lay_out_bars
from sargam_desktop.domain.sargam.taal import Taal
from sargam_desktop.domain.sargam.voices import FINEST_PART, Strike, Voice, separate_voices
from sargam_desktop.domain.score import Bar, Hand, Hands, Score

#: Divisions that are tried for what fits into none, the plainest first.
_DIVISIONS: Final = (1, 2, 3, 4, 6, 8, 12, FINEST_PART)
#: Something may be shown so far from its place, as a share of the matra.
_NEAR: Final = Fraction(1, 10)


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
        is_sam: An avartan begins with it.
    """

    bar: Bar
    sign: str
    rows: tuple[tuple[Matra, ...], ...]
    is_sam: bool = False


class SwaraRows(NamedTuple):
    """Some bars of a score.

    Attributes:
        hands: The hand of each row.
        bars: The bars, each with all rows.
    """

    hands: tuple[Hand, ...]
    bars: tuple[SwaraBar, ...]


def swara_rows(
    score: Score,
    hands: Hands,
    bars: range,
    taal: Taal | None = None,
    tell: Callable[[float], None] = lambda _share: None,
) -> SwaraRows:
    """Return bars as rows of swaras; rows that are silent in all of them are left out.

    Args:
        score: The score.
        hands: The hands to show.
        bars: Indices of the bars.
        taal: The taal in which all bars fit, for its signs.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.
    """
    vibhags = lay_out_bars(score.bars)
    shown = [vibhags[index] for index in bars]
    voices = separate_voices(score.notes, vibhags, lambda share: tell(share / 2))
    rows = [_Row(voice) for voice in voices if hands.includes(voice.hand)]
    sounding = [row for row in rows if row.sounds(shown[0].onset, shown[-1].end)] or rows[:1]
    signs = taal.signs if taal is not None else ("",)
    written = []
    for index in bars:
        tell((1 + (index - bars.start) / len(bars)) / 2)
        places = [*vibhags[index].matra_onsets(), vibhags[index].end]
        matras = tuple(row.matras(places) for row in sounding)
        place = index % len(signs)
        is_sam = taal is not None and not place
        written.append(SwaraBar(vibhags[index].bar, signs[place], matras, is_sam))
    return SwaraRows(tuple(row.voice.hand for row in sounding), tuple(written))


class _Row:
    """Writes the matras of one voice.

    Args:
        voice: The voice.
    """

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self._onsets = RisingNumbers([strike.onset for strike in voice.strikes])
        self._ends = RisingNumbers([strike.end for strike in voice.strikes])  # as one follows the other
        self._graces = sorted(voice.graces)
        self._grace_onsets = RisingNumbers(self._graces)

    def sounds(self, start: Fraction, end: Fraction) -> bool:
        """Tell whether anything sounds from `start` to `end`."""
        return bool(self._touching(start, end)) or bool(self._graces_between(start, end))

    def matras(self, places: Sequence[Fraction]) -> tuple[Matra, ...]:
        """Return the matras of a vibhag; `places` are where they begin, and its end."""
        return tuple(self._matra(onset, end) for onset, end in pairwise(places))

    def _touching(self, start: Fraction, end: Fraction) -> Sequence[Strike]:
        return self.voice.strikes[self._ends.up_to(start) : self._onsets.below(end)]

    def _graces_between(self, start: Fraction, end: Fraction) -> Sequence[Fraction]:
        if not self._graces:
            return ()
        return self._graces[self._grace_onsets.below(start) : self._grace_onsets.below(end)]

    def _matra(self, onset: Fraction, end: Fraction) -> Matra:
        """Divide a matra into equal parts, as few as what begins or ends in it needs."""
        touching = self._touching(onset, end)
        graces = self._graces_between(onset, end)
        if not touching and not graces:
            return _SILENT
        if len(touching) == 1 and not graces and touching[0].end >= end and touching[0].onset <= onset:
            return _HELD if touching[0].onset < onset else (SwaraPart(tuple(touching[0].notes)),)
        return self._divided(onset, end, touching, graces)

    def _divided(
        self, onset: Fraction, end: Fraction, touching: Sequence[Strike], graces: Sequence[Fraction]
    ) -> Matra:
        spans = _spans(touching, onset, end)
        begun = [strike for strike, (start, _) in zip(touching, spans, strict=True) if start is not _BEFORE]
        shares = [start for start, _ in spans if start is not _BEFORE]
        count = _division(shares, [until for _, until in spans])
        places = [_nearest(share, count) for share in shares]
        kans = [_nearest(_share(grace, onset, end), count) for grace in graces]
        return tuple(
            SwaraPart(
                tuple(i for at, s in zip(places, begun, strict=True) if at == part for i in s.notes),
                tuple(
                    i for at, g in zip(kans, graces, strict=True) if at == part for i in self.voice.graces[g]
                ),
                part not in places and _is_held(spans, part, count),
            )
            for part in range(count)
        )


_HELD: Final[Matra] = (SwaraPart(is_held=True),)
_SILENT: Final[Matra] = (SwaraPart(),)


_Span = tuple[Fraction, Fraction]

_BEFORE: Final = Fraction(-1)
_NOTHING: Final = Fraction(0)
_WHOLE: Final = Fraction(1)


def _spans(strikes: Sequence[Strike], onset: Fraction, end: Fraction) -> list[_Span]:
    """Return from where to where each strike sounds in a matra, as shares of it; `_BEFORE` if before it."""
    starts = [_share(strike.onset, onset, end) for strike in strikes]
    if strikes and strikes[0].onset < onset:
        starts[0] = _BEFORE
    limits = [*(strike.onset for strike in strikes), end][1:]
    places = [*starts, _WHOLE][1:]
    return [
        (start, place if strike.end == limit or strike.end > limit else _share(strike.end, onset, end))
        for strike, start, limit, place in zip(strikes, starts, limits, places, strict=False)
    ]


def _share(position: Fraction, onset: Fraction, end: Fraction) -> Fraction:
    """Return where in a matra a position is, as a share of it."""
    return _NOTHING if position == onset else (position - onset) / (end - onset)


def _is_held(spans: Sequence[_Span], part: int, count: int) -> bool:
    """Tell whether something that began earlier sounds where a part begins."""
    return any(
        start.numerator * count < part * start.denominator and part * end.denominator < end.numerator * count
        for start, end in spans
    )


def _division(onsets: Sequence[Fraction], ends: Sequence[Fraction]) -> int:
    """Return into how many parts a matra is divided, whose strikes begin and end at these shares of it."""
    exact_count = lcm(1, *(place.denominator for place in (*onsets, *ends)))
    if exact_count <= FINEST_PART:
        return exact_count
    return next((count for count in _DIVISIONS if _is_readable(onsets, count)), FINEST_PART)


def _nearest(share: Fraction, count: int) -> int:
    place, rest = divmod(share.numerator * count, share.denominator)
    return min(round(share * count) if rest else place, count - 1)


def _is_readable(onsets: Sequence[Fraction], count: int) -> bool:
    """Tell whether every beginning has a place of its own near to where it is."""
    places = [_nearest(onset, count) for onset in onsets]
    are_near = all(
        abs(onset - Fraction(at, count)) <= _NEAR for onset, at in zip(onsets, places, strict=True)
    )
    return are_near and len(set(places)) == len(places)


def bars_between(score: Score, start_beat: float, end_beat: float) -> range:
    """Return the indices of the bars that begin from `start_beat` to `end_beat`."""
    onsets = [exact(bar.onset_beat) for bar in score.bars]
    start, end = exact(start_beat), exact(end_beat)
    inside = [index for index, onset in enumerate(onsets) if start <= onset < end]
    return range(inside[0], inside[-1] + 1) if inside else range(0)
