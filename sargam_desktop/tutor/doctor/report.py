"""Tutor, doctor: the text for a bug report, in English, without personal data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sargam_desktop.domain.settings import OWN_PIANO, Settings
from sargam_desktop.tutor.doctor.findings import Finding
from sargam_desktop.tutor.doctor.message_words import bytes_text, message_words
from sargam_desktop.tutor.doctor.observations import InputSeen, MidiLine, Observations
from sargam_desktop.tutor.doctor.privacy import mask_device, mask_text

#: So many messages of each input stand in the report.
_LAST_LINES: Final = 20
_MS: Final = 1_000
_NONE: Final = "none"


def write_report(seen: Observations, findings: Sequence[Finding], private_words: Sequence[str] = ()) -> str:
    """Return what a developer needs to know.

    Names of devices stay, but for the names of their owners; nothing of learners, files or folders is told.

    Args:
        seen: What was observed.
        findings: What was concluded from it.
        private_words: Names to take out beside those of user and computer, such as the learners'.
    """
    words = (*seen.host.private_words, *private_words)
    text = "\n".join(_lines(seen, findings))
    for name in sorted(_device_names(seen), key=len, reverse=True):
        text = text.replace(name, mask_device(name))
    return mask_text(text, words) + "\n"


def _device_names(seen: Observations) -> set[str]:
    chosen = {
        seen.settings.output_name or "",
        seen.settings.local_off_output or "",
        *seen.settings.input_names,
    }
    return ({each.name for each in seen.desk.inputs} | set(seen.outputs) | chosen) - {"", OWN_PIANO}


def _lines(seen: Observations, findings: Sequence[Finding]) -> Iterator[str]:
    yield "Sargam connection report"
    yield ""
    yield from (f"{name}: {value}" for name, value in seen.host.versions)
    if seen.host.realtime_limit is not None:
        yield f"Real-time priority: up to {seen.host.realtime_limit}"
    yield ""
    yield f"Findings: {len(findings) or _NONE}"
    for each in findings:
        yield f"- [{each.severity}] {each.fault}: {each.name.english()}. {each.observed.english()}"
    yield ""
    yield from _midi(seen)
    yield from _sound(seen)
    yield from _settings(seen)
    yield from _messages(seen)


def _midi(seen: Observations) -> Iterator[str]:
    yield f"MIDI: {seen.desk.trouble or 'there is a system'}"
    yield from (f"- {each.name}: {each.reason or 'works'}" for each in seen.desk.systems)
    yield f"Inputs: {len(seen.desk.inputs) or _NONE}"
    for each in seen.desk.inputs:
        yield f"- {each.name}: {each.state}{_figures(each)}"
    yield f"Outputs: {len(seen.outputs) or _NONE}"
    yield from (f"- {name}" for name in seen.outputs)
    yield ""


def _figures(each: InputSeen) -> str:
    if not each.is_heard:
        return ""
    jitter = each.jitter
    spread = (
        ""
        if jitter is None
        else f", jitter {jitter.median_us / _MS:.1f} ms, 95 % {jitter.p95_us / _MS:.1f} ms"
    )
    return f", {len(each.held)} keys down, {each.malformed} malformed{spread}"


def _sound(seen: Observations) -> Iterator[str]:
    sound = seen.desk.sound
    yield f"Sound: {sound.condition}{f' through {sound.system}' if sound.system else ''}"
    yield f"- {sound.block_frames} frames at once, {sound.late_blocks} of {sound.blocks} blocks late"
    yield f"- lately {seen.recent_late_blocks} of {seen.recent_blocks} late"
    yield ""


def _settings(seen: Observations) -> Iterator[str]:
    settings = seen.settings
    channels = ", ".join(map(str, settings.ignored_channels)) or _NONE
    yield "Settings"
    yield f"- listening to: {', '.join(settings.input_names) or 'every input'}"
    yield f"- sound from: {settings.output_name or 'nothing'}"
    yield f"- volumes: {', '.join(map(str, _volumes(settings)))} %"
    yield f"- soundfont: {'one of the learner' if settings.soundfont else _NONE}"
    yield f"- own sound off: {settings.local_off_output or _NONE}"
    yield f"- ignored channels: {channels}"
    yield f"- fixed velocity: {settings.fixed_velocity or _NONE}"
    yield f"- sound buffer: {settings.sound_buffer_ms} ms"
    yield f"- letter keys: {_letters(settings.is_computer_keyboard_on)}"
    yield f"- measured delays: {len(settings.offsets) or _NONE}"
    yield ""


def _volumes(settings: Settings) -> tuple[int, int, int]:
    return settings.learner_volume, settings.accompaniment_volume, settings.metronome_volume


def _letters(is_on: bool | None) -> str:  # noqa: FBT001 - a setting
    return "automatic" if is_on is None else "on" if is_on else "off"


def _messages(seen: Observations) -> Iterator[str]:
    for each in seen.desk.inputs:
        if each.is_heard:
            yield f"Last messages of {each.name} (ms before this report): {len(each.lines) or _NONE}"
            yield from (_message(line, seen.at_us) for line in each.lines[-_LAST_LINES:])


def _message(line: MidiLine, at_us: int) -> str:
    before_ms = (at_us - line.at_us) / _MS
    return f"  -{before_ms:.1f}  {bytes_text(line.data)}  {message_words(line.data).english()}"
