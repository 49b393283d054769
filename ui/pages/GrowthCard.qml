// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What the backup's place grew by, day by day, today at the end.
Card {
    id: card

    required property list<real> growth
    readonly property real most: Math.max(1, ...growth)
    readonly property real total: sum()

    padding: Theme.space.normal
    Accessible.role: Accessible.Graphic
    //: %Ln is a number of days
    Accessible.name: qsTr("Added in the last %Ln day(s)", "", growth.length)
    Accessible.description: Words.size(total)

    RowLayout {
        Label {
            Layout.fillWidth: true
            //: %Ln is a number of days
            text: qsTr("Added per day, last %Ln day(s)", "", card.growth.length)
            type: Theme.type.caption
            color: Theme.color.muted
            Accessible.ignored: true
        }

        Label {
            text: Words.size(card.total)
            type: Theme.type.caption
            color: Theme.color.muted
            Accessible.ignored: true
        }
    }

    Row {
        id: days

        Layout.fillWidth: true
        Layout.topMargin: Theme.space.small
        Layout.preferredHeight: Theme.size.step

        Repeater {
            model: card.growth

            Item {
                id: day

                required property real modelData
                required property int index

                width: days.width / card.growth.length
                height: days.height

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width * 0.6, Theme.size.bar)
                    height: day.modelData === 0 ? Theme.size.hairline : Math.max(Theme.size.ring, parent.height * day.modelData / card.most)
                    radius: Theme.size.ring
                    color: day.modelData === 0 ? Theme.color.outline : Theme.color.accent
                    opacity: day.index === card.growth.length - 1 || day.modelData === 0 ? 1 : 0.65
                }
            }
        }
    }

    function sum(): real {
        let all = 0;
        for (let i = 0; i < growth.length; ++i)
            all += growth[i];
        return all;
    }
}
