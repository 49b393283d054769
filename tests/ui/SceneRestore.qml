// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    restore.target: "/home/eva/Restored"
    restore.targetHasFiles: true
}
