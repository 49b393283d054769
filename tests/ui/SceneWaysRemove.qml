// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models

SceneWays {
    models.ways.changes.rest: SubjectsModel.OneWay
    models.ways.changes.waysLeft: ["Recovery key"]
    Window.onWindowChanged: dialogs().remove("3", "Blue YubiKey", WaysModel.SecurityKey)
}
