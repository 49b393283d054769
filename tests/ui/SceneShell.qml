// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// The whole window with stand-ins for everything behind it. A scene changes what it is about.
Shell {
    id: scene

    atOnce: true

    readonly property date today: new Date()

    // A time of day so many days ago: pictures say "Today" whenever they are made.
    function at(days: int, hours: int, minutes: int): date {
        const now = new Date();
        return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hours, minutes);
    }

    focus: true
    models: Models {
        home.lastBackup: scene.at(0, 9, 41)
        home.newestMessage: scene.at(0, 9, 38)
        home.messages: 84316
        home.mediaFiles: 6131
        home.files: 6204
        home.bytes: 19756849561
        home.ways: 3
        home.waysProven: 3
        home.oldestProof: scene.at(120, 18, 30)
        home.lastTest: scene.at(15, 20, 10)
        home.asOf: scene.at(0, 9, 42)
        settings.appearance.choice: Theme.appearance
    }
}
