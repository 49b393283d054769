// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Kind {
        RecoveryKey,
        Password,
        SecurityKey,
        Browser,
        Tpm,
        Both,
        OtherKind
    }
    enum Place {
        OnPaper,
        InYourHead,
        OnTheKey,
        OnlyOneComputer,
        OnlyThisComputer,
        Synced,
        MayBeSynced
    }

    property WayChanges changes: WayChanges {}
    property LossesModel losses: LossesModel {}
    property Task task: Task {
        state: Task.Done
    }

    function refresh() {
    }
}
