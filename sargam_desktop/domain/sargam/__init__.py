"""Domain: sargam text, music written in swaras; docs/sargam-text.md has its grammar."""
