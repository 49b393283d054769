// SPDX-License-Identifier: GPL-3.0-or-later
import QtTest
import Coffer.Controls

// What people type, and what it is to find.
TestCase {
    name: "WordSearch"

    function score(sought: string, body: string): real {
        return WordSearch.score(sought, "", "", [body]);
    }

    function test_found_data() {
        return [
            {
                tag: "the word itself",
                sought: "recovery",
                body: "The recovery key."
            },
            {
                tag: "without case and accents",
                sought: "SCHLUSSEL",
                body: "Der Schlüssel"
            },
            {
                tag: "while it is typed",
                sought: "pass",
                body: "A password is as strong as it is long."
            },
            {
                tag: "the plural",
                sought: "passwords",
                body: "A password is as strong as it is long."
            },
            {
                tag: "another form",
                sought: "restoring",
                body: "It was restored."
            },
            {
                tag: "a short other form",
                sought: "lose",
                body: "I have lost something."
            },
            {
                tag: "a slip",
                sought: "recvery",
                body: "The recovery key."
            },
            {
                tag: "a letter too many",
                sought: "telegramm",
                body: "Telegram"
            },
            {
                tag: "a part of a compound",
                sought: "schlüssel",
                body: "Wiederherstellungsschlüssel"
            },
            {
                tag: "without spaces",
                sought: "鍵",
                body: "復元の鍵を紙に"
            },
            {
                tag: "one of two long words",
                sought: "forgotten password",
                body: "A password is as strong as it is long."
            },
            {
                tag: "a short word beside a long one",
                sought: "my phone",
                body: "As long as one phone is left."
            }
        ];
    }

    function test_found(data) {
        verify(score(data.sought, data.body) > 0);
    }

    function test_notFound_data() {
        return [
            {
                tag: "another word",
                sought: "zeppelin",
                body: "The recovery key."
            },
            {
                tag: "begins alike",
                sought: "photo",
                body: "The phone."
            },
            {
                tag: "a short word inside another",
                sought: "art",
                body: "Start here."
            },
            {
                tag: "most long words are missing",
                sought: "steam engine key",
                body: "The recovery key."
            },
            {
                tag: "one of two short ones",
                sought: "key zip",
                body: "The recovery key."
            },
            {
                tag: "signs alone",
                sought: "?!",
                body: "What now?"
            },
            {
                tag: "nothing",
                sought: "",
                body: "The recovery key."
            }
        ];
    }

    function test_notFound(data) {
        compare(score(data.sought, data.body), 0);
    }

    function test_order() {
        const title = WordSearch.score("signal", "Signal", "", ["An app."]);
        const keywords = WordSearch.score("signal", "An app", "signal", ["An app."]);
        const body = WordSearch.score("signal", "An app", "", ["Signal is an app."]);
        const slip = WordSearch.score("signsl", "An app", "", ["Signal is an app."]);
        verify(title > keywords && keywords > body && body > slip && slip > 0);
        verify(score("recovery sheet", "A recovery key on a sheet") > score("recovery sheet", "A recovery key"));
    }

    function test_passage() {
        const body = ["First things first. The folder Android/media/com.whatsapp holds it.", "Write the key down."];
        compare(WordSearch.passage("android", body), "The folder Android/media/com.whatsapp holds it.");
        compare(WordSearch.passage("keys", body), "Write the key down.");
        compare(WordSearch.passage("zeppelin", body), "");
        compare(WordSearch.firstSentence(body), "First things first.");
        compare(WordSearch.firstSentence([]), "");
        compare(WordSearch.passage("鍵", ["紙に書く。鍵は紙にある。"]), "鍵は紙にある。");
    }
}
