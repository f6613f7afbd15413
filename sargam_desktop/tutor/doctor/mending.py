"""Tutor, doctor: which actions are a change of settings, and which change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from sargam_desktop.domain.settings import OWN_PIANO, Settings
from sargam_desktop.tutor.doctor.findings import Action, ActionKind

_CHANGES: Final[dict[ActionKind, Callable[[Settings, Action], dict[str, Any]]]] = {
    ActionKind.LISTEN_TO: lambda _, action: {"input_names": (action.target,)},
    ActionKind.PLAY_ON_LETTERS: lambda _settings, _action: {"is_computer_keyboard_on": None},
    ActionKind.LOCAL_CONTROL_OFF: lambda _, action: {"local_off_output": action.target},
    ActionKind.IGNORE_CHANNEL: lambda settings, action: {
        "ignored_channels": tuple(sorted({*settings.ignored_channels, action.number}))
    },
    ActionKind.HEAR_ALL_CHANNELS: lambda _settings, _action: {"ignored_channels": ()},
    ActionKind.FIX_LOUDNESS: lambda _, action: {"fixed_velocity": action.number},
    ActionKind.SOUND_AS_PLAYED: lambda _settings, _action: {"fixed_velocity": None},
    ActionKind.SOUND_FROM_PIANO: lambda _settings, _action: {"output_name": OWN_PIANO},
    ActionKind.SOUND_FROM: lambda _, action: {"output_name": action.target},
    ActionKind.LARGER_BUFFER: lambda _, action: {"sound_buffer_ms": action.number},
    ActionKind.USUAL_BUFFER: lambda _, action: {"sound_buffer_ms": action.number},
}


def mended_settings(settings: Settings, action: Action) -> Settings | None:
    """Return the settings that an action makes; None for one that is done and not set."""
    change = _CHANGES.get(action.kind)
    return None if change is None else replace(settings, **change(settings, action))
