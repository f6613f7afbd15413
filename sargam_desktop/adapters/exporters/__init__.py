"""Adapters, exporters: what a learner takes out of the program as a file."""
