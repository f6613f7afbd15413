"""Domain: the learner's choices that outlive a session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, latest_offset
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.notation_choice import USUAL_NOTATION, NotationChoice
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT

if TYPE_CHECKING:
    from sargam_desktop.domain.soundfont import SoundfontChoice
    from sargam_desktop.domain.streak import StreakPlan

#: The output that is always there: the program's own piano.
OWN_PIANO: Final = "Sargam's piano"
#: Sound buffers that can be chosen, in milliseconds, the usual one first.
SOUND_BUFFERS_MS: Final = (5, 10, 20, 40)
#: The keys of a piano, as MIDI pitches.
_PIANO: Final = range(21, 109)


class WrongNoteSound(StrEnum):
    """How the program's piano sounds a wrong note of the learner's."""

    AS_RIGHT = "as_right"
    MUTED = "muted"
    SILENT = "silent"


class ThemeChoice(StrEnum):
    """Light or dark, or as the system says."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class FirstScreen(StrEnum):
    """What the window opens with."""

    TODAY = "today"
    SONGS = "songs"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings, all with a default that works.

    Attributes:
        input_names: MIDI inputs to listen to, by name; empty for every one that appears.
        output_name: Where sound comes from: `OWN_PIANO`, the name of a MIDI output, None for no sound.
        learner_volume: Of what the learner plays on the program's piano, in percent.
        accompaniment_volume: Of what the program plays on it, in percent.
        metronome_volume: Of its beats, in percent.
        soundfont: File of a soundfont that sounds in place of the program's piano, None for none.
        soundfont_code: Which of its sounds, see `SoundfontPreset.code`; None for its first piano.
        wrong_notes: How wrong notes sound on the program's piano.
        local_off_output: MIDI output of a keyboard whose own sound is off while the program runs and
            its own piano sounds, None for none.
        ignored_channels: MIDI channels (1-16) that are not heard.
        fixed_velocity: Velocity (1-127) at which all notes of the learner sound on the program's piano,
            None for as they are played.
        sound_buffer_ms: What a sound device is to ask for at once, one of `SOUND_BUFFERS_MS`.
        is_computer_keyboard_on: Letter keys play notes and commands need Ctrl; None means
            only while no MIDI keyboard is connected.
        octave_shift: Octaves by which the letter keys are shifted, -3 to 3.
        label_style: How notes are named.
        sa: Pitch class (0-11) of Sa and Do; None takes the song's own tonic.
        level: Strictness of new sessions.
        mode: Mode of new sessions.
        hands: Hands of new sessions.
        count_in_bars: Bars of count-in, 0-2.
        has_metronome: The metronome clicks.
        subdivision: Its clicks a beat, 1-4.
        is_other_hand_played: The program plays the hand that the learner does not.
        theme: Light, dark or as the system.
        first_screen: What the window opens with.
        lowest_key: Lowest key of the learner's keyboard, None when unknown.
        highest_key: Highest key of it, None when unknown.
        offset_us: Delay of player and devices where none was found for the devices in use.
        offsets: Delays by keyboard and sound output, in the order in which they were found.
        has_ladder: In tempo mode the tempo of a passage climbs and falls by itself.
        ladder_goal_percent: Where the tempo ladder ends, 25-200.
        mistake_limit: After so many mistakes a passage begins again, 1-9; None for never.
        hints: How much help the practice screen gives.
        lessons_folder: Folder with lessons of the learner's own, None for none.
        rest_weekdays: Planned days of rest, Monday 0 to Sunday 6; the streak does not mind them.
        has_streak: A streak is counted.
        language: Of the program, one of `language.LANGUAGES`; None for the system's.
        watched_folder: Folder whose new song files are imported by themselves, None for none.
        has_daily_backups: A backup of all data is made by itself each day.
        backups_folder: Where these are kept, None for beside the data.
        notation: Falling notes, notation or both, and what the notation looks like.
    """

    input_names: tuple[str, ...] = ()
    output_name: str | None = OWN_PIANO
    learner_volume: int = 100
    accompaniment_volume: int = 80
    metronome_volume: int = 80
    soundfont: str | None = None
    soundfont_code: int | None = None
    wrong_notes: WrongNoteSound = WrongNoteSound.AS_RIGHT
    local_off_output: str | None = None
    ignored_channels: tuple[int, ...] = ()
    fixed_velocity: int | None = None
    sound_buffer_ms: int = SOUND_BUFFERS_MS[0]
    is_computer_keyboard_on: bool | None = None
    octave_shift: int = 0
    label_style: LabelStyle = LabelStyle.LETTERS
    sa: int | None = None
    level: Level = Level.STEADY
    mode: Mode = Mode.TEMPO
    hands: Hands = Hands.BOTH
    count_in_bars: int = 1
    has_metronome: bool = True
    subdivision: int = 1
    is_other_hand_played: bool = True
    theme: ThemeChoice = ThemeChoice.SYSTEM
    first_screen: FirstScreen = FirstScreen.TODAY
    lowest_key: int | None = None
    highest_key: int | None = None
    offset_us: int = 0
    offsets: tuple[DeviceOffset, ...] = ()
    has_ladder: bool = False
    ladder_goal_percent: int = USUAL_GOAL_PERCENT
    mistake_limit: int | None = None
    hints: HintChoice = HintChoice.FULL
    lessons_folder: str | None = None
    watched_folder: str | None = None
    notation: NotationChoice = USUAL_NOTATION
    rest_weekdays: tuple[int, ...] = ()
    has_streak: bool = True
    has_daily_backups: bool = True
    backups_folder: str | None = None
    language: str | None = None

    @property
    def soundfont_choice(self) -> SoundfontChoice | None:
        """The soundfont that sounds in place of the program's piano; None where that sounds itself."""
        from sargam_desktop.domain.soundfont import SoundfontChoice  # as below

        return None if self.soundfont is None else SoundfontChoice(self.soundfont, self.soundfont_code)

    @property
    def streak_plan(self) -> StreakPlan:
        """How the learner's streak is counted."""
        from sargam_desktop.domain.streak import StreakPlan  # when somebody asks: the window is there sooner

        return StreakPlan(frozenset(self.rest_weekdays), self.has_streak)

    @property
    def key_range(self) -> range:
        """Pitches that the learner's keyboard has; where it is not known, those of a piano."""
        lowest = _PIANO.start if self.lowest_key is None else self.lowest_key
        highest = _PIANO.stop - 1 if self.highest_key is None else self.highest_key
        return range(lowest, highest + 1)

    def count_in_for(self, mode: Mode) -> int:
        """Return the bars of count-in; where the player sets the tempo, nobody counts for them."""
        return 0 if mode is Mode.FOLLOW else self.count_in_bars

    def offset_for(self, devices: DevicePair) -> int:
        """Return the delay that is subtracted from each onset played with `devices`, in microseconds."""
        found = latest_offset(self.offsets, devices)
        return self.offset_us if found is None else found.offset_us
