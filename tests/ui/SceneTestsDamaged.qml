// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneTests {
    models.drill.good: false
    models.drill.all: true
    models.drill.failed: 1
    models.drill.recorded: false
    models.drill.failures.rows: [
        {
            subject: "Choir/VID-20260301.mp4",
            what: "It cannot be read back",
            why: "",
            next: "Back up again: what is still on this computer is stored anew.",
            details: ""
        }
    ]
}
