"""UI layer: the small widgets that every screen is built of.

Each widget lives in its own module and takes the `Theme` that it paints with as its first argument.
"""
