// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The way through a task: its aim, which step this is of how many, and their names. What is done has a tick.
Item {
    id: rail

    required property string brandName
    required property string aim
    required property list<string> steps
    required property int current // counted from 0; the number of steps when all is done
    property string note
    property bool narrow: false
    readonly property bool finished: current >= steps.length

    implicitWidth: narrow ? Theme.size.rail : Theme.size.sidebar

    Rectangle {
        anchors.fill: parent
        color: Theme.color.sidebar
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.size.hairline
        height: parent.height
        color: Theme.color.hairline
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.wide
        anchors.leftMargin: rail.narrow ? Theme.space.normal : Theme.space.wide
        anchors.rightMargin: rail.narrow ? Theme.space.normal : Theme.space.wide
        spacing: 0

        Brand {
            Layout.alignment: rail.narrow ? Qt.AlignHCenter : Qt.AlignLeft
            name: rail.brandName
            signOnly: rail.narrow
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.wide
            visible: !rail.narrow
            text: rail.aim
            weight: Font.Bold
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.tiny
            Layout.bottomMargin: Theme.space.wide
            visible: !rail.narrow
            text: rail.finished ? qsTr("Finished") :
                //: %1 is the number of this step, %2 how many steps there are
                qsTr("Step %1 of %2").arg(rail.current + 1).arg(rail.steps.length)
            type: Theme.type.caption
            color: Theme.color.muted
            Accessible.role: Accessible.StatusBar
        }

        Rows {
            Layout.fillWidth: true
            Layout.topMargin: rail.narrow ? Theme.space.wide : 0
            model: rail.steps

            StepMark {
                id: mark

                required property string modelData
                required property int index

                text: mark.modelData
                number: mark.index + 1
                done: mark.index < rail.current
                current: mark.index === rail.current
                last: mark.index === rail.steps.length - 1
                narrow: rail.narrow
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Label {
            Layout.fillWidth: true
            visible: !rail.narrow && text !== ""
            text: rail.note
            type: Theme.type.caption
            color: Theme.color.muted
        }
    }
}
