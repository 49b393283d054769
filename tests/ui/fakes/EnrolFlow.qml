// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

QtObject {
    enum Step {
        ChooseKind,
        Typing,
        Asking,
        RecoverySheet,
        CheckSheet,
        Naming,
        Added
    }

    enum Missing {
        NothingMissing,
        AnyKind,
        GoodPassword,
        SamePassword,
        TypedGroups,
        Name,
        Patience
    }

    property int step: EnrolFlow.ChooseKind
    property int kind: WaysModel.SecurityKey
    property KindsModel kinds: KindsModel {
        rows: [
            {
                kind: WaysModel.SecurityKey,
                readiness: KindsModel.Ready,
                device: "YubiKey 5C NFC"
            },
            {
                kind: WaysModel.Browser,
                readiness: KindsModel.Ready,
                device: ""
            },
            {
                kind: WaysModel.Password,
                readiness: KindsModel.Ready,
                device: ""
            },
            {
                kind: WaysModel.RecoveryKey,
                readiness: KindsModel.Ready,
                device: ""
            },
            {
                kind: WaysModel.Both,
                readiness: KindsModel.Ready,
                device: ""
            },
            {
                kind: WaysModel.Tpm,
                readiness: KindsModel.NotPermitted,
                device: ""
            }
        ]
    }
    property Task kindsTask: Task {}
    property Task task: Task {}
    property Ceremony ceremony: Ceremony {}
    property NewPassword password: NewPassword {}
    property SheetModel sheet: SheetModel {}
    property bool watching
    property string name
    property bool thisComputerOnly
    property int missing: EnrolFlow.NothingMissing
    property string calls // the verbs that were called, for tests

    signal added

    function begin() {
    }

    function choose(which: int) {
        kind = which;
    }

    function next() {
        calls += "next ";
    }

    function tryAgain() {
        calls += "tryAgain ";
    }

    function back() {
        calls += "back ";
    }

    function cancel() {
        calls += "cancel ";
    }
}
