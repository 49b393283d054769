// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    models.restore.target: "/home/eva/Restored"
    models.restore.targetHasFiles: true
}
