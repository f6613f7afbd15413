"""Tutor: the score of a whole song on a staff, every note of it in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, SongEngraver, StaffLayout, StaffSheet
    from sargam_desktop.tutor.score_files import ScoreFiles


class SongNotation:
    """Engraves songs as they are played: transposed, fitted to a keyboard. Thread: any but the GUI's.

    Args:
        files: Finds the files that songs were read from.
        engraver: Draws them.
    """

    def __init__(self, files: ScoreFiles, engraver: SongEngraver) -> None:
        self._files = files
        self._engraver = engraver

    def lay_out(self, song: Song, excerpt: Excerpt, layout: StaffLayout) -> StaffSheet:
        """Draw a song, and tell where its notes and bars stand.

        Args:
            song: The song as it is practised, so as `tutor.arrangement` gives it.
            excerpt: Which staves are shown, what stands under the notes, which hand is faint.
            layout: How it is drawn: one line or many, their width, their size.

        Raises:
            NotationError: There is no score, or it cannot be drawn; says why and what to do.
            SargamError: The file of the score cannot be read.
        """
        original = self._files.file_of_song(song.info.song_id)
        return self._engraver.lay_out(original, song.score, excerpt, layout)

    def engrave_pages(self, song: Song, excerpt: Excerpt, layout: StaffLayout) -> tuple[EngravedStaff, ...]:
        """Draw a song on pages of `layout.width_px` by `layout.page_height_px`, for paper.

        Raises:
            NotationError: There is no score, or it cannot be drawn; says why and what to do.
            SargamError: The file of the score cannot be read.
        """
        original = self._files.file_of_song(song.info.song_id)
        return self._engraver.engrave_pages(original, song.score, excerpt, layout)

    def warm_up(self) -> None:
        """Make ready, so that the first song comes sooner.

        Raises:
            NotationError: Nothing can be drawn.
        """
        self._engraver.warm_up()

    def close(self) -> None:
        """End what draws. Thread: any."""
        self._engraver.close()
