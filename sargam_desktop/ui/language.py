"""UI layer: the language of the window: its texts, its numbers and dates."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from sargam_desktop.domain.language import ENGLISH, choose_language
from sargam_desktop.ui.theme.fonts import bring_devanagari_font

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.catalogue import Catalogue

    class Speaker(Protocol):
        """The program behind the window, as far as it speaks.

        Attributes:
            language: In which it speaks.
        """

        language: str

        @property
        def resources(self) -> Path:
            """The folder with `translations` in it."""

        def read_catalogue(self, language: str) -> Catalogue:
            """Return the texts of a language without Qt."""


_log = logging.getLogger(__name__)

#: Where a language is at home, for a learner whose system speaks another one.
_HOMES: Final = {"hi": "IN"}

AnyError = TypeVar("AnyError", bound="SargamError")


class Language:
    """The language that the window speaks beside English.

    Thread: GUI.

    Attributes:
        code: One of `domain.language.LANGUAGES`.
        translator: Its texts; Qt's own class, which never asks for the interpreter.
    """

    def __init__(self, parent: QCoreApplication, code: str, read: Callable[[str], Catalogue]) -> None:
        """Take the texts of a language.

        Args:
            parent: Qt parent of the translator.
            code: One of `domain.language.LANGUAGES`.
            read: Returns the catalogue without Qt, see `catalogue`.
        """
        self.code = code
        self.translator = QTranslator(parent)
        self._read = read
        self._catalogue: Catalogue | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The sentences of errors, read when the first of them is told."""
        if self._catalogue is None:
            self._catalogue = self._read(self.code)
        return self._catalogue


class _Spoken:
    """What the window speaks beside English; to search the application's children for it would take long."""

    language: Language | None = None


def wanted_language(choice: str | None) -> str:
    """Return the language for what the learner chose, None being the system's."""
    return choose_language(choice, () if choice else QLocale.system().uiLanguages())


def spoken_language() -> str:
    """Return the language that the window speaks."""
    language = _Spoken.language
    return ENGLISH if language is None else language.code


def speak(app: QCoreApplication, choice: str | None, speaker: Speaker) -> None:
    """Let all that is built from now on speak the language that the learner chose.

    English needs nothing read.

    Args:
        app: Who shows the window.
        choice: The learner's, None for the system's.
        speaker: Who speaks behind it.
    """
    code = wanted_language(choice)
    before = _Spoken.language
    if before is not None and before.code != code:
        app.removeTranslator(before.translator)
        before.translator.deleteLater()
        _Spoken.language = None
    if code != ENGLISH and (before is None or before.code != code):
        language = Language(app, code, speaker.read_catalogue)
        if language.translator.load(str(speaker.resources / "translations" / f"sargam_{code}.qm")):
            app.installTranslator(language.translator)
            _Spoken.language = language
            bring_devanagari_font(speaker.resources / "fonts")
        else:
            _log.warning("the texts of %s cannot be read, English is spoken", code)
    speaker.language = code
    QLocale.setDefault(_locale_of(code))


def _locale_of(code: str) -> QLocale:
    """Return the language's locale in the system's country, where it is spoken there, else at home."""
    system = QLocale.system()
    language, _, territory = system.name().partition("_")
    if language == code:
        return system
    home = _HOMES.get(code, territory)
    return QLocale(f"{code}_{home}" if home else code)


def spoken(error: AnyError) -> AnyError:
    """Return an error as it is told in the language of the window."""
    language = _Spoken.language
    return error if language is None else language.catalogue.error(error)


def spoken_sentence(text: str) -> str:
    """Return a sentence of an error, without its full stop, as it is told in the language of the window."""
    language = _Spoken.language
    return text if language is None else language.catalogue.sentence(text)


def spoken_paragraph(text: str) -> str:
    """Return what an error said, as it is told in the language of the window."""
    language = _Spoken.language
    return text if language is None else language.catalogue.paragraph(text)
