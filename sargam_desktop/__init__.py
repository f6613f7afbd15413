"""Sargam Desktop: a music tutor that listens to a MIDI keyboard."""

from typing import TYPE_CHECKING

__version__: str

if not TYPE_CHECKING:

    def __getattr__(name: str) -> str:
        """Return the version as pyproject.toml states it, read only when it is asked for."""
        if name != "__version__":
            raise AttributeError(name)
        from importlib.metadata import version

        return version("sargam-desktop")
