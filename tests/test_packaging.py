"""What the packages for three systems say of the program, and the scripts that make them."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from sargam_desktop.adapters.importers.song_folders import ENDINGS

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / ".ci" / "packaging"
#: In this manner each system is told of a song file's ending.
OFFERS = {
    PACKAGING / "windows" / "sargam.nsi": 'OFFER ".{ending}"',
    PACKAGING / "app_bundle.py": '"{ending}"',
    PACKAGING / "linux" / "sargam-mime.xml": 'pattern="*.{ending}"',
}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> ModuleType:
    """A script of the packaging folder, as it finds its neighbours."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return import_module(request.param)


@pytest.mark.parametrize("ending", ["musicxml", "mxl", "sargam"])
@pytest.mark.parametrize("file", OFFERS, ids=lambda file: file.name)
def test_every_system_is_told_of_every_kind_of_song_file_that_is_no_midi(file: Path, ending: str) -> None:
    assert f".{ending}" in ENDINGS
    assert OFFERS[file].format(ending=ending) in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", ["compare_bundles"], indirect=True)
def test_bundles_differ_by_one_byte_by_one_file_and_by_who_may_run_it(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "sargam").write_bytes(b"same")
    assert script.main(tmp_path / "a", tmp_path / "b") == 0
    (tmp_path / "b" / "sargam").chmod(0o755)
    (tmp_path / "b" / "more").write_bytes(b"")
    assert script.main(tmp_path / "a", tmp_path / "b") == 1
    assert capsys.readouterr().out.splitlines()[1:3] == ["differs: more", "differs: sargam"]


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of the system are left out on Linux only")
@pytest.mark.parametrize("script", ["bundle_contents"], indirect=True)
def test_the_bundle_brings_pythons_libraries_and_leaves_those_of_the_desktop(script: ModuleType) -> None:
    folder = "/usr/lib/x86_64-linux-gnu/"
    names = ["libasound.so.2", "libpython3.11.so.1.0", "libssl.so.3", "libstdc++.so.6"]
    entries = [(name, folder + name, "BINARY") for name in names]
    own = ("verovio/_verovio.abi3.so", "/venv/verovio/_verovio.abi3.so", "EXTENSION")
    link = ("libasound.so", "libasound.so.2", "SYMLINK")
    notes = ("numpy-2.dist-info/RECORD", "/venv/numpy-2.dist-info/RECORD", "DATA")
    kept = [name for name, _, _ in script.select([*entries, own, link, notes])]
    assert kept == ["libpython3.11.so.1.0", "libssl.so.3", "verovio/_verovio.abi3.so"]
