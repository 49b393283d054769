// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Kind {
        Everything,
        Backups,
        Unlocking,
        Ways,
        Computers,
        Tests,
        Restores,
        Versions,
        Refusals,
        Other
    }

    property Task task: Task {
        state: Task.Done
    }
    property Task filterTask: Task {
        state: Task.Done
    }
    property Task exportTask: Task {}
    property Task seenTask: Task {}
    property bool shown
    property int kind
    property string computer
    property string search
    property bool onlyNew
    property list<string> computers
    property int total: count
    property int newCount
    property string calls

    function markSeen() {
        calls += "markSeen ";
    }

    function exportTo(file: url) {
        calls += "exportTo ";
    }

    function refresh() {
        calls += "refresh ";
    }
}
