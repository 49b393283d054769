// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Verdict {
        Unknown,
        Protected,
        NeedsAttention,
        NotProtected
    }

    property int verdict: HomeModel.Protected
    property ReasonsModel reasons: ReasonsModel {}
    readonly property int reasonCount: reasons.count
    property date lastBackup
    property date newestMessage
    property real messages
    property real mediaFiles
    property real missingMedia
    property real files
    property real bytes
    property int ways
    property int waysProven
    property date oldestProof
    property date lastTest
    property date asOf
    property Task task: Task {
        state: Task.Done
    }

    function refresh() {
    }
}
