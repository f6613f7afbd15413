"""UI layer: the line in the middle of the fallboard: what is waited for, paused, or lost."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.wording import result_wording
from sargam_desktop.engine.ports import DeviceState, InputDevices
from sargam_desktop.ui.practice.message_text import window_text
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.practice_tally import is_hit

_MOST_NAMES: Final = 5
_FULL_HELP: Final = GuideShown()


def mode_hint(mode: Mode) -> str:
    """Return what to attend to in a mode, empty where nothing needs saying."""
    if mode is Mode.WAIT:
        return QCoreApplication.translate(
            "StatusText", "Wait mode: the song goes on when you press the right keys"
        )
    if mode is Mode.FOLLOW:
        return QCoreApplication.translate(
            "StatusText", "Follow mode: play at your own tempo, the song goes with you"
        )
    return ""


def status_text(
    state: PracticeState,
    devices: InputDevices,
    shown: GuideShown = _FULL_HELP,
    letters: Collection[int] = (),
) -> str:
    """Return what the middle of the fallboard says; empty where the error bar stands there.

    Args:
        state: What happened.
        devices: The keyboards.
        shown: How much help is shown.
        letters: Pitches that the letter keys play; empty where they are no piano.
    """
    match state.position.state:
        case TransportState.PAUSED:
            return _paused(state, devices)
        case TransportState.COUNTING_IN:
            return _fingers(state) if shown.has_names else ""
        case TransportState.WAITING:
            return _waiting(state, letters, has_names=shown.has_names)
        case TransportState.STOPPED:
            return _stopped(state)
        case _ if shown.is_recital:
            return QCoreApplication.translate("Status", "Recital: the results come at the end")
        case _:
            return ""


def hand_name(hand: Hand) -> str:
    """Return "Left" or "Right"."""
    if hand is Hand.LEFT:
        return QCoreApplication.translate("Status", "Left")
    return QCoreApplication.translate("Status", "Right")


def _paused(state: PracticeState, devices: InputDevices) -> str:
    score = state.setup.score
    beat = score.tempo_map.beat_at(state.position.score_us)
    number = score.bars[score.bar_index_at(beat + 1e-6)].number
    lost = next((d.name for d in devices.devices if d.state is DeviceState.LOST), None)
    if lost is None:
        return QCoreApplication.translate("Status", "Paused at bar {bar}").format(bar=number)
    text = QCoreApplication.translate(
        "Status", "{name} lost. Paused at bar {bar}. Plug it in to go on, or F2."
    )
    return text.format(name=lost, bar=number)


def _stopped(state: PracticeState) -> str:
    if state.ended is not None:
        return window_text(result_wording(state.ended.result))
    return QCoreApplication.translate("Status", "Space starts")


def _waiting(state: PracticeState, letters: Collection[int], *, has_names: bool) -> str:
    if not state.waiting_for or not has_names:
        return QCoreApplication.translate("Status", "Waiting for you")
    names = _full_names(state, state.waiting_for)
    text = QCoreApplication.translate("Status", "Waiting for {notes}").format(notes=names)
    held = _held_of_chord(state)
    if not held:
        return text + _way_there(state, letters)
    naming = state.setup.naming
    known = ", ".join(naming.name(pitch) for pitch in held[:_MOST_NAMES])
    return f"{text} · " + QCoreApplication.translate("Status", "{notes} held").format(notes=known)


def _way_there(state: PracticeState, letters: Collection[int]) -> str:
    """Say how the letter keys reach what is waited for, where they do not."""
    pitches = [state.setup.score.notes[index].pitch for index in state.waiting_for]
    if letters and max(pitches) > max(letters):
        return " · " + QCoreApplication.translate("Status", "+ moves the letter keys an octave up")
    if letters and min(pitches) < min(letters):
        return " · " + QCoreApplication.translate("Status", "− moves the letter keys an octave down")
    return ""


def _held_of_chord(state: PracticeState) -> list[int]:
    """Return the pitches of the present chord that were played right and are still held."""
    notes, onset = state.setup.score.notes, state.setup.score.onsets_beat[state.waiting_for[0]]
    right = (v.note_index for v in state.recent if is_hit(v.result))
    pitches = {notes[index].pitch for index in right if notes[index].onset_beat == onset}
    return sorted(pitches & state.keys_down.keys())


def _full_names(state: PracticeState, indices: Sequence[int]) -> str:
    pitches = sorted(state.setup.score.notes[index].pitch for index in indices)
    return ", ".join(state.setup.naming.full_name(pitch) for pitch in pitches[:_MOST_NAMES])


def _fingers(state: PracticeState) -> str:
    """Return the fingers, or else the notes, of the first chord of each hand that begins."""
    parts = []
    nearby = state.next_notes
    for hand, known in state.hands.items():
        notes = [state.setup.score.notes[index] for index in known.next_notes if index in nearby]
        if notes:
            fingers = [str(note.finger) for note in notes if note.finger]
            names = [state.setup.naming.name(note.pitch) for note in notes]
            parts.append(f"{hand_name(hand)} {' '.join(fingers if len(fingers) == len(notes) else names)}")
    return " · ".join(parts)
