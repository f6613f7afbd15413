"""UI layer: a song as a document of pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.sargam.sargam_text import sa_of, taal_of
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.swara import madhya_sa
from sargam_desktop.tutor.paper import PaperKind, PaperWish
from sargam_desktop.tutor.song_export import Tell
from sargam_desktop.ui.paper.paper_page import PageFrame, PaperDocument, PaperHeading
from sargam_desktop.ui.paper.staff_paper import EngravePages, staff_bodies
from sargam_desktop.ui.paper.swara_paper import swara_bodies

_translate = QCoreApplication.translate


def make_document(song: Song, wish: PaperWish, engrave: EngravePages, tell: Tell) -> PaperDocument:
    """Lay a song out on pages. Thread: any but the GUI's, once there is an application.

    Args:
        song: The song as it is to be shown.
        wish: What of it, and how.
        engrave: Draws staves.
        tell: Told now and then which share of the work is done; what it raises ends the work.

    Raises:
        NotationError: There is nothing to be drawn, or it cannot be.
        SargamError: The file of the score cannot be read.
    """
    if not any(wish.hands.includes(hand) for hand in song.score.hands):
        raise NotationError(f"{song.info.title} has no notes for that hand", "Choose the other hand")
    heading = _heading(song, wish)
    frame = PageFrame(wish.size, heading)
    if wish.kind is PaperKind.STAFF:
        bodies = staff_bodies(song, wish, frame, engrave)
    else:
        bodies = swara_bodies(song, wish, frame, tell)
    return PaperDocument(heading, wish.size, bodies)


def _heading(song: Song, wish: PaperWish) -> PaperHeading:
    info = song.info
    composer = ", ".join(filter(None, (info.composer, info.year)))
    return PaperHeading(info.title, " · ".join(_about(song, wish)), composer, info.rights)


def _about(song: Song, wish: PaperWish) -> list[str]:
    """Say what of the song is shown, and in which key."""
    said: list[str] = []
    if wish.kind is PaperKind.SARGAM:
        sa = sa_of(song) if wish.sa is None else madhya_sa(wish.sa)
        key = scientific_name(sa, song.score.fifths)
        said.append(_translate("Paper", "Sa is {key}").format(key=key))
        taal = taal_of(song)
        if taal is not None and taal.name:
            said.append(taal.name)
    if wish.hands is not Hands.BOTH and len(song.score.hands) > 1:
        is_right = wish.hands.includes(Hand.RIGHT)
        said.append(_translate("Paper", "Right hand") if is_right else _translate("Paper", "Left hand"))
    if wish.bars is not None:
        first, last = wish.bars
        said.append(_translate("Paper", "Bars {first}–{last}").format(first=first, last=last))
    return said
