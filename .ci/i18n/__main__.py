"""``make i18n``: renews the catalogues of translations, checks and compiles them.

With ``--check`` nothing is written; it fails where the files are not what they should be.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from i18n.checks import find_faults
from i18n.extraction import Found, extract
from i18n.ts_file import read_ts, ts_text

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "translations"
#: Languages beside English, in which the texts are written.
LANGUAGES: Final = {"hi": "hi_IN"}
_RELEASE: Final = "lrelease"
_MOST_TOLD: Final = 40


def main(arguments: list[str]) -> int:
    """Renew or check the catalogues; return 1 where something is missing."""
    parser = argparse.ArgumentParser(prog="make i18n", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    is_check = parser.parse_args(arguments).check
    found = extract(ROOT)
    faults = [f"{trouble.place}: {trouble.what}" for trouble in found.troubles]
    for language, name in LANGUAGES.items():
        faults += _renew(language, name, found, is_check=is_check)
    for fault in faults[:_MOST_TOLD]:
        print(fault)
    if len(faults) > _MOST_TOLD:
        print(f"and {len(faults) - _MOST_TOLD} more")
    print(f"{len(found.messages)} texts, {len(faults)} faults")
    return 1 if faults else 0


def _renew(language: str, name: str, found: Found, *, is_check: bool) -> list[str]:
    """Bring one catalogue up to date and compile it; return what is wrong with it."""
    ts, qm = FOLDER / f"sargam_{language}.ts", FOLDER / f"sargam_{language}.qm"
    translations = read_ts(ts)
    text = ts_text(name, found.messages, translations)
    faults = [f"{language}: {fault}" for fault in find_faults(found.messages, translations)]
    if not is_check:
        ts.write_text(text, "utf-8")
        qm.write_bytes(compile_catalogue(language))
    elif not ts.exists() or ts.read_text("utf-8") != text:
        faults.append(f"{ts.name} is not up to date: run make i18n")
    elif not qm.exists() or qm.read_bytes() != compile_catalogue(language):
        faults.append(f"{qm.name} is not up to date: run make i18n")
    return faults


def compile_catalogue(language: str) -> bytes:
    """Return Qt's compiled form of a catalogue, with the texts of Qt itself where Qt has none."""
    import PySide6

    release = Path(PySide6.__file__).parent / _RELEASE
    sources = [FOLDER / f"sargam_{language}.ts", FOLDER / f"qt_{language}.ts"]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "catalogue.qm"
        words = [str(release), "-silent", "-removeidentical", *map(str, sources), "-qm", str(target)]
        subprocess.run(words, check=True)
        return target.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
