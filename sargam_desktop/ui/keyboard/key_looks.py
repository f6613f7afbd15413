"""UI layer, without Qt: which keys look different from keys at rest, and how."""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.note_names import LabelStyle, NoteLabel, NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, is_black_key, scientific_name
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SessionType
from sargam_desktop.ui.practice_state import PracticeState

_NARROWEST_LABELLED_PX: Final = 20
_MAJOR_SCALE: Final = frozenset({0, 2, 4, 5, 7, 9, 11})


class KeyLook(NamedTuple):
    """How a key differs from a key at rest.

    Attributes:
        is_down: Somebody holds it.
        result: The verdict on the press, None while there is none.
        next_hand: The hand that is to press it next, None where it is not next.
        finger: The finger that is to press it.
        is_hint: It is shown with emphasis.
        sounding_hand: The hand for which the program sounds it.
    """

    is_down: bool = False
    result: Result | None = None
    next_hand: Hand | None = None
    finger: int | None = None
    is_hint: bool = False
    sounding_hand: Hand | None = None


_AT_REST: Final = KeyLook()


def looks_of(state: PracticeState, *, has_fingers: bool = True) -> dict[int, KeyLook]:
    """Return the look of each key that is not at rest, by pitch; with the finger for the next ones or not."""
    looks: dict[int, KeyLook] = {}
    is_heard = state.setup.settings.session_type is SessionType.LISTEN
    other = _other_hand(state)
    for pitch in state.sounding:
        looks[pitch] = KeyLook(sounding_hand=state.setup.hand_of(pitch) if is_heard else other)
    hinted = set(state.hint)
    for index in dict.fromkeys((*state.next_notes, *state.hint)):
        note = state.setup.score.notes[index]
        look = looks.get(note.pitch, _AT_REST)
        looks[note.pitch] = look._replace(
            next_hand=note.hand,
            finger=note.finger if has_fingers else None,
            is_hint=look.is_hint or index in hinted,
        )
    for pitch, key in state.keys_down.items():
        looks[pitch] = looks.get(pitch, _AT_REST)._replace(is_down=True, result=key.result)
    return looks


def key_label(naming: NoteNaming, pitch: int, width: float) -> NoteLabel | None:
    """Return what is written on a key at rest: every C with its octave, or the notes of the scale."""
    if naming.style is LabelStyle.NONE:
        return None
    if naming.style is LabelStyle.LETTERS:
        return NoteLabel(scientific_name(pitch)) if pitch % PITCHES_PER_OCTAVE == 0 else None
    if width < _NARROWEST_LABELLED_PX:
        is_named = (pitch - naming.sa) % PITCHES_PER_OCTAVE == 0
    elif naming.style is LabelStyle.FIXED_DO:
        is_named = not is_black_key(pitch)
    else:
        is_named = (pitch - naming.sa) % PITCHES_PER_OCTAVE in _MAJOR_SCALE
    return bare_label(naming, pitch) if is_named else None


def bare_label(naming: NoteNaming, pitch: int) -> NoteLabel | None:
    """Return the name of a key without octave dots: its place on the keyboard says the octave."""
    label = naming.label(pitch)
    return label._replace(octave_dots=0) if label.text else None


def _other_hand(state: PracticeState) -> Hand:
    """Return the hand that the program plays."""
    return next((hand for hand in Hand if not state.setup.settings.hands.includes(hand)), Hand.LEFT)
