from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.domain.errors import UnreadableFileError
from tests.adapters.importers.musicxml_writing import attributes, measure, note, score_xml

SCORE = score_xml([measure("1", attributes() + note("C4"))]).encode()


def container(path: str = "song.xml") -> bytes:
    return f'<container><rootfiles><rootfile full-path="{path}"/></rootfiles></container>'.encode()


def packed(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


GOOD = packed({"META-INF/container.xml": container(), "song.xml": SCORE})


def read(data: bytes) -> int:
    return read_musicxml_song(FileContent("song.mxl", data)).info.note_count


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        read(data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_compressed_score_is_read() -> None:
    assert read(GOOD) == 1


def test_the_container_tells_which_of_several_scores_is_meant() -> None:
    entries = {
        "other.xml": b"<html/>",
        "META-INF/container.xml": container("in/song.xml"),
        "in/song.xml": SCORE,
    }
    assert read(packed(entries)) == 1


def test_without_a_container_the_first_score_is_read() -> None:
    assert read(packed({"song.musicxml": SCORE})) == 1


def test_a_song_keeps_the_name_of_its_archive() -> None:
    info = read_musicxml_song(FileContent("Evening.mxl", GOOD)).info
    assert info.song_id.startswith("evening-")


@pytest.mark.parametrize(
    "path", ["../song.xml", "/etc/hostname", "..\\song.xml", "C:/song.xml", "gone.xml", ""]
)
def test_a_path_that_leads_out_of_the_archive_is_refused(path: str) -> None:
    entries = {"META-INF/container.xml": container(path), "song.xml": SCORE, path or "x": SCORE}
    if path == "gone.xml":
        del entries[path]
    assert "names no score" in refused(packed(entries))


def test_a_score_that_unpacks_to_more_than_any_score_is_refused() -> None:
    assert "unpacks to more than any score needs" in refused(packed({"song.xml": b" " * (33 << 20)}))


def test_a_size_that_the_archive_understates_is_not_believed() -> None:
    data = bytearray(packed({"song.xml": b" " * (33 << 20)}))
    true_size = (33 << 20).to_bytes(4, "little")
    refused(bytes(data.replace(true_size, (100).to_bytes(4, "little"))))


def test_an_archive_of_countless_entries_is_refused() -> None:
    entries = {f"{number:0300}": b"" for number in range(4000)}
    assert "too many files" in refused(packed(entries, zipfile.ZIP_STORED))


def test_a_bomb_in_the_container_is_refused() -> None:
    assert "unpacks to more" in refused(
        packed({"META-INF/container.xml": b" " * (1 << 20), "song.xml": SCORE})
    )


def test_an_archive_without_a_score_says_so() -> None:
    assert "without a score" in refused(packed({"picture.png": b"png"}))


def test_other_ways_of_packing_are_refused() -> None:
    assert "packed in a way" in refused(packed({"song.xml": SCORE}, zipfile.ZIP_LZMA))


def test_a_protected_archive_says_so() -> None:
    data = bytearray(packed({"song.xml": SCORE}, zipfile.ZIP_STORED))
    for signature, flags_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(signature) + flags_at] |= 1
    assert "protected by a password" in refused(bytes(data))


def test_an_archive_cut_anywhere_is_refused() -> None:
    for length in range(4, len(GOOD), 7):
        refused(GOOD[:length])


def test_a_flipped_byte_is_noticed_or_harmless() -> None:
    for place in range(len(GOOD)):
        data = bytearray(GOOD)
        data[place] ^= 0x55
        if not data.startswith(b"PK\x03\x04"):
            continue
        with suppress(UnreadableFileError):
            assert read(bytes(data)) == 1
