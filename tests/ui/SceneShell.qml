// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// The whole window with stand-ins for everything behind it. A scene changes what it is about.
Shell {
    id: scene

    readonly property date today: new Date()

    // A time of day so many days ago: pictures say "Today" whenever they are made.
    function at(days: int, hours: int, minutes: int): date {
        const now = new Date();
        return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hours, minutes);
    }

    focus: true
    session: Session {}
    home: HomeModel {
        lastBackup: scene.at(0, 9, 41)
        newestMessage: scene.at(0, 9, 38)
        messages: 84316
        mediaFiles: 6131
        files: 6204
        bytes: 19756849561
        ways: 3
        waysProven: 3
        oldestProof: scene.at(120, 18, 30)
        lastTest: scene.at(15, 20, 10)
        asOf: scene.at(0, 9, 42)
    }
    run: BackupRun {}
    setup: SetupFlow {}
    unlock: UnlockFlow {}
    ways: WaysModel {}
    versions: VersionsModel {}
    restore: RestoreFlow {}
    settings: Settings {
        appearance.choice: Theme.appearance
    }
}
