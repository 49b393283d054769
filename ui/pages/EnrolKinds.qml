// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The kinds of ways that this computer can make, the best first; then those that hang on a password; below them those
// it cannot make, and why.
ColumnLayout {
    id: view

    required property EnrolFlow flow

    spacing: Theme.space.compact

    ProblemView {
        task: view.flow.kindsTask
    }

    EnrolChoices {
        Layout.fillWidth: true
        flow: view.flow
        rest: false
    }

    Label {
        Layout.topMargin: Theme.space.small
        //: opens a list of more kinds of ways to unlock
        text: qsTr("More ways")
        weight: Font.Medium
        Accessible.role: Accessible.Heading
    }

    EnrolChoices {
        Layout.fillWidth: true
        flow: view.flow
        rest: true
    }

    AbsentKinds {
        Layout.fillWidth: true
        kinds: view.flow.kinds
    }
}
