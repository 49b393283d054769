// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What lists and cards are made of, within a window with its sidebar.
Item {
    Sidebar {
        id: sidebar

        anchors.left: parent.left
        height: parent.height
        brandName: "Coffer"
        rail: parent.width < Theme.size.narrow

        SidebarItem {
            rail: sidebar.rail
            text: qsTr("Home")
            icon.name: "house"
            count: 3
        }

        SidebarItem {
            rail: sidebar.rail
            text: qsTr("Ways to unlock")
            icon.name: "key"
            checked: true
        }

        foot: SidebarItem {
            rail: sidebar.rail
            text: qsTr("Locked")
            icon.name: "lock-simple"
        }
    }

    Page {
        anchors.left: sidebar.right
        anchors.right: parent.right
        height: parent.height
        narrow: sidebar.rail

        PageHead {
            title: qsTr("Ways to unlock")
            sentence: qsTr("Four ways open this backup. No single loss takes more than one.")

            Button {
                kind: Button.Primary
                text: qsTr("Add a way")
                icon.name: "plus"
            }
        }

        Card {
            Layout.fillWidth: true
            padding: 0

            ListRow {
                Layout.leftMargin: Theme.space.wide
                Layout.rightMargin: Theme.space.wide
                first: true
                title: "Windows Hello"
                detail: qsTr("Passkey, added 14 Jan 2026")
                titleWeight: Font.Bold
                minimumHeight: Theme.size.rowTile
                start: Tile {
                    iconName: "desktop"
                }

                StatusText {
                    text: qsTr("Opened the backup")
                    iconName: "check-circle"
                    tone: StatusText.Good
                }

                Button {
                    text: qsTr("Test")
                }

                IconButton {
                    text: qsTr("More about Windows Hello")
                    icon.name: "dots-three"
                }
            }

            ListRow {
                Layout.leftMargin: Theme.space.wide
                Layout.rightMargin: Theme.space.wide
                title: "Recovery key"
                detail: qsTr("2 sheets, printed 14 Jan 2026")
                titleWeight: Font.Bold
                minimumHeight: Theme.size.rowTile
                start: Tile {
                    iconName: "scroll"
                    tone: Tile.Warn
                }

                StatusText {
                    text: qsTr("Not tested for 10 months")
                    iconName: "warning"
                    tone: StatusText.Warn
                }
            }

            ListRow {
                Layout.leftMargin: Theme.space.wide
                Layout.rightMargin: Theme.space.wide
                title: "Kamakura weekend"
                detail: "Signal"
                start: [
                    CheckBox {
                        name: "Kamakura weekend"
                        checked: true
                    },
                    Avatar {
                        name: "Kamakura weekend"
                    },
                    LetterTile {
                        name: "Signal"
                    }
                ]

                Tag {
                    text: qsTr("12 media files missing")
                    iconName: "warning"
                    tone: Tag.Warn
                }

                Tag {
                    text: qsTr("Read back")
                    iconName: "check-circle"
                    tone: Tag.Good
                }
            }

            foot: Label {
                text: qsTr("Together, in 6 minutes")
                weight: Font.Bold
            }
        }

        Hint {
            Layout.fillWidth: true
            emphasis: qsTr("Nothing blinks?")
            text: qsTr("Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.")
            iconName: "question"
        }
    }
}
