// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The kinds of ways that this computer cannot do, and why.
ColumnLayout {
    id: view

    required property KindsModel kinds

    spacing: Theme.space.compact

    Rows {
        Layout.fillWidth: true
        model: view.kinds
        spacing: Theme.space.compact

        Hint {
            id: absent

            required property int kind
            required property int readiness
            readonly property string why: WayWords.obstacle(absent.kind, absent.readiness)

            visible: absent.why !== ""
            emphasis: WayWords.name(absent.kind)
            text: absent.why
        }
    }
}
