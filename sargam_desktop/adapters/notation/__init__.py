"""Adapters: scores engraved by Verovio, in a process of its own."""
