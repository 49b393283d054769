// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

QtObject {
    enum Purpose {
        Unlock,
        ProveAgain,
        Test
    }

    property Task task: Task {}
    property Ceremony ceremony: Ceremony {}
    property KindsModel kinds: KindsModel {
        rows: [
            {
                kind: WaysModel.RecoveryKey,
                readiness: KindsModel.Ready,
                device: ""
            },
            {
                kind: WaysModel.Password,
                readiness: KindsModel.Ready,
                device: ""
            }
        ]
    }
    property int kind: WaysModel.RecoveryKey
    property int purpose: UnlockFlow.Unlock
    property string tested
    property TestResult result: TestResult {}
    property Task waysTask: Task {}
    property int wrongGroup
    property int goodGroups
    property int recoveryKeyGroups: 13
    property string used // what was last tried, for tests

    signal unlocked

    function lookAtWays() {
    }

    function choose(which: int) {
        kind = which;
    }

    function test(slot: string, which: int, name: string) {
        purpose = UnlockFlow.Test;
        tested = name;
        kind = which;
    }

    function leave() {
        purpose = UnlockFlow.Unlock;
        tested = "";
    }

    function dropResult() {
        result.name = "";
    }

    function checkTyped(typed: string) {
    }

    function unlockWithRecoveryKey(typed: string) {
        used = "key " + typed;
    }

    function unlockWithPassword(typed: string) {
        used = "password " + typed;
    }

    function unlockWithDevice() {
        used = "device";
    }
}
