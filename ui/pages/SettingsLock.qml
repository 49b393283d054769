// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// When an open backup locks by itself.
ColumnLayout {
    id: section

    required property AutoLock autoLock
    readonly property list<int> minutes: [5, 10, 30, 0]

    // -1 for what somebody has written into the file.
    function current(): int {
        for (let row = 0; row < minutes.length; ++row) {
            if (minutes[row] === autoLock.minutes)
                return row;
        }
        return -1;
    }

    spacing: Theme.space.compact

    SectionHead {
        title: qsTr("Locking")
    }

    Card {
        Layout.fillWidth: true

        Spread {
            //: the backup is locked
            title: qsTr("Lock when nobody is there")
            titleWeight: Font.Medium
            detail: qsTr("After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.")

            Segments {
                name: qsTr("Lock when nobody is there")
                //: as short as can be: minutes after which the backup locks
                choices: [qsTr("5 min"), qsTr("10 min"), qsTr("30 min"), qsTr("Never")]
                current: section.current()
                onChosen: index => section.autoLock.minutes = section.minutes[index]
            }
        }
    }
}
