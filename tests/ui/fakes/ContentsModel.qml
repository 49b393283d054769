// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Kind {
        Folder,
        File,
        Link,
        OtherKind
    }
    enum Choice {
        NotChosen,
        PartlyChosen,
        Chosen,
        ChosenWithItsFolder
    }

    property Task task: Task {
        state: Task.Done
    }
    property string version
    property list<string> folder
    property bool hasMore
    property bool hasGaps
    property int chosenCount
    property list<string> chosenNames
    property string calls

    function open(which: string) {
        version = which;
    }

    function enter(row: int) {
        calls += "enter " + row + " ";
    }

    function goUpTo(depth: int) {
        calls += "goUpTo " + depth + " ";
    }

    function toggle(row: int) {
        calls += "toggle " + row + " ";
    }

    function chooseNothing() {
    }
}
