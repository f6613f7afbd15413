#!/usr/bin/env bash
# Makes dist/sargam-VERSION-ARCHITECTURE.dmg of dist/Sargam.app (`make build` on macOS makes that):
#     bash .ci/packaging/macos/make_dmg.sh
# With SIGN_AS (a "Developer ID Application" identity) the program is signed; without it, it is signed ad hoc, and
# whoever opens it the first time has to do so by the context menu.
set -euo pipefail
cd "$(dirname "$0")/../../.."

version=$(.venv-build/bin/python -c 'from importlib.metadata import version; print(version("sargam-desktop"))')
target=dist/sargam-$version-$(uname -m).dmg
stage=build/dmg

codesign --force --deep --options runtime --sign "${SIGN_AS:--}" dist/Sargam.app
rm -rf "$stage" "$target"
mkdir -p "$stage"
cp -R dist/Sargam.app LICENSE THIRD-PARTY.md "$stage"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Sargam -srcfolder "$stage" -format UDZO -quiet "$target"
echo "$target"
