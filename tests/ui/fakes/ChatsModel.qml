// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    property Task task: Task {
        state: Task.Done
    }
    property real messages
    property real missingMedia
    property real unreadable
    property int chosenCount
    property real chosenMessages
    property list<string> chosenNames
    property string calls

    function open(version: string) {
        calls += "open " + version + " ";
    }

    function toggle(row: int) {
        calls += "toggle " + row + " ";
    }
}
