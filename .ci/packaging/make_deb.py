"""Makes a Debian package of dist/sargam: dist/sargam_VERSION_ARCHITECTURE.deb (`make deb`).

    python .ci/packaging/make_deb.py [--bundle FOLDER] [--version VERSION] [--quick] [--depends LIST]

The bundle goes to /usr/lib/sargam; /usr/bin/sargam leads there. OpenSSL, SQLite and the other libraries that
Python is linked with are left out, so that Debian's own and their security updates are used.
`system_packages.py` finds out what it depends on. Nothing runs at installation: Debian's triggers take up
menus, icons and file types. Needs dpkg-deb and dpkg-shlibdeps (package dpkg-dev), and no root.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bundle_contents import DEBIANS_OWN
from make_icons import PNG_SIZES
from system_packages import find_packages

_ROOT: Final = Path(__file__).parents[2]
_LINUX: Final = Path(__file__).parent / "linux"
_HICOLOR: Final = "usr/share/icons/hicolor"
_LARGEST_ICON: Final = 512
_CONTROL: Final = """\
Package: sargam
Version: {version}
Architecture: {architecture}
Section: education
Priority: optional
Maintainer: Sargam Desktop maintainers <maintainers@sargam-desktop.invalid>
Installed-Size: {size_kb}
Depends: {depends}
Recommends: {recommends}
Suggests: jackd2
Description: music tutor that listens to your MIDI keyboard
 Plug in a MIDI keyboard, choose a song and play: at every note you see at once
 whether it was right, and if not, what it was. With a course of lessons, songs
 for two hands, notation, western and Indian note names, and a coach that plans
 the day. Everything works offline.
"""
#: For the scripts of the interface, and for a sound device behind PipeWire.
_RECOMMENDED: Final = ("fonts-noto-core", "fonts-inter", "libasound2-plugins")


def main() -> None:
    """Build the tree and the package."""
    parser = argparse.ArgumentParser(description="Make a Debian package of dist/sargam.")
    parser.add_argument("--bundle", type=Path, default=_ROOT / "dist" / "sargam", help="another bundle")
    parser.add_argument("--version", default=version("sargam-desktop"), help="the version of that bundle")
    parser.add_argument("--quick", action="store_true", help="do not compress, for a package that stays here")
    parser.add_argument("--depends", help="on these packages, and do not find out on which")
    asked = parser.parse_args()
    package_version = asked.version
    tree = _ROOT / "build" / "deb" / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree, asked.bundle)
    depends = ([asked.depends], []) if asked.depends else find_packages(tree / "usr/lib/sargam")
    _write_control(tree, package_version, depends)
    _settle(tree)
    architecture, compression = _architecture(), "none" if asked.quick else "xz"
    target = _ROOT / "dist" / f"sargam_{package_version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(tree), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    print(f"{target.relative_to(_ROOT)}: {target.stat().st_size / 1e6:.0f} MB")


def _fill(tree: Path, bundle: Path) -> None:
    shutil.copytree(bundle, tree / "usr/lib/sargam", symlinks=True)
    for library in (tree / "usr/lib/sargam/_internal").glob("lib*.so*"):
        if DEBIANS_OWN.match(library.name) and not library.is_symlink():
            library.unlink()
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/sargam").symlink_to("../lib/sargam/sargam")
    _copy(_LINUX / "sargam.desktop", tree / "usr/share/applications/sargam.desktop")
    _copy(_LINUX / "sargam-mime.xml", tree / "usr/share/mime/packages/sargam.xml")
    _copy(_ROOT / "resources/app/sargam.svg", tree / _HICOLOR / "scalable/apps/sargam.svg")
    for size in PNG_SIZES:
        if size <= _LARGEST_ICON:
            picture = _ROOT / "build/icons" / f"sargam-{size}.png"
            _copy(picture, tree / _HICOLOR / f"{size}x{size}/apps/sargam.png")
    _pack(_LINUX / "sargam.1", tree / "usr/share/man/man1/sargam.1.gz")
    _pack(_ROOT / "CHANGELOG.md", tree / "usr/share/doc/sargam/changelog.gz")
    _copy(_ROOT / "LICENSE", tree / "usr/share/doc/sargam/copyright")
    _copy(_ROOT / "THIRD-PARTY.md", tree / "usr/share/doc/sargam/THIRD-PARTY.md")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(source: Path, target: Path) -> None:
    """Compress without name and time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def _write_control(tree: Path, package_version: str, depends: tuple[list[str], list[str]]) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    needed, optional = depends
    control = _CONTROL.format(
        version=package_version,
        architecture=_architecture(),
        size_kb=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join(needed),
        recommends=", ".join([*_RECOMMENDED, *optional]),
    )
    debian = tree / "DEBIAN"
    debian.mkdir()
    (debian / "control").write_text(control, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)  # noqa: S324 - dpkg's
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")


def _settle(tree: Path) -> None:
    """Give everything the same rights and the time of the commit, whatever the builder's are."""
    at_s = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            is_run = path.is_dir() or path == tree / "usr/lib/sargam/sargam"
            path.chmod(0o755 if is_run else 0o644)
        os.utime(path, (at_s, at_s), follow_symlinks=False)


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], stdout=subprocess.PIPE, text=True, check=True)
    return asked.stdout.strip()


if __name__ == "__main__":
    main()
