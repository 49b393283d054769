// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// One chat of a version. Pressing it anywhere ticks its box, where there is one.
Item {
    id: row

    required property int index
    required property string title
    required property string app
    required property int people
    required property date first
    required property date last
    required property real messages
    required property real media
    required property real missing
    required property bool unread
    required property bool lost
    required property bool chosen
    property bool choosing: false
    property bool current: false
    readonly property bool partial: missing > 0 || lost || unread

    signal toggled

    implicitHeight: line.implicitHeight
    Accessible.role: choosing ? Accessible.CheckBox : Accessible.ListItem
    //: %1 is the name of a chat, %2 what it holds, %3 from when to when
    Accessible.name: Words.filled(qsTr("%1: %2, %3"), [title, Words.content(messages, media, 0), span()])
    Accessible.description: gaps()
    Accessible.checkable: choosing
    Accessible.checked: chosen
    Accessible.onPressAction: row.toggled()

    FocusRing {
        target: row
        anchors.margins: 0
        visible: row.current
    }

    TapHandler {
        enabled: row.choosing
        onTapped: row.toggled()
    }

    ListRow {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.compact
        first: row.index === 0
        silent: true
        title: row.title
        //: %1 is an app ("whatsapp"), %Ln a number of people
        detail: Words.both(row.people > 0 ? qsTr("%1, %Ln people", "", row.people).arg(row.appName()) : row.appName(), row.gaps(), " · ")
        start: RowLayout {
            spacing: Theme.space.compact

            Checkmark {
                visible: row.choosing
                checked: row.chosen
            }

            Avatar {
                name: row.title
            }
        }

        TextPair {
            title: Words.messages(row.messages)
            titleType: Theme.type.small
            detail: row.span()
            silent: true
            alignment: Text.AlignRight
            Layout.preferredWidth: Math.min(Math.max(Math.ceil(implicitWidth), Theme.size.sidebar * 0.72), Theme.size.sidebar * 1.2)
        }

        Icon {
            opacity: row.partial ? 1 : 0
            name: "warning"
            size: Theme.size.iconSmall
            color: Theme.color.warn
        }
    }

    function appName(): string {
        return app === "whatsapp" ? "WhatsApp" : app;
    }

    function span(): string {
        if (!Words.known(first) || !Words.known(last))
            return qsTr("Dates not known");
        //: %1 and %2 are days: from when to when
        return qsTr("%1 to %2").arg(Words.day(first)).arg(Words.day(last));
    }

    function gaps(): string {
        if (lost)
            //: "it" is a chat
            return qsTr("Parts of it are gone from the backup");
        //: %Ln is a number of photos and other files that a chat names
        const media = missing > 0 ? qsTr("%Ln media file(s) missing", "", missing) : "";
        return Words.listed(media, unread ? qsTr("Some of it could not be read") : "");
    }
}
