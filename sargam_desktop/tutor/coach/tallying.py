"""Tutor, coach: from the evidence of one session to its tally."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from statistics import median
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import US_PER_MS, WINDOWS, Mode, Result
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.tutor.coach.evidence import NoteEvidence, SessionEvidence
from sargam_desktop.tutor.coach.note_traits import NoteTraits, traits_of
from sargam_desktop.tutor.coach.tally import (
    BIN_MS,
    BarKey,
    Cell,
    Counts,
    EvidenceTally,
    HistogramKey,
    Measure,
    PassSums,
)

#: A right key that comes later than the judge allows, but within this, was not the wrong key.
_LATEST_MS: Final = 700.0
#: With fewer timed notes nobody knows what is usual for a hand.
_FEWEST_TIMED: Final = 8
#: Astray is what lies beyond so many usual deviations, and never less than so many milliseconds.
_ASTRAY_DEVIATIONS: Final = 2.2
_ASTRAY_MS: Final = 45.0
_MAD_TO_SD: Final = 1.4826
#: A bar tells of drift with so many timed notes over so many beats.
_DRIFT_NOTES: Final = 4
_DRIFT_BEATS: Final = 1.9
_AT_BAR_LINE_BEAT: Final = 0.3


class _Timed(NamedTuple):
    """A note that was played against a clock; `diff_ms` becomes relative to what is usual for the hand."""

    note: NoteEvidence
    diff_ms: float
    is_astray: bool = False


def tally_session(evidence: SessionEvidence, score: Score) -> EvidenceTally:
    """Count what one session tells; ornaments and rhythm exercises tell nothing of keys."""
    traits = traits_of(score)
    notes = [note for note in evidence.notes if note.note_index in traits]
    raw = list(_timed(evidence, notes, score))
    centred = _centred(raw, traits)
    late = {(each.note.note_index, each.note.lap) for each in raw if not each.note.is_hit}
    wrong = {
        (note.note_index, note.lap): Counts(1, int(_is_wrong(note, late)))
        for note in notes
        if not evidence.settings.is_rhythm_only
    }
    times = {
        (each.note.note_index, each.note.lap): Counts(timed=1, astray=int(each.is_astray)) for each in centred
    }
    cells: defaultdict[Cell, Counts] = defaultdict(Counts)
    by_pass: defaultdict[tuple[BarKey, int], Counts] = defaultdict(Counts)
    for note in notes:
        place = (note.note_index, note.lap)
        counts = wrong.get(place, Counts()) + times.get(place, Counts())
        cell = _cell(evidence, score, note, traits)
        cells[cell] += counts
        by_pass[BarKey(cell.song_id, cell.bar_index, cell.hand), note.lap] += counts
    return EvidenceTally(dict(cells), _histograms(raw, centred, traits, score), _passes(by_pass))


def _is_wrong(note: NoteEvidence, late: Container[tuple[int, int]]) -> bool:
    return not note.is_clean and (note.note_index, note.lap) not in late


def _passes(by_pass: Mapping[tuple[BarKey, int], Counts]) -> dict[BarKey, PassSums]:
    passes: defaultdict[BarKey, PassSums] = defaultdict(PassSums)
    for (bar, _), counts in by_pass.items():
        passes[bar] += PassSums.of_pass(counts)
    return dict(passes)


def _cell(
    evidence: SessionEvidence, score: Score, note: NoteEvidence, traits: Mapping[int, NoteTraits]
) -> Cell:
    number = score.bars[note.bar_index].number
    of_note = traits[note.note_index]
    return Cell(evidence.song_id or "", note.bar_index, number, note.hand, of_note, note.speed_percent)


# ---- time


def _timed(evidence: SessionEvidence, notes: Iterable[NoteEvidence], score: Score) -> Iterator[_Timed]:
    """Yield the notes that have a time: hits, and right keys that came too late for the judge."""
    if evidence.settings.mode is not Mode.TEMPO:
        return
    late_ms = _late_presses(evidence, score)
    for note in notes:
        if note.timing_diff_ms is not None:
            yield _Timed(note, note.timing_diff_ms)
        elif (note.note_index, note.lap) in late_ms:
            yield _Timed(note, late_ms[note.note_index, note.lap])


def _late_presses(evidence: SessionEvidence, score: Score) -> dict[tuple[int, int], float]:
    """Return by how much right keys came too late that the judge took for a miss and a wrong key."""
    outer_ms = WINDOWS[evidence.settings.level].outer_us / US_PER_MS
    presses: defaultdict[int, list[float]] = defaultdict(list)
    for press in evidence.wrong:
        presses[press.pitch].append(press.at_ms)
    found: dict[tuple[int, int], float] = {}
    for note in evidence.notes:
        if note.result is not Result.MISSED:
            continue
        due_ms = note.at_ms - outer_ms
        open_presses = presses[score.notes[note.note_index].pitch]
        near = [at for at in open_presses if outer_ms <= at - due_ms <= _LATEST_MS]
        if near:
            open_presses.remove(near[0])
            found[note.note_index, note.lap] = near[0] - due_ms
    return found


def _centred(timed: Sequence[_Timed], traits: Mapping[int, NoteTraits]) -> list[_Timed]:
    """Return the deviations against the median of each hand, those far beyond its spread marked.

    The spread is that of its plain notes, so that runs and shifts do not excuse themselves.
    """
    found = []
    for hand in Hand:
        own = [each for each in timed if each.note.hand is hand]
        if len(own) < _FEWEST_TIMED:
            continue
        middle = median(each.diff_ms for each in own)
        plain = [each for each in own if _measure_of(traits[each.note.note_index]) is Measure.PLAIN]
        usual = plain if len(plain) >= _FEWEST_TIMED else own
        usual_ms = _MAD_TO_SD * median(abs(each.diff_ms - middle) for each in usual)
        limit_ms = max(_ASTRAY_MS, _ASTRAY_DEVIATIONS * usual_ms)
        found += [
            each._replace(diff_ms=each.diff_ms - middle, is_astray=abs(each.diff_ms - middle) > limit_ms)
            for each in own
        ]
    return found


def _histograms(
    raw: Iterable[_Timed], centred: Sequence[_Timed], traits: Mapping[int, NoteTraits], score: Score
) -> dict[HistogramKey, dict[int, int]]:
    bins: defaultdict[HistogramKey, Counter[int]] = defaultdict(Counter)
    for each in raw:
        if _is_at_bar_line(each.note, score) and not traits[each.note.note_index].is_shift:
            bins[HistogramKey(Measure.BIAS, each.note.hand)][round(each.diff_ms / BIN_MS)] += 1
    for each in centred:
        key = HistogramKey(_measure_of(traits[each.note.note_index]), each.note.hand)
        bins[key][round(each.diff_ms / BIN_MS)] += 1
    staying = [each for each in centred if not traits[each.note.note_index].is_shift]
    for slope in _slopes(staying, score):
        bins[HistogramKey(Measure.DRIFT, None)][round(slope / BIN_MS)] += 1
    return {key: dict(found) for key, found in bins.items()}


def _is_at_bar_line(note: NoteEvidence, score: Score) -> bool:
    """Tell whether a note is at the beginning of its bar, where no drift has come up yet."""
    return score.notes[note.note_index].onset_beat - score.bars[note.bar_index].onset_beat < _AT_BAR_LINE_BEAT


def _measure_of(traits: NoteTraits) -> Measure:
    if traits.is_shift:
        return Measure.SHIFT
    return Measure.RUN if traits.is_run else Measure.PLAIN


def _slopes(centred: Iterable[_Timed], score: Score) -> Iterator[float]:
    """Yield for each bar of each lap by how many milliseconds a beat it got later (Theil and Sen)."""
    bars: defaultdict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for each in centred:
        onset = score.notes[each.note.note_index].onset_beat
        bars[each.note.lap, each.note.bar_index].append((onset, each.diff_ms))
    for points in bars.values():
        beats = [beat for beat, _ in points]
        if len(set(beats)) >= _DRIFT_NOTES - 1 and max(beats) - min(beats) >= _DRIFT_BEATS:
            pairs = combinations(points, 2)
            yield median((b[1] - a[1]) / (b[0] - a[0]) for a, b in pairs if b[0] != a[0])
