"""UI layer: what is said about learners."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.profile import AvatarColour, HandSize, Profile, Skill, letters_of

#: Of a name within a sentence or on a button.
_MOST_LETTERS: Final = 24
_translate = QCoreApplication.translate


def name_text(profile: Profile) -> str:
    """Return what a learner is called; one without a name is "You"."""
    return profile.name or _translate("Learners", "You")


def shortened(name: str) -> str:
    """Return a name for a sentence: of a long one the beginning."""
    letters = letters_of(name)
    return name if len(letters) <= _MOST_LETTERS else "".join(letters[:_MOST_LETTERS]) + "…"


def seen_text(profile: Profile, now: datetime) -> str:
    """Return when a learner was here last, for example "Here 3 days ago"."""
    if profile.last_seen_at is None:
        return _translate("Learners", "New")
    days = (now.astimezone().date() - profile.last_seen_at.astimezone().date()).days
    if days <= 0:
        return _translate("Learners", "Here today")
    if days == 1:
        return _translate("Learners", "Here yesterday")
    return _translate("Learners", "Here {days} days ago").format(days=days)


def colour_text(colour: AvatarColour) -> str:
    """Return the word for a colour."""
    words = {
        AvatarColour.AMBER: _translate("Learners", "Amber"),
        AvatarColour.SKY: _translate("Learners", "Sky"),
        AvatarColour.LILAC: _translate("Learners", "Lilac"),
        AvatarColour.MINT: _translate("Learners", "Mint"),
        AvatarColour.ROSE: _translate("Learners", "Rose"),
        AvatarColour.LEMON: _translate("Learners", "Lemon"),
    }
    return words[colour]


def skill_text(skill: Skill | None) -> str:
    """Return the words for where a learner starts."""
    words = {
        None: _translate("Learners", "Not said"),
        Skill.NEW: _translate("Learners", "New to the piano"),
        Skill.SOME: _translate("Learners", "Plays a little"),
        Skill.FLUENT: _translate("Learners", "Plays well"),
    }
    return words[skill]


def hand_text(hand_size: HandSize | None) -> str:
    """Return the words for a size of hands."""
    words = {
        None: _translate("Learners", "Not said"),
        HandSize.SMALL: _translate("Learners", "Small, up to 7 white keys"),
        HandSize.MEDIUM: _translate("Learners", "Medium, an octave"),
        HandSize.LARGE: _translate("Learners", "Large, 9 white keys and more"),
    }
    return words[hand_size]
