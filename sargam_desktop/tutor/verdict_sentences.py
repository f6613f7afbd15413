"""Tutor: the sentences in which a verdict is explained, with places for the figures."""

from __future__ import annotations

from typing import Final

CORRECT: Final = "Correct"
CORRECT_BY: Final = "Correct: {ms} ms"
EARLY_BY: Final = "Early: {ms} ms"
LATE_BY: Final = "Late: {ms} ms"
WRONG: Final = "Wrong note: {played}, not {expected}"
UNEXPECTED: Final = "Wrong note: {played} is not expected here"
MISSED: Final = "Missed: {expected}"
AGAIN: Final = "{played} again"
NOT_JUDGED: Final = "{played}, not judged"

LIMIT: Final = "Limit ±{limit} ms at level {level}."
LIMITS: Final = "Limit ±{limit} ms at level {level}. Up to ±{outer} ms a note counts as early or late."
CAPPED_AFTER: Final = (
    "Limit +{limit} ms, not +{full}: {expected} comes again after {gap} ms,"
    " and each takes at most {share} % of the way."
)
CAPPED_BEFORE: Final = (
    "Limit −{limit} ms, not −{full}: {expected} came {gap} ms before,"
    " and each takes at most {share} % of the way."
)
OUTER_AFTER: Final = (
    "It counts up to +{limit} ms, not +{full}: {expected} comes again after {gap} ms,"
    " and each takes at most {share} % of the way."
)
OUTER_BEFORE: Final = (
    "It counts from −{limit} ms, not −{full}: {expected} came {gap} ms before,"
    " and each takes at most {share} % of the way."
)
NEAREST_OPEN: Final = (
    "No {played} was open within ±{outer} ms. {expected} was the nearest note not yet played."
)
NOTHING_OPEN: Final = "No note was open within ±{outer} ms of this key."
NOT_IN_TIME: Final = "{expected} was not played within ±{outer} ms of its time."
NOT_IN_TIME_CAPPED: Final = (
    "{expected} was not played from −{before} to +{after} ms, its window at level {level}."
)
ROLLED: Final = (
    "The chord was rolled over {ms} ms. Up to {together} ms is together, up to {roll} ms is accepted."
)
UNTIMED_WAIT: Final = "In wait mode the song stops for you, so time is not judged."
BEFORE_ARRIVAL: Final = "Played before the song came to it. Limit −{limit} ms at level {level}."
NOT_IN_CHORD: Final = "The song waits for its present chord. The nearest note of it is {expected}."
NOT_IN_MUSIC: Final = "The song had not come to its first chord."
SKIPPED: Final = "The song went on before {expected} was played."
COUNTS_NOTHING: Final = (
    "It was right already. The chord needed all its keys at once, so this press counts for nothing."
)
HAS_ITS_VERDICT: Final = "It had its verdict already, so this press counts for nothing."
OWN_TEMPO: Final = (
    "Limit ±{limit} ms beside your own tempo: {least} ms,"
    " or {share} % of the time since the note before if that is more."
)
UNTIMED_FOLLOW: Final = "Your tempo is the measure, and here there was none to compare with."
NOT_ON_THE_WAY: Final = "{expected} was the next note on your way through the music."
NOT_ON_ANY_WAY: Final = "It fits no note on your way through the music."
PASSED_OVER: Final = "You went on without {expected}."
TENTATIVE: Final = "Another reading was nearly as likely."
NO_JUDGE: Final = "Free playing is kept and not judged."
OUTSIDE: Final = "Keys in a pause, or tried in the count-in, are kept and not judged."

PLAYED_FACT: Final = "Played {note}, velocity {velocity}, at {time}"
EXPECTED_FACT: Final = "Expected {note} at {time}"
EXPECTED_NOTE_FACT: Final = "Expected {note}"
RAW_FACT: Final = "Before calibration {raw} ms; your delay of {delay} ms is subtracted"
LEFT_FACT: Final = "Bar {bar}, left hand"
RIGHT_FACT: Final = "Bar {bar}, right hand"

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (
    CORRECT, CORRECT_BY, EARLY_BY, LATE_BY, WRONG, UNEXPECTED, MISSED, AGAIN, NOT_JUDGED, LIMIT, LIMITS,
    CAPPED_AFTER, CAPPED_BEFORE, OUTER_AFTER, OUTER_BEFORE, NEAREST_OPEN, NOTHING_OPEN, NOT_IN_TIME,
    NOT_IN_TIME_CAPPED, ROLLED,
    UNTIMED_WAIT, BEFORE_ARRIVAL, NOT_IN_CHORD, NOT_IN_MUSIC, SKIPPED, COUNTS_NOTHING,
    HAS_ITS_VERDICT, OWN_TEMPO, UNTIMED_FOLLOW, NOT_ON_THE_WAY, NOT_ON_ANY_WAY, PASSED_OVER, TENTATIVE,
    NO_JUDGE, OUTSIDE, PLAYED_FACT, EXPECTED_FACT, EXPECTED_NOTE_FACT, RAW_FACT, LEFT_FACT, RIGHT_FACT,
)  # fmt: skip
