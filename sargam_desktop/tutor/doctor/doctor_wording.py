"""Tutor, doctor: its sentences, each with places for its figures."""

from __future__ import annotations

from typing import Final

from sargam_desktop.tutor.doctor.findings import ActionKind, Fault

#: What is wrong, in a few words.
NAMES: Final = {
    Fault.NO_MIDI_SYSTEM: "No MIDI system",
    Fault.NO_DEVICE: "No keyboard found",
    Fault.OTHER_DEVICE: "Another keyboard is chosen",
    Fault.LOST_DEVICE: "{device} is gone",
    Fault.PORT_BUSY: "{device} is in use",
    Fault.SILENT_DEVICE: "{device} is listed but says nothing",
    Fault.NO_NOTES: "No notes from {device}",
    Fault.DOUBLED_NOTES: "Every note comes twice",
    Fault.DOUBLE_SOUND: "Perhaps you hear every note twice",
    Fault.ODD_CHANNEL: "Notes on channel {channel}",
    Fault.FIXED_VELOCITY: "Every note is equally loud",
    Fault.STUCK_KEYS: "A key hangs",
    Fault.NO_AUDIO_DEVICE: "No sound device",
    Fault.OUTPUT_AWAY: "{device} is not there to sound",
    Fault.SOUND_OFF: "Sound is switched off",
    Fault.AUDIO_GAPS: "The sound crackles",
    Fault.AUDIO_LATE: "The sound comes late",
    Fault.BLUETOOTH: "{device} plays over Bluetooth",
    Fault.CHANNELS_IGNORED: "Channels are ignored",
    Fault.LOUDNESS_FIXED: "One loudness for all notes",
    Fault.BUFFER_LARGE: "A larger sound buffer",
}

#: What it means.
EXPLANATIONS: Final = {
    Fault.NO_MIDI_SYSTEM: (
        "Without one the computer cannot hear a keyboard. The letter keys and the mouse play all the same."
    ),
    Fault.NO_DEVICE: (
        "Plug in the USB cable and switch the keyboard on; a cable that only charges does not do. "
        "Until it is there, the letter keys can play."
    ),
    Fault.OTHER_DEVICE: "Sargam listens to {chosen} only, which is not there. {device} is.",
    Fault.LOST_DEVICE: "It was there before. Plug it in again or switch it on; it is found by its name.",
    Fault.PORT_BUSY: (
        "Another program holds it, so Sargam cannot hear it. Close that program, then try again."
    ),
    Fault.SILENT_DEVICE: (
        "It may sleep, or its driver hangs. Press any key. If nothing comes, switch it off and on, "
        "or open it again."
    ),
    Fault.NO_NOTES: (
        "Press any key. If only other messages come, the keyboard may be silent on purpose: look "
        "for Local, Split "
        "or MIDI out in its menu."
    ),
    Fault.DOUBLED_NOTES: (
        "The keyboard sends each press on two ways. The second one is judged as a wrong note and "
        "sounds twice."
    ),
    Fault.DOUBLE_SOUND: (
        "{device} can sound by itself, and Sargam's piano sounds your notes, too. If you hear each "
        "note twice, "
        "let the keyboard's own sound be off."
    ),
    Fault.ODD_CHANNEL: (
        "A keyboard plays on one channel. Others come from drum pads, a split or an accompaniment, "
        "and are judged "
        "as your notes."
    ),
    Fault.FIXED_VELOCITY: (
        "The keyboard does not tell how hard you press: its touch is set to Fixed, or it has none. "
        "Set Touch or "
        "Velocity to Normal in its menu, or let all your notes sound at a medium loudness."
    ),
    Fault.STUCK_KEYS: (
        "The keyboard told of the press and not of the release; a loose cable does that. In a song "
        "that waits it "
        "would not count as let go."
    ),
    Fault.NO_AUDIO_DEVICE: "No loudspeaker or headphones can be opened, so Sargam's piano is silent.",
    Fault.OUTPUT_AWAY: "You chose it as the sound output. Switch it on, or let Sargam's piano sound.",
    Fault.SOUND_OFF: "You chose no sound output: other hand, beats and your own notes are silent here.",
    Fault.AUDIO_GAPS: (
        "The computer does not fill the sound buffer in time. A larger buffer has fewer gaps and more delay."
    ),
    Fault.AUDIO_LATE: (
        "The sound system asks for much at once, so you hear a press late. Measure the delay, and "
        "you are judged "
        "without it."
    ),
    Fault.BLUETOOTH: (
        "Bluetooth adds delay that changes from note to note; a USB cable does not. Measure the "
        "delay, and you are "
        "judged without it."
    ),
    Fault.CHANNELS_IGNORED: "Notes on these channels are not heard, as you wished.",
    Fault.LOUDNESS_FIXED: "Your notes sound equally loud on Sargam's piano, as you wished.",
    Fault.BUFFER_LARGE: (
        "It was made larger because the sound crackled; your notes are heard later by that much."
    ),
}

