"""Makes the program's icon for each system out of resources/app/sargam.svg: png, ico and icns.

    python .ci/packaging/make_icons.py build/icons

Needs PySide6 and no screen. The same drawing gives the same bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_DRAWING: Final = Path(__file__).parents[2] / "resources" / "app" / "sargam.svg"
PNG_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names of the pictures in an icns file, by their size. Source: Apple, Icon Image Format.
_ICNS_NAMES: Final = {
    16: b"icp4",
    32: b"icp5",
    64: b"icp6",
    128: b"ic07",
    256: b"ic08",
    512: b"ic09",
    1024: b"ic10",
}
_ICO_FOR_256: Final = 0


def main(folder: Path) -> None:
    """Write all files into `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(_DRAWING))
    pictures = {size: draw_png(renderer, size) for size in PNG_SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, png in pictures.items():
        (folder / f"sargam-{size}.png").write_bytes(png)
    (folder / "sargam.icns").write_bytes(as_icns(pictures))
    (folder / "sargam.ico").write_bytes(as_ico(pictures))
    del application


def draw_png(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a PNG file of `size` x `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def as_ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return Windows' icon file, which holds PNG files by their size in pixels."""
    entries, data = b"", b""
    first = 6 + 16 * len(_ICO_SIZES)
    for size in _ICO_SIZES:
        png, side = pictures[size], size if size < max(_ICO_SIZES) else _ICO_FOR_256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), first + len(data))
        data += png
    return struct.pack("<HHH", 0, 1, len(_ICO_SIZES)) + entries + data


def as_icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return macOS' icon file, which holds PNG files by their size in pixels."""
    body = b"".join(
        name + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, name in _ICNS_NAMES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
