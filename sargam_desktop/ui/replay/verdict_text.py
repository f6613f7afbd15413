"""UI layer: the sentences that explain a verdict, in the learner's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.wording import Wording
from sargam_desktop.ui.models.session_wording import level_text

_CONTEXT: Final = "Verdict"
_LEVEL: Final = "level"


def verdict_text(said: Wording) -> str:
    """Return a sentence of `tutor.verdict_explanation` as the window says it."""
    values = dict(said.values)
    if _LEVEL in values:
        values[_LEVEL] = level_text(Level(str(values[_LEVEL]))).lower()
    return QCoreApplication.translate(_CONTEXT, said.template).format(**values)
