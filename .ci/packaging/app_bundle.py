"""What macOS is told of the program: which files it opens, and that no network is used."""

from __future__ import annotations

from typing import Any, Final

IDENTIFIER: Final = "org.sargam-desktop.Sargam"


def info_plist(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist."""
    return {
        "CFBundleDisplayName": "Sargam",
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "hi"],
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            _document("MIDI file", ["public.midi-audio"]),
            _document("MusicXML score", ["org.sargam-desktop.musicxml", "org.sargam-desktop.mxl"]),
            _document("Music in swaras", ["org.sargam-desktop.sargam-text"]),
        ],
        "UTImportedTypeDeclarations": [
            _kind("org.sargam-desktop.musicxml", "MusicXML score", "musicxml", "public.xml"),
            _kind("org.sargam-desktop.mxl", "Compressed MusicXML score", "mxl", "public.zip-archive"),
            _kind("org.sargam-desktop.sargam-text", "Music in swaras", "sargam", "public.plain-text"),
        ],
    }


def _document(name: str, kinds: list[str]) -> dict[str, Any]:
    """Return files that the program shows; another program may be the first choice for them."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": kinds,
    }


def _kind(identifier: str, name: str, ending: str, conforms_to: str) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": [conforms_to],
        "UTTypeTagSpecification": {"public.filename-extension": [ending]},
    }
