// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// The inside of a VersionRow.
RowLayout {
    id: content

    required property string when
    required property string holding
    required property string added
    required property bool held
    required property bool tested
    required property bool good
    required property bool chosen

    spacing: Theme.space.compact

    TextPair {
        Layout.fillWidth: true
        title: content.when
        titleWeight: content.chosen ? Font.Bold : Font.Medium
        detail: content.holding
        silent: true
    }

    Label {
        text: content.added
        type: Theme.type.small
        color: Theme.color.muted
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Icon {
        visible: content.held
        name: "push-pin"
        size: Theme.size.iconSmall
        color: Theme.color.accentInk
    }

    Icon {
        visible: content.tested || !content.good
        name: content.good ? "seal-check" : "warning"
        size: Theme.size.iconSmall
        color: content.good ? Theme.color.good : Theme.color.warn
    }
}
