"""UI layer: what a model tells a row's painter besides the text."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import Qt

_FIRST = Qt.ItemDataRole.UserRole.value + 1


class CellRole(IntEnum):
    """Roles that models of this program answer.

    `CAPTION` gives a second, smaller line; `LEVEL` a difficulty from 0 to 5; `SIGN` a `Sign`;
    `IS_GRADE` whether the text is a grade letter; `IS_NAME` whether it names the row;
    `PERCENT` a share to be drawn as a bar over the text; `ITEM_ID` the id of the song or session in the row.
    """

    CAPTION = _FIRST
    LEVEL = _FIRST + 1
    SIGN = _FIRST + 2
    IS_GRADE = _FIRST + 3
    IS_NAME = _FIRST + 4
    ITEM_ID = _FIRST + 5
    PERCENT = _FIRST + 6


class Sign(NamedTuple):
    """An icon in a cell; the tooltip and the accessible text say the same in words.

    Attributes:
        icon: Name of the icon.
        colour: Its colour role.
    """

    icon: str
    colour: str
