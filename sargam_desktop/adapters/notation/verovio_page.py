"""Adapters, notation: Verovio, asked for one drawing. Runs in a process of its own: it holds the lock."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.notation.score_excerpt import cut_excerpt
from sargam_desktop.adapters.notation.svg_cleaning import clean_svg
from sargam_desktop.domain.errors import NotationError

if TYPE_CHECKING:
    from sargam_desktop.adapters.notation.score_excerpt import ScoreExcerpt
    from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout

#: Half the distance between two lines of a staff, in Verovio's units at scale 100; a staff has eight.
_UNIT: Final = 9
_STAFF_UNITS: Final = 8
_FULL_SCALE: Final = 100
#: Verovio takes no page beyond these.
_WIDEST: Final = 100_000
#: How much room a longer note has; a line that scrolls is read while it moves, and has no end to run into.
_LINE_SPACING: Final = 0.45
_PAGE_SPACING: Final = 0.25
_HIGHEST: Final = 60_000
#: Room for the brace, and for the bar's number before each line, at scale 100.
_MARGIN: Final = 8
_LEFT_MARGIN: Final = 34
_RIGHT_MARGIN: Final = 4
#: A long line: as wide as its bars are wherever it is broken.
_BROKEN: Final = {"breaks": "encoded", "noJustification": True}
#: What a drawing tells of signs that stand between the notes, so that they can be told to be of a hand.
_ATTRIBUTES: Final = [
    f"{sign}@{attribute}"
    for sign in ("slur", "tie", "fing", "dynam", "dir", "hairpin", "pedal", "trill", "mordent", "turn")
    for attribute in ("startid", "staff")
]


def engrave(music_xml: str, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:
    """Draw an excerpt of a score; see `tutor.notation.Engraver`.

    Raises:
        NotationError: It cannot be drawn.
    """
    return clean_svg(next(draw_pages(cut_excerpt(music_xml, excerpt), layout)), layout.text_family)


def draw_pages(score: ScoreExcerpt, layout: StaffLayout) -> Iterator[str]:
    """Yield the pages of a score as Verovio's SVG.

    Raises:
        NotationError: It cannot be drawn.
    """
    toolkit = _toolkit()
    toolkit.resetXmlIdSeed(layout.id_seed)
    toolkit.setOptions(_options(layout) | (_BROKEN if score.has_breaks else {}))
    if score.measures is not None:  # holds for the next score only
        toolkit.select({"measureRange": "{}-{}".format(*score.measures)})
    if not toolkit.loadData(score.music_xml) or (count := toolkit.getPageCount()) < 1:
        raise NotationError("This score cannot be engraved")
    for page in range(1, count + 1):
        yield toolkit.renderToSVG(page)


def load_engraver() -> None:
    """Load Verovio with its music fonts, so that the first drawing need not wait for it.

    Raises:
        NotationError: It is not there.
    """
    _toolkit()


@cache
def _toolkit() -> Any:  # noqa: ANN401 (Verovio's own class)
    try:
        import verovio
    except ImportError as error:
        raise NotationError(
            "No staff can be drawn: Verovio is not there", "Install the program again"
        ) from error
    verovio.enableLog(verovio.LOG_OFF)
    return verovio.toolkit()


def _options(layout: StaffLayout) -> dict[str, Any]:
    scale = max(1, round(_FULL_SCALE * layout.staff_px / (_UNIT * _STAFF_UNITS)))
    width = round(layout.width_px * _FULL_SCALE / scale)
    height = _HIGHEST if layout.page_height_px is None else round(layout.page_height_px * _FULL_SCALE / scale)
    return {
        "adjustPageHeight": layout.page_height_px is None,
        "adjustPageWidth": layout.is_one_line,
        "breaks": "none" if layout.is_one_line else "auto",
        "spacingLinear": _LINE_SPACING if layout.is_one_line else _PAGE_SPACING,
        "footer": "none",
        "header": "none",
        "mnumInterval": 0,
        "noJustification": False,
        "pageHeight": min(max(height, _FULL_SCALE), _HIGHEST),
        "pageMarginBottom": _MARGIN,
        "pageMarginLeft": _LEFT_MARGIN,
        "pageMarginRight": _RIGHT_MARGIN,
        "pageMarginTop": _MARGIN,
        "pageWidth": min(max(width, _FULL_SCALE), _WIDEST),
        "scale": scale,
        "svgAdditionalAttribute": _ATTRIBUTES,
        "svgFormatRaw": True,
        "unit": _UNIT,
        "xmlIdSeed": layout.id_seed,
    }
