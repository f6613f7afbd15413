"""Command line: `sargam practice`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Final

from sargam_desktop.cli.live import practise_demo, practise_on_port
from sargam_desktop.cli.output import settle_output
from sargam_desktop.cli.piece import Piece
from sargam_desktop.cli.services import Services
from sargam_desktop.domain.bar_numbers import bar_indices
from sargam_desktop.domain.errors import InvalidSessionError, SargamError, UnreadableFileError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOn, PlayedEvent
from sargam_desktop.domain.score import Bar, Hand, Hands, Score
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT, SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.naming import naming_of
from sargam_desktop.tutor.practice import judge_performance, new_record

_FILE_ENDINGS: Final = (".mid", ".midi", ".kar", ".musicxml", ".xml", ".mxl")


class UsageError(Exception):
    """The words of the command line do not go together."""


def practise(services: Services, arguments: argparse.Namespace) -> None:
    """Run `sargam practice`.

    Raises:
        UsageError: The arguments do not go together.
        SargamError: Anything that the learner can be told in one line.
    """
    if arguments.ladder and arguments.midi_port is None:
        raise UsageError("--ladder needs somebody who plays on --midi-port NAME")
    if arguments.session is not None:
        _judge_session_form(services, arguments)
        return
    if arguments.song is None:
        raise UsageError("name a song (see: sargam songs) or a file")
    piece = choose_piece(services, arguments)
    if arguments.performance is not None:
        _judge(services, arguments, _at_rest(piece), _read_take(services, arguments.performance))
    elif arguments.midi_port is not None:
        printer = piece.printer(as_events=arguments.events)
        has_ladder = _wants_ladder(piece, arguments)
        practise_on_port(services, piece, printer, arguments.midi_port, has_ladder=has_ladder)
    elif arguments.demo:
        practise_demo(services, piece, piece.printer(as_events=arguments.events), arguments.seed)
    else:
        raise UsageError(
            "say who plays: --demo, --midi-port NAME, --performance TAKE.mid or --session FILE.json"
        )


def _wants_ladder(piece: Piece, arguments: argparse.Namespace) -> bool:
    if arguments.ladder and piece.settings.mode is not Mode.TEMPO:
        raise UsageError("--ladder needs --mode tempo: in the other modes the tempo is yours")
    return bool(arguments.ladder)


def play_demo(services: Services, song: str, seed: int = 1) -> None:
    """Let the virtual learner play `song`, for a computer without a display."""
    settle_output()
    found = services.library.find_song(song)
    settings = _base_settings(services.settings)
    piece = Piece(
        found.info.song_id,
        found.info.title,
        found.score,
        settings,
        naming_of(services.settings, found.score, found.info.sa),
    )
    practise_demo(services, piece, piece.printer(as_events=False), seed)


def choose_piece(services: Services, arguments: argparse.Namespace) -> Piece:
    """Return the song or file that `arguments` name, with hands, speed and bars as they say."""
    words = arguments.song
    is_file = words.lower().endswith(_FILE_ENDINGS) or Path(words).is_file()
    song = services.read_song(words) if is_file else services.library.find_song(words)
    settings = _settings_for(song.score, services.settings, arguments)
    naming = naming_of(services.settings, song.score, song.info.sa)
    song_id = None if is_file else song.info.song_id
    return Piece(song_id, song.info.title, song.score, settings, naming)


def _base_settings(settings: Settings) -> SessionSettings:
    return SessionSettings(
        mode=settings.mode,
        level=settings.level,
        hands=settings.hands,
        is_other_hand_played=settings.is_other_hand_played,
        has_metronome=settings.has_metronome,
        subdivision=settings.subdivision,
        offset_us=settings.offset_us,
    )


def _settings_for(score: Score, settings: Settings, arguments: argparse.Namespace) -> SessionSettings:
    base = _base_settings(settings)
    hands = _hands_for(score, arguments.hands, base.hands)
    mode = arguments.mode or base.mode
    first, last = (None, None) if arguments.bars is None else bar_indices(score.bars, *arguments.bars)
    return replace(
        base,
        mode=mode,
        count_in_bars=settings.count_in_for(mode),
        level=arguments.level or base.level,
        hands=hands,
        speed_percent=arguments.speed,
        first_bar=first,
        last_bar=last,
    )


def _hands_for(score: Score, asked: Hands | None, usual: Hands) -> Hands:
    """Return the hands to play; the usual choice gives way where the song has only the other."""
    has_notes = {hands: any(hands.includes(hand) for hand in score.hands) for hands in Hands}
    if asked is not None and not has_notes[asked]:
        other = Hand.RIGHT if asked is Hands.LEFT else Hand.LEFT
        raise SargamError(
            f"This song has no notes for the {asked.value} hand", f"Practise the {other.value} hand"
        )
    return asked or (usual if has_notes[usual] else Hands.BOTH)


def _at_rest(piece: Piece) -> Piece:
    """Return `piece` for a recorded take: no count-in, nothing sounds, no calibration."""
    settings = replace(
        piece.settings, count_in_bars=0, has_metronome=False, is_other_hand_played=False, offset_us=0
    )
    return replace(piece, settings=settings)


def _read_take(services: Services, path: str) -> list[PlayedEvent]:
    played = services.read_performance(path)
    if not any(isinstance(event, NoteOn) for event in played):
        raise UnreadableFileError(f"{Path(path).name} has no notes", "Choose another file")
    return played


def _judge(
    services: Services, arguments: argparse.Namespace, piece: Piece, played: list[PlayedEvent]
) -> None:
    record = new_record(piece.song_id, piece.title, piece.settings)
    events = [StartSession(0), *played]
    outcomes = judge_performance(record, piece.score, events, services.keeper)
    piece.printer(as_events=arguments.events).print_outcomes(outcomes)


def _judge_session_form(services: Services, arguments: argparse.Namespace) -> None:
    if arguments.song is not None:
        raise UsageError("a session file names its own song; leave the song out")
    form = services.read_session_form(arguments.session)
    arguments.level = arguments.level or form.level
    arguments.mode = arguments.mode or form.mode
    song = None if form.song_id is None else services.library.load_song(form.song_id)
    score = form.score or Score((), (Bar(1, 0.0, 4.0),)) if song is None else song.score
    if song is not None and form.bpm is not None:
        score, arguments.speed = _at_tempo(song, form.bpm)
    settings = replace(
        _settings_for(score, Settings(), arguments),
        session_type=form.session_type,
    )
    title = form.session_type.value.capitalize() if song is None else song.info.title
    naming = naming_of(services.settings, score, None if song is None else song.info.sa)
    piece = Piece(form.song_id, title, score, settings, naming)
    _judge(services, arguments, _at_rest(piece), list(form.played))


def _at_tempo(song: Song, bpm: float) -> tuple[Score, int]:
    """Return the score and the speed in percent that together give exactly `bpm`.

    What a speed in whole percent leaves over would add up to a quarter of a second in a song
    of a minute; it goes into the tempo map.
    """
    percent = _speed_of(bpm, song.info.bpm)
    left_over = 100 * bpm / (song.info.bpm * percent)
    if left_over == 1.0:
        return song.score, percent
    return replace(song.score, tempo_map=song.score.tempo_map.scaled(left_over)), percent


def _speed_of(bpm: float, song_bpm: float) -> int:
    percent = round(100 * bpm / song_bpm)
    if not SLOWEST_PERCENT <= percent <= FASTEST_PERCENT:
        raise InvalidSessionError(
            f"The session is not valid: tempo is {percent} % of the song's",
            f"It must be within {SLOWEST_PERCENT} to {FASTEST_PERCENT} %",
        )
    return percent
