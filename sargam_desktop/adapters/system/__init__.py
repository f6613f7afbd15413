"""Adapters, system: folders, the settings file, the log, thread priority and the clock."""
