"""The hands of an imported song, corrected by bar."""
