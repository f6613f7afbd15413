"""Tutor, doctor: presses of keys, picked out of raw messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from sargam_desktop.tutor.doctor.message_words import channel_of, is_press, is_release
from sargam_desktop.tutor.doctor.observations import InputSeen, MidiLine

#: Two presses of the same key that are no farther apart are one press told twice: no finger does that.
TWICE_WITHIN_US: Final = 12_000


class Press(NamedTuple):
    """A key was pressed.

    Attributes:
        at_us: When, on the program's clock.
        pitch: Which key.
        velocity: How hard, 1-127.
        channel: MIDI channel, 1-16.
        device: The input that it came from.
    """

    at_us: int
    pitch: int
    velocity: int
    channel: int
    device: str


def presses_of(seen: InputSeen) -> list[Press]:
    """Return the presses among the last messages of an input, the oldest first."""
    return [_press(line, seen.name) for line in seen.lines if is_press(line.data)]


def _press(line: MidiLine, device: str) -> Press:
    return Press(line.at_us, line.data[1], line.data[2], channel_of(line.data), device)


def pairs_of(presses: Sequence[Press]) -> list[tuple[Press, Press]]:
    """Return presses that were told twice, by different channels or devices.

    Args:
        presses: In order of time.
    """
    pairs: list[tuple[Press, Press]] = []
    last: dict[int, Press] = {}
    for press in presses:
        before = last.get(press.pitch)
        if before is not None and _is_same(before, press):
            pairs.append((before, press))
            del last[press.pitch]
        else:
            last[press.pitch] = press
    return pairs


def _is_same(first: Press, second: Press) -> bool:
    way, other = (first.device, first.channel), (second.device, second.channel)
    return second.at_us - first.at_us <= TWICE_WITHIN_US and way != other


def pressed_without_release(seen: InputSeen) -> dict[int, int]:
    """Return how often each key was pressed since it was let go last, by pitch, where it is more than once.

    A press that came once more on another channel counts for that channel.
    """
    counts: Counter[tuple[int, int]] = Counter()
    for line in seen.lines:
        if is_press(line.data):
            counts[channel_of(line.data), line.data[1]] += 1
        elif is_release(line.data):
            counts.pop((channel_of(line.data), line.data[1]), None)
    return {pitch: count for (_, pitch), count in counts.items() if count > 1}
