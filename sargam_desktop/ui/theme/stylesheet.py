"""UI layer: the style sheet and palette of the standard widgets, made from tokens.

Widgets choose with dynamic properties: `variant` on a push button (primary, secondary, ghost,
danger, link), `role` and `tone` on a label (see `LABEL_ROLES` and `LABEL_TONES`), `state="error"` on a field.
"""

import re
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QPalette

from sargam_desktop.ui.theme.button_looks import ButtonState, ButtonVariant, button_look
from sargam_desktop.ui.theme.fonts import FONT_SCALE, FontBook, FontRole, families
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.stylesheet_rules import RULES
from sargam_desktop.ui.theme.tokens import Tokens

LABEL_ROLES: Final = MappingProxyType(
    {
        "screen-title": FontRole.SCREEN_TITLE,
        "item-title": FontRole.ITEM_TITLE,
        "big-number": FontRole.BIG_NUMBER,
        "heading-2": FontRole.HEADING_2,
        "heading-3": FontRole.HEADING_3,
        "body": FontRole.BODY,
        "body-small": FontRole.BODY_SMALL,
        "caption": FontRole.CAPTION,
        "caption-label": FontRole.CAPTION_LABEL,
    }
)
LABEL_TONES: Final = MappingProxyType(
    {
        "primary": "text.primary",
        "secondary": "text.secondary",
        "muted": "text.muted",
        "accent": "accent.strong",
        "warm": "warm.base",
        "info": "info.base",
        "danger": "danger.base",
    }
)
_PALETTE_ROLES: Final = MappingProxyType(
    {
        QPalette.ColorRole.Window: "surface.base",
        QPalette.ColorRole.WindowText: "text.primary",
        QPalette.ColorRole.Base: "surface.sunken",
        QPalette.ColorRole.AlternateBase: "surface.raised",
        QPalette.ColorRole.Text: "text.primary",
        QPalette.ColorRole.PlaceholderText: "text.muted",
        QPalette.ColorRole.Button: "surface.overlay",
        QPalette.ColorRole.ButtonText: "text.primary",
        QPalette.ColorRole.BrightText: "danger.base",
        QPalette.ColorRole.ToolTipBase: "surface.overlay",
        QPalette.ColorRole.ToolTipText: "text.primary",
        QPalette.ColorRole.Highlight: "accent.base",
        QPalette.ColorRole.HighlightedText: "text.on-accent",
        QPalette.ColorRole.Accent: "accent.base",
        QPalette.ColorRole.Link: "accent.strong",
        QPalette.ColorRole.LinkVisited: "accent.strong",
        QPalette.ColorRole.Light: "surface.selected",
        QPalette.ColorRole.Midlight: "surface.overlay",
        QPalette.ColorRole.Mid: "line.strong",
        QPalette.ColorRole.Dark: "line.subtle",
    }
)
_MUTED_WHEN_DISABLED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)
_PLACEHOLDER: Final = re.compile(r"@(?:px\((\d+)\)|([a-z]+(?:[.-][a-z0-9]+)*))")


def build_palette(tokens: Tokens) -> QPalette:
    """Return the palette for everything that the style sheet does not reach."""
    palette = QPalette()
    for place, role in _PALETTE_ROLES.items():
        palette.setColor(place, role_colour(tokens, role))
    for place in _MUTED_WHEN_DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, place, role_colour(tokens, "text.muted"))
    return palette


def build_stylesheet(tokens: Tokens, fonts: FontBook) -> str:
    """Return the style sheet for `tokens` at the text scale of `fonts`.

    Raises:
        KeyError: A rule names a colour role that does not exist.
    """
    template = f"{RULES}\n{_button_rules()}\n{_label_rules()}"

    def fill(match: re.Match[str]) -> str:
        if match[1]:
            return f"{round(int(match[1]) * fonts.text_scale)}px"
        return tokens[match[2]]

    return _PLACEHOLDER.sub(fill, template)


def _button_rules() -> str:
    return "\n".join(_button_rule(variant, state) for variant in ButtonVariant for state in ButtonState)


def _button_rule(variant: ButtonVariant, state: ButtonState) -> str:
    look = button_look(variant, state)
    selector = f'QPushButton[variant="{variant.value}"]{state.value}'
    if variant is ButtonVariant.SECONDARY:
        selector = f"QPushButton{state.value}, {selector}"
    ground = f"@{look.ground}" if look.ground else "transparent"
    line = f"@{look.line}" if look.line else ground
    return f"{selector} {{ color: @{look.ink}; background: {ground}; border: 1px solid {line}; }}"


def _label_rules() -> str:
    rules = [f'QLabel[tone="{tone}"] {{ color: @{role}; }}' for tone, role in LABEL_TONES.items()]
    rules += [_label_rule(name, role) for name, role in LABEL_ROLES.items()]
    return "\n".join(rules)


def _label_rule(name: str, role: FontRole) -> str:
    spec = FONT_SCALE[role]
    names = ", ".join(f'"{family}"' for family in families(spec.family))
    size = f"@px({round(spec.size_px)})"
    return f'QLabel[role="{name}"] {{ font-family: {names}; font-size: {size}; font-weight: {spec.weight}; }}'
