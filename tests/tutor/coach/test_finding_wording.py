from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach import finding_wording as words
from sargam_desktop.tutor.coach.findings import EffectUnit, Finding, FindingKind, Subject

GOLDEN = Path(__file__).parents[2] / "golden" / "coach-sentences.txt"


def sentence(kind: FindingKind, subject: Subject, title: Wording, numbers: Wording) -> str:
    return Finding(kind, subject, 1.0, EffectUnit.PERCENT_POINTS, 40, 20, title, numbers).sentence()


def of_notes(kind: FindingKind, subject: Subject, template: str = words.WRONG_NOTES, **more: int) -> str:
    numbers = words.counts_wording(template, 14, 40, 0.0851, **more)
    return sentence(kind, subject, words.title_of(kind, subject), numbers)


def all_sentences() -> list[str]:
    """Return every kind of sentence, in the order of the kinds."""
    bars, slips = FindingKind.UNLEARNT_BARS, FindingKind.RANDOM_SLIPS
    wrong = words.counts_wording(words.WRONG_NOTES, 14, 40, 0.0851)
    spread = Wording(words.SPREAD, (("faults", 14), ("sample", 400), ("bars", 12)))
    lines = [
        sentence(bars, Subject(), words.bars_title((12, 12)), wrong),
        sentence(bars, Subject(Hand.LEFT), words.bars_title((12, 14)), wrong),
        sentence(slips, Subject(), words.title_of(slips, Subject()), spread),
    ]
    for ms in (-38.2, 41.6):
        numbers = words.ms_wording(words.MEDIAN_MS, ms, 40)
        lines.append(sentence(FindingKind.TIMING_BIAS, Subject(Hand.LEFT), words.bias_title(ms), numbers))
    for ms in (-9.0, 12.0):
        numbers = words.ms_wording(words.MS_PER_BEAT, ms, 40)
        lines.append(sentence(FindingKind.DRIFT, Subject(), words.drift_title(ms), numbers))
    lines.append(of_notes(FindingKind.UNEVEN_RUNS, Subject(Hand.RIGHT), words.UNEVEN, ms=61, plain=22))
    steps = (-14, -7, -1, 0, 5, 12, 13)
    lines += [
        *(of_notes(FindingKind.INTERVAL, Subject(Hand.RIGHT, interval=step)) for step in steps),
        of_notes(FindingKind.LEAPS, Subject()),
        of_notes(FindingKind.CHORDS, Subject(chord_size=2)),
        of_notes(FindingKind.CHORDS, Subject(chord_size=3)),
    ]
    for rhythm in words.RHYTHMS:
        lines.append(of_notes(FindingKind.RHYTHM, Subject(rhythm=rhythm.value), words.OUT_OF_TIME))
    lines.append(of_notes(FindingKind.KEYS, Subject(is_black=True)))
    for fifths in (-3, -1, 0, 1, 4):
        lines.append(of_notes(FindingKind.KEYS, Subject(fifths=fifths)))
    lines.append(of_notes(FindingKind.HESITATION, Subject(), words.LATE_BY, ms=120))
    for kind in FindingKind:
        numbers = words.too_few_wording(kind, 7, 20)
        lines.append(sentence(kind, Subject(), words.title_of(kind, Subject()), numbers))
    return lines


def test_the_sentences_are_these() -> None:
    assert all_sentences() == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_every_sentence_has_its_numbers() -> None:
    assert all(re.search(r"\d", line) for line in all_sentences())


def test_a_translation_is_used_for_every_part() -> None:
    subject = Subject(Hand.LEFT)
    title = words.title_of(FindingKind.LEAPS, subject)
    numbers = words.counts_wording(words.WRONG_NOTES, 1, 2, 0.5)
    finding = Finding(FindingKind.LEAPS, subject, 1.0, EffectUnit.PERCENT_POINTS, 40, 20, title, numbers)
    marked = finding.sentence(lambda template: f"<{template}>")
    assert marked == "<<Leaps>, <left hand>: <1 of 2 notes went wrong; elsewhere 50 %>>"


def test_all_templates_are_in_the_catalogue_once_and_take_named_places() -> None:
    assert len(set(words.TEMPLATES)) == len(words.TEMPLATES)
    places = {name for template in words.TEMPLATES for _, name, _, _ in Formatter().parse(template) if name}
    assert all(name.isidentifier() for name in places)
