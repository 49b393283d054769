// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The sidebar: where one can go, and whether the backup is locked.
Sidebar {
    id: places

    required property Session session
    required property int reasonCount
    required property int place

    signal wanted(int place)

    brandName: qsTr("Coffer")

    component Entry: SidebarItem {
        required property int leadsTo

        rail: places.rail
        checked: places.place === leadsTo
        onClicked: places.wanted(leadsTo)
    }

    Entry {
        leadsTo: Place.Home
        focus: true
        text: qsTr("Home")
        icon.name: "house"
        count: places.reasonCount
    }

    Entry {
        leadsTo: Place.Versions
        text: qsTr("Versions")
        icon.name: "clock-counter-clockwise"
    }

    Entry {
        leadsTo: Place.Restore
        text: qsTr("Restore")
        icon.name: "tray-arrow-up"
    }

    Entry {
        leadsTo: Place.Ways
        Layout.topMargin: Theme.space.normal
        text: qsTr("Ways to unlock")
        icon.name: "key"
    }

    Entry {
        leadsTo: Place.Tests
        text: qsTr("Tests")
        icon.name: "seal-check"
    }

    Entry {
        leadsTo: Place.Activity
        Layout.topMargin: Theme.space.normal
        text: qsTr("Activity")
        icon.name: "list-checks"
    }

    Entry {
        leadsTo: Place.Incident
        text: qsTr("Something happened")
        icon.name: "lifebuoy"
    }

    Entry {
        leadsTo: Place.Help
        text: qsTr("Help")
        icon.name: "question"
    }

    Entry {
        leadsTo: Place.Settings
        text: qsTr("Settings")
        icon.name: "gear-six"
    }

    foot: LockStrip {
        Layout.fillWidth: true
        session: places.session
        rail: places.rail
        onUnlockWanted: places.wanted(Place.Unlock)
    }
}
