"""UI layer: why a song is hard, as the window says it, in the learner's language."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor import difficulty
from sargam_desktop.ui.models.number_wording import filled

_CONTEXT: Final = "Difficulty"
_WINDOW_TEXT: Final = MappingProxyType(
    {
        difficulty.SLOW: QT_TRANSLATE_NOOP(
            "Difficulty", "Slow: {speed} notes a second where one hand is quickest"
        ),
        difficulty.MODERATE: QT_TRANSLATE_NOOP(
            "Difficulty", "Moderate speed: {speed} notes a second where one hand is quickest"
        ),
        difficulty.FAST: QT_TRANSLATE_NOOP(
            "Difficulty", "Fast: {speed} notes a second where one hand is quickest"
        ),
        difficulty.DENSE: QT_TRANSLATE_NOOP(
            "Difficulty", "{count} notes, {rate} a second in all, on average"
        ),
        difficulty.NO_LEAPS: QT_TRANSLATE_NOOP("Difficulty", "No leaps"),
        difficulty.LEAPS_RIGHT: QT_TRANSLATE_NOOP(
            "Difficulty", "Leaps in the right hand, the widest {width} keys; {percent} % of its steps"
        ),
        difficulty.LEAPS_LEFT: QT_TRANSLATE_NOOP(
            "Difficulty", "Leaps in the left hand, the widest {width} keys; {percent} % of its steps"
        ),
        difficulty.NO_CHORDS: QT_TRANSLATE_NOOP("Difficulty", "One note at a time in each hand"),
        difficulty.CHORDS: QT_TRANSLATE_NOOP(
            "Difficulty", "Chords of up to {most} notes in a hand; {percent} % of all strokes are chords"
        ),
        difficulty.ONE_HAND: QT_TRANSLATE_NOOP("Difficulty", "One hand alone"),
        difficulty.TOGETHER: QT_TRANSLATE_NOOP("Difficulty", "The left hand moves only with the right"),
        difficulty.INDEPENDENT: QT_TRANSLATE_NOOP(
            "Difficulty", "The left hand moves on its own in {percent} % of the strokes"
        ),
        difficulty.WHITE_KEYS: QT_TRANSLATE_NOOP("Difficulty", "White keys only"),
        difficulty.BLACK_KEYS: QT_TRANSLATE_NOOP("Difficulty", "{percent} % black keys"),
        difficulty.FOREIGN_KEYS: QT_TRANSLATE_NOOP(
            "Difficulty", "{percent} % black keys, {foreign} % of the notes outside the scale"
        ),
        difficulty.RANGE: QT_TRANSLATE_NOOP("Difficulty", "{count} different keys"),
    }
)


def reason_text(said: Wording) -> str:
    """Return one reason as the window says it."""
    return filled(said, QCoreApplication.translate(_CONTEXT, str(_WINDOW_TEXT[said.template])))
