// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Where the backup lies, and how much room there is.
ColumnLayout {
    id: section

    required property Session session
    required property PlaceSpace space

    spacing: Theme.space.compact
    Component.onCompleted: space.refresh()

    SectionHead {
        title: qsTr("Storage")
    }

    Card {
        Layout.fillWidth: true

        Spread {
            title: section.session.folder
            titleWeight: Font.Medium
            //: the disk that the folder of the backup is on
            detail: section.space.free < 0 ? qsTr("Its disk is not connected.") :
                //: %1 is a size, what is free on a disk; %2 the size of the disk
                qsTr("%1 of %2 free").arg(Words.size(section.space.free)).arg(Words.size(section.space.total))

            start: Tile {
                side: Theme.size.controlAlone
                iconName: "hard-drive"
                tone: section.space.free < 0 ? Tile.Warn : Tile.Neutral
            }
        }
    }
}
