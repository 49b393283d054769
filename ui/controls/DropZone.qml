// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// A place to drop files on, with a button for those who do not drop. Only files are taken, each told by itself.
Item {
    id: zone

    property alias title: spread.title
    property alias detail: spread.detail
    default property alias actions: spread.content

    signal dropped(url file)

    implicitWidth: spread.implicitWidth + 2 * Theme.space.wide
    implicitHeight: spread.implicitHeight + 2 * Theme.space.normal

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: drop.containsDrag ? Theme.color.accentSoft : "transparent"
    }

    DashedFrame {
        anchors.fill: parent
        radius: Theme.radius.card
        thickness: drop.containsDrag ? Theme.size.ring : Theme.size.hairline
        color: drop.containsDrag ? Theme.color.accent : Theme.color.outline
    }

    DropArea {
        id: drop

        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: event => {
            event.accept(Qt.CopyAction); // where it came from, it stays
            event.urls.forEach(file => zone.dropped(file));
        }
    }

    Spread {
        id: spread

        x: Theme.space.wide
        y: Theme.space.normal
        width: zone.width - 2 * Theme.space.wide
        titleWeight: Font.Medium

        start: Icon {
            name: "tray-arrow-down"
            weight: Icon.Duotone
            size: Theme.size.iconLarge
            color: Theme.color.accentInk
        }
    }
}
