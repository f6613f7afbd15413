#!/usr/bin/env bash
# Makes .venv ready for one purpose, and is quiet when there is nothing to do:
#     bash .ci/setup.sh run      what the program needs
#     bash .ci/setup.sh test     that, the developers' tools, PostgreSQL, a screen and a MIDI system without hardware
#     bash .ci/setup.sh build    in an environment of its own, .venv-build: what the program needs, and PyInstaller
# The Makefile calls it when the lock of that purpose is newer than its mark in .venv.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly purpose=${1:?usage: setup.sh run|test|build}

# Qt's windows (X11 and Wayland), ALSA for MIDI, and the fonts of the interface: Inter, Noto Serif Display and
# Noto's Devanagari. Found with ldd on a bare Debian 12.
readonly debian_run=(
    fonts-inter fonts-noto-core
    libasound2 libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
)
readonly debian_test=(jackd2 openssl xvfb)
readonly debian_build=(binutils dpkg-dev)
# What the bundle is made with, and nothing else that developers use: what is not there cannot get into it.
readonly bundler='pyinstaller|pyinstaller-hooks-contrib|altgraph|macholib|packaging|pefile|pywin32-ctypes|setuptools'
environment=.venv
if [[ $purpose == build ]]; then environment=.venv-build; fi
readonly environment

say() { printf 'sargam: %s\n' "$*" >&2; }

# A Python that is new enough; SARGAM_PYTHON names another.
find_python() {
    local candidate
    for candidate in ${SARGAM_PYTHON:-python3 python3.11 python3.12 python3.13}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    say "Python 3.11 or newer is needed; set SARGAM_PYTHON to one, or install it."
    exit 1
}

# Every installed Debian package, and what it stands in for (libasound2t64 for libasound2), one a line.
installed_packages() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | sed 's/([^)]*)//g; s/,/\n/g' | tr -d ' '
}

# The Debian packages of this purpose that are not installed, one a line.
missing_packages() {
    local wanted=("${debian_run[@]}")
    if [[ $purpose == test ]]; then wanted+=("${debian_test[@]}"); fi
    if [[ $purpose == test ]] && ! has_postgres; then wanted+=(postgresql); fi
    if [[ $purpose == build ]]; then wanted+=("${debian_build[@]}" "$(shared_python_package)"); fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then wanted+=(python3-venv); fi
    comm -23 <(printf '%s\n' "${wanted[@]}" | grep . | sort -u) <(installed_packages | sort -u)
}

# Debian keeps PostgreSQL's programs out of the PATH, in a folder for each version.
has_postgres() {
    command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

# PyInstaller bundles Python's shared library, which Debian keeps in a package of its own: libpython3.11.
shared_python_package() {
    dpkg-query -S "$(readlink -f "$python")" 2>/dev/null | sed -n 's/^\(python3\.[0-9]*\)-minimal:.*/lib\1/p'
}

install_system_packages() {
    if ! command -v apt-get >/dev/null; then
        if [[ $(uname) == Linux ]]; then
            say "not a Debian system: if the window does not open, install libEGL, libGL, xcb-util-cursor," \
                "libxkbcommon-x11 and the Inter and Noto fonts with your package manager."
        fi
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    if ((${#missing[@]} == 0)); then return; fi
    if ((EUID != 0)); then
        say "going on without some system packages; to add them: sudo apt-get install ${missing[*]}"
        return
    fi
    say "installing ${#missing[@]} system packages with apt-get (once)"
    export DEBIAN_FRONTEND=noninteractive
    local log
    log=$(mktemp)
    if ! { apt-get update -q && apt-get install -y -q --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 5 "$log" >&2
        say "apt-get failed (its last lines are above); going on without: ${missing[*]}"
    fi
    rm -f "$log"
}

make_environment() {
    if "$environment/bin/python" -m pip --version >/dev/null 2>&1; then return; fi
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        say "Python's venv module is missing: sudo apt-get install python3-venv"
        exit 1
    fi
    "$python" -m venv --clear "$environment"
}

# The lines of the developers' lock that hold what makes the bundle.
bundler_lock() {
    awk -v wanted="^($bundler)==" '/^[a-z]/ { keep = $0 ~ wanted } keep' requirements-dev.lock
}

install_python_packages() {
    local locks=(requirements.lock)
    if [[ $purpose == test ]]; then locks=(requirements-dev.lock); fi
    say "installing the Python packages of ${locks[*]} into $environment (once)"
    local pip=("$environment/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --no-input)
    if [[ $purpose == build ]]; then
        bundler_lock >"$environment/bundler.lock"
        locks+=("$environment/bundler.lock")
    fi
    local lock
    for lock in "${locks[@]}"; do
        if ! "${pip[@]}" --require-hashes --requirement "$lock"; then
            say "the packages of $lock could not be installed (pip's reason is above); is there a network?"
            exit 1
        fi
    done
    "${pip[@]}" --no-deps --no-build-isolation --no-index --editable .
}

# The tests' lock holds all of the program's.
leave_marks() {
    touch "$environment/.ready-to-$purpose"
    if [[ $purpose == test ]]; then touch .venv/.ready-to-run; fi
}

python=$(find_python)
readonly python
install_system_packages
make_environment
install_python_packages
leave_marks
