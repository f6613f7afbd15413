"""Tutor, coach: from counts to findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import finding_wording as words
from sargam_desktop.tutor.coach.dispersion import astray_dispersion, wrong_dispersion
from sargam_desktop.tutor.coach.findings import EffectUnit, Finding, FindingKind, FoundPassage, Subject
from sargam_desktop.tutor.coach.significance import false_discovery, middle_of, upper_tail
from sargam_desktop.tutor.coach.suspects import (
    LEAP,
    NEEDED,
    Suspect,
    key_signatures,
    key_suspects,
    time_suspects,
)
from sargam_desktop.tutor.coach.tally import BIN_MS, Cell, Counts, EvidenceTally, HistogramKey, Measure

if TYPE_CHECKING:
    from sargam_desktop.tutor.coach.fault_search import Explained

#: What is smaller is not worth saying: percent points, milliseconds, milliseconds a beat.
LEAST_KEY_EFFECT: Final = 0.06
LEAST_TIME_EFFECT: Final = 0.08
LEAST_BIAS_MS: Final = 20.0
LEAST_DRIFT_MS: Final = 6.0
LEAST_SLIP_RATE: Final = 0.02
#: Nobody is exactly on the beat; only what is surely beyond this is asked after.
_USUAL_BIAS_MS: Final = 10.0
_USUAL_DRIFT_MS: Final = 2.0
#: Songs differ by so much, in log odds, without any fault of the key.
_SONG_SPREAD: Final = 0.35
_FEWEST_SONGS: Final = 2
_ACCEPTED_Q: Final = 0.05


def diagnose(tally: EvidenceTally) -> list[Finding]:
    """Return what goes wrong, the clearest first, then what there are too few notes to say anything of."""
    from sargam_desktop.tutor.coach.fault_search import FaultSearch

    cells = sorted(tally.cells, key=str)
    if not cells:
        return [_too_few(kind, 0) for kind in FindingKind]
    counts = [tally.cells[cell] for cell in cells]
    keys = FaultSearch(cells, counts, _notes, _wrong, LEAST_KEY_EFFECT, wrong_dispersion(tally))
    times = FaultSearch(cells, counts, _timed, _astray, LEAST_TIME_EFFECT, astray_dispersion(tally))
    by_keys = keys.explain(key_suspects(cells))
    # Bars compete for what is out of time, so that nothing else is blamed for them; told are those of keys.
    by_time = [each for each in times.explain(time_suspects(cells)) if each.suspect.bars is None]
    found = [
        *(_finding(each, words.WRONG_NOTES, cells) for each in by_keys),
        *(_timed_finding(each, tally, cells) for each in by_time),
        *_signature_findings(cells, counts),
        *_bias_findings(tally),
        *_drift_findings(tally),
        *_slips(cells, counts, by_keys),
    ]
    found = sorted(_merged(found), key=lambda each: (each.q, -abs(each.effect)))
    return found + list(_unsaid(found, tally, cells))


def _notes(counts: Counts) -> int:
    return counts.notes


def _wrong(counts: Counts) -> int:
    return counts.wrong


def _timed(counts: Counts) -> int:
    return counts.timed


def _astray(counts: Counts) -> int:
    return counts.astray


# ---- what explains wrong keys, and notes out of time


def _finding(explained: Explained, template: str, cells: Sequence[Cell]) -> Finding:
    suspect = explained.suspect
    title = words.title_of(suspect.kind, suspect.subject)
    passage = None
    if suspect.bars is not None:
        title, passage = _of_bars(suspect, cells)
    return Finding(
        suspect.kind,
        suspect.subject,
        100 * explained.effect,
        EffectUnit.PERCENT_POINTS,
        explained.sample,
        NEEDED[suspect.kind],
        title,
        words.counts_wording(template, explained.faults, explained.sample, explained.rest_rate),
        passage,
        explained.q,
    )


def _of_bars(suspect: Suspect, cells: Iterable[Cell]) -> tuple[Wording, FoundPassage]:
    """Return title and passage, cut to bars that were played."""
    played = {cell.bar_index: cell.bar_number for cell in cells if suspect.concerns(cell)}
    bars = min(played), max(played)
    hands = Hands.BOTH if suspect.subject.hand is None else Hands(suspect.subject.hand.value)
    passage = FoundPassage(suspect.song_id or None, bars, hands)
    return words.bars_title((played[bars[0]], played[bars[1]])), passage


def _timed_finding(explained: Explained, tally: EvidenceTally, cells: Sequence[Cell]) -> Finding:
    finding = _finding(explained, words.OUT_OF_TIME, cells)
    hand = finding.subject.hand
    counts = (explained.faults, explained.sample, explained.rest_rate)
    match finding.kind:
        case FindingKind.HESITATION:
            late = {place: times for place, times in _bins(tally, Measure.SHIFT, hand).items() if place > 0}
            ms = round(middle_of(late, BIN_MS).median)
            wording = words.counts_wording(words.LATE_BY, *counts, ms=ms)
        case FindingKind.UNEVEN_RUNS:
            run, plain = (_bins(tally, measure, hand) for measure in (Measure.RUN, Measure.PLAIN))
            spreads = {"ms": round(middle_of(run, BIN_MS).sd), "plain": round(middle_of(plain, BIN_MS).sd)}
            wording = words.counts_wording(words.UNEVEN, *counts, **spreads)
        case _:
            return finding
    return replace(finding, wording=wording)


def _bins(tally: EvidenceTally, measure: Measure, hand: Hand | None) -> Counter[int]:
    """Return what was counted of a hand, of both for None."""
    bins: Counter[int] = Counter()
    for each in Hand if hand is None else [hand]:
        bins.update(tally.histograms.get(HistogramKey(measure, each), {}))
    return bins


def _merged(found: Iterable[Finding]) -> list[Finding]:
    """Return the findings, of bars that overlap only the clearer one."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda each: (each.q, -abs(each.effect))):
        if finding.passage is None or not any(_overlap(finding, other) for other in kept):
            kept.append(finding)
    return kept


