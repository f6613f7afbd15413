from __future__ import annotations

from sargam_desktop.domain.errors import SignInError, StoreError
from sargam_desktop.tutor.catalogue import Catalogue

HINDI = Catalogue(
    {
        ("Error", "{name} cannot be read ({strerror})"): "{name} पढ़ी नहीं जा सकती ({strerror})",
        ("Error", "{what} ({path})"): "{what} ({path})",
        ("Error", "The database is damaged"): "डेटाबेस ख़राब है",
        ("Error", "{name} cannot be restored: {why}"): "{name} बहाल नहीं हो सकती: {why}",
        ("Error", "Choose another file"): "दूसरी फ़ाइल चुनें",
        ("Song", "{count} notes"): "{count} स्वर",
    },
    "।",
)


def test_an_error_is_recognised_by_its_template_and_keeps_its_figures() -> None:
    told = HINDI.error(StoreError("song.mid cannot be read (denied)", "Choose another file"))
    assert str(told) == "song.mid पढ़ी नहीं जा सकती (denied)। दूसरी फ़ाइल चुनें।"


def test_the_error_itself_stays_english_for_the_log() -> None:
    error = SignInError("Choose another file", wait_s=5)
    told = HINDI.error(error)
    assert (error.what, told.what, told.wait_s) == ("Choose another file", "दूसरी फ़ाइल चुनें।", 5)


def test_the_template_with_the_most_letters_of_its_own_is_taken() -> None:
    assert HINDI.sentence("a.mid cannot be read (b)") == "a.mid पढ़ी नहीं जा सकती (b)"


def test_an_error_inside_an_error_is_translated_too() -> None:
    assert HINDI.sentence("b.zip cannot be restored: The database is damaged") == (
        "b.zip बहाल नहीं हो सकती: डेटाबेस ख़राब है"
    )


def test_a_whole_paragraph_is_taken_apart_where_both_sentences_are_known() -> None:
    said = "v1.2. x.mid cannot be read (no. 5). Choose another file."
    assert HINDI.paragraph(said) == "v1.2. x.mid पढ़ी नहीं जा सकती (no. 5)। दूसरी फ़ाइल चुनें।"


def test_what_is_not_known_is_said_as_it_is() -> None:
    assert HINDI.sentence("Never heard of") == "Never heard of"
    assert HINDI.say("Song", "other") == "other"
    error = StoreError("The database is damaged")
    assert Catalogue({}).error(error) is error
