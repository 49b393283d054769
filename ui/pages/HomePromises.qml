// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What can be said for the backup, each with the fact it rests on. What speaks against it stands above, so that only
// what holds is shown here.
ColumnLayout {
    id: promises

    required property HomeModel home

    spacing: Theme.space.compact

    SectionHead {
        Layout.fillWidth: true
        //: %1 is the time of day when this was found out
        title: qsTr("In order, as of %1").arg(Words.clock(promises.home.asOf))
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.space.wide

        GridLayout {
            Layout.fillWidth: true
            columns: promises.width >= Theme.size.measure ? 2 : 1
            columnSpacing: Theme.space.section
            rowSpacing: Theme.space.normal

            Fact {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("Only you can read it")
                detail: qsTr("The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.")
            }

            Fact {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                //: heading: the key that backs up by itself can add and read nothing
                title: qsTr("Backing up cannot read")
                //: what runs by itself: the backup program
                detail: qsTr("What runs on this computer can add to it and open nothing.")
            }

            Fact {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: promises.home.ways > 1
                title: qsTr("Never one way in")
                //: %Ln is a number of ways to unlock
                detail: qsTr("%Ln way(s) open it.", "", promises.home.ways)
            }

            Fact {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: Words.known(promises.home.oldestProof) && promises.home.waysProven >= promises.home.ways
                title: qsTr("Proven, not hoped")
                //: %1 is a day
                detail: qsTr("Every way opened it at least once. Oldest proof: %1.").arg(Words.day(promises.home.oldestProof))
            }
        }
    }
}
