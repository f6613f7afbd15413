"""UI layer: sentences and figures of Results."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.grading import FEWEST_NOTES_TO_GRADE, SessionResult
from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.wording import result_wording
from sargam_desktop.ui.results.next_step import NextStep, StepKind

_MINUS: Final = "−"


def percent_text(percent: float | None) -> str:
    """Return "90 %", a dash where it is not known."""
    if percent is None:
        return "–"
    return QCoreApplication.translate("Results", "{percent} %").format(percent=round(percent))


def signed_ms_text(us: int | None) -> str:
    """Return "+38 ms" or "−8 ms", a dash where it is not known."""
    if us is None:
        return "–"
    ms = round(us / US_PER_MS)
    sign = "+" if ms > 0 else _MINUS if ms < 0 else ""
    return QCoreApplication.translate("Results", "{sign}{ms} ms").format(sign=sign, ms=abs(ms))


def ms_text(us: int | None) -> str:
    """Return "61 ms", a dash where it is not known."""
    if us is None:
        return "–"
    return QCoreApplication.translate("Results", "{ms} ms").format(ms=round(us / US_PER_MS))


def hand_text(hand: Hand) -> str:
    """Return the short name of a hand."""
    if hand is Hand.LEFT:
        return QCoreApplication.translate("Results", "Left")
    return QCoreApplication.translate("Results", "Right")


def sentence_text(words: str) -> str:
    """Return words as a sentence, with the full stop of the language."""
    return QCoreApplication.translate("Results", "{sentence}.").format(sentence=words)


def message_text(result: SessionResult) -> str:
    """Say in one sentence how the take went, or why it has no grade."""
    if result.grade is not None:
        wording = result_wording(result)
        return sentence_text(wording.filled(QCoreApplication.translate("Wording", wording.template)))
    if result.expected == 1:
        words = QCoreApplication.translate("Results", "1 note judged. A grade needs at least {needed}.")
    else:
        words = QCoreApplication.translate(
            "Results", "{judged} notes judged. A grade needs at least {needed}."
        )
    return words.format(judged=result.expected, needed=FEWEST_NOTES_TO_GRADE)


def bars_text(score: Score, first: int, last: int) -> str:
    """Return "bars 5–8" or "bar 5", by printed numbers."""
    numbers = score.bars[first].number, score.bars[last].number
    if first == last:
        return QCoreApplication.translate("Results", "bar {number}").format(number=numbers[0])
    words = QCoreApplication.translate("Results", "bars {first}–{last}")
    return words.format(first=numbers[0], last=numbers[1])


def next_heading(step: NextStep, score: Score) -> str:
    """Say what comes next, for example "Next: bars 5–8, left hand"."""
    if step.kind is StepKind.FASTER:
        return QCoreApplication.translate("Results", "Next: the same, a little faster")
    if step.kind is StepKind.AGAIN or step.first_bar is None or step.last_bar is None:
        return QCoreApplication.translate("Results", "Next: once more")
    passage = bars_text(score, step.first_bar, step.last_bar)
    words = {
        None: QCoreApplication.translate("Results", "Next: {passage}"),
        Hand.LEFT: QCoreApplication.translate("Results", "Next: {passage}, left hand"),
        Hand.RIGHT: QCoreApplication.translate("Results", "Next: {passage}, right hand"),
    }
    return words[step.hand].format(passage=passage)


def next_evidence(step: NextStep, result: SessionResult | None) -> str:
    """Say why, with numbers."""
    if result is None or not result.expected:
        return QCoreApplication.translate("Results", "Nothing was judged in this take.")
    if step.kind is StepKind.FASTER:
        return QCoreApplication.translate("Results", "Every bar is at 80 % or more at this speed.")
    if step.kind is StepKind.AGAIN:
        if result.grade is None:
            words = QCoreApplication.translate("Results", "A grade needs at least {needed} notes.")
            return words.format(needed=FEWEST_NOTES_TO_GRADE)
        return QCoreApplication.translate("Results", "Every bar is at 80 % or more.")
    sentence = (
        QCoreApplication.translate("Results", "{percent} % of the notes right")
        if result.timing is None
        else QCoreApplication.translate("Results", "{percent} % of the notes right and in time")
    )
    said = [sentence.format(percent=step.quality_percent)]
    if step.median_us is not None and abs(step.median_us) >= US_PER_MS:
        words = (
            QCoreApplication.translate("Results", "median {ms} ms late")
            if step.median_us > 0
            else QCoreApplication.translate("Results", "median {ms} ms early")
        )
        said.append(words.format(ms=round(abs(step.median_us) / US_PER_MS)))
    return sentence_text(", ".join(said))


def next_button(step: NextStep, score: Score, *, is_timed: bool) -> str:
    """Return the words of the main button."""
    if step.kind is StepKind.AGAIN:
        return QCoreApplication.translate("Results", "Play again")
    if step.kind is StepKind.FASTER or step.first_bar is None or step.last_bar is None:
        return QCoreApplication.translate("Results", "Play at {percent} %").format(percent=step.speed_percent)
    passage = bars_text(score, step.first_bar, step.last_bar)
    if not is_timed:
        return QCoreApplication.translate("Results", "Practise {passage}").format(passage=passage)
    words = QCoreApplication.translate("Results", "Practise {passage} at {percent} %")
    return words.format(passage=passage, percent=step.speed_percent)