def _overlap(one: Finding, other: Finding) -> bool:
    if one.passage is None or other.passage is None or one.passage.song_id != other.passage.song_id:
        return False
    a, b = one.passage.bars, other.passage.bars
    return a[0] <= b[1] and b[0] <= a[1]


# ---- key signatures: songs are the sample, not notes


def _signature_findings(cells: Sequence[Cell], counts: Sequence[Counts]) -> list[Finding]:
    songs: dict[str, tuple[int, Counts]] = {}
    for cell, each in zip(cells, counts, strict=True):
        before = songs.get(cell.song_id, (cell.traits.fifths, Counts()))
        songs[cell.song_id] = (cell.traits.fifths, before[1] + each)
    asked = [suspect for suspect in key_signatures(cells) if _is_told_apart(suspect, songs.values())]
    found = [_signature_finding(suspect, songs.values()) for suspect in asked]
    q_values = false_discovery([each.q for each in found])
    return [
        replace(finding, q=q)
        for finding, q in zip(found, q_values, strict=True)
        if q <= _ACCEPTED_Q and finding.effect >= 100 * LEAST_KEY_EFFECT
    ]


def _is_told_apart(suspect: Suspect, songs: Iterable[tuple[int, Counts]]) -> bool:
    inside = [fifths == suspect.subject.fifths for fifths, _ in songs]
    return min(sum(inside), len(inside) - sum(inside)) >= _FEWEST_SONGS


def _signature_finding(suspect: Suspect, songs: Iterable[tuple[int, Counts]]) -> Finding:
    """Compare songs in a key with the others, as log odds of which each song has its own."""
    inside, outside = Counts(), Counts()
    sides: tuple[list[tuple[float, float]], list[tuple[float, float]]] = ([], [])
    for fifths, counts in songs:
        is_inside = fifths == suspect.subject.fifths
        inside, outside = (inside + counts, outside) if is_inside else (inside, outside + counts)
        sides[not is_inside].append(_log_odds(counts))
    (own, own_variance), (rest, rest_variance) = map(_pooled, sides)
    z = (own - rest) / sqrt(own_variance + rest_variance)
    rest_rate = outside.wrong / outside.notes
    return Finding(
        FindingKind.KEYS, suspect.subject, 100 * (inside.wrong / inside.notes - rest_rate),
        EffectUnit.PERCENT_POINTS, inside.notes, NEEDED[FindingKind.KEYS],
        words.title_of(FindingKind.KEYS, suspect.subject),
        words.counts_wording(words.WRONG_NOTES, inside.wrong, inside.notes, rest_rate), None, upper_tail(z),
    )  # fmt: skip


def _log_odds(counts: Counts) -> tuple[float, float]:
    """Return log odds of a fault in one song, and its variance with that of songs."""
    wrong, right = counts.wrong + 0.5, counts.notes - counts.wrong + 0.5
    return log(wrong / right), 1 / wrong + 1 / right + _SONG_SPREAD**2


