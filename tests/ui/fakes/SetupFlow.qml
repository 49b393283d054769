// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
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
        GoodPassword,
        SamePassword,
        TypedGroups,
        Patience
    }
    enum FirstWay {
        OnlyRecoveryKey,
        Password
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
    property int firstWay: SetupFlow.OnlyRecoveryKey
    property int passwordStrength
    property bool passwordRepeated
    property int groupCount: 13
    property bool revealed: true
    property int firstAsked: 4
    property int secondAsked: 11
    property Task sheetTask: Task {}
    property bool sheetSaved
    property bool sheetChecked
    property bool canPostpone: sheetSaved
    property bool postponed
    property bool dropsRecoveryKey: postponed && !sheetSaved
    property string backupId: "K7F4-92QD"
    property string calls // the names of the verbs that were called, each with a space after it

    signal started

    readonly property list<string> key: ["7QK2M", "9HX4T", "B0RN6", "W3EZA", "5YCD8", "J1PVS", "K4T7G", "XM2Q9", "0DHB5", "R8NWE", "6ZSA3", "VC1JF", "P9YKX"]

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

    function setPassword(typed: string, repeated: string) {
        passwordRepeated = typed === repeated;
    }

    function group(number: int): string {
        return revealed ? key[number - 1] : "";
    }

    function saveSheet(file: url) {
    }

    function checkGroup(number: int, typed: string): bool {
        return typed.toUpperCase() === key[number - 1];
    }
}
