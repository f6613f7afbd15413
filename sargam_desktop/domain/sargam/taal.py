"""Domain: taals, cycles of matras in vibhags."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_FIGURES: Final = re.compile(r"[0-9]{1,3}(?:\s*\+\s*[0-9]{1,3}){0,31}")
_MOST_MATRAS: Final = 256


class Taal(NamedTuple):
    """A cycle (avartan) of vibhags.

    Attributes:
        name: Its name, empty for one that is given by figures.
        vibhags: Matras of each vibhag, at least one.
        denominator: A matra is a quarter note at 4, an eighth at 8.
    """

    name: str
    vibhags: tuple[int, ...]
    denominator: int = 4

    def __str__(self) -> str:
        if self.name:
            return self.name if self.denominator == _QUARTER else f"{self.name} /{self.denominator}"
        return "+".join(str(matras) for matras in self.vibhags) + f"/{self.denominator}"

    @property
    def signs(self) -> tuple[str, ...]:
        """What is written below each vibhag: X for sam, 0 for khali, else its number among the talis."""
        return _SIGNS.get(self.name) or ("X", *(str(number + 2) for number in range(len(self.vibhags) - 1)))


_QUARTER: Final = 4

#: Sam, talis and khalis of the taals by name. Source: V. N. Bhatkhande, Kramik Pustak Malika.
_SIGNS: Final = {
    "Teental": ("X", "2", "0", "3"),
    "Keherwa": ("X", "0"),
    "Dadra": ("X", "0"),
    "Jhaptal": ("X", "2", "0", "3"),
    "Ektal": ("X", "0", "2", "0", "3", "4"),
    "Rupak": ("0", "1", "2"),
}

#: The taals that are known by name. Source: V. N. Bhatkhande, Kramik Pustak Malika.
TAALS: Final = (
    Taal("Teental", (4, 4, 4, 4)),
    Taal("Keherwa", (4, 4)),
    Taal("Dadra", (3, 3)),
    Taal("Jhaptal", (2, 3, 2, 3)),
    Taal("Ektal", (2, 2, 2, 2, 2, 2)),
    Taal("Rupak", (3, 2, 2)),
)
_BY_NAME: Final = {taal.name.lower(): taal for taal in TAALS} | {
    "trital": TAALS[0],
    "kaharva": TAALS[1],
    "kaherva": TAALS[1],
    "jhaptaal": TAALS[3],
    "ektaal": TAALS[4],
    "rupaktal": TAALS[5],
    "तीनताल": TAALS[0],
    "कहरवा": TAALS[1],
    "दादरा": TAALS[2],
    "झपताल": TAALS[3],
    "एकताल": TAALS[4],
    "रूपक": TAALS[5],
}


def taal_named(name: str) -> Taal | None:
    """Return the taal that `name` names in Latin or Devanagari, None for none."""
    return _BY_NAME.get(name.strip().lower())


def read_taal(text: str) -> Taal | None:
    """Return the taal of a name or of figures (``2+3+2+3``), each perhaps with ``/8``; None if neither."""
    head, slash, tail = text.partition("/")
    denominator = int(tail) if re.fullmatch(r"\s*[0-9]{1,3}\s*", tail) else 0
    if not slash:
        denominator = _QUARTER
    named = taal_named(head)
    if named is not None:
        vibhags = named.vibhags
    elif _FIGURES.fullmatch(head.strip()):
        vibhags = tuple(int(figure) for figure in head.split("+"))
    else:
        return None
    if not (denominator and all(vibhags) and sum(vibhags) <= _MOST_MATRAS):
        return None
    return Taal(named.name if named else "", vibhags, denominator)
