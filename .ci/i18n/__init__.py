"""The catalogues of translations: `make i18n` (docs/languages.md)."""
