"""What the bundle holds besides Python packages: whose it is, and which library files belong to it."""

from __future__ import annotations

from typing import Final, NamedTuple


class OtherPart(NamedTuple):
    """A part that no metadata tells of.

    Attributes:
        name: Its name.
        place: Where in the bundle it is.
        licence: Its SPDX expression.
        home: Where its source is.
        libraries: A regular expression for the names of its shared libraries; empty where there are none.
    """

    name: str
    place: str
    licence: str
    home: str
    libraries: str = ""


OTHER_PARTS: Final = (
    OtherPart(
        "Python, with its standard library",
        "`libpython3`, `python3`, `base_library.zip`",
        "PSF-2.0",
        "https://www.python.org",
        r"libpython3",
    ),
    OtherPart(
        "PyInstaller's loader",
        "`sargam` itself",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org",
    ),
    OtherPart(
        "Qt 6",
        "`PySide6/Qt`",
        "LGPL-3.0-only",
        "https://download.qt.io/official_releases/qt/",
        r"libQt6|libpyside6|libshiboken6|libq[a-z]|lib(adwaita|bradient|fullscreen|ivi|qt|wl|xdg|shm|compose|ibus|cups)",
    ),
    OtherPart("ICU", "`PySide6/Qt/lib`", "Unicode-3.0", "https://icu.unicode.org", r"libicu"),
    OtherPart(
        "Leipzig, a music font",
        "`verovio/data`",
        "OFL-1.1",
        "https://github.com/rism-digital/leipzig",
    ),
    OtherPart(
        "Bravura, a music font",
        "`verovio/data`",
        "OFL-1.1",
        "https://github.com/steinbergmedia/bravura",
    ),
    OtherPart("OpenBLAS", "`numpy.libs`", "BSD-3-Clause", "https://www.openblas.net", r"libscipy_openblas"),
    OtherPart(
        "GCC's runtime libraries",
        "`numpy.libs`",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "https://gcc.gnu.org",
        r"lib(gfortran|quadmath)-",
    ),
    OtherPart(
        "RtMidi",
        "`rtmidi`",
        "MIT",
        "https://www.music.mcgill.ca/~gary/rtmidi/",
    ),
    OtherPart(
        "JACK's client library",
        "`python_rtmidi.libs`",
        "LGPL-2.1-or-later",
        "https://jackaudio.org",
        r"libjack-",
    ),
    OtherPart("miniaudio", "`_miniaudio`", "MIT-0", "https://miniaud.io"),
    OtherPart("Argon2", "`_argon2_cffi_bindings`", "CC0-1.0", "https://github.com/P-H-C/phc-winner-argon2"),
    OtherPart("SQLite", "`libsqlite3`", "blessing (public domain)", "https://sqlite.org", r"libsqlite3"),
    OtherPart(
        "OpenSSL",
        "`libssl`, `libcrypto`, `cryptography`, `psycopg_binary.libs`",
        "Apache-2.0",
        "https://openssl-library.org",
        r"lib(ssl|crypto)",
    ),
    OtherPart(
        "PostgreSQL's client library",
        "`psycopg_binary.libs`",
        "PostgreSQL",
        "https://www.postgresql.org",
        r"libpq-",
    ),
    OtherPart(
        "MIT Kerberos",
        "`psycopg_binary.libs`",
        "MIT",
        "https://web.mit.edu/kerberos/",
        r"lib(gssapi_krb5|k5crypto|krb5|krb5support|com_err)-",
    ),
    OtherPart(
        "OpenLDAP",
        "`psycopg_binary.libs`",
        "OLDAP-2.8",
        "https://www.openldap.org",
        r"lib(ldap|lber)-",
    ),
    OtherPart(
        "Cyrus SASL",
        "`psycopg_binary.libs`",
        "BSD-4-Clause-UC",
        "https://www.cyrusimap.org/sasl/",
        r"libsasl2-",
    ),
    OtherPart(
        "libxcrypt",
        "`psycopg_binary.libs`",
        "LGPL-2.1-or-later",
        "https://github.com/besser82/libxcrypt",
        r"libcrypt-",
    ),
    OtherPart(
        "keyutils",
        "`psycopg_binary.libs`",
        "LGPL-2.1-or-later",
        "https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git",
        r"libkeyutils-",
    ),
    OtherPart("libffi", "`libffi`", "MIT", "https://sourceware.org/libffi/", r"libffi"),
    OtherPart("zlib", "`libz`", "Zlib", "https://zlib.net", r"libz\.so"),
    OtherPart("bzip2", "`libbz2`", "bzip2-1.0.6", "https://sourceware.org/bzip2/", r"libbz2"),
    OtherPart("XZ Utils", "`liblzma`", "0BSD", "https://tukaani.org/xz/", r"liblzma"),
    OtherPart("Expat", "`libexpat`", "MIT", "https://libexpat.github.io", r"libexpat"),
    OtherPart("libuuid", "`libuuid`", "BSD-3-Clause", "https://github.com/util-linux/util-linux", r"libuuid"),
)
