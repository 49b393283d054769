// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

EnrolFlow {
    property bool made: step === EnrolFlow.Naming

    kinds: KindsModel {
        rows: [
            {
                kind: WaysModel.SecurityKey,
                readiness: KindsModel.Ready,
                device: "YubiKey 5C NFC"
            },
            {
                kind: WaysModel.Tpm,
                readiness: KindsModel.Ready,
                device: ""
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
            }
        ]
    }
}
