"""MIDI: the kinds of MIDI systems that RtMidi has, and their ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sargam_desktop.adapters.midi import port_names, servers
from sargam_desktop.adapters.midi.backend import Backend


class SystemKind(NamedTuple):
    """How one of RtMidi's systems is found and how it names its ports.

    Attributes:
        title: What its users call it.
        api: RtMidi's number of it.
        absence: What to say when there is none.
        refusal: What to say when there is one that does not let us in.
        find: Returns an identity of what runs, None when nothing does. Another identity than
            before means that all clients of the old one are dead.
        name: Makes the lasting name of a port from RtMidi's and the port's number.
        is_renumbered: Whether a port that comes back may be known by another raw name, and a port
            that stays never is. (On Windows a port that stays is.)
    """

    title: str
    api: int
    absence: str
    refusal: str
    find: Callable[[], str | None]
    name: Callable[[str, int], str]
    is_renumbered: bool = True


def known_kinds(backend: Backend) -> tuple[SystemKind, ...]:
    """Return the kinds of systems that RtMidi has and this program knows."""
    return (
        SystemKind(
            "ALSA",
            backend.API_LINUX_ALSA,
            "ALSA sequencer not found",
            "ALSA sequencer not accessible",
            servers.find_alsa_sequencer,
            port_names.name_alsa_port,
        ),
        SystemKind(
            "JACK",
            backend.API_UNIX_JACK,
            "no JACK server",
            "JACK server does not answer",
            servers.find_jack_server,
            port_names.keep_name,
        ),
        SystemKind(
            "CoreMIDI",
            backend.API_MACOSX_CORE,
            "no CoreMIDI",
            "CoreMIDI does not answer",
            servers.find_nothing_to_ask,
            port_names.keep_name,
        ),
        SystemKind(
            "Windows MIDI",
            backend.API_WINDOWS_MM,
            "no Windows MIDI",
            "Windows MIDI does not answer",
            servers.find_nothing_to_ask,
            port_names.name_windows_port,
            is_renumbered=False,
        ),
    )
