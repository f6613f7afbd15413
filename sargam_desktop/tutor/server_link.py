"""Tutor: how a desk of a school stands with its server."""

from __future__ import annotations

from typing import NamedTuple


class ServerLink(NamedTuple):
    """How it stands with the server.

    Attributes:
        is_away: The last question was left without an answer.
        waiting: Sessions that have ended and are kept at the desk.
        refused: Those of them that the server does not take.
    """

    is_away: bool = False
    waiting: int = 0
    refused: int = 0