def _pooled(songs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    weight = sum(1 / variance for _, variance in songs)
    return sum(value / variance for value, variance in songs) / weight, 1 / weight


# ---- early, late, drifting


def _bias_findings(tally: EvidenceTally) -> Iterator[Finding]:
    kind = FindingKind.TIMING_BIAS
    for hand in Hand:
        middle = middle_of(tally.histograms.get(HistogramKey(Measure.BIAS, hand), {}), BIN_MS)
        if middle.size < NEEDED[kind] or abs(middle.median) < LEAST_BIAS_MS:
            continue
        q = upper_tail((abs(middle.median) - _USUAL_BIAS_MS) / middle.error) * len(Hand)
        if q <= _ACCEPTED_Q:
            yield Finding(
                kind, Subject(hand), middle.median, EffectUnit.MILLISECONDS, middle.size, NEEDED[kind],
                words.bias_title(middle.median),
                words.ms_wording(words.MEDIAN_MS, middle.median, middle.size), q=q,
            )  # fmt: skip


def _drift_findings(tally: EvidenceTally) -> Iterator[Finding]:
    kind = FindingKind.DRIFT
    middle = middle_of(tally.histograms.get(HistogramKey(Measure.DRIFT, None), {}), BIN_MS)
    if middle.size < NEEDED[kind] or abs(middle.median) < LEAST_DRIFT_MS:
        return
    q = upper_tail((abs(middle.median) - _USUAL_DRIFT_MS) / middle.error)
    if q <= _ACCEPTED_Q:
        yield Finding(
            kind, Subject(), middle.median, EffectUnit.MILLISECONDS_PER_BEAT, middle.size, NEEDED[kind],
            words.drift_title(middle.median), words.ms_wording(words.MS_PER_BEAT, middle.median, middle.size),
            q=q,
        )  # fmt: skip


# ---- slips, and what is left unsaid


def _slips(
    cells: Sequence[Cell], counts: Sequence[Counts], explained: Sequence[Explained]
) -> Iterator[Finding]:
    """Yield what is left when everything else was told: slips here and there."""
    rest = [
        (cell, each)
        for cell, each in zip(cells, counts, strict=True)
        if not any(known.suspect.concerns(cell) for known in explained)
    ]
    sample = sum(each.notes for _, each in rest)
    faults = sum(each.wrong for _, each in rest)
    kind = FindingKind.RANDOM_SLIPS
    if sample < NEEDED[kind] or faults < LEAST_SLIP_RATE * sample:
        return
    bars = len({(cell.song_id, cell.bar_index) for cell, each in rest if each.wrong})
    wording = Wording(words.SPREAD, (("faults", faults), ("sample", sample), ("bars", bars)))
    rate = 100 * faults / sample
    title = words.title_of(kind, Subject())
    yield Finding(
        kind, Subject(), rate, EffectUnit.PERCENT_POINTS, sample, NEEDED[kind], title, wording, q=_ACCEPTED_Q
    )


def _unsaid(found: Iterable[Finding], tally: EvidenceTally, cells: Iterable[Cell]) -> Iterator[Finding]:
    """Yield for each kind that nothing was found of whether there were too few notes to find it."""
    told = {finding.kind for finding in found}
    largest = _largest_samples(tally, cells)
    for kind in FindingKind:
        if kind not in told and largest[kind] < NEEDED[kind]:
            yield _too_few(kind, largest[kind])


def _too_few(kind: FindingKind, sample: int) -> Finding:
    unit = {
        FindingKind.TIMING_BIAS: EffectUnit.MILLISECONDS,
        FindingKind.DRIFT: EffectUnit.MILLISECONDS_PER_BEAT,
    }.get(kind, EffectUnit.PERCENT_POINTS)
    needed = NEEDED[kind]
    wording = words.too_few_wording(kind, sample, needed)
    return Finding(kind, Subject(), 0.0, unit, sample, needed, words.title_of(kind, Subject()), wording)


def _largest_samples(tally: EvidenceTally, cells: Iterable[Cell]) -> dict[FindingKind, int]:
    """Return how many notes the most frequent subject of each kind has."""
    samples: Counter[tuple[FindingKind, object]] = Counter()
    largest = dict.fromkeys(FindingKind, 0)
    largest[FindingKind.RANDOM_SLIPS] = tally.note_count
    for key, bins in tally.histograms.items():
        kind = {Measure.BIAS: FindingKind.TIMING_BIAS, Measure.DRIFT: FindingKind.DRIFT}.get(key.measure)
        if kind is not None:
            largest[kind] = max(largest[kind], sum(bins.values()))
    for cell, suspects in ((cell, _kinds_of(cell)) for cell in cells):
        for suspect, is_timed in suspects:
            counts = tally.cells[cell]
            samples[suspect] += counts.timed if is_timed else counts.notes
    for suspect, sample in samples.items():
        largest[suspect[0]] = max(largest[suspect[0]], sample)
    return largest


def _kinds_of(cell: Cell) -> Iterator[tuple[tuple[FindingKind, object], bool]]:
    """Yield the subjects that a cell belongs to, by kind, and whether only timed notes count."""
    traits = cell.traits
    yield (FindingKind.UNLEARNT_BARS, (cell.song_id, cell.bar_index)), False
    yield (FindingKind.RHYTHM, traits.rhythm), True
    if traits.interval is not None:
        yield (FindingKind.INTERVAL, traits.interval), False
        if abs(traits.interval) >= LEAP:
            yield (FindingKind.LEAPS, None), False
    for kind, is_of_kind, is_timed in (
        (FindingKind.CHORDS, traits.chord_size > 1, False),
        (FindingKind.KEYS, traits.is_black, False),
        (FindingKind.HESITATION, traits.is_shift, True),
        (FindingKind.UNEVEN_RUNS, traits.is_run, True),
    ):
        if is_of_kind:
            yield (kind, None), is_timed
