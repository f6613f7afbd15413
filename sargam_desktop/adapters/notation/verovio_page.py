"""Adapters, notation: Verovio, asked for one drawing. Runs in a process of its own: it holds the lock."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.notation.score_excerpt import cut_excerpt
from sargam_desktop.adapters.notation.svg_cleaning import clean_svg
from sargam_desktop.domain.errors import NotationError

if TYPE_CHECKING:
    from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout

#: Half the distance between two lines of a staff, in Verovio's units at scale 100; a staff has eight.
_UNIT: Final = 9
_STAFF_UNITS: Final = 8
_FULL_SCALE: Final = 100
#: Verovio takes no page beyond these.
_WIDEST: Final = 100_000
_HIGHEST: Final = 60_000
#: Room for the brace, and for the bar's number before each line, at scale 100.
_MARGIN: Final = 8
_LEFT_MARGIN: Final = 34
_RIGHT_MARGIN: Final = 4


def engrave(music_xml: str, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:
    """Draw an excerpt of a score; see `tutor.notation.Engraver`.

    Raises:
        NotationError: It cannot be drawn.
    """
    score = cut_excerpt(music_xml, excerpt)
    toolkit = _toolkit()
    toolkit.resetXmlIdSeed(layout.id_seed)
    toolkit.setOptions(_options(layout))
    if score.measures is not None:  # holds for the next score only
        toolkit.select({"measureRange": "{}-{}".format(*score.measures)})
    if not toolkit.loadData(score.music_xml) or toolkit.getPageCount() < 1:
        raise NotationError("This score cannot be engraved")
    return clean_svg(toolkit.renderToSVG(1), layout.text_family)


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
    return {
        "adjustPageHeight": True,
        "adjustPageWidth": layout.is_one_line,
        "breaks": "none" if layout.is_one_line else "auto",
        "footer": "none",
        "header": "none",
        "mnumInterval": 0,
        "pageHeight": _HIGHEST,
        "pageMarginBottom": _MARGIN,
        "pageMarginLeft": _LEFT_MARGIN,
        "pageMarginRight": _RIGHT_MARGIN,
        "pageMarginTop": _MARGIN,
        "pageWidth": min(max(width, _FULL_SCALE), _WIDEST),
        "scale": scale,
        "unit": _UNIT,
        "xmlIdSeed": layout.id_seed,
    }
