// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    id: flow

    enum Step {
        WhatToKeep,
        WhereToKeepIt,
        FirstWayIn,
        RecoverySheet,
        CheckSheet,
        Review
    }
    enum Missing {
        NothingMissing,
        Sources,
        Place,
        Way,
        TypedGroups,
        Patience
    }

    property int step: SetupFlow.WhatToKeep
    readonly property int stepNumber: step < SetupFlow.CheckSheet ? step + 1 : step
    property int stepCount: 5
    property int missing: SetupFlow.NothingMissing
    property Task task: Task {}
    property SourcesModel sources: SourcesModel {}
    property string place
    property string backupName
    property Task placeTask: Task {}
    property bool sameDisk
    property real freeSpace: -1
    property FirstWay way: FirstWay {}
    property SheetModel sheet: SheetModel {
        backupId: flow.step < SetupFlow.RecoverySheet ? "" : "K7F4-92QD"
    }
    property bool canPostpone: sheet.saved
    property bool postponed
    property bool dropsRecoveryKey: postponed && !sheet.saved && !sheet.printed
    property string calls // the names of the verbs that were called, each with a space after it

    signal started

    function next() {
        calls += "next ";
    }

    function back() {
        calls += "back ";
    }

    function cancel() {
        calls += "cancel ";
    }

    function start() {
        calls += "start ";
    }

    function postponeSheet() {
        calls += "postponeSheet ";
    }

    function setPlace(folder: url) {
    }
}
