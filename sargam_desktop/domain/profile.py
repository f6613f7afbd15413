"""Domain: somebody who learns here."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import InvalidEditError

if TYPE_CHECKING:
    from datetime import datetime

#: Letters as a reader counts them: a base sign with all its marks is one.
LONGEST_NAME: Final = 80
#: Room for the marks: five signs to a letter are more than any script asks for.
_MOST_SIGNS: Final = 5 * LONGEST_NAME
LEAST_GOAL_MINUTES: Final = 5
MOST_GOAL_MINUTES: Final = 240
USUAL_GOAL_MINUTES: Final = 20

_JOINER: Final = "\u200d"
#: Signs that turn the text around them; a name with one would turn the words beside it.
_TURNERS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MARKS: Final = frozenset({"Mn", "Me", "Mc", "Cf", "Sk"})
_REFUSED: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})


class AvatarColour(StrEnum):
    """The colour of a learner's disc."""

    AMBER = "amber"
    SKY = "sky"
    LILAC = "lilac"
    MINT = "mint"
    ROSE = "rose"
    LEMON = "lemon"


class HandSize(StrEnum):
    """How far a hand reaches."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Skill(StrEnum):
    """Where a learner starts."""

    NEW = "new"
    SOME = "some"
    FLUENT = "fluent"


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """What a learner says of themselves.

    Attributes:
        name: As `tidy_name` returns it; empty only for a first learner who has not said it yet.
        colour: Of the disc with the first letter.
        language: Of the program, None for the system's.
        goal_minutes: To play each day, 5-240.
        hand_size: None where it was not said.
        skill: None where it was not said.
    """

    name: str
    colour: AvatarColour = AvatarColour.AMBER
    language: str | None = None
    goal_minutes: int = USUAL_GOAL_MINUTES
    hand_size: HandSize | None = None
    skill: Skill | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A learner.

    Attributes:
        learner_id: A UUID.
        draft: What the learner said.
        has_passphrase: It is asked for.
        created_at: When the learner came; aware, UTC.
        last_seen_at: When the learner was signed in last, None for never; aware, UTC.
        is_teacher: Has classes, and sees what is played for them.
    """

    learner_id: str
    draft: ProfileDraft
    has_passphrase: bool
    created_at: datetime
    last_seen_at: datetime | None = None
    is_teacher: bool = False

    @property
    def name(self) -> str:
        """The name, empty for a first learner who has not said it yet."""
        return self.draft.name


def tidy_name(written: str) -> str:
    """Return a name as it is kept: in one spelling (NFC), with single spaces and none around it.

    Raises:
        InvalidEditError: It is empty, too long, or holds signs that are no part of a name.
    """
    name = unicodedata.normalize("NFC", written).strip()
    if any(unicodedata.category(sign) in _REFUSED or sign in _TURNERS for sign in name):
        raise InvalidEditError("The name holds signs that cannot be shown", "Type it with letters only")
    name = " ".join(name.split())
    if not any(unicodedata.category(sign) not in _MARKS for sign in name):
        raise InvalidEditError("The name is empty", "Type a name")
    if (count := len(letters_of(name))) > LONGEST_NAME or len(name) > _MOST_SIGNS:
        raise InvalidEditError(
            f"The name is too long ({count} letters)", f"Use at most {LONGEST_NAME} letters"
        )
    return name


def check_draft(draft: ProfileDraft) -> ProfileDraft:
    """Return `draft` with its name tidied.

    Raises:
        InvalidEditError: It makes no sense.
    """
    if not LEAST_GOAL_MINUTES <= draft.goal_minutes <= MOST_GOAL_MINUTES:
        raise InvalidEditError(
            f"A daily goal of {draft.goal_minutes} minutes is out of range",
            f"Choose {LEAST_GOAL_MINUTES} to {MOST_GOAL_MINUTES}",
        )
    return ProfileDraft(
        tidy_name(draft.name),
        AvatarColour(draft.colour),
        draft.language,
        draft.goal_minutes,
        draft.hand_size,
        draft.skill,
    )


def letters_of(name: str) -> list[str]:
    """Return a text in letters as a reader counts them: each base sign with the marks that follow it."""
    letters: list[str] = []
    for sign in name:
        joins = letters and (unicodedata.category(sign) in _MARKS or letters[-1].endswith(_JOINER))
        if joins:
            letters[-1] += sign
        else:
            letters.append(sign)
    return letters


def initial_of(name: str) -> str:
    """Return the first letter of a name as it stands on the disc, empty for no name."""
    return letters_of(name)[0].upper() if name else ""
