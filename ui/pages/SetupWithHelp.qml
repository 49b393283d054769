// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models

// Setting up, and beside it the pages that say how chats get to this computer. What was chosen stays meanwhile.
FocusScope {
    id: view

    required property SetupFlow flow
    property bool helping: false

    signal closed

    SetupPage {
        anchors.fill: parent
        visible: !view.helping
        focus: !view.helping
        flow: view.flow
        onClosed: view.closed()
        onHelpWanted: view.helping = true
    }

    // The Loader of Qt 6.4 refuses bound components here.
    // qmllint disable unqualified
    Loader {
        anchors.fill: parent
        active: view.helping
        focus: view.helping
        sourceComponent: HelpPage {
            focus: true
            closable: true
            centered: true
            onClosed: view.helping = false
        }
    }
}
