// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What is kept, when, where, and how Coffer behaves on this computer. Everything counts at once: there is nothing to
// save.
Page {
    id: page

    required property Session session
    required property Settings settings

    signal unlockWanted

    spacing: Theme.space.section

    PageHead {
        title: qsTr("Settings")
    }

    SettingsSources {
        Layout.fillWidth: true
        visible: page.session.backsUpHere
        kept: page.settings.kept
    }

    SettingsSchedule {
        Layout.fillWidth: true
        visible: page.session.backsUpHere
        schedule: page.settings.schedule
        loginStart: page.settings.loginStart
    }

    SettingsStorage {
        Layout.fillWidth: true
        visible: page.session.hasBackup
        session: page.session
        space: page.settings.space
    }

    SettingsComputers {
        Layout.fillWidth: true
        visible: page.session.hasBackup
        session: page.session
        computers: page.settings.computers
        onUnlockWanted: page.unlockWanted()
    }

    SettingsLock {
        Layout.fillWidth: true
        autoLock: page.settings.autoLock
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.compact

        SectionHead {
            title: qsTr("Appearance")
        }

        Card {
            Layout.fillWidth: true
            spacing: Theme.space.normal

            Spread {
                title: qsTr("Light or dark")
                titleWeight: Font.Medium
                detail: qsTr("Or the same as everything else on this computer.")

                Segments {
                    name: qsTr("Light or dark")
                    choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                    current: page.settings.appearance.choice
                    onChosen: index => page.settings.appearance.choice = index
                }
            }

            Separator {
                Layout.fillWidth: true
            }

            Spread {
                title: qsTr("Language")
                titleWeight: Font.Medium
                detail: qsTr("Takes effect when Coffer is started again.")

                Select {
                    name: qsTr("Language")
                    choices: [qsTr("As the system"), ...page.settings.language.names]
                    current: page.settings.language.chosen + 1
                    onChosen: index => page.settings.language.chosen = index - 1
                }
            }
        }
    }
}
