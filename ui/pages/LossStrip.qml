// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Coffer.Controls
import Coffer.Models

// What could be lost, each with the number of ways that would still open the backup.
Rectangle {
    id: strip

    property alias losses: parts.model

    implicitHeight: flow.implicitHeight + 2 * Theme.space.normal
    radius: Theme.radius.card
    color: Theme.color.sunken

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space.wide
        anchors.rightMargin: Theme.space.wide
        spacing: Theme.space.wide

        Label {
            height: Math.max(implicitHeight, parts.count > 0 ? parts.itemAt(0).implicitHeight : 0)
            verticalAlignment: Text.AlignVCenter
            //: followed by things such as “This computer”, and below each how many ways to unlock are left then
            text: qsTr("If you lose")
            type: Theme.type.small
            color: Theme.color.muted
        }

        Repeater {
            id: parts

            LossPart {
                width: Math.min(implicitWidth, flow.width)
            }
        }
    }
}
