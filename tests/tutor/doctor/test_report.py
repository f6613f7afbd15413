"""The text for a bug report: what a developer needs, and nothing of a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.doctor.diagnosis import diagnose
from sargam_desktop.tutor.doctor.observations import HostSeen, MidiLine
from sargam_desktop.tutor.doctor.privacy import mask_device, mask_text
from sargam_desktop.tutor.doctor.report import write_report
from tests.tutor.doctor.scenes import NOW_US, down, keyboard, seen, taps, up

_HOST = HostSeen(
    "linux",
    versions=(("Sargam", "1.0.0"), ("Qt for Python", "6.11.3")),
    private_words=("asha", "asha-laptop"),
)


def report_of(*names: str, settings: Settings | None = None, learners: tuple[str, ...] = ()) -> str:
    inputs = [keyboard(*taps(3), down(before_us=12_500), name=name) for name in names]
    observations = seen(*inputs, settings=settings, outputs=names, host=_HOST)
    return write_report(observations, diagnose(observations), learners)


def test_it_tells_versions_devices_findings_settings_and_bytes_with_their_times() -> None:
    text = report_of("Keystation 61")
    for part in (
        "Sargam: 1.0.0",
        "Qt for Python: 6.11.3",
        "- ALSA: works",
        "- Keystation 61: connected, 0 keys down, 0 malformed",
        "[note] double_sound: Perhaps you hear every note twice.",
        "- listening to: every input",
        "  -12.5  90 3C 40  C4 down, velocity 64, channel 1",
    ):
        assert part in text


def test_no_name_of_a_person_a_computer_or_a_folder_stands_in_it() -> None:
    settings = Settings(
        input_names=("Asha's phone Bluetooth",),
        soundfont="/home/asha/Music/Priya.sf2",
        lessons_folder="/home/asha/lessons",
        watched_folder="C:\\Users\\asha\\Music",
        local_off_output="Priya Rao’s FP-10",
    )
    text = report_of(
        "Asha's phone Bluetooth",
        "asha-laptop network",
        "Piano of Meera",
        settings=settings,
        learners=("Meera",),
    )
    for private in ("asha", "priya", "meera", "rao", "laptop", "/home", "users\\", ".sf2"):
        assert private not in text.casefold()
    assert "…'s phone Bluetooth" in text
    assert "- soundfont: one of the learner" in text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Asha's iPhone Bluetooth", "…'s iPhone Bluetooth"),
        ("Priya Rao’s MacBook", "…’s MacBook"),
        ("iPhone von Jürgen", "iPhone von …"),
        ("Piano de Léa", "Piano de …"),
        ("आशा का फ़ोन", "… का फ़ोन"),
        ("BLE 00:1A:7D:DA:71:13", "BLE …"),
        ("Keystation 61 MIDI 1", "Keystation 61 MIDI 1"),
        ("USB MIDI Interface of the studio", "USB MIDI Interface of the studio"),
    ],
)
def test_the_owner_of_a_device_is_taken_out_of_its_name(name: str, told: str) -> None:
    assert mask_device(name) == told


def test_home_folders_and_addresses_are_taken_out_of_any_text() -> None:
    text = mask_text("/home/asha/x /Users/asha/y C:\\Users\\Asha Rao\\z asha@example.org", ())
    assert "asha" not in text.casefold()


def test_a_private_word_is_not_taken_out_of_the_middle_of_another() -> None:
    assert mask_text("midi user mid", ("mid",)) == "midi user …"


def test_any_bytes_may_have_come() -> None:
    odd = [MidiLine(NOW_US, data) for data in ((), (0xF0, 1, 2), (60,), (0x90, 60), (0xE0, 0, 64), (0xD3, 9))]
    observations = seen(keyboard(*odd, up()))
    assert "System message, 3 bytes" in write_report(observations, diagnose(observations))


def test_the_report_of_a_keyboard_that_is_not_heard_has_no_messages() -> None:
    observations = replace(seen(), outputs=())
    assert "Last messages" not in write_report(observations, ())
