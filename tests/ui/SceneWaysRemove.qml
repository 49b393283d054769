// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models

SceneWays {
    models.ways.changes.rest: SubjectsModel.OneWay
    models.ways.changes.waysLeft: ["Recovery key"]
    models.ways.changes.renamedWith: "Old phone"
    models.ways.changes.nameBefore: "Key in the safe"
    Window.onWindowChanged: dialogs().remove("3", "Blue YubiKey", WaysModel.SecurityKey)
}
