"""UI layer: what is said about the hands of some bars."""

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.ui.hands.hands_edit import HandsEdit


def selection_text(edit: HandsEdit) -> str:
    """Say which bars are selected and how their hands are parted."""
    first, last = (edit.score.bars[index].number for index in (edit.bars[0], edit.bars[-1]))
    said = QCoreApplication.translate("Hands", "Bars {first} to {last}: {hands}")
    if len(edit.bars) == 1:
        said = QCoreApplication.translate("Hands", "Bar {first}: {hands}")
    return said.format(first=first, last=last, hands=_parting(edit))


def corrected_text(edit: HandsEdit) -> str:
    """Say how many bars the learner has corrected."""
    count = len(edit.choices)
    if not count:
        return QCoreApplication.translate("Hands", "Nothing corrected")
    one, more = (
        QCoreApplication.translate("Hands", "1 bar corrected"),
        QCoreApplication.translate("Hands", "{count} bars corrected"),
    )
    return (one if count == 1 else more).format(count=count)


def _parting(edit: HandsEdit) -> str:
    limit = edit.common_limit()
    low, above = edit.key_range
    if limit is None:
        is_chosen = any(edit.limit_of(index) is not None for index in edit.bars)
        if is_chosen:
            return QCoreApplication.translate("Hands", "not all the same")
        return QCoreApplication.translate("Hands", "as imported")
    if limit <= low:
        return QCoreApplication.translate("Hands", "all right hand")
    if limit >= above:
        return QCoreApplication.translate("Hands", "all left hand")
    key = scientific_name(limit, edit.score.fifths)
    return QCoreApplication.translate("Hands", "right hand from {key} up").format(key=key)
