"""Command line: `sargam practice`, `songs`, `lessons`, `devices`, `history`."""
