"""UI layer: the words of feedback as the window says them, in the learner's language.

The domain's sentences stand alone, as on the command line. On the fallboard a glyph stands beside
them, so they are shorter here.
"""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sargam_desktop.domain import wording
from sargam_desktop.domain.wording import Wording

_CONTEXT: Final = "Feedback"
_WINDOW_TEXT: Final = MappingProxyType(
    {
        wording.PERFECT: QT_TRANSLATE_NOOP("Feedback", "Perfect!"),
        wording.RIGHT: QT_TRANSLATE_NOOP("Feedback", "Correct"),
        wording.ALREADY_PLAYED: QT_TRANSLATE_NOOP("Feedback", "{note} already played"),
        wording.A_LITTLE_EARLY: QT_TRANSLATE_NOOP("Feedback", "A little early · {ms} ms"),
        wording.A_LITTLE_LATE: QT_TRANSLATE_NOOP("Feedback", "A little late · {ms} ms"),
        wording.EARLY: QT_TRANSLATE_NOOP("Feedback", "Early · {ms} ms"),
        wording.LATE: QT_TRANSLATE_NOOP("Feedback", "Late · {ms} ms"),
        wording.ROLLED: QT_TRANSLATE_NOOP("Feedback", "Rolled over {ms} ms"),
        wording.WRONG: QT_TRANSLATE_NOOP("Feedback", "{played}, not {expected}"),
        wording.UNEXPECTED: QT_TRANSLATE_NOOP("Feedback", "{played} is not expected here"),
        wording.MISSED: QT_TRANSLATE_NOOP("Feedback", "{note} missed"),
        wording.RESTARTED_ONCE: QT_TRANSLATE_NOOP("Feedback", "You restarted bar {bar} once"),
        wording.RESTARTED_TWICE: QT_TRANSLATE_NOOP("Feedback", "You restarted bar {bar} twice"),
        wording.RESTARTED: QT_TRANSLATE_NOOP("Feedback", "You restarted bar {bar} {times} times"),
        wording.WENT_BACK: QT_TRANSLATE_NOOP("Feedback", "You went back from bar {from_bar} to bar {bar}"),
        wording.WENT_BACK_OFTEN: QT_TRANSLATE_NOOP(
            "Feedback", "You went back from bar {from_bar} to bar {bar} {times} times"
        ),
        wording.SKIPPED: QT_TRANSLATE_NOOP("Feedback", "You skipped from bar {from_bar} to bar {bar}"),
        wording.SKIPPED_OFTEN: QT_TRANSLATE_NOOP(
            "Feedback", "You skipped from bar {from_bar} to bar {bar} {times} times"
        ),
        wording.TOO_FEW: QT_TRANSLATE_NOOP(
            "Feedback", "{judged} notes judged. A grade needs at least {needed}."
        ),
        wording.ALL_IN_TIME: QT_TRANSLATE_NOOP("Feedback", "All {expected} notes right and in time."),
        wording.ALL_RIGHT: QT_TRANSLATE_NOOP("Feedback", "All {expected} notes right."),
        wording.HIT: QT_TRANSLATE_NOOP("Feedback", "{hits} of {expected} notes hit, {in_time} % in time."),
        wording.HIT_AND_WRONG: QT_TRANSLATE_NOOP(
            "Feedback", "{hits} of {expected} notes hit, {in_time} % in time, {wrong} wrong."
        ),
        wording.RIGHT_AND_WRONG: QT_TRANSLATE_NOOP(
            "Feedback", "{hits} of {expected} notes right, {wrong} wrong."
        ),
        wording.NONE_HIT: QT_TRANSLATE_NOOP("Feedback", "None of {expected} notes hit."),
    }
)


def window_text(said: Wording) -> str:
    """Return a wording as the window says it."""
    return said.filled(QCoreApplication.translate(_CONTEXT, str(_WINDOW_TEXT[said.template])))
