"""Tutor, doctor: faults on the way from the keyboard to the program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.doctor import doctor_wording as words
from sargam_desktop.tutor.doctor.finding_maker import LOOK_AGAIN, MEASURE_DELAY, find, observed
from sargam_desktop.tutor.doctor.findings import Action, ActionKind, Fault, Finding
from sargam_desktop.tutor.doctor.hints import busy_hint, device_hint, system_hint
from sargam_desktop.tutor.doctor.message_words import bytes_text
from sargam_desktop.tutor.doctor.observations import InputSeen, Observations
from sargam_desktop.tutor.doctor.presses import presses_of

#: Without a note for so long, something may be wrong.
SILENCE_US: Final = 20_000_000
_US: Final = 1_000_000
_MS: Final = 1_000
_WIRELESS: Final = (
    "bluetooth",
    "ble-midi",
    "ble midi",
    "bluez",
    "btmidi",
    "bt midi",
    "widi",
    "md-bt",
    "wireless",
)


def input_faults(seen: Observations) -> Iterator[Finding]:
    """Find what keeps notes from coming."""
    if not seen.desk.has_looked:
        return
    if seen.desk.trouble:
        yield _no_system(seen)
        return
    for each in seen.desk.inputs:
        if each.state is DeviceState.BUSY:
            yield find(
                Fault.PORT_BUSY, observed(words.BUSY, device=each.name), LOOK_AGAIN, busy_hint(seen.host)
            )
        elif each.state is DeviceState.LOST:
            hint = device_hint(seen.host)
            yield find(Fault.LOST_DEVICE, observed(words.LOST, device=each.name), LOOK_AGAIN, hint)
    yield from _absence(seen)
    yield from _silence(seen)
    for each in seen.desk.inputs:
        if each.is_heard and is_wireless(each.name):
            yield _bluetooth(each)


def is_wireless(name: str) -> bool:
    """Tell whether a device says by its name that it plays over Bluetooth."""
    return any(word in name.casefold() for word in _WIRELESS)


def _no_system(seen: Observations) -> Finding:
    reasons = ", ".join(f"{each.name}: {each.reason}" for each in seen.desk.systems) or seen.desk.trouble
    return find(
        Fault.NO_MIDI_SYSTEM,
        observed(words.REASONS, reasons=reasons),
        LOOK_AGAIN,
        system_hint(seen.desk, seen.host),
    )


def _absence(seen: Observations) -> Iterator[Finding]:
    """Find that nothing is heard, where no input says why by itself."""
    states = {each.state for each in seen.desk.inputs}
    if states & {DeviceState.CONNECTED, DeviceState.BUSY, DeviceState.LOST}:
        return
    there = [each.name for each in seen.desk.inputs]
    chosen = ", ".join(seen.settings.input_names)
    if chosen and there:
        facts = observed(words.CHOSEN_AWAY, chosen=chosen, there=", ".join(there), device=there[0])
        yield find(Fault.OTHER_DEVICE, facts, Action(ActionKind.LISTEN_TO, there[0]))
        return
    systems = ", ".join(each.name for each in seen.desk.systems if not each.reason)
    are_letters_off = seen.settings.is_computer_keyboard_on is False
    action = Action(ActionKind.PLAY_ON_LETTERS) if are_letters_off else LOOK_AGAIN
    yield find(Fault.NO_DEVICE, observed(words.NO_INPUTS, systems=systems), action, device_hint(seen.host))


def _silence(seen: Observations) -> Iterator[Finding]:
    """Find inputs without a note for 20 s; where one is played, or was, the others may rest."""
    heard = [each for each in seen.desk.inputs if each.is_heard]
    quiet = [_quiet_us(each, seen) for each in heard]
    if any(quiet_us < SILENCE_US for quiet_us in quiet):
        return
    played = [each for each in heard if presses_of(each)]
    last = max(played, key=lambda each: presses_of(each)[-1], default=None)
    for each, quiet_us in zip(heard, quiet, strict=True):
        if last is None or each is last:
            yield _silent(each, quiet_us // _US)


def _quiet_us(each: InputSeen, seen: Observations) -> int:
    """Return for how long an input told of no note while somebody was asked to play, and it was open."""
    presses = presses_of(each)
    begun_us = max(seen.at_us - seen.listened_us, seen.at_us if each.opened_us is None else each.opened_us)
    return seen.at_us - max(begun_us, presses[-1].at_us if presses else begun_us)


def _silent(each: InputSeen, seconds: int) -> Finding:
    again = Action(ActionKind.OPEN_AGAIN, each.name)
    if not each.lines:
        return find(Fault.SILENT_DEVICE, observed(words.SILENT, seconds=seconds, device=each.name), again)
    count = len(presses_of(each))
    places: dict[str, str | int] = {"seconds": seconds, "device": each.name}
    if count:
        return find(Fault.NO_NOTES, observed(words.NO_NOTE_LATELY, count=count, **places), again)
    last = bytes_text(each.lines[-1].data)
    facts = observed(words.NEVER_A_NOTE, count=len(each.lines), bytes=last, **places)
    return find(Fault.NO_NOTES, facts, again)


def _bluetooth(each: InputSeen) -> Finding:
    if each.jitter is None:
        return find(Fault.BLUETOOTH, observed(words.BY_NAME, device=each.name), MEASURE_DELAY)
    facts = observed(words.BY_NAME_JITTER, device=each.name, ms=f"{each.jitter.p95_us / _MS:.1f}")
    return find(Fault.BLUETOOTH, facts, MEASURE_DELAY)
