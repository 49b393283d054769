// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Pages

// Help in which something was looked for.
FocusScope {
    HelpPage {
        anchors.fill: parent
        focus: true
        wanted: "lost keys"
    }
}
