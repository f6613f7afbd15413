"""Contrast, colour-blind vision and colour distance, for the rules that the palettes must keep.

Sources: WCAG 2.2 (relative luminance, contrast ratio); Machado, Oliveira, Fernandes 2009 (matrices at
severity 1.0, on linear sRGB); CIE 142-2001 (CIEDE2000), white D65.
"""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

VISION: dict[str, Matrix] = {
    "typical": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)


def linear_rgb(colour: str) -> Triple:
    """Return the linear light of `#RRGGBB`, each channel 0 to 1."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _undo_gamma(red), _undo_gamma(green), _undo_gamma(blue)


def contrast(first: str, second: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    low, high = sorted(_apply(_TO_XYZ, linear_rgb(colour))[1] for colour in (first, second))
    return (high + 0.05) / (low + 0.05)


def perceived_distance(first: str, second: str, vision: str) -> float:
    """Return the CIEDE2000 distance of two colours as seen with `vision`."""
    return ciede2000(_lab_as_seen(first, vision), _lab_as_seen(second, vision))


def ciede2000(first: Triple, second: Triple) -> float:
    """Return the CIEDE2000 distance of two CIELAB colours."""
    chroma_mean = (hypot(*first[1:]) + hypot(*second[1:])) / 2
    stretch = 1 + 0.5 * (1 - _saturation_share(chroma_mean))
    (l1, c1, h1), (l2, c2, h2) = (_polar(lab, stretch) for lab in (first, second))
    hue_gap = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue_mean = _mean_hue(h1, h2) if c1 * c2 else h1 + h2
    light_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    off = (light_mean - 50) ** 2
    light = (l2 - l1) / (1 + 0.015 * off / sqrt(20 + off))
    chroma = (c2 - c1) / (1 + 0.045 * c_mean)
    hue = 2 * sqrt(c1 * c2) * sin(radians(hue_gap / 2)) / (1 + 0.015 * c_mean * _hue_weight(hue_mean))
    turn = -2 * _saturation_share(c_mean) * sin(radians(60 * exp(-(((hue_mean - 275) / 25) ** 2))))
    return sqrt(light**2 + chroma**2 + hue**2 + turn * chroma * hue)


def _undo_gamma(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _apply(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _lab_as_seen(colour: str, vision: str) -> Triple:
    seen = _apply(VISION[vision], linear_rgb(colour))
    clipped = (min(max(seen[0], 0), 1), min(max(seen[1], 0), 1), min(max(seen[2], 0), 1))
    x, y, z = (_lab_root(a / b) for a, b in zip(_apply(_TO_XYZ, clipped), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _lab_root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def _saturation_share(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25**7))


def _polar(lab: Triple, stretch: float) -> Triple:
    light, a, b = lab
    return light, hypot(a * stretch, b), degrees(atan2(b, a * stretch)) % 360


def _mean_hue(first: float, second: float) -> float:
    if abs(first - second) <= 180:
        return (first + second) / 2
    return ((first + second + 360) / 2) % 360


def _hue_weight(hue: float) -> float:
    parts = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(share * cos(radians(times * hue + shift)) for share, times, shift in parts)
