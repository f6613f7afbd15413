"""Adapters, store: settings and result of a session as JSON objects, and back, exactly."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Final

from sargam_desktop.adapters.store.store_errors import DamagedError
from sargam_desktop.domain.grading import BarJump, BarResult, SessionResult
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings, SessionType

#: Looked up thousands of times for one page of the history; to call the class takes twenty times as long.
_HANDS: Final = {hand.value: hand for hand in Hand}
_DEVIATIONS: Final = ',"deviations_us":['


def encode_settings(settings: SessionSettings) -> dict[str, Any]:
    """Return the fields by name."""
    return asdict(settings)


def decode_settings(fields: dict[str, Any]) -> SessionSettings:
    """Return what `encode_settings` was given.

    Raises:
        DamagedError: The object is not what `encode_settings` writes.
    """
    try:
        return SessionSettings(
            **{
                **fields,
                "mode": Mode(fields["mode"]),
                "level": Level(fields["level"]),
                "hands": Hands(fields["hands"]),
                "session_type": SessionType(fields["session_type"]),
            }
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error


def encode_result(result: SessionResult) -> dict[str, Any]:
    """Return the fields by name; bars, deviations and jumps as short arrays."""
    fields = {name: getattr(result, name) for name in SessionResult.__slots__}
    fields["bars"] = [
        [bar.bar_index, bar.hand, bar.expected, bar.correct, bar.extras, bar.median_us, bar.hits]
        for bar in result.bars
    ]
    fields["deviations_us"] = [[hand, diff_us] for hand, diff_us in result.deviations_us]
    fields["jumps"] = [[jump.from_bar, jump.to_bar, jump.times] for jump in result.jumps]
    return fields


def decode_result(fields: dict[str, Any]) -> SessionResult:
    """Return what `encode_result` was given.

    Raises:
        DamagedError: The object is not what `encode_result` writes.
    """
    try:
        bars = tuple(BarResult(index, _HANDS[hand], *rest) for index, hand, *rest in fields["bars"])
        deviations_us = tuple((_HANDS[hand], diff_us) for hand, diff_us in fields["deviations_us"])
        jumps = tuple(BarJump(*jump) for jump in fields.get("jumps", ()))
        read = {"bars": bars, "deviations_us": deviations_us, "jumps": jumps}
        return SessionResult(**{**fields, **read})
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error


def decode_summary(text: str) -> SessionResult:
    """Return a result without the deviation of each note, which is most of what is kept of it.

    Args:
        text: What `encode_result` returned, as JSON without spaces.

    Raises:
        DamagedError: It is not that.
    """
    try:
        return decode_result(json.loads(_without_deviations(text)))
    except ValueError as error:
        raise _damaged() from error


def _without_deviations(text: str) -> str:
    before, found, inside = text.partition(_DEVIATIONS)
    if not found or inside.startswith("]"):
        return text
    return f"{before}{_DEVIATIONS}{inside[inside.index(']]') + 1 :]}"


def _damaged() -> DamagedError:
    return DamagedError("A session in the database is damaged", "Restore a backup of sargam.db")
