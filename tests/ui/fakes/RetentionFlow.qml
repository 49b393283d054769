// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Reason {
        NoRule,
        Newest,
        OfItsDay,
        OfItsWeek,
        OfItsMonth,
        OfItsYear,
        KeptForGood,
        NewestTested,
        NewestWithContent,
        OnlyOne
    }

    property Task task: Task {
        state: Task.Done
    }
    property Task spaceTask: Task {}
    property int last
    property int daily
    property int weekly
    property int monthly
    property int yearly
    property bool stored: true
    property bool previewed: true
    property int goCount
    property real freed: -1
    property real waiting
    property string calls

    function load() {
        calls += "load ";
    }

    function preview() {
        calls += "preview ";
    }

    function apply(reason: string) {
        calls += "apply " + reason + " ";
    }

    function lookForSpace() {
        calls += "lookForSpace ";
    }

    function giveSpaceBack() {
        calls += "giveSpaceBack ";
    }
}
