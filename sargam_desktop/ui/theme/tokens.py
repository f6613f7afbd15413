"""UI layer, without Qt: every colour of both themes, by role.

The one place where colours are written. Painters, style sheet and palette ask for a role:
`tokens(ThemeName.DARK)["surface.base"]` gives `"#0E1116"`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final


class ThemeName(Enum):
    """The two palettes."""

    DARK = "dark"
    LIGHT = "light"


_DARK: Final = {
    "surface.base": "#0E1116",
    "surface.side": "#090B0F",
    "surface.sunken": "#090B0F",
    "surface.raised": "#161A22",
    "surface.overlay": "#1F2530",
    "surface.selected": "#2A3240",
    "line.subtle": "#262D39",
    "line.strong": "#6C7688",
    "text.primary": "#F4F0E8",
    "text.secondary": "#BEC4CF",
    "text.muted": "#939CAB",
    "text.on-accent": "#05231B",
    "accent.base": "#43CFAB",
    "accent.strong": "#6FE3C6",
    "accent.pressed": "#35B492",
    "accent.soft": "#14302B",
    "focus.ring": "#A9D3FF",
    "warm.base": "#F2A65A",
    "warm.soft": "#352619",
    "info.base": "#86B8FF",
    "info.soft": "#182A45",
    "danger.base": "#FF6B84",
    "danger.soft": "#3A1822",
    "note.right": "#FDCA40",
    "note.right.dim": "#D9A326",
    "note.right.ink": "#2B1C00",
    "note.left": "#619FF7",
    "note.left.dim": "#4C83D6",
    "note.left.ink": "#020C22",
    "note.right.dim.ink": "#1C1200",
    "note.left.dim.ink": "#020C22",
    "verdict.correct": "#70F0B8",
    "verdict.early": "#DAC4F7",
    "verdict.late": "#E8893B",
    "verdict.wrong": "#E03664",
    "verdict.missed": "#8B8F99",
    "verdict.ink": "#0B0D12",
    "verdict.correct.text": "#70F0B8",
    "verdict.early.text": "#DAC4F7",
    "verdict.late.text": "#F09A52",
    "verdict.wrong.text": "#FF6B84",
    "verdict.missed.text": "#A2A8B3",
    "heat.0": "#1F2530",
    "heat.1": "#17463C",
    "heat.2": "#1E6B59",
    "heat.3": "#2F9A7F",
    "heat.4": "#5FDDBB",
    "stage.top": "#10141B",
    "stage.bottom": "#0A0D12",
    "stage.line": "#2B3340",
    "stage.lane": "#0C0F15",
    "fallboard": "#14181F",
    "key.next.right": "#8A5F00",
    "key.next.left": "#1D5FC4",
    "key.edge.correct": "#1F7A52",
    "key.edge.early": "#8C3BB8",
    "key.edge.late": "#9A5000",
    "key.edge.wrong": "#820A24",
    "key.out.white": "#55575B",
    "key.out.black": "#1E2024",
    "fallboard.text": "#F4F0E8",
    "fallboard.muted": "#B9BFCA",
    "key.white": "#ECE8DF",
    "key.white.shade": "#CFCABF",
    "key.black": "#15181E",
    "key.black.top": "#2B303A",
    "key.felt": "#7A2334",
    "avatar.amber": "#F2A65A",
    "avatar.sky": "#86B8FF",
    "avatar.lilac": "#C9AFFF",
    "avatar.mint": "#82DBB2",
    "avatar.rose": "#F59BAF",
    "avatar.lemon": "#E5D264",
    "avatar.ink": "#0B0D12",
}

_LIGHT: Final = {
    "surface.base": "#F6F3EC",
    "surface.side": "#EFEADF",
    "surface.sunken": "#ECE7DC",
    "surface.raised": "#FFFFFF",
    "surface.overlay": "#F1EDE4",
    "surface.selected": "#E4EFEA",
    "line.subtle": "#E2DCCF",
    "line.strong": "#857F72",
    "text.primary": "#1C2027",
    "text.secondary": "#474D58",
    "text.muted": "#626875",
    "text.on-accent": "#FFFFFF",
    "accent.base": "#0A725B",
    "accent.strong": "#085C4A",
    "accent.pressed": "#06483A",
    "accent.soft": "#DDF1EA",
    "focus.ring": "#1F5FBF",
    "warm.base": "#96500A",
    "warm.soft": "#FBEBD6",
    "info.base": "#1F5FBF",
    "info.soft": "#E1ECFB",
    "danger.base": "#C4203F",
    "danger.soft": "#FBE3E7",
    "note.right": "#C4930B",
    "note.right.dim": "#8A6500",
    "note.right.ink": "#1A1100",
    "note.left": "#15579A",
    "note.left.dim": "#0F4277",
    "note.left.ink": "#FFFFFF",
    "note.right.dim.ink": "#FFFFFF",
    "note.left.dim.ink": "#FFFFFF",
    "verdict.correct": "#2B8A60",
    "verdict.early": "#AC4CD9",
    "verdict.late": "#AC5A00",
    "verdict.wrong": "#820A24",
    "verdict.missed": "#747986",
    "verdict.ink": "#FFFFFF",
    "verdict.correct.text": "#1D6F4B",
    "verdict.early.text": "#9331C2",
    "verdict.late.text": "#8F4A00",
    "verdict.wrong.text": "#820A24",
    "verdict.missed.text": "#5C626E",
    "heat.0": "#EAE5DA",
    "heat.1": "#C5E3D8",
    "heat.2": "#8CC9B5",
    "heat.3": "#3FA083",
    "heat.4": "#0B6B55",
    "stage.top": "#FBF9F4",
    "stage.bottom": "#F3EFE6",
    "stage.line": "#CFC7B6",
    "stage.lane": "#EFEADF",
    "fallboard": "#2A2E36",
    "key.next.right": "#8A5F00",
    "key.next.left": "#1D5FC4",
    "key.edge.correct": "#1F7A52",
    "key.edge.early": "#8C3BB8",
    "key.edge.late": "#9A5000",
    "key.edge.wrong": "#820A24",
    "key.out.white": "#55575B",
    "key.out.black": "#1E2024",
    "fallboard.text": "#F4F0E8",
    "fallboard.muted": "#B9BFCA",
    "key.white": "#FFFFFF",
    "key.white.shade": "#E6E0D4",
    "key.black": "#22262E",
    "key.black.top": "#3A404C",
    "key.felt": "#A33A4C",
    "avatar.amber": "#E08E36",
    "avatar.sky": "#5C97E8",
    "avatar.lilac": "#A98AE6",
    "avatar.mint": "#4FAE85",
    "avatar.rose": "#DE7089",
    "avatar.lemon": "#B99F1F",
    "avatar.ink": "#0B0D12",
}

_PALETTES: Final = {ThemeName.DARK: _DARK, ThemeName.LIGHT: _LIGHT}


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """One palette. Compared by identity, so it can be part of a cache key.

    Attributes:
        theme: The palette's name.
        has_high_contrast: Whether borders are drawn in the text colour and gradients are left out.
        colours: Colour as `#RRGGBB` by role.
    """

    theme: ThemeName
    has_high_contrast: bool
    colours: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        """Return the colour of `role` as `#RRGGBB`.

        Raises:
            KeyError: There is no such role.
        """
        return self.colours[role]

    def __iter__(self) -> Iterator[str]:
        """Yield every role."""
        return iter(self.colours)

    def __contains__(self, role: object) -> bool:
        """Say whether there is such a role."""
        return role in self.colours

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark surfaces."""
        return self.theme is ThemeName.DARK


@cache
def tokens(theme: ThemeName, *, has_high_contrast: bool = False) -> Tokens:
    """Return the palette of `theme`; the same object for the same arguments."""
    colours = dict(_PALETTES[theme])
    if has_high_contrast:
        colours["line.subtle"] = colours["line.strong"] = colours["text.primary"]
    return Tokens(theme, has_high_contrast, MappingProxyType(colours))
