"""Domain: minutes as they are said."""


def figure(minutes: float) -> str:
    """Return minutes as a figure, with one decimal where they are not whole."""
    return f"{minutes:.1f}".removesuffix(".0")
