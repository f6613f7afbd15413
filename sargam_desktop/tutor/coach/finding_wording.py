"""Tutor, coach: the words of findings, with places for their numbers."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import findings
from sargam_desktop.tutor.coach.findings import FindingKind, Subject
from sargam_desktop.tutor.coach.note_traits import Rhythm

BAR: Final = "Bar {first} is not learnt yet"
BARS: Final = "Bars {first}–{last} are not learnt yet"
SLIPS: Final = "Slips"
BIAS_LATE: Final = "Behind the beat"
BIAS_EARLY: Final = "Ahead of the beat"
RUSHING: Final = "Rushing within the bar"
DRAGGING: Final = "Dragging within the bar"
RUNS: Final = "Uneven runs"
LEAPS: Final = "Leaps"
BLACK_KEYS: Final = "Black keys"
SHARPS: Final = "Pieces with {count} sharps"
ONE_SHARP: Final = "Pieces with one sharp"
FLATS: Final = "Pieces with {count} flats"
ONE_FLAT: Final = "Pieces with one flat"
NO_SIGNS: Final = "Pieces without sharps and flats"
CHORDS: Final = "Chords"
LARGE_CHORDS: Final = "Chords of {size} notes and more"
HESITATION: Final = "Hesitation before a new position"
REPEATED: Final = "Repeated notes"
_UP: Final = (
    "Semitones up", "Seconds up", "Minor thirds up", "Major thirds up", "Fourths up", "Tritones up",
    "Fifths up", "Minor sixths up", "Major sixths up", "Minor sevenths up", "Major sevenths up", "Octaves up",
)  # fmt: skip
_DOWN: Final = (
    "Semitones down", "Seconds down", "Minor thirds down", "Major thirds down", "Fourths down",
    "Tritones down", "Fifths down", "Minor sixths down", "Major sixths down", "Minor sevenths down",
    "Major sevenths down", "Octaves down",
)  # fmt: skip
WIDE_UP: Final = "Steps of {semitones} semitones up"
WIDE_DOWN: Final = "Steps of {semitones} semitones down"
RHYTHMS: Final = {
    Rhythm.TRIPLETS: "Triplets",
    Rhythm.DOTTED: "Dotted rhythms",
    Rhythm.SYNCOPATED: "Syncopations",
    Rhythm.SIXTEENTHS: "Sixteenths",
    Rhythm.EIGHTHS: "Eighths",
    Rhythm.BEATS: "Notes on the beat",
}
ANY_RHYTHM: Final = "Rhythms"
ANY_INTERVAL: Final = "Intervals"
ANY_KEY: Final = "Black keys and key signatures"
ANY_BAR: Final = "Bars that are not learnt"
ANY_BIAS: Final = "Early or late"
ANY_DRIFT: Final = "Drift within the bar"

WRONG_NOTES: Final = "{faults} of {sample} notes went wrong; elsewhere {rest} %"
OUT_OF_TIME: Final = "{faults} of {sample} notes came out of time; elsewhere {rest} %"
SPREAD: Final = (
    "{faults} of {sample} notes went wrong, spread over {bars} bars, none of them far more than others"
)
MEDIAN_MS: Final = "by {ms} ms, the median of {sample} notes"
MS_PER_BEAT: Final = "by {ms} ms a beat, the median of {sample} bars"
LATE_BY: Final = (
    "{faults} of {sample} notes came out of time, elsewhere {rest} %; half of them more than {ms} ms late"
)
UNEVEN: Final = (
    "{faults} of {sample} notes came out of time, elsewhere {rest} %;"
    " they spread over ±{ms} ms, elsewhere ±{plain} ms"
)
TOO_FEW_NOTES: Final = "too few notes to say, {sample} of {needed}"
TOO_FEW_BARS: Final = "too few bars to say, {sample} of {needed}"

_ANY: Final = {
    FindingKind.UNLEARNT_BARS: ANY_BAR,
    FindingKind.RANDOM_SLIPS: SLIPS,
    FindingKind.TIMING_BIAS: ANY_BIAS,
    FindingKind.DRIFT: ANY_DRIFT,
    FindingKind.UNEVEN_RUNS: RUNS,
    FindingKind.INTERVAL: ANY_INTERVAL,
    FindingKind.LEAPS: LEAPS,
    FindingKind.CHORDS: CHORDS,
    FindingKind.RHYTHM: ANY_RHYTHM,
    FindingKind.KEYS: ANY_KEY,
    FindingKind.HESITATION: HESITATION,
}

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (
    findings.SENTENCE, findings.SENTENCE_OF_HAND, findings.LEFT_HAND, findings.RIGHT_HAND,
    BAR, BARS, SLIPS, BIAS_LATE, BIAS_EARLY, RUSHING, DRAGGING, RUNS, LEAPS, BLACK_KEYS, SHARPS, ONE_SHARP,
    FLATS, ONE_FLAT, NO_SIGNS, CHORDS, LARGE_CHORDS, HESITATION, REPEATED, *_UP, *_DOWN, WIDE_UP, WIDE_DOWN,
    *RHYTHMS.values(), ANY_RHYTHM, ANY_INTERVAL, ANY_KEY, ANY_BAR, ANY_BIAS, ANY_DRIFT, WRONG_NOTES,
    OUT_OF_TIME, SPREAD, MEDIAN_MS, MS_PER_BEAT, LATE_BY, UNEVEN, TOO_FEW_NOTES, TOO_FEW_BARS,
)  # fmt: skip


def title_of(kind: FindingKind, subject: Subject) -> Wording:
    """Say what a finding is about; of bars see `bars_title`."""
    match kind:
        case FindingKind.INTERVAL if subject.interval is not None:
            return _interval_title(subject.interval)
        case FindingKind.RHYTHM if subject.rhythm is not None:
            return Wording(RHYTHMS[Rhythm(subject.rhythm)])
        case FindingKind.CHORDS if subject.chord_size is not None and subject.chord_size > 2:  # noqa: PLR2004 (two make a chord)
            return Wording(LARGE_CHORDS, (("size", subject.chord_size),))
        case FindingKind.KEYS if subject.is_black:
            return Wording(BLACK_KEYS)
        case FindingKind.KEYS if subject.fifths is not None:
            return _signature_title(subject.fifths)
        case _:
            return Wording(_ANY[kind])


def bars_title(numbers: tuple[int, int]) -> Wording:
    """Say which bars are not learnt, by their printed numbers."""
    template = BAR if numbers[0] == numbers[1] else BARS
    return Wording(template, (("first", numbers[0]), ("last", numbers[1])))


def bias_title(ms: float) -> Wording:
    """Say whether a hand is early or late."""
    return Wording(BIAS_LATE if ms > 0 else BIAS_EARLY)


def drift_title(ms_per_beat: float) -> Wording:
    """Say whether the learner rushes or drags."""
    return Wording(DRAGGING if ms_per_beat > 0 else RUSHING)


def counts_wording(template: str, faults: int, sample: int, rest_rate: float, **more: int) -> Wording:
    """Say how many of how many, and how many elsewhere."""
    counts = {"faults": faults, "sample": sample, "rest": round(100 * rest_rate), **more}
    return Wording(template, tuple(counts.items()))


def ms_wording(template: str, ms: float, sample: int) -> Wording:
    """Say by how many milliseconds; the title says in which direction."""
    return Wording(template, (("ms", round(abs(ms))), ("sample", sample)))


def too_few_wording(kind: FindingKind, sample: int, needed: int) -> Wording:
    """Say that there is not enough to say anything."""
    template = TOO_FEW_BARS if kind is FindingKind.DRIFT else TOO_FEW_NOTES
    return Wording(template, (("sample", sample), ("needed", needed)))


def _interval_title(interval: int) -> Wording:
    if interval == 0:
        return Wording(REPEATED)
    names = _UP if interval > 0 else _DOWN
    if abs(interval) <= len(names):
        return Wording(names[abs(interval) - 1])
    template = WIDE_UP if interval > 0 else WIDE_DOWN
    return Wording(template, (("semitones", abs(interval)),))


def _signature_title(fifths: int) -> Wording:
    if fifths == 0:
        return Wording(NO_SIGNS)
    if abs(fifths) == 1:
        return Wording(ONE_SHARP if fifths > 0 else ONE_FLAT)
    return Wording(SHARPS if fifths > 0 else FLATS, (("count", abs(fifths)),))
