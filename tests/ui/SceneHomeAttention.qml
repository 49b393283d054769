// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    models.home.verdict: HomeModel.NeedsAttention
    models.home.missingMedia: 12
    models.home.waysProven: 2
    models.home.reasons.rows: [
        {
            kind: "old-backup",
            danger: false,
            title: "The last backup is old",
            text: "What came since then is only on the computer.",
            action: ReasonsModel.BackUpNow,
            details: ""
        },
        {
            kind: "unproven-way",
            danger: false,
            title: "A way to unlock was not used for long",
            text: "Unlocking with it shows that it still works.",
            action: ReasonsModel.TestWay,
            details: ""
        },
        {
            kind: "same-disk",
            danger: false,
            title: "The backup lies on the same disk as what it keeps",
            text: "If the disk dies, both are gone. Keep a copy of its folder on another disk.",
            action: ReasonsModel.NoAction,
            details: ""
        }
    ]
}
