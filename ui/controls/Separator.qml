// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A line between rows.
Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.size.hairline
    color: Theme.color.hairline
}
