"""Tutor, doctor: faults in the notes that come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.tutor.doctor import doctor_wording as words
from sargam_desktop.tutor.doctor.finding_maker import find, observed
from sargam_desktop.tutor.doctor.findings import Action, ActionKind, Fault, Finding
from sargam_desktop.tutor.doctor.observations import InputSeen, Observations
from sargam_desktop.tutor.doctor.presses import Press, pairs_of, pressed_without_release, presses_of

#: A key that is down for so long hangs; no note of a piano sounds that long.
HELD_US: Final = 30_000_000
#: So many presses of one velocity are no chance.
SAME_VELOCITIES: Final = 12
#: So many presses that were told twice are no chance.
FEWEST_PAIRS: Final = 3
#: A loudness between soft and loud.
MEDIUM_VELOCITY: Final = 80
_FIRST_CHANNEL: Final = 1
_DRUMS: Final = 10
_US: Final = 1_000_000
_MOST_KEYS: Final = 4


def note_faults(seen: Observations) -> Iterator[Finding]:
    """Find what is odd about notes and keys."""
    heard = [each for each in seen.desk.inputs if each.is_heard]
    doubled = _doubled_notes(seen, heard)
    yield from doubled
    for each in heard:
        presses = _counted(presses_of(each), seen)
        if not doubled:
            yield from _odd_channels(each.name, presses)
        if seen.settings.fixed_velocity is None:
            yield from _same_velocity(each.name, presses)
        yield from _stuck_keys(each, seen)
    if channels := seen.settings.ignored_channels:
        facts = observed(words.IGNORED, channels=", ".join(map(str, channels)))
        yield find(Fault.CHANNELS_IGNORED, facts, Action(ActionKind.HEAR_ALL_CHANNELS))
    if (velocity := seen.settings.fixed_velocity) is not None:
        facts = observed(words.FIXED_AT, velocity=velocity)
        yield find(Fault.LOUDNESS_FIXED, facts, Action(ActionKind.SOUND_AS_PLAYED))


def _counted(presses: Sequence[Press], seen: Observations) -> list[Press]:
    """Leave out presses on channels that are ignored."""
    return [press for press in presses if press.channel not in seen.settings.ignored_channels]


def _doubled_notes(seen: Observations, heard: Sequence[InputSeen]) -> list[Finding]:
    presses = sorted(_counted([press for each in heard for press in presses_of(each)], seen))
    pairs = pairs_of(presses)
    if len(pairs) < FEWEST_PAIRS:
        return []
    counts = Counter(_ways(*pair) for pair in pairs)
    ((device, first), (other, second)), count = counts.most_common(1)[0]
    if count < FEWEST_PAIRS:
        return []
    notes = len(presses) - len(pairs)
    if device != other:
        facts = observed(words.TWICE_DEVICES, count=count, notes=notes, device=device, other=other)
        return [find(Fault.DOUBLED_NOTES, facts, Action(ActionKind.LISTEN_TO, device))]
    places = {"count": count, "notes": notes, "first": first, "second": second}
    facts = observed(words.TWICE_CHANNELS, device=device, **places)
    return [find(Fault.DOUBLED_NOTES, facts, Action(ActionKind.IGNORE_CHANNEL, number=second))]


def _ways(first: Press, second: Press) -> tuple[tuple[str, int], tuple[str, int]]:
    """Return the two ways of a press in an order of their own: which comes first may change."""
    one, other = sorted(((first.device, first.channel), (second.device, second.channel)))
    return one, other


def _odd_channels(device: str, presses: Sequence[Press]) -> Iterator[Finding]:
    """Find channels beside the keyboard's own, which is the first or else the busiest one."""
    counts = Counter(press.channel for press in presses)
    usual = (
        _FIRST_CHANNEL if counts[_FIRST_CHANNEL] else max(counts, key=lambda each: counts[each], default=0)
    )
    for channel, count in sorted(counts.items()):
        if channel == usual and channel != _DRUMS:
            continue
        template = words.ON_DRUMS if channel == _DRUMS else words.ON_CHANNEL
        facts = observed(template, count=count, notes=len(presses), device=device, channel=channel)
        yield find(Fault.ODD_CHANNEL, facts, Action(ActionKind.IGNORE_CHANNEL, number=channel))


def _same_velocity(device: str, presses: Sequence[Press]) -> Iterator[Finding]:
    last = presses[-SAME_VELOCITIES:]
    if len(last) < SAME_VELOCITIES or len({press.velocity for press in last}) > 1:
        return
    facts = observed(words.SAME_VELOCITY, count=len(last), device=device, velocity=last[0].velocity)
    yield find(Fault.FIXED_VELOCITY, facts, Action(ActionKind.FIX_LOUDNESS, number=MEDIUM_VELOCITY))


def _stuck_keys(each: InputSeen, seen: Observations) -> Iterator[Finding]:
    long = [key for key in each.held if seen.at_us - key.since_us >= HELD_US]
    release = Action(ActionKind.RELEASE_KEYS, each.name)
    again = pressed_without_release(each)
    if again:
        facts = observed(words.PRESSED_AGAIN, device=each.name, keys=_keys(again), count=max(again.values()))
        yield find(Fault.STUCK_KEYS, facts, release)
    elif long:
        seconds = (seen.at_us - min(key.since_us for key in long)) // _US
        keys = _keys(sorted({key.pitch for key in long}))
        yield find(
            Fault.STUCK_KEYS, observed(words.HELD_LONG, device=each.name, keys=keys, seconds=seconds), release
        )


def _keys(pitches: Sequence[int] | dict[int, int]) -> str:
    names = [scientific_name(pitch) for pitch in pitches]
    return ", ".join(names[:_MOST_KEYS]) + (" …" if len(names) > _MOST_KEYS else "")
