"""Domain: the errors that reach a learner, each with what happened and what to do."""

from __future__ import annotations

from typing import Final

_FULL_STOPS: Final = (".", "।")


class SargamError(Exception):
    """Something went wrong that the learner can be told in one line.

    Args:
        what: What happened, a sentence without its full stop.
        advice: What to do about it, a sentence without its full stop; may be empty.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what, advice)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return " ".join(_closed(sentence) for sentence in (self.what, self.advice) if sentence)


def _closed(sentence: str) -> str:
    """Return a sentence with its full stop; another language may have set its own."""
    return sentence if sentence.endswith(_FULL_STOPS) else f"{sentence}."


class UnknownItemError(SargamError):
    """A song, lesson or session with this name does not exist."""


class UnreadableFileError(SargamError):
    """A file from outside cannot be read as what it should be."""


class UnwritableFileError(SargamError):
    """A file that the learner asked for cannot be written."""


class InvalidSessionError(SargamError):
    """A session description has a missing field, a wrong type or a value out of range."""


class InvalidEditError(SargamError):
    """A song cannot be described so."""


class DeviceError(SargamError):
    """A MIDI port is missing, busy or lost, or there is no MIDI system at all."""


class NotationError(SargamError):
    """A piece cannot be shown as notation: its source is no score, or it cannot be engraved."""


class StoreError(SargamError):
    """The learner's data cannot be read or written."""


class ServerAwayError(StoreError):
    """The school's server does not answer; the same may succeed later."""

    def __init__(
        self,
        what: str = "The school's server does not answer",
        advice: str = "What you play is kept at this desk and handed in when it answers again",
    ) -> None:
        super().__init__(what, advice)


class ServerBusyError(ServerAwayError):
    """The school's server has no room for another connection just now; a moment later it may have."""


class NewerStoreError(StoreError):
    """The database was written by a newer version of the program."""


class SignInError(SargamError):
    """A learner cannot be signed in; says neither whether there is one nor what was wrong.

    Args:
        what: As for `SargamError`.
        advice: As for `SargamError`.
        wait_s: So long no passphrase is tried.
    """

    def __init__(self, what: str, advice: str = "", wait_s: int = 0) -> None:
        super().__init__(what, advice)
        self.wait_s = wait_s


class NotAllowedError(SargamError):
    """Only somebody else may do or see this."""


class KeyringError(SargamError):
    """The keyring of the system is missing, locked or does not answer."""
