from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.notation.svg_cleaning import clean_svg
from sargam_desktop.domain.errors import NotationError

SVG = "{http://www.w3.org/2000/svg}"
DRAWING = """\
<svg width="400px" height="100px" xmlns="http://www.w3.org/2000/svg" overflow="visible" id="x">
  <desc>Engraved</desc>
  <style type="text/css">#x g.fing {font-weight:bold;}</style>
  <svg class="definition-scale" color="black" font-family="Times, serif" viewBox="0 0 8000 2000">
    <g class="page-margin">
      <g class="section placeholder"><ellipse cx="1" cy="1" rx="9" ry="9"/></g>
      <path d="M0 0 L8000 0" stroke-width="13"/>
      <g class="fing"><text x="10" y="20" text-anchor="middle" font-size="0px">
        <tspan class="text"><tspan font-size="300px">3</tspan></tspan></text></g>
      <text x="5" y="6"/>
      <g class="dir"><text x="30" y="40" font-size="0px"><tspan class="rend">
        <tspan font-size="400px">play </tspan>
        <tspan font-family="Leipzig" font-size="700px">\ue522\ue8ff</tspan>
      </tspan></text></g>
    </g>
  </svg>
</svg>
"""


def test_the_inner_drawing_becomes_a_group_that_is_scaled_to_the_page() -> None:
    staff = clean_svg(DRAWING, "Inter")
    root = fromstring(staff.svg)
    assert (staff.width_px, staff.height_px, root.get("viewBox")) == (400, 100, "0 0 400 100")
    assert root.find(f".//{SVG}svg") is None
    group = root.find(f"{SVG}g")
    assert group is not None
    assert (group.get("transform"), group.get("stroke")) == ("scale(0.05)", "currentColor")


def test_each_text_stands_in_one_layer_in_the_font_that_was_asked_for_with_the_looks_of_its_kind() -> None:
    finger, direction = fromstring(clean_svg(DRAWING, "Inter").svg).iter(f"{SVG}text")
    assert (finger.text, len(finger)) == ("3", 0)
    assert (finger.get("font-weight"), finger.get("font-family"), finger.get("x")) == ("bold", "Inter", "10")
    assert [run.text for run in direction] == ["play ", "f"]
    assert {run.get("font-style") for run in direction} == {"italic"}


def test_what_says_nothing_is_left_out() -> None:
    svg = clean_svg(DRAWING, "Inter").svg
    assert all(word not in svg for word in ("<style", "<desc", "ellipse", 'x="5"', "\ue522", 'font-size="0'))


def test_a_drawing_without_its_signs_is_refused_for_it_would_be_lines_alone() -> None:
    use = '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#E050-x" />'
    with pytest.raises(NotationError, match="music font"):
        clean_svg(DRAWING.replace('<path d="M0 0', f'{use}<path d="M0 0'), "Inter")
