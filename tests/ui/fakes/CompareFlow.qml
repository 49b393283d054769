// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Kind {
        Added,
        Removed,
        Changed
    }

    property Task task: Task {}
    property real added
    property real removed
    property real changed
    property real touched
    property real unreadable
    property string calls

    function compare(earlier: string, later: string) {
        calls += "compare " + earlier + " " + later + " ";
    }

    function startOver() {
    }
}