REASONS: Final = "{reasons}"
NO_INPUTS: Final = "{systems}: no input but the computer's own"
CHOSEN_AWAY: Final = "Listening to: {chosen}. There: {there}"
LOST: Final = "{device} was connected since the program began and is not listed now"
BUSY: Final = "{device} is listed and cannot be opened"
SILENT: Final = "Open for {seconds} s, 0 messages"
NEVER_A_NOTE: Final = "{seconds} s without a note; {count} other messages, the last {bytes}"
NO_NOTE_LATELY: Final = "{seconds} s without a note; {count} notes before"
TWICE_CHANNELS: Final = (
    "{count} of the last {notes} presses on {device} came on channels {first} and {second}"
)
TWICE_DEVICES: Final = "{count} of the last {notes} presses came from {device} and from {other}"
OWN_SOUND: Final = "{device} has an input of its own, and “your notes” are at {percent} %"
ON_CHANNEL: Final = "{count} of the last {notes} presses on {device} came on channel {channel}"
ON_DRUMS: Final = "{count} of the last {notes} presses on {device} came on channel {channel}, the drums"
SAME_VELOCITY: Final = "The last {count} presses on {device} all had velocity {velocity} of 127"
HELD_LONG: Final = "{device}: {keys} down for {seconds} s"
PRESSED_AGAIN: Final = "{device}: {keys} pressed {count} times without a release"
NO_DEVICE_OPENS: Final = "The sound's process runs and finds no device it can open"
NOT_LISTED: Final = "Chosen: {device}. MIDI outputs: {outputs}"
NO_OUTPUT_CHOSEN: Final = "Settings, sound from: none"
LATE_BLOCKS: Final = "{late} of the last {blocks} blocks of sound were late ({system}, {ms} ms each)"
LONG_BLOCKS: Final = "{system} asks for {frames} frames at once: {ms} ms before anything is heard"
BY_NAME: Final = "By its name, “{device}”"
BY_NAME_JITTER: Final = "By its name, “{device}”; 95 of 100 messages come within {ms} ms"
IGNORED: Final = "Ignored: {channels}"
FIXED_AT: Final = "Loudness {velocity} of 127"
BUFFER_OF: Final = "{ms} ms in place of {usual} ms"
NOTHING: Final = "none"

OBSERVED: Final = (
    REASONS, NO_INPUTS, CHOSEN_AWAY, LOST, BUSY, SILENT, NEVER_A_NOTE, NO_NOTE_LATELY, TWICE_CHANNELS,
    TWICE_DEVICES, OWN_SOUND, ON_CHANNEL, ON_DRUMS, SAME_VELOCITY, HELD_LONG, PRESSED_AGAIN, NO_DEVICE_OPENS,
    NOT_LISTED, NO_OUTPUT_CHOSEN, LATE_BLOCKS, LONG_BLOCKS, BY_NAME, BY_NAME_JITTER, IGNORED, FIXED_AT,
    BUFFER_OF, NOTHING,
)  # fmt: skip

#: What the one action is called.
ACTIONS: Final = {
    ActionKind.LOOK_AGAIN: "Look again",
    ActionKind.OPEN_AGAIN: "Open it again",
    ActionKind.LISTEN_TO: "Listen to {target}",
    ActionKind.PLAY_ON_LETTERS: "Play on the letter keys",
    ActionKind.LOCAL_CONTROL_OFF: "Its own sound off",
    ActionKind.RELEASE_KEYS: "Release all keys",
    ActionKind.IGNORE_CHANNEL: "Ignore channel {number}",
    ActionKind.HEAR_ALL_CHANNELS: "Hear all channels",
    ActionKind.FIX_LOUDNESS: "Play at medium loudness",
    ActionKind.SOUND_AS_PLAYED: "As loud as I play",
    ActionKind.SOUND_FROM_PIANO: "Sound from Sargam's piano",
    ActionKind.SOUND_FROM: "Sound from {target}",
    ActionKind.OPEN_SOUND_AGAIN: "Try the sound again",
    ActionKind.LARGER_BUFFER: "Larger buffer, {number} ms",
    ActionKind.USUAL_BUFFER: "Usual buffer, {number} ms",
    ActionKind.MEASURE_DELAY: "Measure the delay",
}

