// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// Said where the place is chosen, and once more before the start: what is kept may have changed since.
Banner {
    iconName: "hard-drive"
    title: qsTr("This is the disk that your chats are on")
    detail: qsTr("When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.")
}
