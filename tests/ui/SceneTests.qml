// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    id: scene

    place: Place.Tests
    models.session.unlocked: true
    models.session.unlockedWith: "Blue YubiKey"
    models.drill.task.state: Task.Done
    models.drill.tested: at(0, 10, 2)
    models.drill.messages: 84316
    models.drill.mediaFiles: 41
    models.drill.files: 50
    models.drill.totalFiles: 6204
    models.ways.rows: [way("Blue YubiKey", at(0, 10, 0), false, true), way("Recovery key", at(120, 18, 30), true, false), way("This computer", at(3, 9, 0), false, false)]
    models.proofs.rows: [proof(0, true, false), proof(15, true, true), proof(47, false, false), proof(80, true, false)]

    function way(name: string, when: date, old: bool, now: bool): var {
        return {
            name: name,
            lastProven: when,
            proofIsOld: old,
            usedNow: now
        };
    }

    function proof(days: int, good: bool, all: bool): var {
        return {
            time: at(days, 20, 10),
            way: "Blue YubiKey",
            computer: "studio-pc",
            good: good,
            all: all,
            versionTime: at(days, 9, 41),
            messages: 84201 - days * 131,
            mediaFiles: 6120,
            files: 6204
        };
    }
}
