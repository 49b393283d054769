// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// How much is done, of what is known to be all. Where all is not known yet, a short piece goes along.
T.ProgressBar {
    id: bar

    required property string name

    implicitWidth: Theme.size.dialog
    implicitHeight: Theme.size.bar
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    background: Rectangle {
        radius: height / 2
        color: Theme.color.hairline
    }

    contentItem: ProgressFill {
        position: bar.position
        indeterminate: bar.indeterminate
        mirrored: bar.mirrored
    }
}
