// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What was found out about the backup as a whole, beside what was asked for; the exact sentence is folded away.
Rows {
    Layout.fillWidth: true
    spacing: Theme.space.small

    ColumnLayout {
        id: notice

        required property string what
        required property string next
        required property string details

        spacing: Theme.space.tiny

        Banner {
            Layout.fillWidth: true
            tone: Banner.Warn
            iconName: "warning"
            title: notice.what
            detail: notice.next
        }

        Fold {
            Layout.leftMargin: Theme.space.wide
            visible: notice.details !== ""
            title: qsTr("Details")

            Label {
                Layout.fillWidth: true
                text: notice.details
                type: Theme.type.code
                color: Theme.color.muted
            }
        }
    }
}
