"""Tutor, coach: the sentences of a plan, each with its figures."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach.tempo_choice import TempoChoice

BARS: Final = "{song}, bars {first}–{last}"
BARS_LEFT: Final = "{song}, bars {first}–{last}, left hand"
BARS_RIGHT: Final = "{song}, bars {first}–{last}, right hand"
BAR: Final = "{song}, bar {first}"
BAR_LEFT: Final = "{song}, bar {first}, left hand"
BAR_RIGHT: Final = "{song}, bar {first}, right hand"
SONG: Final = "{song}"
LESSON: Final = "{lesson}, step {step}"
FREE_PATTERN: Final = "An alankar on every degree"

LAST_TIME: Final = (
    "{accuracy} % right at {tempo} % of the tempo {days} days ago; "
    "the chance that it is still known is {known} %"
)
LAST_TIME_WAITING: Final = (
    "{accuracy} % right {days} days ago, while the music waited; "
    "the chance that it is still known is {known} %"
)
STILL_WEAK: Final = "{accuracy} % right last time; {expected} % expected at full tempo, {wanted} % wanted"
NOT_PLAYED: Final = "Not played yet, {notes} notes; {expected} % right expected"
LESSON_BEGUN: Final = "{done} of {steps} steps done"
SONG_KNOWN: Final = "You know {known} % of it, played {plays} times, last {days} days ago"
SONG_NEW: Final = "Not played yet; {minutes} minutes long"
NOTHING_ELSE: Final = "Nothing is due and 0 bars are weak: a pattern to warm up"

AT_TEMPO: Final = "At {tempo} % of the tempo: {success} % right expected"
WAITING: Final = "The music waits for you: even at {tempo} % of the tempo only {success} % right expected"

TEMPLATES: Final = (
    BARS, BARS_LEFT, BARS_RIGHT, BAR, BAR_LEFT, BAR_RIGHT, SONG, LESSON, FREE_PATTERN, LAST_TIME,
    LAST_TIME_WAITING, STILL_WEAK, NOT_PLAYED, LESSON_BEGUN, SONG_KNOWN, SONG_NEW, NOTHING_ELSE, AT_TEMPO,
    WAITING,
)  # fmt: skip

_BARS_OF: Final = {Hands.BOTH: BARS, Hands.LEFT: BARS_LEFT, Hands.RIGHT: BARS_RIGHT}
_BAR_OF: Final = {Hands.BOTH: BAR, Hands.LEFT: BAR_LEFT, Hands.RIGHT: BAR_RIGHT}


def bars_title(song: Song, bars: tuple[int, int], hands: Hands) -> Wording:
    """Say which bars of a song, as they are printed, and which hand."""
    first, last = (song.score.bars[index].number for index in bars)
    template = _BAR_OF[hands] if first == last else _BARS_OF[hands]
    return Wording(template, (("song", song.info.title), ("first", first), ("last", last)))


def tempo_words(choice: TempoChoice) -> Wording:
    """Say at which tempo, and why."""
    template = WAITING if choice.mode is Mode.WAIT else AT_TEMPO
    return Wording(template, (("tempo", choice.percent), ("success", choice.success_percent)))
