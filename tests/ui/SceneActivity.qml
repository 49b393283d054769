// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    id: scene

    place: Place.Activity
    models.session.unlocked: true
    models.activity.newCount: 2
    models.activity.total: 4211
    models.activity.computers: ["studio-pc", "laptop"]
    models.activity.rows: [line(0, 9, 41, ActivityModel.Backups, "Backed up", "84,316 messages, 6,204 files, 42 MB new", "studio-pc", false, true), line(0, 8, 12, ActivityModel.Refusals, "Unlocking was refused", "password, it does not open this backup, 3 attempts", "laptop", true, true), line(1, 21, 0, ActivityModel.Unlocking, "Unlocked", "Blue YubiKey", "studio-pc", false, false), line(15, 20, 10, ActivityModel.Tests, "Tested: all good", "A sample of the version of 12/11/2026 21:00, 84,201 messages, 50 files, opened with Blue YubiKey", "studio-pc", false, false), line(20, 18, 30, ActivityModel.Ways, "A way to unlock was added: Blue YubiKey", "signed with Recovery key", "studio-pc", false, false), line(21, 11, 5, ActivityModel.Restores, "Files were restored", "everything in a version, 6,203 files", "studio-pc", false, false), line(25, 11, 0, ActivityModel.Versions, "A version is kept for good", "02/11/2026 21:00, Before the long test", "studio-pc", false, false), line(40, 10, 2, ActivityModel.Computers, "A computer was added: laptop", "signed with Recovery key", "studio-pc", false, false)]

    function line(days: int, hours: int, minutes: int, kind: int, title: string, detail: string, computer: string, alarming: bool, isNew: bool): var {
        return {
            time: at(days, hours, minutes),
            kind: kind,
            computer: computer,
            title: title,
            detail: detail,
            alarming: alarming,
            isNew: isNew
        };
    }
}
