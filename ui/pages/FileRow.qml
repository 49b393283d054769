// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models
import Coffer.Models

// One file or folder of a version. Pressing a folder opens it; its box, where there is one, chooses all of it.
Item {
    id: row

    required property int index
    required property string name
    required property int kind
    required property real bytes
    required property date time
    required property bool changed
    required property int choice
    property bool choosing: false
    property bool current: false
    readonly property bool isFolder: kind === ContentsModel.Folder
    readonly property bool chosen: choice === ContentsModel.Chosen || choice === ContentsModel.ChosenWithItsFolder
    readonly property string about: isFolder ? qsTr("Folder") : kind === ContentsModel.Link ? qsTr("Link") : kind === ContentsModel.File ? Words.size(bytes) : qsTr("Special file")

    signal opened
    signal toggled

    implicitHeight: Math.max(Theme.size.rowPlain, words.implicitHeight + Theme.space.small)
    Accessible.role: choosing ? Accessible.CheckBox : Accessible.ListItem
    //: %1 is the name of a file or folder, %2 its size, or that it is a folder
    Accessible.name: Words.filled(qsTr("%1: %2"), [name, about])
    Accessible.checkable: choosing
    Accessible.checked: chosen
    Accessible.onPressAction: choosing ? row.toggled() : row.opened()

    FocusRing {
        target: row
        anchors.margins: 0
        visible: row.current
    }

    TapHandler {
        onTapped: point => row.press(row.LayoutMirroring.enabled ? row.width - point.position.x : point.position.x)
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: hover.hovered && (row.isFolder || row.choosing) ? Theme.color.rowHover : "transparent"
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.compact
        anchors.rightMargin: Theme.space.compact
        spacing: Theme.space.compact

        Checkmark {
            visible: row.choosing
            opacity: row.choice === ContentsModel.ChosenWithItsFolder ? 0.6 : 1
            checked: row.chosen
            partly: row.choice === ContentsModel.PartlyChosen
        }

        Icon {
            name: row.isFolder ? "folder-open" : "file-text"
            weight: Icon.Duotone
            size: Theme.size.icon
            color: row.isFolder ? Theme.color.accentInk : Theme.color.muted
        }

        TextPair {
            id: words

            Layout.fillWidth: true
            title: row.name
            titleWeight: row.isFolder ? Font.Medium : Font.Normal
            detail: row.changed ? qsTr("It changed while it was being backed up") : ""
            detailColor: Theme.color.warn
            silent: true
        }

        Label {
            text: Words.day(row.time)
            type: Theme.type.small
            color: Theme.color.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            Layout.preferredWidth: Theme.size.sidebar * 0.38
            text: row.about
            type: Theme.type.small
            color: Theme.color.muted
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }

    // So far from where the row begins.
    function press(distance: real) {
        const onMark = choosing && distance < Theme.size.check + 2 * Theme.space.compact;
        if (isFolder && !onMark)
            opened();
        else if (choosing)
            toggled();
    }
}
