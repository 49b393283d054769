// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Task task: Task {}
    property bool hasRecoveryKey: true
    property bool hasPassword: true
    property Task waysTask: Task {}
    property int wrongGroup
    property int goodGroups
    property int recoveryKeyGroups: 13
    property string used // what was last tried, for tests

    signal unlocked

    function lookAtWays() {
    }

    function checkTyped(typed: string) {
    }

    function unlockWithRecoveryKey(typed: string) {
        used = "key " + typed;
    }

    function unlockWithPassword(typed: string) {
        used = "password " + typed;
    }
}
