// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// The inside of the program's window, over a twin that goes when it is closed.
T.ApplicationWindow {
    id: window

    required property Models models

    width: 1200
    height: 780
    minimumWidth: 900
    minimumHeight: 600
    visible: true
    title: Qt.application.displayName
    color: Theme.color.window

    Shell {
        anchors.fill: parent
        LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        focus: true
        models: window.models
    }
}
