// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Pages

// A page of help about an app, as it is read while setting up.
FocusScope {
    HelpPage {
        anchors.fill: parent
        focus: true
        closable: true
        centered: true
        topic: apps.all[0]
    }
}
