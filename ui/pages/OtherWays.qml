// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The other kinds of ways that the backup has. One that this computer cannot use says why.
ColumnLayout {
    id: view

    required property UnlockFlow flow

    spacing: Theme.space.small

    Label {
        Layout.fillWidth: true
        text: qsTr("Use another way")
        weight: Font.Medium
        Accessible.role: Accessible.Heading
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.small

        Repeater {
            model: view.flow.kinds

            Button {
                id: other

                required property int kind
                required property int readiness

                visible: other.kind !== view.flow.kind && WayWords.obstacle(other.kind, other.readiness) === ""
                text: WayWords.name(other.kind)
                onClicked: view.flow.choose(other.kind)
            }
        }
    }

    Rows {
        Layout.fillWidth: true
        model: view.flow.kinds
        spacing: Theme.space.small

        Label {
            id: absent

            required property int kind
            required property int readiness
            readonly property string why: WayWords.obstacle(absent.kind, absent.readiness)

            visible: absent.why !== ""
            //: %1 is a kind of way to unlock, %2 a sentence that says why it cannot be used
            text: qsTr("%1: %2").arg(WayWords.name(absent.kind)).arg(absent.why)
            type: Theme.type.small
            color: Theme.color.muted
        }
    }
}
