"""UI layer, without Qt: the colour roles of a bar's quality."""

from typing import Final

from sargam_desktop.ui.theme.tokens import Tokens

_STEPS: Final = ((90, "heat.4"), (80, "heat.3"), (65, "verdict.late"), (0, "verdict.wrong"))
_SCALE_START: Final = 45
_LEAST_FRACTION: Final = 0.12


def quality_role(percent: float) -> str:
    """Return the colour role of a quality from 0 to 100."""
    return next((role for least, role in _STEPS if percent >= least), "verdict.wrong")


def quality_ink(tokens: Tokens, percent: float) -> str:
    """Return the colour role of a number on a cell of that quality."""
    is_pale_green = quality_role(percent) == "heat.3" and not tokens.is_dark
    return "text.primary" if is_pale_green else "verdict.ink"


def quality_height(percent: float) -> float:
    """Return the height of a bar of that quality, 0 to 1.

    The scale begins at 45 %, so that 58 and 72 % differ at a glance; less is drawn as a low bar.
    """
    return max(_LEAST_FRACTION, min(1.0, (percent - _SCALE_START) / (100 - _SCALE_START)))
