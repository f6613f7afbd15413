"""Tutor, doctor: what can be done outside the program, in one line for each system."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.doctor import doctor_wording as words
from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen

WINDOWS: Final = "win32"
MAC: Final = "darwin"
_BUSY: Final = {WINDOWS: words.WINDOWS_BUSY, MAC: words.MAC_BUSY}
_DEVICE: Final = {WINDOWS: words.WINDOWS_DRIVER, MAC: words.MAC_DEVICE}
_SOUND: Final = {WINDOWS: words.WINDOWS_NO_SOUND, MAC: words.MAC_NO_SOUND}


def system_hint(desk: DeskSeen, host: HostSeen) -> Wording | None:
    """Say what a computer without a MIDI system lacks."""
    if host.platform in _DEVICE:
        return Wording(_DEVICE[host.platform])
    if not desk.systems:
        return Wording(words.LINUX_NO_LIBRARY)
    return _linux_hint(host)


def device_hint(host: HostSeen) -> Wording | None:
    """Say where a keyboard that is not found may be seen, or why it cannot be."""
    if host.platform in _DEVICE:
        return Wording(_DEVICE[host.platform])
    return None if host.has_sequencer and host.may_use_sequencer else _linux_hint(host)


def busy_hint(host: HostSeen) -> Wording:
    """Say which kinds of programs hold a port."""
    return Wording(_BUSY.get(host.platform, words.LINUX_BUSY))


def sound_hint(host: HostSeen) -> Wording:
    """Say what a computer without a sound device lacks."""
    return Wording(_SOUND.get(host.platform, words.LINUX_NO_SOUND))


def gaps_hint(host: HostSeen, *, is_jack: bool) -> Wording | None:
    """Say what lets the sound be in time."""
    if is_jack:
        return Wording(words.JACK_PERIOD)
    return Wording(words.LINUX_NO_REALTIME) if host.realtime_limit == 0 else None


def _linux_hint(host: HostSeen) -> Wording:
    return Wording(words.LINUX_NO_SEQUENCER if not host.has_sequencer else words.LINUX_NO_PERMISSION)
