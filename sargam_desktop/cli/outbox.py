"""Command line: `sargam db outbox`, and what is told of it after other commands at a desk of a school."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import SargamError, StoreError

if TYPE_CHECKING:
    from sargam_desktop.cli.services import Services, WaitingDesk


def show_outbox(services: Services, arguments: argparse.Namespace) -> None:
    """List the sessions that wait at this desk; with --now hand them in first.

    Raises:
        StoreError: This desk has no server, or it cannot be reached.
    """
    desk = services.waiting_desk
    if desk is None:
        raise StoreError("This computer keeps its own data: nothing waits for a server")
    if arguments.now:
        handed_in, refused = desk.run_once()
        print(f"{_sessions(handed_in)} handed in" + (f", {refused} refused" if refused else ""))
    entries = desk.list_entries()
    for session_id, learner, title, started_at, is_running, reason in entries:
        started = datetime.fromisoformat(started_at).replace(tzinfo=UTC).astimezone()
        state = "is played" if is_running else reason or "waits"
        print(f"{session_id[:8]}  {started:%Y-%m-%d %H:%M}  {learner or '-'}  {title}: {state}")
    if not entries:
        print("Nothing waits at this desk")


def hand_in_rest(desk: WaitingDesk) -> None:
    """Hand in what a command has played, and say what stays at the desk."""
    reason = ""
    try:
        desk.run_once()
    except SargamError as error:
        reason = error.what
    link = desk.link()
    if link.waiting:
        told = f"{reason}. " if reason else ""
        verb = "waits" if link.waiting == 1 else "wait"
        print(
            f"sargam: {told}{_sessions(link.waiting)} {verb} at this desk and will be handed in.",
            file=sys.stderr,
        )


def _sessions(count: int) -> str:
    return "1 session" if count == 1 else f"{count} sessions"
