// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Controls

// A page of help: a question, what answers it, and for an app the steps in their order.
QtObject {
    required property string title
    required property string picture
    property string letter // of an app; empty for a question
    property string dated // when what is said was looked up
    property list<string> paragraphs
    property list<string> steps // a step and what it means, in turn
    property string ownBackup // how to switch on the app's own encrypted backup
    property string goesBack // what can go back into the app
    property string words // others that people look for it by

    // How well it answers what is looked for; 0: not at all.
    function score(sought: string): real {
        return WordSearch.score(sought, title, words, body());
    }

    // A line about it: the one that answers, or the first.
    function line(sought: string): string {
        const found = sought === "" ? "" : WordSearch.passage(sought, body());
        return found !== "" || letter !== "" ? found : WordSearch.firstSentence(paragraphs);
    }

    function body(): list<string> {
        return [...paragraphs, ...steps, ownBackup, goesBack];
    }
}
