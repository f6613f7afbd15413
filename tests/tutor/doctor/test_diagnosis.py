"""Each fault by what is observed of it, the figures that are told, and the one action."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.doctor import doctor_wording
from sargam_desktop.tutor.doctor.diagnosis import diagnose
from sargam_desktop.tutor.doctor.finding_maker import find, observed
from sargam_desktop.tutor.doctor.findings import Action, ActionKind, Fault, Severity
from sargam_desktop.tutor.doctor.mending import mended_settings
from sargam_desktop.tutor.doctor.observations import (
    HeldKey,
    HostSeen,
    InputSeen,
    MidiLine,
    SoundCondition,
    SoundSeen,
    SystemSeen,
)
from sargam_desktop.tutor.doctor.visit import DoctorVisit
from tests.tutor.doctor.scenes import (
    LINUX,
    NOW_US,
    PLAYING,
    S,
    down,
    faults,
    finding,
    keyboard,
    seen,
    taps,
    up,
    with_trouble,
)


def test_nothing_is_found_where_a_keyboard_is_played_and_heard() -> None:
    assert faults(seen(keyboard(*taps(20)))) == []


def test_before_the_first_look_at_midi_nothing_is_said_of_it() -> None:
    observations = seen()
    assert faults(replace(observations, desk=observations.desk._replace(has_looked=False))) == []


# ---- the way to the program


def test_a_computer_without_midi_is_told_with_what_each_system_says() -> None:
    alsa, jack = SystemSeen("ALSA", "ALSA sequencer not found"), SystemSeen("JACK", "no JACK server")
    found = finding(Fault.NO_MIDI_SYSTEM, with_trouble(seen(), "There is no MIDI system", alsa, jack))
    assert found.observed.english() == "ALSA: ALSA sequencer not found, JACK: no JACK server"
    assert found.action.kind is ActionKind.LOOK_AGAIN


@pytest.mark.parametrize(
    ("host", "systems", "words"),
    [
        (LINUX._replace(has_sequencer=False), 2, "sudo modprobe snd-seq"),
        (LINUX._replace(may_use_sequencer=False), 2, "sudo usermod -aG audio"),
        (LINUX, 0, "apt install libasound2"),
        (HostSeen("darwin"), 1, "Audio MIDI Setup"),
        (HostSeen("win32"), 1, "Device Manager"),
    ],
)
def test_what_is_missing_is_named_in_one_line(host: HostSeen, systems: int, words: str) -> None:
    there = [SystemSeen("any", "does not answer")] * systems
    found = finding(Fault.NO_MIDI_SYSTEM, with_trouble(seen(host=host), "No MIDI", *there))
    assert found.hint is not None
    assert words in found.hint.english()
    assert "\n" not in found.hint.english()


def test_where_there_is_no_midi_nothing_is_said_of_keyboards() -> None:
    assert Fault.NO_DEVICE not in faults(with_trouble(seen(), "No MIDI"))


def test_without_a_keyboard_the_letter_keys_are_offered_where_they_are_off() -> None:
    settings = Settings(is_computer_keyboard_on=False)
    found = finding(Fault.NO_DEVICE, seen(settings=settings))
    assert found.action.kind is ActionKind.PLAY_ON_LETTERS
    mended = mended_settings(settings, found.action)
    assert mended is not None
    assert mended.is_computer_keyboard_on is None


def test_the_computers_own_loopback_is_no_keyboard() -> None:
    loopback = InputSeen("Midi Through Port-0", DeviceState.AVAILABLE)
    assert faults(seen(loopback)) == [Fault.NO_DEVICE]


def test_a_keyboard_that_is_not_chosen_while_the_chosen_one_is_away_is_offered() -> None:
    settings = Settings(input_names=("Old piano",))
    found = finding(
        Fault.OTHER_DEVICE, seen(InputSeen("New piano", DeviceState.AVAILABLE), settings=settings)
    )
    assert found.explanation.english() == (
        "Sargam listens to Old piano only, which is not there. New piano is."
    )
    mended = mended_settings(settings, found.action)
    assert mended is not None
    assert mended.input_names == ("New piano",)


@pytest.mark.parametrize(
    ("platform", "words"),
    [("win32", "only one program may hold a MIDI port"), ("darwin", "Rescan"), ("linux", "lsof")],
)
def test_a_port_that_another_program_holds_is_told_with_which_kinds_of_program(
    platform: str, words: str
) -> None:
    busy = InputSeen("Keystation 61", DeviceState.BUSY)
    found = finding(Fault.PORT_BUSY, seen(busy, host=HostSeen(platform)))
    assert found.name.english() == "Keystation 61 is in use"
    assert found.hint is not None
    assert words in found.hint.english()


def test_a_keyboard_that_is_unplugged_is_told_by_its_name() -> None:
    found = finding(Fault.LOST_DEVICE, seen(InputSeen("Keystation 61", DeviceState.LOST)))
    assert found.name.english() == "Keystation 61 is gone"


def test_a_keyboard_that_says_nothing_at_all_for_20_s_is_listed_but_dead() -> None:
    assert faults(seen(keyboard(), listened_us=19 * S)) == []
    found = finding(Fault.SILENT_DEVICE, seen(keyboard(), listened_us=21 * S))
    assert found.observed.english() == "Open for 21 s, 0 messages"
    assert found.action == Action(ActionKind.OPEN_AGAIN, "Keystation 61")


def test_the_20_s_begin_again_when_the_port_was_opened_again() -> None:
    assert faults(seen(keyboard(opened_us=NOW_US - 3 * S), listened_us=60 * S)) == []


def test_a_keyboard_that_sends_everything_but_notes_is_told_with_the_last_message() -> None:
    pedal = MidiLine(NOW_US - S, (0xB0, 64, 127))
    found = finding(Fault.NO_NOTES, seen(keyboard(pedal), listened_us=25 * S))
    assert found.observed.english() == "25 s without a note; 1 other messages, the last B0 40 7F"


def test_a_keyboard_that_was_played_and_then_not_is_told_after_20_s() -> None:
    played = keyboard(down(before_us=30 * S), up(before_us=29 * S))
    assert finding(Fault.NO_NOTES, seen(played, listened_us=60 * S)).observed.english() == (
        "30 s without a note; 1 notes before"
    )
    assert faults(seen(played, listened_us=15 * S)) == []


def test_a_second_keyboard_may_rest_while_the_first_is_played() -> None:
    assert faults(seen(keyboard(*taps(3)), keyboard(name="Other"), listened_us=60 * S)) == []


@pytest.mark.parametrize("name", ["WIDI Master Bluetooth", "MD-BT01", "bluez Keystation BLE MIDI 1"])
def test_a_bluetooth_keyboard_is_known_by_its_name_and_its_delay_is_measured(name: str) -> None:
    wireless = replace(keyboard(*taps(3), name=name), jitter=InputJitter(3000, 11_800, 50))
    found = finding(Fault.BLUETOOTH, seen(wireless))
    assert "95 of 100 messages come within 11.8 ms" in found.observed.english()
    assert found.action.kind is ActionKind.MEASURE_DELAY


# ---- the notes


def test_a_press_that_comes_on_two_channels_is_found_and_one_channel_ignored() -> None:
    lines = sorted(taps(5) + taps(5, channel=2, shift_us=2_000))
    found = finding(Fault.DOUBLED_NOTES, seen(keyboard(*lines)))
    assert found.observed.english() == "5 of the last 5 presses on Keystation 61 came on channels 1 and 2"
    mended = mended_settings(Settings(), found.action)
    assert mended is not None
    assert mended.ignored_channels == (2,)
    assert Fault.DOUBLED_NOTES not in faults(seen(keyboard(*lines), settings=mended))


def test_a_press_that_comes_from_two_inputs_is_found_and_one_is_listened_to() -> None:
    second = keyboard(*taps(5, shift_us=3_000), name="Keystation 61 through JACK")
    found = finding(Fault.DOUBLED_NOTES, seen(keyboard(*taps(5)), second))
    assert found.action == Action(ActionKind.LISTEN_TO, "Keystation 61")


def test_a_note_that_is_repeated_quickly_is_not_doubled() -> None:
    lines = [
        line for at in range(5) for line in (down(before_us=S - at * 60_000), up(before_us=S - at * 60_000))
    ]
    assert faults(seen(keyboard(*lines))) == []


def test_notes_of_drum_pads_are_found_by_their_channel() -> None:
    lines = sorted(taps(9) + taps(1, channel=10))
    found = finding(Fault.ODD_CHANNEL, seen(keyboard(*lines)))
    assert found.observed.english() == (
        "1 of the last 10 presses on Keystation 61 came on channel 10, the drums"
    )
    mended = mended_settings(Settings(ignored_channels=(16,)), found.action)
    assert mended is not None
    assert mended.ignored_channels == (10, 16)


def test_a_keyboard_that_plays_on_channel_3_only_is_in_order() -> None:
    assert faults(seen(keyboard(*taps(9, channel=3)))) == []


def test_channels_that_are_ignored_are_told_and_can_be_heard_again() -> None:
    settings = Settings(ignored_channels=(10,))
    found = finding(Fault.CHANNELS_IGNORED, seen(keyboard(*taps(3)), settings=settings))
    assert found.observed.english() == "Ignored: 10"
    assert mended_settings(settings, found.action) == Settings()


@pytest.mark.parametrize(("count", "is_found"), [(11, False), (12, True)])
def test_twelve_presses_of_velocity_127_are_no_chance(count: int, is_found: bool) -> None:
    observations = seen(keyboard(*taps(count, velocity=127)))
    assert (Fault.FIXED_VELOCITY in faults(observations)) is is_found


def test_one_loudness_for_all_can_be_set_and_taken_back() -> None:
    observations = seen(keyboard(*taps(12, velocity=127)))
    found = finding(Fault.FIXED_VELOCITY, observations)
    assert found.observed.english() == ("The last 12 presses on Keystation 61 all had velocity 127 of 127")
    mended = mended_settings(Settings(), found.action)
    assert mended is not None
    now = finding(Fault.LOUDNESS_FIXED, replace(observations, settings=mended))
    assert now.observed.english() == "Loudness 80 of 127"
    assert mended_settings(mended, now.action) == Settings()


def test_a_key_that_is_down_for_half_a_minute_hangs() -> None:
    held = replace(keyboard(down(64, before_us=31 * S), *taps(1)), held=(HeldKey(0, 64, NOW_US - 31 * S),))
    found = finding(Fault.STUCK_KEYS, seen(held))
    assert found.observed.english() == "Keystation 61: E4 down for 31 s"
    assert found.action == Action(ActionKind.RELEASE_KEYS, "Keystation 61")


def test_a_key_that_is_pressed_again_without_a_release_hangs_at_once() -> None:
    lines = [down(60, before_us=3 * S), down(60, before_us=2 * S), down(60)]
    found = finding(Fault.STUCK_KEYS, seen(keyboard(*lines)))
    assert found.observed.english() == "Keystation 61: C4 pressed 3 times without a release"


# ---- the way to the ear


def test_a_keyboard_that_has_an_input_may_sound_twice_until_its_own_sound_is_off() -> None:
    observations = seen(keyboard(*taps(3)), outputs=("Keystation 61",))
    found = finding(Fault.DOUBLE_SOUND, observations)
    assert found.severity is Severity.NOTE
    mended = mended_settings(Settings(), found.action)
    assert mended is not None
    assert mended.local_off_output == "Keystation 61"
    assert faults(replace(observations, settings=mended)) == []


def test_without_a_sound_device_the_keyboards_own_sound_is_offered() -> None:
    silent = SoundSeen(SoundCondition.NO_DEVICE)
    bare = finding(Fault.NO_AUDIO_DEVICE, seen(keyboard(*taps(3)), sound=silent))
    assert bare.action.kind is ActionKind.OPEN_SOUND_AGAIN
    assert bare.hint is not None
    beside = seen(keyboard(*taps(3)), sound=silent, outputs=("Synth", "Keystation 61"))
    assert finding(Fault.NO_AUDIO_DEVICE, beside).action == Action(ActionKind.SOUND_FROM, "Keystation 61")


def test_a_chosen_output_that_is_away_and_no_output_at_all_are_told() -> None:
    away = finding(Fault.OUTPUT_AWAY, seen(keyboard(*taps(3)), settings=Settings(output_name="FP-10")))
    assert away.observed.english() == "Chosen: FP-10. MIDI outputs: none"
    assert faults(seen(keyboard(*taps(3)), settings=Settings(output_name=None))) == [Fault.SOUND_OFF]
    assert mended_settings(Settings(output_name=None), away.action) == Settings()


def test_late_blocks_of_sound_ask_for_a_larger_buffer_until_there_is_none() -> None:
    late = replace(seen(keyboard(*taps(3))), recent_blocks=2000, recent_late_blocks=40)
    found = finding(Fault.AUDIO_GAPS, late)
    assert found.observed.english() == (
        "40 of the last 2000 blocks of sound were late (PulseAudio, 5.0 ms each)"
    )
    assert found.action == Action(ActionKind.LARGER_BUFFER, number=10)
    largest = replace(late, settings=Settings(sound_buffer_ms=40))
    assert finding(Fault.AUDIO_GAPS, largest).action.kind is ActionKind.OPEN_SOUND_AGAIN
    assert finding(Fault.BUFFER_LARGE, largest).action == Action(ActionKind.USUAL_BUFFER, number=5)


def test_one_late_block_of_many_is_no_crackling() -> None:
    assert faults(replace(seen(keyboard(*taps(3))), recent_blocks=2000, recent_late_blocks=19)) == []


def test_a_user_without_real_time_priority_is_told_how_to_get_it() -> None:
    late = replace(seen(host=LINUX._replace(realtime_limit=0)), recent_blocks=200, recent_late_blocks=40)
    hint = finding(Fault.AUDIO_GAPS, late).hint
    assert hint is not None
    assert "rtprio" in hint.english()


def test_a_sound_system_that_asks_for_much_at_once_is_late() -> None:
    slow = PLAYING._replace(block_frames=2048)
    found = finding(Fault.AUDIO_LATE, seen(keyboard(*taps(3)), sound=slow))
    assert found.observed.english() == (
        "PulseAudio asks for 2048 frames at once: 43 ms before anything is heard"
    )
    assert found.action.kind is ActionKind.MEASURE_DELAY


def test_only_the_last_ten_seconds_of_sound_count() -> None:
    visit = DoctorVisit(LINUX, 0)
    desk = seen().desk
    sounds = [(0, 1000, 900), (5, 2000, 900), (12, 3400, 910)]
    looks = [
        visit.observe(
            desk._replace(sound=PLAYING._replace(blocks=blocks, late_blocks=late)), (), Settings(), at_s * S
        )
        for at_s, blocks, late in sounds
    ]
    assert (looks[-1].recent_blocks, looks[-1].recent_late_blocks) == (1400, 10)
    again = visit.observe(
        desk._replace(sound=PLAYING._replace(blocks=50, late_blocks=4)), (), Settings(), 13 * S
    )
    assert (again.recent_blocks, again.recent_late_blocks) == (50, 4)


# ---- the words


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_a_name_and_an_explanation(fault: Fault) -> None:
    assert fault in doctor_wording.NAMES
    assert fault in doctor_wording.EXPLANATIONS
    places = observed("", device="D", chosen="C", channel=3)
    made = find(fault, places, Action(ActionKind.LOOK_AGAIN))
    assert "{" not in made.name.english() + made.explanation.english()


def test_what_does_not_work_stands_before_what_is_good_to_know() -> None:
    busy = InputSeen("Busy", DeviceState.BUSY)
    found = diagnose(seen(keyboard(*taps(12, velocity=127)), busy, outputs=("Keystation 61",)))
    assert [each.severity for each in found] == [Severity.BROKEN, Severity.SPOILING, Severity.NOTE]
