"""Command line: `sargam rejudge`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

from sargam_desktop.cli.printer import SessionPrinter
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say, told
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.judgement import Level
from sargam_desktop.tutor.history import History, Rejudged
from sargam_desktop.tutor.naming import naming_of

_PAGE: Final = 200


def rejudge(services: Services, session_id: str | None, level: Level | None, *, as_events: bool) -> None:
    """Judge one stored session again, or all of them where `session_id` is None.

    Raises:
        UnknownItemError: There is no such session.
        SargamError: It cannot be judged; of all of them, those that can be have been.
    """
    if session_id is not None:
        _rejudge_one(services, session_id, level, as_events=as_events)
        return
    refused = 0
    for found in _all_ids(services.history):
        try:
            _rejudge_one(services, found, level, as_events=as_events)
        except SargamError as error:
            refused += 1
            print(f"sargam: {found[:8]}  {told(error).what}", file=sys.stderr)
    if refused:
        sessions = say("1 session") if refused == 1 else say("{count} sessions").format(count=refused)
        raise SargamError(f"{sessions} could not be judged again", "The lines above name them")


def _rejudge_one(services: Services, session_id: str, level: Level | None, *, as_events: bool) -> None:
    judged = services.history.rejudge(session_id, level)
    if as_events:
        _print_events(services, judged)
    else:
        print(_comparison(judged))


def _all_ids(history: History) -> Iterator[str]:
    offset = 0
    while page := history.list_sessions(_PAGE, offset):
        yield from (record.session_id for record in page)
        offset += len(page)


def _print_events(services: Services, judged: Rejudged) -> None:
    naming = naming_of(services.settings, judged.score, _song_sa(services, judged.record.song_id))
    printer = SessionPrinter(judged.score, judged.record.settings, naming, as_events=True)
    printer.print_outcomes(judged.outcomes)


def _song_sa(services: Services, song_id: str | None) -> int | None:
    """Return the Sa of a song, None where it has none or is no longer in the library."""
    if song_id is None:
        return None
    return next((song.sa for song in services.library.list_songs() if song.song_id == song_id), None)


def _comparison(judged: Rejudged) -> str:
    record, ended = judged.record, judged.outcomes[-1]
    name = f"{record.session_id[:8]}  {record.title}, {record.settings.level.value}"
    if not isinstance(ended, SessionEnded) or record.result is None:
        return say("{session}: nothing to judge").format(session=name)
    if ended.result == record.result:
        return say("{session}: {overall}, as stored").format(session=name, overall=ended.result.overall)
    now, before = ended.result.overall, record.result.overall
    return say("{session}: {overall}, stored {before}").format(session=name, overall=now, before=before)