LINUX_NO_SEQUENCER: Final = "On Linux: sudo modprobe snd-seq (in a container, give it /dev/snd)"
LINUX_NO_PERMISSION: Final = "On Linux: sudo usermod -aG audio $USER, then log out and in again"
LINUX_NO_LIBRARY: Final = "On Debian and Ubuntu: sudo apt install libasound2 libjack-jackd2-0"
LINUX_NO_REALTIME: Final = (
    "On Linux: sudo apt install rtkit, or allow rtprio for the group audio in "
    "/etc/security/limits.d/audio.conf"
)
LINUX_NO_SOUND: Final = "On Linux: sudo apt install pipewire-pulse (or pulseaudio), and be in the group audio"
LINUX_BUSY: Final = (
    "On Linux: a raw MIDI program such as amidi or a synthesizer may hold it; lsof /dev/snd/* names it"
)
JACK_PERIOD: Final = "JACK has a buffer of its own: start it with a larger -p (256 or 512)"
JACK_LONG_PERIOD: Final = "JACK has a buffer of its own: start it with a smaller -p (256 or less)"
WINDOWS_BUSY: Final = (
    "On Windows only one program may hold a MIDI port: close music programs (DAWs), notation "
    "programs, browser "
    "pages that use MIDI, and the keyboard maker's own app"
)
WINDOWS_DRIVER: Final = (
    "On Windows: look for the keyboard in the Device Manager, and for a driver on its maker's page"
)
WINDOWS_NO_SOUND: Final = (
    "On Windows: Settings, Sound, Output; and switch off exclusive mode in other programs"
)
MAC_DEVICE: Final = (
    "On macOS: Audio MIDI Setup, MIDI Studio, must show the keyboard and not in grey; press Rescan"
)
MAC_BUSY: Final = "On macOS: quit other music programs; in Audio MIDI Setup, MIDI Studio, press Rescan"
MAC_NO_SOUND: Final = "On macOS: System Settings, Sound, Output"

HINTS: Final = (
    LINUX_NO_SEQUENCER, LINUX_NO_PERMISSION, LINUX_NO_LIBRARY, LINUX_NO_REALTIME, LINUX_NO_SOUND, LINUX_BUSY,
    JACK_PERIOD, JACK_LONG_PERIOD, WINDOWS_BUSY, WINDOWS_DRIVER, WINDOWS_NO_SOUND, MAC_DEVICE,
    MAC_BUSY, MAC_NO_SOUND,
)  # fmt: skip

NOTE_DOWN: Final = "{note} down, velocity {value}, channel {channel}"
NOTE_UP: Final = "{note} up, channel {channel}"
PEDAL_DOWN: Final = "Pedal down ({value}), channel {channel}"
PEDAL_UP: Final = "Pedal up, channel {channel}"
CONTROLLER: Final = "Controller {number} at {value}, channel {channel}"
ALL_OFF: Final = "All notes off, channel {channel}"
PROGRAM: Final = "Sound {number} chosen, channel {channel}"
PRESSURE: Final = "Pressure {value}, channel {channel}"
BEND: Final = "Pitch bend {value}, channel {channel}"
SYSTEM: Final = "System message, {count} bytes"
NO_MESSAGE: Final = "No MIDI message"

MESSAGES: Final = (
    NOTE_DOWN, NOTE_UP, PEDAL_DOWN, PEDAL_UP, CONTROLLER, ALL_OFF, PROGRAM, PRESSURE, BEND, SYSTEM,
    NO_MESSAGE,
)  # fmt: skip

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (
    *NAMES.values(), *EXPLANATIONS.values(), *OBSERVED, *ACTIONS.values(), *HINTS, *MESSAGES,
)  # fmt: skip
