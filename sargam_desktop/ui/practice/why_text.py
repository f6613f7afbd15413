"""UI layer: why the last note was judged as it was, in one line while practising; the replay says more."""

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import US_PER_MS, Mode, Result
from sargam_desktop.ui.models.session_wording import level_text
from sargam_desktop.ui.practice_setup import PracticeSetup


def why_text(judged: NoteJudged, setup: PracticeSetup) -> str:
    """Return verdict, figure and rule, for example "Late: +142 ms. Limit ±80 ms at level Steady"."""
    names = {
        "played": "" if judged.played_pitch is None else setup.naming.full_name(judged.played_pitch),
        "expected": "" if judged.expected_pitch is None else setup.naming.full_name(judged.expected_pitch),
    }
    return _sentence(judged, setup).format(
        **names,
        ms=f"{(judged.timing_diff_us or 0) / US_PER_MS:+.0f}".replace("-", "−"),
        limit=(judged.limit_us or setup.windows.correct_us) // US_PER_MS,
        outer=setup.windows.outer_us // US_PER_MS,
        level=level_text(setup.settings.level),
    )


def _sentence(judged: NoteJudged, setup: PracticeSetup) -> str:
    if judged.result is Result.MISSED:
        return _missed(setup.settings.mode)
    if judged.result is Result.WRONG_NOTE:
        if judged.expected_pitch is None:
            return QCoreApplication.translate("Why", "{played} was played, and no note nearby asks for it")
        return QCoreApplication.translate("Why", "{played} was played, {expected} was the nearest note")
    if judged.timing_diff_us is None:
        return QCoreApplication.translate("Why", "{played} was right; there is no time to judge here")
    if setup.settings.mode is Mode.FOLLOW:
        return _deviation(judged.result) + QCoreApplication.translate(
            "Why", " Limit ±{limit} ms beside your own tempo"
        )
    return _deviation(judged.result) + QCoreApplication.translate(
        "Why", " Limit ±{limit} ms at level {level}, less where the same key comes again soon"
    )


def _missed(mode: Mode) -> str:
    if mode is Mode.TEMPO:
        return QCoreApplication.translate("Why", "{expected} was not played within ±{outer} ms of its time")
    return QCoreApplication.translate("Why", "The song went on before {expected} was played")


def _deviation(result: Result) -> str:
    words = {
        Result.CORRECT: QCoreApplication.translate("Why", "Correct: {ms} ms."),
        Result.EARLY: QCoreApplication.translate("Why", "Early: {ms} ms."),
        Result.LATE: QCoreApplication.translate("Why", "Late: {ms} ms."),
    }
    return words[result]
