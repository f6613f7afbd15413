"""Tutor, doctor: what a diagnosis says: the fault, why it is believed, and one action that mends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sargam_desktop.domain.wording import Wording


class Fault(StrEnum):
    """What can be wrong, or changed by a mending."""

    NO_MIDI_SYSTEM = "no_midi_system"
    NO_DEVICE = "no_device"
    OTHER_DEVICE = "other_device"
    LOST_DEVICE = "lost_device"
    PORT_BUSY = "port_busy"
    SILENT_DEVICE = "silent_device"
    NO_NOTES = "no_notes"
    DOUBLED_NOTES = "doubled_notes"
    DOUBLE_SOUND = "double_sound"
    ODD_CHANNEL = "odd_channel"
    FIXED_VELOCITY = "fixed_velocity"
    STUCK_KEYS = "stuck_keys"
    NO_AUDIO_DEVICE = "no_audio_device"
    OUTPUT_AWAY = "output_away"
    SOUND_OFF = "sound_off"
    AUDIO_GAPS = "audio_gaps"
    AUDIO_LATE = "audio_late"
    BLUETOOTH = "bluetooth"
    CHANNELS_IGNORED = "channels_ignored"
    LOUDNESS_FIXED = "loudness_fixed"
    BUFFER_LARGE = "buffer_large"


class Severity(StrEnum):
    """How much it matters: it does not work, it may spoil play, it is good to know."""

    BROKEN = "broken"
    SPOILING = "spoiling"
    NOTE = "note"


class ActionKind(StrEnum):
    """What mends a fault."""

    LOOK_AGAIN = "look_again"
    OPEN_AGAIN = "open_again"
    LISTEN_TO = "listen_to"
    PLAY_ON_LETTERS = "play_on_letters"
    LOCAL_CONTROL_OFF = "local_control_off"
    RELEASE_KEYS = "release_keys"
    IGNORE_CHANNEL = "ignore_channel"
    HEAR_ALL_CHANNELS = "hear_all_channels"
    FIX_LOUDNESS = "fix_loudness"
    SOUND_AS_PLAYED = "sound_as_played"
    SOUND_FROM_PIANO = "sound_from_piano"
    SOUND_FROM = "sound_from"
    OPEN_SOUND_AGAIN = "open_sound_again"
    LARGER_BUFFER = "larger_buffer"
    USUAL_BUFFER = "usual_buffer"
    MEASURE_DELAY = "measure_delay"


class Action(NamedTuple):
    """One action that mends.

    Attributes:
        kind: What is done.
        target: The name of the device that it is done to, where there is one.
        number: A MIDI channel 1-16, a loudness, or milliseconds.
    """

    kind: ActionKind
    target: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found.

    Attributes:
        fault: What is wrong.
        severity: How much it matters.
        name: The fault in a few words.
        explanation: What it means, in plain words.
        observed: What it is concluded from, with its figures.
        action: What mends it.
        action_name: The words for that.
        hint: One line of what can be done outside the program; None where nothing.
        subject: The device that it is about, empty where it is about none.
    """

    fault: Fault
    severity: Severity
    name: Wording
    explanation: Wording
    observed: Wording
    action: Action
    action_name: Wording
    hint: Wording | None = None
    subject: str = ""

    @property
    def key(self) -> tuple[str, str, Action]:
        """What tells this finding from others while its figures change."""
        return self.fault.value, self.subject, self.action
