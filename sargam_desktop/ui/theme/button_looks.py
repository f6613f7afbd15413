"""UI layer, without Qt: what each kind of button looks like in each state, by colour role.

Read by the style sheet (plain `QPushButton`) and by the painted `Button`, so both look the same.
"""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final


class ButtonVariant(Enum):
    """The weight of a button. One screen has one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"
    LINK = "link"


class ButtonState(Enum):
    """How a button is being used at this moment."""

    REST = ""
    HOVER = ":hover"
    PRESSED = ":pressed"
    DISABLED = ":disabled"


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """Colour roles of one state; `None` draws nothing."""

    ink: str
    ground: str | None = None
    line: str | None = None


_DISABLED_FRAME: Final = ButtonLook("text.muted", line="line.subtle")
_LOOKS: Final = MappingProxyType(
    {
        (ButtonVariant.PRIMARY, ButtonState.REST): ButtonLook("text.on-accent", "accent.base"),
        (ButtonVariant.PRIMARY, ButtonState.HOVER): ButtonLook("text.on-accent", "accent.strong"),
        (ButtonVariant.PRIMARY, ButtonState.PRESSED): ButtonLook("text.on-accent", "accent.pressed"),
        (ButtonVariant.PRIMARY, ButtonState.DISABLED): ButtonLook("text.muted", "surface.overlay"),
        (ButtonVariant.SECONDARY, ButtonState.REST): ButtonLook(
            "text.primary", "surface.overlay", "line.strong"
        ),
        (ButtonVariant.SECONDARY, ButtonState.HOVER): ButtonLook(
            "text.primary", "surface.selected", "line.strong"
        ),
        (ButtonVariant.SECONDARY, ButtonState.PRESSED): ButtonLook(
            "text.primary", "surface.sunken", "line.strong"
        ),
        (ButtonVariant.SECONDARY, ButtonState.DISABLED): _DISABLED_FRAME,
        (ButtonVariant.GHOST, ButtonState.REST): ButtonLook("text.secondary"),
        (ButtonVariant.GHOST, ButtonState.HOVER): ButtonLook("text.primary", "surface.overlay"),
        (ButtonVariant.GHOST, ButtonState.PRESSED): ButtonLook("text.secondary", "surface.sunken"),
        (ButtonVariant.GHOST, ButtonState.DISABLED): ButtonLook("text.muted"),
        (ButtonVariant.DANGER, ButtonState.REST): ButtonLook("danger.base", line="danger.base"),
        (ButtonVariant.DANGER, ButtonState.HOVER): ButtonLook("danger.base", "danger.soft", "danger.base"),
        (ButtonVariant.DANGER, ButtonState.PRESSED): ButtonLook(
            "danger.base", "surface.sunken", "danger.base"
        ),
        (ButtonVariant.DANGER, ButtonState.DISABLED): _DISABLED_FRAME,
        (ButtonVariant.LINK, ButtonState.REST): ButtonLook("accent.strong"),
        (ButtonVariant.LINK, ButtonState.HOVER): ButtonLook("accent.strong", "surface.selected"),
        (ButtonVariant.LINK, ButtonState.PRESSED): ButtonLook("accent.strong", "surface.sunken"),
        (ButtonVariant.LINK, ButtonState.DISABLED): ButtonLook("text.muted"),
    }
)


def button_look(variant: ButtonVariant, state: ButtonState) -> ButtonLook:
    """Return the colour roles of `variant` in `state`."""
    return _LOOKS[variant, state]
