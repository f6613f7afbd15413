"""Adapters, store: settings and result of a session as JSON objects, and back, exactly."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.grading import BarJump, BarResult, SessionResult
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings, SessionType


def encode_settings(settings: SessionSettings) -> dict[str, Any]:
    """Return the fields by name."""
    return asdict(settings)


def decode_settings(fields: dict[str, Any]) -> SessionSettings:
    """Return what `encode_settings` was given.

    Raises:
        StoreError: The object is not what `encode_settings` writes.
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
        StoreError: The object is not what `encode_result` writes.
    """
    try:
        bars = tuple(BarResult(index, Hand(hand), *rest) for index, hand, *rest in fields["bars"])
        deviations_us = tuple((Hand(hand), diff_us) for hand, diff_us in fields["deviations_us"])
        jumps = tuple(BarJump(*jump) for jump in fields.get("jumps", ()))
        read = {"bars": bars, "deviations_us": deviations_us, "jumps": jumps}
        return SessionResult(**{**fields, **read})
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error


def _damaged() -> StoreError:
    return StoreError("A session in the database is damaged", "Restore a backup of sargam.db")
