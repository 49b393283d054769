// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

// Nothing is kept from here; three computers add to the backup or did.
SceneShell {
    id: scene

    place: Place.Settings
    models.session.backsUpHere: false
    models.session.unlocked: true
    models.settings.computers.rows: [
        {
            computer: "a1",
            name: "Eva’s laptop",
            lastBackup: scene.at(0, 9, 14),
            thisOne: true,
            active: true,
            behind: false
        },
        {
            computer: "b2",
            name: "Desk at home",
            lastBackup: scene.at(3, 20, 2),
            thisOne: false,
            active: true,
            behind: true
        },
        {
            computer: "c3",
            name: "Old laptop",
            lastBackup: scene.at(200, 20, 1),
            thisOne: false,
            active: false,
            behind: false
        }
    ]
}
